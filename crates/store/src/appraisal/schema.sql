-- 民主评议: what was written down of a year.
CREATE TABLE appraisal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 1921 AND 2199),
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    -- 应到, 实到, 发出, 收回, 无效.
    due INTEGER CHECK (due >= 0),
    present INTEGER CHECK (present >= 0),
    issued INTEGER CHECK (issued >= 0),
    returned INTEGER CHECK (returned >= 0),
    invalid INTEGER CHECK (invalid >= 0)
) STRICT;

-- Each member of it, in the order of the roster on the day it was first written down.
CREATE TABLE appraised_member (
    appraisal_id INTEGER NOT NULL REFERENCES appraisal (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    position INTEGER NOT NULL CHECK (position > 0),
    excellent INTEGER NOT NULL CHECK (excellent >= 0),
    qualified INTEGER NOT NULL CHECK (qualified >= 0),
    basic INTEGER NOT NULL CHECK (basic >= 0),
    unqualified INTEGER NOT NULL CHECK (unqualified >= 0),
    -- 支部评定.
    grade TEXT CHECK (grade IN ('优秀', '合格', '基本合格', '不合格')),
    told_on TEXT CHECK (told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT CHECK (note <> ''),
    PRIMARY KEY (appraisal_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX appraised_member_member ON appraised_member (member_id);

CREATE TRIGGER appraisal_sealed_insert BEFORE INSERT ON appraisal
WHEN NEW.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER appraisal_sealed_update BEFORE UPDATE ON appraisal
WHEN OLD.year IN sealed_year
OR NEW.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER appraisal_sealed_delete BEFORE DELETE ON appraisal
WHEN OLD.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER appraised_member_sealed_insert BEFORE INSERT ON appraised_member
WHEN (SELECT year FROM appraisal WHERE id = NEW.appraisal_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER appraised_member_sealed_update BEFORE UPDATE ON appraised_member
WHEN (SELECT year FROM appraisal WHERE id = OLD.appraisal_id) IN sealed_year
OR (SELECT year FROM appraisal WHERE id = NEW.appraisal_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER appraised_member_sealed_delete BEFORE DELETE ON appraised_member
WHEN (SELECT year FROM appraisal WHERE id = OLD.appraisal_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;
