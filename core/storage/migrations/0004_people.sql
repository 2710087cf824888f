-- A person has roles by what refers to them: an enrolment (pupil), a staff row, a guardianship.
CREATE TABLE people (
    id          INTEGER PRIMARY KEY,
    surname     TEXT NOT NULL CHECK (length(surname) BETWEEN 1 AND 100),
    given       TEXT NOT NULL CHECK (length(given) BETWEEN 1 AND 100),
    patronymic  TEXT NOT NULL CHECK (length(patronymic) <= 100),
    birth_date  TEXT CHECK (length(birth_date) = 10),
    sex         TEXT CHECK (sex IN ('male', 'female')),
    external_id TEXT CHECK (length(external_id) BETWEEN 1 AND 40),
    phone       TEXT NOT NULL CHECK (length(phone) <= 60),
    email       TEXT NOT NULL CHECK (length(email) <= 254),
    origin      TEXT NOT NULL CHECK (origin IN ('hand', 'import')),
    -- One search for the whole row: five of them were measured to cost a seventh of an import.
    CHECK (instr(surname || given || patronymic || ifnull(external_id, '') || phone || email, char(0)) = 0)
) STRICT;
CREATE UNIQUE INDEX people_external_id ON people (external_id) WHERE external_id IS NOT NULL;

-- A pupil's place in a class. One open place at a time: the index says so, and serves the foreign key as well.
CREATE TABLE enrolments (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    class_id  INTEGER NOT NULL REFERENCES classes (id),
    from_date TEXT    NOT NULL CHECK (length(from_date) = 10),
    to_date   TEXT    CHECK (length(to_date) = 10 AND to_date >= from_date)
) STRICT;
CREATE UNIQUE INDEX enrolments_one_open ON enrolments (person_id) WHERE to_date IS NULL;
CREATE INDEX enrolments_person ON enrolments (person_id);
-- Wide enough to count a class, and to find its pupils, without the table.
CREATE INDEX enrolments_class ON enrolments (class_id, to_date, person_id);

CREATE TABLE staff (
    id           INTEGER PRIMARY KEY REFERENCES people (id),
    position     TEXT NOT NULL CHECK (length(position) <= 300 AND instr(position, char(0)) = 0),
    subjects     TEXT NOT NULL CHECK (length(subjects) <= 300 AND instr(subjects, char(0)) = 0),
    dismissed_on TEXT CHECK (length(dismissed_on) = 10)
) STRICT;

CREATE TABLE guardianships (
    id          INTEGER PRIMARY KEY,
    guardian_id INTEGER NOT NULL REFERENCES people (id),
    pupil_id    INTEGER NOT NULL REFERENCES people (id),
    relation    TEXT    NOT NULL CHECK (relation IN ('mother', 'father', 'guardian', 'other')),
    CHECK (guardian_id <> pupil_id),
    UNIQUE (guardian_id, pupil_id)
) STRICT;
CREATE INDEX guardianships_pupil ON guardianships (pupil_id, guardian_id);

-- Duty 5: homeroom teachers by the approved distribution.
CREATE TABLE homerooms (
    id        INTEGER PRIMARY KEY,
    class_id  INTEGER NOT NULL REFERENCES classes (id),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    order_id  INTEGER REFERENCES orders (id),
    from_date TEXT    NOT NULL CHECK (length(from_date) = 10),
    to_date   TEXT    CHECK (length(to_date) = 10 AND to_date >= from_date)
) STRICT;
CREATE UNIQUE INDEX homerooms_open ON homerooms (class_id, person_id) WHERE to_date IS NULL;
CREATE INDEX homerooms_class ON homerooms (class_id);
CREATE INDEX homerooms_person ON homerooms (person_id);
CREATE INDEX homerooms_order ON homerooms (order_id);
