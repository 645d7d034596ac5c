//! What the table of sheets is called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[TableLabels {
    table: "field_sheet",
    label: "分表",
    part_of: None,
    name: Some("SELECT month || ' ' || kind FROM field_sheet WHERE id = ?1"),
    columns: &[
        ("number", "表号"),
        ("kind", "种类"),
        ("month", "月份"),
        ("group_id", "党小组"),
        ("holder", "填表人"),
        ("made_at", "做表时间"),
        ("sent", "发出时的名单"),
        ("payments", "已登记的收款"),
        ("occasion_id", "已登记的活动"),
    ],
    hidden: &["sent", "payments"],
}];
