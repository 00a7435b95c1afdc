-- Price revision and legal interest stand apart from a contract; a payment under none says why. What was paid may come back:
-- back_* are those of who entered it, reversed_* of who confirmed it.
PRAGMA writable_schema = ON;

UPDATE sqlite_schema
SET sql = replace(replace(sql, '(''PAYMENT'', ''RETENTION_RELEASE'')',
                       '(''PAYMENT'', ''RETENTION_RELEASE'', ''PRICE_REVISION'', ''LEGAL_INTEREST'')'),
                  '(''PREPARED'', ''APPROVED'', ''WITHDRAWN'')', '(''PREPARED'', ''APPROVED'', ''WITHDRAWN'', ''REVERSED'')')
WHERE type = 'table' AND name = 'payment';

PRAGMA writable_schema = RESET;

ALTER TABLE payment ADD COLUMN without_contract TEXT;
ALTER TABLE payment ADD COLUMN back_on TEXT CHECK (back_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE payment ADD COLUMN back_by TEXT;
ALTER TABLE payment ADD COLUMN back_reason TEXT;
ALTER TABLE payment ADD COLUMN reversed_on TEXT CHECK (reversed_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE payment ADD COLUMN reversed_by TEXT CHECK (reversed_by <> back_by);
