-- Duty 14: what the figures were on a day. They stand beside the journal, as the history of imports does: nothing takes
-- back what was so, and a snapshot taken by the program itself is nobody's step to be undone. Numbers and names of
-- classes only: nothing here has to be destroyed with a person's data.
CREATE TABLE journal_snapshots (
    id       INTEGER PRIMARY KEY,
    taken_on TEXT    NOT NULL UNIQUE CHECK (length(taken_on) = 10),
    taken_at TEXT    NOT NULL CHECK (length(taken_at) = 24),
    actor    TEXT    NOT NULL CHECK (length(actor) <= 300 AND instr(actor, char(0)) = 0),
    by_hand  INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    -- With which digits the chain ended then: the journal's entries up to there are what the figures come from.
    witness  TEXT    NOT NULL CHECK (length(witness) <= 64)
) STRICT;
CREATE TABLE journal_figures (
    snapshot_id INTEGER NOT NULL REFERENCES journal_snapshots (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    scope       TEXT    NOT NULL CHECK (length(scope) BETWEEN 1 AND 60 AND instr(scope, char(0)) = 0),
    indicator   TEXT    NOT NULL CHECK (length(indicator) BETWEEN 1 AND 60),
    value       INTEGER,
    whole       INTEGER,
    as_of       TEXT    NOT NULL CHECK (length(as_of) = 10),
    PRIMARY KEY (snapshot_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE goals (
    id         INTEGER PRIMARY KEY,
    indicator  TEXT    NOT NULL CHECK (length(indicator) BETWEEN 1 AND 60),
    percent    INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
    holds_from TEXT    NOT NULL CHECK (length(holds_from) = 10),
    UNIQUE (indicator, holds_from)
) STRICT;

-- A table that somebody above the school wants filled in: its columns in their own words.
CREATE TABLE report_forms (
    id      INTEGER PRIMARY KEY,
    title   TEXT    NOT NULL UNIQUE CHECK (length(title) BETWEEN 1 AND 100 AND instr(title, char(0)) = 0),
    content TEXT    NOT NULL CHECK (length(content) <= 100000 AND instr(content, char(0)) = 0)
) STRICT;
