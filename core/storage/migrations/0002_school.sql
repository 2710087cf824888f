-- Duty 1: school information, and what the school settled for the program.
CREATE TABLE school (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    full_name       TEXT NOT NULL CHECK (length(full_name) BETWEEN 1 AND 300 AND instr(full_name, char(0)) = 0),
    short_name      TEXT NOT NULL CHECK (length(short_name) BETWEEN 1 AND 100 AND instr(short_name, char(0)) = 0),
    inn             TEXT NOT NULL CHECK (length(inn) IN (0, 10)),
    address         TEXT NOT NULL CHECK (length(address) <= 300 AND instr(address, char(0)) = 0),
    head_title      TEXT NOT NULL CHECK (length(head_title) <= 100 AND instr(head_title, char(0)) = 0),
    head_name       TEXT NOT NULL CHECK (length(head_name) <= 300 AND instr(head_name, char(0)) = 0),
    platform        TEXT NOT NULL CHECK (length(platform) BETWEEN 1 AND 100 AND instr(platform, char(0)) = 0),
    support_address TEXT NOT NULL CHECK (length(support_address) <= 300 AND instr(support_address, char(0)) = 0)
) STRICT;

CREATE TABLE settings (
    id    INTEGER PRIMARY KEY,
    key   TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 60),
    value TEXT NOT NULL CHECK (length(value) <= 4000 AND instr(value, char(0)) = 0)
) STRICT;

CREATE TABLE school_years (
    id         INTEGER PRIMARY KEY,
    start_year INTEGER NOT NULL UNIQUE CHECK (start_year BETWEEN 2000 AND 2100),
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX school_years_current ON school_years (is_current) WHERE is_current = 1;

CREATE TABLE orders (
    id         INTEGER PRIMARY KEY,
    number     TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 30 AND instr(number, char(0)) = 0),
    order_date TEXT NOT NULL CHECK (length(order_date) = 10),
    kind       TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    title      TEXT NOT NULL CHECK (length(title) <= 300 AND instr(title, char(0)) = 0),
    signed_by  TEXT NOT NULL CHECK (length(signed_by) <= 300 AND instr(signed_by, char(0)) = 0),
    UNIQUE (number, order_date)
) STRICT;

-- The administrator may be appointed before the staff list is in the store: the name stands here as in the order.
CREATE TABLE appointments (
    id            INTEGER PRIMARY KEY,
    administrator TEXT    NOT NULL CHECK (length(administrator) BETWEEN 1 AND 300 AND instr(administrator, char(0)) = 0),
    order_id      INTEGER REFERENCES orders (id),
    from_date     TEXT    NOT NULL CHECK (length(from_date) = 10),
    to_date       TEXT    CHECK (length(to_date) = 10 AND to_date >= from_date)
) STRICT;
CREATE INDEX appointments_order ON appointments (order_id);
