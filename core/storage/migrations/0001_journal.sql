-- The journal. Append-only: whoever changes or deletes a row is stopped here, and found out by the hash chain.
CREATE TABLE journal (
    seq          INTEGER PRIMARY KEY,
    at           TEXT    NOT NULL CHECK (length(at) = 24),
    actor        TEXT    NOT NULL CHECK (length(actor) <= 300 AND instr(actor, char(0)) = 0),
    action       TEXT    NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
    subject      TEXT    NOT NULL CHECK (length(subject) <= 300 AND instr(subject, char(0)) = 0),
    record_table TEXT    CHECK (length(record_table) <= 60),
    record_id    INTEGER CHECK ((record_id IS NULL) = (record_table IS NULL)),
    reason       TEXT    NOT NULL CHECK (length(reason) <= 4000 AND instr(reason, char(0)) = 0),
    order_label  TEXT    NOT NULL CHECK (length(order_label) <= 300 AND instr(order_label, char(0)) = 0),
    undoes       INTEGER REFERENCES journal (seq),
    reversible   INTEGER NOT NULL CHECK (reversible IN (0, 1)),
    rows_changed INTEGER NOT NULL CHECK (rows_changed > 0),
    digest       BLOB    NOT NULL CHECK (length(digest) = 32),
    previous     BLOB    NOT NULL CHECK (length(previous) = 32),
    hash         BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX journal_undoes ON journal (undoes) WHERE undoes IS NOT NULL;

-- What an entry changed, as SQLite's session extension records it, cut into parts (a value has a limit of 32 MiB).
CREATE TABLE journal_changesets (
    id    INTEGER PRIMARY KEY,
    seq   INTEGER NOT NULL REFERENCES journal (seq),
    part  INTEGER NOT NULL CHECK (part >= 0),
    bytes BLOB    NOT NULL,
    UNIQUE (seq, part)
) STRICT;

-- Where the chain ends; a cut tail disagrees with it.
CREATE TABLE journal_head (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    seq  INTEGER NOT NULL,
    hash BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO journal_head VALUES (1, 0, zeroblob(32));

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changesets_no_update BEFORE UPDATE ON journal_changesets
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changesets_no_delete BEFORE DELETE ON journal_changesets
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
