-- Who is paid instead of a contractor that has ended: the partner, and the paper by which it is.
ALTER TABLE payment ADD COLUMN payee_id TEXT;
ALTER TABLE payment ADD COLUMN title_kind TEXT;
ALTER TABLE payment ADD COLUMN title_reference TEXT CHECK ((title_reference IS NULL) = (title_kind IS NULL));
ALTER TABLE payment ADD COLUMN title_date TEXT CHECK (title_date GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE payment ADD COLUMN title_until TEXT CHECK (title_until GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]');
