-- rule fact.correction: what was allocated and never came in; only a correction can show it
CREATE INDEX receipt_uncovered ON receipt (place) WHERE free < 0;
CREATE INDEX movement_correction ON movement (receipt) WHERE kind = 'CORRECTION';
