//! The cards of an entry in 服务卡发放, one for each it is given to.

use ::report::{forms::service_card::ServiceCards, page::lay_out};
use domain::register::SERVICE_CARDS;

use super::{
    lay_pages, not_as,
    register::entry_of,
    wire::{Format, Paper, PrintNote, RegisterEntryPaperRequest},
};
use crate::{Desk, Failure, Outcome};

/// Fails with `cards.none` for an entry of another register, `cards.nobody` where nobody is named.
pub fn service_cards(desk: &Desk, request: RegisterEntryPaperRequest) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    let (branch, entry) = entry_of(desk, request.id, SERVICE_CARDS, "cards.none")?;
    let said = |name: &str| entry.said(name).to_owned();
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
