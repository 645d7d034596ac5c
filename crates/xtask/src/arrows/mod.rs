//! The four arrows: who may lean on whom. Checked on the text of the tree.

mod manifests;
mod sources;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::step::root;

/// A file of the tree: where it is, with `/`, and its text.
pub struct Source {
    /// Path from the workspace's folder.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// Every breach, as a sentence that names the file.
pub fn breaches() -> io::Result<Vec<String>> {
    let tree = tree(&root())?;
    Ok(breaches_in(&tree))
}

fn breaches_in(tree: &[Source]) -> Vec<String> {
    let mut found = manifests::breaches(tree);
    found.extend(sources::breaches(tree));
    found
}

fn tree(root: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    let mut folders: Vec<PathBuf> = ["crates", "src-tauri", "tests", "ui/src"].map(|name| root.join(name)).into();
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if is_source(&path) {
                let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                sources.push(Source { path: name, text: fs::read_to_string(&path)? });
            }
        }
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(sources)
}

fn is_source(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["rs", "ts", "vue"].contains(&ending) || path.file_name().is_some_and(|name| name == "Cargo.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaches_of(path: &str, text: &str) -> Vec<String> {
        breaches_in(&[Source { path: path.to_owned(), text: text.to_owned() }])
    }

    #[test]
    fn this_tree_keeps_its_arrows() {
        assert_eq!(breaches().expect("the tree can be read"), Vec::<String>::new());
    }

    #[test]
    fn report_and_exchange_may_not_lean_on_the_store() {
        for (name, needed) in [("report", "store.workspace = true"), ("exchange", "rusqlite = \"1\"")] {
            let manifest = format!("[package]\nname = \"{name}\"\n[dependencies]\n{needed}\n");
            let found = breaches_of(&format!("crates/{name}/Cargo.toml"), &manifest);
            assert_eq!(found.len(), 1, "{name} must be told: {found:?}");
        }
        let fine = breaches_of("crates/report/Cargo.toml", "[dependencies]\ndomain.workspace = true\n");
        assert_eq!(fine, Vec::<String>::new(), "report may know the domain");
    }

    #[test]
    fn only_the_store_writes_sql() {
        let text = "let rows = db.query(\"SELECT name FROM member\");";
        assert_eq!(breaches_of("crates/commands/src/member/mod.rs", text).len(), 1);
        assert_eq!(breaches_of("crates/store/src/member/mod.rs", text).len(), 0, "that is where SQL lives");
        assert_eq!(
            breaches_of("crates/commands/src/a.rs", "//! SELECTED members").len(),
            0,
            "a word of prose is not SQL"
        );
    }

    #[test]
    fn only_the_shell_knows_tauri() {
        let manifest = "[dependencies]\ntauri-plugin-dialog = \"2\"\n";
        assert_eq!(breaches_of("crates/cli/Cargo.toml", manifest).len(), 1);
        assert_eq!(breaches_of("src-tauri/Cargo.toml", manifest).len(), 0, "the shell is made of it");
    }

    #[test]
    fn only_the_backend_folder_imports_tauri() {
        let text = "import { invoke } from '@tauri-apps/api/core';";
        assert_eq!(breaches_of("ui/src/roster/RosterPage.vue", text).len(), 1);
        assert_eq!(breaches_of("ui/src/backend/window.ts", text).len(), 0, "the one place for it");
    }
}
