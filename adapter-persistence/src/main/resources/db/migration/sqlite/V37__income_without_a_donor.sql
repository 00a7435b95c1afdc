-- rule receipt.other: a receipt that no donor gave is on no pledge, and says why it came in and for what
PRAGMA writable_schema = ON;

UPDATE sqlite_schema
SET sql = replace(sql, 'pledge            INTEGER NOT NULL REFERENCES', 'pledge            INTEGER REFERENCES')
WHERE type = 'table' AND name = 'receipt';

UPDATE sqlite_schema
SET sql = replace(sql, 'pledge     INTEGER NOT NULL REFERENCES', 'pledge     INTEGER REFERENCES')
WHERE type = 'table' AND name = 'movement';

PRAGMA writable_schema = RESET;

ALTER TABLE receipt ADD COLUMN cause TEXT CHECK ((cause IS NULL) = (pledge IS NOT NULL)
  AND cause IN ('CALLED_BOND', 'PENALTY', 'INSURANCE', 'INTEREST', 'REFUND'));
ALTER TABLE receipt ADD COLUMN purpose_kind TEXT;
ALTER TABLE receipt ADD COLUMN programme_id TEXT REFERENCES programme (id);
ALTER TABLE receipt ADD COLUMN project_id TEXT REFERENCES project (id);
ALTER TABLE receipt ADD COLUMN centre_id TEXT REFERENCES centre (id);

CREATE INDEX receipt_other ON receipt (cause, place) WHERE cause IS NOT NULL;

-- rule receipt.duplicate: amount and reference as they were corrected last
ALTER TABLE receipt ADD COLUMN amount INTEGER NOT NULL DEFAULT 0;
ALTER TABLE receipt ADD COLUMN reference TEXT NOT NULL DEFAULT '';

UPDATE receipt SET amount = entered_amount, reference = entered_reference;
UPDATE receipt SET amount = last.amount, reference = last.reference
FROM (SELECT receipt, amount, reference, max(turn) FROM receipt_correction GROUP BY receipt) AS last
WHERE last.receipt = receipt.place;

CREATE INDEX receipt_alike ON receipt (amount, reference);
CREATE INDEX payment_alike ON payment (payee, document_reference);
