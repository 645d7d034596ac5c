//! Who was not there, and why: `张秀珍（住院）；尹国华（居住外地）`.

use domain::text::{clean, clean_name};

/// Somebody a ledger names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absentee {
    /// As written, without padding.
    pub name: String,
    /// What stands in brackets after it.
    pub reason: Option<String>,
}

const OPEN: [char; 5] = ['（', '(', '[', '【', '〔'];
const CLOSE: [char; 5] = ['）', ')', ']', '】', '〕'];
/// What parts names, and reasons.
pub(super) const BETWEEN: [char; 9] = ['；', ';', '、', '，', ',', '\n', '。', '/', '|'];
/// Whole cells that say that nobody was missing.
const NOBODY: [&str; 9] = ["无", "全勤", "全到", "无缺席", "全部到会", "全体到会", "没有", "0", "全部到齐"];
/// Words before a list, and the reason they give.
const LEADS: [(&str, Option<&str>); 7] = [
    ("请假", None),
    ("缺席", None),
    ("未到", None),
    ("病假", Some("病假")),
    ("事假", Some("事假")),
    ("因病", Some("因病")),
    ("因事", Some("因事")),
];

/// Words a reason begins with where it follows a name without brackets.
const REASONS: [&str; 48] = [
    "请假",
    "请病假",
    "请事假",
    "请长假",
    "病假",
    "事假",
    "病休",
    "因",
    "住院",
    "住外",
    "在外",
    "在家",
    "在医院",
    "在京",
    "外出",
    "外地",
    "居住",
    "探亲",
    "出差",
    "出国",
    "生病",
    "身体",
    "行动",
    "照看",
    "照顾",
    "旅",
    "手术",
    "未参",
    "未到",
    "缺席",
    "缺勤",
    "去外",
    "去儿",
    "去女",
    "回老家",
    "看病",
    "看望",
    "陪",
    "带孙",
    "卧床",
    "瘫痪",
    "摔伤",
    "年老",
    "年迈",
    "病重",
    "有事",
    "异地",
    "长期",
];
/// Words that give one reason to several.
pub(super) const SHARED: [&str; 2] = ["均", "都"];

/// Somebody read, and the stretch between semicolons or line ends.
struct Read {
    one: Absentee,
    stretch: usize,
}

/// The names in a cell with their reasons. A reason in brackets belongs to the name before it; one that
/// begins with 均 or 都 to all before it that have none. What follows a name of the roster without
/// brackets (`甲、乙请假`) is said of all in its stretch that have none.
pub fn absentees(text: &str, names: &[String]) -> Vec<Absentee> {
    let text = clean(text);
    if NOBODY.contains(&text.as_str()) || crate::value::is_placeholder(&text) {
        return Vec::new();
    }
    let mut list: Vec<Read> = Vec::new();
    let mut lead = None;
    let mut stretch = 0;
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c| OPEN.contains(&c) || BETWEEN.contains(&c)).unwrap_or(rest.len());
        let (head, tail) = rest.split_at(end);
        let (head, said) = lead_of(head);
        lead = said.unwrap_or(lead);
        let (reason, after) = reason_of(tail);
        let name = bare_name(head);
        let after = match &reason {
            // `2人（甲、乙）`: the names stand in the brackets.
            Some(inside) if is_tally(&name) => format!("{inside}；{after}"),
            _ => {
                if !name.is_empty() && !NOBODY.contains(&name.as_str()) {
                    add(&mut list, &name, lead, stretch, names);
                }
                if let Some(reason) = reason {
                    assign(&mut list, reason);
                }
                after.to_owned()
            }
        };
        stretch += usize::from(tail.starts_with(['；', ';', '。', '\n']));
        rest = after;
    }
    list.into_iter().map(|read| read.one).collect()
}

/// Adds what stands for one name: one of the roster, several without a separator, or a name and a reason.
fn add(list: &mut Vec<Read>, text: &str, lead: Option<&'static str>, stretch: usize, names: &[String]) {
    let lead = lead.map(str::to_owned);
    let (known, rest) = known_names(text, names);
    let rest_is_reason = rest.is_empty() || reason_begins(rest);
    if known.is_empty() || !rest_is_reason {
        let (name, told) = name_and_reason(text);
        list.push(Read { one: Absentee { name, reason: told.or(lead) }, stretch });
        return;
    }
    let one = |name: &str| Absentee { name: name.to_owned(), reason: lead.clone() };
    list.extend(known.into_iter().map(|name| Read { one: one(name), stretch }));
    if !rest.is_empty() {
        let reason = clean(without_tally(rest));
        let open = list.iter_mut().rev().take_while(|read| read.stretch == stretch);
        open.take_while(|read| read.one.reason.is_none() || read.one.reason == lead)
            .for_each(|read| read.one.reason = Some(reason.clone()));
    }
}

/// The names of the roster a text begins with, and what follows them.
fn known_names<'a>(text: &'a str, names: &'a [String]) -> (Vec<&'a str>, &'a str) {
    let mut known = Vec::new();
    let mut rest = text;
    let longest = |rest: &str| {
        names.iter().filter(|name| !name.is_empty() && rest.starts_with(name.as_str())).max_by_key(|name| name.len())
    };
    while let Some(name) = longest(rest) {
        known.push(name.as_str());
        let after = rest.get(name.len()..).unwrap_or_default();
        rest = after.strip_prefix("同志").unwrap_or(after);
    }
    (known, rest)
}

fn reason_begins(text: &str) -> bool {
    let bare = without_tally(text);
    bare.len() < text.len() || REASONS.iter().any(|word| bare.starts_with(word))
}

/// `2人均因病` is 因病, said of several.
fn without_tally(text: &str) -> &str {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit() || TALLIES.contains(&c));
    let rest = if rest.len() < text.len() { rest.strip_prefix(['人', '名', '位']).unwrap_or(text) } else { text };
    let rest = rest.strip_prefix("同志").unwrap_or(rest);
    SHARED.iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest)
}

const TALLIES: [char; 11] = ['一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/// `2人`, of which only 人 is left as a name, or 三人.
fn is_tally(name: &str) -> bool {
    let bare = name.trim_start_matches(TALLIES);
    ["人", "名", "位"].contains(&bare)
}

/// What stands in brackets at the beginning, and what follows; or what follows the separator.
fn reason_of(tail: &str) -> (Option<String>, &str) {
    let mut chars = tail.chars();
    match chars.next() {
        Some(c) if OPEN.contains(&c) => {
            let inside = chars.as_str();
            let end = inside.find(|c| CLOSE.contains(&c)).unwrap_or(inside.len());
            let (reason, after) = inside.split_at(end);
            let mut after = after.chars();
            after.next();
            (Some(clean(reason)).filter(|reason| !reason.is_empty()), after.as_str())
        }
        _ => (None, chars.as_str()),
    }
}

fn assign(list: &mut [Read], reason: String) {
    match reason.strip_prefix(['均', '都']) {
        Some(shared) => {
            list.iter_mut()
                .rev()
                .take_while(|read| read.one.reason.is_none())
                .for_each(|read| read.one.reason = Some(shared.to_owned()));
        }
        None => {
            if let Some(last) = list.last_mut() {
                last.one.reason = Some(reason);
            }
        }
    }
}

/// `请假：张秀珍` is 张秀珍.
fn lead_of(text: &str) -> (&str, Option<Option<&'static str>>) {
    let Some((lead, rest)) = text.split_once(['：', ':']) else { return (text, None) };
    let lead: String = lead.chars().filter(|c| !c.is_whitespace()).collect();
    let known =
        LEADS.iter().find(|(word, _)| lead.starts_with(word) && lead.chars().count() <= word.chars().count() + 2);
    known.map_or((text, None), |(_, reason)| (rest, Some(*reason)))
}

fn bare_name(text: &str) -> String {
    clean_name(text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '．' | '、' | ' ')))
}

/// `张秀珍：住院`, `张秀珍-住院`.
fn name_and_reason(text: &str) -> (String, Option<String>) {
    match text.split_once(['：', ':', '-', '—', '－']) {
        Some((name, reason)) if !name.is_empty() => {
            let reason = clean(reason.trim_start_matches(['-', '—']));
            (clean_name(name), Some(reason).filter(|reason| !reason.is_empty()))
        }
        _ => (text.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let names = ["张秀珍", "尹国华", "秦福生", "王芳"].map(str::to_owned);
        absentees(text, &names).into_iter().map(|one| (one.name, one.reason.unwrap_or_default())).collect()
    }

    fn named(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, reason)| ((*name).to_owned(), (*reason).to_owned())).collect()
    }

    #[test]
    fn names_and_reasons_as_ledgers_write_them() {
        let two = named(&[("张秀珍", "住院"), ("尹国华", "居住外地")]);
        for text in [
            "张秀珍（住院）；尹国华（居住外地）",
            "张秀珍(住院)、尹国华(居住外地)",
            "张秀珍（住院），尹国华（居住外地）。",
            "1.张秀珍（住院）\n2.尹国华（居住外地）",
            "张秀珍：住院；尹国华：居住外地",
            "请假：张秀珍（住院）、尹国华（居住外地）",
            "张秀珍（住院）尹国华（居住外地）",
        ] {
            assert_eq!(read(text), two, "{text}");
        }
        assert_eq!(read("张秀珍、尹国华（均住院）"), named(&[("张秀珍", "住院"), ("尹国华", "住院")]), "both");
        assert_eq!(
            read("张秀珍、尹国华（住院）"),
            named(&[("张秀珍", ""), ("尹国华", "住院")]),
            "no reason is invented"
        );
        assert_eq!(read("病假：王　芳"), named(&[("王芳", "病假")]), "the word before the list");
        assert_eq!(
            read("阿依古丽·买买提（外出探亲，月底回）"),
            named(&[("阿依古丽·买买提", "外出探亲，月底回")]),
            "commas inside"
        );
        for nobody in ["", "无", "全勤", "/", "——"] {
            assert_eq!(read(nobody), [], "{nobody:?} names nobody");
        }
    }

    #[test]
    fn reasons_without_brackets() {
        for (text, expected) in [
            ("张秀珍、尹国华请假；秦福生（病）", vec![("张秀珍", "请假"), ("尹国华", "请假"), ("秦福生", "病")]),
            ("张秀珍；尹国华请假", vec![("张秀珍", ""), ("尹国华", "请假")]),
            ("张秀珍住院，尹国华在外地", vec![("张秀珍", "住院"), ("尹国华", "在外地")]),
            ("张秀珍、尹国华2人因病请假", vec![("张秀珍", "因病请假"), ("尹国华", "因病请假")]),
            ("张秀珍、尹国华均外出探亲", vec![("张秀珍", "外出探亲"), ("尹国华", "外出探亲")]),
            ("张秀珍 尹国华 秦福生", vec![("张秀珍", ""), ("尹国华", ""), ("秦福生", "")]),
            ("1、张秀珍 住院\n2、尹国华 外地", vec![("张秀珍", "住院"), ("尹国华", "外地")]),
            ("张秀珍同志（住院）", vec![("张秀珍", "住院")]),
            ("2人（张秀珍、尹国华）", vec![("张秀珍", ""), ("尹国华", "")]),
            ("缺席：无；请假：张秀珍", vec![("张秀珍", "")]),
            ("张秀珍等3人", vec![("张秀珍等3人", "")]),
            ("王芳芳", vec![("王芳芳", "")]),
        ] {
            assert_eq!(read(text), named(&expected), "{text}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in "\\PC{0,40}") {
            let _ = absentees(&text, &["张".to_owned(), "一".to_owned()]);
        }
    }
}
