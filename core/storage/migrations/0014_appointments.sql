-- The text of an order as somebody left it before printing; empty while it is made from the data.
ALTER TABLE orders ADD COLUMN body TEXT NOT NULL DEFAULT ''
    CHECK (length(body) <= 60000 AND instr(body, char(0)) = 0);

-- Who stands in for the administrator, and the day on which the program found an appointment ended: written down, so that a
-- clock set back revives nothing.
ALTER TABLE appointments ADD COLUMN deputy TEXT NOT NULL DEFAULT ''
    CHECK (length(deputy) <= 300 AND instr(deputy, char(0)) = 0);
ALTER TABLE appointments ADD COLUMN expired_on TEXT CHECK (length(expired_on) = 10);

-- Duty 5: beside the homeroom teacher a class may have a second one.
ALTER TABLE homerooms ADD COLUMN co_teacher INTEGER NOT NULL DEFAULT 0 CHECK (co_teacher IN (0, 1));
