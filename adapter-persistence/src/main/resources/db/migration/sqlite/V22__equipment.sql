-- Until now equipment entered the inventory with its delivery; from now on it may enter later.
UPDATE support_plan
SET document = json_set(document, '$.grants', (
  SELECT json_group_array(json(
    CASE WHEN json_extract(value, '$.measure.kind') = 'EQUIPMENT' AND json_extract(value, '$.delivered') IS NOT NULL
      THEN json_set(value, '$.entered', json(json_extract(value, '$.delivered')))
      ELSE value
    END))
  FROM json_each(document, '$.grants')))
WHERE EXISTS (SELECT 1 FROM json_each(document, '$.grants') WHERE json_extract(value, '$.delivered') IS NOT NULL);

-- Whether equipment of it was delivered or paid for and is not in the inventory.
ALTER TABLE support_plan ADD COLUMN unlisted INTEGER NOT NULL DEFAULT 0 CHECK (unlisted IN (0, 1));

UPDATE support_plan
SET unlisted = 1
WHERE EXISTS (
  SELECT 1 FROM json_each(document, '$.grants') AS made
  WHERE json_extract(made.value, '$.measure.kind') = 'EQUIPMENT'
    AND json_extract(made.value, '$.entered') IS NULL
    AND EXISTS (
      SELECT 1 FROM json_each(made.value, '$.outlays') AS outlay
      WHERE json_extract(outlay.value, '$.approved') IS NOT NULL));

CREATE INDEX support_plan_unlisted ON support_plan (place) WHERE unlisted = 1;

-- Their facts are others now: they wait to be gathered again.
INSERT INTO dossier_stale (centre_id, waits)
SELECT DISTINCT centre_id, 1 FROM support_plan
WHERE unlisted = 1 AND centre_id NOT IN (SELECT centre_id FROM dossier_stale);

UPDATE dossier_stale SET waits = 1;
