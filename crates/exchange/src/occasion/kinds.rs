//! The kinds a ledger's cell names, several in one.

use domain::occasion::OccasionKind::{self, *};

/// Other words for the kinds.
const ALSO: [(OccasionKind, &[&str]); 12] = [
    (MembersMeeting, &["支部党员大会", "支部大会", "党员会", "全体党员大会", "党支部党员大会"]),
    (
        CommitteeMeeting,
        &["支委会议", "支部委员会", "支部委员会会议", "支部委员会议", "支委扩大会", "支委会(扩大)", "支部班子会"],
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

/// The kinds, in the cell's order; words that name none, to be kept under 其他.
pub fn kinds(text: &str) -> (Vec<OccasionKind>, Vec<String>) {
    let (mut kinds, mut others) = (Vec::new(), Vec::new());
    for piece in text.split(BETWEEN).map(packed).filter(|piece| !piece.is_empty()) {
        if let Some(kind) = known(&piece) {
            kinds.push(kind);
            continue;
        }
        let parts: Option<Vec<OccasionKind>> = piece.split(AND).map(known).collect();
        match parts {
            Some(parts) => kinds.extend(parts),
            None => others.push(piece),
        }
    }
    if !others.is_empty() {
        kinds.push(Other);
    }
    let mut seen = Vec::new();
    kinds.retain(|kind| {
        !seen.contains(kind) && {
            seen.push(*kind);
            true
        }
    });
    (kinds, others)
}

fn known(word: &str) -> Option<OccasionKind> {
    let also = || ALSO.iter().find(|(_, words)| words.contains(&word)).map(|(kind, _)| *kind);
    OccasionKind::from_word(word).filter(|kind| *kind != Other).or_else(also)
}

fn packed(text: &str) -> String {
    domain::text::half_width(text).chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_kinds_in_a_cell() {
        assert_eq!(kinds("主题党日、党课").0, [ThemeDay, PartyLecture], "parted by a comma");
        assert_eq!(kinds("组织生活会暨民主评议党员").0, [CriticismMeeting, Appraisal], "joined by a word");
        assert_eq!(kinds("支部党员大会+主题党日活动").0, [MembersMeeting, ThemeDay], "in other words");
        assert_eq!(kinds("走访慰问"), (vec![HomeVisit], vec![]), "as it is called here too");
        assert_eq!(kinds(""), (vec![], vec![]), "nothing is invented");
    }

    #[test]
    fn a_word_of_its_own_is_kept() {
        assert_eq!(kinds("主题党日；健康讲座"), (vec![ThemeDay, Other], vec!["健康讲座".to_owned()]), "under 其他");
    }
}
