//! Into which row of a table somebody falls.

use chrono::NaiveDate;

use super::{
    Person, StructureKind,
    bands::{AGE_BANDS, Band, JOINED, NATIONAL_AGE_BANDS, STANDING_BANDS, band_of, period_of},
};
use crate::{
    date::PartialDate,
    member::{
        AwayKind, Condition, EducationBand, FiveClass, Kind, Sex, StandingStart, anniversary::years_since,
        education_level, field, standing_start,
    },
};

/// The row somebody falls into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A row of the table, by its place; `about` when it hangs on a part of a date that is not known (约).
    Row { index: usize, about: bool },
    /// What the book says is no word of the table.
    Unsorted,
    /// The book does not know it.
    Unknown,
}

/// The rows of a table, without those of what is not known.
pub(super) fn labels(kind: StructureKind) -> Vec<&'static str> {
    let of_bands = |bands: &[Band]| bands.iter().map(|band| band.label).collect();
    match kind {
        StructureKind::MemberKind => Kind::WORDS.to_vec(),
        StructureKind::Age => of_bands(AGE_BANDS),
        StructureKind::NationalAge => of_bands(NATIONAL_AGE_BANDS),
        StructureKind::Standing => of_bands(STANDING_BANDS),
        StructureKind::Joined => JOINED.iter().map(|(label, _)| *label).collect(),
        StructureKind::Sex => Sex::WORDS.to_vec(),
        StructureKind::Ethnicity => vec![HAN, "少数民族"],
        StructureKind::Education => EducationBand::WORDS.to_vec(),
        StructureKind::Retirement => choices("retirement"),
        StructureKind::FiveClass => FiveClass::all().map(FiveClass::meaning).collect(),
        StructureKind::Health => choices("health"),
        StructureKind::SelfCare => SELF_CARE.iter().map(|condition| condition.word()).collect(),
        StructureKind::Living => choices("living_with"),
        StructureKind::Elsewhere => AwayKind::WORDS.iter().copied().chain([AWAY_SOMEHOW]).collect(),
    }
}

const HAN: &str = "汉族";
/// 异地居住 of which nobody wrote down of what kind.
const AWAY_SOMEHOW: &str = "异地（类型未填）";
/// What a condition says of 自理能力, the gravest first.
const SELF_CARE: [Condition; 3] = [Condition::Bedridden, Condition::Disabled, Condition::PartlyDependent];

fn choices(key: &str) -> Vec<&'static str> {
    field(key).map(|field| field.choices.to_vec()).unwrap_or_default()
}

pub(super) fn place(kind: StructureKind, of: &Person<'_>, day: NaiveDate) -> Place {
    match kind {
        StructureKind::MemberKind => exact(Kind::ALL.iter().position(|kind| *kind == of.member.kind_on(day))),
        StructureKind::Age => by_years(AGE_BANDS, of.member.birth_date, day),
        StructureKind::NationalAge => by_years(NATIONAL_AGE_BANDS, of.member.birth_date, day),
        StructureKind::Standing => match standing_start(of.member) {
            StandingStart::From(from, _) => by_years(STANDING_BANDS, Some(from), day),
            StandingStart::Ask(_) | StandingStart::Missing(_) => Place::Unknown,
        },
        StructureKind::Joined => match of.member.joined_on {
            Some(joined) => between(period_of(joined.first_day()), period_of(joined.last_day())),
            None => Place::Unknown,
        },
        StructureKind::Sex => exact(of.member.sex.and_then(|sex| Sex::ALL.iter().position(|one| *one == sex))),
        StructureKind::Ethnicity => exact(of.values.get("ethnicity").map(|word| usize::from(word != HAN))),
        StructureKind::Education => match of.values.get("education") {
            None => Place::Unknown,
            Some(text) => education_level(text)
                .and_then(|level| EducationBand::ALL.iter().position(|band| *band == level.band))
                .map_or(Place::Unsorted, |index| Place::Row { index, about: false }),
        },
        StructureKind::Retirement => by_choice("retirement", of),
        StructureKind::FiveClass => exact(of.class.map(|class| usize::from(class.number()) - 1)),
        StructureKind::Health => by_choice("health", of),
        StructureKind::SelfCare => {
            exact(SELF_CARE.iter().position(|wanted| of.conditions.iter().any(|(held, _)| held == wanted)))
        }
        StructureKind::Living => by_choice("living_with", of),
        StructureKind::Elsewhere => {
            let away = of.conditions.iter().find(|(held, _)| *held == Condition::LivesElsewhere);
            let known = |kind: AwayKind| AwayKind::ALL.iter().position(|one| *one == kind);
            exact(away.map(|(_, kind)| kind.and_then(known).unwrap_or(AwayKind::ALL.len())))
        }
    }
}

fn exact(index: Option<usize>) -> Place {
    index.map_or(Place::Unknown, |index| Place::Row { index, about: false })
}

fn by_choice(key: &str, of: &Person<'_>) -> Place {
    match of.values.get(key) {
        None => Place::Unknown,
        Some(word) => choices(key)
            .iter()
            .position(|choice| *choice == word)
            .map_or(Place::Unsorted, |index| Place::Row { index, about: false }),
    }
}

/// By completed years since a date that may lack a part: it counts as its first day.
fn by_years(bands: &[Band], since: Option<PartialDate>, day: NaiveDate) -> Place {
    let Some(since) = since else { return Place::Unknown };
    let band = |from: NaiveDate| years_since(from.into(), day).and_then(|years| band_of(bands, years.years));
    between(band(since.first_day()), band(since.last_day()))
}

/// Where a date counts by its first day; about, when its last would count elsewhere.
fn between(first: Option<usize>, last: Option<usize>) -> Place {
    first.map_or(Place::Unknown, |index| Place::Row { index, about: last != first })
}
