-- 党员权利受限 (留党察看 and the like): while it lasts, a member has no vote, does not elect and can't be elected.
CREATE TABLE rights_suspension (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    kind TEXT NOT NULL CHECK (kind IN ('留党察看', '中止党员权利')),
    from_date TEXT NOT NULL CHECK (length(from_date) IN (4, 7, 10)),
    -- Last day; it may lie ahead, since 留党察看 is for a year or two.
    to_date TEXT CHECK (length(to_date) IN (4, 7, 10)),
    reason TEXT CHECK (reason <> '')
) STRICT;

CREATE INDEX rights_suspension_member ON rights_suspension (member_id);
