//! Makes the fixture of the present schema version: a filled book without a password, into
//! `tests/fixtures/books/v<version>`. See the README there.

use std::error::Error;

use acceptance::{
    branch::{Branch, copy_book},
    programs::fixture,
};
use tempfile::TempDir;

fn main() -> Result<(), Box<dyn Error>> {
    let version = store::schema::BLUEPRINT.version();
    let kept = fixture(&format!("books/v{version}"));
    if kept.join("book.db").exists() {
        return Err(format!("books/v{version} is there; a book that was given out stays as it is").into());
    }
    let folder = TempDir::new()?;
    let branch = Branch::fill(folder.path());
    branch.yearbook();
    branch.registered();
    branch.own_register();
    branch.desk.close_book();
    copy_book(folder.path(), &kept)?;
    println!("books/v{version}");
    Ok(())
}
