//! What goes to paper: gathered from the book, set by `report`, laid on the desk.
//!
//! Making a paper only looks, so that it can be previewed. The window (or `ybt`) hands its
//! [`PrintNote`](wire::PrintNote) to `report.printed` when it is printed or saved; that goes into the
//! history and freezes what has to hold from then on.

mod anniversaries;
pub(crate) mod appraisal;
mod archive;
mod blank;
pub mod dues;
pub(crate) mod election;
pub(crate) mod handover;
mod history;
mod incomplete;
pub(crate) mod kit;
pub(crate) mod minutes;
mod month;
mod notice;
mod outing;
mod phones;
mod photos;
mod points;
mod points_card;
mod printed;
mod promises;
pub(crate) mod register;
pub mod returns;
pub(crate) mod roster;
mod schedule;
mod service_cards;
mod sign_in;
mod theme_day;
mod transfer;
pub mod wire;
pub(crate) mod words;
pub(crate) mod writing;
pub(crate) mod yearbook;

use ::report::{
    forms::list::ListPaper,
    page::{Document as Pages, lay_out},
};
use domain::branch::BranchDetails;
use store::branch;

use self::wire::{Format, Paper, PrintNote};
pub(crate) use self::{
    minutes::records_of,
    month::{members as month_members, sheet_in as month_sheet_of},
};
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
        Command::reads("report.notice", "活动通知：PDF", notice::notice),
        Command::reads(
            "report.election",
            "选举的选票、计票表、选举结果报告单、应到实到情况：PDF",
            election::election_paper,
        ),
        Command::reads("report.anniversaries", "生日和政治生日：名单，贺卡", anniversaries::anniversary_paper),
        Command::reads(
            "report.appraisal",
            "民主评议的测评票、汇总表、登记表：PDF；汇总表也可 Excel",
            appraisal::appraisal_paper,
        ),
        Command::reads("report.photo_page", "照片页：PDF", photos::photos),
        Command::reads("report.kit", "本月一套：选定的各种表合成一份 PDF，可按 16开、A5 手册的大小", kit::kit),
        Command::reads("report.blank_forms", "有哪些空白表格", blank::blank_forms),
        Command::reads("report.blank_form", "空白表格，供手写：空白的或带姓名的", blank::blank_form),
        Command::reads("report.history", "修改记录，选出来的那些：PDF 或 Excel", history::history_paper),
        Command::reads("report.incomplete", "资料不全的党员：PDF 或 Excel", incomplete::incomplete),
        Command::reads("report.yearbook", "一本通：全年、某段时间、某条记录，或只要新增的：PDF", yearbook::yearbook),
        Command::reads("report.archive", "文书档案的盒脊标签、卷内目录：PDF；目录也可 Excel", archive::archive_paper),
        Command::reads(
            "report.outing",
            "外出活动的承诺书、名单、应急联系卡：PDF；名单也可 Excel",
            outing::outing_paper,
        ),
        Command::reads(
            "report.service_cards",
            "亲情服务卡、温馨提示卡、党员联系卡，一页八张：PDF",
            service_cards::service_cards,
        ),
        Command::reads("report.schedule", "书记项目时间表，任务对着十二个月：PDF 或 Excel", schedule::schedule),
        Command::reads("report.points", "党员积分公示表：PDF 或 Excel", points::points),
        Command::reads(
            "report.points_card",
            "个人积分卡，一人一张，或积分登记的一条里的人：PDF",
            points_card::points_card,
        ),
        Command::reads("report.promises", "亮诺践诺的承诺牌，每人一张或一页两张：PDF", promises::promises),
        Command::reads("report.register", "一本登记簿一年的记录：PDF 或 Excel", register::register_list),
        Command::reads("report.register_entry", "登记簿的一条记录，供签字：PDF", register::register_entry),
        Command::reads("report.transfer", "组织关系介绍信草稿，三联，供上级换开：PDF", transfer::transfer_letter),
        Command::reads("report.writing", "文稿：PDF 或 Word", writing::writing),
        Command::reads("report.handover_list", "移交清单，供移交人、接收人、监交人签字：PDF", handover::list),
        Command::writes("report.printed", "打印或存出后记一笔；签到表的应到名单从此固定", printed::printed),
    ];
    commands.extend(dues::commands());
    commands.extend(returns::commands());
    commands
}

/// The branch; without one there is nothing to print.
pub(crate) fn branch_of(db: &store::Db) -> Result<BranchDetails, store::Error> {
    branch::get(db)?.ok_or(store::Error::NotFound("支部"))
}

/// Lays PDF pages on the desk.
pub(crate) fn lay_pages(desk: &Desk, pages: &Pages, mut notes: Vec<String>, print: PrintNote) -> Outcome<Paper> {
    let written = ::report::pdf::written(pages, desk.now())?;
    notes.extend(yearbook::bound_notes(&pages.missing, &written.lost));
    let count = u32::try_from(pages.pages.len()).unwrap_or(u32::MAX);
    lay(desk, Format::Pdf, Some(count), written.bytes, notes, print)
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

/// Lays a paper of lists on the desk, as PDF or Excel.
fn lay_list(desk: &Desk, paper: &ListPaper, print: PrintNote, format: Format) -> Outcome<Paper> {
    match format {
        Format::Pdf => lay_pages(desk, &lay_out(&paper.form()), Vec::new(), print),
        Format::Xlsx => {
            let bytes = ::report::workbook::list::write(std::slice::from_ref(paper))?;
            lay(desk, Format::Xlsx, None, bytes, Vec::new(), print)
        }
        Format::Docx | Format::Png => Err(not_as(format)),
    }
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
