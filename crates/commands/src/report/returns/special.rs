//! 专项: who is on a list for one purpose, by what the cards of a day say.

use ::report::forms::returns::{
    ReturnHead,
    special::{SpecialColumn, SpecialList},
};
use chrono::NaiveDate;
use domain::{
    committee::falls_due,
    date::PartialDate,
    member::{Field, Sensitivity, anniversary::years_since, field, medal},
    special::{EIGHTY, SpecialKind, award_year},
    text::clean_or_none,
};
use store::{
    Db, Error, Op, committee,
    member::{MemberOnDay, all_on_day},
};

use super::{head, own_words, projects, wire::SpecialRequest};
use crate::{
    Desk, Outcome,
    member::{Masking, cell},
    report::{
        lay_list,
        roster::{column_head, is_long, on_paper},
        wire::{Paper, PrintNote},
        words,
    },
};

/// A list of members: who is on it, and what it tells of them.
struct Members {
    /// Keys of the fields beside the name.
    columns: &'static [&'static str],
    /// Who is on it, as of a day.
    wanted: fn(&MemberOnDay, NaiveDate) -> bool,
    /// What stands in place of rows where there are none.
    none: &'static str,
    /// How they are chosen.
    note: &'static str,
}

const CARED_FOR: &[&str] = &[
    "sex",
    "birth_date",
    "age",
    "group",
    "living_with",
    "phone",
    "address",
    "emergency_name",
    "emergency_relation",
    "emergency_phone",
    "contact",
];

fn says(of: &MemberOnDay, key: &str, word: &str) -> bool {
    of.record.values.get(key) == Some(word)
}

/// None for the lists that are not of members.
fn members(kind: SpecialKind) -> Option<Members> {
    Some(match kind {
        SpecialKind::Floating => Members {
            columns: &["sex", "birth_date", "group", "phone", "floating_to", "condition", "region", "remark"],
            wanted: |of, _| says(of, "floating", "是"),
            none: "没有登记为流动党员的人",
            note: "资料卡上「流动党员」为是的在册党员。",
        },
        SpecialKind::Hardship => Members {
            columns: &[
                "sex",
                "birth_date",
                "group",
                "hardship",
                "hardship_reason",
                "hardship_on",
                "subsidy",
                "living_with",
                "phone",
            ],
            wanted: |of, _| of.record.values.get("hardship").is_some(),
            none: "没有登记困难类型的党员",
            note: "资料卡上填了困难类型的在册党员；每年复核一次。",
        },
        SpecialKind::Eighty => Members {
            columns: CARED_FOR,
            wanted: |of, day| {
                of.member.birth_date.and_then(|born| years_since(born, day)).is_some_and(|age| age.years >= EIGHTY)
            },
            none: "没有 80 岁以上的党员",
            note: "截至统计日满 80 周岁的在册党员；年龄写“约”的，出生日期只知道年或月。",
        },
        SpecialKind::Alone => Members {
            columns: CARED_FOR,
            wanted: |of, _| says(of, "living_with", "空巢独居"),
            none: "没有登记为空巢独居的党员",
            note: "资料卡上居住方式为空巢独居的在册党员。",
        },
        SpecialKind::Medal => Members {
            columns: &["sex", "birth_date", "joined_on", "confirmed_on", "standing", "group", "phone", "condition"],
            wanted: |of, day| medal(&of.member, day).is_some_and(|medal| !medal.given && medal.year <= award_year(day)),
            none: "没有够年限而未颁发的党员",
            note: "到颁发当年 7 月 1 日党龄满 50 周年、健在、还没有颁发的在册党员；党龄待核对的不在内，一贯表现由支部研究，\
                   截止日以当年通知为准。",
        },
        SpecialKind::Committee | SpecialKind::Projects => return None,
    })
}

/// Makes the list; one with what is otherwise masked is logged with its reason.
pub fn special(desk: &Desk, request: SpecialRequest) -> Outcome<Paper> {
    let SpecialRequest { kind, day, in_full, words: own, format } = request;
    let day = day.unwrap_or(desk.today());
    let as_of = words::day(day);
    let own = own_words(desk.today(), own, format!("截至{as_of}"));
    let reason = in_full.as_deref().map(|why| clean_or_none(why).unwrap_or_else(|| "没有写原因".to_owned()));
    let masking = if reason.is_some() { Masking::Whole } else { Masking::Masked };
    let list = desk.store()?.read(move |db| match members(kind) {
        Some(members) => of_members(db, kind, &members, day, masking, own),
        None if kind == SpecialKind::Projects => projects::of_day(db, kind, day, own),
        None => of_committee(db, kind, day, own),
    })?;
    let hides = members(kind).is_some_and(|members| fields(&members).iter().any(is_masked));
    if let Some(reason) = reason.filter(|_| hides) {
        let op = Op::event(format!("取出含完整内容的{kind}：{reason}"));
        desk.store()?.transact(op, |_| Ok::<_, Error>(()))?;
    }
    lay_list(desk, &list.paper(), PrintNote::of(format!("{kind} {as_of}"), format), format)
}

fn fields(members: &Members) -> Vec<&'static Field> {
    members.columns.iter().filter_map(|key| field(key)).collect()
}

fn is_masked(field: &&Field) -> bool {
    field.sensitivity != Sensitivity::Open
}

fn of_members(
    db: &Db,
    kind: SpecialKind,
    members: &Members,
    day: NaiveDate,
    masking: Masking,
    own: ReturnHead,
) -> Result<SpecialList, Error> {
    let fields = fields(members);
    let on_roster = all_on_day(db, day)?.into_iter().filter(|of| of.was_on_roster(day));
    let rows = on_roster.filter(|of| (members.wanted)(of, day)).map(|of| {
        let cells = fields.iter().map(|field| on_paper(field, cell(field, &of, day, masking)));
        std::iter::once(of.member.name.clone()).chain(cells).collect()
    });
    let mut columns = vec![SpecialColumn { title: "姓名".to_owned(), long: false }];
    columns.extend(fields.iter().map(|field| SpecialColumn { title: column_head(field), long: is_long(field) }));
    let mut notes = vec![members.note.to_owned()];
    if fields.iter().any(is_masked) {
        notes.push(match masking {
            Masking::Masked => "遮蔽的内容在党员资料卡上查看。".to_owned(),
            Masking::Whole => "含完整内容，请妥善保管，用后收回。".to_owned(),
        });
    }
    Ok(SpecialList {
        title: kind.word().to_owned(),
        head: head(db, own)?,
        columns,
        rows: rows.collect(),
        none: members.none,
        notes,
    })
}

/// Heads of the committee's list; the last may be long.
const SEATS: [(&str, bool); 8] = [
    ("党内职务", false),
    ("姓名", false),
    ("性别", false),
    ("出生年月", false),
    ("届满时年龄", false),
    ("任职起", false),
    ("产生方式", false),
    ("分工", true),
];

/// The committee of the day and when its term ends (支部工作条例第二十一、二十二条).
fn of_committee(db: &Db, kind: SpecialKind, day: NaiveDate, own: ReturnHead) -> Result<SpecialList, Error> {
    let term = committee::term_on(db, day)?;
    let ends = term.as_ref().map(|term| falls_due(term.from.first_day(), term.years));
    let known = all_on_day(db, day)?;
    let posts = committee::posts(db)?.into_iter().filter(|held| held.post.is_on_committee() && held.on(day));
    let seats = posts.map(|seat| {
        let member = known.iter().find(|of| of.record.id == seat.member_id).map(|of| &of.member);
        let born = member.and_then(|member| member.birth_date);
        let age = born.and_then(|born| years_since(born, ends.unwrap_or(day)));
        vec![
            seat.post.word().to_owned(),
            seat.member_name,
            member.and_then(|member| member.sex).map(|sex| sex.word().to_owned()).unwrap_or_default(),
            born.map(PartialDate::dotted_month).unwrap_or_default(),
            age.map(|age| if age.about { format!("约{}", age.years) } else { age.years.to_string() })
                .unwrap_or_default(),
            seat.from.dotted_month(),
            seat.selection.map(|selection| selection.word().to_owned()).unwrap_or_default(),
            seat.duties.unwrap_or_default(),
        ]
    });
    let rows = seats.collect();
    let mut notes = Vec::new();
    match (&term, ends) {
        (Some(term), Some(ends)) => {
            let left = (ends - day).num_days();
            let when = if left < 0 { format!("已超过 {} 天", -left) } else { format!("还有 {left} 天") };
            notes.push(format!(
                "本届：{}，自{}起，任期 {} 年，{}届满，{when}。",
                term.name,
                term.from.in_chinese(),
                term.years.0,
                words::day(ends)
            ));
            notes.extend(term.approval.as_ref().map(|approval| format!("批复文号：{approval}。")));
        }
        _ => notes.push("还没有登记届次。".to_owned()),
    }
    notes.push("任期届满应按期换届；延期或提前一般不超过 1 年，须经上级审批。".to_owned());
    Ok(SpecialList {
        title: kind.word().to_owned(),
        head: head(db, own)?,
        columns: SEATS.map(|(title, long)| SpecialColumn { title: title.to_owned(), long }).to_vec(),
        rows,
        none: "还没有登记支委会成员",
        notes,
    })
}
