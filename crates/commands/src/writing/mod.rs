//! Texts of the branch (文稿): 总结, 述职报告, 案例, 制度, 换届材料 and the like. The program brings headings and figures; what is
//! said is the branch's own.

mod material;
mod outline;
pub mod wire;

use std::collections::BTreeSet;

use chrono::Datelike;
use domain::{
    committee::Post,
    writing::{WritingDraft, WritingId, WritingKind, WritingProblem},
};
use store::{Db, Error, Op, branch, committee, writing};

use self::wire::{WritingForm, WritingLine, WritingList, WritingOutline, WritingQuery, WritingRef, WritingWish};
use crate::{Changed, Command, Desk, Failure, NoRequest, Outcome};

/// The commands about texts.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("writing.list", "一年的文稿，可按种类筛选", list),
        Command::reads("writing.get", "一份文稿", get),
        Command::reads("writing.blank", "新文稿：带出标题、主送和署名，不带内容", blank),
        Command::reads("writing.outlines", "各种文稿常用的小标题", outlines),
        Command::reads("writing.material", "本年数字：可以带入文稿的次数、人次和金额", material::material),
        Command::writes("writing.save", "保存一份文稿", save),
        Command::writes("writing.bin", "把一份文稿移到回收站", bin),
    ]
}

fn list(desk: &Desk, request: WritingQuery) -> Outcome<WritingList> {
    let this_year = desk.today().year();
    let year = request.year.unwrap_or(this_year);
    let all = desk.store()?.read(|db| writing::list(db, None, None))?;
    let years: BTreeSet<i32> = all.iter().map(|text| text.draft.year).chain([this_year]).collect();
    let lines = all
        .into_iter()
        .map(|text| (text.id, text.draft))
        .filter(|(_, draft)| draft.year == year && request.kind.is_none_or(|kind| kind == draft.kind))
        .map(|(id, draft)| WritingLine {
            id,
            kind: draft.kind,
            characters: u32::try_from(draft.body.chars().filter(|c| !c.is_whitespace()).count()).unwrap_or(u32::MAX),
            title: draft.title,
            day: draft.day,
        });
    Ok(WritingList { year, years: years.into_iter().rev().collect(), lines: lines.collect() })
}

fn get(desk: &Desk, request: WritingRef) -> Outcome<WritingForm> {
    Ok(desk.store()?.read(move |db| {
        Ok::<_, Error>(WritingForm { draft: writing::get(db, request.id)?.draft, branch: branch_name(db)? })
    })?)
}

/// Title, 主送, 署名 and day as the kind usually has them; the text is empty.
fn blank(desk: &Desk, request: WritingWish) -> Outcome<WritingForm> {
    let today = desk.today();
    let (kind, year) = (request.kind, request.year.unwrap_or(today.year()));
    Ok(desk.store()?.read(move |db| {
        let of_branch = branch::get(db)?;
        let superior = of_branch.as_ref().map(|branch| branch.superior.clone()).filter(|name| !name.is_empty());
        let secretary = || {
            let held = committee::posts(db)?.into_iter().find(|held| held.post == Post::Secretary && held.on(today));
            Ok::<_, Error>(held.map(|held| held.member_name))
        };
        let (title, addressee, author) = match kind {
            WritingKind::Summary => (format!("{year}年党支部工作总结"), superior, None),
            WritingKind::DutyReport => (format!("{year}年度党支部书记述职报告"), superior, secretary()?),
            WritingKind::WorkPlan => (format!("{year}年党支部工作计划"), None, None),
            WritingKind::SelfExamination => (format!("{year}年度组织生活会对照检查材料"), None, None),
            WritingKind::ClosingReport | WritingKind::Request | WritingKind::Renewal => (String::new(), superior, None),
            WritingKind::Case | WritingKind::News | WritingKind::Rule | WritingKind::Bulletin => {
                (String::new(), None, None)
            }
        };
        let draft = WritingDraft { title, addressee, author, day: Some(today), ..WritingDraft::blank(kind, year) };
        Ok::<_, Error>(WritingForm { draft, branch: of_branch.map(|branch| branch.name).unwrap_or_default() })
    })?)
}

fn branch_name(db: &Db) -> Result<String, Error> {
    Ok(branch::get(db)?.map(|branch| branch.name).unwrap_or_default())
}

fn outlines(_: &Desk, _: NoRequest) -> Outcome<Vec<WritingOutline>> {
    Ok(outline::outlines())
}

fn save(desk: &Desk, request: WritingDraft) -> Outcome<Changed<WritingId>> {
    // Pasted out of a table: what was apart stays apart.
    let draft = WritingDraft { body: request.body.replace('\t', " "), ..request }.checked()?;
    let verb = if draft.id.is_some() { "修改" } else { "写" };
    let op = Op::new(format!("{verb}{}", draft.kind));
    Ok(desk.store()?.transact(op, move |tx| writing::save(tx, &draft))?.into())
}

fn bin(desk: &Desk, request: WritingRef) -> Outcome<Changed<WritingId>> {
    let store = desk.store()?;
    let kind = store.read(move |db| Ok::<_, Error>(writing::get(db, request.id)?.draft.kind))?;
    let op = Op::new(format!("{kind}移到回收站"));
    Ok(store.transact(op, move |tx| writing::bin(tx, request.id).map(|()| request.id))?.into())
}

impl From<WritingProblem> for Failure {
    fn from(problem: WritingProblem) -> Self {
        Self::new(problem.code(), problem.to_string(), problem.what_to_do())
    }
}
