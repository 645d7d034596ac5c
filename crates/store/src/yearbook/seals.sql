-- 封存: nothing dated in a sealed year is added, changed or taken away, whoever writes: commands, imports, undo.
-- What comes late is dated when it comes, as 补学 in January for December, and is free; so are notes of what was
-- printed. A reduction of dues (dues_relief) runs over months of several years and is of none.

-- Records with a day or a year of their own.

CREATE TRIGGER occasion_sealed_insert BEFORE INSERT ON occasion
WHEN CAST(substr(NEW.day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER occasion_sealed_update BEFORE UPDATE ON occasion
WHEN CAST(substr(OLD.day, 1, 4) AS INTEGER) IN sealed_year
OR CAST(substr(NEW.day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER occasion_sealed_delete BEFORE DELETE ON occasion
WHEN CAST(substr(OLD.day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER writing_sealed_insert BEFORE INSERT ON writing
WHEN NEW.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER writing_sealed_update BEFORE UPDATE ON writing
WHEN OLD.year IN sealed_year
OR NEW.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER writing_sealed_delete BEFORE DELETE ON writing
WHEN OLD.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER make_up_sealed_insert BEFORE INSERT ON make_up
WHEN CAST(substr(NEW.made_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER make_up_sealed_update BEFORE UPDATE ON make_up
WHEN CAST(substr(OLD.made_on, 1, 4) AS INTEGER) IN sealed_year
OR CAST(substr(NEW.made_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER make_up_sealed_delete BEFORE DELETE ON make_up
WHEN CAST(substr(OLD.made_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER fund_entry_sealed_insert BEFORE INSERT ON fund_entry
WHEN CAST(substr(NEW.day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER fund_entry_sealed_update BEFORE UPDATE ON fund_entry
WHEN CAST(substr(OLD.day, 1, 4) AS INTEGER) IN sealed_year
OR CAST(substr(NEW.day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER fund_entry_sealed_delete BEFORE DELETE ON fund_entry
WHEN CAST(substr(OLD.day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_payment_sealed_insert BEFORE INSERT ON dues_payment
WHEN CAST(substr(NEW.received_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_payment_sealed_update BEFORE UPDATE ON dues_payment
WHEN CAST(substr(OLD.received_on, 1, 4) AS INTEGER) IN sealed_year
OR CAST(substr(NEW.received_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_payment_sealed_delete BEFORE DELETE ON dues_payment
WHEN CAST(substr(OLD.received_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_remittance_sealed_insert BEFORE INSERT ON dues_remittance
WHEN CAST(substr(NEW.remitted_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_remittance_sealed_update BEFORE UPDATE ON dues_remittance
WHEN CAST(substr(OLD.remitted_on, 1, 4) AS INTEGER) IN sealed_year
OR CAST(substr(NEW.remitted_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_remittance_sealed_delete BEFORE DELETE ON dues_remittance
WHEN CAST(substr(OLD.remitted_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_publication_sealed_insert BEFORE INSERT ON dues_publication
WHEN CAST(substr(NEW.published_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_publication_sealed_update BEFORE UPDATE ON dues_publication
WHEN CAST(substr(OLD.published_on, 1, 4) AS INTEGER) IN sealed_year
OR CAST(substr(NEW.published_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_publication_sealed_delete BEFORE DELETE ON dues_publication
WHEN CAST(substr(OLD.published_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_assessment_sealed_insert BEFORE INSERT ON dues_assessment
WHEN NEW.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_assessment_sealed_update BEFORE UPDATE ON dues_assessment
WHEN OLD.year IN sealed_year
OR NEW.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_assessment_sealed_delete BEFORE DELETE ON dues_assessment
WHEN OLD.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_confirmation_sealed_insert BEFORE INSERT ON dues_confirmation
WHEN NEW.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_confirmation_sealed_update BEFORE UPDATE ON dues_confirmation
WHEN OLD.year IN sealed_year
OR NEW.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_confirmation_sealed_delete BEFORE DELETE ON dues_confirmation
WHEN OLD.year IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_closing_sealed_insert BEFORE INSERT ON dues_closing
WHEN CAST(substr(NEW.until_day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_closing_sealed_update BEFORE UPDATE ON dues_closing
WHEN CAST(substr(OLD.until_day, 1, 4) AS INTEGER) IN sealed_year
OR CAST(substr(NEW.until_day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_closing_sealed_delete BEFORE DELETE ON dues_closing
WHEN CAST(substr(OLD.until_day, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

-- 大额党费: handed up and receipted when that is done; all else of it stays.

CREATE TRIGGER large_dues_sealed_insert BEFORE INSERT ON large_dues
WHEN CAST(substr(NEW.received_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER large_dues_sealed_update BEFORE UPDATE ON large_dues
WHEN (OLD.id, OLD.uid, OLD.member_id, OLD.received_on, OLD.amount, OLD.means, OLD.brief, OLD.voided_on, OLD.void_reason)
IS NOT (NEW.id, NEW.uid, NEW.member_id, NEW.received_on, NEW.amount, NEW.means, NEW.brief, NEW.voided_on, NEW.void_reason)
AND (CAST(substr(OLD.received_on, 1, 4) AS INTEGER) IN sealed_year
OR CAST(substr(NEW.received_on, 1, 4) AS INTEGER) IN sealed_year)
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER large_dues_sealed_delete BEFORE DELETE ON large_dues
WHEN CAST(substr(OLD.received_on, 1, 4) AS INTEGER) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

-- Parts of such records.

CREATE TRIGGER occasion_kind_sealed_insert BEFORE INSERT ON occasion_kind
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER occasion_kind_sealed_update BEFORE UPDATE ON occasion_kind
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
OR (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER occasion_kind_sealed_delete BEFORE DELETE ON occasion_kind
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER decision_sealed_insert BEFORE INSERT ON decision
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER decision_sealed_update BEFORE UPDATE ON decision
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
OR (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER decision_sealed_delete BEFORE DELETE ON decision
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER vote_sealed_insert BEFORE INSERT ON vote
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER vote_sealed_update BEFORE UPDATE ON vote
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
OR (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER vote_sealed_delete BEFORE DELETE ON vote
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER expected_sealed_insert BEFORE INSERT ON expected
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER expected_sealed_update BEFORE UPDATE ON expected
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
OR (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER expected_sealed_delete BEFORE DELETE ON expected
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER attendance_sealed_insert BEFORE INSERT ON attendance
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER attendance_sealed_update BEFORE UPDATE ON attendance
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
OR (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER attendance_sealed_delete BEFORE DELETE ON attendance
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER notice_sealed_insert BEFORE INSERT ON notice
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER notice_sealed_update BEFORE UPDATE ON notice
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
OR (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = NEW.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER notice_sealed_delete BEFORE DELETE ON notice
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM occasion WHERE id = OLD.occasion_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER subsidy_sealed_insert BEFORE INSERT ON subsidy
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM fund_entry WHERE id = NEW.fund_entry_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER subsidy_sealed_update BEFORE UPDATE ON subsidy
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM fund_entry WHERE id = OLD.fund_entry_id) IN sealed_year
OR (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM fund_entry WHERE id = NEW.fund_entry_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER subsidy_sealed_delete BEFORE DELETE ON subsidy
WHEN (SELECT CAST(substr(day, 1, 4) AS INTEGER) FROM fund_entry WHERE id = OLD.fund_entry_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_part_sealed_insert BEFORE INSERT ON dues_part
WHEN (SELECT CAST(substr(received_on, 1, 4) AS INTEGER) FROM dues_payment WHERE id = NEW.payment_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_part_sealed_update BEFORE UPDATE ON dues_part
WHEN (SELECT CAST(substr(received_on, 1, 4) AS INTEGER) FROM dues_payment WHERE id = OLD.payment_id) IN sealed_year
OR (SELECT CAST(substr(received_on, 1, 4) AS INTEGER) FROM dues_payment WHERE id = NEW.payment_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_part_sealed_delete BEFORE DELETE ON dues_part
WHEN (SELECT CAST(substr(received_on, 1, 4) AS INTEGER) FROM dues_payment WHERE id = OLD.payment_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_closing_count_sealed_insert BEFORE INSERT ON dues_closing_count
WHEN (SELECT CAST(substr(until_day, 1, 4) AS INTEGER) FROM dues_closing WHERE id = NEW.closing_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_closing_count_sealed_update BEFORE UPDATE ON dues_closing_count
WHEN (SELECT CAST(substr(until_day, 1, 4) AS INTEGER) FROM dues_closing WHERE id = OLD.closing_id) IN sealed_year
OR (SELECT CAST(substr(until_day, 1, 4) AS INTEGER) FROM dues_closing WHERE id = NEW.closing_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_closing_count_sealed_delete BEFORE DELETE ON dues_closing_count
WHEN (SELECT CAST(substr(until_day, 1, 4) AS INTEGER) FROM dues_closing WHERE id = OLD.closing_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_closed_month_sealed_insert BEFORE INSERT ON dues_closed_month
WHEN (SELECT CAST(substr(until_day, 1, 4) AS INTEGER) FROM dues_closing WHERE id = NEW.closing_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_closed_month_sealed_update BEFORE UPDATE ON dues_closed_month
WHEN (SELECT CAST(substr(until_day, 1, 4) AS INTEGER) FROM dues_closing WHERE id = OLD.closing_id) IN sealed_year
OR (SELECT CAST(substr(until_day, 1, 4) AS INTEGER) FROM dues_closing WHERE id = NEW.closing_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER dues_closed_month_sealed_delete BEFORE DELETE ON dues_closed_month
WHEN (SELECT CAST(substr(until_day, 1, 4) AS INTEGER) FROM dues_closing WHERE id = OLD.closing_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER candidate_sealed_insert BEFORE INSERT ON candidate
WHEN (SELECT CAST(substr(o.day, 1, 4) AS INTEGER) FROM vote v JOIN occasion o ON o.id = v.occasion_id
WHERE v.id = NEW.vote_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER candidate_sealed_update BEFORE UPDATE ON candidate
WHEN (SELECT CAST(substr(o.day, 1, 4) AS INTEGER) FROM vote v JOIN occasion o ON o.id = v.occasion_id
WHERE v.id = OLD.vote_id) IN sealed_year
OR (SELECT CAST(substr(o.day, 1, 4) AS INTEGER) FROM vote v JOIN occasion o ON o.id = v.occasion_id
WHERE v.id = NEW.vote_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER candidate_sealed_delete BEFORE DELETE ON candidate
WHEN (SELECT CAST(substr(o.day, 1, 4) AS INTEGER) FROM vote v JOIN occasion o ON o.id = v.occasion_id
WHERE v.id = OLD.vote_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

-- Photos and papers of such records, by the name of their table.
CREATE VIEW attached_year AS
SELECT 'occasion' AS table_name, id AS row_id, CAST(substr(day, 1, 4) AS INTEGER) AS year FROM occasion
UNION ALL SELECT 'fund_entry', id, CAST(substr(day, 1, 4) AS INTEGER) FROM fund_entry
UNION ALL SELECT 'writing', id, year FROM writing;

CREATE TRIGGER attachment_link_sealed_insert BEFORE INSERT ON attachment_link
WHEN (SELECT year FROM attached_year WHERE table_name = NEW.table_name AND row_id = NEW.row_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER attachment_link_sealed_update BEFORE UPDATE ON attachment_link
WHEN (SELECT year FROM attached_year WHERE table_name = OLD.table_name AND row_id = OLD.row_id) IN sealed_year
OR (SELECT year FROM attached_year WHERE table_name = NEW.table_name AND row_id = NEW.row_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

CREATE TRIGGER attachment_link_sealed_delete BEFORE DELETE ON attachment_link
WHEN (SELECT year FROM attached_year WHERE table_name = OLD.table_name AND row_id = OLD.row_id) IN sealed_year
BEGIN SELECT RAISE(ABORT, 'year.sealed'); END;

-- The seal itself: it is lifted, and set again by undoing that; what was sealed and its one document stay as they are.
CREATE TRIGGER year_seal_kept_update BEFORE UPDATE ON year_seal
WHEN (OLD.id, OLD.year, OLD.sealed_at, OLD.listing, OLD.data_hash, OLD.head_sequence, OLD.head_hash, OLD.figures)
IS NOT (NEW.id, NEW.year, NEW.sealed_at, NEW.listing, NEW.data_hash, NEW.head_sequence, NEW.head_hash, NEW.figures)
BEGIN SELECT RAISE(ABORT, 'year.seal_kept'); END;

CREATE TRIGGER year_seal_kept_delete BEFORE DELETE ON year_seal
BEGIN SELECT RAISE(ABORT, 'year.seal_kept'); END;

CREATE TRIGGER year_seal_document_insert BEFORE INSERT ON attachment_link
WHEN NEW.table_name = 'year_seal'
AND EXISTS (SELECT 1 FROM attachment_link WHERE table_name = 'year_seal' AND row_id = NEW.row_id)
BEGIN SELECT RAISE(ABORT, 'year.seal_kept'); END;

CREATE TRIGGER year_seal_document_update BEFORE UPDATE ON attachment_link
WHEN 'year_seal' IN (OLD.table_name, NEW.table_name)
BEGIN SELECT RAISE(ABORT, 'year.seal_kept'); END;

CREATE TRIGGER year_seal_document_delete BEFORE DELETE ON attachment_link
WHEN OLD.table_name = 'year_seal'
BEGIN SELECT RAISE(ABORT, 'year.seal_kept'); END;
