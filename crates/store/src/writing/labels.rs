//! What the table of texts is called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[TableLabels {
    table: "writing",
    label: "文稿",
    part_of: None,
    name: Some("SELECT title FROM writing WHERE id = ?1"),
    columns: &[
        ("kind", "种类"),
        ("year", "年度"),
        ("day", "落款日期"),
        ("title", "标题"),
        ("addressee", "主送"),
        ("author", "署名"),
        ("body", "正文"),
    ],
    hidden: &[],
}];
