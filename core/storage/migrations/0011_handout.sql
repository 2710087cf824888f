-- Paper that was handed out is kept as it was: its words, what proves it, who has it, of which batch it is a reprint.
ALTER TABLE batches ADD COLUMN per_page INTEGER CHECK (per_page IN (4, 8, 12));
ALTER TABLE batches ADD COLUMN reprint_of INTEGER REFERENCES batches (id);
-- The first digits of the hash with which the journal ended when the batch was printed.
ALTER TABLE batches ADD COLUMN witness TEXT CHECK (length(witness) = 8);
-- JSON: for whom, and the text in the form of sheet_texts.
ALTER TABLE batches ADD COLUMN text TEXT CHECK (length(text) <= 20000 AND instr(text, char(0)) = 0);
CREATE INDEX batches_reprint_of ON batches (reprint_of) WHERE reprint_of IS NOT NULL;

ALTER TABLE batch_items ADD COLUMN received_on TEXT CHECK (length(received_on) = 10);
-- The child for whom a guardian was given the paper.
ALTER TABLE batch_items ADD COLUMN pupil_id INTEGER REFERENCES people (id);
CREATE INDEX batch_items_pupil ON batch_items (pupil_id) WHERE pupil_id IS NOT NULL;

-- The school's own words on its paper; without a row the words of the program.
CREATE TABLE sheet_texts (
    id   INTEGER PRIMARY KEY,
    role TEXT NOT NULL UNIQUE CHECK (role IN ('pupil', 'guardian', 'teacher', 'staff_room')),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000 AND instr(text, char(0)) = 0)
) STRICT;
