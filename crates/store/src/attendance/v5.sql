-- Lists are counted mark by mark, without reading them person by person: a decade is 125,000 people.
CREATE INDEX attendance_mark ON attendance (occasion_id, mark);
CREATE INDEX expected_set_aside ON expected (occasion_id) WHERE set_aside = 1;
