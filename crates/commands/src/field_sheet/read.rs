//! A sheet that came back: found again by its number, looked at, recorded.

use domain::{field_sheet::FieldSheetKind, money::Fen};
use exchange::{field_sheet::Filled, grid::MAX_BYTES};
use store::{field_sheet::FieldSheet, group};

use super::{
    dues, meeting,
    wire::{
        FieldSheetFate, FieldSheetFile, FieldSheetPreview, FieldSheetRecorded, FieldSheetRecording, FieldSheetRow,
        FieldSheetView,
    },
};
use crate::{Changed, Desk, Failure, Outcome, desk::FileRef};

/// Tells what would be recorded; nothing is changed. Fails with `field_sheet.none` for a file that is no sheet,
/// `field_sheet.unknown` for one this book did not send.
pub(super) fn preview(desk: &Desk, request: FieldSheetFile) -> Outcome<FieldSheetPreview> {
    let (sheet, filled) = found(desk, &request.file)?;
    let groups = desk.store()?.read(group::names)?;
    let (facts, problems, rows) = match sheet.new.kind {
        FieldSheetKind::Dues => dues::compared(desk, &sheet, &filled)?.view(),
        FieldSheetKind::GroupMeeting => meeting::compared(desk, &sheet, &filled)?.view(),
    };
    let count = |fate| {
        let rows = rows.iter().filter(|row: &&FieldSheetRow| row.fate == fate).count();
        u32::try_from(rows).unwrap_or(u32::MAX)
    };
    let amounts = rows.iter().filter(|row| row.fate == FieldSheetFate::Recorded).filter_map(|row| row.amount);
    Ok(FieldSheetPreview {
        sheet: FieldSheetView::of(&sheet, &groups),
        ready: count(FieldSheetFate::Recorded),
        open: count(FieldSheetFate::Open),
        amount: amounts.sum::<Fen>(),
        facts,
        problems,
        rows,
    })
}

/// Records what is clear, as one operation. Fails as [`preview`] does, with `field_sheet.problems` where something is
/// not clear and is not to be left out, `field_sheet.nothing` where there is nothing to record.
pub(super) fn record(desk: &Desk, request: FieldSheetRecording) -> Outcome<Changed<FieldSheetRecorded>> {
    let (sheet, filled) = found(desk, &request.file)?;
    match sheet.new.kind {
        FieldSheetKind::Dues => dues::record(desk, sheet, &filled, request.leave_out_problem_rows),
        FieldSheetKind::GroupMeeting => meeting::record(desk, sheet, &filled, request.leave_out_problem_rows),
    }
}

/// The file, and what the book knows of the sheet in it.
fn found(desk: &Desk, file: &FileRef) -> Outcome<(FieldSheet, Filled)> {
    let path = desk.path_of(file)?;
    let bytes = desk.files().read(&path, MAX_BYTES as u64).map_err(|error| {
        Failure::new(
            "field_sheet.unreadable",
            format!("读不了文件「{}」", file.file_name),
            "请检查文件是否还在、是否太大，或是否正被别的程序打开。",
        )
        .with_detail(error.to_string())
    })?;
    let filled = Filled::read(&bytes)?.ok_or_else(|| {
        Failure::new(
            "field_sheet.none",
            format!("「{}」里没有表号，不是发出去的分表", file.file_name),
            "请选对方填好发回来的那个文件；表号那一行被删掉的，请照原样补上。",
        )
    })?;
    let number = filled.number.clone();
    let sheet = desk.store()?.read(move |db| store::field_sheet::of_number(db, &number))?.ok_or_else(|| {
        Failure::new(
            "field_sheet.unknown",
            format!("这本账没有发出过表号 {} 的分表", filled.number),
            "请看是不是别的支部的，或者发表那一步后来撤销了。",
        )
    })?;
    Ok((sheet, filled))
}

/// Refused where something is not clear.
pub(super) fn problems(open: usize) -> Failure {
    Failure::new(
        "field_sheet.problems",
        format!("还有 {open} 行没有核对清楚，没有登记"),
        "请改好表再读一次；或者选择“这几行先不登记”，以后单独登记。",
    )
}

/// Refused where nothing is to be recorded.
pub(super) fn nothing() -> Failure {
    Failure::new("field_sheet.nothing", "这张表里没有新的内容要登记", "已经登记过的不会再登记一次。")
}
