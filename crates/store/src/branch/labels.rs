//! What the branch's table is called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[TableLabels {
    table: "branch",
    label: "支部基本情况",
    part_of: None,
    name: Some("SELECT name FROM branch WHERE id = ?1"),
    columns: &[
        ("name", "支部全称"),
        ("superior", "上级党组织"),
        ("secretary_name", "书记"),
        ("kind", "支部类型"),
        ("theme_day", "主题党日固定日"),
        ("started_on", "启用月份"),
    ],
    hidden: &[],
}];
