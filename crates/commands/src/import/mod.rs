//! Rosters, ledgers and dues registers kept in Excel or CSV, taken into the book.

pub mod contract;
mod dues;
mod file;
mod ledger;
mod register;
mod roster;
pub mod wire;

use domain::member::MemberId;
use domain::occasion::OccasionId;
use domain::register::RegisterEntryId;

use self::wire::{
    ImportRequest, Imported, LedgerPreview, OldDuesImportRequest, OldDuesPreview, OldDuesPreviewRequest,
    PreviewRequest, RegisterImportPreview, RegisterImportPreviewRequest, RegisterImportRequest,
    RegisterTemplateRequest, RosterPreview,
};
use crate::{
    Changed, Command, Desk, Failure, NoRequest, Outcome,
    desk::{Document, DocumentRef},
};

/// The commands about imports.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("import.roster_preview", "读一份花名册：表头、每一行会怎样、哪些要核对", roster_preview),
        Command::writes("import.roster", "导入花名册：先备份，全部成或全部不动，一次可撤销", import_roster),
        Command::reads("import.activities_preview", "读一份活动台账：每一行会怎样、哪些要核对", activities_preview),
        Command::writes("import.activities", "导入活动台账：先备份，全部成或全部不动，一次可撤销", import_activities),
        Command::reads("import.dues_preview", "读一份旧党费登记表：哪一年的、每一行会怎样、哪些要核对", dues_preview),
        Command::writes("import.dues", "导入旧党费登记表：先备份，全部成或全部不动，一次可撤销", import_dues),
        Command::reads("import.register_preview", "读一份登记簿的 Excel：每一行会怎样、哪些要改", register_preview),
        Command::writes("import.register", "导入登记簿的记录：先备份，全部成或全部不动，一次可撤销", import_register),
        Command::reads("import.register_template", "登记簿的空白表（Excel），照着填再导入", register_template),
        Command::reads("import.template", "空白的花名册模板（Excel）", template),
    ]
}

fn roster_preview(desk: &Desk, request: PreviewRequest) -> Outcome<RosterPreview> {
    roster::preview(desk, &request)
}

fn import_roster(desk: &Desk, request: ImportRequest) -> Outcome<Changed<Imported<MemberId>>> {
    roster::import(desk, &request)
}

fn activities_preview(desk: &Desk, request: PreviewRequest) -> Outcome<LedgerPreview> {
    ledger::preview(desk, &request)
}

fn import_activities(desk: &Desk, request: ImportRequest) -> Outcome<Changed<Imported<OccasionId>>> {
    ledger::import(desk, &request)
}

fn dues_preview(desk: &Desk, request: OldDuesPreviewRequest) -> Outcome<OldDuesPreview> {
    dues::preview(desk, &request)
}

fn import_dues(desk: &Desk, request: OldDuesImportRequest) -> Outcome<Changed<Imported<MemberId>>> {
    dues::import(desk, &request)
}

fn register_preview(desk: &Desk, request: RegisterImportPreviewRequest) -> Outcome<RegisterImportPreview> {
    register::preview(desk, request)
}

fn import_register(desk: &Desk, request: RegisterImportRequest) -> Outcome<Changed<Imported<RegisterEntryId>>> {
    register::import(desk, request)
}

fn register_template(desk: &Desk, request: RegisterTemplateRequest) -> Outcome<DocumentRef> {
    register::template(desk, request)
}

fn template(desk: &Desk, _: NoRequest) -> Outcome<DocumentRef> {
    desk.keep(Document {
        file_name: "党员花名册模板.xlsx".to_owned(),
        media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned(),
        pages: None,
        bytes: exchange::member::template()?,
    })
}

/// As long as a problem stands, nothing is imported.
fn problems_open(count: usize) -> Failure {
    Failure::new(
        "import.problems_open",
        format!("还有 {count} 处待核对，没有导入"),
        "请逐条核对，或选择不导入有问题的行。",
    )
}

impl From<exchange::Error> for Failure {
    fn from(error: exchange::Error) -> Self {
        Self::new(error.code(), error.to_string(), error.what_to_do()).with_detail(error.detail())
    }
}
