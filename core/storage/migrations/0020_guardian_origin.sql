-- Who noted the relation last: what a person noted, a list of parents neither ends nor changes unasked. Until now the
-- origin of the parent stood for it.
ALTER TABLE guardianships ADD COLUMN origin TEXT NOT NULL DEFAULT 'import' CHECK (origin IN ('hand', 'import'));
UPDATE guardianships SET origin = 'hand' WHERE guardian_id IN (SELECT id FROM people WHERE origin = 'hand');
