-- The mandates: "document" is the whole of one, the other columns repeat what it is found by.
CREATE TABLE mandate (
  place      INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  reference  TEXT NOT NULL UNIQUE,
  centre_id  TEXT NOT NULL REFERENCES centre (id),
  manager_id TEXT NOT NULL REFERENCES partner (id),
  document   TEXT NOT NULL CHECK (json_valid(document)),
  version    INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE INDEX mandate_centre ON mandate (centre_id, place);
CREATE INDEX mandate_manager ON mandate (manager_id, place);
