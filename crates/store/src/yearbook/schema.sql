-- 一本通: what was printed of it, and what became of it when the year was over. The pages themselves are made from
-- the records, never stored; of a sealed year the PDF is kept as an attachment of its seal.

-- One printing of pages of a year's book, numbered as they were on the paper.
CREATE TABLE yearbook_print (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    printed_at TEXT NOT NULL,
    -- What was printed, such as 全年, 10月, 新增的.
    what TEXT NOT NULL CHECK (what <> ''),
    -- Whether it was the whole book, which takes the place of all that was printed before.
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    first_page INTEGER NOT NULL CHECK (first_page > 0),
    last_page INTEGER NOT NULL,
    CHECK (last_page >= first_page)
) STRICT;

CREATE INDEX yearbook_print_year ON yearbook_print (year, id);

-- What stood on those pages, and the hash of what it showed. A section that is one entry has its key in place of
-- a table and row 0.
CREATE TABLE yearbook_print_entry (
    print_id INTEGER NOT NULL REFERENCES yearbook_print (id),
    table_name TEXT NOT NULL CHECK (table_name <> ''),
    row_id INTEGER NOT NULL CHECK (row_id >= 0),
    page INTEGER NOT NULL CHECK (page > 0),
    content_hash TEXT CHECK (length(content_hash) = 64),
    PRIMARY KEY (print_id, table_name, row_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX yearbook_print_entry_row ON yearbook_print_entry (table_name, row_id, print_id);

-- Papers of 本月一套 that belong to no occasion: printed for which month, when.
CREATE TABLE month_print (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    form TEXT NOT NULL CHECK (form <> ''),
    printed_at TEXT NOT NULL
) STRICT;

CREATE INDEX month_print_month ON month_print (month, form);

-- 封存: a year that is closed. While it is not lifted, nothing dated in the year changes (seals.sql).
CREATE TABLE year_seal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL CHECK (year BETWEEN 1921 AND 2199),
    sealed_at TEXT NOT NULL,
    -- Which listing of the year's rows the hash is over (listing.rs); an old seal is checked by its own.
    listing INTEGER NOT NULL CHECK (listing > 0),
    data_hash TEXT NOT NULL CHECK (length(data_hash) = 64),
    -- The last operation before it, by number and chain hash.
    head_sequence INTEGER NOT NULL CHECK (head_sequence > 0),
    head_hash TEXT NOT NULL CHECK (length(head_hash) = 64),
    -- The figures of the year as they stood.
    figures TEXT NOT NULL CHECK (json_valid(figures)),
    unsealed_at TEXT,
    unseal_reason TEXT CHECK (unseal_reason <> ''),
    CHECK ((unsealed_at IS NULL) = (unseal_reason IS NULL))
) STRICT;

CREATE UNIQUE INDEX year_seal_holds ON year_seal (year) WHERE unsealed_at IS NULL;

-- The years that are sealed now.
CREATE VIEW sealed_year AS SELECT year FROM year_seal WHERE unsealed_at IS NULL;

-- 送检, 退回, 归档: the last row of a year is how far its book has come.
CREATE TABLE year_filing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL CHECK (year BETWEEN 1921 AND 2199),
    state TEXT NOT NULL CHECK (state IN ('送检', '退回', '归档')),
    on_day TEXT NOT NULL CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- To whom it was handed, or who sent it back.
    person TEXT CHECK (person <> ''),
    note TEXT CHECK (note <> '')
) STRICT;

CREATE INDEX year_filing_year ON year_filing (year, id);
