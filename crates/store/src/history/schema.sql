-- Every change of the book, one row each, in the order it was made.
CREATE TABLE operation (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('inverse', 'compensating', 'event')),
    act TEXT NOT NULL CHECK (act IN ('do', 'undo', 'redo')),
    -- Of an undo or redo: the operation it takes back or does again.
    target INTEGER REFERENCES operation (sequence),
    instant TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    -- {"table": ["column", …]} as the tables were, to read the changeset by.
    columns TEXT NOT NULL,
    -- What SQLite's session extension recorded; null once purged.
    changeset BLOB,
    changeset_hash BLOB NOT NULL CHECK (length(changeset_hash) = 32),
    -- Over the chain hash before and all of this row but the changeset itself.
    chain_hash BLOB NOT NULL CHECK (length(chain_hash) = 32),
    CHECK ((act = 'do') = (target IS NULL))
) STRICT;

CREATE INDEX operation_target ON operation (target, sequence) WHERE target IS NOT NULL;

-- Which records an operation touched: the index by which a record's own history is found.
CREATE TABLE operation_entity (
    operation INTEGER NOT NULL REFERENCES operation (sequence),
    table_name TEXT NOT NULL,
    -- The primary key; of several columns joined by '/'.
    row_key TEXT NOT NULL,
    PRIMARY KEY (table_name, row_key, operation)
) STRICT, WITHOUT ROWID;

CREATE INDEX operation_entity_operation ON operation_entity (operation);
