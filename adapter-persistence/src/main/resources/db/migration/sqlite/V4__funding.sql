-- Money is whole centimes. A purpose is one of four kinds and the programme or project that it names; the column
-- "purpose" is made of both, to be looked for. "turn" numbers what belongs to one thing in its own order, from 0.
-- Programmes and projects have their tables in V5.

CREATE TABLE pledge (
  place        INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  reference    TEXT NOT NULL UNIQUE,
  donor_id     TEXT NOT NULL REFERENCES partner (id),
  kind         TEXT NOT NULL CHECK (kind IN ('CASH', 'IN_KIND')),
  purpose_kind TEXT NOT NULL CHECK (purpose_kind IN ('POOL', 'PROGRAMME', 'PROJECT', 'SUPPORT')),
  programme_id TEXT REFERENCES programme (id),
  project_id   TEXT REFERENCES project (id),
  purpose      TEXT NOT NULL GENERATED ALWAYS AS (purpose_kind || ' ' || coalesce(programme_id, project_id, '')) VIRTUAL,
  pledged_on   TEXT NOT NULL CHECK (pledged_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_by  TEXT NOT NULL,
  version      INTEGER NOT NULL CHECK (version >= 1),
  CHECK ((programme_id IS NOT NULL) = (purpose_kind = 'PROGRAMME')),
  CHECK ((project_id IS NOT NULL) = (purpose_kind IN ('PROJECT', 'SUPPORT')))
) STRICT;

CREATE INDEX pledge_donor ON pledge (donor_id, place);
CREATE INDEX pledge_purpose ON pledge (purpose, place);

-- What a pledge promises: turn 0 from the day it was made, each amendment from its day on, until the next.
CREATE TABLE pledge_terms (
  pledge             INTEGER NOT NULL REFERENCES pledge (place),
  turn               INTEGER NOT NULL CHECK (turn >= 0),
  since              TEXT NOT NULL CHECK (since GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  until              TEXT CHECK (until >= since),
  amount             INTEGER NOT NULL CHECK (amount > 0),
  recorded_by        TEXT NOT NULL,
  document_kind      TEXT,
  document_reference TEXT,
  document_date      TEXT CHECK (document_date GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  document_until     TEXT CHECK (document_until GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  PRIMARY KEY (pledge, turn),
  CHECK ((turn = 0) = (document_kind IS NULL) AND (turn = 0) = (document_reference IS NULL)
         AND (turn = 0) = (document_date IS NULL))
) STRICT, WITHOUT ROWID;

-- up_to is what is promised up to this instalment, and with it
CREATE TABLE pledge_instalment (
  pledge INTEGER NOT NULL,
  turn   INTEGER NOT NULL,
  due_on TEXT NOT NULL CHECK (due_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  amount INTEGER NOT NULL CHECK (amount > 0),
  up_to  INTEGER NOT NULL CHECK (up_to >= amount),
  PRIMARY KEY (pledge, turn, due_on),
  FOREIGN KEY (pledge, turn) REFERENCES pledge_terms (pledge, turn)
) STRICT, WITHOUT ROWID;

CREATE INDEX pledge_instalment_due ON pledge_instalment (due_on);

CREATE TABLE pledge_consent (
  pledge             INTEGER NOT NULL REFERENCES pledge (place),
  turn               INTEGER NOT NULL CHECK (turn >= 0),
  purpose_kind       TEXT NOT NULL CHECK (purpose_kind IN ('POOL', 'PROGRAMME', 'PROJECT', 'SUPPORT')),
  programme_id       TEXT REFERENCES programme (id),
  project_id         TEXT REFERENCES project (id),
  purpose            TEXT NOT NULL
                     GENERATED ALWAYS AS (purpose_kind || ' ' || coalesce(programme_id, project_id, '')) VIRTUAL,
  since              TEXT NOT NULL CHECK (since GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_by        TEXT NOT NULL,
  document_kind      TEXT NOT NULL,
  document_reference TEXT NOT NULL,
  document_date      TEXT NOT NULL CHECK (document_date GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  document_until     TEXT CHECK (document_until GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  PRIMARY KEY (pledge, turn),
  CHECK ((programme_id IS NOT NULL) = (purpose_kind = 'PROGRAMME')),
  CHECK ((project_id IS NOT NULL) = (purpose_kind IN ('PROJECT', 'SUPPORT')))
) STRICT, WITHOUT ROWID;

CREATE INDEX pledge_consent_purpose ON pledge_consent (purpose, pledge);

-- kind and purpose repeat those of the pledge, which never change; received_on is the day as corrected last. The ledger
-- keeps free (what is left and not allocated once all that is recorded has happened) and last_on (the day of the last
-- movement) in step.
CREATE TABLE receipt (
  place             INTEGER PRIMARY KEY,
  id                TEXT NOT NULL UNIQUE,
  number            TEXT NOT NULL UNIQUE,
  pledge            INTEGER NOT NULL REFERENCES pledge (place),
  kind              TEXT NOT NULL,
  purpose           TEXT NOT NULL,
  received_on       TEXT NOT NULL CHECK (received_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  free              INTEGER NOT NULL DEFAULT 0,
  last_on           TEXT NOT NULL DEFAULT '',
  entered_amount    INTEGER NOT NULL CHECK (entered_amount > 0),
  entered_on        TEXT NOT NULL CHECK (entered_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  entered_reference TEXT NOT NULL,
  original_amount   TEXT,
  original_currency TEXT CHECK (length(original_currency) = 3 AND original_currency <> 'MAD'),
  gift              TEXT,
  basis             TEXT CHECK (basis IN ('INVOICE', 'PRICE_LIST', 'EXPERT')),
  valuer_id         TEXT REFERENCES partner (id),
  valuer_name       TEXT,
  recorded_by       TEXT NOT NULL,
  version           INTEGER NOT NULL CHECK (version >= 1),
  CHECK ((original_amount IS NULL) = (original_currency IS NULL)),
  CHECK ((kind = 'IN_KIND') = (gift IS NOT NULL) AND (gift IS NULL) = (basis IS NULL)),
  CHECK ((gift IS NOT NULL) = (valuer_id IS NOT NULL) + (valuer_name IS NOT NULL))
) STRICT;

CREATE INDEX receipt_pledge ON receipt (pledge, place);
-- what an allocation looks through, in the order of drawing
CREATE INDEX receipt_free ON receipt (purpose, received_on, place, free, last_on) WHERE free > 0 AND kind = 'CASH';

CREATE TABLE receipt_correction (
  receipt     INTEGER NOT NULL REFERENCES receipt (place),
  turn        INTEGER NOT NULL CHECK (turn >= 0),
  made_on     TEXT NOT NULL CHECK (made_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  made_by     TEXT NOT NULL,
  reason      TEXT NOT NULL,
  amount      INTEGER NOT NULL CHECK (amount > 0),
  received_on TEXT NOT NULL CHECK (received_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  reference   TEXT NOT NULL,
  PRIMARY KEY (receipt, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt_reversal (
  receipt INTEGER NOT NULL REFERENCES receipt (place),
  turn    INTEGER NOT NULL CHECK (turn >= 0),
  made_on TEXT NOT NULL CHECK (made_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  made_by TEXT NOT NULL,
  reason  TEXT NOT NULL,
  amount  INTEGER NOT NULL CHECK (amount > 0),
  PRIMARY KEY (receipt, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE allocation (
  place        INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  reference    TEXT NOT NULL UNIQUE,
  amount       INTEGER NOT NULL CHECK (amount > 0),
  purpose_kind TEXT NOT NULL CHECK (purpose_kind IN ('PROGRAMME', 'PROJECT', 'SUPPORT')),
  programme_id TEXT REFERENCES programme (id),
  project_id   TEXT REFERENCES project (id),
  purpose      TEXT NOT NULL GENERATED ALWAYS AS (purpose_kind || ' ' || coalesce(programme_id, project_id, '')) VIRTUAL,
  made_on      TEXT NOT NULL CHECK (made_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  pledge_id    TEXT REFERENCES pledge (id),
  recorded_by  TEXT NOT NULL,
  version      INTEGER NOT NULL CHECK (version >= 1),
  CHECK ((programme_id IS NOT NULL) = (purpose_kind = 'PROGRAMME')),
  CHECK ((project_id IS NOT NULL) = (purpose_kind IN ('PROJECT', 'SUPPORT')))
) STRICT;

CREATE INDEX allocation_purpose ON allocation (purpose, place);

CREATE TABLE allocation_source (
  allocation INTEGER NOT NULL REFERENCES allocation (place),
  turn       INTEGER NOT NULL CHECK (turn >= 0),
  receipt_id TEXT NOT NULL REFERENCES receipt (id),
  amount     INTEGER NOT NULL CHECK (amount > 0),
  PRIMARY KEY (allocation, turn)
) STRICT, WITHOUT ROWID;

CREATE INDEX allocation_source_receipt ON allocation_source (receipt_id, allocation);

CREATE TABLE allocation_release (
  allocation INTEGER NOT NULL REFERENCES allocation (place),
  turn       INTEGER NOT NULL CHECK (turn >= 0),
  made_on    TEXT NOT NULL CHECK (made_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  made_by    TEXT NOT NULL,
  reason     TEXT NOT NULL,
  PRIMARY KEY (allocation, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE allocation_release_part (
  allocation INTEGER NOT NULL,
  turn       INTEGER NOT NULL,
  part       INTEGER NOT NULL CHECK (part >= 0),
  receipt_id TEXT NOT NULL REFERENCES receipt (id),
  amount     INTEGER NOT NULL CHECK (amount > 0),
  PRIMARY KEY (allocation, turn, part),
  FOREIGN KEY (allocation, turn) REFERENCES allocation_release (allocation, turn)
) STRICT, WITHOUT ROWID;

-- contract_id names a contract in the dossier of the project; done_on, done_by are those of approval or withdrawal
CREATE TABLE payment (
  place              INTEGER PRIMARY KEY,
  id                 TEXT NOT NULL UNIQUE,
  reference          TEXT NOT NULL UNIQUE,
  kind               TEXT NOT NULL CHECK (kind IN ('PAYMENT', 'RETENTION_RELEASE')),
  state              TEXT NOT NULL CHECK (state IN ('PREPARED', 'APPROVED', 'WITHDRAWN')),
  allocation_id      TEXT NOT NULL REFERENCES allocation (id),
  amount             INTEGER NOT NULL CHECK (amount > 0),
  retained           INTEGER NOT NULL CHECK (retained BETWEEN 0 AND amount),
  document_kind      TEXT NOT NULL,
  document_reference TEXT NOT NULL,
  document_date      TEXT NOT NULL CHECK (document_date GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  document_until     TEXT CHECK (document_until GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  payee              TEXT NOT NULL,
  contract_id        TEXT,
  prepared_on        TEXT NOT NULL CHECK (prepared_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  prepared_by        TEXT NOT NULL,
  done_on            TEXT CHECK (done_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  done_by            TEXT,
  reason             TEXT,
  version            INTEGER NOT NULL CHECK (version >= 1),
  CHECK ((state = 'PREPARED') = (done_on IS NULL) AND (done_on IS NULL) = (done_by IS NULL)),
  CHECK ((state = 'WITHDRAWN') = (reason IS NOT NULL)),
  -- rule payment.four-eyes
  CHECK (state <> 'APPROVED' OR done_by <> prepared_by)
) STRICT;

CREATE INDEX payment_allocation ON payment (allocation_id, place);
CREATE INDEX payment_contract ON payment (contract_id, place) WHERE contract_id IS NOT NULL;
CREATE INDEX payment_state ON payment (state, place);

CREATE TABLE payment_part (
  payment    INTEGER NOT NULL REFERENCES payment (place),
  turn       INTEGER NOT NULL CHECK (turn >= 0),
  receipt_id TEXT NOT NULL REFERENCES receipt (id),
  amount     INTEGER NOT NULL CHECK (amount > 0),
  PRIMARY KEY (payment, turn)
) STRICT, WITHOUT ROWID;

-- The ledger: every movement of money. received, allocated and spent say by how much it changes each of them; they are
-- columns and not computed ones, for an index on computed columns does not spare the look into the row.
CREATE TABLE movement (
  place      INTEGER PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('RECEIPT', 'REVERSAL', 'CORRECTION', 'ALLOCATION', 'RELEASE', 'PAYMENT')),
  made_on    TEXT NOT NULL CHECK (made_on GLOB '*[0-9]-[0-9][0-9]-[0-9][0-9]'),
  receipt    INTEGER NOT NULL REFERENCES receipt (place),
  pledge     INTEGER NOT NULL REFERENCES pledge (place),
  allocation INTEGER REFERENCES allocation (place),
  payment    INTEGER REFERENCES payment (place),
  amount     INTEGER NOT NULL CHECK (amount <> 0 AND (kind = 'CORRECTION' OR amount > 0)),
  received   INTEGER NOT NULL CHECK (received = CASE kind WHEN 'RECEIPT' THEN amount WHEN 'CORRECTION' THEN amount
                                                          WHEN 'REVERSAL' THEN -amount ELSE 0 END),
  allocated  INTEGER NOT NULL CHECK (allocated = CASE kind WHEN 'ALLOCATION' THEN amount WHEN 'RELEASE' THEN -amount
                                                           ELSE 0 END),
  spent      INTEGER NOT NULL CHECK (spent = CASE kind WHEN 'PAYMENT' THEN amount ELSE 0 END),
  CHECK ((allocation IS NOT NULL) = (kind IN ('ALLOCATION', 'RELEASE', 'PAYMENT'))),
  CHECK ((payment IS NOT NULL) = (kind = 'PAYMENT'))
) STRICT;

-- each holds all that its sums need
CREATE INDEX movement_pledge ON movement (pledge, made_on, received, allocated, spent);
CREATE INDEX movement_receipt ON movement (receipt, made_on, received, allocated, spent);
CREATE INDEX movement_allocation ON movement (allocation, receipt, made_on, allocated, spent)
  WHERE allocation IS NOT NULL;

CREATE TRIGGER movement_is_counted AFTER INSERT ON movement BEGIN
  UPDATE receipt SET free = free + new.received - new.allocated, last_on = max(last_on, new.made_on)
  WHERE place = new.receipt;
END;

CREATE TRIGGER movement_is_not_changed BEFORE UPDATE ON movement BEGIN
  SELECT RAISE(ABORT, 'the ledger only grows');
END;

CREATE TRIGGER movement_is_not_taken_back BEFORE DELETE ON movement BEGIN
  SELECT RAISE(ABORT, 'the ledger only grows');
END;
