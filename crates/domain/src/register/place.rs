//! 阵地自查 (domain.md 1J J01, section 0 row 12): what is asked is the branch's own; there is no one list for all.

use std::{borrow::Cow, collections::BTreeSet};

use super::{Field, FieldKind, Register};

/// The register of checks, whose ticks are the items of the checklist.
pub const PLACE_CHECKS: &str = "六有三亮自查";

/// The register with a branch's own checklist in place of the one it comes with. Items that were ticked some time and
/// are no longer on it stand behind: what was written stays readable.
pub fn with_checklist(of: &Register, items: &[String], ticked: &BTreeSet<String>) -> Register {
    let others: Vec<&Field> = of.fields.iter().filter(|field| field.kind != FieldKind::YesNo).collect();
    let free = |item: &&String| **item != of.day && others.iter().all(|field| field.name != item.as_str());
    let gone = ticked.iter().filter(|item| !items.contains(item));
    let item = |item: &String| Field { name: Cow::Owned(item.clone()), kind: FieldKind::YesNo, required: false };
    let fields = items.iter().chain(gone).filter(free).map(item).chain(others.iter().copied().cloned());
    Register { fields: fields.collect(), ..of.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::register;

    #[test]
    fn a_checklist_is_the_branchs_own_and_what_was_ticked_stays() {
        let of = register(PLACE_CHECKS).expect("a register of the program");
        let items = ["党旗", "会议室", "检查人"].map(str::to_owned);
        let ticked = ["党旗", "书报架"].map(str::to_owned).into();
        let own = with_checklist(of, &items, &ticked);
        let names: Vec<&str> = own.fields.iter().map(|field| field.name.as_ref()).collect();
        let wanted = ["党旗", "会议室", "书报架", "存在的问题", "整改情况", "检查人"];
        assert_eq!(names, wanted, "the list, what was ticked, then the rest; nothing twice");
    }
}
