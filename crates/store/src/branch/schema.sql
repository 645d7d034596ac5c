-- The one branch whose book this is.
CREATE TABLE branch (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    name TEXT NOT NULL CHECK (name <> ''),
    superior TEXT NOT NULL CHECK (superior <> ''),
    secretary_name TEXT NOT NULL CHECK (secretary_name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('单独设置', '混编', '非建制', '三缘')),
    -- Day of the month; none where it is not fixed.
    theme_day INTEGER CHECK (theme_day BETWEEN 1 AND 31),
    -- Nothing before this month is overdue.
    started_on TEXT NOT NULL CHECK (started_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]')
) STRICT;
