-- 移交: the packages made for the next secretary, and the standing still of a book that was handed over.

-- One package: the whole book in one file, read back and found whole before it was entered here.
CREATE TABLE handover (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL,
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    -- SHA-256 of the file, in hexadecimal.
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    receiver TEXT CHECK (receiver <> ''),
    -- The last operation that is in it, by number and chain hash.
    head_sequence INTEGER NOT NULL CHECK (head_sequence > 0),
    head_hash TEXT NOT NULL CHECK (length(head_hash) = 64)
) STRICT;

-- 只读: while one is not lifted, nothing in the book changes any more.
CREATE TABLE read_only (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    since TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    lifted_at TEXT,
    lift_reason TEXT CHECK (lift_reason <> ''),
    CHECK ((lifted_at IS NULL) = (lift_reason IS NULL))
) STRICT;

CREATE UNIQUE INDEX read_only_holds ON read_only (lifted_at IS NULL) WHERE lifted_at IS NULL;
