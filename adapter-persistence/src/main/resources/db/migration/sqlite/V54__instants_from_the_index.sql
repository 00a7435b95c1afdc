-- when a record was created and changed is read from the index alone
DROP INDEX journal_subject;
CREATE INDEX journal_subject ON journal (subject, number, at);
