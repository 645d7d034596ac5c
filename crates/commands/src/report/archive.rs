//! Papers of a volume of files, made of its entry in 文书档案.

use ::report::{forms::archive::Volume, page::lay_out};
use domain::register::{ARCHIVES, ArchivePaper};

use super::{
    lay_list, lay_pages, not_as,
    register::entry_of,
    wire::{ArchivePaperRequest, Format, Paper, PrintNote},
};
use crate::{Desk, Outcome};

/// Fails with `archive.none` for an entry of another register.
pub fn archive_paper(desk: &Desk, request: ArchivePaperRequest) -> Outcome<Paper> {
    let (branch, entry) = entry_of(desk, request.id, ARCHIVES, "archive.none")?;
    let said = |name: &str| entry.said(name).to_owned();
    let volume = Volume {
        branch,
        title: said("案卷题名"),
        number: said("档号"),
        year: said("所属年度"),
        kept_for: said("保管期限"),
        items: Some(entry.number("件数"))
            .filter(|items| *items > 0)
            .map(|items| format!("{items} 件"))
            .unwrap_or_default(),
    };
    let print = PrintNote::of(format!("{} {}", request.paper, volume.title), request.format);
    match request.paper {
        ArchivePaper::SpineLabel if request.format != Format::Pdf => Err(not_as(request.format)),
        ArchivePaper::SpineLabel => lay_pages(desk, &lay_out(&volume.spine_labels()), Vec::new(), print),
        ArchivePaper::Contents => lay_list(desk, &volume.contents(), print, request.format),
    }
}
