//! Attachments across schema versions.

use domain::attachment::{AttachedKind, AttachedTo, AttachmentId, AttachmentKind, AttachmentRole};

use super::{NewAttachment, arrange, counts_of, insert, keep, link, linked, set_role};
use crate::{
    BookFolder, Error, Op, Store,
    schema::{BLUEPRINT, Blueprint},
    trial::{does, folder, sees},
    verify::verify,
};

/// The tables as version 2 had them; the rules of now ask for tables it did not have.
fn version_2() -> &'static Blueprint {
    Box::leak(Box::new(Blueprint {
        migrations: &BLUEPRINT.migrations[..1],
        invariants: &[],
        read_only: |_| Ok(false),
        still_written: |_| Ok(()),
        ..BLUEPRINT
    }))
}

fn as_now(folder: BookFolder) -> BookFolder {
    folder.with_blueprint(&BLUEPRINT)
}

const MEETING: &str =
    "INSERT INTO occasion (uid, state, day) VALUES ('00000000000000000000000000000002', '已开', '2026-10-10');
     INSERT INTO occasion_kind (occasion_id, kind) VALUES (1, '党课');";

/// Adding a photo, as version 2 did it.
const PHOTO: &str =
    "INSERT INTO attachment (digest, secret, content_hash, kind, file_name, bytes, width, height, added_at) \
     VALUES ('1111111111111111111111111111111111111111111111111111111111111111', zeroblob(32), \
     '2222222222222222222222222222222222222222222222222222222222222222', '照片', '合影.jpg', 10, 20, 30, '2026-10-10T03:00:00.000Z');
     INSERT INTO attachment_link (attachment_id, table_name, row_id, position, caption) \
     VALUES (last_insert_rowid(), 'occasion', 1, 1, '合影');";

#[test]
fn what_version_2_did_with_attachments_is_there_and_can_be_taken_back() {
    let place = tempfile::tempdir().unwrap();
    let old = Store::create(&folder(place.path()).with_blueprint(version_2()), None).unwrap();
    does(&old, "登记党课", MEETING);
    does(&old, "添加附件", PHOTO);
    does(&old, "移除附件", "DELETE FROM attachment_link");
    old.undo(None).unwrap();
    old.close();

    let store = Store::open(&as_now(folder(place.path())), None).unwrap();
    let of = AttachedTo { kind: AttachedKind::Occasion, id: 1 };
    let there = store.read(move |db| linked(db, of)).unwrap();
    assert_eq!(there.len(), 1, "the photo is where it was");
    assert_eq!((there[0].caption.as_deref(), there[0].role), (Some("合影"), None), "an ordinary one");
    store.redo(None).unwrap();
    assert_eq!(sees(&store, "SELECT count(*) FROM attachment_link"), Some("0".to_owned()), "removed again");
    store.undo(None).unwrap();
    store.undo(None).unwrap();
    assert_eq!(sees(&store, "SELECT count(*) FROM attachment"), Some("0".to_owned()), "adding it is taken back, too");
    let wrong: Vec<_> = store.read(verify).unwrap().into_iter().filter(|check| !check.is_fine()).collect();
    assert!(wrong.is_empty(), "the book is whole: {wrong:?}");
    does(&store, "添加附件", PHOTO);
    assert_eq!(sees(&store, "SELECT id FROM attachment"), Some("2".to_owned()), "no key is given out twice");
    assert_eq!(sees(&store, "SELECT id FROM attachment_link"), Some("2".to_owned()), "nor that of a link");
}

#[test]
fn a_signed_sheet_has_its_role_and_papers_their_order() -> Result<(), Error> {
    let store = Store::scratch()?;
    does(&store, "登记党课", MEETING);
    let of = AttachedTo { kind: AttachedKind::Occasion, id: 1 };
    let mut ids = Vec::new();
    for (kind, name, pixels) in [
        (AttachmentKind::Photo, "合影.jpg", Some((20, 30))),
        (AttachmentKind::Document, "讲稿.wps", None),
        (AttachmentKind::Photo, "签到.jpg", Some((30, 20))),
    ] {
        let kept = keep(store.folder(), name.as_bytes())?;
        let new = NewAttachment { kind, file_name: name.to_owned(), pixels, taken_at: None };
        let done = store.transact(Op::new("添加附件"), move |tx| {
            let id = insert(tx, &kept, &new)?;
            link(tx, id, of).map(|()| id)
        })?;
        ids.push(done.value);
    }
    let (last, first) = (ids[2], ids[0]);
    store.transact(Op::new("设为签到表"), move |tx| set_role(tx, last, of, Some(AttachmentRole::SignInSheet)))?;
    store.transact(Op::new("排顺序"), move |tx| arrange(tx, of, &[last, first]))?;
    let there = store.read(move |db| linked(db, of))?;
    let order: Vec<AttachmentId> = there.iter().map(|one| one.attachment.id).collect();
    assert_eq!(order, [ids[2], ids[0], ids[1]], "as arranged, the rest behind");
    assert_eq!(there[0].role, Some(AttachmentRole::SignInSheet), "and known for what it is");
    let photos = store.read(|db| counts_of(db, AttachedKind::Occasion, &[1, 2], AttachmentKind::Photo))?;
    assert_eq!(photos.into_iter().collect::<Vec<_>>(), [(1, 2)], "two of the three are photos");
    let stranger = store.transact(Op::new("排顺序"), move |tx| arrange(tx, of, &[AttachmentId(9)]));
    assert_eq!(stranger.unwrap_err().code(), "book.not_found", "only its own can be arranged");
    Ok(())
}
