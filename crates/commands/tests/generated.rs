//! The window's typed client is what the list says.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{fs, path::Path};

#[test]
fn the_typed_client_is_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/backend/generated");
    fs::create_dir_all(&folder).expect("the folder of the generated client");
    for (name, text) in [("types.ts", commands::call::types_module()), ("client.ts", commands::call::client_module())] {
        let path = folder.join(name);
        let stale = fs::read_to_string(&path).ok().as_deref() != Some(text.as_str());
        if stale {
            fs::write(&path, text).expect("the generated client is written");
        }
        assert!(
            !stale || std::env::var_os("CI").is_none(),
            "{name} was not current; commit what this test has written"
        );
    }
}

#[test]
fn every_type_of_the_window_has_a_name_of_its_own() {
    let clashes = commands::call::clashes();
    assert!(clashes.is_empty(), "two types of one name: {clashes:?}; rename one, or give it another with ts(rename)");
}
