-- Of how many accounts nobody had said on the day whose they were: by so many more may have joined. Unknown of the snapshots that
-- are there already.
ALTER TABLE journal_snapshots ADD COLUMN open_accounts INTEGER CHECK (open_accounts >= 0);
