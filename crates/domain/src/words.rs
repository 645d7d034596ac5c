//! Enums whose cases are the branch's own words.

/// A word that is not on its list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("「{word}」不在可选的范围内：{choices}")]
pub struct UnknownWord {
    /// What was written.
    pub word: String,
    /// What could have been, parted by 、.
    pub choices: String,
}

/// Declares an enum of the branch's words: each case has its Chinese word, which is what the book
/// stores, what crosses to the window and what is printed.
///
/// Gives `ALL`, `WORDS`, `word()`, `from_word()`, `Display`, `FromStr`, serde and (feature `ts`) TypeScript.
#[macro_export]
macro_rules! words {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $case:ident = $word:literal),+ $(,)? }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum $name {
            $($(#[$inner])* #[serde(rename = $word)] $case,)+
        }

        impl $name {
            /// Every one of them, in the order people list them.
            pub const ALL: &'static [Self] = &[$(Self::$case),+];

            /// Their words, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word itself.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$case => $word,)+ }
            }

            /// The one that has this word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$case),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::words::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::from_word(text).ok_or_else(|| $crate::words::UnknownWord {
                    word: text.to_owned(),
                    choices: Self::WORDS.join("、"),
                })
            }
        }
    };
}

#[cfg(test)]
mod tests {
    crate::words!(
        /// Two words.
        Sample { /// One.
            One = "一", /// Two.
            Two = "二" }
    );

    #[test]
    fn a_word_reads_back_as_itself() {
        for one in Sample::ALL {
            assert_eq!(one.word().parse(), Ok(*one), "what is stored is read back");
        }
        let unknown = "三".parse::<Sample>().expect_err("not on the list");
        assert_eq!(unknown.to_string(), "「三」不在可选的范围内：一、二", "says what could have been written");
        assert_eq!(serde_json::to_string(&Sample::Two).expect("json"), "\"二\"", "the window sees the word");
    }
}
