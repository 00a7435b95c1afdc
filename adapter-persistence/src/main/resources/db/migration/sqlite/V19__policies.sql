-- The versions of policies: "content" is the tree of the values, "life" what was done with the version, the other columns
-- repeat what it is found by. What counts is in force, past or coming; drafts and what was withdrawn do not.
CREATE TABLE policy_version (
  place         INTEGER PRIMARY KEY AUTOINCREMENT,
  policy_group  TEXT NOT NULL,
  version       TEXT NOT NULL,
  in_force_from TEXT NOT NULL,
  counts        INTEGER NOT NULL CHECK (counts IN (0, 1)),
  content       TEXT NOT NULL CHECK (json_valid(content)),
  life          TEXT NOT NULL CHECK (json_valid(life)),
  revision      INTEGER NOT NULL CHECK (revision >= 1),
  UNIQUE (policy_group, version)
) STRICT;
