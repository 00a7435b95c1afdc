-- A draft that is deleted changes the dossier of its centre as one that is written.
CREATE TRIGGER dossier_after_mandate_delete AFTER DELETE ON mandate
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT OLD.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = OLD.centre_id);
END;

CREATE TRIGGER dossier_after_assessment_delete AFTER DELETE ON assessment
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT OLD.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = OLD.centre_id);
END;

CREATE TRIGGER dossier_after_support_delete AFTER DELETE ON support_plan
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT OLD.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = OLD.centre_id);
END;
