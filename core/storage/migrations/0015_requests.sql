-- Duty 6: requests to join, as the platform shows them: a name, and what is asked for. Whose they are is proposed anew at
-- every look and never stored; the person stands here once somebody has decided.
CREATE TABLE join_requests (
    id          INTEGER PRIMARY KEY,
    shown_name  TEXT    NOT NULL CHECK (length(shown_name) BETWEEN 1 AND 200 AND instr(shown_name, char(0)) = 0),
    role        TEXT    CHECK (role IN ('pupil', 'guardian', 'teacher')),
    class_id    INTEGER REFERENCES classes (id),
    received_on TEXT    NOT NULL CHECK (length(received_on) = 10),
    source      TEXT    NOT NULL CHECK (source IN ('hand', 'paste', 'file')),
    -- «заявки.csv, 12»; empty where it was entered by hand or pasted.
    evidence    TEXT    NOT NULL CHECK (length(evidence) <= 300 AND instr(evidence, char(0)) = 0),
    state       TEXT    NOT NULL CHECK (state IN ('waiting', 'asked', 'accepted', 'refused')),
    decided_on  TEXT    CHECK (length(decided_on) = 10),
    reason      TEXT    NOT NULL CHECK (length(reason) <= 4000 AND instr(reason, char(0)) = 0),
    person_id   INTEGER REFERENCES people (id),
    note        TEXT    NOT NULL CHECK (length(note) <= 4000 AND instr(note, char(0)) = 0),
    CHECK ((decided_on IS NULL) = (state IN ('waiting', 'asked'))),
    CHECK ((state = 'refused') = (reason <> '')),
    CHECK (state <> 'accepted' OR (person_id IS NOT NULL AND role IS NOT NULL))
) STRICT;
CREATE INDEX join_requests_open ON join_requests (received_on) WHERE decided_on IS NULL;
CREATE INDEX join_requests_class ON join_requests (class_id) WHERE class_id IS NOT NULL;
CREATE INDEX join_requests_person ON join_requests (person_id) WHERE person_id IS NOT NULL;

-- Duty 7: one round of confirming the status «учитель» a row. The latest one of a person counts; what has to be begun
-- again (the confirmation is over, the position is another one) is computed.
CREATE TABLE verifications (
    id           INTEGER PRIMARY KEY,
    person_id    INTEGER NOT NULL REFERENCES people (id),
    state        TEXT    NOT NULL CHECK (state IN ('requested', 'documents_seen', 'confirmed', 'refused')),
    requested_on TEXT    NOT NULL CHECK (length(requested_on) = 10),
    seen_on      TEXT    CHECK (length(seen_on) = 10),
    seen_by      TEXT    NOT NULL CHECK (length(seen_by) <= 300 AND instr(seen_by, char(0)) = 0),
    documents    TEXT    NOT NULL CHECK (length(documents) <= 300 AND instr(documents, char(0)) = 0),
    ended_on     TEXT    CHECK (length(ended_on) = 10),
    valid_until  TEXT    CHECK (length(valid_until) = 10),
    -- As it stood when the status was confirmed.
    position     TEXT    NOT NULL CHECK (length(position) <= 300 AND instr(position, char(0)) = 0),
    reason       TEXT    NOT NULL CHECK (length(reason) <= 4000 AND instr(reason, char(0)) = 0),
    CHECK ((ended_on IS NOT NULL) = (state IN ('confirmed', 'refused'))),
    CHECK ((seen_on IS NULL) = (documents = '')),
    CHECK (state NOT IN ('documents_seen', 'confirmed') OR seen_on IS NOT NULL),
    CHECK (valid_until IS NULL OR state = 'confirmed'),
    CHECK ((state = 'refused') = (reason <> ''))
) STRICT;
CREATE INDEX verifications_person ON verifications (person_id, id);
