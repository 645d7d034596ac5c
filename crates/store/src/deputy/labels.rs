//! What the table of deputies is called in the history.

use crate::history::TableLabels;

/// Labels of the concept's tables.
pub(crate) const LABELS: &[TableLabels] = &[TableLabels {
    table: "deputy",
    label: "临时代办",
    part_of: None,
    name: Some("SELECT name FROM deputy WHERE id = ?1"),
    columns: &[("name", "代办人"), ("from_day", "从"), ("to_day", "到"), ("reason", "原因")],
    hidden: &[],
}];
