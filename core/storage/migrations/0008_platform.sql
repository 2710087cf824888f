-- What has to be done in the platform's own cabinet so that the platform matches the register. Which entry created a task is
-- known from the journal.
CREATE TABLE platform_tasks (
    id         INTEGER PRIMARY KEY,
    kind       TEXT    NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    class_id   INTEGER REFERENCES classes (id),
    role       TEXT    CHECK (role IN ('pupil', 'guardian', 'teacher')),
    person_id  INTEGER REFERENCES people (id),
    link_id    INTEGER REFERENCES invite_links (id),
    -- Of whom the platform shows without being known in the register: the name as it is shown there.
    shown_name TEXT    NOT NULL CHECK (length(shown_name) <= 200 AND instr(shown_name, char(0)) = 0),
    created_on TEXT    NOT NULL CHECK (length(created_on) = 10),
    state      TEXT    NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    ended_on   TEXT    CHECK (length(ended_on) = 10),
    proof      TEXT    CHECK (proof IN ('hand', 'import')),
    evidence   TEXT    NOT NULL CHECK (length(evidence) <= 300 AND instr(evidence, char(0)) = 0),
    CHECK ((state = 'open') = (ended_on IS NULL)),
    CHECK ((state = 'done') = (proof IS NOT NULL))
) STRICT;
CREATE INDEX platform_tasks_open ON platform_tasks (kind) WHERE state = 'open';
CREATE INDEX platform_tasks_class ON platform_tasks (class_id) WHERE class_id IS NOT NULL;
CREATE INDEX platform_tasks_person ON platform_tasks (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX platform_tasks_link ON platform_tasks (link_id) WHERE link_id IS NOT NULL;
