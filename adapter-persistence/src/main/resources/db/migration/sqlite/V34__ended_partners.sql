-- rule partner.ice: unique among active partners; one that has ended is active no more
DROP INDEX partner_ice;
CREATE UNIQUE INDEX partner_ice ON partner (ice)
  WHERE ice IS NOT NULL AND inactive_on IS NULL AND ended_on IS NULL;

-- rule membership.capacity: what a seat gained by a pledge or an agreement, each with its day
ALTER TABLE membership ADD COLUMN gained TEXT NOT NULL DEFAULT '';
