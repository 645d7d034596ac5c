//! `ybt verify`: is the book whole, and what was looked at.

use std::io::Write;

use commands::{Desk, Failure, Outcome};
use serde_json::{Value, json};

use super::print;

/// Prints a line for each check; fails when one found something.
pub fn run(desk: &Desk, output: &mut dyn Write) -> Outcome<()> {
    let answer = commands::call(desk, "book.verify", json!({}))?;
    for check in answer["checks"].as_array().into_iter().flatten() {
        print(output, &line(check))?;
    }
    if answer["ok"] == json!(true) {
        return Ok(());
    }
    Err(Failure::new("book.not_whole", "账本有不对的地方，见上面各行", "请先不要再登记，用最近一份核对过的备份恢复。"))
}

/// `完好  修改记录（412 步）`, and under it what is wrong.
fn line(check: &Value) -> String {
    let problems: Vec<&str> = check["problems"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let standing = if problems.is_empty() { "完好" } else { "有误" };
    let extent = match check["extent"].as_str() {
        Some(extent) if !extent.is_empty() => format!("（{extent}）"),
        _ => String::new(),
    };
    let mut text = format!("{standing}  {}{extent}", check["name"].as_str().unwrap_or_default());
    for problem in problems {
        text.push_str("\n      ");
        text.push_str(problem);
    }
    text
}
