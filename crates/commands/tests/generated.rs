//! The window's typed client is what the list says.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fs, path::Path};

#[test]
fn the_typed_client_is_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/backend/generated");
    let mut written = commands::call::types_modules();
    written.insert("client.ts".to_owned(), commands::call::client_module());
    let mut stale: Vec<String> = Vec::new();
    for (name, text) in &written {
        let path = folder.join(name);
        if fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
            fs::create_dir_all(path.parent().expect("a folder")).expect("the folder of the generated client");
            fs::write(&path, text).expect("the generated client is written");
            stale.push(name.clone());
        }
    }
    for entry in fs::read_dir(folder.join("types")).expect("the folder of the types") {
        let entry = entry.expect("a file of the types");
        let name = format!("types/{}", entry.file_name().to_string_lossy());
        if !written.contains_key(&name) {
            fs::remove_file(entry.path()).expect("what no concept is called any more goes");
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty() || std::env::var_os("CI").is_none(),
        "{stale:?} were not current; commit what this test has written"
    );
}

#[test]
fn every_type_of_the_window_has_a_name_of_its_own() {
    let clashes = commands::call::clashes();
    assert!(clashes.is_empty(), "two types of one name: {clashes:?}; rename one, or give it another with ts(rename)");
}
