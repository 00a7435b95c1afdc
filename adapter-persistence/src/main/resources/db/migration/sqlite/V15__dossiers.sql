-- The dossiers of centres, gathered from all their records: "card" is what a centre is listed by, "facts" one compact
-- line.
CREATE TABLE dossier (
  centre_id TEXT PRIMARY KEY REFERENCES centre (id),
  card      TEXT NOT NULL CHECK (json_valid(card)),
  facts     TEXT NOT NULL
) STRICT;

-- The centres of which a record has changed since their dossier was gathered; empty at the end of each transaction.
CREATE TABLE dossier_stale (
  centre_id TEXT PRIMARY KEY REFERENCES centre (id)
) STRICT, WITHOUT ROWID;

INSERT INTO dossier_stale (centre_id) SELECT id FROM centre;

CREATE TRIGGER dossier_after_centre_insert AFTER INSERT ON centre
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.id);
END;

CREATE TRIGGER dossier_after_centre_update AFTER UPDATE OF document ON centre
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.id);
END;

CREATE TRIGGER dossier_after_premises_insert AFTER INSERT ON premises
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.centre_id);
END;

CREATE TRIGGER dossier_after_premises_update AFTER UPDATE OF document ON premises
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.centre_id);
END;

CREATE TRIGGER dossier_after_inventory_insert AFTER INSERT ON inventory
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.centre_id);
END;

CREATE TRIGGER dossier_after_inventory_update AFTER UPDATE OF document ON inventory
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.centre_id);
END;

CREATE TRIGGER dossier_after_mandate_insert AFTER INSERT ON mandate
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.centre_id);
END;

CREATE TRIGGER dossier_after_mandate_update AFTER UPDATE OF document ON mandate
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.centre_id);
END;

CREATE TRIGGER dossier_after_oversight_insert AFTER INSERT ON oversight
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.id);
END;

CREATE TRIGGER dossier_after_oversight_update AFTER UPDATE OF document ON oversight
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.id);
END;

CREATE TRIGGER dossier_after_assessment_insert AFTER INSERT ON assessment
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.centre_id);
END;

CREATE TRIGGER dossier_after_assessment_update AFTER UPDATE OF document ON assessment
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.centre_id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.centre_id);
END;

CREATE TRIGGER dossier_after_training_insert AFTER INSERT ON training
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.id);
END;

CREATE TRIGGER dossier_after_training_update AFTER UPDATE OF document ON training
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM dossier_stale WHERE centre_id = NEW.id);
END;

CREATE TRIGGER dossier_after_delivery_insert AFTER INSERT ON delivery
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT id FROM centre
  WHERE project_id = NEW.project_id AND id NOT IN (SELECT centre_id FROM dossier_stale);
END;

CREATE TRIGGER dossier_after_delivery_update AFTER UPDATE ON delivery
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT id FROM centre
  WHERE project_id = NEW.project_id AND id NOT IN (SELECT centre_id FROM dossier_stale);
END;

CREATE TRIGGER dossier_after_partner_kind AFTER UPDATE OF kind ON partner
BEGIN
  INSERT INTO dossier_stale (centre_id)
  SELECT DISTINCT centre_id FROM mandate
  WHERE manager_id = NEW.id AND OLD.kind <> NEW.kind AND centre_id NOT IN (SELECT centre_id FROM dossier_stale);
END;
