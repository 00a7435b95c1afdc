-- Money from abroad is declared to the Secretariat General of the Government.
ALTER TABLE receipt ADD COLUMN declared_on TEXT;
ALTER TABLE receipt ADD COLUMN declared_by TEXT;
ALTER TABLE receipt ADD COLUMN declaration_kind TEXT;
ALTER TABLE receipt ADD COLUMN declaration_reference TEXT;
ALTER TABLE receipt ADD COLUMN declaration_date TEXT;
ALTER TABLE receipt ADD COLUMN declaration_until TEXT;

CREATE INDEX receipt_undeclared ON receipt (place) WHERE original_currency IS NOT NULL AND declared_on IS NULL;
