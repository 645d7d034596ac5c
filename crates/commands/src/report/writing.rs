//! A text of the branch, for the printer or for the bureau to edit.

use ::report::{
    bind::{Run, Sides, Volume, bind},
    forms::writing::Writing,
    word,
};
use domain::{text::clean_or_none, writing::WritingDraft};
use store::writing;

use super::{
    branch_of, lay, not_as,
    wire::{Format, Paper, PrintNote, WritingPaperRequest},
    words,
    yearbook::bound_notes,
};
use crate::{Desk, Outcome};

/// Fails with [`store::Error::NotFound`] when the text is in the bin.
pub fn writing(desk: &Desk, request: WritingPaperRequest) -> Outcome<Paper> {
    let paper = desk.store()?.read(move |db| {
        let branch = branch_of(db)?.name;
        Ok::<_, store::Error>(paper_of(&writing::get(db, request.id)?.draft, &branch))
    })?;
    let print = PrintNote::of(paper.title.clone(), request.format);
    match request.format {
        Format::Pdf => {
            // A document is printed on both sides and bound at the left (GB/T 9704, 6.3), as its Word twin is numbered.
            let runs = vec![Run::new(paper.form())];
            let volume = Volume { title: paper.title, runs, sides: Sides::Two, ..Volume::default() };
            let bound = bind(volume, desk.now())?;
            let notes = bound_notes(&bound.missing, &bound.lost);
            lay(desk, Format::Pdf, Some(bound.pages), bound.bytes, notes, print)
        }
        Format::Docx => lay(desk, Format::Docx, None, word::writing::write(&paper)?, Vec::new(), print),
        other @ (Format::Xlsx | Format::Png) => Err(not_as(other)),
    }
}

/// A text as paper has it; the branch signs where nobody else does.
pub(crate) fn paper_of(draft: &WritingDraft, branch: &str) -> Writing {
    Writing {
        title: draft.title.clone(),
        addressee: words::or_empty(&draft.addressee),
        body: draft.body.clone(),
        author: draft.author.as_deref().and_then(clean_or_none).unwrap_or_else(|| branch.to_owned()),
        day: draft.day.map(words::day).unwrap_or_default(),
    }
}
