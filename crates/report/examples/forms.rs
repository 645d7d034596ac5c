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
    for (name, paper) in filled::dues::lists().into_iter().chain(filled::returns::lists()) {
        fs::write(folder.join(name).with_extension("xlsx"), report::workbook::list::write(&[paper])?)?;
    }
    for (name, register) in [
        ("dues-register", filled::dues::register(35, false)),
        ("dues-register-published", filled::dues::register(35, true)),
    ] {
        fs::write(folder.join(name).with_extension("xlsx"), report::workbook::dues::register::write(&register)?)?;
    }
    let begun = Instant::now();
    let register = report::page::lay_out(&filled::dues::register(130, false).form());
    let bytes = report::pdf::write(&register, chrono::DateTime::UNIX_EPOCH)?;
    println!("register of 130 from its values: {} KB, {:?}", bytes.len() / 1000, begun.elapsed());
    let begun = Instant::now();
    let picture = filled::dues::publication(130, true).picture();
    let bytes = report::picture::write(&picture, report::forms::dues::publication::PICTURE_WIDTH)?;
    println!("picture of 130: {} KB, {:?}", bytes.len() / 1000, begun.elapsed());
    fs::write(folder.join("dues-publication-130.png"), bytes)?;
    fs::write(
        folder.join("theme-day.docx"),
        report::word::write(&[filled::theme_day_with(7, filled::LONG).record()])?,
    )?;
    fs::write(folder.join("minutes.docx"), report::word::write(&[filled::minutes(filled::LONG).record()])?)?;
    Ok(())
}
