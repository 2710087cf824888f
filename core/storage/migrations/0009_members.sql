-- Who is on the platform, as its own list shows it: a given name, a surname and a role, no more. A claim of a link is an
-- account whose person is known.
CREATE TABLE platform_accounts (
    id          INTEGER PRIMARY KEY,
    shown_name  TEXT    NOT NULL CHECK (length(shown_name) BETWEEN 1 AND 200 AND instr(shown_name, char(0)) = 0),
    role        TEXT    CHECK (role IN ('pupil', 'guardian', 'teacher')),
    class_id    INTEGER REFERENCES classes (id),
    last_active TEXT    CHECK (length(last_active) = 10),
    -- The days of the first and the latest list in which the account stood; gone when a later list does not have it.
    first_seen  TEXT    NOT NULL CHECK (length(first_seen) = 10),
    last_seen   TEXT    NOT NULL CHECK (length(last_seen) = 10 AND last_seen >= first_seen),
    gone_on     TEXT    CHECK (length(gone_on) = 10),
    person_id   INTEGER REFERENCES people (id),
    -- Nobody has said yet; found by the program; chosen by a person; nobody of the register, as a person said.
    decision    TEXT    NOT NULL CHECK (decision IN ('open', 'matched', 'chosen', 'stranger')),
    -- «members.csv, 12» of the first list that shows it, or empty where it was noted by hand.
    evidence    TEXT    NOT NULL CHECK (length(evidence) <= 300 AND instr(evidence, char(0)) = 0),
    CHECK ((person_id IS NOT NULL) = (decision IN ('matched', 'chosen')))
) STRICT;
CREATE INDEX platform_accounts_class ON platform_accounts (class_id) WHERE class_id IS NOT NULL;
CREATE INDEX platform_accounts_person ON platform_accounts (person_id) WHERE person_id IS NOT NULL;

-- The lists that were read: as of when the platform's figures are.
CREATE TABLE member_lists (
    id          INTEGER PRIMARY KEY,
    taken_on    TEXT    NOT NULL CHECK (length(taken_on) = 10),
    file_name   TEXT    NOT NULL CHECK (length(file_name) <= 300 AND instr(file_name, char(0)) = 0),
    file_digest TEXT    NOT NULL CHECK (length(file_digest) = 64),
    row_count   INTEGER NOT NULL CHECK (row_count >= 0),
    has_roles   INTEGER NOT NULL CHECK (has_roles IN (0, 1))
) STRICT;

-- Registration is voluntary: a refusal is a status, not a failure.
CREATE TABLE refusals (
    id         INTEGER PRIMARY KEY,
    person_id  INTEGER NOT NULL UNIQUE REFERENCES people (id),
    refused_on TEXT    NOT NULL CHECK (length(refused_on) = 10),
    note       TEXT    NOT NULL CHECK (length(note) <= 300 AND instr(note, char(0)) = 0)
) STRICT;

-- The columns of the platform's lists are remembered with those of the school's.
ALTER TABLE import_mappings RENAME TO narrow_import_mappings;
CREATE TABLE import_mappings (
    id      INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL CHECK (kind IN ('pupils', 'staff', 'guardians', 'members')),
    header  TEXT NOT NULL CHECK (length(header) BETWEEN 1 AND 4000),
    mapping TEXT NOT NULL CHECK (length(mapping) BETWEEN 1 AND 4000),
    UNIQUE (kind, header)
) STRICT;
INSERT INTO import_mappings SELECT id, kind, header, mapping FROM narrow_import_mappings;
DROP TABLE narrow_import_mappings;
