//! A member's form: what can be said of it, and saving it.

use chrono::NaiveDate;
use domain::member::{
    Finding, IdNumber, Member, MemberId, MemberValues, ValueProblem, Weight, anniversary::years_since,
    check as check_member, field, mask, standing_on,
};
use store::{
    Db, Op, Tx,
    member::{self, Match, MatchKey, MemberRecord},
};

use super::{
    own_field,
    wire::{FieldProblem, MemberCheck, MemberDraft, SamePerson, SavedMember},
};
use crate::{Changed, Desk, Failure, Outcome};

/// The values the form means: those kept, with what was changed over them. A masked value that came back
/// as it was sent changes nothing.
fn filled(before: Option<&MemberRecord>, draft: &MemberDraft) -> (MemberValues, Vec<ValueProblem>) {
    let mut values = before.map(|record| record.values.clone()).unwrap_or_default();
    let is_mask = |key: &str, text: &str| {
        let kept = before.and_then(|record| record.values.get(key));
        field(key).zip(kept).is_some_and(|(field, kept)| text != kept && text == mask(field, kept))
    };
    let changed = draft.values.iter().map(|(key, text)| (key.as_str(), text.as_str()));
    let changed: Vec<(&str, &str)> = changed.filter(|(key, text)| !is_mask(key, text)).collect();
    let problems = values.put_all(changed);
    (values, problems)
}

fn problem(problem: ValueProblem) -> FieldProblem {
    FieldProblem {
        code: problem.fault.code().to_owned(),
        message: format!("{}：{}", problem.label, problem.fault),
        what_to_do: problem.fault.what_to_do().to_owned(),
        field: problem.key,
        label: problem.label,
    }
}

fn before(db: &Db, draft: &MemberDraft) -> Result<Option<MemberRecord>, store::Error> {
    draft.id.map(|id| member::get(db, id)).transpose()
}

pub(super) fn check(desk: &Desk, draft: MemberDraft) -> Outcome<MemberCheck> {
    let today = desk.today();
    Ok(desk.store()?.read(move |db| {
        let before = before(db, &draft)?;
        let (values, problems) = filled(before.as_ref(), &draft);
        let (_, own_problems) = own_field::filled(&member::own_fields(db)?, before.as_ref(), &draft);
        let of = Member::of(&values);
        Ok::<_, store::Error>(MemberCheck {
            problems: problems.into_iter().chain(own_problems).map(problem).collect(),
            findings: check_member(&of, today),
            age: of.birth_date.and_then(|birth| years_since(birth, today)),
            standing: standing_on(&of, today),
            same_person: same_person(db, draft.id, &of)?,
        })
    })?)
}

/// Others on the books who may be the person of the form.
fn same_person(db: &Db, own: Option<MemberId>, of: &Member) -> Result<Vec<SamePerson>, store::Error> {
    let key = |record: &MemberRecord| Member::of(&record.values);
    let number = of.id_number.as_deref().map(IdNumber::comparable);
    let mut found = Vec::new();
    for record in member::all(db)?.into_iter().filter(|record| Some(record.id) != own) {
        let other = key(&record);
        let same_birth = of.birth_date.zip(other.birth_date).map(|(a, b)| a.agrees_with(b));
        let why = if number.is_some() && other.id_number.as_deref().map(IdNumber::comparable) == number {
            "身份证号码相同"
        } else if other.name == of.name && same_birth == Some(true) {
            "姓名和出生日期相同"
        } else if other.name == of.name && same_birth.is_none() && !of.name.is_empty() {
            "姓名相同"
        } else {
            continue;
        };
        found.push(SamePerson { id: record.id, name: other.name, why: why.to_owned() });
    }
    Ok(found)
}

/// Fails with the first problem of a field, all of them in the detail; with `member.changed_elsewhere` when
/// the member was changed since the form was filled; with `member.same_id_number` when another has the number
/// and no note explains it.
pub(super) fn save(desk: &Desk, draft: MemberDraft) -> Outcome<Changed<SavedMember>> {
    let today = desk.today();
    let store = desk.store()?;
    let name = {
        let draft = draft.clone();
        store.read(move |db| {
            let before = before(db, &draft)?;
            Ok::<_, store::Error>(filled(before.as_ref(), &draft).0.get("name").unwrap_or_default().to_owned())
        })?
    };
    let op = Op::new(format!("{}{name}", if draft.id.is_some() { "修改党员" } else { "添加党员" }));
    Ok(store.transact(op, move |tx| write(tx, &draft, today))?.into())
}

fn write(tx: &Tx, draft: &MemberDraft, today: NaiveDate) -> Outcome<SavedMember> {
    let before = before(tx, draft)?;
    let now = before.as_ref().map(MemberRecord::version);
    if draft.version.is_some() && now.is_some() && draft.version != now {
        return Err(changed_elsewhere());
    }
    let (values, mut problems) = filled(before.as_ref(), draft);
    let (own, own_problems) = own_field::filled(&member::own_fields(tx)?, before.as_ref(), draft);
    problems.extend(own_problems);
    refuse(problems)?;
    let of = Member::of(&values);
    let findings = check_member(&of, today);
    refuse_wrong(&findings)?;
    refuse_same_number(tx, draft.id, &of)?;
    let id = match &before {
        Some(record) => {
            member::update(tx, record.id, &values)?;
            record.id
        }
        None => {
            let id = member::add(tx, &values, draft.since)?;
            if draft.group_id.is_some() {
                member::move_to_group(tx, id, draft.group_id, draft.since, None)?;
            }
            id
        }
    };
    member::set_own_values(tx, id, &own)?;
    let verb = if before.is_some() { "已保存" } else { "已加入名册" };
    Ok(SavedMember { id, sentence: format!("{}{verb}", of.name), version: member::get(tx, id)?.version(), findings })
}

fn changed_elsewhere() -> Failure {
    Failure::new(
        "member.changed_elsewhere",
        "这位党员的资料在您填写期间已被改过",
        "请重新打开资料查看，再把您的改动填上。",
    )
}

fn refuse(problems: Vec<ValueProblem>) -> Outcome<()> {
    let problems: Vec<FieldProblem> = problems.into_iter().map(problem).collect();
    let all: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    match problems.first() {
        None => Ok(()),
        Some(first) => Err(Failure::new(&first.code, &first.message, &first.what_to_do).with_detail(all.join("\n"))),
    }
}

fn refuse_wrong(findings: &[Finding]) -> Outcome<()> {
    let wrong = || findings.iter().filter(|finding| finding.weight == Weight::Wrong);
    let all: Vec<&str> = wrong().map(|finding| finding.message.as_str()).collect();
    match wrong().next() {
        None => Ok(()),
        Some(first) => Err(Failure::new(&first.code, &first.message, &first.what_to_do).with_detail(all.join("\n"))),
    }
}

fn refuse_same_number(tx: &Tx, own: Option<MemberId>, of: &Member) -> Outcome<()> {
    if of.identity_note.is_some() || of.id_number.is_none() {
        return Ok(());
    }
    let key = MatchKey { id_number: of.id_number.clone(), ..MatchKey::default() };
    match member::find_matches(tx, &[key])?.first() {
        Some(Match::ById(other)) if Some(*other) != own => {
            let name = member::get(tx, *other)?.values.get("name").unwrap_or_default().to_owned();
            Err(Failure::new(
                "member.same_id_number",
                format!("身份证号码与{name}的相同"),
                "请核对两人的身份证原件；确实重号的，在「身份信息说明」写明后再保存。",
            ))
        }
        _ => Ok(()),
    }
}
