-- Each list counted, and kept so: ten years are 125,000 people, which no view of them has time to read.
-- People who stand to the occasion in the same way, counted together.
CREATE VIEW list_count AS
    SELECT e.occasion_id, coalesce(a.mark, '') AS mark, m.member_id IS NOT NULL AS made_up, e.set_aside, COUNT(*) AS people
    FROM expected e
    LEFT JOIN attendance a ON a.occasion_id = e.occasion_id AND a.member_id = e.member_id
    LEFT JOIN make_up m ON m.occasion_id = e.occasion_id AND m.member_id = e.member_id
    GROUP BY 1, 2, 3, 4;

-- Reckoned from the three tables after every operation (decision 0019), and no part of the history.
CREATE TABLE reckoned_list_count (
    occasion_id INTEGER NOT NULL,
    mark TEXT NOT NULL,
    made_up INTEGER NOT NULL CHECK (made_up IN (0, 1)),
    set_aside INTEGER NOT NULL CHECK (set_aside IN (0, 1)),
    people INTEGER NOT NULL CHECK (people > 0),
    PRIMARY KEY (occasion_id, mark, made_up, set_aside)
) STRICT, WITHOUT ROWID;

INSERT INTO reckoned_list_count SELECT * FROM list_count;

DROP INDEX attendance_mark;
DROP INDEX expected_set_aside;
