//! 登记入户: one visit to a home, told once; what was done there stands in the registers it belongs to.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{RegisterEntryDraft, RegisterValue, Values};
use crate::{member::MemberId, text::clean_or_none};

/// What of a visit goes into a register: whom and who went stand on the visit, the rest is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VisitPart {
    /// The register.
    pub register: &'static str,
    /// Its field of those visited.
    whom: &'static str,
    /// Its field of those who went.
    visitors: Option<&'static str>,
    /// What a visit says by itself.
    known: &'static [(&'static str, &'static str)],
    /// Fields that are asked for.
    pub asks: &'static [&'static str],
}

/// What a visit can have been (S2, domain.md 1F F01, F11, 1C C06, 1D D05).
pub static VISIT_PARTS: &[VisitPart] = &[
    VisitPart {
        register: "走访慰问",
        whom: "走访对象",
        visitors: Some("走访人"),
        known: &[],
        asks: &["事由", "慰问金", "慰问品"],
    },
    VisitPart {
        register: "送学上门",
        whom: "送学对象",
        visitors: Some("送学人"),
        known: &[("方式", "上门")],
        asks: &["学习内容", "资料", "反馈"],
    },
    VisitPart {
        register: "谈心谈话",
        whom: "谈话对象",
        visitors: Some("谈话人"),
        known: &[("类型", "走访"), ("地点", "家中")],
        asks: &["谈话内容", "意见建议"],
    },
    VisitPart {
        register: "意见建议与思想动态",
        whom: "反映人",
        visitors: None,
        known: &[],
        asks: &["类别", "反映事项"],
    },
];

/// What a visit is that was nothing else: somebody was seen.
static CONTACT: VisitPart = VisitPart {
    register: "联系记录",
    whom: "联系对象",
    visitors: Some("联系人"),
    known: &[("方式", "见面")],
    asks: &[],
};
/// The field of [`CONTACT`] that says how they are.
const SITUATION: &str = "情况";

/// A visit, as far as registers go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HomeVisit {
    /// Its day.
    pub day: NaiveDate,
    /// Who was visited: one, or a couple.
    pub member_ids: Vec<MemberId>,
    /// Who went.
    pub visitors: String,
    /// How they are; kept where the visit was nothing else.
    #[serde(default)]
    pub situation: String,
    /// What it was, by register, with what each asks for.
    #[serde(default)]
    pub parts: BTreeMap<String, Values>,
}

/// Why a visit can't be registered so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HomeVisitProblem {
    /// Nobody was visited.
    #[error("还没有写去了谁家")]
    NobodyVisited,
    /// Nobody went.
    #[error("还没有写走访人")]
    NobodyWent,
    /// A visit is nothing of this kind.
    #[error("登记入户里没有「{0}」")]
    PartUnknown(String),
}

impl HomeVisitProblem {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NobodyVisited => "home_visit.nobody_visited",
            Self::NobodyWent => "home_visit.nobody_went",
            Self::PartUnknown(_) => "home_visit.part_unknown",
        }
    }

    /// What to do next.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::NobodyVisited => "请选上走访的党员。",
            Self::NobodyWent => "请写上谁去的，如 李书记、王委员。",
            Self::PartUnknown(_) => "请回到「走访联系」重新打开。",
        }
    }
}

impl HomeVisit {
    /// What goes into the registers, an entry for each thing the visit was. When it was none of these, nor anything
    /// `beside` them, it is a contact.
    pub fn entries(self, beside: bool) -> Result<Vec<RegisterEntryDraft>, HomeVisitProblem> {
        if self.member_ids.is_empty() {
            return Err(HomeVisitProblem::NobodyVisited);
        }
        let visitors = clean_or_none(&self.visitors).ok_or(HomeVisitProblem::NobodyWent)?;
        let entry = |part: &VisitPart, mut values: Values| {
            values.insert(part.whom.to_owned(), RegisterValue::Members(self.member_ids.clone()));
            if let Some(field) = part.visitors {
                values.insert(field.to_owned(), RegisterValue::Text(visitors.clone()));
            }
            let known = part.known.iter().map(|(field, word)| (*field, RegisterValue::Text((*word).to_owned())));
            values.extend(known.map(|(field, value)| (field.to_owned(), value)));
            RegisterEntryDraft { id: None, register: part.register.to_owned(), day: self.day, values }
        };
        if self.parts.is_empty() && !beside {
            let situation = RegisterValue::Text(self.situation.clone());
            return Ok(vec![entry(&CONTACT, Values::from([(SITUATION.to_owned(), situation)]))]);
        }
        if let Some(strange) = self.parts.keys().find(|name| VISIT_PARTS.iter().all(|part| part.register != **name)) {
            return Err(HomeVisitProblem::PartUnknown(strange.clone()));
        }
        let chosen = VISIT_PARTS.iter().filter_map(|part| Some((part, self.parts.get(part.register)?)));
        Ok(chosen.map(|(part, values)| entry(part, values.clone())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::register;

    fn visit(parts: &[&str]) -> HomeVisit {
        HomeVisit {
            day: NaiveDate::from_ymd_opt(2026, 11, 3).expect("a day"),
            member_ids: vec![MemberId(3)],
            visitors: " 李书记、王委员 ".to_owned(),
            situation: "精神很好".to_owned(),
            parts: parts.iter().map(|name| ((*name).to_owned(), Values::new())).collect(),
        }
    }

    #[test]
    fn every_part_fits_its_register() {
        for part in VISIT_PARTS.iter().chain([&CONTACT]) {
            let of = register(part.register).expect("a register of the program");
            let mut named = part.asks.iter().chain([&part.whom]).chain(part.visitors.iter());
            assert!(named.all(|name| of.field(name).is_some()), "{} asks for its own fields", of.name);
            for field in of.fields.iter().filter(|field| field.required) {
                let name = field.name.as_ref();
                assert!(name == part.whom || part.asks.contains(&name), "{} {name} is asked for", of.name);
            }
        }
    }

    #[test]
    fn each_thing_it_was_stands_in_its_register_once() {
        let all: Vec<&str> = VISIT_PARTS.iter().map(|part| part.register).collect();
        let mut told = visit(&all);
        told.parts.insert(
            "意见建议与思想动态".to_owned(),
            Values::from([("反映事项".to_owned(), RegisterValue::Text("楼道没灯".to_owned()))]),
        );
        let entries = told.entries(true).expect("in order");
        let registers: Vec<&str> = entries.iter().map(|entry| entry.register.as_str()).collect();
        assert_eq!(registers, all, "once in each");
        for entry in entries {
            let of = register(&entry.register).expect("known");
            entry.checked(of).expect("each as its register wants it");
        }
    }

    #[test]
    fn a_visit_that_was_nothing_else_is_a_contact() {
        let entries = visit(&[]).entries(false).expect("in order");
        let [contact] = entries.as_slice() else { panic!("one entry, not {entries:?}") };
        assert_eq!(contact.register, "联系记录", "somebody was seen");
        assert_eq!(contact.values.get("情况"), Some(&RegisterValue::Text("精神很好".to_owned())), "and how they are");
        assert_eq!(visit(&[]).entries(true).expect("in order"), [], "dues or study beside it say so already");
    }

    #[test]
    fn what_lacks_is_named() {
        let nobody = HomeVisit { member_ids: Vec::new(), ..visit(&[]) };
        assert_eq!(nobody.entries(false).expect_err("nobody").code(), "home_visit.nobody_visited");
        let alone = HomeVisit { visitors: " ".to_owned(), ..visit(&[]) };
        assert_eq!(alone.entries(false).expect_err("nobody went").code(), "home_visit.nobody_went");
        assert_eq!(visit(&["结对"]).entries(false).expect_err("no visit").code(), "home_visit.part_unknown");
    }
}
