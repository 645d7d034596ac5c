//! What was printed or saved, noted in the history.

use domain::text::clean;
use store::{
    Op, occasion,
    yearbook::{self, NewPrint, PrintedEntry},
};

use super::{
    kit,
    minutes::MINUTES,
    notice::NOTICE,
    photos::PHOTO_PAGE,
    sign_in::SIGN_IN,
    theme_day::THEME_DAY,
    wire::{Format, PrintNote},
};
use crate::{Changed, Desk, Failure, Outcome, yearbook::wire::YearbookPrint};

/// The forms of an occasion.
const FORMS: [&str; 5] = [NOTICE, SIGN_IN, MINUTES, THEME_DAY, PHOTO_PAGE];
/// Longest name of a paper that goes into the history, in characters.
const LONGEST: usize = 80;

/// Notes it. Fails with `report.form` for a form no occasion has.
pub fn printed(desk: &Desk, request: PrintNote) -> Outcome<Changed<PrintNote>> {
    let form = request.form.as_deref();
    if form.is_some_and(|form| !FORMS.contains(&form)) {
        return Err(Failure::new("report.form", "没有这种表", "请从这次活动的打印按钮重新打印。"));
    }
    let paper: String = clean(&request.paper).chars().take(LONGEST).collect();
    let mut op = Op::event(match request.format {
        Format::Pdf => format!("打印{paper}"),
        Format::Xlsx => format!("存出{paper}（Excel）"),
        Format::Docx => format!("存出{paper}（Word）"),
        Format::Png => format!("存出{paper}（图片）"),
    });
    if let Some(id) = request.occasion_id {
        op = op.about("occasion", id.0);
    }
    let pages = request.yearbook.as_ref().map(of_yearbook);
    let done = desk.store()?.transact(op, move |tx| {
        if let Some(pages) = pages {
            yearbook::record_print(tx, &pages)?;
        }
        if let (Some(id), Some(form)) = (request.occasion_id, request.form.as_deref()) {
            occasion::record_print(tx, id, form)?;
        }
        if let Some(print) = &request.kit {
            kit::note(tx, print)?;
        }
        Ok::<_, store::Error>(request)
    })?;
    Ok(done.into())
}

fn of_yearbook(print: &YearbookPrint) -> NewPrint {
    let entries = print.entries.iter().map(|one| PrintedEntry { key: one.key, page: one.page, content_hash: None });
    NewPrint {
        year: print.year,
        what: clean(&print.what).chars().take(LONGEST).collect(),
        whole: print.whole,
        first_page: print.first_page,
        last_page: print.last_page,
        entries: entries.collect(),
    }
}
