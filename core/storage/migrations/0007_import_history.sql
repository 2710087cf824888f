-- The history of imports stands beside the journal, not in the content: no undo takes it back.
CREATE TABLE journal_imports (
    id             INTEGER PRIMARY KEY,
    -- None where a threshold held the import and nothing was written. The entry is appended after its record.
    seq            INTEGER REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED,
    at             TEXT    NOT NULL CHECK (length(at) = 24),
    actor          TEXT    NOT NULL CHECK (length(actor) <= 300 AND instr(actor, char(0)) = 0),
    kind           TEXT    NOT NULL CHECK (kind IN ('pupils', 'staff', 'guardians')),
    mode           TEXT    NOT NULL CHECK (mode IN ('add', 'full')),
    scope          TEXT    NOT NULL CHECK (length(scope) BETWEEN 1 AND 30 AND instr(scope, char(0)) = 0),
    file_name      TEXT    NOT NULL CHECK (length(file_name) <= 300 AND instr(file_name, char(0)) = 0),
    file_digest    TEXT    NOT NULL CHECK (length(file_digest) = 64),
    row_count      INTEGER NOT NULL CHECK (row_count >= 0),
    added          INTEGER NOT NULL CHECK (added >= 0),
    returned       INTEGER NOT NULL CHECK (returned >= 0),
    changed        INTEGER NOT NULL CHECK (changed >= 0),
    moved          INTEGER NOT NULL CHECK (moved >= 0),
    left_count     INTEGER NOT NULL CHECK (left_count >= 0),
    unchanged      INTEGER NOT NULL CHECK (unchanged >= 0),
    skipped        INTEGER NOT NULL CHECK (skipped >= 0),
    reason         TEXT    NOT NULL CHECK (length(reason) <= 4000 AND instr(reason, char(0)) = 0),
    order_label    TEXT    NOT NULL CHECK (length(order_label) <= 300 AND instr(order_label, char(0)) = 0)
) STRICT;
CREATE UNIQUE INDEX journal_imports_seq ON journal_imports (seq) WHERE seq IS NOT NULL;

-- Who wrote a field last, where it is not whoever brought the person in: what a person wrote, a file does not overwrite
-- unasked.
CREATE TABLE field_origins (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    field     TEXT    NOT NULL CHECK (field IN ('name', 'birth_date', 'sex', 'external_id', 'phone', 'email', 'class',
                                                'position', 'subjects')),
    origin    TEXT    NOT NULL CHECK (origin IN ('hand', 'import')),
    UNIQUE (person_id, field)
) STRICT;

-- The same of a class's homeroom teacher. Of those who are there already nobody knows any more: a file may replace them.
ALTER TABLE homerooms ADD COLUMN origin TEXT NOT NULL DEFAULT 'import' CHECK (origin IN ('hand', 'import'));

-- Who has left, and from which class: few among many.
CREATE INDEX enrolments_ended ON enrolments (person_id, to_date, class_id) WHERE to_date IS NOT NULL;
