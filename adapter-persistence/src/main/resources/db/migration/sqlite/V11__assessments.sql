-- The assessments of centres: "document" is the whole of one, the other columns repeat what it is found by.
CREATE TABLE assessment (
  place       INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  centre_id   TEXT NOT NULL REFERENCES centre (id),
  manager_id  TEXT NOT NULL REFERENCES partner (id),
  assessed_on TEXT NOT NULL,
  document    TEXT NOT NULL CHECK (json_valid(document)),
  version     INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE INDEX assessment_centre ON assessment (centre_id, place);
