-- Which links a mailing carried out of the house: whatever made them is not taken back any more.
CREATE TABLE mailing_links (
    id         INTEGER PRIMARY KEY,
    mailing_id INTEGER NOT NULL REFERENCES mailings (id),
    link_id    INTEGER NOT NULL REFERENCES invite_links (id),
    UNIQUE (link_id, mailing_id)
) STRICT;
CREATE INDEX mailing_links_mailing ON mailing_links (mailing_id);
INSERT INTO mailing_links (mailing_id, link_id)
    SELECT DISTINCT m.mailing_id, m.link_id FROM journal_mail m
    JOIN mailings r ON r.id = m.mailing_id JOIN invite_links l ON l.id = m.link_id;
