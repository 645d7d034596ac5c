//! What columns are called, as data.

use super::label::{normal, without_brackets};

/// Names of one field's column, best first, as [`normal`] makes them.
pub struct Synonyms {
    /// Key of the field.
    pub field: &'static str,
    /// What people write above it.
    pub labels: &'static [&'static str],
}

/// A rule for names not listed: all these words in it, and none of those.
pub struct Pattern {
    /// Key of the field.
    pub field: &'static str,
    /// Words that must be in the name.
    pub all: &'static [&'static str],
    /// Words that must not.
    pub none: &'static [&'static str],
}

/// The columns of one kind of list.
pub struct Vocabulary {
    /// Listed names.
    pub synonyms: &'static [Synonyms],
    /// Rules for others, tried in order.
    pub patterns: &'static [Pattern],
    /// Headings that are counted rather than named: `3月`, `一季度`. Asked first, from top to bottom.
    pub counted: fn(&[String]) -> Option<&'static str>,
    /// Words in an upper heading that say that the columns under it are about someone else.
    pub about_others: &'static [&'static str],
    /// Fields without which a row is no header: of each group one must be there.
    pub required: &'static [&'static [&'static str]],
    /// Fields that must be there in all.
    pub least: usize,
    /// Whether rows whose key cells are merged into one are records of their own: two occasions of a day.
    pub shares_key: bool,
    /// Fields that a row may hold alone under a key cell merged downward: it then goes on with the
    /// record above, as the second absentee of an occasion does.
    pub continues: &'static [&'static str],
    /// For the refusal: what the header must name.
    pub expected: &'static str,
}

/// How well a name fits: the smaller the better.
pub type Rank = usize;

/// Lower headings that mean something only with the one above.
const PARTIAL: [&str; 12] =
    ["时间", "日期", "年月", "年月日", "单位", "职务", "类别", "类型", "姓名", "电话", "号码", "情况"];

const BY_PATTERN: Rank = 1_000;

impl Vocabulary {
    /// The field a column means, from its headings from top to bottom.
    pub fn field_of(&self, path: &[String]) -> Option<(&'static str, Rank)> {
        let (own, parents) = path.split_last()?;
        if let Some(field) = (self.counted)(path) {
            return Some((field, 0));
        }
        let joined: String = path.concat();
        let others = parents.iter().any(|parent| self.about_others.iter().any(|word| normal(parent).contains(word)));
        let names: &[&str] = if others { &[&joined] } else { &[&joined, own] };
        let listed = names.iter().find_map(|name| self.listed(name));
        // 时间 under 离退休情况 says nothing alone; a member's name under 姓名 is no heading.
        let matched = || match PARTIAL.contains(&normal(own).as_str()) {
            true => self.matched(&joined),
            false => self.matched(own).filter(|_| !others),
        };
        let upper = || (without_brackets(own).is_empty() && !others).then(|| self.field_of(parents)).flatten();
        listed.or_else(matched).or_else(upper)
    }

    fn listed(&self, name: &str) -> Option<(&'static str, Rank)> {
        [normal(name), without_brackets(name)].iter().enumerate().find_map(|(loss, name)| {
            self.synonyms.iter().find_map(|entry| {
                let place = entry.labels.iter().position(|label| label == name)?;
                Some((entry.field, loss * 100 + place))
            })
        })
    }

    fn matched(&self, name: &str) -> Option<(&'static str, Rank)> {
        let name = normal(name);
        let fits = |pattern: &&Pattern| {
            pattern.all.iter().all(|word| name.contains(word))
                && !pattern.none.iter().chain(self.about_others).any(|word| name.contains(word))
        };
        self.patterns.iter().find(fits).map(|pattern| (pattern.field, BY_PATTERN))
    }
}
