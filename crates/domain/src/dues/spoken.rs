use crate::date::Month;

/// Months as a sentence names them: `7月至9月、11月`. The year stands before the first of each year but `own`, that
/// of the page they stand on: `2025年12月、2026年1月`.
pub fn months_in_chinese(months: &[Month], own: i32) -> String {
    let mut runs: Vec<(Month, Month)> = Vec::new();
    for &month in months {
        match runs.last_mut() {
            Some((_, last)) if month == last.plus(1) && month.year() == last.year() => *last = month,
            _ => runs.push((month, month)),
        }
    }
    let mut year = own;
    let mut text = String::new();
    for (first, last) in runs {
        if !text.is_empty() {
            text.push('、');
        }
        if first.year() != year {
            text.push_str(&format!("{}年", first.year()));
            year = first.year();
        }
        text.push_str(&format!("{}月", first.number()));
        if last != first {
            let between = if last == first.plus(1) { "、" } else { "至" };
            text.push_str(&format!("{between}{}月", last.number()));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_in_a_row_are_drawn_together() {
        for (months, text) in [
            (vec!["2026-10"], "10月"),
            (vec!["2026-09", "2026-10"], "9月、10月"),
            (vec!["2026-07", "2026-08", "2026-09", "2026-11"], "7月至9月、11月"),
            (vec!["2025-11", "2025-12", "2026-01"], "2025年11月、12月、2026年1月"),
            (vec!["2026-12", "2027-01", "2027-02", "2027-03"], "12月、2027年1月至3月"),
            (vec![], ""),
        ] {
            let months: Vec<Month> = months.iter().map(|month| month.parse().unwrap()).collect();
            assert_eq!(months_in_chinese(&months, 2026), text, "{months:?}");
        }
    }
}
