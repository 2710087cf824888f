-- Sending links by e-mail: one row a run, which has left the house and is not taken back.
CREATE TABLE mailings (
    id       INTEGER PRIMARY KEY, -- the run's number
    made_on  TEXT    NOT NULL CHECK (length(made_on) = 10),
    role     TEXT    NOT NULL CHECK (role IN ('pupil', 'guardian', 'teacher')),
    classes  INTEGER NOT NULL CHECK (classes > 0),
    letters  INTEGER NOT NULL CHECK (letters > 0),
    unsent   INTEGER NOT NULL CHECK (unsent >= 0) -- people without an address or a link
) STRICT;

-- The outbox stands beside the journal, not in the content: what became of a letter is no change that can be undone.
-- The letter itself, and the link in it, is composed when it is sent. No references to people and links: what is
-- removed there is found missing here.
CREATE TABLE journal_mail (
    id         INTEGER PRIMARY KEY,
    mailing_id INTEGER NOT NULL REFERENCES mailings (id),
    class_id   INTEGER NOT NULL,
    person_id  INTEGER NOT NULL,
    link_id    INTEGER NOT NULL,
    address    TEXT    NOT NULL CHECK (length(address) BETWEEN 3 AND 254 AND instr(address, char(0)) = 0),
    message_id TEXT    NOT NULL UNIQUE CHECK (length(message_id) = 32),
    state      TEXT    NOT NULL CHECK (state IN ('waiting', 'sending', 'handed_over', 'sent', 'failed', 'uncertain')),
    code       TEXT    NOT NULL CHECK (length(code) <= 60 AND instr(code, char(0)) = 0),
    args       TEXT    NOT NULL CHECK (length(args) <= 4000 AND instr(args, char(0)) = 0),
    changed_at TEXT    NOT NULL CHECK (length(changed_at) = 24)
) STRICT;
CREATE INDEX journal_mail_mailing ON journal_mail (mailing_id, state);
CREATE INDEX journal_mail_link ON journal_mail (link_id, person_id);
