-- 分表: what was sent out to be filled in, and what was recorded of it.
CREATE TABLE field_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Stands on the sheet; by it what comes back is known.
    number TEXT NOT NULL UNIQUE CHECK (number GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
    kind TEXT NOT NULL CHECK (kind IN ('党费收缴', '党小组会')),
    month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    -- The group it is of; none for the whole branch. By key alone: a group purged since is no reason to lose the sheet.
    group_id INTEGER,
    holder TEXT CHECK (holder <> ''),
    made_at TEXT NOT NULL,
    -- [{"member_id": 3, "months": ["2026-11"], "due": 1250}] as it was sent out, in the order of the sheet.
    sent TEXT NOT NULL CHECK (json_valid(sent)),
    -- {"3": 412}: the payment recorded for each member, by key.
    payments TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(payments)),
    -- 党小组会: the record made of it, by key.
    occasion_id INTEGER
) STRICT;

CREATE INDEX field_sheet_month ON field_sheet (month, id);
