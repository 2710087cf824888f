-- What a person has taken back no list decides by itself: it stays a question until a person says whose account it is, or a
-- list says something else of it.
ALTER TABLE platform_accounts ADD COLUMN is_taken_back INTEGER NOT NULL DEFAULT 0
    CHECK (is_taken_back = 0 OR (is_taken_back = 1 AND decision = 'open'));

-- The day of a dismissal after the confirmation, which ends with it: the account was to be removed. Of a dismissal on the very
-- day nobody knows which came first, so it is asked again.
ALTER TABLE verifications ADD COLUMN left_on TEXT
    CHECK (left_on IS NULL OR (length(left_on) = 10 AND state = 'confirmed'));
UPDATE verifications SET left_on = (SELECT max(m.on_date) FROM movements m WHERE m.person_id = verifications.person_id
                                     AND m.kind = 'dismissal' AND m.on_date >= verifications.ended_on)
 WHERE state = 'confirmed';
