//! 奖惩情况: what its register holds, and lines for the pen.

use ::report::forms::yearbook::honours::{Honour, Honours};
use domain::register::{Field, RegisterGroup, register};
use store::register::StoredEntry;

use super::{Section, registered};
use crate::report::words;

const REGISTER: &str = "奖惩";

pub(super) const SECTION: Section = Section::of_pages(|book, landmarks| {
    let honours = registered::entries(book, REGISTER)?.iter().map(honour).collect();
    let mut pages = vec![Honours { landmarks, honours }.form()];
    pages.extend(registered::pages(book, RegisterGroup::Honours, Some(REGISTER))?);
    Ok(pages)
});

fn honour(entry: &StoredEntry) -> Honour {
    let of = |name: &str| {
        let field: Option<&Field> = register(REGISTER).and_then(|of| of.field(name));
        field.map(|field| entry.text(field)).unwrap_or_default()
    };
    let named = |parts: [String; 3]| parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("；");
    Honour {
        day: words::short_day(entry.draft.day),
        whom: if entry.whom.is_empty() { "本支部".to_owned() } else { entry.whom.clone() },
        name: named([format!("{}：{}", of("类别"), of("名称")), of("文号"), of("事迹或事由")]),
        by: of("授予或决定单位"),
    }
}
