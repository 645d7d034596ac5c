//! In which order groups are listed.

/// Sorts groups as people count them: 第一党小组, 第二党小组 … 第十一党小组 by their number, those without one after
/// them by name.
pub fn order_key(name: &str) -> (u32, String) {
    (number_in(name).unwrap_or(u32::MAX), name.to_owned())
}

/// The first number in a name, in digits or in Chinese up to 九十九.
fn number_in(name: &str) -> Option<u32> {
    let is_number = |c: &char| c.is_ascii_digit() || *c == '十' || chinese_digit(*c).is_some();
    let number: String = name.chars().skip_while(|c| !is_number(c)).take_while(is_number).collect();
    if let Ok(number) = number.parse() {
        return Some(number);
    }
    let digit = |text: &str, without: u32| match text.chars().next() {
        None => Some(without),
        Some(c) => chinese_digit(c),
    };
    match number.split_once('十') {
        Some((tens, ones)) => Some(digit(tens, 1)? * 10 + digit(ones, 0)?),
        None => number.chars().next().and_then(chinese_digit),
    }
}

fn chinese_digit(c: char) -> Option<u32> {
    "零一二三四五六七八九".chars().zip(0..).find(|(digit, _)| *digit == c).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_listed_as_people_count() {
        let mut names =
            ["老干部组", "第十一党小组", "第二党小组", "第3党小组", "第二十党小组", "第一党小组", "第十党小组"];
        names.sort_by_key(|name| order_key(name));
        let counted =
            ["第一党小组", "第二党小组", "第3党小组", "第十党小组", "第十一党小组", "第二十党小组", "老干部组"];
        assert_eq!(names, counted, "by number, however it is written; a name without one last");
    }
}
