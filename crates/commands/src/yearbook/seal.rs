//! 封存: a year's book is kept as it is, and its records stay as they are.

use ::report::{
    bind::bind,
    forms::yearbook::figures::{MonthFigures, YearFigures},
};
use domain::{attachment::AttachmentKind, date::year_month_day};
use serde_json::{Value, json};
use store::{
    Op, Store,
    attachment::{self, Kept, NewAttachment},
    backup,
    yearbook::{self, NewSeal, SealBasis},
};

use super::{
    filing::is_over,
    laid::gather,
    sections::figures_of_year,
    wire::{SealRequest, SealView, UnsealRequest, YearRef},
    year::Yearbook,
};
use crate::{
    Changed, Desk, Failure, Outcome,
    desk::{Document, DocumentRef},
    report::words::file_stem,
};

/// Makes the book of the year and keeps it; from now on nothing dated in the year changes.
///
/// Refused with `yearbook.year_not_over` unless it is to be done even so, `yearbook.photos_lost` when a photo's file is
/// gone, `yearbook.sheets_unread`, `yearbook.too_large`, `year.sealed_already`, and `year.moved_on` when something was changed meanwhile.
pub(super) fn seal(desk: &Desk, request: SealRequest) -> Outcome<Changed<SealView>> {
    let (store, today, year) = (desk.store()?, desk.today(), request.year);
    if !request.even_so && !is_over(year, today) {
        return Err(Failure::new(
            "yearbook.year_not_over",
            format!("{year}年还没有过完"),
            "封存以后，这一年的记录不能再增加、修改；确实要现在封存的，请再确认一次。",
        ));
    }
    store.back_up(backup::Reason::Seal)?;
    let folder = store.folder().clone();
    let (basis, mut volume, figures) = store.read(move |db| {
        let book = Yearbook::of(db, folder, year, today)?;
        let volume = gather(&book, today)?.volume;
        Ok::<_, Failure>((yearbook::basis(db, year)?, volume, in_json(&figures_of_year(&book)?)))
    })?;
    volume.imprint = imprint(&basis, &year_month_day(today));
    let title = volume.title.clone();
    let bound = bind(volume, desk.now())?;
    if !bound.unread.is_empty() {
        return Err(Failure::new(
            "yearbook.sheets_unread",
            format!("有 {} 份签到表扫描件读不出来，没有封存", bound.unread.len()),
            "请打开那次活动，移除它、重新扫描后添加，再来封存。",
        )
        .with_detail(bound.unread.join("\n")));
    }
    if !bound.lost.is_empty() {
        return Err(Failure::new(
            "yearbook.photos_lost",
            format!("有 {} 张照片的文件缺失或已损坏，没有封存", bound.lost.len()),
            "请到设置里核验账本，把缺的照片重新添加，再来封存。",
        )
        .with_detail(bound.lost.join("\n")));
    }
    let (size, most) = (bound.bytes.len() as u64, attachment::LARGEST);
    if size > most {
        return Err(Failure::new(
            "yearbook.too_large",
            format!("这一本有 {} MB，超过了能留存的 {} MB，没有封存", size >> 20, most >> 20),
            "请到设置的“一本通”里，把每条记录最多印的照片减少几张，再来封存。",
        ));
    }
    let kept = attachment::keep(store.folder(), &bound.bytes)?;
    let new = NewAttachment {
        kind: AttachmentKind::Pdf,
        file_name: format!("{}.pdf", file_stem(&title)),
        pixels: None,
        taken_at: None,
    };
    let written = kept.clone();
    let done = store.transact(Op::compensating(format!("封存{year}年一本通")), move |tx| {
        let document = attachment::insert(tx, &written, &new)?;
        yearbook::seal(tx, &NewSeal { year, basis, figures, document })?;
        yearbook::sealed(tx, year)?.map(SealView::from).ok_or(store::Error::NotFound("封存的一本通"))
    });
    discard_unless_known(&store, &kept)?;
    Ok(done?.into())
}

/// Opens a year again. Refused with `year.reason_missing` and `year.not_sealed`.
pub(super) fn unseal(desk: &Desk, request: UnsealRequest) -> Outcome<Changed<i32>> {
    let UnsealRequest { year, reason } = request;
    let done = desk.store()?.transact(Op::new(format!("解除{year}年一本通的封存")), move |tx| {
        yearbook::unseal(tx, year, &reason).map(|()| year)
    })?;
    Ok(done.into())
}

/// The book as it was kept when the year was sealed, the last time where that was lifted since.
///
/// Fails with `year.not_sealed` when it never was.
pub(super) fn sealed_document(desk: &Desk, request: YearRef) -> Outcome<DocumentRef> {
    let (store, year) = (desk.store()?, request.year);
    let kept = store.read(move |db| {
        let seal = yearbook::seals(db)?.into_iter().find(|seal| seal.year == year);
        seal.map(|seal| yearbook::document(db, seal.id)).transpose()
    })?;
    let kept = kept.ok_or_else(|| {
        Failure::new("year.not_sealed", format!("{year}年的一本通没有封存过"), "请先封存，封存时会留下一份。")
    })?;
    let bytes = attachment::read(store.folder(), &kept)?;
    let (file_name, media_type) = (kept.new.file_name, "application/pdf".to_owned());
    desk.keep(Document { file_name, media_type, pages: None, bytes })
}

/// The small print of the last page: a file can't hold its own hash, so it says what it was made of.
fn imprint(basis: &SealBasis, day: &str) -> String {
    format!(
        "{day}封存。\n本年记录的校验值 {}\n修改记录第 {} 步，链的校验值 {}",
        basis.data_hash, basis.head.sequence, basis.head.hash
    )
}

/// The file of a seal that was not set is taken away.
fn discard_unless_known(store: &Store, kept: &Kept) -> Outcome<()> {
    let known = store.read(attachment::digests)?;
    if !known.contains(&kept.digest) {
        attachment::discard(store.folder(), &kept.digest)?;
    }
    Ok(())
}

/// The figures as they stay with the seal: a month an object, 分 as whole numbers.
fn in_json(figures: &YearFigures) -> Value {
    let month = |of: &MonthFigures| {
        json!({
            "committee_meetings": of.committee_meetings, "members_meetings": of.members_meetings,
            "group_meetings": of.group_meetings, "lectures": of.lectures, "theme_days": of.theme_days,
            "occasions": of.occasions, "on_site": [of.on_site.part, of.on_site.whole],
            "with_make_up": [of.with_make_up.part, of.with_make_up.whole], "visits": of.visits,
            "services": of.services, "due": of.due.map(|sum| sum.0), "paid": of.paid.map(|sum| sum.0),
        })
    };
    let months: Vec<Value> = figures.months.iter().map(|of| of.as_ref().map_or(Value::Null, month)).collect();
    json!({ "year": figures.year, "months": months })
}
