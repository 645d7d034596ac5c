//! 空白表格.

use ::report::{
    forms::blank::{self, Head, Person},
    page::Document,
};
use chrono::Datelike;
use store::{Error, member};

use super::{
    branch_of, lay_pages,
    wire::{BlankFormRequest, BlankFormView, Format, Paper, PrintNote},
};
use crate::{Desk, Failure, NoRequest, Outcome};

/// Copies of one blank at the most.
const MOST_COPIES: u32 = 50;

/// Every form there is blank, by subject.
pub fn blank_forms(_: &Desk, _: NoRequest) -> Outcome<Vec<BlankFormView>> {
    let view = |form: &blank::BlankForm| BlankFormView {
        key: form.key.to_owned(),
        title: form.title.to_owned(),
        subject: form.subject.word().to_owned(),
        takes_names: form.takes_names,
    };
    Ok(blank::all().map(view).collect())
}

/// A form for the pen. Fails with `report.form` for a key there is none of.
pub fn blank_form(desk: &Desk, request: BlankFormRequest) -> Outcome<Paper> {
    let form = blank::find(&request.key)
        .ok_or_else(|| Failure::new("report.form", "没有这种空白表格", "请在空白表格里另选一张。"))?;
    let copies = request.copies.unwrap_or(1).clamp(1, MOST_COPIES);
    let today = desk.today();
    let (branch, people) = desk.store()?.read(move |db| {
        let people = if request.with_names { member::roster::on_day(db, today)? } else { Vec::new() };
        let people = people
            .into_iter()
            .map(|line| Person { name: line.name, group: line.group.map(|(_, name)| name).unwrap_or_default() });
        Ok::<_, Error>((branch_of(db)?, people.collect::<Vec<_>>()))
    })?;
    let head = Head { branch: branch.name, superior: branch.superior, year: today.year() };
    let document = form.lay_out(&head, &people);
    let title = if people.is_empty() {
        format!("{}（空白）", form.title)
    } else {
        format!("{}（带姓名）", form.title)
    };
    let papers = (0..copies).map(|_| document.clone()).collect();
    lay_pages(desk, &Document::joined(&title, papers), Vec::new(), PrintNote::of(title.clone(), Format::Pdf))
}
