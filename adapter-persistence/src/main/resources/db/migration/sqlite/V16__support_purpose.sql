-- The support of a centre is named by the centre: "project_id" is the project that left it, where one did. Support that
-- was named by a project which has left no centre is money for that project.
ALTER TABLE pledge ADD COLUMN centre_id TEXT REFERENCES centre (id);
ALTER TABLE pledge_consent ADD COLUMN centre_id TEXT REFERENCES centre (id);
ALTER TABLE allocation ADD COLUMN centre_id TEXT REFERENCES centre (id);

UPDATE pledge SET centre_id = (SELECT id FROM centre WHERE centre.project_id = pledge.project_id)
WHERE purpose_kind = 'SUPPORT';
UPDATE pledge_consent SET centre_id = (SELECT id FROM centre WHERE centre.project_id = pledge_consent.project_id)
WHERE purpose_kind = 'SUPPORT';
UPDATE allocation SET centre_id = (SELECT id FROM centre WHERE centre.project_id = allocation.project_id)
WHERE purpose_kind = 'SUPPORT';

UPDATE pledge SET purpose_kind = 'PROJECT' WHERE purpose_kind = 'SUPPORT' AND centre_id IS NULL;
UPDATE pledge_consent SET purpose_kind = 'PROJECT' WHERE purpose_kind = 'SUPPORT' AND centre_id IS NULL;
UPDATE allocation SET purpose_kind = 'PROJECT' WHERE purpose_kind = 'SUPPORT' AND centre_id IS NULL;

-- Only checks and what is computed change, nothing that is stored: so the text of the tables is changed in place.
PRAGMA writable_schema = ON;

UPDATE sqlite_schema
SET sql = replace(
      replace(sql, 'coalesce(programme_id, project_id', 'coalesce(centre_id, programme_id, project_id'),
      'CHECK ((project_id IS NOT NULL) = (purpose_kind IN (''PROJECT'', ''SUPPORT'')))',
      'CHECK (CASE purpose_kind WHEN ''PROJECT'' THEN project_id IS NOT NULL WHEN ''SUPPORT'' THEN 1
              ELSE project_id IS NULL END),
  CHECK ((centre_id IS NOT NULL) = (purpose_kind = ''SUPPORT''))')
WHERE type = 'table' AND name IN ('pledge', 'pledge_consent', 'allocation');

PRAGMA writable_schema = RESET;

REINDEX pledge;
REINDEX pledge_consent;
REINDEX allocation;

UPDATE receipt SET purpose = (SELECT purpose FROM pledge WHERE pledge.place = receipt.pledge);
