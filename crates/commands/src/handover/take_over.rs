//! Taking a package over.

use store::{handover::Package, schema::BLUEPRINT, vault::Password};

use super::wire::{HandoverContents, HandoverLook, HandoverTaking};
use crate::{Desk, NoRequest, Outcome};

/// Tells what a package says of itself. Fails with `handover.not_package`, `handover.damaged`, `book.newer`.
pub(super) fn look(desk: &Desk, request: HandoverLook) -> Outcome<HandoverContents> {
    let package = Package::open(&desk.path_of(&request.file)?, BLUEPRINT.version())?;
    let manifest = package.manifest();
    Ok(HandoverContents {
        branch: manifest.branch.clone(),
        made_at: manifest.made_at.clone(),
        members: manifest.members,
        occasions: manifest.occasions,
        attachments: manifest.attachments,
        bytes: package.length(),
        has_book: desk.book_folder().has_book(),
    })
}

/// Makes the book of a package the book here. Fails with `handover.wrong_password`, `handover.damaged`, or
/// `book.exists` where one lies here that was not to be kept as a backup.
pub(super) fn take_over(desk: &Desk, request: HandoverTaking) -> Outcome<NoRequest> {
    let path = desk.path_of(&request.file)?;
    let password = Password::new(request.password)?;
    let own = request.own_password.map(Password::new).transpose()?;
    desk.take_over_book(&path, &password, own.as_ref(), request.keep_present)?;
    Ok(NoRequest {})
}
