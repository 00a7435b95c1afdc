-- The corrections: "document" is the whole of one, the other columns repeat what it is found by.
CREATE TABLE correction (
  place           INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  reference       TEXT NOT NULL UNIQUE,
  owner           TEXT NOT NULL,
  fact            TEXT NOT NULL,
  changes_verdict INTEGER NOT NULL CHECK (changes_verdict IN (0, 1)),
  document        TEXT NOT NULL CHECK (json_valid(document)),
  version         INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE INDEX correction_of_fact ON correction (owner, fact, place);
