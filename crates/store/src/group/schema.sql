-- 党小组.
CREATE TABLE party_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    binned_at TEXT
) STRICT;

CREATE UNIQUE INDEX party_group_name ON party_group (name) WHERE binned_at IS NULL;
CREATE VIEW living_party_group AS SELECT * FROM party_group WHERE binned_at IS NULL;

-- Which group a member belongs to, from when to when. No first day: since before this book.
CREATE TABLE group_membership (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    group_id INTEGER NOT NULL REFERENCES party_group (id),
    from_date TEXT CHECK (length(from_date) IN (4, 7, 10)),
    to_date TEXT CHECK (length(to_date) IN (4, 7, 10)),
    reason TEXT CHECK (reason <> '')
) STRICT;

CREATE INDEX group_membership_member ON group_membership (member_id);
CREATE INDEX group_membership_group ON group_membership (group_id);
CREATE UNIQUE INDEX group_membership_open ON group_membership (member_id) WHERE to_date IS NULL;
