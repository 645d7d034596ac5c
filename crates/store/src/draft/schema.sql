-- What is on a form and not saved yet. Outside history; survives a power cut.
CREATE TABLE draft (
    kind TEXT NOT NULL CHECK (kind <> ''),
    -- Which record the form is about; empty for a new one.
    subject TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    saved_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;
