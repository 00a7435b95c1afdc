-- A paper given with a mandate counts at every centre that its manager has been entrusted with; and a dossier holds the
-- papers on file that an assessment rests on.
DROP TRIGGER dossier_after_mandate_insert;
CREATE TRIGGER dossier_after_mandate_insert AFTER INSERT ON mandate
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT DISTINCT centre_id FROM mandate
  WHERE manager_id = NEW.manager_id AND centre_id NOT IN (SELECT centre_id FROM dossier_stale);
END;

DROP TRIGGER dossier_after_mandate_update;
CREATE TRIGGER dossier_after_mandate_update AFTER UPDATE OF document ON mandate
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT DISTINCT centre_id FROM mandate
  WHERE manager_id = NEW.manager_id AND centre_id NOT IN (SELECT centre_id FROM dossier_stale);
END;

DROP TRIGGER dossier_after_mandate_delete;
CREATE TRIGGER dossier_after_mandate_delete AFTER DELETE ON mandate
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT OLD.centre_id WHERE OLD.centre_id NOT IN (SELECT centre_id FROM dossier_stale)
  UNION
  SELECT centre_id FROM mandate
  WHERE manager_id = OLD.manager_id AND centre_id NOT IN (SELECT centre_id FROM dossier_stale);
END;

INSERT INTO dossier_stale (centre_id, waits)
SELECT id, 1 FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
