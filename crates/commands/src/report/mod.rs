//! What goes to paper: gathered from the book, set by `report`, laid on the desk.
//!
//! Making a paper only looks, so that it can be previewed. The window (or `ybt`) hands its
//! [`PrintNote`](wire::PrintNote) to `report.printed` when it is printed or saved; that goes into the
//! history and freezes what has to hold from then on.

pub mod dues;
mod incomplete;
mod minutes;
mod month;
mod phones;
mod printed;
mod roster;
mod sign_in;
mod theme_day;
pub mod wire;
mod words;

use ::report::page::Document as Pages;
use domain::branch::BranchDetails;
use store::branch;

use self::wire::{Format, Paper, PrintNote};
use crate::{Command, Desk, Failure, Outcome, desk::Document};

/// The commands about paper.
pub fn commands() -> Vec<Command> {
    let mut commands = vec![
        Command::reads("report.month", "月度组织生活活动情况表：PDF 或 Excel", month::month),
        Command::reads("report.sign_in", "签到表", sign_in::sign_in),
        Command::reads("report.theme_day_record", "主题党日活动记录表：PDF 或 Word", theme_day::theme_day_record),
        Command::reads("report.minutes", "会议记录，每种类型一份：PDF 或 Word", minutes::minutes),
        Command::writes("report.roster", "党员名册：PDF 或 Excel；要完整号码的记入历史", roster::roster),
        Command::reads("report.phone_list", "通讯录：PDF 大字或 Excel，附家属联系人", phones::phone_list),
        Command::reads("report.incomplete", "资料不全的党员：PDF 或 Excel", incomplete::incomplete),
        Command::writes("report.printed", "打印或存出后记一笔；签到表的应到名单从此固定", printed::printed),
    ];
    commands.extend(dues::commands());
    commands
}

/// The branch; without one there is nothing to print.
fn branch_of(db: &store::Db) -> Result<BranchDetails, store::Error> {
    branch::get(db)?.ok_or(store::Error::NotFound("支部"))
}

/// Lays PDF pages on the desk.
fn lay_pages(desk: &Desk, pages: &Pages, mut notes: Vec<String>, print: PrintNote) -> Outcome<Paper> {
    let bytes = ::report::pdf::write(pages, desk.now())?;
    notes.extend(pages.missing_note());
    let count = u32::try_from(pages.pages.len()).unwrap_or(u32::MAX);
    lay(desk, Format::Pdf, Some(count), bytes, notes, print)
}

/// Lays a file on the desk.
fn lay(
    desk: &Desk,
    format: Format,
    pages: Option<u32>,
    bytes: Vec<u8>,
    notes: Vec<String>,
    print: PrintNote,
) -> Outcome<Paper> {
    let (ending, media_type) = match format {
        Format::Pdf => ("pdf", "application/pdf"),
        Format::Xlsx => ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        Format::Docx => ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        Format::Png => ("png", "image/png"),
    };
    let file_name = format!("{}.{ending}", words::file_stem(&print.paper));
    let document = desk.keep(Document { file_name, media_type: media_type.to_owned(), pages, bytes })?;
    Ok(Paper { document, notes, print })
}

/// A paper that does not come in a format.
fn not_as(format: Format) -> Failure {
    let (name, other) = match format {
        Format::Pdf => ("PDF", "请换一种格式。"),
        Format::Xlsx => ("Excel 表格", "请存为 PDF。"),
        Format::Docx => ("Word 文档", "请存为 PDF。"),
        Format::Png => ("图片", "请存为 PDF。"),
    };
    Failure::new("report.format", format!("这张表不做成 {name}"), other)
}
