-- 文稿: the summary of a year, a report, a case. The body is plain text, a paragraph each line.
CREATE TABLE writing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('总结', '述职报告', '案例', '信息稿', '结题报告')),
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

CREATE INDEX writing_year ON writing (year, kind, id);
CREATE VIEW living_writing AS SELECT * FROM writing WHERE binned_at IS NULL;
