//! Papers of 民主评议: 测评票, 测评汇总表, 评议登记表.

use ::report::{
    forms::appraisal::{Appraisal, Appraised},
    page::lay_out,
};
use chrono::{Datelike, NaiveDate};
use domain::{
    appraisal::{AppraisalPaper, most_excellent},
    member::MemberId,
};
use store::{Db, Error, member::roster};

use super::{
    branch_of, lay_list, lay_pages, not_as,
    wire::{AppraisalPaperRequest, Format, Paper, PrintNote},
    words,
};
use crate::{Desk, Failure, Outcome, appraisal::of_year};

/// More ballots nobody prints at once.
const MOST_BALLOTS: u32 = 300;

/// Fails with `appraisal.nobody` where the year has nobody to be appraised, `appraisal.ballots` for too many.
pub fn appraisal_paper(desk: &Desk, request: AppraisalPaperRequest) -> Outcome<Paper> {
    let today = desk.today();
    let year = request.year.unwrap_or(today.year());
    let (appraisal, voters) = desk.store()?.read(move |db| gathered(db, year, today))?;
    if appraisal.members.is_empty() {
        let what_to_do = "请先在党员名册里登记党员。";
        return Err(Failure::new("appraisal.nobody", format!("{year}年没有可以评议的党员"), what_to_do));
    }
    let print = PrintNote::of(format!("{year}年民主评议{}", request.paper), request.format);
    let form = match request.paper {
        AppraisalPaper::Summary => return lay_list(desk, &appraisal.summary(), print, request.format),
        _ if request.format != Format::Pdf => return Err(not_as(request.format)),
        AppraisalPaper::Ballot => appraisal.ballots(how_many(request.ballots.unwrap_or(voters).max(1))?),
        AppraisalPaper::MemberForms => appraisal.member_forms(),
    };
    lay_pages(desk, &lay_out(&form), Vec::new(), print)
}

fn how_many(count: u32) -> Outcome<u32> {
    if count <= MOST_BALLOTS {
        return Ok(count);
    }
    let what_to_do = format!("请一次印不超过 {MOST_BALLOTS} 张。");
    Err(Failure::new("appraisal.ballots", format!("一次印 {count} 张测评票太多"), what_to_do))
}

/// The appraisal as its papers know it, and how many members have a vote.
pub(crate) fn gathered(db: &Db, year: i32, today: NaiveDate) -> Result<(Appraisal, u32), Error> {
    let (draft, _) = of_year(db, year, today)?;
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(today);
    let roster = roster::on_day(db, draft.day.unwrap_or_else(|| today.min(last)))?;
    let names = store::attendance::attendees(db)?;
    let name = |id: MemberId| names.iter().find(|one| one.member_id == id).map(|one| one.name.clone());
    let members = draft.members.iter().map(|one| {
        let line = roster.iter().find(|line| line.member_id == one.member_id);
        Appraised {
            name: name(one.member_id).unwrap_or_default(),
            sex: line.and_then(|line| line.sex).map(|sex| sex.word().to_owned()).unwrap_or_default(),
            born: line.and_then(|line| line.birth_date).map(|day| day.dotted_month()).unwrap_or_default(),
            group: line.and_then(|line| line.group.clone()).map(|(_, name)| name).unwrap_or_default(),
            votes: one.votes,
            grade: one.grade,
            told_on: one.told_on.map(words::day).unwrap_or_default(),
            note: one.note.clone().unwrap_or_default(),
        }
    });
    let voters = roster.iter().filter(|line| line.has_vote).count();
    let appraisal = Appraisal {
        branch: branch_of(db)?.name,
        year,
        day: draft.day.map(words::day).unwrap_or_default(),
        papers: [
            ("应到", draft.due),
            ("实到", draft.present),
            ("发出票", draft.issued),
            ("收回票", draft.returned),
            ("有效票", draft.valid()),
            ("无效票", draft.invalid),
        ],
        most_excellent: most_excellent(u32::try_from(draft.members.len()).unwrap_or(u32::MAX)),
        members: members.collect(),
    };
    Ok((appraisal, u32::try_from(voters).unwrap_or(u32::MAX)))
}
