-- The delivery of a project whose works have started; "document" is the whole of it, the rest is what it is found by.
CREATE TABLE delivery (
  place           INTEGER PRIMARY KEY,
  project_id      TEXT NOT NULL UNIQUE REFERENCES project (id),
  -- whether a correction stands by which an acceptance would have been ruled otherwise
  changed_verdict INTEGER NOT NULL CHECK (changed_verdict IN (0, 1)),
  document        TEXT NOT NULL CHECK (json_valid(document)),
  version         INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE INDEX delivery_changed_verdict ON delivery (place) WHERE changed_verdict = 1;

-- the days on which something of it falls due: visits, conditions, open reserves, ends of guarantee
CREATE TABLE delivery_due (
  due_on     TEXT NOT NULL CHECK (due_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  project_id TEXT NOT NULL REFERENCES delivery (project_id),
  PRIMARY KEY (due_on, project_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX delivery_due_project ON delivery_due (project_id);
