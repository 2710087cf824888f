-- Duty 8: the book of movements. Places in classes and rows of staff say how things stand; this says what happened, on which
-- day and by which order.
CREATE TABLE movements (
    id            INTEGER PRIMARY KEY,
    year_id       INTEGER NOT NULL REFERENCES school_years (id),
    person_id     INTEGER NOT NULL REFERENCES people (id),
    kind          TEXT    NOT NULL
        CHECK (kind IN ('enrolment', 'transfer', 'promotion', 'departure', 'return', 'graduation',
                        'hiring', 'position', 'leave', 'leave_end', 'dismissal')),
    on_date       TEXT    NOT NULL CHECK (length(on_date) = 10),
    from_class_id INTEGER REFERENCES classes (id),
    to_class_id   INTEGER REFERENCES classes (id),
    order_id      INTEGER REFERENCES orders (id),
    -- Where a pupil went or came from; the new position.
    note          TEXT    NOT NULL CHECK (length(note) <= 300 AND instr(note, char(0)) = 0)
) STRICT;
CREATE INDEX movements_person ON movements (person_id, on_date);
CREATE INDEX movements_year ON movements (year_id, on_date);
CREATE INDEX movements_from_class ON movements (from_class_id) WHERE from_class_id IS NOT NULL;
CREATE INDEX movements_to_class ON movements (to_class_id) WHERE to_class_id IS NOT NULL;
CREATE INDEX movements_order ON movements (order_id) WHERE order_id IS NOT NULL;

-- A member of staff who is away for long stays in the register.
ALTER TABLE staff ADD COLUMN on_leave_since TEXT CHECK (length(on_leave_since) = 10);
