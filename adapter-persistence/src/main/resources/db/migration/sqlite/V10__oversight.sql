-- What is overseen at a centre, its books: "id" is that of the centre, "document" is the whole of them.
CREATE TABLE oversight (
  place    INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE REFERENCES centre (id),
  document TEXT NOT NULL CHECK (json_valid(document)),
  version  INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
