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
const BETWEEN: [char; 9] = ['；', ';', '、', '，', ',', '\n', '。', '/', '|'];
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

/// The names in a cell with their reasons. A reason belongs to the name before it; one that begins
/// with 均 or 都 to all before it that have none.
pub fn absentees(text: &str) -> Vec<Absentee> {
    let text = clean(text);
    if NOBODY.contains(&text.as_str()) || crate::value::is_placeholder(&text) {
        return Vec::new();
    }
    let mut list: Vec<Absentee> = Vec::new();
    let mut lead = None;
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let end = rest.find(|c| OPEN.contains(&c) || BETWEEN.contains(&c)).unwrap_or(rest.len());
        let (head, tail) = rest.split_at(end);
        let (head, said) = lead_of(head);
        lead = said.unwrap_or(lead);
        let name = bare_name(head);
        let (reason, after) = reason_of(tail);
        if !name.is_empty() {
            let (name, told) = name_and_reason(&name);
            list.push(Absentee { name, reason: told.or_else(|| lead.map(str::to_owned)) });
        }
        if let Some(reason) = reason {
            assign(&mut list, reason);
        }
        rest = after;
    }
    list
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

fn assign(list: &mut [Absentee], reason: String) {
    match reason.strip_prefix(['均', '都']) {
        Some(shared) => {
            list.iter_mut()
                .rev()
                .take_while(|one| one.reason.is_none())
                .for_each(|one| one.reason = Some(shared.to_owned()));
        }
        None => {
            if let Some(last) = list.last_mut() {
                last.reason = Some(reason);
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
        absentees(text).into_iter().map(|one| (one.name, one.reason.unwrap_or_default())).collect()
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

    proptest! {
        #[test]
        fn never_panics(text in "\\PC{0,40}") {
            let _ = absentees(&text);
        }
    }
}
