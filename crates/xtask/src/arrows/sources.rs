//! What the code says.

use super::Source;

/// Beginnings of SQL statements. They stand in capitals, as everywhere in the store.
const SQL: [&str; 8] = [
    "rusqlite::",
    "SELECT ",
    "INSERT INTO ",
    "DELETE FROM ",
    "CREATE TABLE ",
    "CREATE TRIGGER ",
    "ALTER TABLE ",
    "PRAGMA ",
];

pub(super) fn breaches(tree: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in tree {
        let rust = source.path.ends_with(".rs");
        if rust && !may_write_sql(&source.path) {
            found.extend(
                SQL.iter()
                    .filter(|word| source.text.contains(**word))
                    .map(|word| format!("{} 含有「{}」：只有 store 写 SQL", source.path, word.trim_end())),
            );
        }
        let page = source.path.starts_with("ui/src/") && !source.path.starts_with("ui/src/backend/");
        if page && source.text.contains("@tauri-apps/") {
            found.push(format!("{} 引入了 @tauri-apps：只有 ui/src/backend 可以", source.path));
        }
    }
    found
}

/// The store; the disk that tests lay under SQLite, which speaks to it and not in SQL; and this check, which has to name
/// what it looks for.
fn may_write_sql(path: &str) -> bool {
    ["crates/store/", "tests/tests/power_loss/", "crates/xtask/src/arrows/"].iter().any(|place| path.starts_with(place))
}
