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

-- donor_id is who has the pledge; promised_by who made it, where another took it over.
ALTER TABLE pledge ADD COLUMN promised_by TEXT REFERENCES partner (id);
ALTER TABLE pledge_terms ADD COLUMN successor_id TEXT REFERENCES partner (id);

-- The end of a partner: "ending" is the whole of it, the day repeats what is summed by.
ALTER TABLE partner ADD COLUMN ended_on TEXT CHECK (ended_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE partner ADD COLUMN ending TEXT CHECK (json_valid(ending) AND (ending IS NULL) = (ended_on IS NULL));
