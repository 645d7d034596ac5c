//! `ybt init`: a new book for a branch, as the first-run guide makes it.

use commands::{Desk, Outcome};
use serde_json::json;

use crate::order::Beginning;

/// 支部类型 when nothing is said: the usual one.
const USUAL_KIND: &str = "单独设置";

/// Makes the book. Without a password it is 未设口令.
pub fn run(desk: &Desk, beginning: &Beginning, password: Option<String>) -> Outcome<()> {
    // 启用月份: this month, so that nothing before the book was begun is called overdue.
    let started_on = beginning.started_on.clone().unwrap_or_else(|| desk.today().format("%Y-%m").to_string());
    let request = json!({
        "name": beginning.branch,
        "superior": beginning.superior,
        "secretary_name": beginning.secretary,
        "kind": beginning.kind.as_deref().unwrap_or(USUAL_KIND),
        "theme_day": beginning.theme_day,
        "started_on": started_on,
        "password": password,
    });
    commands::call(desk, "branch.create", request).map(drop)
}
