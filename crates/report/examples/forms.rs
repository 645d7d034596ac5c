//! Writes every form, filled with samples, into a folder, to be looked at:
//! `cargo run -p report --example forms -- FOLDER`.

#[path = "../tests/filled/mod.rs"]
mod filled;

use std::{error::Error, fs, path::PathBuf, time::Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    fs::create_dir_all(&folder)?;
    for (name, document) in filled::all() {
        let begun = Instant::now();
        let bytes = report::pdf::write(&document, chrono::DateTime::UNIX_EPOCH)?;
        println!("{name}: {} pages, {} KB, {:?}", document.pages.len(), bytes.len() / 1000, begun.elapsed());
        fs::write(folder.join(name).with_extension("pdf"), bytes)?;
    }
    fs::write(folder.join("month.xlsx"), report::workbook::month::write(&filled::month(12, 40))?)?;
    fs::write(folder.join("roster.xlsx"), report::workbook::roster::write(&filled::roster(35, false))?)?;
    fs::write(folder.join("minutes.docx"), report::word::write(&[filled::minutes(filled::LONG).record()])?)?;
    Ok(())
}
