-- Frequencies changed or added by the branch; the usual ones, with their sources, are in the rules.
CREATE TABLE expectation (
    code TEXT PRIMARY KEY NOT NULL CHECK (code <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    -- JSON list of kinds that count.
    kinds TEXT NOT NULL CHECK (json_valid(kinds)),
    interval TEXT NOT NULL CHECK (interval IN ('每月', '每季度', '每年')),
    times INTEGER NOT NULL CHECK (times BETWEEN 1 AND 31),
    per_group INTEGER NOT NULL CHECK (per_group IN (0, 1)),
    by_secretary INTEGER NOT NULL CHECK (by_secretary IN (0, 1)),
    usual_month INTEGER CHECK (usual_month BETWEEN 1 AND 12),
    source TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;
