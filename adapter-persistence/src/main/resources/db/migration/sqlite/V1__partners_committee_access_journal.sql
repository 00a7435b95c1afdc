-- Days are ISO texts (2026-06-01), instants RFC 3339 texts in UTC, ids opaque texts, lists of words parted by one space.
-- A column that may be NULL is a fact that may be missing. "place" numbers rows in the order they were added and,
-- being a declared key, keeps its value when the file is copied by VACUUM INTO.

CREATE TABLE partner (
  place           INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  reference       TEXT NOT NULL UNIQUE,
  kind            TEXT NOT NULL CHECK (kind IN ('COMPANY', 'PUBLIC_INSTITUTION', 'SEMI_PUBLIC_INSTITUTION', 'MINISTRY',
                                                'FOUNDATION', 'ASSOCIATION', 'NATURAL_PERSON')),
  ice             TEXT CHECK (length(ice) = 15 AND ice NOT GLOB '*[^0-9]*'),
  fields          TEXT NOT NULL,
  contact_person  TEXT,
  contact_email   TEXT,
  contact_phone   TEXT,
  contact_address TEXT,
  inactive_on     TEXT CHECK (inactive_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  inactive_reason TEXT,
  -- sort keys of the name that a reader of each language is shown
  sort_ar         BLOB NOT NULL,
  sort_fr         BLOB NOT NULL,
  sort_en         BLOB NOT NULL,
  -- fold keys of all present and former names, of the reference and of the ICE, parted by line feeds
  search_key      TEXT NOT NULL,
  version         INTEGER NOT NULL CHECK (version >= 1),
  CHECK ((inactive_on IS NULL) = (inactive_reason IS NULL))
) STRICT;

-- rule partner.ice: unique among active partners
CREATE UNIQUE INDEX partner_ice ON partner (ice) WHERE ice IS NOT NULL AND inactive_on IS NULL;
CREATE INDEX partner_sort_ar ON partner (sort_ar, id);
CREATE INDEX partner_sort_fr ON partner (sort_fr, id);
CREATE INDEX partner_sort_en ON partner (sort_en, id);

-- place 0 is the present name; those that were given up follow in order, from 1
CREATE TABLE partner_name (
  partner_id TEXT NOT NULL REFERENCES partner (id),
  place      INTEGER NOT NULL CHECK (place >= 0),
  language   TEXT NOT NULL CHECK (language IN ('AR', 'FR', 'EN')),
  name       TEXT NOT NULL CHECK (name <> ''),
  fold_key   TEXT NOT NULL,
  skeleton   TEXT NOT NULL,
  PRIMARY KEY (partner_id, place, language)
) STRICT, WITHOUT ROWID;

CREATE INDEX partner_name_fold_key ON partner_name (fold_key);
CREATE INDEX partner_name_skeleton ON partner_name (skeleton);

CREATE TABLE partner_block (
  partner_id    TEXT NOT NULL REFERENCES partner (id),
  place         INTEGER NOT NULL CHECK (place >= 0),
  set_on        TEXT NOT NULL CHECK (set_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  set_reason    TEXT NOT NULL,
  set_by        TEXT NOT NULL,
  lifted_on     TEXT CHECK (lifted_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  lifted_reason TEXT,
  lifted_by     TEXT,
  PRIMARY KEY (partner_id, place),
  CHECK ((lifted_on IS NULL) = (lifted_reason IS NULL) AND (lifted_on IS NULL) = (lifted_by IS NULL))
) STRICT, WITHOUT ROWID;

-- Narrows a search to the rows that hold three letters in a row; the triggers keep it in step with search_key.
CREATE VIRTUAL TABLE partner_search USING fts5 (
  search_key, content = 'partner', content_rowid = 'place', tokenize = 'trigram case_sensitive 1'
);

CREATE TRIGGER partner_search_added AFTER INSERT ON partner BEGIN
  INSERT INTO partner_search (rowid, search_key) VALUES (new.place, new.search_key);
END;

CREATE TRIGGER partner_search_changed AFTER UPDATE OF search_key ON partner BEGIN
  INSERT INTO partner_search (partner_search, rowid, search_key) VALUES ('delete', old.place, old.search_key);
  INSERT INTO partner_search (rowid, search_key) VALUES (new.place, new.search_key);
END;

CREATE TABLE membership (
  place      INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  partner_id TEXT NOT NULL REFERENCES partner (id),
  capacities TEXT NOT NULL CHECK (capacities IN ('', 'DONOR', 'IMPLEMENTER', 'DONOR IMPLEMENTER')),
  since      TEXT CHECK (since GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  ended_on   TEXT CHECK (ended_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  end_reason TEXT,
  version    INTEGER NOT NULL CHECK (version >= 1),
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
) STRICT;

-- rule membership.overlap: one running seat per partner
CREATE UNIQUE INDEX membership_running ON membership (partner_id) WHERE ended_on IS NULL;
CREATE INDEX membership_partner ON membership (partner_id, place);

CREATE TABLE app_user (
  place   INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  name    TEXT NOT NULL CHECK (name <> ''),
  roles   TEXT NOT NULL CHECK (roles <> ''),
  version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE token (
  place             INTEGER PRIMARY KEY,
  id                TEXT NOT NULL UNIQUE,
  user_id           TEXT NOT NULL REFERENCES app_user (id),
  name              TEXT NOT NULL CHECK (name <> ''),
  -- SHA-256 in hexadecimal; the token itself is stored nowhere
  digest            TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
  made_at           TEXT NOT NULL,
  expires_on        TEXT CHECK (expires_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  revoked_at        TEXT,
  revocation_reason TEXT,
  CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL))
) STRICT;

CREATE INDEX token_user ON token (user_id, place);

CREATE TABLE reference_counter (
  prefix TEXT NOT NULL CHECK (prefix <> ''),
  year   INTEGER NOT NULL,
  last   INTEGER NOT NULL CHECK (last >= 1),
  PRIMARY KEY (prefix, year)
) STRICT, WITHOUT ROWID;

-- Every column is under the digest: org.sharaka.domain.journal says how it is computed.
CREATE TABLE journal (
  number      INTEGER PRIMARY KEY CHECK (number >= 1),
  at          TEXT NOT NULL,
  actor       TEXT NOT NULL,
  action      TEXT NOT NULL,
  subject     TEXT NOT NULL,
  policy      TEXT NOT NULL,
  ruling      TEXT NOT NULL,
  particulars TEXT NOT NULL,
  request     TEXT NOT NULL,
  previous    TEXT NOT NULL CHECK (length(previous) = 64),
  digest      TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT;

CREATE INDEX journal_subject ON journal (subject, number);

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal BEGIN
  SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal BEGIN
  SELECT RAISE(ABORT, 'the journal only grows');
END;

-- How far the journal has come, so that entries cut off at its end are missed.
CREATE TABLE journal_head (
  place   INTEGER PRIMARY KEY CHECK (place = 1),
  entries INTEGER NOT NULL CHECK (entries >= 0),
  digest  TEXT NOT NULL CHECK (length(digest) = 64)
) STRICT;

INSERT INTO journal_head (place, entries, digest)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Which writing of sort and search keys the rows hold; a server that writes them otherwise renews them when it starts.
CREATE TABLE key_writing (
  place   INTEGER PRIMARY KEY CHECK (place = 1),
  writing TEXT NOT NULL
) STRICT;

INSERT INTO key_writing (place, writing) VALUES (1, '');
