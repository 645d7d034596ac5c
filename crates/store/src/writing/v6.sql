-- Version 6: a text may be of any kind the program knows (WritingKind). Names and order of the columns stay. What was
-- counted of keys stays counted, so that none is given out twice.
PRAGMA legacy_alter_table = ON;
DROP VIEW living_writing;

CREATE TABLE writing_rebuilt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    kind TEXT NOT NULL CHECK (kind <> ''),
    -- The year it is about and in whose book it stands.
    year INTEGER NOT NULL CHECK (year BETWEEN 1921 AND 2199),
    -- The day it is signed with; may lie in the next year.
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    title TEXT NOT NULL CHECK (title <> ''),
    -- 主送.
    addressee TEXT CHECK (addressee <> ''),
    -- 署名; null: the branch.
    author TEXT CHECK (author <> ''),
    body TEXT NOT NULL,
    binned_at TEXT
) STRICT;

INSERT INTO writing_rebuilt (id, uid, kind, year, day, title, addressee, author, body, binned_at)
SELECT id, uid, kind, year, day, title, addressee, author, body, binned_at FROM writing;
DELETE FROM sqlite_sequence WHERE name = 'writing_rebuilt';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'writing_rebuilt', seq FROM sqlite_sequence WHERE name = 'writing';
DROP TABLE writing;
ALTER TABLE writing_rebuilt RENAME TO writing;
PRAGMA legacy_alter_table = OFF;

CREATE INDEX writing_year ON writing (year, kind, id);
CREATE VIEW living_writing AS SELECT * FROM writing WHERE binned_at IS NULL;

CREATE TRIGGER writing_sealed_insert BEFORE INSERT ON writing
WHEN NEW.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER writing_sealed_update BEFORE UPDATE ON writing
WHEN OLD.year IN sealed_year
OR NEW.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER writing_sealed_delete BEFORE DELETE ON writing
WHEN OLD.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;
