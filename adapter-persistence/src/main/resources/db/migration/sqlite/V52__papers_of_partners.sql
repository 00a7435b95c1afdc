-- What a partner has shown of itself; it counts at every centre that it has been entrusted with.
ALTER TABLE partner ADD COLUMN on_file TEXT;

CREATE TRIGGER dossier_after_partner_file AFTER UPDATE OF on_file ON partner WHEN NEW.on_file IS NOT OLD.on_file
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT DISTINCT centre_id FROM mandate
  WHERE manager_id = NEW.id AND centre_id NOT IN (SELECT centre_id FROM dossier_stale);
END;
