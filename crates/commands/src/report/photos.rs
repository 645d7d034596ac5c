//! 照片页: the photos of an occasion.

use std::sync::Arc;

use ::report::{
    forms::photo_page::PhotoPage,
    page::{Plate, lay_out},
};
use domain::{
    attachment::{AttachedKind, AttachedTo},
    occasion::{OccasionId, title},
};
use store::{BookFolder, Db, Error, attachment, occasion};

use super::{
    branch_of, lay_pages, not_as,
    wire::{Format, OccasionPaperRequest, Paper, PrintNote},
    words,
};
use crate::{Desk, Failure, Outcome, attachment::picture};

/// The form's name in print records.
pub const PHOTO_PAGE: &str = "照片页";

/// The photo page alone. Fails with `report.no_photos` for an occasion without any.
pub fn photos(desk: &Desk, request: OccasionPaperRequest) -> Outcome<Paper> {
    if request.format != Format::Pdf {
        return Err(not_as(request.format));
    }
    let id = request.occasion_id;
    let store = desk.store()?;
    let folder = Arc::new(store.folder().clone());
    let page = store.read(move |db| photos_of(db, &folder, id))?;
    if page.photos.is_empty() {
        return Err(Failure::new("report.no_photos", "这次活动还没有照片", "请先在活动记录里添加照片。"));
    }
    let paper = format!("{PHOTO_PAGE} {} {}", page.time, page.occasion);
    let print = PrintNote::of_occasion(paper, PHOTO_PAGE, id, Format::Pdf);
    lay_pages(desk, &lay_out(&page.form()), Vec::new(), print)
}

/// The photos of an occasion but the scans of its sign-in sheet; read from their files only when they are written.
pub fn photos_of(db: &Db, folder: &BookFolder, id: OccasionId) -> Result<PhotoPage, Error> {
    let stored = occasion::get(db, id)?;
    let draft = &stored.draft;
    let heading = title(&draft.kinds, draft.other_word.as_deref());
    Ok(PhotoPage {
        branch: branch_of(db)?.name,
        occasion: draft.topic.as_ref().map_or_else(|| heading.clone(), |topic| format!("{heading}：{topic}")),
        time: words::day_and_hours(draft),
        place: words::or_empty(&draft.place),
        photos: plates_of(db, folder, id)?,
    })
}

/// The photos of an occasion in their order, each with what it shows; the scans of its sign-in sheet are none of them.
pub(super) fn plates_of(db: &Db, folder: &BookFolder, id: OccasionId) -> Result<Vec<Plate>, Error> {
    plates(db, folder, AttachedTo { kind: AttachedKind::Occasion, id: id.0 })
}

/// The same of any record.
pub(super) fn plates(db: &Db, folder: &BookFolder, of: AttachedTo) -> Result<Vec<Plate>, Error> {
    let linked = attachment::linked(db, of)?;
    let plates = linked.into_iter().filter(|one| one.role.is_none()).filter_map(|one| {
        let picture = picture(folder, &one.attachment)?;
        Some(Plate { picture, caption: words::or_empty(&one.caption) })
    });
    Ok(plates.collect())
}
