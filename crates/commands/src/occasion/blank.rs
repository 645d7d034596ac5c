//! A fresh form, and one modelled on the last occasion.

use chrono::NaiveDate;
use domain::{
    attendance::Mark,
    committee::Post,
    group::GroupId,
    occasion::{Audience, OccasionDraft, OccasionKind, audiences},
};
use store::{Db, Error, attendance, branch, group, member::roster, occasion};

use super::{
    line,
    wire::{BlankRequest, LikeLast, LikeLastRequest},
};
use crate::{Desk, Outcome};

pub(super) fn blank(desk: &Desk, request: BlankRequest) -> Outcome<OccasionDraft> {
    let day = request.day.unwrap_or(desk.today());
    Ok(desk.store()?.read(move |db| {
        let host = host(db, day, &request.kinds, request.group_id)?;
        let draft = OccasionDraft::blank(request.kinds, day);
        Ok::<_, Error>(OccasionDraft { host, group_id: request.group_id, ..draft })
    })?)
}

/// The secretary calls and chairs; a group's meeting its leader (支部条例第十四条).
fn host(db: &Db, day: NaiveDate, kinds: &[OccasionKind], group: Option<GroupId>) -> Result<Option<String>, Error> {
    let only_group = !kinds.is_empty() && kinds.iter().all(|kind| *kind == OccasionKind::GroupMeeting);
    if only_group {
        let leaders = group::list(db, day)?;
        return Ok(leaders
            .into_iter()
            .find(|one| Some(one.id) == group)
            .and_then(|one| one.leader)
            .map(|(_, name)| name));
    }
    let by_roster = roster::on_day(db, day)?.into_iter().find(|line| line.posts.contains(&Post::Secretary));
    match by_roster {
        Some(secretary) => Ok(Some(secretary.name)),
        None => Ok(branch::get(db)?.map(|branch| branch.secretary_name)),
    }
}

pub(super) fn like_last(desk: &Desk, request: LikeLastRequest) -> Outcome<LikeLast> {
    Ok(desk.store()?.read(move |db| {
        let Some(id) = occasion::last_like(db, &request.kinds, request.group_id)? else {
            return Ok::<_, Error>(LikeLast::default());
        };
        let draft = occasion::get(db, id)?.draft;
        let from = occasion::lines_of(db, &[id])?.pop().map(line);
        let for_participants =
            audiences(&draft.kinds, draft.audience).iter().all(|(_, audience)| *audience == Audience::SignedUp);
        let participants = if for_participants {
            let people = attendance::people(db, id)?;
            people
                .into_iter()
                .filter(|row| row.entry.mark.is_some_and(Mark::took_part))
                .map(|row| row.member_id)
                .collect()
        } else {
            Vec::new()
        };
        Ok(LikeLast {
            from,
            from_time: draft.from_time,
            to_time: draft.to_time,
            place: draft.place,
            host: draft.host,
            recorder: draft.recorder,
            guests: draft.guests,
            participants,
        })
    })?)
}
