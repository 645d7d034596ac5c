//! `ybt collect`: the bureau's side, for scripts.

use std::io::Write;

use commands::{Desk, Outcome};
use serde_json::{Value, json};

use super::print;
use crate::order::Collect;

/// Collects the packages, and prints a line for each that does not count and for each branch that has not reported.
/// The password is that of the packages.
pub fn run(desk: &Desk, order: &Collect, password: Option<String>, output: &mut dyn Write) -> Outcome<()> {
    let packages = order.packages.iter().map(|path| desk.grant(path)).collect::<Outcome<Vec<_>>>()?;
    let request = json!({
        "collect": {
            "packages": packages,
            "expected": order.expected.as_ref().map(|path| desk.grant(path)).transpose()?,
            "period": order.period,
            "password": password,
        },
        "folder": desk.grant_folder(&order.out)?,
        "last": order.last.as_ref().map(|path| desk.grant_folder(path)).transpose()?,
        "received_by": order.received_by,
    });
    let made = commands::call(desk, "collection.make", request)?;
    print(output, &in_words(&made["check"]))?;
    print(output, &format!("已存到 {}", order.out.display()))
}

fn in_words(check: &Value) -> String {
    let list = |name: &str| check[name].as_array().map_or(&[][..], Vec::as_slice);
    let said = |one: &Value, key: &str| one[key].as_str().unwrap_or_default().to_owned();
    let (packages, missing) = (list("packages"), list("missing"));
    let (period, counted) = (said(check, "period_name"), &check["counted"]);
    let mut text = format!("{period}：{} 个上报包，计入 {counted} 个支部", packages.len());
    if !missing.is_empty() {
        text.push_str(&format!("，还有 {} 个支部没有报", missing.len()));
    }
    text.push('。');
    for package in packages.iter().filter(|package| !said(package, "reason").is_empty()) {
        let (file, standing, reason) = (said(package, "file_name"), said(package, "standing"), said(package, "reason"));
        text.push_str(&format!("\n{file}　{standing}：{reason}"));
    }
    for name in missing {
        text.push_str(&format!("\n没有报：{}", name.as_str().unwrap_or_default()));
    }
    text
}
