-- 换届: what was done for the renewal of a term's committee, step by step, and on which day a step is planned where it
-- is another than the rules make it.
CREATE TABLE renewal_step (
    term_id INTEGER NOT NULL REFERENCES term (id),
    -- Its word, such as 支委会研究换届.
    step TEXT NOT NULL CHECK (step <> ''),
    planned_on TEXT CHECK (planned_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT CHECK (note <> ''),
    PRIMARY KEY (term_id, step),
    CHECK (planned_on IS NOT NULL OR done_on IS NOT NULL OR note IS NOT NULL)
) STRICT, WITHOUT ROWID;
