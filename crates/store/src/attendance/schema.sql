-- Who was expected, in the order of the sign-in sheet. Frozen: a later roster does not change it.
CREATE TABLE expected (
    occasion_id INTEGER NOT NULL REFERENCES occasion (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    row_number INTEGER NOT NULL CHECK (row_number > 0),
    -- The person's group on the day.
    group_id INTEGER REFERENCES party_group (id),
    -- Where the person belonged on the day; decides the counts of each kind.
    in_branch INTEGER NOT NULL CHECK (in_branch IN (0, 1)),
    in_committee INTEGER NOT NULL CHECK (in_committee IN (0, 1)),
    in_group INTEGER NOT NULL CHECK (in_group IN (0, 1)),
    has_vote INTEGER NOT NULL CHECK (has_vote IN (0, 1)),
    -- Known reason of being away on the day.
    away TEXT,
    -- Long bedridden or reported as living elsewhere: one of the rates leaves the person out.
    set_aside INTEGER NOT NULL CHECK (set_aside IN (0, 1)),
    PRIMARY KEY (occasion_id, member_id),
    UNIQUE (occasion_id, row_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX expected_member ON expected (member_id, occasion_id);

CREATE TABLE attendance (
    occasion_id INTEGER NOT NULL REFERENCES occasion (id),
    member_id INTEGER NOT NULL,
    mark TEXT NOT NULL CHECK (mark IN ('现场', '线上', '请假', '缺席', '不计入应到')),
    reason TEXT,
    -- Ground of 不计入应到 (domain.md 2.4).
    basis TEXT,
    note TEXT,
    PRIMARY KEY (occasion_id, member_id),
    FOREIGN KEY (occasion_id, member_id) REFERENCES expected (occasion_id, member_id),
    CHECK (basis IS NULL OR mark = '不计入应到')
) STRICT, WITHOUT ROWID;

CREATE INDEX attendance_missed ON attendance (occasion_id) WHERE mark IN ('请假', '缺席');

-- Who caught up, how and when; recorded on the day it happens, pointing at the occasion missed.
CREATE TABLE make_up (
    occasion_id INTEGER NOT NULL REFERENCES occasion (id),
    member_id INTEGER NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('送学上门', '电话', '视频', '邮寄', '微信', '自学')),
    made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    by_whom TEXT,
    content TEXT,
    booklets INTEGER CHECK (booklets >= 0),
    PRIMARY KEY (occasion_id, member_id),
    FOREIGN KEY (occasion_id, member_id) REFERENCES attendance (occasion_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX make_up_day ON make_up (made_on);
