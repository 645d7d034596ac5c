//! What changes about a member in the course of time, each with its day and its reason.

use domain::{
    date::PartialDate,
    group::GroupId,
    member::{FiveClass, MemberId, MemberValues, Status},
};

use super::{
    Held, condition,
    period::{CLASS, CONTACT, GROUP, STATUS, day_before},
    record,
};
use crate::{Db, Error, Tx, committee};

/// Adds a member who is on the roster from a day; none: since before this book.
pub fn add(tx: &Tx, values: &MemberValues, since: Option<PartialDate>) -> Result<MemberId, Error> {
    let id = record::insert(tx, values)?;
    STATUS.change(tx, id, Status::OnRoster.word().to_owned(), since, None)?;
    Ok(id)
}

/// Sets the status from a day on. Who leaves the roster also leaves group, posts, contact and
/// conditions, the day before; who comes back gets none of them back by itself.
pub fn set_status(
    tx: &Tx,
    member: MemberId,
    status: Status,
    from: PartialDate,
    reason: Option<&str>,
) -> Result<(), Error> {
    record::get(tx, member)?;
    STATUS.change(tx, member, status.word().to_owned(), Some(from), reason)?;
    if !status.is_on_roster() {
        let last = day_before(from);
        GROUP.end(tx, member, last)?;
        CONTACT.end(tx, member, last)?;
        condition::end_all(tx, member, last)?;
        committee::end_all_of(tx, member, last, status.word())?;
    }
    Ok(())
}

/// Moves a member to a group from a day on; into no group when none is named.
pub fn move_to_group(
    tx: &Tx,
    member: MemberId,
    group: Option<GroupId>,
    from: Option<PartialDate>,
    reason: Option<&str>,
) -> Result<(), Error> {
    record::get(tx, member)?;
    match (group, from) {
        (Some(group), _) => GROUP.change(tx, member, group.0, from, reason),
        (None, Some(from)) => GROUP.end(tx, member, day_before(from)),
        (None, None) => Err(Error::refused("period.from_missing", "还没有写从哪一天起", "请写离开党小组的日期。")),
    }
}

/// Sets the class (五类) from a day on.
pub fn set_class(
    tx: &Tx,
    member: MemberId,
    class: FiveClass,
    from: PartialDate,
    basis: Option<&str>,
) -> Result<(), Error> {
    record::get(tx, member)?;
    CLASS.change(tx, member, i64::from(class.number()), Some(from), basis)
}

/// Sets who of the committee keeps in touch with a member; nobody when none is named.
pub fn set_contact(
    tx: &Tx,
    member: MemberId,
    contact: Option<MemberId>,
    from: PartialDate,
    reason: Option<&str>,
) -> Result<(), Error> {
    record::get(tx, member)?;
    let Some(contact) = contact else { return CONTACT.end(tx, member, day_before(from)) };
    if contact == member {
        return Err(Error::refused("member.own_contact", "联系人不能是本人", "请另选一位支委。"));
    }
    record::get(tx, contact)?;
    CONTACT.change(tx, member, contact.0, Some(from), reason)
}

/// A member's statuses, earliest first.
pub fn statuses(db: &Db, member: MemberId) -> Result<Vec<Held<String>>, Error> {
    STATUS.of(db, member)
}

/// A member's groups by key, earliest first.
pub fn groups(db: &Db, member: MemberId) -> Result<Vec<Held<i64>>, Error> {
    GROUP.of(db, member)
}

/// A member's classes, earliest first.
pub fn classes(db: &Db, member: MemberId) -> Result<Vec<Held<u8>>, Error> {
    CLASS.of(db, member)
}

/// A member's contacts by key, earliest first.
pub fn contacts(db: &Db, member: MemberId) -> Result<Vec<Held<i64>>, Error> {
    CONTACT.of(db, member)
}
