//! A book of any version ever given out opens in this one, is whole and can be read and written.

use std::{fs, io};

use acceptance::{
    branch::{Branch, SEALED, TODAY, copy_book},
    programs::fixture,
    requests::READS,
};
use serde_json::json;
use store::{schema::BLUEPRINT, verify};
use tempfile::TempDir;

/// A copy of the book of a version.
fn book(version: i64) -> io::Result<(TempDir, Branch)> {
    let (from, to) = (fixture(&format!("books/v{version}")), TempDir::new()?);
    copy_book(&from, to.path())?;
    let branch = Branch::over(to.path());
    Ok((to, branch))
}

#[test]
fn every_version_has_its_book_and_no_other_is_there() -> io::Result<()> {
    let mut kept = Vec::new();
    for entry in fs::read_dir(fixture("books"))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            kept.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    kept.sort();
    let versions: Vec<String> = (1..=BLUEPRINT.version()).map(|version| format!("v{version}")).collect();
    assert_eq!(kept, versions, "tests/fixtures/books/README.md says how one is made");
    Ok(())
}

#[test]
fn an_old_book_opens_is_whole_and_answers() -> io::Result<()> {
    for version in 1..=BLUEPRINT.version() {
        let (_folder, branch) = book(version)?;
        assert_eq!(branch.call("member.list", json!({}))["total"], 34, "version {version}: 35 came, one moved away");
        let checks = branch.desk.store().expect("it opens").read(verify::verify).expect("a look at the book");
        for check in checks {
            assert!(check.is_fine(), "version {version}: {check:?}");
        }
        if version < 2 {
            // What a book of the version can't hold is entered into it now that it is led on.
            branch.funds();
            branch.dues();
        }
        if version < 3 {
            branch.call("yearbook.seal", json!({ "year": SEALED }));
            branch.yearbook();
        }
        for request in READS {
            branch.call(request.command, (request.make)(&branch));
        }
        let record = branch.call("occasion.get", json!({ "id": branch.occasion("已开") }));
        assert_eq!(record["draft"]["decisions"][0]["text"], "整理老党员故事", "version {version}: what was decided");
    }
    Ok(())
}

#[test]
fn an_old_book_goes_on() -> io::Result<()> {
    for version in 1..=BLUEPRINT.version() {
        let (_folder, branch) = book(version)?;
        let attendance = branch.marks(json!({ "kinds": ["党课"], "day": TODAY }));
        let lecture = json!({ "kinds": ["党课"], "day": TODAY, "attendance": attendance });
        let id = branch.find("occasion.save", lecture, "/value/id");
        assert_ne!(
            branch.call("occasion.get", json!({ "id": id }))["counts"]["on_site"],
            0,
            "version {version}: saved"
        );
        branch.call("history.undo", json!({}));
        assert!(branch.try_call("occasion.get", json!({ "id": id })).is_err(), "version {version}: taken back");
    }
    Ok(())
}
