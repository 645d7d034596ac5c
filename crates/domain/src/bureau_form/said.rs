//! One thing a place of a form says.

use std::{fmt, str::FromStr};

use super::{FormFact, FormRhythm};
use crate::{
    figure::{FigureCode, FigureColumn, FigureGroup, Rule, figure, figures, group_of},
    words::UnknownWord,
};

/// What a cell, or a name in braces, says. Written and stored as a text of stable names:
/// `figure:theme_day.count:本年累计`, `fact:书记`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
pub enum Said {
    /// A figure of a stretch of time.
    Figure {
        /// Which.
        code: FigureCode,
        /// Of which days.
        column: FigureColumn,
        /// Not all of them, but those told apart: 党课（其中书记讲）.
        of_which: bool,
    },
    /// A fact.
    Fact(FormFact),
}

/// Everything a cell can say, in the order of the list one chooses from: the span's figures, those of the year so far,
/// of the same days last year, of last year, then the facts.
pub fn sayings() -> impl Iterator<Item = Said> {
    let of_column = |column: FigureColumn| {
        figures().flat_map(move |figure| {
            let parts = figure.rule == Rule::Lectures;
            let all = Said::Figure { code: figure.code, column, of_which: false };
            std::iter::once(all).chain(parts.then_some(Said::Figure { code: figure.code, column, of_which: true }))
        })
    };
    let figures = FigureColumn::ALL.iter().copied().flat_map(of_column);
    figures.chain(FormFact::ALL.iter().copied().map(Said::Fact))
}

impl Said {
    /// Its name without the stretch of time: `主题党日`, `书记讲党课`, `书记`.
    pub fn subject(self) -> &'static str {
        match self {
            Self::Figure { code, of_which, .. } => match figure(code) {
                one if one.rule == Rule::Lectures => {
                    if of_which {
                        "书记讲党课"
                    } else {
                        "党课"
                    }
                }
                one => one.name,
            },
            Self::Fact(fact) => fact.word(),
        }
    }

    /// As it is typed between braces: `本年累计主题党日`.
    pub fn name(self) -> String {
        match self {
            Self::Figure { column, .. } => format!("{column}{}", self.subject()),
            Self::Fact(_) => self.subject().to_owned(),
        }
    }

    /// The same as a form of this rhythm has it: `本月主题党日`.
    pub fn name_on(self, rhythm: FormRhythm) -> String {
        match self {
            Self::Figure { column: FigureColumn::This, .. } => format!("{}{}", rhythm.own_word(), self.subject()),
            _ => self.name(),
        }
    }

    /// What it is about: 组织生活, 党费 …; none of a fact.
    pub fn group(self) -> Option<FigureGroup> {
        if let Self::Figure { code, .. } = self { Some(group_of(code)) } else { None }
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Figure { code, column, of_which } => {
                write!(f, "figure:{code}:{column}{}", if *of_which { ":其中" } else { "" })
            }
            Self::Fact(fact) => write!(f, "fact:{fact}"),
        }
    }
}

impl FromStr for Said {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts: Vec<&str> = text.split(':').collect();
        match parts.as_slice() {
            ["fact", fact] => Ok(Self::Fact(fact.parse()?)),
            ["figure", code, column] => {
                Ok(Self::Figure { code: code.parse()?, column: column.parse()?, of_which: false })
            }
            ["figure", code, column, "其中"] => {
                Ok(Self::Figure { code: code.parse()?, column: column.parse()?, of_which: true })
            }
            _ => Err(UnknownWord { word: text.to_owned(), choices: "figure:…, fact:…".to_owned() }),
        }
    }
}

impl serde::Serialize for Said {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Said {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn everything_has_a_name_of_its_own_and_a_text_that_leads_back() {
        let names: BTreeSet<String> = sayings().map(Said::name).collect();
        assert_eq!(names.len(), sayings().count(), "names are told apart");
        for said in sayings() {
            assert_eq!(said.to_string().parse(), Ok(said), "{said}");
        }
        for text in ["", "fact:", "figure:x:本期", "figure:theme_day.count:今天", "theme_day.count"] {
            assert!(text.parse::<Said>().is_err(), "{text:?} says nothing");
        }
    }
}
