-- A field the branch added to the member's card itself (自设栏目).
CREATE TABLE member_own_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    -- What a number is counted in.
    unit TEXT CHECK (unit <> ''),
    -- Words of a choice, a line each.
    choices TEXT CHECK (choices <> '')
) STRICT;

CREATE TABLE member_own_value (
    member_id INTEGER NOT NULL REFERENCES member (id),
    -- The name of the field.
    field TEXT NOT NULL CHECK (field <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (member_id, field)
) STRICT, WITHOUT ROWID;
