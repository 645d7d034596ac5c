-- 上报: what was handed to the superior for a period, and whether it arrived. The papers are made from the records
-- and given away, never kept; the hash tells which they were.
CREATE TABLE submission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    -- 所属期: 2026-10, 2026-Q3, 2026-H1, 2026.
    period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]*'),
    form TEXT NOT NULL CHECK (form IN ('文件夹', '上报包')),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    made_at TEXT NOT NULL,
    -- Of the package; of a folder over its files, each a line of hash and name.
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    given_on TEXT NOT NULL CHECK (given_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    given_to TEXT NOT NULL CHECK (given_to <> '')
) STRICT;

CREATE INDEX submission_period ON submission (period, id);
CREATE INDEX submission_sha256 ON submission (sha256);

-- Each file of it.
CREATE TABLE submission_file (
    submission_id INTEGER NOT NULL REFERENCES submission (id),
    name TEXT NOT NULL CHECK (name <> ''),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    PRIMARY KEY (submission_id, name)
) STRICT, WITHOUT ROWID;

-- What was handed over of the members beyond their names, and why.
CREATE TABLE submission_column (
    submission_id INTEGER NOT NULL REFERENCES submission (id),
    label TEXT NOT NULL CHECK (label <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (submission_id, label)
) STRICT, WITHOUT ROWID;

-- 回执: that it arrived.
CREATE TABLE acknowledgement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    submission_id INTEGER NOT NULL UNIQUE REFERENCES submission (id),
    received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    received_by TEXT CHECK (received_by <> ''),
    way TEXT NOT NULL CHECK (way IN ('手工登记', '回执文件')),
    note TEXT CHECK (note <> '')
) STRICT;
