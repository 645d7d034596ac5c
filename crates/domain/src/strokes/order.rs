//! The order of surname strokes, as candidates stand on a ballot (domain.md 2.4).

use std::cmp::Ordering;

use super::strokes;

/// Surnames of two characters, which a name of three or four may begin with.
const DOUBLE_SURNAMES: &[&str] = &[
    "欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "轩辕", "宇文",
    "长孙", "东方", "南宫", "独孤", "端木", "西门", "淳于", "申屠", "拓跋", "百里", "呼延", "第五", "濮阳", "公冶",
    "太史", "澹台", "宗政", "钟离", "闻人", "赫连", "鲜于", "闾丘", "仲孙", "东郭", "南门", "左丘", "万俟", "哥舒",
];

/// Names sorted by surname strokes.
pub fn in_order<T>(mut people: Vec<T>, name: impl Fn(&T) -> &str) -> Vec<T> {
    people.sort_by(|a, b| by_surname_strokes(name(a), name(b)));
    people
}

/// Which of two names comes first: fewer strokes of the surname; of as many, 横竖撇点折 stroke by stroke; of one
/// surname, a given name of one character before one of two, and then the given name by the same rule.
pub fn by_surname_strokes(a: &str, b: &str) -> Ordering {
    let ((surname_a, given_a), (surname_b, given_b)) = (parted(a), parted(b));
    written(surname_a)
        .cmp(&written(surname_b))
        .then_with(|| given_a.chars().count().cmp(&given_b.chars().count()))
        .then_with(|| written(given_a).cmp(&written(given_b)))
}

/// Surname and given name. A transcribed name, with its dots, is of one piece.
fn parted(name: &str) -> (&str, &str) {
    let characters = name.chars().count();
    if name.contains('·') {
        return (name, "");
    }
    let double = DOUBLE_SURNAMES.iter().any(|surname| name.starts_with(surname)) && characters > 2;
    let end = name.char_indices().nth(if double { 2 } else { 1 }).map_or(name.len(), |(at, _)| at);
    name.split_at(end)
}

/// Each character by number and kind of its strokes, one unknown after all others.
fn written(text: &str) -> Vec<(usize, &'static str, char)> {
    let key = |character| strokes(character).map_or((usize::MAX, "", character), |way| (way.len(), way, character));
    text.chars().map(key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(names: &[&str]) -> Vec<String> {
        in_order(names.iter().map(|name| (*name).to_owned()).collect(), |name| name)
    }

    #[test]
    fn fewer_strokes_come_first_then_their_kinds_then_the_shorter_given_name() {
        // 丁 is of two strokes, those of 于 begin 横横, of 万 横折, of 习 折点, of 马 折折; 王 is of four.
        let wanted = [
            "丁学东",
            "于伟国",
            "于忠福",
            "万立",
            "习远",
            "马飚",
            "马兴瑞",
            "马晓伟",
            "王勇",
            "王毅",
            "王小洪",
            "王东明",
        ];
        let mut shuffled = wanted;
        shuffled.sort_unstable();
        assert_ne!(shuffled, wanted, "not the order of their code points");
        assert_eq!(sorted(&shuffled), wanted, "strokes, their kinds, one character before two");
    }

    #[test]
    fn double_surnames_transcribed_and_rare_names_have_their_place() {
        assert_eq!(sorted(&["欧阳修", "欧长青"]), ["欧长青", "欧阳修"], "欧 before 欧阳");
        assert_eq!(sorted(&["阿不都·热合曼", "王芳"]), ["王芳", "阿不都·热合曼"], "by the first character");
        assert_eq!(sorted(&["Anna", "王芳"]), ["王芳", "Anna"], "letters have no strokes");
        assert_eq!(sorted(&["", "王"]), ["", "王"], "nothing is no reason to stumble");
    }
}
