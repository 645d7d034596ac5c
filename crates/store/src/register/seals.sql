-- 封存 holds of registers as of every other record (yearbook/seals.sql).

CREATE TRIGGER register_entry_sealed_insert BEFORE INSERT ON register_entry
WHEN CAST(substr(NEW.day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER register_entry_sealed_update BEFORE UPDATE ON register_entry
WHEN CAST(substr(OLD.day, 1, 4) AS INTEGER) IN sealed_year
OR CAST(substr(NEW.day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER register_entry_sealed_delete BEFORE DELETE ON register_entry
WHEN CAST(substr(OLD.day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER register_value_sealed_insert BEFORE INSERT ON register_value
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM register_entry WHERE id = NEW.entry_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER register_value_sealed_update BEFORE UPDATE ON register_value
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM register_entry WHERE id = OLD.entry_id) IN sealed_year
OR (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM register_entry WHERE id = NEW.entry_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER register_value_sealed_delete BEFORE DELETE ON register_value
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM register_entry WHERE id = OLD.entry_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;
