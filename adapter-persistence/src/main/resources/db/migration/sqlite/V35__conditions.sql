-- The conditions that steps were taken on, of all steps; "document" is the whole of one.
CREATE TABLE condition (
  place    INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  unmet    INTEGER NOT NULL CHECK (unmet IN (0, 1)),
  document TEXT NOT NULL CHECK (json_valid(document)),
  version  INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE INDEX condition_unmet ON condition (place) WHERE unmet = 1;
CREATE INDEX facet_value ON facet (list, value, place);

CREATE TRIGGER dossier_after_condition_insert AFTER INSERT ON condition
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT id FROM centre
  WHERE (id IN (SELECT json_extract(value, '$.id') FROM json_each(NEW.document, '$.of'))
      OR project_id IN (SELECT json_extract(value, '$.id') FROM json_each(NEW.document, '$.of')))
    AND id NOT IN (SELECT centre_id FROM dossier_stale);
END;

CREATE TRIGGER dossier_after_condition_update AFTER UPDATE OF document ON condition
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT id FROM centre
  WHERE (id IN (SELECT json_extract(value, '$.id') FROM json_each(NEW.document, '$.of'))
      OR project_id IN (SELECT json_extract(value, '$.id') FROM json_each(NEW.document, '$.of')))
    AND id NOT IN (SELECT centre_id FROM dossier_stale);
END;
