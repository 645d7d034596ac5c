//! 分表: sheets that others in the branch fill in — who paid dues, who came to a group's meeting — made, looked at when
//! they come back, and recorded.

mod dues;
mod make;
mod meeting;
mod read;
pub mod wire;

use store::{field_sheet, group};

use self::wire::{FieldSheetLine, FieldSheetView};
use crate::{Command, Desk, NoRequest, Outcome};

/// The commands about sheets.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("field_sheet.list", "发出过的分表，登记了多少", list),
        Command::writes("field_sheet.make", "做一张分表，发给收党费的或党小组长填", make::make),
        Command::reads("field_sheet.preview", "读一张填好的分表：每一行会怎样、哪些要核对", read::preview),
        Command::writes("field_sheet.record", "登记一张填好的分表，一次可撤销；读第二遍不会重复登记", read::record),
    ]
}

fn list(desk: &Desk, _: NoRequest) -> Outcome<Vec<FieldSheetLine>> {
    Ok(desk.store()?.read(|db| {
        let groups = group::names(db)?;
        let line = |sheet: field_sheet::FieldSheet| FieldSheetLine {
            people: u32::try_from(sheet.new.sent.len()).unwrap_or(u32::MAX),
            recorded: u32::try_from(sheet.payments.len()).unwrap_or(u32::MAX),
            occasion_id: sheet.occasion_id,
            sheet: FieldSheetView::of(&sheet, &groups),
        };
        Ok::<_, store::Error>(field_sheet::list(db)?.into_iter().map(line).collect())
    })?)
}
