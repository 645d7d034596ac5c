//! What the table of frequencies is called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[TableLabels {
    table: "expectation",
    label: "次数要求",
    part_of: None,
    name: Some("SELECT title FROM expectation WHERE code = ?1"),
    columns: &[
        ("code", "代号"),
        ("title", "名称"),
        ("kinds", "类型"),
        ("interval", "周期"),
        ("times", "次数"),
        ("per_group", "各党小组"),
        ("by_secretary", "书记讲"),
        ("usual_month", "一般在几月"),
        ("source", "出处"),
        ("active", "启用"),
    ],
    hidden: &[],
}];
