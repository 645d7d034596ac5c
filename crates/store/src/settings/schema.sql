-- What the secretary set otherwise than the program comes with; the known keys are in `known.rs`.
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
