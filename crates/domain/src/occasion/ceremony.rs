use serde::{Deserialize, Serialize};

/// The ceremonies of a theme day that took place (S1; FORMS.md form 2).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Ceremonies {
    /// 佩戴党员徽章.
    pub badge: bool,
    /// 奏唱国歌.
    pub anthem: bool,
    /// 重温入党誓词.
    pub oath: bool,
    /// 奏唱国际歌.
    pub internationale: bool,
}

impl Ceremonies {
    /// Each ceremony's words and whether it took place, in the order of the form.
    pub const fn ticks(self) -> [(&'static str, bool); 4] {
        [
            ("佩戴党员徽章", self.badge),
            ("奏唱国歌", self.anthem),
            ("重温入党誓词", self.oath),
            ("奏唱国际歌", self.internationale),
        ]
    }
}
