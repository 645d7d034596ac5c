-- 登记簿: entries of the registers, each value a row. What a register asks for is in the program, but for those the
-- branch made itself.
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

-- A register the branch made itself (自建登记簿).
CREATE TABLE own_register (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    -- 走访联系 and the like.
    part TEXT NOT NULL CHECK (part <> ''),
    unit TEXT NOT NULL CHECK (unit <> ''),
    about TEXT CHECK (about <> ''),
    -- What its day is the day of.
    day TEXT NOT NULL CHECK (day <> '')
) STRICT;

CREATE TABLE own_register_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    register_id INTEGER NOT NULL REFERENCES own_register (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    -- What a number is counted in.
    unit TEXT CHECK (unit <> ''),
    -- Words of a choice, a line each.
    choices TEXT CHECK (choices <> ''),
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    UNIQUE (register_id, position),
    UNIQUE (register_id, name)
) STRICT;
