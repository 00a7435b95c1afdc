-- A dossier holds facts that were decided under the versions that count: when others count, all are gathered again. The
-- groups that decide none are those of "Dossier.restsOn".
CREATE TRIGGER dossier_after_policy_insert AFTER INSERT ON policy_version
WHEN NEW.counts = 1 AND NEW.policy_group NOT IN ('grid', 'handover', 'followup', 'stepback')
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT id FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
END;

CREATE TRIGGER dossier_after_policy_update AFTER UPDATE ON policy_version
WHEN (OLD.counts <> NEW.counts
    OR NEW.counts = 1 AND (OLD.content <> NEW.content OR OLD.in_force_from <> NEW.in_force_from))
  AND NEW.policy_group NOT IN ('grid', 'handover', 'followup', 'stepback')
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT id FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
END;

CREATE TRIGGER dossier_after_policy_delete AFTER DELETE ON policy_version
WHEN OLD.counts = 1 AND OLD.policy_group NOT IN ('grid', 'handover', 'followup', 'stepback')
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT id FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
END;

-- What was gathered before these triggers may be under other versions.
INSERT INTO dossier_stale (centre_id) SELECT id FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
