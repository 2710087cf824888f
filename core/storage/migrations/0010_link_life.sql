-- A link may be for one addressee instead of a whole audience, and may be paused.
ALTER TABLE invite_links ADD COLUMN addressee_id INTEGER REFERENCES people (id);
ALTER TABLE invite_links ADD COLUMN paused_on TEXT CHECK (length(paused_on) = 10);
CREATE INDEX invite_links_addressee ON invite_links (addressee_id) WHERE addressee_id IS NOT NULL;
-- One live link for a class and a role, and one for each addressee beside it.
DROP INDEX invite_links_live;
CREATE UNIQUE INDEX invite_links_live ON invite_links (class_id, role, ifnull(addressee_id, 0))
    WHERE state IN ('active', 'handed_out', 'revocation_due');

-- Duty 9: unclaimed links are annulled, and an act says so. Once it is printed the revocation cannot be taken back.
CREATE TABLE revocation_acts (
    id         INTEGER PRIMARY KEY,
    year_id    INTEGER NOT NULL REFERENCES school_years (id),
    number     INTEGER NOT NULL CHECK (number > 0),
    made_on    TEXT    NOT NULL CHECK (length(made_on) = 10),
    reason     TEXT    NOT NULL CHECK (length(reason) <= 4000 AND instr(reason, char(0)) = 0),
    order_label TEXT   NOT NULL CHECK (length(order_label) <= 300 AND instr(order_label, char(0)) = 0),
    printed_on TEXT    CHECK (length(printed_on) = 10),
    UNIQUE (year_id, number)
) STRICT;

-- As it stood when it was annulled.
CREATE TABLE revocation_act_links (
    id            INTEGER PRIMARY KEY,
    act_id        INTEGER NOT NULL REFERENCES revocation_acts (id),
    link_id       INTEGER NOT NULL UNIQUE REFERENCES invite_links (id),
    state_before  TEXT    NOT NULL CHECK (state_before IN ('active', 'handed_out', 'revocation_due'))
) STRICT;
CREATE INDEX revocation_act_links_act ON revocation_act_links (act_id);
