-- 党费. Sums are 分, rates 万分之, months 'YYYY-MM', days ISO. Sums of sums are computed, never stored.

-- Rates (标准) the secretary added; those of the national rules are data of the domain. For a category and a
-- month, own rates take the place of the national ones.
CREATE TABLE dues_rate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    category TEXT NOT NULL CHECK (category IN ('离退休', '在职', '固定小额')),
    -- Bases up to this, itself included; null: no upper end.
    up_to INTEGER CHECK (up_to > 0),
    rate INTEGER CHECK (rate BETWEEN 0 AND 10000),
    -- A fixed sum a month instead of a rate.
    amount INTEGER CHECK (amount >= 0),
    from_month TEXT NOT NULL CHECK (from_month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    to_month TEXT CHECK (to_month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    source TEXT NOT NULL CHECK (source <> ''),
    binned_at TEXT,
    CHECK ((rate IS NULL) <> (amount IS NULL)),
    CHECK (to_month IS NULL OR to_month >= from_month)
) STRICT;

CREATE VIEW living_dues_rate AS SELECT * FROM dues_rate WHERE binned_at IS NULL;

-- What a member is to pay a month, from a month of a year on (年度核定). Until the year is confirmed the row of
-- from_month is written over; after that a change is a row of its own, with its reason, and the latest row for
-- a month holds: both are kept.
CREATE TABLE dues_assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1950 AND 2199),
    -- First month it holds for, to the end of the year.
    from_month INTEGER NOT NULL CHECK (from_month BETWEEN 1 AND 12),
    category TEXT NOT NULL CHECK (category IN ('离退休', '在职', '固定小额')),
    base_kind TEXT NOT NULL CHECK (
        base_kind IN ('基本离退休费', '基本养老金', '税后月工资', '参照同等收入者', '参照原交纳额', '按上级核定')
    ),
    base INTEGER CHECK (base >= 0),
    rate INTEGER CHECK (rate BETWEEN 0 AND 10000),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    rhythm TEXT NOT NULL CHECK (rhythm IN ('按月', '按季', '按半年')),
    reason TEXT CHECK (reason <> ''),
    -- Whether it was made after the year was confirmed; then it has a reason.
    is_change INTEGER NOT NULL DEFAULT 0 CHECK (is_change IN (0, 1)),
    CHECK (is_change = 0 OR reason IS NOT NULL)
) STRICT;

CREATE INDEX dues_assessment_year ON dues_assessment (year, member_id);
CREATE UNIQUE INDEX dues_assessment_first ON dues_assessment (member_id, year) WHERE is_change = 0;

-- A year's assessment that was confirmed and is locked; lifting the lock asks for a reason.
CREATE TABLE dues_confirmation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    confirmed_on TEXT NOT NULL CHECK (length(confirmed_on) = 10),
    occasion_id INTEGER REFERENCES occasion (id),
    note TEXT CHECK (note <> ''),
    lifted_at TEXT,
    lift_reason TEXT CHECK (lift_reason <> ''),
    CHECK ((lifted_at IS NULL) = (lift_reason IS NULL))
) STRICT;

CREATE UNIQUE INDEX dues_confirmation_holds ON dues_confirmation (year) WHERE lifted_at IS NULL;

-- One handing-over of money by or for one member. Never deleted: voided, it keeps its number.
CREATE TABLE dues_payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    member_id INTEGER NOT NULL REFERENCES member (id),
    origin TEXT NOT NULL CHECK (origin IN ('登记', '更正', '旧台账')),
    -- 凭条 2026-0318; none for those of an old register.
    slip_year INTEGER,
    slip_number INTEGER CHECK (slip_number > 0),
    -- A day; of an old register as much as is known.
    received_on TEXT NOT NULL CHECK (length(received_on) IN (4, 7, 10)),
    amount INTEGER NOT NULL CHECK (amount >= 0 OR origin = '更正'),
    way TEXT CHECK (way IN ('会上', '上门', '本人转账', '代交')),
    means TEXT CHECK (means IN ('现金', '微信', '银行', '直缴上级')),
    -- Who paid for the member (代交人).
    paid_by TEXT CHECK (paid_by <> ''),
    collector TEXT CHECK (collector <> ''),
    occasion_id INTEGER REFERENCES occasion (id),
    note TEXT CHECK (note <> ''),
    corrects INTEGER REFERENCES dues_payment (id),
    voided_on TEXT CHECK (length(voided_on) = 10),
    void_reason TEXT CHECK (void_reason <> ''),
    CHECK ((slip_year IS NULL) = (slip_number IS NULL)),
    CHECK ((slip_number IS NULL) = (origin = '旧台账')),
    CHECK ((corrects IS NOT NULL) = (origin = '更正')),
    CHECK ((means IS NULL) <= (origin = '旧台账')),
    CHECK ((voided_on IS NULL) = (void_reason IS NULL)),
    UNIQUE (slip_year, slip_number)
) STRICT;

CREATE INDEX dues_payment_member ON dues_payment (member_id);
CREATE INDEX dues_payment_day ON dues_payment (received_on);
CREATE INDEX dues_payment_corrects ON dues_payment (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX dues_payment_occasion ON dues_payment (occasion_id) WHERE occasion_id IS NOT NULL;

-- Which months a payment is for. The parts add up to the payment.
CREATE TABLE dues_part (
    payment_id INTEGER NOT NULL REFERENCES dues_payment (id),
    month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    nature TEXT NOT NULL CHECK (nature IN ('应交', '多交')),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (payment_id, month, nature)
) STRICT, WITHOUT ROWID;

CREATE INDEX dues_part_month ON dues_part (month);

-- A slip number that was given out by a state of the book that is no more (a backup was restored): never
-- given out again, and told.
CREATE TABLE dues_lost_slip (
    slip_year INTEGER NOT NULL,
    slip_number INTEGER NOT NULL CHECK (slip_number > 0),
    noted_on TEXT NOT NULL CHECK (length(noted_on) = 10),
    PRIMARY KEY (slip_year, slip_number)
) STRICT, WITHOUT ROWID;

-- 减免: asked for, decided by the branch, from a month to a month.
CREATE TABLE dues_relief (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id),
    state TEXT NOT NULL CHECK (state IN ('待研究', '同意', '不同意')),
    from_month TEXT NOT NULL CHECK (from_month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    to_month TEXT NOT NULL CHECK (to_month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    -- What is still to be paid a month; 0: nothing.
    amount INTEGER NOT NULL CHECK (amount >= 0),
    reason TEXT NOT NULL CHECK (reason <> ''),
    requested_on TEXT NOT NULL CHECK (length(requested_on) = 10),
    decided_on TEXT CHECK (length(decided_on) = 10),
    occasion_id INTEGER REFERENCES occasion (id),
    decision TEXT CHECK (decision <> ''),
    -- 上级意见, where the branch reports it.
    superior_opinion TEXT CHECK (superior_opinion <> ''),
    binned_at TEXT,
    CHECK (to_month >= from_month),
    CHECK (state = '待研究' OR decided_on IS NOT NULL)
) STRICT;

CREATE INDEX dues_relief_member ON dues_relief (member_id);
CREATE VIEW living_dues_relief AS SELECT * FROM dues_relief WHERE binned_at IS NULL;

-- 现金盘点 and closing: all that was received or remitted up to a day is closed.
CREATE TABLE dues_closing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    until_day TEXT NOT NULL CHECK (length(until_day) = 10),
    counted_on TEXT NOT NULL CHECK (length(counted_on) = 10),
    counted_by TEXT CHECK (counted_by <> ''),
    witness TEXT CHECK (witness <> ''),
    note TEXT CHECK (note <> ''),
    reopened_at TEXT,
    reopen_reason TEXT CHECK (reopen_reason <> ''),
    CHECK ((reopened_at IS NULL) = (reopen_reason IS NULL))
) STRICT;

CREATE INDEX dues_closing_day ON dues_closing (until_day) WHERE reopened_at IS NULL;

-- What should have been there by means, and what was.
CREATE TABLE dues_closing_count (
    closing_id INTEGER NOT NULL REFERENCES dues_closing (id),
    means TEXT NOT NULL CHECK (means IN ('现金', '微信', '银行')),
    expected INTEGER NOT NULL,
    counted INTEGER NOT NULL CHECK (counted >= 0),
    explanation TEXT CHECK (explanation <> ''),
    PRIMARY KEY (closing_id, means),
    CHECK (expected = counted OR explanation IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- What each member had to pay in each closed month, as it stood at the closing: a later change of the roster
-- doesn't reach back into a closed period.
CREATE TABLE dues_closed_month (
    closing_id INTEGER NOT NULL REFERENCES dues_closing (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
    -- What was due after reductions; null: nothing was to be paid (不需交, 未核定).
    due INTEGER CHECK (due >= 0),
    -- What would have been due without them.
    full_due INTEGER CHECK (full_due >= 0),
    PRIMARY KEY (closing_id, member_id, month)
) STRICT, WITHOUT ROWID;

CREATE INDEX dues_closed_month_month ON dues_closed_month (month, member_id);

-- 上缴.
CREATE TABLE dues_remittance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    remitted_on TEXT NOT NULL CHECK (length(remitted_on) = 10),
    amount INTEGER NOT NULL CHECK (amount > 0),
    means TEXT NOT NULL CHECK (means IN ('现金', '微信', '银行')),
    -- 票据号 of the superior's receipt.
    receipt_number TEXT CHECK (receipt_number <> ''),
    handed_to TEXT CHECK (handed_to <> ''),
    note TEXT CHECK (note <> ''),
    voided_on TEXT CHECK (length(voided_on) = 10),
    void_reason TEXT CHECK (void_reason <> ''),
    CHECK ((voided_on IS NULL) = (void_reason IS NULL))
) STRICT;

CREATE INDEX dues_remittance_year ON dues_remittance (year, quarter);

-- 返还 of a year's receipts; what came is an income of the funds that points here.
CREATE TABLE dues_return (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The year whose receipts are returned in part.
    receipts_year INTEGER NOT NULL,
    rate INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 10000),
    note TEXT CHECK (note <> ''),
    binned_at TEXT
) STRICT;

CREATE UNIQUE INDEX dues_return_year ON dues_return (receipts_year) WHERE binned_at IS NULL;
CREATE VIEW living_dues_return AS SELECT * FROM dues_return WHERE binned_at IS NULL;

-- 公示.
CREATE TABLE dues_publication (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    -- Null: the whole year.
    quarter INTEGER CHECK (quarter BETWEEN 1 AND 4),
    published_on TEXT NOT NULL CHECK (length(published_on) = 10),
    until_day TEXT CHECK (length(until_day) = 10),
    -- Where: 上墙, 微信群, 会上 …
    place TEXT CHECK (place <> ''),
    by_person INTEGER NOT NULL CHECK (by_person IN (0, 1)),
    note TEXT CHECK (note <> ''),
    binned_at TEXT
) STRICT;

CREATE VIEW living_dues_publication AS SELECT * FROM dues_publication WHERE binned_at IS NULL;

-- 大额党费: 1000 元 and over at once, handed up whole; a register of its own, never in the months.
CREATE TABLE large_dues (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    member_id INTEGER NOT NULL REFERENCES member (id),
    received_on TEXT NOT NULL CHECK (length(received_on) = 10),
    amount INTEGER NOT NULL CHECK (amount > 0),
    means TEXT NOT NULL CHECK (means IN ('现金', '微信', '银行', '直缴上级')),
    -- 党员简要情况, which goes up with it (art. 11).
    brief TEXT CHECK (brief <> ''),
    handed_up_on TEXT CHECK (length(handed_up_on) = 10),
    -- Of the receipt of the Organisation Department (中组部收据).
    receipt_number TEXT CHECK (receipt_number <> ''),
    note TEXT CHECK (note <> ''),
    voided_on TEXT CHECK (length(voided_on) = 10),
    void_reason TEXT CHECK (void_reason <> ''),
    CHECK ((voided_on IS NULL) = (void_reason IS NULL))
) STRICT;

-- The last closed day; none while nothing is closed.
CREATE VIEW dues_closed AS SELECT max(until_day) AS until_day FROM dues_closing WHERE reopened_at IS NULL;

-- Closed periods: every writer meets these, undo and imports too. A voiding is a change of the payment.
CREATE TRIGGER dues_payment_closed_insert BEFORE INSERT ON dues_payment
WHEN NEW.received_on <= (SELECT until_day FROM dues_closed)
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

CREATE TRIGGER dues_payment_closed_update BEFORE UPDATE ON dues_payment
WHEN min(OLD.received_on, NEW.received_on) <= (SELECT until_day FROM dues_closed)
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

CREATE TRIGGER dues_payment_closed_delete BEFORE DELETE ON dues_payment
WHEN OLD.received_on <= (SELECT until_day FROM dues_closed)
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

CREATE TRIGGER dues_part_closed_insert BEFORE INSERT ON dues_part
WHEN (SELECT received_on FROM dues_payment WHERE id = NEW.payment_id) <= (SELECT until_day FROM dues_closed)
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

CREATE TRIGGER dues_part_closed_update BEFORE UPDATE ON dues_part
WHEN (SELECT received_on FROM dues_payment WHERE id = OLD.payment_id) <= (SELECT until_day FROM dues_closed)
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

CREATE TRIGGER dues_part_closed_delete BEFORE DELETE ON dues_part
WHEN (SELECT received_on FROM dues_payment WHERE id = OLD.payment_id) <= (SELECT until_day FROM dues_closed)
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

CREATE TRIGGER dues_remittance_closed_insert BEFORE INSERT ON dues_remittance
WHEN NEW.remitted_on <= (SELECT until_day FROM dues_closed)
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

CREATE TRIGGER dues_remittance_closed_update BEFORE UPDATE ON dues_remittance
WHEN min(OLD.remitted_on, NEW.remitted_on) <= (SELECT until_day FROM dues_closed)
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

CREATE TRIGGER dues_remittance_closed_delete BEFORE DELETE ON dues_remittance
WHEN OLD.remitted_on <= (SELECT until_day FROM dues_closed)
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

-- What was counted and frozen at a closing stays until it is reopened.
CREATE TRIGGER dues_closing_count_update BEFORE UPDATE ON dues_closing_count
WHEN (SELECT reopened_at FROM dues_closing WHERE id = OLD.closing_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

CREATE TRIGGER dues_closing_count_delete BEFORE DELETE ON dues_closing_count
WHEN (SELECT reopened_at FROM dues_closing WHERE id = OLD.closing_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

CREATE TRIGGER dues_closed_month_update BEFORE UPDATE ON dues_closed_month
WHEN (SELECT reopened_at FROM dues_closing WHERE id = OLD.closing_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

CREATE TRIGGER dues_closed_month_delete BEFORE DELETE ON dues_closed_month
WHEN (SELECT reopened_at FROM dues_closing WHERE id = OLD.closing_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'dues.period_closed'); END;

-- A confirmed year: what was assessed stays; a change is a row of its own.
CREATE TRIGGER dues_assessment_confirmed_insert BEFORE INSERT ON dues_assessment
WHEN NEW.is_change = 0
AND EXISTS (SELECT 1 FROM dues_confirmation WHERE year = NEW.year AND lifted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'dues.year_confirmed'); END;

CREATE TRIGGER dues_assessment_confirmed_update BEFORE UPDATE ON dues_assessment
WHEN EXISTS (SELECT 1 FROM dues_confirmation WHERE year IN (OLD.year, NEW.year) AND lifted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'dues.year_confirmed'); END;

-- The first row of a confirmed year can't go; a change can be taken back while it is the latest step.
CREATE TRIGGER dues_assessment_confirmed_delete BEFORE DELETE ON dues_assessment
WHEN OLD.is_change = 0
AND EXISTS (SELECT 1 FROM dues_confirmation WHERE year = OLD.year AND lifted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'dues.year_confirmed'); END;

-- Who paid dues stays on the books: status, not the bin.
CREATE TRIGGER member_with_dues_binned BEFORE UPDATE OF binned_at ON member
WHEN NEW.binned_at IS NOT NULL AND OLD.binned_at IS NULL
AND EXISTS (SELECT 1 FROM dues_payment WHERE member_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'member.has_dues'); END;
