-- a list of partners of one kind, in the order of each language
CREATE INDEX partner_kind_ar ON partner (kind, sort_ar, id);
CREATE INDEX partner_kind_fr ON partner (kind, sort_fr, id);
CREATE INDEX partner_kind_en ON partner (kind, sort_en, id);
