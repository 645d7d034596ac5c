//! A member's fields as texts for lists, cards and paper.

use chrono::NaiveDate;
use domain::{
    date::PartialDate,
    member::{
        Field, Home, Input, PartyStanding,
        anniversary::{Years, next_anniversary, years_since},
        mask, standing_on,
    },
};
use store::member::MemberOnDay;

/// Whether sensitive values are shown whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Masking {
    /// As [`mask`] shows them.
    Masked,
    /// Whole: somebody asked for it, and that is logged.
    Whole,
}

/// What stands in the cell of a field: the words of the branch, dates as `1951-03`, nothing where
/// nothing is known.
pub fn cell(field: &Field, of: &MemberOnDay, day: NaiveDate, masking: Masking) -> String {
    let text = match field.home {
        Home::Kept if field.key == "kind" => of.member.kind_on(day).word().to_owned(),
        Home::Kept => of.record.values.get(field.key).unwrap_or_default().to_owned(),
        Home::Period => period(field.key, of),
        Home::Computed => computed(field.key, of, day),
    };
    if text.is_empty() || masking == Masking::Whole { text } else { mask(field, &text) }
}

/// The same as people read it in a sentence or on a card: `1951年3月`.
pub fn reading(field: &Field, text: &str) -> String {
    // What is computed is an age in years or a coming day; an age is no date.
    reading_of(if field.home == Home::Computed { Input::Date } else { field.input }, text)
}

/// The same of any field that is filled in this way.
pub(super) fn reading_of(input: Input, text: &str) -> String {
    if input != Input::Date {
        return text.to_owned();
    }
    text.parse::<PartialDate>().map_or_else(|_| text.to_owned(), PartialDate::in_chinese)
}

fn joined(words: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    words.into_iter().fold(String::new(), |mut text, word| {
        if !text.is_empty() {
            text.push('、');
        }
        text.push_str(word.as_ref());
        text
    })
}

fn period(key: &str, of: &MemberOnDay) -> String {
    let situation = &of.situation;
    match key {
        "status" => situation.status.map(|status| status.word().to_owned()).unwrap_or_default(),
        "group" => situation.group.as_ref().map(|(_, name)| name.clone()).unwrap_or_default(),
        "post" => joined(situation.posts.iter().map(|post| post.word())),
        "contact" => situation.contact.as_ref().map(|(_, name)| name.clone()).unwrap_or_default(),
        "condition" => joined(situation.conditions.iter().map(|held| held.kind.word())),
        "self_care" => {
            let worst =
                situation.conditions.iter().map(|held| held.kind).filter(|kind| kind.self_care().is_some()).min();
            worst.and_then(|kind| kind.self_care()).unwrap_or_default().to_owned()
        }
        // The fifth class is in no list.
        "five_class" => situation
            .class
            .filter(|class| class.is_public())
            .map(|class| class.number().to_string())
            .unwrap_or_default(),
        _ => String::new(),
    }
}

fn computed(key: &str, of: &MemberOnDay, day: NaiveDate) -> String {
    let next = |from: Option<PartialDate>| {
        from.and_then(|from| next_anniversary(from, day)).map(|date| date.to_string()).unwrap_or_default()
    };
    match key {
        "age" => of.member.birth_date.and_then(|birth| years_since(birth, day)).map(years).unwrap_or_default(),
        "standing" => standing(&standing_on(&of.member, day)),
        "next_birthday" => next(of.member.birth_date),
        "party_birthday" => next(of.member.joined_on),
        _ => String::new(),
    }
}

fn years(years: Years) -> String {
    if years.about { format!("约{}", years.years) } else { years.years.to_string() }
}

/// `46 年`, `约46 年`, `待核对`; nothing where something is missing or standing has not begun.
fn standing(standing: &PartyStanding) -> String {
    match standing.length {
        Some(length) => format!("{} 年", years(length)),
        None if standing.asks => "待核对".to_owned(),
        None => String::new(),
    }
}
