-- What a transaction changed itself (0) it gathers before it ends; where other versions count, all dossiers wait (1) and
-- are gathered part by part afterwards.
ALTER TABLE dossier_stale ADD COLUMN waits INTEGER NOT NULL DEFAULT 0 CHECK (waits IN (0, 1));

UPDATE dossier_stale SET waits = 1;

DROP TRIGGER dossier_after_policy_insert;
DROP TRIGGER dossier_after_policy_update;
DROP TRIGGER dossier_after_policy_delete;

CREATE TRIGGER dossier_after_policy_insert AFTER INSERT ON policy_version
WHEN NEW.counts = 1 AND NEW.policy_group NOT IN ('grid', 'handover', 'followup', 'stepback')
BEGIN
  INSERT INTO dossier_stale (centre_id, waits)
  SELECT id, 1 FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
END;

CREATE TRIGGER dossier_after_policy_update AFTER UPDATE ON policy_version
WHEN (OLD.counts <> NEW.counts
    OR NEW.counts = 1 AND (OLD.content <> NEW.content OR OLD.in_force_from <> NEW.in_force_from))
  AND NEW.policy_group NOT IN ('grid', 'handover', 'followup', 'stepback')
BEGIN
  INSERT INTO dossier_stale (centre_id, waits)
  SELECT id, 1 FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
END;

CREATE TRIGGER dossier_after_policy_delete AFTER DELETE ON policy_version
WHEN OLD.counts = 1 AND OLD.policy_group NOT IN ('grid', 'handover', 'followup', 'stepback')
BEGIN
  INSERT INTO dossier_stale (centre_id, waits)
  SELECT id, 1 FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
END;
