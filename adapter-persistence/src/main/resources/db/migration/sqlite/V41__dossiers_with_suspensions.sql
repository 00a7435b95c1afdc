-- The charge of a dossier says since when its mandate is suspended, for months count no further then; and how much of
-- what is in kind counts, which a source is measured by, is a value of "handover". The groups that decide no fact are those
-- of "Dossier.restsOn".
DROP TRIGGER dossier_after_policy_insert;
CREATE TRIGGER dossier_after_policy_insert AFTER INSERT ON policy_version
WHEN NEW.counts = 1 AND NEW.policy_group NOT IN ('grid', 'followup', 'stepback')
BEGIN
  INSERT INTO dossier_stale (centre_id, waits)
  SELECT id, 1 FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
END;

DROP TRIGGER dossier_after_policy_update;
CREATE TRIGGER dossier_after_policy_update AFTER UPDATE ON policy_version
WHEN (OLD.counts <> NEW.counts
    OR NEW.counts = 1 AND (OLD.content <> NEW.content OR OLD.in_force_from <> NEW.in_force_from))
  AND NEW.policy_group NOT IN ('grid', 'followup', 'stepback')
BEGIN
  INSERT INTO dossier_stale (centre_id, waits)
  SELECT id, 1 FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
END;

DROP TRIGGER dossier_after_policy_delete;
CREATE TRIGGER dossier_after_policy_delete AFTER DELETE ON policy_version
WHEN OLD.counts = 1 AND OLD.policy_group NOT IN ('grid', 'followup', 'stepback')
BEGIN
  INSERT INTO dossier_stale (centre_id, waits)
  SELECT id, 1 FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
END;

INSERT INTO dossier_stale (centre_id, waits)
SELECT id, 1 FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
