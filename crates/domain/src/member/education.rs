//! Education as rosters write it, with its code of GB/T 4658-2006 (domain.md 3.4).

use crate::text::clean;

crate::words!(
    /// The five bands of the yearly statistics (domain.md 4.1).
    EducationBand {
        /// Postgraduate.
        Postgraduate = "研究生",
        /// Bachelor's level, the 1970s general classes among them.
        Undergraduate = "本科",
        /// Short-cycle higher education.
        ShortCycle = "专科",
        /// Upper secondary, vocational or general.
        UpperSecondary = "中专高中",
        /// Below.
        Lower = "初中及以下",
    }
);

/// One level of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EducationLevel {
    /// GB/T 4658 code.
    pub code: &'static str,
    /// The standard's name.
    pub name: &'static str,
    /// Other ways rosters write it.
    pub also: &'static [&'static str],
    /// Where it counts in the yearly statistics.
    pub band: EducationBand,
}

const fn level(
    code: &'static str,
    name: &'static str,
    also: &'static [&'static str],
    band: EducationBand,
) -> EducationLevel {
    EducationLevel { code, name, also, band }
}

use EducationBand::{Lower, Postgraduate, ShortCycle, Undergraduate, UpperSecondary};

/// The levels, in the order of the standard.
pub const EDUCATION_LEVELS: &[EducationLevel] = &[
    level(
        "10",
        "研究生教育",
        &["研究生", "研究生学历", "在职研究生", "中央党校研究生", "省委党校研究生"],
        Postgraduate,
    ),
    level("11", "博士毕业", &["博士", "博士研究生", "博士研究生毕业"], Postgraduate),
    level("12", "博士结业", &["博士研究生结业"], Postgraduate),
    level("13", "博士肄业", &["博士研究生肄业"], Postgraduate),
    level("14", "硕士毕业", &["硕士", "硕士研究生", "硕士研究生毕业"], Postgraduate),
    level("15", "硕士结业", &["硕士研究生结业"], Postgraduate),
    level("16", "硕士肄业", &["硕士研究生肄业"], Postgraduate),
    level("17", "研究生班毕业", &["研究生班"], Postgraduate),
    level("18", "研究生班结业", &[], Postgraduate),
    level("19", "研究生班肄业", &[], Postgraduate),
    level(
        "20",
        "大学本科教育",
        &["大学本科", "大学", "在职大学", "中央党校大学", "省委党校大学", "党校本科"],
        Undergraduate,
    ),
    level("21", "本科毕业", &["本科", "大学本科毕业", "大学毕业", "全日制本科", "在职本科"], Undergraduate),
    level("22", "本科结业", &["大学本科结业"], Undergraduate),
    level("23", "本科肄业", &["大学本科肄业"], Undergraduate),
    level("28", "大学普通班毕业", &["大学普通班", "普通班", "大普", "工农兵学员"], Undergraduate),
    level("30", "大学专科教育", &["大学专科", "党校大专", "党校专科"], ShortCycle),
    level("31", "专科毕业", &["大专", "专科", "大专毕业", "大学专科毕业", "高职", "在职大专", "函授大专"], ShortCycle),
    level("32", "专科结业", &["大专结业", "大学专科结业"], ShortCycle),
    level("33", "专科肄业", &["大专肄业", "大学专科肄业"], ShortCycle),
    level("40", "中等职业教育", &["中职"], UpperSecondary),
    level("41", "中专毕业", &["中专", "中师", "中技", "中等专科", "中等专业学校"], UpperSecondary),
    level("42", "中专结业", &[], UpperSecondary),
    level("43", "中专肄业", &[], UpperSecondary),
    level("44", "职高毕业", &["职高", "职业高中"], UpperSecondary),
    level("45", "职高结业", &[], UpperSecondary),
    level("46", "职高肄业", &[], UpperSecondary),
    level("47", "技校毕业", &["技校", "技工学校"], UpperSecondary),
    level("48", "技校结业", &[], UpperSecondary),
    level("49", "技校肄业", &[], UpperSecondary),
    level("60", "普通高中", &["高级中学", "普通高级中学"], UpperSecondary),
    level("61", "高中毕业", &["高中"], UpperSecondary),
    level("62", "高中结业", &[], UpperSecondary),
    level("63", "高中肄业", &[], UpperSecondary),
    level("70", "初级中学", &["初级中学教育"], Lower),
    level("71", "初中毕业", &["初中"], Lower),
    level("73", "初中肄业", &[], Lower),
    level("80", "小学", &["小学教育", "高小", "初小"], Lower),
    level("81", "小学毕业", &[], Lower),
    level("83", "小学肄业", &[], Lower),
    level("90", "其他", &["其它", "文盲", "半文盲", "文盲或半文盲", "文盲半文盲", "扫盲班", "私塾"], Lower),
];

/// The everyday words offered in forms, highest first.
pub const EDUCATION_WORDS: &[&str] = &[
    "博士研究生",
    "硕士研究生",
    "研究生",
    "大学本科",
    "大学普通班",
    "大专",
    "中专",
    "职高",
    "技校",
    "高中",
    "初中",
    "小学",
    "文盲",
];

/// The level a roster's words mean, or none if they name no known one. The words themselves are kept
/// as written.
pub fn education_level(text: &str) -> Option<&'static EducationLevel> {
    let text: String = clean(text).chars().filter(|c| !c.is_whitespace()).collect();
    let word = text.strip_suffix("学历").unwrap_or(&text);
    let known = |word: &str| {
        EDUCATION_LEVELS.iter().find(|level| level.name == word || level.code == word || level.also.contains(&word))
    };
    known(word).or_else(|| known(word.strip_suffix("毕业")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_words_have_their_code() {
        let worked = [
            ("大学普通班", "28"),
            ("本科", "21"),
            ("大学本科", "20"),
            ("大专", "31"),
            ("中专", "41"),
            ("高中", "61"),
            ("初中", "71"),
            ("小学", "80"),
            ("研究生学历", "10"),
            ("中师毕业", "41"),
        ];
        for (word, code) in worked {
            assert_eq!(education_level(word).map(|level| level.code), Some(code), "GB/T 4658 code of {word}");
        }
        assert_eq!(education_level("读过几年书"), None, "no level is guessed");
        assert!(EDUCATION_WORDS.iter().all(|word| education_level(word).is_some()), "each word offered has its level");
    }

    #[test]
    fn no_word_means_two_levels() {
        let mut words: Vec<&str> =
            EDUCATION_LEVELS.iter().flat_map(|level| level.also.iter().copied().chain([level.name])).collect();
        let count = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), count, "one word, one level");
    }
}
