-- A key is kept in the transaction of its work, with the answer: there is nothing reserved, and nothing lost.
CREATE TABLE submission_of_work (
  place          INTEGER PRIMARY KEY,
  user_id        TEXT NOT NULL,
  path           TEXT NOT NULL,
  key            TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 64),
  -- SHA-256 in hexadecimal of what was sent
  fingerprint    TEXT NOT NULL CHECK (length(fingerprint) = 64),
  request        TEXT NOT NULL,
  begun_at       TEXT NOT NULL CHECK (begun_at GLOB '*[0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
  journal_before INTEGER NOT NULL CHECK (journal_before >= 0),
  -- sealed with what only its caller has
  answer         TEXT NOT NULL,
  UNIQUE (user_id, path, key)
) STRICT;

INSERT INTO submission_of_work (user_id, path, key, fingerprint, request, begun_at, journal_before, answer)
SELECT user_id, path, key, fingerprint, request, begun_at, journal_before, answer
FROM submission WHERE state = 'ANSWERED';

DROP TABLE submission;
ALTER TABLE submission_of_work RENAME TO submission;
CREATE INDEX submission_begun_at ON submission (begun_at);
