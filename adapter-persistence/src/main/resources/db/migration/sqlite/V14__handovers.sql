-- The handovers and the step-backs: "document" is the whole of one, the other columns repeat what it is found by.
CREATE TABLE handover (
  place      INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  reference  TEXT NOT NULL UNIQUE,
  manager_id TEXT NOT NULL REFERENCES partner (id),
  document   TEXT NOT NULL CHECK (json_valid(document)),
  version    INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE handover_centre (
  handover_id TEXT NOT NULL REFERENCES handover (id),
  centre_id   TEXT NOT NULL REFERENCES centre (id),
  PRIMARY KEY (centre_id, handover_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE step_back (
  place     INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  centre_id TEXT NOT NULL REFERENCES centre (id),
  document  TEXT NOT NULL CHECK (json_valid(document)),
  version   INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE INDEX step_back_centre ON step_back (centre_id, place);

-- A mandate tells since when its centre is handed over.
UPDATE mandate SET document = json_set(document, '$.handedOver', json('null'));
