//! Every table, as JSON and in one workbook.

use ::report::workbook::tables::{Cell, Sheet};
use serde_json::{Map, Value, json};
use store::open_export::{self, OpenTable};

use crate::{Desk, Outcome, desk::Tree};

/// Writes `数据/党员（member）.json` for every table, and `数据/全部数据.xlsx`.
pub(super) fn write(desk: &Desk, tree: &mut Tree<'_>) -> Outcome<()> {
    let store = desk.store()?;
    let mut sheets = Vec::new();
    for name in store.read(open_export::tables)? {
        let table = store.read(move |db| open_export::table(db, &name))?;
        tree.write(&format!("数据/{}（{}）.json", table.label, table.table), &in_json(&table))?;
        sheets.push(sheet(table));
    }
    tree.write("数据/全部数据.xlsx", &::report::workbook::tables::write(&sheets)?).map(drop)
}

fn in_json(table: &OpenTable) -> Vec<u8> {
    let columns: Map<String, Value> =
        table.columns.iter().map(|(column, label)| (column.clone(), Value::from(label.as_str()))).collect();
    let all = json!({
        "format": 1, "table": table.table, "label": table.label, "columns": columns, "rows": table.rows,
    });
    format!("{all:#}\n").into_bytes()
}

fn sheet(table: OpenTable) -> Sheet {
    let rows = table.rows.into_iter().map(|row| row.into_iter().map(|(_, value)| cell(value)).collect());
    Sheet { name: table.label, head: table.columns.into_iter().map(|(_, label)| label).collect(), rows: rows.collect() }
}

fn cell(value: Value) -> Cell {
    match value {
        Value::Null => Cell::Empty,
        Value::Number(number) => number.as_f64().map_or(Cell::Empty, Cell::Number),
        Value::String(text) => Cell::Text(text),
        other => Cell::Text(other.to_string()),
    }
}
