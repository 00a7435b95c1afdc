-- The centres: "document" is the whole of one, the other columns repeat what it is found by.
CREATE TABLE centre (
  place      INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  reference  TEXT NOT NULL UNIQUE,
  -- the project that left it; null where it was registered as existing
  project_id TEXT UNIQUE REFERENCES project (id),
  region     TEXT CHECK (region GLOB 'MA-[01][0-9]'),
  field      TEXT NOT NULL,
  search_key TEXT NOT NULL,
  document   TEXT NOT NULL CHECK (json_valid(document)),
  version    INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE INDEX centre_region ON centre (region, place) WHERE region IS NOT NULL;
CREATE INDEX centre_field ON centre (field, place);
