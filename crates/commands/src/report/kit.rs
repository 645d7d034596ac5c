//! 本月一套 as one file: the papers of a month that were ticked, one after the other.

use ::report::{
    forms::paste::on_a4,
    page::{Document, Form, Sheet, lay_out},
};
use chrono::NaiveDate;
use domain::occasion::{OccasionId, OccasionKind};
use store::{BookFolder, Db, Error, Tx, occasion, yearbook};

use super::{
    lay_pages,
    minutes::{self, MINUTES},
    month,
    notice::{self, NOTICE},
    photos::{self, PHOTO_PAGE},
    sign_in::{self, SIGN_IN},
    theme_day::THEME_DAY,
    wire::{Format, MonthRequest, Paper, PrintNote},
};
use crate::{
    Desk, Failure, Outcome,
    kit::wire::{KitPaper, KitPrint, KitPrintRequest, PaperSize},
};

/// The month's sheet in print records.
pub const MONTH_SHEET: &str = "月度情况表";
/// Papers of one file at the most: a month of a large branch has some forty.
const MOST: usize = 400;

/// Lays the papers on the desk as one PDF. Fails with `kit.nothing` when none was ticked, `kit.too_many`.
pub fn kit(desk: &Desk, request: KitPrintRequest) -> Outcome<Paper> {
    let KitPrintRequest { month, papers, size, sheet } = request;
    if papers.is_empty() {
        return Err(Failure::new("kit.nothing", "还没有选要打印的表", "请先在要印的表前打钩。"));
    }
    if papers.len() > MOST {
        return Err(Failure::new("kit.too_many", format!("一次最多打印 {MOST} 张表"), "请分几次打印。"));
    }
    let (store, today) = (desk.store()?, desk.today());
    let folder = store.folder().clone();
    let wanted = papers.clone();
    let forms = store.read(move |db| {
        let set = |paper: &KitPaper| set(db, &folder, *paper, sheet_of(size), today);
        let sets = wanted.iter().map(set).collect::<Result<Vec<_>, Error>>()?;
        Ok::<_, Error>(sets.into_iter().flatten().collect::<Vec<Form>>())
    })?;
    let title = format!("{}组织生活一套", month.in_chinese());
    let occasions = Document::joined(&title, forms.iter().map(lay_out).collect());
    let mut documents = vec![if size == PaperSize::A4 { occasions } else { on_a4(occasions) }];
    let mut notes = Vec::new();
    // The month's sheet is as large as it is: it goes to the superior, not into the handbook.
    if papers.contains(&KitPaper::Month) {
        let words = MonthRequest { month: month.to_string(), ..sheet.unwrap_or_default() };
        let (sheet, said) = month::sheet(desk, &words)?;
        notes.extend(said);
        documents.push(sheet.lay_out());
    }
    let print = PrintNote { kit: Some(KitPrint { month, papers }), ..PrintNote::of(title.clone(), Format::Pdf) };
    lay_pages(desk, &Document::joined(&title, documents), notes, print)
}

/// Notes the papers of a month as printed; to be done in an operation of kind event.
pub fn note(tx: &Tx, print: &KitPrint) -> Result<(), Error> {
    for paper in &print.papers {
        match occasion_of(*paper) {
            Some(id) => {
                let kinds = occasion::get(tx, id)?.draft.kinds;
                for form in forms_of(*paper, &kinds) {
                    occasion::record_print(tx, id, form)?;
                }
            }
            None => yearbook::record_month_print(tx, print.month, MONTH_SHEET)?,
        }
    }
    Ok(())
}

/// Names in print records of the forms a paper of an occasion takes.
pub fn forms_of(paper: KitPaper, kinds: &[OccasionKind]) -> Vec<&'static str> {
    match paper {
        KitPaper::Notice { .. } => vec![NOTICE],
        KitPaper::SignIn { .. } => vec![SIGN_IN],
        KitPaper::Photos { .. } => vec![PHOTO_PAGE],
        KitPaper::Month => vec![MONTH_SHEET],
        KitPaper::Record { .. } => {
            let is_theme_day = kinds.contains(&OccasionKind::ThemeDay);
            let has_others = kinds.iter().any(|kind| *kind != OccasionKind::ThemeDay);
            let forms = [(THEME_DAY, is_theme_day), (MINUTES, has_others)];
            forms.into_iter().filter(|(_, wanted)| *wanted).map(|(form, _)| form).collect()
        }
    }
}

fn occasion_of(paper: KitPaper) -> Option<OccasionId> {
    match paper {
        KitPaper::Notice { occasion_id }
        | KitPaper::SignIn { occasion_id }
        | KitPaper::Record { occasion_id }
        | KitPaper::Photos { occasion_id } => Some(occasion_id),
        KitPaper::Month => None,
    }
}

/// The forms of a paper of an occasion; none of the month's sheet, which lays itself out.
fn set(db: &Db, folder: &BookFolder, paper: KitPaper, sheet: Sheet, today: NaiveDate) -> Result<Vec<Form>, Error> {
    Ok(match paper {
        KitPaper::Notice { occasion_id } => vec![notice::notice_of(db, occasion_id, today)?.form_on(sheet)],
        KitPaper::SignIn { occasion_id } => vec![sign_in::sheet_of(db, occasion_id)?.form_on(sheet)],
        KitPaper::Photos { occasion_id } => vec![photos::photos_of(db, folder, occasion_id)?.form_on(sheet)],
        KitPaper::Record { occasion_id } => {
            let records = minutes::records_of(db, folder, occasion_id, None)?.records;
            records.iter().map(|record| record.form_on(sheet)).collect()
        }
        KitPaper::Month => Vec::new(),
    })
}

fn sheet_of(size: PaperSize) -> Sheet {
    match size {
        PaperSize::A4 => Sheet::PORTRAIT,
        PaperSize::Sixteenmo => Sheet::SIXTEENMO,
        PaperSize::A5 => Sheet::A5,
    }
}
