//! What was printed or saved, noted in the history.

use domain::text::clean;
use store::{Op, occasion};

use super::{
    minutes::MINUTES,
    sign_in::SIGN_IN,
    theme_day::THEME_DAY,
    wire::{Format, PrintNote},
};
use crate::{Changed, Desk, Failure, Outcome};

/// Longest name of a paper that goes into the history, in characters.
const LONGEST: usize = 80;

/// Notes it. Fails with `report.form` for a form no occasion has.
pub fn printed(desk: &Desk, request: PrintNote) -> Outcome<Changed<PrintNote>> {
    let form = request.form.as_deref();
    if form.is_some_and(|form| ![SIGN_IN, MINUTES, THEME_DAY].contains(&form)) {
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
    let done = desk.store()?.transact(op, move |tx| {
        if let (Some(id), Some(form)) = (request.occasion_id, request.form.as_deref()) {
            occasion::record_print(tx, id, form)?;
        }
        Ok::<_, store::Error>(request)
    })?;
    Ok(done.into())
}
