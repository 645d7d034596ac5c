-- Version 3: an attachment may be a file of Word, WPS or Excel; a link has a role and may be of any kind of record
-- the program knows (AttachedKind). Names and order of the columns stay; a link gets one more at its end. What was
-- counted of keys stays counted, so that none is given out twice.
CREATE TABLE attachment_rebuilt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Name of the file: the HMAC of its content under its own secret.
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
    -- Random, of this file alone: whoever has the folder but not the book has nothing.
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    -- SHA-256 of what is kept; the same content is kept once.
    content_hash TEXT NOT NULL UNIQUE CHECK (length(content_hash) = 64),
    kind TEXT NOT NULL CHECK (kind IN ('照片', 'PDF', '文档')),
    -- What the file was called where it came from.
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    -- Length of what is kept, before encryption.
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    -- Size of a photo in pixels, as it is kept.
    width INTEGER CHECK (width > 0),
    height INTEGER CHECK (height > 0),
    -- Local time the camera wrote, 'YYYY-MM-DDTHH:MM:SS'.
    taken_at TEXT CHECK (length(taken_at) = 19),
    added_at TEXT NOT NULL CHECK (added_at <> ''),
    CHECK ((width IS NULL) = (height IS NULL)),
    CHECK ((width IS NOT NULL) = (kind = '照片'))
) STRICT;

INSERT INTO attachment_rebuilt (id, digest, secret, content_hash, kind, file_name, bytes, width, height, taken_at, added_at)
SELECT id, digest, secret, content_hash, kind, file_name, bytes, width, height, taken_at, added_at FROM attachment;
DELETE FROM sqlite_sequence WHERE name = 'attachment_rebuilt';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'attachment_rebuilt', seq FROM sqlite_sequence WHERE name = 'attachment';
DROP TABLE attachment;
ALTER TABLE attachment_rebuilt RENAME TO attachment;

CREATE INDEX attachment_taken ON attachment (taken_at) WHERE taken_at IS NOT NULL;

-- Which record an attachment belongs to; one may belong to several. The name of the table takes the place of a
-- foreign key: that the record is there is looked at by `verify`, and before an undo is committed.
CREATE TABLE attachment_link_rebuilt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attachment_id INTEGER NOT NULL REFERENCES attachment (id),
    table_name TEXT NOT NULL CHECK (table_name <> ''),
    row_id INTEGER NOT NULL,
    -- Order among those of the record, from 1.
    position INTEGER NOT NULL CHECK (position > 0),
    caption TEXT CHECK (caption <> ''),
    -- What it is to the record beyond lying with it: 签到表, the scan of the signed sheet; null: nothing more.
    role TEXT CHECK (role <> ''),
    UNIQUE (attachment_id, table_name, row_id)
) STRICT;

INSERT INTO attachment_link_rebuilt (id, attachment_id, table_name, row_id, position, caption)
SELECT id, attachment_id, table_name, row_id, position, caption FROM attachment_link;
DELETE FROM sqlite_sequence WHERE name = 'attachment_link_rebuilt';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'attachment_link_rebuilt', seq FROM sqlite_sequence WHERE name = 'attachment_link';
DROP TABLE attachment_link;
ALTER TABLE attachment_link_rebuilt RENAME TO attachment_link;

CREATE INDEX attachment_link_record ON attachment_link (table_name, row_id, position);
