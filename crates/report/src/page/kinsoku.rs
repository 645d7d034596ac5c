//! 避头尾: what may not begin or end a line, and which punctuation carries half an em of blank.

/// May not begin a line.
const NOT_FIRST: &str = "，。、；：？！）〕］】》〉」』”’…—～·%‰℃°,.;:?!)]}>/-";
/// May not end a line.
const NOT_LAST: &str = "（〔［【《〈「『“‘([{<￥$№#☐☑";
/// Full-width, blank on the left.
const OPENING: &str = "（〔［【《〈「『“‘";
/// Full-width, blank on the right.
const CLOSING: &str = "，。、；：）〕］】》〉」』”’";

/// Where a punctuation mark's own blank is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blank {
    /// No blank of its own.
    None,
    /// On its left: an opening bracket or quote.
    Left,
    /// On its right: a closing one, a comma, a stop.
    Right,
}

/// The blank of a character.
pub fn blank(c: char) -> Blank {
    if OPENING.contains(c) {
        Blank::Left
    } else if CLOSING.contains(c) {
        Blank::Right
    } else {
        Blank::None
    }
}

/// Whether a line may end after `before` when `after` follows.
pub fn may_break(before: char, after: char) -> bool {
    if after == ' ' {
        return false;
    }
    if NOT_FIRST.contains(after) || NOT_LAST.contains(before) {
        return false;
    }
    if before == ' ' {
        return true;
    }
    // 1951.03, 09:30, 138-0000, A4: numbers and Latin words stay whole; so does 10月30日.
    let one_word = holds_together(before) && holds_together(after);
    !one_word && !of_one_day(before, after)
}

/// Parts of a day: a number with what it counts, and the number behind a month. Behind a year a line may end.
fn of_one_day(before: char, after: char) -> bool {
    (before.is_ascii_digit() && "年月日".contains(after)) || (before == '月' && after.is_ascii_digit())
}

fn holds_together(c: char) -> bool {
    c.is_ascii_alphanumeric() || ".,:-/@_+*%".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_keeps_its_place() {
        for (before, after, why) in [
            ('会', '，', "a comma does not begin a line"),
            ('《', '党', "an opening bracket does not end one"),
            ('—', '—', "a dash is one sign"),
            ('…', '…', "so is an ellipsis"),
            ('丽', '·', "the dot of a name stays with what is before it"),
            ('1', '9', "a number stays whole"),
            ('3', ':', "so does a time"),
            ('☑', '佩', "a box stays with what it ticks"),
            ('0', '月', "a number stays with what it counts"),
            ('月', '3', "the day stays with its month"),
        ] {
            assert!(!may_break(before, after), "{before}{after}: {why}");
        }
        for (before, after) in [('党', '员'), ('，', '会'), ('》', '《'), ('·', '买'), ('年', '1'), ('日', '9')]
        {
            assert!(may_break(before, after), "{before}{after} may part");
        }
    }
}
