//! What the crates say they depend on.

use super::Source;

/// Which crates of ours each may lean on. What is not named here leans on none.
const MAY_LEAN_ON: &[(&str, &[&str])] = &[
    ("crates/domain", &[]),
    ("crates/store", &["domain"]),
    ("crates/exchange", &["domain"]),
    ("crates/report", &["domain"]),
    ("crates/commands", &["domain", "store", "exchange", "report"]),
    ("crates/cli", &["commands", "domain"]),
    ("crates/xtask", &[]),
    ("src-tauri", &["commands"]),
    ("tests", &OURS),
];

const OURS: [&str; 6] = ["domain", "store", "exchange", "report", "commands", "cli"];

pub(super) fn breaches(tree: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in tree {
        let Some(folder) = source.path.strip_suffix("/Cargo.toml") else { continue };
        let allowed = MAY_LEAN_ON.iter().find(|(name, _)| *name == folder).map_or(&[][..], |(_, allowed)| allowed);
        for needed in dependencies(&source.text) {
            if OURS.contains(&needed) && !allowed.contains(&needed) {
                found.push(format!("{} 不能依赖 {needed}：依赖只能朝一个方向", source.path));
            }
            if needed == "rusqlite" && !["crates/store", "tests"].contains(&folder) {
                found.push(format!("{} 不能依赖 rusqlite：只有 store 懂 SQL", source.path));
            }
            if needed.starts_with("tauri") && folder != "src-tauri" {
                found.push(format!("{} 不能依赖 {needed}：只有 src-tauri 懂 Tauri", source.path));
            }
        }
    }
    found
}

/// Names under `[dependencies]` and its kin.
fn dependencies(manifest: &str) -> Vec<&str> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]");
        } else if inside && !line.is_empty() && !line.starts_with('#') {
            names.extend(line.split(['.', '=', ' ']).next());
        }
    }
    names
}
