use serde::{Deserialize, Serialize};

use crate::words;

words! {
    /// How much a piece of advice matters.
    AdviceLevel {
        /// A rule is not met.
        Attention = "注意",
        /// Worth knowing.
        Hint = "提示",
    }
}

/// What a rule has to say about an honest record: data beside it, never a refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Advice {
    /// Stable name, such as `quorum.missing`.
    pub code: String,
    /// How much it matters.
    pub level: AdviceLevel,
    /// One Chinese sentence: what is so, and what can be done.
    pub text: String,
    /// Where the rule stands; empty when it is no rule but a fact.
    pub source: String,
}

impl Advice {
    /// A rule that is not met.
    pub fn attention(code: &str, text: impl Into<String>, source: &str) -> Self {
        Self { code: code.to_owned(), level: AdviceLevel::Attention, text: text.into(), source: source.to_owned() }
    }

    /// Something worth knowing.
    pub fn hint(code: &str, text: impl Into<String>, source: &str) -> Self {
        Self { code: code.to_owned(), level: AdviceLevel::Hint, text: text.into(), source: source.to_owned() }
    }
}
