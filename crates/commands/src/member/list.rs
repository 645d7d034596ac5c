//! The roster as a list.

use chrono::NaiveDate;
use domain::group::order_key;
use domain::member::{
    Condition, FIELDS, Field, Input, Kind, MemberId, Section, Sex, anniversary::mean_years, field, own_name,
    standing_on,
};
use domain::register::OwnField;
use store::{
    Db, Error,
    member::{self, MemberOnDay, all_on_day},
};

use super::{
    cell::{Masking, cell},
    incomplete::{field_of, missing},
    own_field,
    select::{age, is_wanted, refuse_hidden, sort, standing},
    wire::{
        Chip, ColumnView, ContactCount, FieldTable, FieldView, Foot, MemberLine, MemberPage, MemberQuery, Residence,
        Tag, TagKind,
    },
};
use crate::{Desk, NoRequest, Outcome};

const PAGE: usize = 50;

/// Columns a list has unasked.
const DEFAULT_COLUMNS: &[&str] = &[
    "sex",
    "age",
    "ethnicity",
    "education",
    "joined_on",
    "standing",
    "group",
    "former_unit",
    "former_post",
    "id_number",
];

pub(super) fn fields(desk: &Desk, _: NoRequest) -> Outcome<FieldTable> {
    let own = desk.store()?.read(member::own_fields)?;
    let view = |field: &Field| FieldView {
        key: field.key.to_owned(),
        label: field.label.to_owned(),
        section: field.section,
        input: field.input,
        choices: field.choices.iter().map(|choice| (*choice).to_owned()).collect(),
        sensitivity: field.sensitivity,
        needed: field.needed,
        home: field.home,
    };
    Ok(FieldTable {
        sections: Section::ALL.iter().copied().filter(|one| *one != Section::Own || !own.is_empty()).collect(),
        fields: FIELDS.iter().map(view).chain(own.iter().map(own_field::view)).collect(),
        default_columns: DEFAULT_COLUMNS.iter().map(|key| (*key).to_owned()).collect(),
    })
}

/// The members a query asks for, whole and on one page: for the list, for paper and for Excel.
#[derive(Debug, Clone, PartialEq)]
pub struct RosterTable {
    /// The day it is of.
    pub day: NaiveDate,
    /// Columns of the cells.
    pub columns: Vec<ColumnView>,
    /// Every line.
    pub lines: Vec<MemberLine>,
    /// Totals under the list.
    pub foot: Foot,
}

/// The table of a query. Whole values are for somebody who asked for them; the caller logs it.
pub fn roster_table(desk: &Desk, query: &MemberQuery, masking: Masking) -> Outcome<RosterTable> {
    let day = query.day.unwrap_or(desk.today());
    let query = query.clone();
    desk.store()?.read(move |db| roster_table_on(db, &query, day, masking))
}

/// The same of a day, for what reads more than the roster at once.
pub(crate) fn roster_table_on(db: &Db, query: &MemberQuery, day: NaiveDate, masking: Masking) -> Outcome<RosterTable> {
    refuse_hidden(query)?;
    let own = member::own_fields(db)?;
    let columns = Columns::chosen(query, &own)?;
    Ok(table(all_on_day(db, day)?, query, &columns, day, masking))
}

pub(super) fn list(desk: &Desk, query: MemberQuery) -> Outcome<MemberPage> {
    let day = query.day.unwrap_or(desk.today());
    refuse_hidden(&query)?;
    let (members, own) =
        desk.store()?.read(move |db| Ok::<_, Error>((all_on_day(db, day)?, member::own_fields(db)?)))?;
    let columns = Columns::chosen(&query, &own)?;
    let on_roster: Vec<&MemberOnDay> = members.iter().filter(|of| of.was_on_roster(day)).collect();
    let chips = chips(&on_roster, day);
    let contacts = contacts(&on_roster);
    let has_groups = on_roster.iter().any(|of| of.situation.group.is_some());
    let incomplete = on_roster.iter().filter(|of| !missing(of, None, has_groups, day).is_empty()).count();
    let table = table(members, &query, &columns, day, Masking::Masked);
    let pages = table.lines.len().div_ceil(PAGE).max(1);
    let page = usize::try_from(query.page.unwrap_or(1)).unwrap_or(1).clamp(1, pages);
    Ok(MemberPage {
        day,
        columns: table.columns,
        total: table.foot.count,
        lines: table.lines.into_iter().skip((page - 1) * PAGE).take(PAGE).collect(),
        page: small(page),
        pages: small(pages),
        foot: table.foot,
        chips,
        contacts,
        incomplete: small(incomplete),
    })
}

pub(super) fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What stands in a list, what the branch added itself after the rest.
struct Columns<'a> {
    fields: Vec<&'static Field>,
    own: Vec<&'a OwnField>,
}

impl<'a> Columns<'a> {
    /// Those a query asks for. A field of one's own that is there no more is left out: which columns a list has is
    /// remembered.
    fn chosen(query: &MemberQuery, own: &'a [OwnField]) -> Outcome<Self> {
        let Some(keys) = &query.columns else {
            let fields = DEFAULT_COLUMNS.iter().filter_map(|key| field(key)).collect();
            return Ok(Self { fields, own: Vec::new() });
        };
        let (own_keys, keys): (Vec<&String>, Vec<&String>) = keys.iter().partition(|key| own_name(key).is_some());
        let own = own.iter().filter(|field| own_keys.iter().any(|key| own_name(key) == Some(field.name.as_str())));
        Ok(Self { fields: keys.iter().map(|key| field_of(key)).collect::<Outcome<_>>()?, own: own.collect() })
    }

    fn views(&self) -> Vec<ColumnView> {
        let view = |field: &&Field| ColumnView {
            key: field.key.to_owned(),
            label: field.label.to_owned(),
            numeric: matches!(field.key, "age" | "standing") || field.input == Input::Money,
        };
        self.fields.iter().map(view).chain(self.own.iter().map(|field| own_field::column(field))).collect()
    }

    fn cells(&self, of: &MemberOnDay, day: NaiveDate, masking: Masking) -> Vec<String> {
        let own = self.own.iter().map(|field| own_field::cell(&field.name, of));
        self.fields.iter().map(|field| cell(field, of, day, masking)).chain(own).collect()
    }
}

fn table(
    members: Vec<MemberOnDay>,
    query: &MemberQuery,
    columns: &Columns<'_>,
    day: NaiveDate,
    masking: Masking,
) -> RosterTable {
    let mut wanted: Vec<MemberOnDay> = members.into_iter().filter(|of| is_wanted(query, of, day)).collect();
    sort(&mut wanted, query, day);
    let lines = wanted.iter().zip(1u32..).map(|(of, number)| MemberLine {
        id: of.record.id,
        number,
        name: of.member.name.clone(),
        cells: columns.cells(of, day, masking),
        tags: tags(of, day),
    });
    RosterTable { day, columns: columns.views(), lines: lines.collect(), foot: foot(&wanted, day) }
}

fn tags(of: &MemberOnDay, day: NaiveDate) -> Vec<Tag> {
    let situation = &of.situation;
    let tag = |text: &str, kind: TagKind| Tag { text: text.to_owned(), kind };
    let mut tags = Vec::new();
    if let Some(status) = situation.status.filter(|status| !status.is_on_roster()) {
        tags.push(tag(status.word(), TagKind::Sort));
    }
    tags.extend(situation.posts.iter().map(|post| tag(post.word(), TagKind::Post)));
    tags.extend(situation.conditions.iter().map(|held| {
        let ill = matches!(held.kind, Condition::InHospital | Condition::Bedridden | Condition::Disabled);
        tag(held.kind.word(), if ill { TagKind::Ill } else { TagKind::Hindered })
    }));
    let unusual = of.record.values.get("retirement").filter(|word| *word != "退休");
    tags.extend(unusual.map(|word| tag(word, TagKind::Sort)));
    if of.member.kind_on(day) == Kind::Probationary {
        tags.push(tag(Kind::Probationary.word(), TagKind::Sort));
    }
    tags
}

/// Years of standing the foot counts from.
const LONG_STANDING: i32 = 50;

fn foot(members: &[MemberOnDay], day: NaiveDate) -> Foot {
    let of_sex = |sex: Sex| small(members.iter().filter(|of| of.member.sex == Some(sex)).count());
    let ages: Vec<i32> = members.iter().filter_map(|of| age(of, day)).collect();
    let mean_age = mean_years(&ages);
    let standing_fifty =
        small(members.iter().filter(|of| standing(of, day).is_some_and(|years| years >= LONG_STANDING)).count());
    let count = small(members.len());
    let (men, women) = (of_sex(Sex::Male), of_sex(Sex::Female));
    let mean = mean_age.map(|mean| format!("　平均 {mean:.1} 岁")).unwrap_or_default();
    Foot {
        count,
        men,
        women,
        mean_age,
        standing_fifty,
        standing_unsettled: small(members.iter().filter(|of| standing_on(&of.member, day).asks).count()),
        text: format!("{count} 人　男 {men}　女 {women}{mean}　党龄 {LONG_STANDING} 年以上 {standing_fifty} 人"),
    }
}

fn contacts(on_roster: &[&MemberOnDay]) -> Vec<ContactCount> {
    let of = |wanted: Option<MemberId>| {
        let own = |of: &&&MemberOnDay| of.situation.contact.as_ref().map(|(id, _)| *id) == wanted;
        small(on_roster.iter().filter(own).count())
    };
    let mut known: Vec<(MemberId, String)> = on_roster.iter().filter_map(|of| of.situation.contact.clone()).collect();
    // Somebody off the roster comes last.
    let place = |id: &MemberId| on_roster.iter().position(|of| of.record.id == *id);
    known.sort_by_key(|(id, _)| (place(id).is_none(), place(id), *id));
    known.dedup();
    let named = known.into_iter().map(|(id, name)| ContactCount { contact_id: Some(id), name, count: of(Some(id)) });
    let nobody = ContactCount { contact_id: None, name: "未分配".to_owned(), count: of(None) };
    named.chain((nobody.count > 0).then_some(nobody)).collect()
}

/// 高龄 as the branch's lists mean it (domain.md B05).
const OLD: i32 = 80;

fn chips(on_roster: &[&MemberOnDay], day: NaiveDate) -> Vec<Chip> {
    let mut queries: Vec<(String, MemberQuery)> = vec![("在册".to_owned(), MemberQuery::default())];
    let mut groups: Vec<_> = on_roster.iter().filter_map(|of| of.situation.group.clone()).collect();
    groups.sort_by_key(|(_, name)| order_key(name));
    groups.dedup();
    for (id, name) in groups {
        queries.push((name, MemberQuery { group_id: Some(id), ..Default::default() }));
    }
    let usual = [
        ("80 岁以上", MemberQuery { age_from: Some(OLD), ..Default::default() }),
        ("异地", MemberQuery { residence: Some(Residence::Elsewhere), ..Default::default() }),
        ("住院", MemberQuery { condition: Some(Condition::InHospital), ..Default::default() }),
        ("预备党员", MemberQuery { kind: Some(Kind::Probationary), ..Default::default() }),
        ("未分组", MemberQuery { without_group: Some(true), ..Default::default() }),
    ];
    queries.extend(usual.map(|(label, query)| (label.to_owned(), query)));
    queries
        .into_iter()
        .map(|(label, query)| {
            let count = small(on_roster.iter().filter(|of| is_wanted(&query, of, day)).count());
            Chip { label, count, query }
        })
        .filter(|chip| chip.count > 0 || chip.label == "在册")
        .collect()
}
