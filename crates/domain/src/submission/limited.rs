//! Lists of a file that says by itself how long they are.

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Deserializer, de};

/// A list that stops being read at its limit: a file of another hand can't make it as long as it likes.
pub(super) fn limited<'de, D, T, const MOST: usize>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_seq(Limited::<T, MOST>(PhantomData))
}

struct Limited<T, const MOST: usize>(PhantomData<T>);

impl<'de, T: Deserialize<'de>, const MOST: usize> de::Visitor<'de> for Limited<T, MOST> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of at most {MOST}")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut taken = Vec::new();
        while let Some(one) = list.next_element()? {
            if taken.len() == MOST {
                return Err(de::Error::invalid_length(MOST + 1, &self));
            }
            taken.push(one);
        }
        Ok(taken)
    }
}

/// A row of the roster, of at most [`super::MAX_COLUMNS`] cells.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Row(#[serde(deserialize_with = "limited::<_, _, { super::MAX_COLUMNS }>")] pub(super) Vec<String>);

/// The rows of the roster.
pub(super) fn rows<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Vec<String>>, D::Error> {
    let rows = limited::<_, Row, { super::MAX_MEMBERS }>(deserializer)?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}
