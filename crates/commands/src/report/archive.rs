//! Papers of a volume of files, made of its entry in 文书档案.

use ::report::{forms::archive::Volume, page::lay_out};
use domain::register::{ARCHIVES, ArchivePaper};
use store::{Error, register as stored};

use super::{
    branch_of, lay_list, lay_pages, not_as,
    wire::{ArchivePaperRequest, Format, Paper, PrintNote},
};
use crate::{Desk, Failure, Outcome};

/// Fails with `archive.none` for an entry of another register.
pub fn archive_paper(desk: &Desk, request: ArchivePaperRequest) -> Outcome<Paper> {
    let id = request.id;
    let (branch, of, entry) = desk.store()?.read(move |db| {
        let entry = stored::get(db, id)?;
        Ok::<_, Error>((branch_of(db)?.name, stored::of_name(db, &entry.draft.register)?, entry))
    })?;
    if of.name != ARCHIVES {
        return Err(Failure::new("archive.none", "这一条不是文书档案", "请在「文书档案」里打开要打印的那一条。"));
    }
    let said = |name: &str| of.field(name).map(|field| entry.text(field)).unwrap_or_default();
    let volume = Volume {
        branch,
        title: said("案卷题名"),
        number: said("档号"),
        year: said("所属年度"),
        kept_for: said("保管期限"),
        items: said("件数"),
    };
    let print = PrintNote::of(format!("{} {}", request.paper, volume.title), request.format);
    match request.paper {
        ArchivePaper::SpineLabel if request.format != Format::Pdf => Err(not_as(request.format)),
        ArchivePaper::SpineLabel => lay_pages(desk, &lay_out(&volume.spine_labels()), Vec::new(), print),
        ArchivePaper::Contents => lay_list(desk, &volume.contents(), print, request.format),
    }
}
