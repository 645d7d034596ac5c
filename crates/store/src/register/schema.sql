-- 登记簿: entries of the registers, each value a row. What a register asks for is in the program, not here.
CREATE TABLE register_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    -- Its name, such as 谈心谈话.
    register TEXT NOT NULL CHECK (register <> ''),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    binned_at TEXT
) STRICT;

CREATE INDEX register_entry_day ON register_entry (day, register);
CREATE VIEW living_register_entry AS SELECT * FROM register_entry WHERE binned_at IS NULL;

CREATE TABLE register_value (
    entry_id INTEGER NOT NULL REFERENCES register_entry (id),
    -- The name of the field.
    field TEXT NOT NULL CHECK (field <> ''),
    -- From 0; several members of one field stand after each other.
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT CHECK (text <> ''),
    -- A count, money in 分, or 1 for 是.
    number INTEGER,
    member_id INTEGER REFERENCES member (id),
    PRIMARY KEY (entry_id, field, position),
    CHECK ((text IS NOT NULL) + (number IS NOT NULL) + (member_id IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX register_value_member ON register_value (member_id) WHERE member_id IS NOT NULL;
