-- The support plans: "document" is the whole of one, the other columns repeat what it is found by.
CREATE TABLE support_plan (
  place     INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  centre_id TEXT NOT NULL REFERENCES centre (id),
  document  TEXT NOT NULL CHECK (json_valid(document)),
  version   INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE INDEX support_plan_centre ON support_plan (centre_id, place);

CREATE TRIGGER dossier_after_support_insert AFTER INSERT ON support_plan
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.centre_id);
END;

CREATE TRIGGER dossier_after_support_update AFTER UPDATE OF document ON support_plan
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.centre_id);
END;
