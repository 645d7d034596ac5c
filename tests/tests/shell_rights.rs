//! What the window may do is written down in two files. They grant what is used and nothing more; whoever adds to them
//! has to add here, and say what for.

use std::{collections::BTreeMap, fs, io, path::PathBuf};

use serde_json::{Value, json};

fn shell(file: &str) -> io::Result<String> {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../src-tauri").join(file))
}

fn settings() -> io::Result<Value> {
    Ok(serde_json::from_str(&shell("tauri.conf.json")?)?)
}

#[test]
fn the_page_may_hear_of_events_and_nothing_else() -> io::Result<()> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/capabilities");
    let files: Vec<_> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.file_name())).collect::<Result<_, _>>()?;
    assert_eq!(files, ["main.json"], "one list of rights, of one window");
    let rights: Value = serde_json::from_str(&shell("capabilities/main.json")?)?;
    assert_eq!(rights["windows"], json!(["main"]));
    // Of the closing of the window and of files carried over it. No shell, http, fs, dialog, opener, clipboard: those
    // are reached through the shell's own calls, which take no path and no address.
    assert_eq!(rights["permissions"], json!(["core:event:allow-listen", "core:event:allow-unlisten"]));
    for more in ["remote", "webviews", "local"] {
        assert_eq!(rights.get(more), None, "no page from elsewhere has rights: {more}");
    }
    assert_eq!(settings()?["app"]["security"]["capabilities"], json!(["main"]), "and no other list is taken in");
    Ok(())
}

#[test]
fn the_page_loads_from_the_program_itself_only() -> io::Result<()> {
    let settings = settings()?;
    let policy = settings["app"]["security"]["csp"].as_str().unwrap_or_default();
    let policy: BTreeMap<&str, Vec<&str>> = policy
        .split(';')
        .filter_map(|one| {
            let mut words = one.split_whitespace();
            Some((words.next()?, words.collect()))
        })
        .collect();
    // `doc:` hands over made documents, `ipc:` is the one call; both never leave the process. Windows writes such a
    // scheme as a host of its own.
    let [doc, ipc] = [["doc:", "http://doc.localhost"], ["ipc:", "http://ipc.localhost"]];
    let allowed = BTreeMap::from([
        ("default-src", vec!["'none'"]),
        ("script-src", vec!["'self'"]),
        ("style-src", vec!["'self'"]),
        ("font-src", vec!["'self'"]),
        ("img-src", [&["'self'"][..], &doc, &["blob:", "data:"]].concat()),
        ("worker-src", vec!["'self'", "blob:"]),
        ("connect-src", [&["'self'"][..], &ipc, &doc].concat()),
        ("base-uri", vec!["'none'"]),
        ("form-action", vec!["'none'"]),
        ("frame-ancestors", vec!["'none'"]),
    ]);
    assert_eq!(policy, allowed, "no inline script or style, no eval, nothing from elsewhere");
    let security = settings["app"]["security"].as_object().cloned().unwrap_or_default();
    let known = ["csp", "capabilities"];
    let more: Vec<&String> = security.keys().filter(|key| !known.contains(&key.as_str())).collect();
    assert!(more.is_empty(), "nothing loosens the policy again: {more:?}");
    assert_ne!(settings["app"]["withGlobalTauri"], json!(true), "the page has no global door");
    assert_eq!(settings["build"].get("devUrl"), None, "no server of pages");
    Ok(())
}

#[test]
fn the_window_takes_in_three_plugins() -> io::Result<()> {
    let manifest = shell("Cargo.toml")?;
    let mut plugins: Vec<&str> =
        manifest.lines().filter_map(|line| line.strip_prefix("tauri-plugin-")?.split([' ', '=', '.']).next()).collect();
    plugins.sort_unstable();
    assert_eq!(plugins, ["dialog", "opener", "single-instance"], "no shell, http, fs, updater");
    let started = shell("src/main.rs")?.matches(".plugin(").count();
    assert_eq!(started, plugins.len(), "and no other is started");
    Ok(())
}
