//! Column names made comparable.

use domain::text::half_width;

/// Longest text that is still a column's name.
const LONGEST: usize = 24;
/// Bytes of the longest one that is shown, its explanation in brackets included.
const LONGEST_SHOWN: usize = 600;

/// A column's name without padding, line breaks, marks of required columns, numbering and colons;
/// what stands in brackets is kept: `* 出生\n年月（公历）：` is `出生年月公历`.
pub fn normal(label: &str) -> String {
    let label: String = half_width(label).chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let label = label.trim_start_matches(|c: char| {
        c.is_ascii_digit() || matches!(c, '.' | '、' | '*' | '★' | '☆' | '※' | '▲' | '△' | '●' | '○')
    });
    label
        .chars()
        .filter(|c| {
            !matches!(
                c,
                '(' | ')'
                    | '['
                    | ']'
                    | '【'
                    | '】'
                    | '〔'
                    | '〕'
                    | ':'
                    | '*'
                    | '/'
                    | '、'
                    | '-'
                    | '_'
                    | '"'
                    | '“'
                    | '”'
            )
        })
        .collect()
}

/// The same without what stands in brackets: `原职务（职称）` is `原职务`, `（年月）` is nothing.
pub fn without_brackets(label: &str) -> String {
    let mut depth = 0usize;
    let kept: String = half_width(label)
        .chars()
        .filter(|c| match c {
            '(' | '[' | '【' | '〔' => {
                depth += 1;
                false
            }
            ')' | ']' | '】' | '〕' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect();
    normal(&kept)
}

/// A column's name for the eye, as the file has it but on one line; a long text is none.
pub fn shown(label: &str) -> String {
    if label.len() > LONGEST_SHOWN {
        return String::new();
    }
    label.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether a text can name a column: short, no sentence, no `填报单位：某某`, no number.
pub fn can_be_label(text: &str) -> bool {
    let text = half_width(text.trim());
    let colon_inside = text.trim_end_matches(':').contains(':');
    let has_word = text.chars().any(|c| c.is_alphabetic());
    let digits = text.chars().filter(char::is_ascii_digit).count();
    has_word && !colon_inside && digits <= 2 && text.chars().count() <= LONGEST && !text.contains(['。', '，', '；'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_columns_are_made_comparable() {
        for label in ["出生年月", "出 生\n年 月", "*出生年月", "3、出生年月：", "出生　年月"] {
            assert_eq!(normal(label), "出生年月", "{label:?} is the same column");
        }
        assert_eq!(without_brackets("原职务（职称）"), "原职务", "the bracket explains");
        assert_eq!(without_brackets("（年月）"), "", "a unit alone");
    }

    #[test]
    fn titles_and_data_name_no_column() {
        for text in
            ["填报单位：示范县第一支部", "990178194602249886", "注：本表一式两份，一份留存。", "2026", "1951.03"]
        {
            assert!(!can_be_label(text), "{text} is no column's name");
        }
        assert!(can_be_label("联系电话") && can_be_label("备注："), "these are");
    }
}
