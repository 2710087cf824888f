-- Personal data of those who have left is destroyed by law: the rows of a person, and what the journal had recorded of them.
-- One row an act («Акт об уничтожении персональных данных»); no names.
CREATE TABLE erasures (
    id          INTEGER PRIMARY KEY,
    year_id     INTEGER NOT NULL REFERENCES school_years (id),
    number      INTEGER NOT NULL CHECK (number > 0),
    made_on     TEXT    NOT NULL CHECK (length(made_on) = 10),
    people      INTEGER NOT NULL CHECK (people > 0),
    -- The highest number that a person had then: a new person never gets the number of one whose data is gone.
    last_person INTEGER NOT NULL,
    UNIQUE (year_id, number)
) STRICT;

-- What stands in the journal instead of what an older entry had recorded. These rows are a part of the entry that destroys,
-- so that the chain vouches for them.
CREATE TABLE redactions (
    id         INTEGER PRIMARY KEY,
    erasure_id INTEGER NOT NULL REFERENCES erasures (id),
    seq        INTEGER NOT NULL, -- the older entry
    digest     BLOB    NOT NULL CHECK (length(digest) = 32), -- of what is recorded of it now
    row_hash   BLOB    NOT NULL CHECK (length(row_hash) = 32), -- of its fields as they are now
    UNIQUE (seq, erasure_id)
) STRICT;
CREATE INDEX redactions_erasure ON redactions (erasure_id);

-- Numbers that stay when the people behind them are gone: the book of movements and the statistics of a period count these
-- rows with the others.
CREATE TABLE nameless_places (
    id        INTEGER PRIMARY KEY,
    class_id  INTEGER NOT NULL REFERENCES classes (id),
    from_date TEXT    NOT NULL CHECK (length(from_date) = 10),
    to_date   TEXT    NOT NULL CHECK (length(to_date) = 10 AND to_date >= from_date)
) STRICT;
CREATE INDEX nameless_places_class ON nameless_places (class_id);

CREATE TABLE nameless_movements (
    id            INTEGER PRIMARY KEY,
    year_id       INTEGER NOT NULL REFERENCES school_years (id),
    kind          TEXT    NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    on_date       TEXT    NOT NULL CHECK (length(on_date) = 10),
    from_class_id INTEGER REFERENCES classes (id),
    to_class_id   INTEGER REFERENCES classes (id)
) STRICT;
CREATE INDEX nameless_movements_year ON nameless_movements (year_id);
CREATE INDEX nameless_movements_from_class ON nameless_movements (from_class_id) WHERE from_class_id IS NOT NULL;
CREATE INDEX nameless_movements_to_class ON nameless_movements (to_class_id) WHERE to_class_id IS NOT NULL;

CREATE TABLE nameless_requests (
    id          INTEGER PRIMARY KEY,
    class_id    INTEGER REFERENCES classes (id),
    role        TEXT    CHECK (role IN ('pupil', 'guardian', 'teacher')),
    received_on TEXT    NOT NULL CHECK (length(received_on) = 10),
    state       TEXT    NOT NULL CHECK (state IN ('accepted', 'refused')),
    decided_on  TEXT    NOT NULL CHECK (length(decided_on) = 10)
) STRICT;
CREATE INDEX nameless_requests_class ON nameless_requests (class_id) WHERE class_id IS NOT NULL;

CREATE VIEW counted_places AS
    SELECT class_id, from_date, to_date FROM enrolments
    UNION ALL SELECT class_id, from_date, to_date FROM nameless_places;
CREATE VIEW counted_movements AS
    SELECT kind, on_date, from_class_id, to_class_id FROM movements
    UNION ALL SELECT kind, on_date, from_class_id, to_class_id FROM nameless_movements;
CREATE VIEW counted_requests AS
    SELECT class_id, role, received_on, state, decided_on FROM join_requests
    UNION ALL SELECT class_id, role, received_on, state, decided_on FROM nameless_requests;

-- Deleted bytes stay in the file until it is written anew. Beside the journal: due since the commit that deleted them, until
-- the file is clean, whatever happens to the program in between.
CREATE TABLE journal_cleaning (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    due INTEGER NOT NULL CHECK (due IN (0, 1))
) STRICT;
INSERT INTO journal_cleaning VALUES (1, 0);
