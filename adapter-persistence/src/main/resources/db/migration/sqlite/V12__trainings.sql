-- The training registers, one for each centre: "document" is the whole of one.
CREATE TABLE training (
  place    INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE REFERENCES centre (id),
  document TEXT NOT NULL CHECK (json_valid(document)),
  version  INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
