-- 附件: photos, receipts, scans. The file itself lies encrypted in `attachments/` under the name `digest`; here is
-- what is known of it and the secret that opens it. A file that is kept is never written over.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Name of the file: the HMAC of its content under its own secret.
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
    -- Random, of this file alone: whoever has the folder but not the book has nothing.
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    -- SHA-256 of what is kept; the same content is kept once.
    content_hash TEXT NOT NULL UNIQUE CHECK (length(content_hash) = 64),
    kind TEXT NOT NULL CHECK (kind IN ('照片', 'PDF')),
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
    CHECK ((width IS NULL) = (kind = 'PDF'))
) STRICT;

-- Which record an attachment belongs to; one may belong to several. The name of the table takes the place of a
-- foreign key: that the record is there is looked at by `verify`, and before an undo is committed.
CREATE TABLE attachment_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attachment_id INTEGER NOT NULL REFERENCES attachment (id),
    table_name TEXT NOT NULL CHECK (table_name IN ('fund_entry', 'occasion')),
    row_id INTEGER NOT NULL,
    -- Order among those of the record, from 1.
    position INTEGER NOT NULL CHECK (position > 0),
    caption TEXT CHECK (caption <> ''),
    UNIQUE (attachment_id, table_name, row_id)
) STRICT;

CREATE INDEX attachment_link_record ON attachment_link (table_name, row_id, position);
