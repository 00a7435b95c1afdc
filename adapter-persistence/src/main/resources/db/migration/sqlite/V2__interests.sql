-- rule actor.interest: what users have declared. It only grows; all that changes of a line is its end.
CREATE TABLE interest (
  place      INTEGER PRIMARY KEY,
  user_id    TEXT NOT NULL REFERENCES app_user (id),
  partner_id TEXT NOT NULL REFERENCES partner (id),
  bond       TEXT NOT NULL CHECK (bond IN ('EMPLOYEE', 'BUREAU', 'FAMILY')),
  since      TEXT NOT NULL CHECK (since GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  until      TEXT CHECK (until GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (user_id, partner_id, bond, since)
) STRICT;
