//! `{{…}}` as a secretary types it: in half or full width, with spaces, alone or in a sentence.

use std::ops::Range;

use domain::text::half_width;

/// Characters a name may have; more than that between braces is no name.
const LONGEST: usize = 60;

/// What stands between the braces.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Placeholder {
    /// The list, of `{{党员.姓名}}`.
    pub list: Option<String>,
    /// The field of the list, or the whole name: `本月主题党日次数`. Without spaces, in half width.
    pub name: String,
}

impl Placeholder {
    fn of(inside: &str) -> Option<Self> {
        let bare: String = half_width(inside).chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
        if bare.is_empty() || bare.contains(['{', '}']) || bare.chars().count() > LONGEST {
            return None;
        }
        let (list, name) = match bare.split_once(['.', '。', '·', ':']) {
            Some((list, name)) if !list.is_empty() && !name.is_empty() => (Some(list.to_owned()), name.to_owned()),
            _ => (None, bare),
        };
        Some(Self { list, name })
    }

    /// As one types it: `{{党员.姓名}}`.
    pub fn typed(&self) -> String {
        match &self.list {
            Some(list) => format!("{{{{{list}.{}}}}}", self.name),
            None => format!("{{{{{}}}}}", self.name),
        }
    }
}

/// A name and the bytes it takes in a text, braces included.
pub(super) type Found = (Placeholder, Range<usize>);

/// All of a text, in order.
pub(super) fn find(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut opened: Option<(usize, usize)> = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let twice = chars.peek().is_some_and(|(_, next)| same_brace(c, *next));
        match c {
            '{' | '｛' if twice => {
                let (second, brace) = chars.next().unwrap_or((at, c));
                opened = Some((at, second + brace.len_utf8()));
            }
            '}' | '｝' if twice => {
                let (second, brace) = chars.next().unwrap_or((at, c));
                let end = second + brace.len_utf8();
                if let Some((start, inside)) = opened.take() {
                    let name = text.get(inside..at).and_then(Placeholder::of);
                    found.extend(name.map(|name| (name, start..end)));
                }
            }
            _ => {}
        }
    }
    found
}

fn same_brace(a: char, b: char) -> bool {
    matches!((a, b), ('{' | '｛', '{' | '｛') | ('}' | '｝', '}' | '｝'))
}

/// The name, where a text is nothing else.
pub(super) fn alone(text: &str) -> Option<Placeholder> {
    let found = find(text);
    let [(name, span)] = found.as_slice() else { return None };
    let outside = [text.get(..span.start), text.get(span.end..)];
    outside.iter().flatten().all(|rest| rest.trim().is_empty()).then(|| name.clone())
}

/// Texts that stand one behind the other with names in them, which may run over several; each is asked of `says`,
/// and what is answered stands where its first brace stood. None for the texts that stay.
pub(super) fn replaced(texts: &[&str], mut says: impl FnMut(&Placeholder) -> Option<String>) -> Vec<Option<String>> {
    let whole = texts.concat();
    let answers: Vec<(Range<usize>, String)> =
        find(&whole).into_iter().filter_map(|(name, span)| Some((span, says(&name)?))).collect();
    let mut begins = 0;
    let mut changed = Vec::with_capacity(texts.len());
    for text in texts {
        let own = begins..begins + text.len();
        begins = own.end;
        let touching = |span: &Range<usize>| span.start < own.end && span.end > own.start;
        if !answers.iter().any(|(span, _)| touching(span)) {
            changed.push(None);
            continue;
        }
        let mut new = String::new();
        let mut at = own.start;
        for (span, answer) in answers.iter().filter(|(span, _)| touching(span)) {
            new.push_str(whole.get(at..span.start.max(at)).unwrap_or_default());
            if own.contains(&span.start) {
                new.push_str(answer);
            }
            at = span.end.min(own.end);
        }
        new.push_str(whole.get(at..own.end).unwrap_or_default());
        changed.push(Some(new));
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        find(text).into_iter().map(|(name, _)| name.typed()).collect()
    }

    #[test]
    fn names_are_read_however_they_are_typed() {
        let cases = [
            ("{{书记}}", vec!["{{书记}}"]),
            ("｛｛ 本月 主题党日次数 ｝｝", vec!["{{本月主题党日次数}}"]),
            ("{｛书记}｝", vec!["{{书记}}"]),
            ("{{党员。姓名}}{{党员．性别}}", vec!["{{党员.姓名}}", "{{党员.性别}}"]),
            ("开展{{a}}次，共{{b}}人", vec!["{{a}}", "{{b}}"]),
            ("{{ }}", vec![]),
            ("{{没有合上", vec![]),
            ("{{第一{{第二}}", vec!["{{第二}}"]),
            ("{一对}", vec![]),
            ("{{{书记}}}", vec![]),
        ];
        for (text, expected) in cases {
            assert_eq!(names(text), expected, "{text}");
        }
        assert!(alone(" {{书记}}\n").is_some() && alone("书记{{书记}}").is_none(), "alone but for spaces");
        assert_eq!(names(&format!("{{{{{}}}}}", "长".repeat(61))), [""; 0], "too long for a name");
    }

    #[test]
    fn what_is_said_stands_where_the_first_brace_stood() {
        let says = |name: &Placeholder| (name.name == "书记").then(|| "王芳".to_owned());
        let runs = ["本支部{", "{书", "", "记}}", "（{{别的}}）"];
        let changed = replaced(&runs, says);
        let read: Vec<&str> = runs.iter().zip(&changed).map(|(run, new)| new.as_deref().unwrap_or(run)).collect();
        assert_eq!(read, ["本支部王芳", "", "", "", "（{{别的}}）"], "the run of the first brace has it");
        assert_eq!(changed.last(), Some(&None), "what stays is not touched");
    }
}
