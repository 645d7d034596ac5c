//! Asking for figures and their rows as the window does.

use serde_json::{Value, json};

use crate::branch::Branch;

/// What every figure says of a span.
pub fn table(branch: &Branch, span: Value) -> Value {
    branch.call("figure.values", json!({ "span": span }))
}

/// The lines of all groups.
pub fn lines(table: &Value) -> Vec<Value> {
    let groups = table["groups"].as_array().expect("groups").iter();
    groups.flat_map(|group| group["lines"].as_array().expect("lines").clone()).collect()
}

/// The days of each column as a span of its own.
pub fn columns(table: &Value) -> Vec<Value> {
    let columns = table["columns"].as_array().expect("columns").iter();
    columns.map(|one| json!({ "span": "days", "from": one["from"], "to": one["to"] })).collect()
}

/// What a figure says of each column.
pub fn texts(table: &Value, code: &str) -> Vec<String> {
    let line = lines(table).into_iter().find(|line| line["code"] == code).unwrap_or_else(|| panic!("{code} is told"));
    let values = line["values"].as_array().expect("values").iter();
    values.map(|value| value["text"].as_str().expect("text").to_owned()).collect()
}

/// The rows behind a figure.
pub fn rows(branch: &Branch, code: &str, span: &Value) -> Value {
    branch.call("figure.rows", json!({ "code": code, "span": span }))
}

/// What values add up to, by their kind: the numbers of each kind in its own order.
pub fn sum<'a>(values: impl Iterator<Item = &'a Value>) -> (Option<String>, Vec<i64>) {
    let mut kind = None;
    let mut total = Vec::new();
    for value in values.filter(|value| value["kind"] != "by_hand") {
        kind = Some(value["kind"].as_str().expect("a kind").to_owned());
        let numbers = numbers(value);
        total.resize(numbers.len(), 0);
        total.iter_mut().zip(numbers).for_each(|(sum, number)| *sum += number);
    }
    (kind, total)
}

/// The numbers of a value.
pub fn numbers(value: &Value) -> Vec<i64> {
    match &value["value"] {
        Value::Number(number) => vec![number.as_i64().expect("a number")],
        Value::Object(parts) => parts.values().map(|part| part.as_i64().expect("a number")).collect(),
        _ => Vec::new(),
    }
}
