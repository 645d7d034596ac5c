-- 汇总.db: what a bureau collected from packages for one period. A plain file that any SQLite program opens;
-- the views at the end say it in Chinese. docs/package.md describes it.
CREATE TABLE collected (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    -- 所属期.
    period TEXT NOT NULL,
    -- 汇总日期.
    collected_on TEXT NOT NULL
) STRICT;

CREATE TABLE package (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    -- What could not be read of one that was refused is null.
    sha256 TEXT,
    bytes INTEGER,
    branch_uid TEXT,
    branch TEXT,
    superior TEXT,
    -- The name as it is compared, alone and after the superior's.
    branch_key TEXT,
    branch_full_key TEXT,
    period TEXT,
    -- UTC.
    made_at TEXT,
    program TEXT,
    standing TEXT NOT NULL CHECK (standing IN ('计入', '没有收', '不是本期', '重复', '有更新的')),
    reason TEXT NOT NULL,
    -- Where its branch stands in every list; null when it is not counted.
    place INTEGER
) STRICT;

CREATE INDEX package_branch ON package (branch_uid, standing);
CREATE INDEX package_key ON package (branch_key, standing);
CREATE INDEX package_full_key ON package (branch_full_key, standing);
CREATE INDEX package_hash ON package (sha256);

CREATE TABLE figure (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    shape TEXT NOT NULL CHECK (shape IN ('数', '金额', '比率')),
    -- Its place in the return where it was met first.
    place INTEGER NOT NULL,
    -- What differs in any of these is never added up.
    UNIQUE (code, name, unit, shape)
) STRICT;

CREATE TABLE figure_value (
    package_id INTEGER NOT NULL REFERENCES package (id),
    figure_id INTEGER NOT NULL REFERENCES figure (id),
    span TEXT NOT NULL CHECK (span IN ('本期', '本年')),
    -- A count, a sum in 分, or the part of a whole.
    number INTEGER NOT NULL,
    whole INTEGER,
    PRIMARY KEY (package_id, figure_id, span)
) STRICT, WITHOUT ROWID;

CREATE TABLE occasion (
    id INTEGER PRIMARY KEY,
    package_id INTEGER NOT NULL REFERENCES package (id),
    day TEXT NOT NULL,
    kinds TEXT NOT NULL,
    topic TEXT NOT NULL,
    place TEXT NOT NULL,
    expected INTEGER NOT NULL,
    present INTEGER NOT NULL,
    online INTEGER NOT NULL,
    on_leave INTEGER NOT NULL,
    absent INTEGER NOT NULL,
    made_up INTEGER NOT NULL
) STRICT;

CREATE INDEX occasion_package ON occasion (package_id);

CREATE TABLE roster_column (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    package_id INTEGER NOT NULL REFERENCES package (id)
) STRICT;

CREATE INDEX member_package ON member (package_id);

CREATE TABLE member_value (
    member_id INTEGER NOT NULL REFERENCES member (id),
    column_id INTEGER NOT NULL REFERENCES roster_column (id),
    text TEXT NOT NULL,
    PRIMARY KEY (member_id, column_id)
) STRICT, WITHOUT ROWID;

-- 应报支部.
CREATE TABLE expected (
    place INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    package_id INTEGER REFERENCES package (id)
) STRICT;

CREATE VIEW 上报情况 AS
SELECT branch AS 支部, superior AS 上级党组织, file_name AS 文件, standing AS 情况, reason AS 说明, period AS 所属期
FROM package ORDER BY place IS NULL, place, file_name;

CREATE VIEW 未报支部 AS SELECT name AS 支部 FROM expected WHERE package_id IS NULL ORDER BY place;

CREATE VIEW 指标 AS
SELECT p.branch AS 支部, f.code AS 代码, f.name AS 指标, f.unit AS 单位, v.span AS 期间, v.number AS 数, v.whole AS 总数
FROM figure_value AS v JOIN package AS p ON p.id = v.package_id JOIN figure AS f ON f.id = v.figure_id
ORDER BY p.place, f.place, v.span;

CREATE VIEW 活动 AS
SELECT p.branch AS 支部, o.day AS 日期, o.kinds AS 类型, o.topic AS 主题, o.place AS 地点, o.expected AS 应到,
    o.present AS 现场实到, o.online AS 线上, o.on_leave AS 请假, o.absent AS 缺席, o.made_up AS 补学
FROM occasion AS o JOIN package AS p ON p.id = o.package_id ORDER BY p.place, o.day, o.id;

CREATE VIEW 名册 AS
SELECT p.branch AS 支部, m.id AS 党员, c.label AS 栏, v.text AS 内容
FROM member_value AS v JOIN member AS m ON m.id = v.member_id JOIN package AS p ON p.id = m.package_id
JOIN roster_column AS c ON c.id = v.column_id ORDER BY p.place, m.id, c.id;
