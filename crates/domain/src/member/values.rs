//! A member's fields as texts by key: what forms, imports and the store pass to one another.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Field, field, value, value::ValueFault};

/// The kept fields of one member that have a value, each as it is kept (ISO dates, the words of the
/// choices, yuan). A field without a value is not in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct MemberValues(BTreeMap<String, String>);

/// A field whose text can't be its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueProblem {
    /// Key of the field.
    pub key: String,
    /// Its label.
    pub label: String,
    /// Why.
    pub fault: ValueFault,
}

impl MemberValues {
    /// Reads texts as people write them. Every problem is told, not only the first. Keys that are no
    /// kept field are passed over: a group or a post is not typed into the member's row.
    pub fn read<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Vec<ValueProblem>> {
        let mut values = Self::default();
        let problems = values.put_all(texts);
        if problems.is_empty() { Ok(values) } else { Err(problems) }
    }

    /// Puts texts over what is there; a blank text takes the value away. Those that can't be read are
    /// told and change nothing.
    pub fn put_all<'a>(&mut self, texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<ValueProblem> {
        let mut problems = Vec::new();
        for (key, text) in texts {
            let Some(field) = field(key).filter(|field| field.is_kept()) else { continue };
            if let Err(fault) = self.put(field, text) {
                problems.push(ValueProblem { key: key.to_owned(), label: field.label.to_owned(), fault });
            }
        }
        problems
    }

    fn put(&mut self, field: &Field, text: &str) -> Result<(), ValueFault> {
        match value::read(field, text)? {
            Some(kept) => self.0.insert(field.key.to_owned(), kept),
            None => self.0.remove(field.key),
        };
        Ok(())
    }

    /// Values as they come from the store, already in their kept form.
    pub fn from_kept(values: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(values.into_iter().collect())
    }

    /// The value of a field.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// The value read as a date, a word of a list …; none when there is none or it is no such thing.
    pub fn parsed<T: std::str::FromStr>(&self, key: &str) -> Option<T> {
        self.get(key)?.parse().ok()
    }

    /// Keys and values, by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// Keys of needed fields that have no value, among those kept in the row.
    pub fn missing(&self) -> Vec<&'static Field> {
        super::FIELDS.iter().filter(|field| field.needed && field.is_kept() && self.get(field.key).is_none()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_is_told() {
        let problems =
            MemberValues::read([("birth_date", "51.3"), ("sex", "?"), ("name", "王芳"), ("group", "第一党小组")])
                .expect_err("two are wrong");
        let keys: Vec<&str> = problems.iter().map(|problem| problem.key.as_str()).collect();
        assert_eq!(keys, ["birth_date", "sex"], "both, in order; the group is not the row's business");
    }

    #[test]
    fn a_blank_takes_the_value_away() {
        let mut values = MemberValues::read([("name", "王芳"), ("phone", "19914123519")]).expect("in order");
        assert!(values.put_all([("phone", " ")]).is_empty(), "a blank is no fault");
        assert_eq!(values.get("phone"), None, "the number is gone");
        assert_eq!(values.get("name"), Some("王芳"), "what was not named stays");
    }
}
