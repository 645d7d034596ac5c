//! 通讯录.

use ::report::{
    forms::phone_list::{PhoneEntry, PhoneList},
    page::lay_out,
};

use super::{
    branch_of, lay, lay_pages, not_as,
    wire::{Format, Paper, PhoneListRequest, PrintNote},
    words,
};
use crate::{
    Desk, Outcome,
    member::{self, wire::PhoneQuery},
};

pub fn phone_list(desk: &Desk, request: PhoneListRequest) -> Outcome<Paper> {
    if matches!(request.format, Format::Docx | Format::Png) {
        return Err(not_as(request.format));
    }
    let lines = member::phone_list(desk, PhoneQuery { group_id: request.group_id })?;
    let branch = desk.store()?.read(branch_of)?.name;
    let entries = lines.into_iter().map(|line| PhoneEntry {
        name: line.name,
        group: line.group.unwrap_or_default(),
        phones: line.phones.split('、').map(str::to_owned).collect(),
        family: line
            .family
            .into_iter()
            .map(|one| {
                [one.relation, one.name, one.phone].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>()
            })
            .map(|parts| parts.join(" "))
            .collect(),
    });
    let list = PhoneList { branch, as_of: words::day(desk.today()), entries: entries.collect() };
    let paper = format!("党员通讯录 {}", list.as_of);
    let print = PrintNote::of(paper, request.format);
    if request.format == Format::Xlsx {
        return lay(desk, Format::Xlsx, None, ::report::workbook::phone_list::write(&list)?, Vec::new(), print);
    }
    lay_pages(desk, &lay_out(&list.form()), Vec::new(), print)
}
