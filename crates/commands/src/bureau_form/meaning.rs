//! What the names in braces mean.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    bureau_form::{FormList, FormRhythm, Said, said_of},
    member::{own_key, own_name},
    register::OwnField,
};
use exchange::{bureau_form::Placeholder, member::VOCABULARY, table::normal};

/// What a name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A value of its own.
    Said(Said),
    /// A column of a list, by its key.
    Field(FormList, String),
}

impl Meaning {
    /// In the words of a form of this rhythm.
    pub(super) fn words(&self, rhythm: FormRhythm) -> String {
        match self {
            Self::Said(said) => said.name_on(rhythm),
            Self::Field(list, key) => field_words(*list, key),
        }
    }
}

/// A column of a list in words: `党员·姓名`.
pub(super) fn field_words(list: FormList, key: &str) -> String {
    let called = own_name(key).or_else(|| list.field(key).map(|field| field.label));
    format!("{list}·{}", called.unwrap_or(key))
}

/// The list a name before the point means.
fn list_named(name: &str) -> Option<FormList> {
    let name = normal(name);
    FormList::ALL.iter().copied().find(|list| list.word() == name || list.other_names().contains(&name.as_str()))
}

/// The column of a list a name means. The roster's are called as rosters call theirs; a field of the branch's own by
/// its name, before what else the name might mean.
pub(super) fn field_named(list: FormList, name: &str, own: &[OwnField]) -> Option<String> {
    let plain = normal(name);
    let is_own = |field: &&OwnField| list == FormList::Members && normal(&field.name) == plain;
    if let Some(field) = own.iter().find(is_own) {
        return Some(own_key(&field.name));
    }
    let listed = list.fields().into_iter().find(|field| {
        field.label == name || normal(field.label) == plain || field.other_names.contains(&plain.as_str())
    });
    let of_roster = || VOCABULARY.field_of(&[name.to_owned()]).map(|(key, _)| key);
    let found = listed.map(|field| field.key).or_else(|| if list == FormList::Members { of_roster() } else { None });
    found.filter(|key| list.field(key).is_some()).map(str::to_owned)
}

/// The names of a form with what each means. A name without a list is a value of its own, or, where no value is called
/// so, a column of a list the form names elsewhere: `{{序号}}` beside `{{党员.姓名}}`.
pub(super) fn meanings(asked: &[(Placeholder, String)], own: &[OwnField]) -> BTreeMap<Placeholder, Option<Meaning>> {
    let lists: BTreeSet<FormList> =
        asked.iter().filter_map(|(name, _)| name.list.as_deref().and_then(list_named)).collect();
    let column = |list: FormList, name: &str| Some(Meaning::Field(list, field_named(list, name, own)?));
    let of = |name: &Placeholder| match &name.list {
        Some(list) => list_named(list).and_then(|list| column(list, &name.name)),
        None => {
            said_of(&name.name).map(Meaning::Said).or_else(|| lists.iter().find_map(|list| column(*list, &name.name)))
        }
    };
    asked.iter().map(|(name, _)| (name.clone(), of(name))).collect()
}

/// The columns a form asks of each list, by the name it calls the list: what it calls each column, and its key.
pub(super) type Wanted = BTreeMap<String, (FormList, BTreeMap<String, String>)>;

/// What a form's names ask of lists. Names without a list may stand in a row of any of them.
pub(super) fn wanted(asked: &[(Placeholder, String)], own: &[OwnField]) -> Wanted {
    let mut wanted = Wanted::new();
    let named: Vec<(&str, FormList)> = asked
        .iter()
        .filter_map(|(name, _)| name.list.as_deref())
        .filter_map(|name| Some((name, list_named(name)?)))
        .collect();
    for (called, list) in named {
        let (_, fields) = wanted.entry(called.to_owned()).or_insert((list, BTreeMap::new()));
        for (name, _) in asked.iter().filter(|(name, _)| name.list.as_deref().is_none_or(|own| own == called)) {
            fields.extend(field_named(list, &name.name, own).map(|key| (name.name.clone(), key)));
        }
    }
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(names: &[(&str, &str)]) -> Vec<(Placeholder, String)> {
        let one = |(list, name): &(&str, &str)| {
            let list = Some((*list).to_owned()).filter(|list| !list.is_empty());
            (Placeholder { list, name: (*name).to_owned() }, String::new())
        };
        names.iter().map(one).collect()
    }

    #[test]
    fn names_of_columns_are_those_of_rosters() {
        let asked = asked(&[
            ("党员", "出生年月"),
            ("名册", "手机号"),
            ("", "序号"),
            ("", "书记"),
            ("活动", "应到人数"),
            ("未知", "姓名"),
        ]);
        let means: Vec<Option<String>> = asked
            .iter()
            .map(|(name, _)| meanings(&asked, &[])[name].as_ref().map(|means| means.words(FormRhythm::Monthly)))
            .collect();
        let expected =
            ["党员·出生日期", "党员·联系电话", "党员·序号", "书记", "活动·应到"].map(|words| Some(words.to_owned()));
        assert_eq!(means[..5], expected, "as people call them");
        assert_eq!(means[5], None, "a list nobody knows");
        let wanted = wanted(&asked, &[]);
        assert_eq!(
            wanted["党员"].1.get("序号").map(String::as_str),
            Some("number"),
            "a bare name may stand in its row"
        );
        assert!(!wanted["党员"].1.contains_key("手机号"), "what another list was asked is its own");
    }
}
