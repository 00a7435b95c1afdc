-- rule partner.blocked: the flag FREEZE stops reversals too
ALTER TABLE partner_block ADD COLUMN flag TEXT NOT NULL DEFAULT 'BLOCK' CHECK (flag IN ('BLOCK', 'FREEZE'));
