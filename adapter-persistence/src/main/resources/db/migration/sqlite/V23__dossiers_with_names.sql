-- The facts of a dossier name the reserves, findings, assets, reports and papers that they count: all wait to be gathered
-- again.
INSERT INTO dossier_stale (centre_id, waits)
SELECT id, 1 FROM centre WHERE id NOT IN (SELECT centre_id FROM dossier_stale);
