-- 届次: one term of the committee.
CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    -- Years it is elected for.
    years INTEGER NOT NULL CHECK (years BETWEEN 1 AND 5),
    -- 批复文号.
    approval TEXT CHECK (approval <> ''),
    from_date TEXT NOT NULL CHECK (length(from_date) IN (4, 7, 10)),
    to_date TEXT CHECK (length(to_date) IN (4, 7, 10)),
    note TEXT CHECK (note <> '')
) STRICT;

CREATE UNIQUE INDEX term_open ON term ((to_date IS NULL)) WHERE to_date IS NULL;

-- Who holds which post, from when to when. A committee post belongs to a term, a group leader's to a group.
CREATE TABLE post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    post TEXT NOT NULL CHECK (
        post IN ('书记', '副书记', '组织委员', '宣传委员', '纪检委员', '生活委员', '文体委员', '委员', '党小组长')
    ),
    term_id INTEGER REFERENCES term (id),
    group_id INTEGER REFERENCES party_group (id),
    -- 分工.
    duties TEXT CHECK (duties <> ''),
    selection TEXT CHECK (selection IN ('党员大会选举', '支委会选举', '上级指派', '支部指定')),
    from_date TEXT NOT NULL CHECK (length(from_date) IN (4, 7, 10)),
    to_date TEXT CHECK (length(to_date) IN (4, 7, 10)),
    reason TEXT CHECK (reason <> ''),
    CHECK ((post = '党小组长') = (group_id IS NOT NULL)),
    CHECK ((post = '党小组长') = (term_id IS NULL))
) STRICT;

CREATE INDEX post_member ON post (member_id);
CREATE INDEX post_term ON post (term_id);
CREATE UNIQUE INDEX post_open ON post (member_id, post) WHERE to_date IS NULL;
CREATE UNIQUE INDEX post_secretary ON post (post) WHERE post = '书记' AND to_date IS NULL;
CREATE UNIQUE INDEX post_group_leader ON post (group_id) WHERE post = '党小组长' AND to_date IS NULL;

-- Those who help the branch beside its committee; most are no members of it.
CREATE TABLE officer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('联络员', '书记助理员', '第一书记', '党建顾问')),
    name TEXT NOT NULL CHECK (name <> ''),
    unit TEXT CHECK (unit <> ''),
    phone TEXT CHECK (phone <> ''),
    duties TEXT CHECK (duties <> ''),
    from_date TEXT CHECK (length(from_date) IN (4, 7, 10)),
    to_date TEXT CHECK (length(to_date) IN (4, 7, 10)),
    note TEXT CHECK (note <> ''),
    binned_at TEXT
) STRICT;

CREATE VIEW living_officer AS SELECT * FROM officer WHERE binned_at IS NULL;
