-- What stands in a centre, and the premises it stands on: "document" is the whole of each; a centre without a row has
-- nothing recorded yet.
CREATE TABLE inventory (
  place     INTEGER PRIMARY KEY,
  centre_id TEXT NOT NULL UNIQUE REFERENCES centre (id),
  document  TEXT NOT NULL CHECK (json_valid(document)),
  version   INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE premises (
  place     INTEGER PRIMARY KEY,
  centre_id TEXT NOT NULL UNIQUE REFERENCES centre (id),
  document  TEXT NOT NULL CHECK (json_valid(document)),
  version   INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
