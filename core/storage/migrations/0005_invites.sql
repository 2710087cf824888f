-- Duties 4 and 9: invite links. A revoked one is never deleted.
CREATE TABLE invite_links (
    id            INTEGER PRIMARY KEY,
    class_id      INTEGER NOT NULL REFERENCES classes (id),
    role          TEXT    NOT NULL CHECK (role IN ('pupil', 'guardian', 'teacher')),
    url           TEXT    NOT NULL UNIQUE CHECK (length(url) BETWEEN 10 AND 500 AND instr(url, char(0)) = 0),
    form          TEXT    NOT NULL CHECK (length(form) BETWEEN 1 AND 40),
    state         TEXT    NOT NULL
        CHECK (state IN ('draft', 'active', 'handed_out', 'revocation_due', 'revoked', 'replaced')),
    issued_on     TEXT    NOT NULL CHECK (length(issued_on) = 10),
    valid_until   TEXT    CHECK (length(valid_until) = 10),
    handed_out_on TEXT    CHECK (length(handed_out_on) = 10),
    ended_on      TEXT    CHECK (length(ended_on) = 10),
    replaced_by   INTEGER REFERENCES invite_links (id)
) STRICT;
-- One live link for a class and a role.
CREATE UNIQUE INDEX invite_links_live ON invite_links (class_id, role)
    WHERE state IN ('active', 'handed_out', 'revocation_due');
CREATE INDEX invite_links_class ON invite_links (class_id);
CREATE INDEX invite_links_replaced_by ON invite_links (replaced_by);

-- Printed paper: a numbered batch, and what stood on it for whom.
CREATE TABLE batches (
    id         INTEGER PRIMARY KEY,
    year_id    INTEGER NOT NULL REFERENCES school_years (id),
    number     INTEGER NOT NULL CHECK (number > 0),
    form       TEXT    NOT NULL CHECK (form IN ('class_sheet', 'slips', 'handout_list')),
    role       TEXT    NOT NULL CHECK (role IN ('pupil', 'guardian', 'teacher')),
    printed_on TEXT    NOT NULL CHECK (length(printed_on) = 10),
    UNIQUE (year_id, number)
) STRICT;

CREATE TABLE batch_items (
    id        INTEGER PRIMARY KEY,
    batch_id  INTEGER NOT NULL REFERENCES batches (id),
    class_id  INTEGER NOT NULL REFERENCES classes (id),
    link_id   INTEGER NOT NULL REFERENCES invite_links (id),
    person_id INTEGER REFERENCES people (id)
) STRICT;
CREATE INDEX batch_items_batch ON batch_items (batch_id);
CREATE INDEX batch_items_class ON batch_items (class_id);
CREATE INDEX batch_items_link ON batch_items (link_id);
CREATE INDEX batch_items_person ON batch_items (person_id);
