-- Who was told of a planned occasion, and what they answered.
CREATE TABLE notice (
    occasion_id INTEGER NOT NULL REFERENCES occasion (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    told_on TEXT,
    way TEXT CHECK (way IN ('电话', '微信', '当面', '短信', '书面', '家属转告')),
    told_by TEXT,
    reply TEXT CHECK (reply IN ('来', '不来', '未定')),
    leave_reason TEXT,
    needs_fetching INTEGER NOT NULL CHECK (needs_fetching IN (0, 1)),
    fetched_by TEXT,
    note TEXT,
    PRIMARY KEY (occasion_id, member_id)
) STRICT, WITHOUT ROWID;
