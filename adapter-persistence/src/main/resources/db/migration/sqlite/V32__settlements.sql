-- What a settlement keeps to be returned is not free; what it has returned stays given for its pledge.
PRAGMA writable_schema = ON;

UPDATE sqlite_schema
SET sql = replace(replace(sql,
      '''REVERSAL'', ''CORRECTION'',',
      '''REVERSAL'', ''HOLD'', ''RETURN'', ''MOVE'', ''CORRECTION'','),
      'WHEN ''REVERSAL'' THEN -amount ELSE 0 END)',
      'WHEN ''REVERSAL'' THEN -amount WHEN ''RETURN'' THEN -amount WHEN ''MOVE'' THEN -amount ELSE 0 END)')
WHERE type = 'table' AND name = 'movement';

-- a pledge can come to nothing, and is changed without a paper where a settlement closes it
UPDATE sqlite_schema
SET sql = replace(replace(sql,
      'amount             INTEGER NOT NULL CHECK (amount > 0)',
      'amount             INTEGER NOT NULL CHECK (amount >= 0)'),
      'CHECK ((turn = 0) = (document_kind IS NULL) AND (turn = 0) = (document_reference IS NULL)
         AND (turn = 0) = (document_date IS NULL))',
      'CHECK ((document_kind IS NULL OR turn > 0) AND (document_kind IS NULL) = (document_reference IS NULL)
         AND (document_kind IS NULL) = (document_date IS NULL))')
WHERE type = 'table' AND name = 'pledge_terms';

PRAGMA writable_schema = RESET;

ALTER TABLE movement ADD COLUMN held INTEGER NOT NULL DEFAULT 0
  CHECK (held = CASE kind WHEN 'HOLD' THEN amount WHEN 'RETURN' THEN -amount ELSE 0 END);
ALTER TABLE movement ADD COLUMN covered INTEGER NOT NULL DEFAULT 0;

DROP TRIGGER movement_is_not_changed;
UPDATE movement SET covered = received;
CREATE TRIGGER movement_is_not_changed BEFORE UPDATE ON movement BEGIN
  SELECT RAISE(ABORT, 'the ledger only grows');
END;

DROP TRIGGER movement_is_counted;
CREATE TRIGGER movement_is_counted AFTER INSERT ON movement BEGIN
  UPDATE receipt SET free = free + new.received - new.allocated - new.held, last_on = max(last_on, new.made_on)
  WHERE place = new.receipt;
END;

DROP INDEX movement_pledge;
DROP INDEX movement_receipt;
CREATE INDEX movement_pledge ON movement (pledge, made_on, received, allocated, spent, held, covered);
CREATE INDEX movement_receipt ON movement (receipt, made_on, received, allocated, spent, held);
CREATE INDEX movement_held ON movement (receipt, held) WHERE held <> 0;

ALTER TABLE receipt_reversal ADD COLUMN kind TEXT NOT NULL DEFAULT 'REVERSED'
  CHECK (kind IN ('REVERSED', 'HELD', 'RETURNED', 'MOVED'));

-- How works of a project were settled before their time.
CREATE TABLE settlement (
  place      INTEGER PRIMARY KEY,
  project_id TEXT NOT NULL UNIQUE REFERENCES project (id),
  document   TEXT NOT NULL CHECK (json_valid(document)),
  version    INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
