//! The five classes (五类) some bureaus sort the members into.

use serde::{Deserialize, Serialize};

/// 五类 (domain.md B02). The fifth is for the secretary's eyes: never searched, listed or exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "number"))]
#[serde(try_from = "u8", into = "u8")]
pub struct FiveClass(u8);

/// A number that is no class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("五类只有 1 到 5")]
pub struct UnknownClass;

const MEANINGS: [&str; 5] =
    ["居住辖区、活动正常", "居住辖区、老弱病残", "辖区外居住", "组织关系挂靠", "参加组织生活不积极、理想信念动摇"];

impl FiveClass {
    /// All five.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=5).map(Self)
    }

    /// 1 to 5.
    pub fn number(self) -> u8 {
        self.0
    }

    /// What the class means.
    pub fn meaning(self) -> &'static str {
        MEANINGS.get(usize::from(self.0) - 1).copied().unwrap_or_default()
    }

    /// Whether it may be seen in lists, searches and exports: the fifth may not (domain.md, corrections).
    pub fn is_public(self) -> bool {
        self.0 != 5
    }
}

impl TryFrom<u8> for FiveClass {
    type Error = UnknownClass;

    fn try_from(number: u8) -> Result<Self, UnknownClass> {
        if (1..=5).contains(&number) { Ok(Self(number)) } else { Err(UnknownClass) }
    }
}

impl From<FiveClass> for u8 {
    fn from(class: FiveClass) -> u8 {
        class.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fifth_stays_inside() {
        let hidden: Vec<u8> = FiveClass::all().filter(|class| !class.is_public()).map(FiveClass::number).collect();
        assert_eq!(hidden, [5], "only the fifth is kept from lists");
        assert_eq!(FiveClass::try_from(6), Err(UnknownClass), "there are five");
        assert!(FiveClass::all().all(|class| !class.meaning().is_empty()), "each has a meaning");
    }
}
