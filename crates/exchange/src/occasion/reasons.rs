//! Reasons that stand in a column of their own, beside the names.

use domain::text::clean;

use super::absentees::{Absentee, BETWEEN, SHARED, absentees};

/// Gives each absentee the reason the cell beside the names has for them. Answers whether it is plain
/// whose each reason is; where it is not, nothing is given to anybody.
pub fn give(list: &mut [Absentee], cell: &str, names: &[String]) -> bool {
    let cell = clean(cell);
    if crate::value::is_placeholder(&cell) {
        return true;
    }
    // 张秀珍住院；尹国华在外地
    let told = absentees(&cell, names);
    if told.iter().all(|one| one.reason.is_some() && list.iter().any(|other| other.name == one.name)) {
        for one in told {
            list.iter_mut().filter(|other| other.name == one.name).for_each(|other| other.reason = one.reason.clone());
        }
        return true;
    }
    if let Some(shared) = SHARED.iter().find_map(|word| cell.strip_prefix(word)) {
        list.iter_mut().for_each(|one| one.reason = Some(clean(shared)));
        return !list.is_empty();
    }
    let reasons: Vec<String> = cell.split(BETWEEN).map(bare).filter(|reason| !reason.is_empty()).collect();
    match list {
        [] => return false,
        [one] => one.reason = Some(cell),
        all if all.len() == reasons.len() => {
            all.iter_mut().zip(reasons).for_each(|(one, reason)| one.reason = Some(reason));
        }
        _ => return false,
    }
    true
}

/// `1.住院` is 住院.
fn bare(text: &str) -> String {
    clean(text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '．' | ' ')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(names: &[&str], cell: &str) -> Option<Vec<String>> {
        let roster = ["张秀珍", "尹国华"].map(str::to_owned);
        let mut list: Vec<Absentee> =
            names.iter().map(|name| Absentee { name: (*name).to_owned(), reason: None }).collect();
        give(&mut list, cell, &roster).then(|| list.into_iter().map(|one| one.reason.unwrap_or_default()).collect())
    }

    #[test]
    fn a_reason_goes_to_whom_it_belongs() {
        let both = ["张秀珍", "尹国华"];
        let reasons = |texts: [&str; 2]| Some(texts.map(str::to_owned).to_vec());
        assert_eq!(given(&["张秀珍"], "住院，月底回"), Some(vec!["住院，月底回".to_owned()]), "there is only one");
        assert_eq!(given(&both, "住院；居住外地"), reasons(["住院", "居住外地"]), "as many as names");
        assert_eq!(given(&both, "1.住院\n2.居住外地"), reasons(["住院", "居住外地"]), "numbered");
        assert_eq!(given(&both, "均因病"), reasons(["因病", "因病"]), "of all");
        assert_eq!(given(&both, "尹国华居住外地"), reasons(["", "居住外地"]), "by name");
        assert_eq!(given(&both, "——"), reasons(["", ""]), "none is given");
        assert_eq!(given(&both, "住院"), None, "whose it is can't be told");
        assert_eq!(given(&[], "住院"), None, "nobody is named");
    }
}
