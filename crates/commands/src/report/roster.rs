//! 党员名册, as the list on the screen shows it.

use std::collections::BTreeMap;

use ::report::{
    forms::roster::{Roster, RosterColumn},
    page::lay_out,
};
use chrono::NaiveDate;
use domain::{
    date::PartialDate,
    group::GroupId,
    member::{Field, Home, Input, Sensitivity, field},
    text::clean_or_none,
};
use store::{Db, Op, group, member};

use super::{
    branch_of, lay, lay_pages, not_as,
    wire::{Format, Paper, PrintNote, RosterRequest},
    words,
};
use crate::{
    Desk, Outcome,
    member::{
        Masking, RosterTable, roster_table, roster_table_on,
        wire::{MemberQuery, Residence},
    },
};

/// Columns of the paper when none are chosen (domain.md 5, form 1).
const COLUMNS: &[&str] = &[
    "sex",
    "ethnicity",
    "birth_date",
    "education",
    "joined_on",
    "confirmed_on",
    "standing",
    "retirement",
    "post",
    "former_unit",
    "former_post",
    "phone",
    "address",
    "remark",
];

/// Heads the paper has where they differ from the field's label.
const HEADS: &[(&str, &str)] =
    &[("birth_date", "出生年月"), ("joined_on", "入党时间"), ("confirmed_on", "转正时间"), ("address", "现居住地")];

/// Makes the roster; one with whole numbers is logged with its reason.
pub fn roster(desk: &Desk, request: RosterRequest) -> Outcome<Paper> {
    if matches!(request.format, Format::Docx | Format::Png) {
        return Err(not_as(request.format));
    }
    let mut query = request.query;
    if query.columns.is_none() {
        query.columns = Some(own_columns());
    }
    let reason = request.in_full.as_deref().map(|why| clean_or_none(why).unwrap_or_else(|| "没有写原因".to_owned()));
    let masking = if reason.is_some() { Masking::Whole } else { Masking::Masked };
    let table = roster_table(desk, &query, masking)?;
    let wanted = query.clone();
    let (branch, selection) = desk.store()?.read(move |db| {
        Ok::<_, store::Error>((branch_of(db)?.name, selection(&wanted, &group::names(db)?, contact(db, &wanted)?)))
    })?;
    let roster = paper(table, branch, selection, masking);
    let print = PrintNote::of(format!("{} {}", roster.title(), roster.as_of), request.format);
    if let Some(reason) = reason {
        let op = Op::event(format!("取出含完整号码的党员名册：{reason}"));
        desk.store()?.transact(op, |_| Ok::<_, store::Error>(()))?;
    }
    if request.format == Format::Xlsx {
        return lay(desk, Format::Xlsx, None, ::report::workbook::roster::write(&roster)?, Vec::new(), print);
    }
    lay_pages(desk, &lay_out(&roster.form()), Vec::new(), print)
}

/// The roster of a day as the paper has it unasked, numbers masked.
pub(crate) fn of_day(db: &Db, day: NaiveDate) -> Outcome<Roster> {
    let query = MemberQuery { columns: Some(own_columns()), ..MemberQuery::default() };
    let table = roster_table_on(db, &query, day, Masking::Masked)?;
    Ok(paper(table, branch_of(db)?.name, String::new(), Masking::Masked))
}

fn own_columns() -> Vec<String> {
    COLUMNS.iter().map(|key| (*key).to_owned()).collect()
}

fn paper(table: RosterTable, branch: String, selection: String, masking: Masking) -> Roster {
    let fields: Vec<&Field> = table.columns.iter().filter_map(|column| field(&column.key)).collect();
    let mut columns = vec![RosterColumn { title: "姓名".to_owned(), long: false }];
    columns.extend(fields.iter().map(|field| RosterColumn { title: column_head(field), long: is_long(field) }));
    // What the branch added itself stands after the rest.
    let own = table.columns.iter().skip(fields.len());
    columns.extend(own.map(|column| RosterColumn { title: column.label.clone(), long: !column.numeric }));
    let mut rows: Vec<Vec<String>> = table
        .lines
        .into_iter()
        .map(|line| {
            let cells = line.cells.into_iter().enumerate();
            let cells = cells.map(|(place, text)| match fields.get(place) {
                Some(field) => on_paper(field, text),
                None => text,
            });
            std::iter::once(line.name).chain(cells).collect()
        })
        .collect();
    join_unit_and_post(&fields, &mut columns, &mut rows);
    let hides = fields.iter().any(|field| field.sensitivity != Sensitivity::Open);
    let notes = match (hides, masking) {
        (false, _) => Vec::new(),
        (true, Masking::Masked) => vec!["身份证号码等内容已遮蔽。".to_owned()],
        (true, Masking::Whole) => vec!["含完整号码，请妥善保管，用后收回。".to_owned()],
    };
    let (name, totals) = ("党员名册".to_owned(), table.foot.text);
    Roster { name, branch, as_of: words::day(table.day), selection, columns, rows, totals, notes }
}

/// 退休前单位 and 退休前职务 beside each other are one column on paper.
fn join_unit_and_post(fields: &[&Field], columns: &mut Vec<RosterColumn>, rows: &mut [Vec<String>]) {
    let Some(place) = fields.windows(2).position(|two| two[0].key == "former_unit" && two[1].key == "former_post")
    else {
        return;
    };
    // Column 0 is the name.
    let (unit, post) = (place + 1, place + 2);
    columns[unit].title = "退休前单位及职务".to_owned();
    columns.remove(post);
    for row in rows {
        let last = row.remove(post);
        let parts = [row[unit].as_str(), last.as_str()].into_iter().filter(|part| !part.is_empty());
        row[unit] = parts.collect::<Vec<_>>().join(" ");
    }
}

/// The head of a field's column on paper.
pub(super) fn column_head(field: &Field) -> String {
    let own = HEADS.iter().find(|(key, _)| *key == field.key).map(|(_, head)| *head);
    own.unwrap_or(field.label).to_owned()
}

/// Whether a field's texts take several lines.
pub(super) fn is_long(field: &Field) -> bool {
    matches!(field.input, Input::Text | Input::LongText) && field.home == Home::Kept
}

/// A cell as paper has it. Dates of a roster go down to the month: `1951.03`.
pub(super) fn on_paper(field: &Field, text: String) -> String {
    match field.input {
        Input::Date => text.parse::<PartialDate>().map(PartialDate::dotted_month).unwrap_or(text),
        _ => text,
    }
}

/// Name of the 支委联系人 asked for.
fn contact(db: &Db, query: &MemberQuery) -> Result<Option<String>, store::Error> {
    let record = query.contact_id.map(|id| member::get(db, id)).transpose()?;
    Ok(record.and_then(|record| record.values.get("name").map(str::to_owned)))
}

/// What the list was narrowed down to, in a few words.
fn selection(query: &MemberQuery, groups: &BTreeMap<GroupId, String>, contact: Option<String>) -> String {
    let between = |from: Option<i32>, to: Option<i32>, what: &str| match (from, to) {
        (Some(from), Some(to)) => Some(format!("{what} {from}—{to} ")),
        (Some(from), None) => Some(format!("{what} {from} 以上")),
        (None, Some(to)) => Some(format!("{what} {to} 以下")),
        (None, None) => None,
    };
    let parts = [
        query.group_id.and_then(|id| groups.get(&id).cloned()),
        query.without_group.filter(|without| *without).map(|_| "未分组".to_owned()),
        query.kind.map(|kind| kind.word().to_owned()),
        query.status.map(|status| status.word().to_owned()),
        query.retirement.clone(),
        query.sex.map(|sex| sex.word().to_owned()),
        query.residence.map(|residence| if residence == Residence::Elsewhere { "异地" } else { "本地" }.to_owned()),
        query.living_with.clone(),
        query.condition.map(|condition| condition.word().to_owned()),
        between(query.age_from, query.age_to, "年龄"),
        between(query.standing_from, query.standing_to, "党龄"),
        query.five_class.map(|class| format!("第{class}类")),
        contact.map(|name| format!("{name}联系")),
        query.without_contact.filter(|without| *without).map(|_| "未分配联系人".to_owned()),
        query.search.as_ref().map(|search| format!("查找「{search}」")),
    ];
    parts.into_iter().flatten().map(|part| part.trim().to_owned()).collect::<Vec<_>>().join("、")
}
