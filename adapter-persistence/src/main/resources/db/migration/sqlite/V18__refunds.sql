-- What was paid out may be given back, into its allocation. Only checks change, nothing that is stored: so the text of the
-- table is changed in place.
PRAGMA writable_schema = ON;

UPDATE sqlite_schema
SET sql = replace(replace(replace(replace(sql,
      '''RELEASE'', ''PAYMENT''))',
      '''RELEASE'', ''PAYMENT'', ''REFUND''))'),
      'WHEN ''PAYMENT'' THEN amount ELSE 0 END)',
      'WHEN ''PAYMENT'' THEN amount WHEN ''REFUND'' THEN -amount ELSE 0 END)'),
      'IN (''ALLOCATION'', ''RELEASE'', ''PAYMENT'')',
      'IN (''ALLOCATION'', ''RELEASE'', ''PAYMENT'', ''REFUND'')'),
      '(payment IS NOT NULL) = (kind = ''PAYMENT'')',
      '(payment IS NOT NULL) = (kind IN (''PAYMENT'', ''REFUND''))')
WHERE type = 'table' AND name = 'movement';

PRAGMA writable_schema = RESET;
