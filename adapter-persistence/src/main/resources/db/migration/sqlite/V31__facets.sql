-- What the records of lists are found by: a row for each value of each member, and for the first and the last day.
-- "place" is that of the record in the table that "list" names.
CREATE TABLE facet (
  list   TEXT NOT NULL,
  member TEXT NOT NULL,
  value  TEXT NOT NULL,
  place  INTEGER NOT NULL,
  PRIMARY KEY (list, member, value, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX facet_record ON facet (list, place);

-- The entries of the books of centres in the order they were written, whatever their centre.
CREATE TABLE entry (
  place     INTEGER PRIMARY KEY,
  list      TEXT NOT NULL,
  centre_id TEXT NOT NULL REFERENCES centre (id),
  id        TEXT NOT NULL,
  UNIQUE (list, centre_id, id)
) STRICT;

CREATE INDEX entry_list ON entry (list, place);

-- what is filtered on in the tables of money
CREATE INDEX payment_payee ON payment (payee, place);
CREATE INDEX payment_prepared ON payment (prepared_on, place);
CREATE INDEX receipt_received ON receipt (received_on, place);
CREATE INDEX journal_actor ON journal (actor, number);
CREATE INDEX journal_action ON journal (action, number);
CREATE INDEX journal_at ON journal (at, number);
CREATE INDEX allocation_project ON allocation (project_id, place) WHERE project_id IS NOT NULL;
CREATE INDEX pledge_project ON pledge (project_id, place) WHERE project_id IS NOT NULL;
