//! Whether what was sealed is as it was sealed.

use super::{Seal, document, seals};
use crate::{Error, Store, attachment, history::is_link, verify::Check};

/// What every PDF begins with.
const PDF: &[u8] = b"%PDF-";

/// Computes the hash of each sealed year's data anew, finds the step of the history it was sealed after, and opens
/// the book kept with it.
pub fn check(store: &Store) -> Result<Check, Error> {
    let holding: Vec<Seal> = store.read(seals)?.into_iter().filter(|seal| seal.lifted.is_none()).collect();
    let mut problems = Vec::new();
    for seal in &holding {
        problems.extend(problems_of(store, seal)?);
    }
    let extent = match holding.len() {
        0 => "没有封存的年份".to_owned(),
        _ => {
            let years: Vec<String> = holding.iter().map(|seal| format!("{}年", seal.year)).collect();
            years.join("、")
        }
    };
    Ok(Check::of("封存的一本通和当年的记录与封存时一样", extent, problems))
}

fn problems_of(store: &Store, seal: &Seal) -> Result<Vec<String>, Error> {
    let (year, sealed) = (seal.year, seal.clone());
    let (holds, link, kept) = store.read(move |db| {
        Ok::<_, Error>((sealed.still_holds(db)?, is_link(db, &sealed.basis.head)?, document(db, sealed.id).ok()))
    })?;
    let mut problems = Vec::new();
    match holds {
        Some(true) => {}
        Some(false) => problems.push(format!("{year}年的记录与封存时不一样")),
        None => problems.push(format!("{year}年是用更新的程序封存的，本程序核对不了")),
    }
    if !link {
        problems.push(format!("{year}年封存时的修改记录对不上"));
    }
    let content = match &kept {
        Some(kept) => attachment::look_at(store.folder(), kept)?,
        None => None,
    };
    match content {
        Some(content) if content.starts_with(PDF) => {}
        Some(_) => problems.push(format!("{year}年封存时存下的不是一本通的 PDF")),
        None => problems.push(format!("{year}年封存的一本通缺失或已损坏")),
    }
    Ok(problems)
}
