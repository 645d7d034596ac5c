-- One occasion of organisation life, of one kind or several: planned, held or cancelled.
CREATE TABLE occasion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    state TEXT NOT NULL CHECK (state IN ('计划', '已开', '取消')),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    from_time TEXT CHECK (from_time GLOB '[0-2][0-9]:[0-5][0-9]'),
    to_time TEXT CHECK (to_time GLOB '[0-2][0-9]:[0-5][0-9]'),
    -- The word of 其他.
    other_word TEXT,
    -- Whom the kinds expect that leave it open; null: their usual audience.
    audience TEXT CHECK (audience IN ('全体', '支委会', '党小组', '参加人')),
    group_id INTEGER REFERENCES party_group (id),
    place TEXT,
    host TEXT,
    recorder TEXT,
    lecturer TEXT,
    lecturer_identity TEXT
        CHECK (lecturer_identity IN ('支部书记', '支委', '退休老领导', '党员', '专家', '上级领导', '其他')),
    guests TEXT,
    topic TEXT,
    agenda TEXT,
    summary TEXT,
    minutes TEXT,
    effect TEXT,
    messages TEXT,
    people_served INTEGER CHECK (people_served >= 0),
    badge INTEGER NOT NULL DEFAULT 0 CHECK (badge IN (0, 1)),
    anthem INTEGER NOT NULL DEFAULT 0 CHECK (anthem IN (0, 1)),
    oath INTEGER NOT NULL DEFAULT 0 CHECK (oath IN (0, 1)),
    internationale INTEGER NOT NULL DEFAULT 0 CHECK (internationale IN (0, 1)),
    cancel_reason TEXT,
    -- When the list of those expected was frozen: sign-in sheet printed or record made.
    frozen_at TEXT,
    -- What an imported ledger gives where it names nobody.
    stated_expected INTEGER CHECK (stated_expected >= 0),
    stated_present INTEGER CHECK (stated_present >= 0),
    binned_at TEXT,
    CHECK (to_time IS NULL OR from_time IS NULL OR from_time <= to_time)
) STRICT;

CREATE INDEX occasion_day ON occasion (day DESC, id DESC);
CREATE INDEX occasion_group ON occasion (group_id) WHERE group_id IS NOT NULL;

CREATE TABLE occasion_kind (
    occasion_id INTEGER NOT NULL REFERENCES occasion (id),
    kind TEXT NOT NULL CHECK (kind IN (
        '党员大会', '支委会', '党小组会', '党课', '主题党日', '组织生活会', '民主评议', '集中学习',
        '志愿服务', '外出活动', '走访慰问', '送学上门', '其他'
    )),
    PRIMARY KEY (occasion_id, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX occasion_kind_kind ON occasion_kind (kind, occasion_id);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    occasion_id INTEGER NOT NULL REFERENCES occasion (id),
    position INTEGER NOT NULL CHECK (position > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    owner TEXT,
    due TEXT,
    done_on TEXT
) STRICT;

CREATE INDEX decision_occasion ON decision (occasion_id, position);

CREATE TABLE vote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    occasion_id INTEGER NOT NULL REFERENCES occasion (id),
    position INTEGER NOT NULL CHECK (position > 0),
    rule TEXT NOT NULL CHECK (rule IN ('表决', '选举')),
    subject TEXT NOT NULL CHECK (subject <> ''),
    in_favour INTEGER NOT NULL CHECK (in_favour >= 0),
    against INTEGER NOT NULL CHECK (against >= 0),
    abstained INTEGER NOT NULL CHECK (abstained >= 0),
    written INTEGER NOT NULL CHECK (written >= 0),
    due_stated INTEGER CHECK (due_stated >= 0),
    present_stated INTEGER CHECK (present_stated >= 0),
    seats INTEGER NOT NULL CHECK (seats >= 0),
    contested INTEGER NOT NULL CHECK (contested IN (0, 1)),
    issued INTEGER CHECK (issued >= 0),
    returned INTEGER CHECK (returned >= 0),
    invalid INTEGER CHECK (invalid >= 0)
) STRICT;

CREATE INDEX vote_occasion ON vote (occasion_id, position);

CREATE TABLE candidate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    vote_id INTEGER NOT NULL REFERENCES vote (id),
    position INTEGER NOT NULL CHECK (position > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    in_favour INTEGER NOT NULL CHECK (in_favour >= 0),
    against INTEGER NOT NULL CHECK (against >= 0),
    abstained INTEGER NOT NULL CHECK (abstained >= 0),
    written_in INTEGER NOT NULL CHECK (written_in IN (0, 1))
) STRICT;

CREATE INDEX candidate_vote ON candidate (vote_id, position);

-- Which form of an occasion was printed when, and the hash of what it showed.
CREATE TABLE print_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    occasion_id INTEGER NOT NULL REFERENCES occasion (id),
    form TEXT NOT NULL CHECK (form <> ''),
    printed_at TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64)
) STRICT;

CREATE INDEX print_record_occasion ON print_record (occasion_id, form, id);

CREATE VIEW living_occasion AS SELECT * FROM occasion WHERE binned_at IS NULL;
