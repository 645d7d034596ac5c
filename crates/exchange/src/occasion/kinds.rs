//! The kinds a ledger's cell names, several in one.

use domain::occasion::OccasionKind::{self, *};

/// Other words for the kinds.
const ALSO: [(OccasionKind, &[&str]); 12] = [
    (MembersMeeting, &["支部党员大会", "支部大会", "党员会", "全体党员大会", "党支部党员大会"]),
    (
        CommitteeMeeting,
        &[
            "支委会议",
            "支部委员会",
            "支部委员会会议",
            "支部委员会议",
            "支委扩大会",
            "支委会(扩大)",
            "支部班子会",
            "班子会",
            "支委扩大会议",
        ],
    ),
    (GroupMeeting, &["党小组会议", "小组会", "党小组学习", "党小组"]),
    (PartyLecture, &["上党课", "书记党课", "微党课", "专题党课", "党课学习", "书记讲党课", "党课教育"]),
    (ThemeDay, &["主题党日活动", "党日活动", "支部主题党日", "党员活动日", "主题活动日", "党员主题活动日", "党日"]),
    (CriticismMeeting, &["专题组织生活会", "年度组织生活会", "组织生活会议"]),
    (Appraisal, &["民主评议党员", "党员民主评议", "民主评议会", "评议党员"]),
    (Study, &["学习", "集体学习", "理论学习", "政治学习", "学习会", "专题学习", "集中学习会", "学习教育"]),
    (VoluntaryService, &["志愿活动", "志愿者服务", "志愿者活动", "志愿服务活动", "义务劳动"]),
    (Outing, &["外出参观", "参观学习", "参观考察", "参观", "红色教育", "现场教学", "外出学习"]),
    (HomeVisit, &["走访", "慰问", "慰问走访", "走访慰问活动", "看望慰问"]),
    (StudyAtHome, &["送学", "送教上门", "上门送学"]),
];
const BETWEEN: [char; 12] = ['、', '，', ',', ';', '；', '/', '／', '+', '＋', '&', '\n', '|'];
const AND: [char; 6] = ['和', '与', '暨', '兼', '及', '并'];

/// What a cell says of the kinds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kinds {
    /// In the cell's order, each once.
    pub kinds: Vec<OccasionKind>,
    /// Words that name none, to be kept under 其他.
    pub others: Vec<String>,
    /// Words that name one and say more: `5月份主题党日`, `专题党课：学党史`.
    pub fuller: Vec<String>,
}

/// The kinds a cell names.
pub fn kinds(text: &str) -> Kinds {
    let mut read = Kinds::default();
    for piece in text.split(BETWEEN) {
        let apart: Option<Vec<OccasionKind>> = piece.split_whitespace().map(|part| known(&packed(part))).collect();
        let piece = packed(piece);
        if piece.is_empty() {
            continue;
        }
        let joined = || piece.split(AND).map(known).collect();
        match known(&piece).map(|kind| vec![kind]).or(apart).or_else(joined) {
            Some(kinds) => read.kinds.extend(kinds),
            None => match fuller(&piece) {
                Some(kinds) => {
                    read.kinds.extend(kinds);
                    read.fuller.push(piece);
                }
                None => read.others.push(piece),
            },
        }
    }
    if !read.others.is_empty() {
        read.kinds.push(Other);
    }
    let mut seen = Vec::new();
    read.kinds.retain(|kind| {
        !seen.contains(kind) && {
            seen.push(*kind);
            true
        }
    });
    read
}

fn known(word: &str) -> Option<OccasionKind> {
    let also = || ALSO.iter().find(|(_, words)| words.contains(&word)).map(|(kind, _)| *kind);
    OccasionKind::from_word(word).filter(|kind| *kind != Other).or_else(also)
}

/// The kinds of words that say more: what stands in brackets or after a colon, or before the kind.
fn fuller(piece: &str) -> Option<Vec<OccasionKind>> {
    if let Some((head, _)) = piece.split_once(':') {
        return known(head).or_else(|| ending(head)).map(|kind| vec![kind]);
    }
    if let Some((head, (inside, tail))) =
        piece.split_once('(').and_then(|(head, rest)| Some((head, rest.split_once(')')?)))
    {
        let outer = known(&format!("{head}{tail}")).or_else(|| ending(&format!("{head}{tail}")))?;
        return Some([Some(outer), known(inside)].into_iter().flatten().collect());
    }
    let parts = piece.split(AND).map(|part| known(part).or_else(|| ending(part)));
    parts.collect::<Option<Vec<OccasionKind>>>().or_else(|| ending(piece).map(|kind| vec![kind]))
}

/// The kind a text ends with: `一季度党员大会`, `第一党小组会`, `二十届四中全会精神专题党课`.
fn ending(text: &str) -> Option<OccasionKind> {
    let starts = text.char_indices().skip(1).map(|(at, _)| at);
    starts.filter_map(|at| text.get(at..)).filter(|end| *end == "党课" || end.chars().count() >= 3).find_map(known)
}

fn packed(text: &str) -> String {
    let quotes = ['"', '“', '”', '‘', '’', '「', '」', '《', '》'];
    domain::text::half_width(text).chars().filter(|c| !c.is_whitespace() && !quotes.contains(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<OccasionKind> {
        kinds(text).kinds
    }

    #[test]
    fn several_kinds_in_a_cell() {
        assert_eq!(named("主题党日、党课"), [ThemeDay, PartyLecture], "parted by a comma");
        assert_eq!(named("党员大会 主题党日"), [MembersMeeting, ThemeDay], "parted by a space");
        assert_eq!(named("主 题 党 日"), [ThemeDay], "padded");
        assert_eq!(named("组织生活会暨民主评议党员"), [CriticismMeeting, Appraisal], "joined by a word");
        assert_eq!(named("支部党员大会+主题党日活动"), [MembersMeeting, ThemeDay], "in other words");
        assert_eq!(named("走访慰问"), [HomeVisit], "as it is called here too");
        assert_eq!(named("“主题党日”"), [ThemeDay], "in quotes");
        assert_eq!(named(""), [], "nothing is invented");
    }

    #[test]
    fn words_that_say_more_are_kept() {
        for (text, expected) in [
            ("5月份主题党日", vec![ThemeDay]),
            ("一季度党员大会", vec![MembersMeeting]),
            ("第一党小组会", vec![GroupMeeting]),
            ("主题党日（党课）", vec![ThemeDay, PartyLecture]),
            ("支部委员会（扩大）会议", vec![CommitteeMeeting]),
            ("主题党日：重温誓词", vec![ThemeDay]),
            ("7月主题党日活动暨专题党课", vec![ThemeDay, PartyLecture]),
            ("学习四中全会精神专题党课", vec![PartyLecture]),
        ] {
            let read = kinds(text);
            assert_eq!(read.kinds, expected, "{text}");
            assert!(read.others.is_empty() && !read.fuller.is_empty(), "{text} says more than the kind");
        }
    }

    #[test]
    fn a_word_of_its_own_is_kept() {
        let read = kinds("主题党日；健康讲座");
        assert_eq!((read.kinds, read.others), (vec![ThemeDay, Other], vec!["健康讲座".to_owned()]), "under 其他");
        assert_eq!(kinds("老干部工作会").others, ["老干部工作会"], "no kind of ours");
    }
}
