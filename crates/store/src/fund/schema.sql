-- 活动经费. Sums are 分. An entry is never deleted: voided, with its reason.
CREATE TABLE fund_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    direction TEXT NOT NULL CHECK (direction IN ('上年结转', '收入', '支出')),
    source TEXT NOT NULL CHECK (source IN ('党费返还', '专项经费', '公用经费', '单位补助', '人均标准')),
    day TEXT NOT NULL CHECK (length(day) = 10),
    amount INTEGER NOT NULL CHECK (amount > 0),
    -- 支出用途; only of an expense.
    spent_on TEXT CHECK (spent_on IN (
        '培训党员', '党员教育报刊资料和设备', '表彰先进', '补助生活困难党员', '补助受灾党员和修缮受损设施',
        '开展活动', '走访慰问', '交通和场地', '工作补贴', '办公用品', '其他'
    )),
    -- 摘要.
    subject TEXT NOT NULL CHECK (subject <> ''),
    -- 凭证号.
    voucher TEXT CHECK (voucher <> ''),
    -- The meeting that decided on it (art. 20: decided together).
    occasion_id INTEGER REFERENCES occasion (id),
    approved_by TEXT CHECK (approved_by <> ''),
    handled_by TEXT CHECK (handled_by <> ''),
    payee TEXT CHECK (payee <> ''),
    -- 人均标准 × 人数, where the income is reckoned so.
    per_member INTEGER CHECK (per_member > 0),
    members INTEGER CHECK (members > 0),
    -- The return of dues it is.
    dues_return_id INTEGER REFERENCES dues_return (id),
    note TEXT CHECK (note <> ''),
    voided_on TEXT CHECK (length(voided_on) = 10),
    void_reason TEXT CHECK (void_reason <> ''),
    CHECK ((voided_on IS NULL) = (void_reason IS NULL)),
    CHECK ((spent_on IS NOT NULL) = (direction = '支出')),
    CHECK ((per_member IS NULL) = (members IS NULL))
) STRICT;

CREATE INDEX fund_entry_day ON fund_entry (day, id);
CREATE INDEX fund_entry_return ON fund_entry (dues_return_id) WHERE dues_return_id IS NOT NULL;
CREATE INDEX fund_entry_occasion ON fund_entry (occasion_id) WHERE occasion_id IS NOT NULL;

-- 书记工作补贴 and the like (domain.md A08): one line a person and month of an expense.
CREATE TABLE subsidy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fund_entry_id INTEGER NOT NULL REFERENCES fund_entry (id),
    month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    member_id INTEGER REFERENCES member (id),
    -- Who gets it, also one who is no member of the branch.
    name TEXT NOT NULL CHECK (name <> ''),
    post TEXT NOT NULL CHECK (post <> ''),
    amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;

CREATE INDEX subsidy_month ON subsidy (month);
CREATE INDEX subsidy_entry ON subsidy (fund_entry_id);
