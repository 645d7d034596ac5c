-- What is to be done until some day is looked for on every opening of the first page.
CREATE INDEX register_value_due ON register_value (field, text) WHERE field IN ('办理期限', '完成期限');

-- Photos and papers of an entry belong to its year, too.
DROP VIEW attached_year;
CREATE VIEW attached_year AS
SELECT 'occasion' AS table_name, id AS row_id, CAST(substr(day, 1, 4) AS INTEGER) AS year FROM occasion
UNION ALL SELECT 'fund_entry', id, CAST(substr(day, 1, 4) AS INTEGER) FROM fund_entry
UNION ALL SELECT 'writing', id, year FROM writing
UNION ALL SELECT 'register_entry', id, CAST(substr(day, 1, 4) AS INTEGER) FROM register_entry;
