-- Duties 2 and 3: «Учительская» and the class structure by the approved nomenclature.
CREATE TABLE classes (
    id            INTEGER PRIMARY KEY,
    year_id       INTEGER NOT NULL REFERENCES school_years (id),
    kind          TEXT    NOT NULL CHECK (kind IN ('grade', 'staff_room')),
    grade         INTEGER CHECK (grade BETWEEN 1 AND 12),
    letter        TEXT    NOT NULL CHECK (length(letter) <= 15 AND instr(letter, char(0)) = 0),
    archived_on   TEXT    CHECK (length(archived_on) = 10),
    pupil_chat    INTEGER CHECK (pupil_chat IN (0, 1)),
    guardian_chat INTEGER CHECK (guardian_chat IN (0, 1)),
    CHECK ((kind = 'grade') = (grade IS NOT NULL)),
    UNIQUE (year_id, kind, grade, letter)
) STRICT;
CREATE UNIQUE INDEX classes_staff_room ON classes (year_id) WHERE kind = 'staff_room';

CREATE TABLE nomenclature (
    id       INTEGER PRIMARY KEY,
    year_id  INTEGER NOT NULL REFERENCES school_years (id),
    grade    INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 12),
    letter   TEXT    NOT NULL CHECK (length(letter) <= 15 AND instr(letter, char(0)) = 0),
    order_id INTEGER REFERENCES orders (id),
    UNIQUE (year_id, grade, letter)
) STRICT;
CREATE INDEX nomenclature_order ON nomenclature (order_id);
