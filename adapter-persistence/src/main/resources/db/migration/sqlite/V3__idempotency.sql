-- Requests that carry an Idempotency-Key: reserved before the work, answered after it, forgotten after 24 hours.
-- The answer is sealed with what only its caller has, for it may show a token; no key to it is stored.
CREATE TABLE submission (
  place          INTEGER PRIMARY KEY,
  user_id        TEXT NOT NULL,
  path           TEXT NOT NULL,
  key            TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 64),
  -- SHA-256 in hexadecimal of what was sent
  fingerprint    TEXT NOT NULL CHECK (length(fingerprint) = 64),
  request        TEXT NOT NULL,
  begun_at       TEXT NOT NULL CHECK (begun_at GLOB '*[0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
  journal_before INTEGER NOT NULL CHECK (journal_before >= 0),
  state          TEXT NOT NULL CHECK (state IN ('RUNNING', 'ANSWERED', 'UNKNOWN')),
  answer         TEXT,
  UNIQUE (user_id, path, key),
  CHECK ((answer IS NOT NULL) = (state = 'ANSWERED'))
) STRICT;

CREATE INDEX submission_begun_at ON submission (begun_at);
CREATE INDEX submission_running ON submission (state) WHERE state = 'RUNNING';
