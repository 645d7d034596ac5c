//! Making the package.

use domain::text::clean_or_none;
use store::{handover, vault::Password};

use super::wire::{HandoverGiven, HandoverGiving};
use crate::{Desk, Failure, Outcome};

/// Shortest 移交口令: the package leaves the house.
const SHORTEST: usize = 6;

/// Puts the whole book into one file and opens that file again. Fails with `handover.short_password`, or as
/// [`handover::give`] does; the book stays as it is.
pub(super) fn give(desk: &Desk, request: HandoverGiving) -> Outcome<HandoverGiven> {
    if request.password.chars().count() < SHORTEST {
        return Err(Failure::new(
            "handover.short_password",
            format!("移交口令太短，至少要 {SHORTEST} 个字"),
            "移交包要离开这台电脑，请用长一点、别人猜不到的口令；口令另外告诉接收人，不要写在U盘上。",
        ));
    }
    let password = Password::new(request.password)?;
    let folder = desk.folder_of(&request.folder)?;
    let receiver = request.receiver.as_deref().and_then(clean_or_none);
    Ok(handover::give(&*desk.store()?, &folder, &password, receiver)?.into())
}
