-- 局里的表: forms a bureau sends, kept whole and filled again each time.
CREATE TABLE bureau_form (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    name TEXT NOT NULL CHECK (name <> ''),
    rhythm TEXT NOT NULL CHECK (rhythm IN ('每月', '每季度', '每半年', '每年')),
    -- 填表人 and 联系电话 as the form has them; null: the secretary, and none.
    filled_by TEXT CHECK (filled_by <> ''),
    phone TEXT CHECK (phone <> ''),
    binned_at TEXT
) STRICT;

CREATE UNIQUE INDEX bureau_form_name ON bureau_form (name) WHERE binned_at IS NULL;
CREATE VIEW living_bureau_form AS SELECT * FROM bureau_form WHERE binned_at IS NULL;

-- The file itself, byte by byte. It is small, and undo and every backup must have it; so it lies in the book.
CREATE TABLE bureau_form_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    form_id INTEGER NOT NULL UNIQUE REFERENCES bureau_form (id),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    content BLOB NOT NULL CHECK (length(content) > 0),
    added_at TEXT NOT NULL CHECK (added_at <> '')
) STRICT;

-- A cell that was pointed at: its row from 1, its column from 0.
CREATE TABLE bureau_form_cell (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    form_id INTEGER NOT NULL REFERENCES bureau_form (id),
    sheet TEXT NOT NULL CHECK (sheet <> ''),
    row INTEGER NOT NULL CHECK (row BETWEEN 1 AND 1048576),
    col INTEGER NOT NULL CHECK (col BETWEEN 0 AND 16383),
    -- What it says, by stable names: 'figure:theme_day.count:本年累计', 'fact:书记'.
    says TEXT NOT NULL CHECK (says <> ''),
    UNIQUE (form_id, sheet, row, col)
) STRICT;

-- A table that was pointed at, by the first row to be filled.
CREATE TABLE bureau_form_table (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    form_id INTEGER NOT NULL REFERENCES bureau_form (id),
    sheet TEXT NOT NULL CHECK (sheet <> ''),
    first_row INTEGER NOT NULL CHECK (first_row BETWEEN 1 AND 1048576),
    list TEXT NOT NULL CHECK (list IN ('党员', '活动', '未到')),
    UNIQUE (form_id, sheet, first_row, list)
) STRICT;

CREATE TABLE bureau_form_column (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    table_id INTEGER NOT NULL REFERENCES bureau_form_table (id),
    col INTEGER NOT NULL CHECK (col BETWEEN 0 AND 16383),
    -- Key of a column of the list.
    field TEXT NOT NULL CHECK (field <> ''),
    UNIQUE (table_id, col)
) STRICT;
