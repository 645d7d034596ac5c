//! 资料不全的党员, as the list on the screen shows it: to go through by telephone, and to fill in.

use ::report::{
    forms::roster::{Roster, RosterColumn},
    page::lay_out,
};

use super::{
    branch_of, lay, lay_pages, not_as,
    wire::{Format, IncompleteRequest, Paper, PrintNote},
    words,
};
use crate::{
    Desk, Outcome,
    member::{self, wire::IncompleteQuery, wire::PhoneQuery},
};

/// Heads after 序号; the long one is set at the left.
const COLUMNS: [(&str, bool); 4] = [("姓名", false), ("党小组", false), ("联系电话", false), ("还缺", true)];

/// Fails with `member.column_unknown` for a field there is not.
pub fn incomplete(desk: &Desk, request: IncompleteRequest) -> Outcome<Paper> {
    if matches!(request.format, Format::Docx | Format::Png) {
        return Err(not_as(request.format));
    }
    let field = request.field.as_deref().map(member::field_of).transpose()?;
    let mut list = member::incomplete(desk, IncompleteQuery::default())?;
    if let Some(field) = field {
        list.members.retain(|one| one.keys.iter().any(|key| key == field.key));
    }
    let phones = member::phone_list(desk, PhoneQuery::default())?;
    let branch = desk.store()?.read(branch_of)?.name;
    let count = list.members.len();
    let rows = list.members.into_iter().map(|one| {
        let phone = phones.iter().find(|line| line.id == one.id).map(|line| line.phones.clone());
        vec![one.name, one.group.unwrap_or_default(), phone.unwrap_or_default(), one.text]
    });
    let roster = Roster {
        name: "资料不全的党员".to_owned(),
        branch,
        as_of: words::day(desk.today()),
        selection: field.map(|field| format!("缺{}", field.label)).unwrap_or_default(),
        columns: COLUMNS.map(|(title, long)| RosterColumn { title: title.to_owned(), long }).into(),
        rows: rows.collect(),
        totals: format!(
            "在册 {} 人，其中 {count} 人{}",
            list.total,
            if field.is_some() { "缺这一项" } else { "资料不全" }
        ),
        notes: Vec::new(),
    };
    let paper = format!("{} {}", roster.title(), roster.as_of);
    let print = PrintNote::of(paper, request.format);
    if request.format == Format::Xlsx {
        return lay(desk, Format::Xlsx, None, ::report::workbook::roster::write(&roster)?, Vec::new(), print);
    }
    lay_pages(desk, &lay_out(&roster.form()), Vec::new(), print)
}
