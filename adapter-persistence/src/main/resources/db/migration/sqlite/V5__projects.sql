-- One row for each: "document" is the whole of it, as persistence.database.Documents writes it; the other columns repeat
-- what it is found by. A search key holds the fold keys of the names and of the reference, parted by line feeds.

CREATE TABLE programme (
  place      INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  reference  TEXT NOT NULL UNIQUE,
  search_key TEXT NOT NULL,
  document   TEXT NOT NULL CHECK (json_valid(document)),
  version    INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE project (
  place        INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  reference    TEXT NOT NULL UNIQUE,
  model        TEXT NOT NULL CHECK (model IN ('SPONSOR_FUNDED', 'PARTNER_BUILT', 'OWN')),
  stage        TEXT NOT NULL CHECK (stage IN ('DRAFT', 'SUBMITTED', 'APPRAISED', 'PROGRAMMED', 'AGREED', 'IN_EXECUTION',
                                              'COMPLETION_NOTIFIED', 'PROVISIONALLY_ACCEPTED', 'FINALLY_ACCEPTED',
                                              'SUSPENDED', 'CANCELLED', 'REJECTED')),
  programme_id TEXT REFERENCES programme (id),
  region       TEXT CHECK (region GLOB 'MA-[01][0-9]'),
  field        TEXT NOT NULL,
  search_key   TEXT NOT NULL,
  document     TEXT NOT NULL CHECK (json_valid(document)),
  version      INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE INDEX project_stage ON project (stage, place);
CREATE INDEX project_programme ON project (programme_id, place) WHERE programme_id IS NOT NULL;

-- the last days of the papers of a project that expire
CREATE TABLE project_expiry (
  valid_until TEXT NOT NULL CHECK (valid_until GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  project_id  TEXT NOT NULL REFERENCES project (id),
  PRIMARY KEY (valid_until, project_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX project_expiry_project ON project_expiry (project_id);

CREATE TABLE agreement (
  place     INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  party_id  TEXT NOT NULL REFERENCES partner (id),
  state     TEXT NOT NULL CHECK (state IN ('DRAFT', 'SIGNED', 'SUSPENDED', 'TERMINATED', 'FULFILLED')),
  document  TEXT NOT NULL CHECK (json_valid(document)),
  version   INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE INDEX agreement_party ON agreement (party_id, state);
CREATE INDEX agreement_state ON agreement (state, place);

-- an agreement names its projects once and for all, when it is drafted
CREATE TABLE agreement_project (
  project_id   TEXT NOT NULL REFERENCES project (id),
  agreement_id TEXT NOT NULL REFERENCES agreement (id),
  PRIMARY KEY (project_id, agreement_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE terms (
  place            INTEGER PRIMARY KEY,
  project_id       TEXT NOT NULL UNIQUE REFERENCES project (id),
  awaits_approval  INTEGER NOT NULL CHECK (awaits_approval IN (0, 1)),
  document         TEXT NOT NULL CHECK (json_valid(document)),
  version          INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE INDEX terms_awaiting ON terms (place) WHERE awaits_approval = 1;
