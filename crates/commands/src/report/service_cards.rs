//! The cards of an entry in 服务卡发放, one for each it is given to.

use ::report::{forms::service_card::ServiceCards, page::lay_out};
use domain::register::SERVICE_CARDS;
use store::{Error, register as stored};

use super::{
    branch_of, lay_pages, not_as,
    wire::{Format, Paper, PrintNote, RegisterEntryPaperRequest},
};
use crate::{Desk, Failure, Outcome};

/// Fails with `cards.none` for an entry of another register, `cards.nobody` where nobody is named.
pub fn service_cards(desk: &Desk, request: RegisterEntryPaperRequest) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    let id = request.id;
    let (branch, of, entry) = desk.store()?.read(move |db| {
        let entry = stored::get(db, id)?;
        Ok::<_, Error>((branch_of(db)?.name, stored::of_name(db, &entry.draft.register)?, entry))
    })?;
    if of.name != SERVICE_CARDS {
        return Err(Failure::new("cards.none", "这一条不是服务卡发放", "请在「服务卡发放」里打开要打印的那一条。"));
    }
    let said = |name: &str| of.field(name).map(|field| entry.text(field)).unwrap_or_default();
    let mut names: Vec<String> = entry.names.values().cloned().collect();
    names.extend(Some(said("发给群众")).filter(|name| !name.is_empty()));
    if names.is_empty() {
        return Err(Failure::new(
            "cards.nobody",
            "没有写发给谁",
            "请在这一条里选党员，或写上发给哪位群众，保存后再打印。",
        ));
    }
    let cards =
        ServiceCards {
            title: said("卡片"), branch, text: said("卡上写了什么"), contact: said("发放人"), names
        };
    let print = PrintNote::of(format!("{} {}", cards.title, entry.draft.day), Format::Pdf);
    lay_pages(desk, &lay_out(&cards.form()), Vec::new(), print)
}
