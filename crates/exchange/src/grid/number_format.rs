//! What a cell's number format shows of its number: a date cell that shows `1951年3月` knows no day.

use domain::date::Precision;

/// What is seen of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The number, with whatever decimals it has.
    Plain,
    /// The number with a fixed count of decimals.
    Decimals(u8),
    /// A date down to its year, month or day (and perhaps the time).
    Date(Precision),
    /// A time of day alone, or a duration.
    Time,
}

/// What one of the built-in formats shows; none for numbers of custom formats.
/// Those from 27 on are dates in Chinese editions (ECMA-376, 18.8.30).
pub fn built_in(id: u32) -> Option<Shown> {
    Some(match id {
        0 | 49 => Shown::Plain,
        1 | 3 => Shown::Decimals(0),
        2 | 4 => Shown::Decimals(2),
        14..=16 | 22 | 28..=31 | 51 | 53 | 54 | 58 => Shown::Date(Precision::Day),
        17 | 27 | 36 | 50 | 52 | 57 => Shown::Date(Precision::Month),
        18..=21 | 32..=35 | 45..=47 | 55 | 56 => Shown::Time,
        5..=13 | 23..=26 | 37..=44 | 48 => Shown::Plain,
        _ => return None,
    })
}

/// What a format code such as `yyyy"年"m"月"` shows.
pub fn of_code(code: &str) -> Shown {
    let letters = bare(code);
    let has = |wanted: char| letters.contains(wanted);
    if has('y') || has('d') || has('e') && has('m') {
        return Shown::Date(match (has('m'), has('d')) {
            (_, true) => Precision::Day,
            (true, false) => Precision::Month,
            (false, false) => Precision::Year,
        });
    }
    if has('h') || has('s') {
        return Shown::Time;
    }
    if letters.chars().all(|c| matches!(c, '0' | '.')) && letters.starts_with('0') {
        let decimals = letters.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        return Shown::Decimals(u8::try_from(decimals).unwrap_or(u8::MAX));
    }
    Shown::Plain
}

/// The first section of a format code in small letters, without quoted, escaped and bracketed parts.
fn bare(code: &str) -> String {
    let mut letters = String::new();
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        match c {
            ';' => break,
            '\\' | '_' | '*' => drop(chars.next()),
            '"' => drop(chars.by_ref().find(|c| *c == '"')),
            '[' => drop(chars.by_ref().find(|c| *c == ']')),
            _ => letters.push(c.to_ascii_lowercase()),
        }
    }
    // 上午/下午 formats spell their own letters.
    letters.replace("am/pm", "h").replace("a/p", "h").replace("general", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_how_much_of_a_date_is_shown() {
        let cases = [
            ("yyyy\"年\"m\"月\"", Shown::Date(Precision::Month)),
            ("yyyy\"年\"m\"月\"d\"日\"", Shown::Date(Precision::Day)),
            ("[$-804]yyyy\\-mm;@", Shown::Date(Precision::Month)),
            ("yyyy.mm", Shown::Date(Precision::Month)),
            ("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", Shown::Date(Precision::Day)),
            ("yyyy", Shown::Date(Precision::Year)),
            ("yyyy/m/d h:mm", Shown::Date(Precision::Day)),
            ("h:mm AM/PM", Shown::Time),
            ("General", Shown::Plain),
            ("0.00", Shown::Decimals(2)),
            ("0.00_ ", Shown::Decimals(2)),
            ("0_ ", Shown::Decimals(0)),
            ("#,##0.00", Shown::Plain),
            ("@", Shown::Plain),
        ];
        for (code, shown) in cases {
            assert_eq!(of_code(code), shown, "what {code} shows");
        }
    }

    #[test]
    fn knows_the_chinese_built_in_dates() {
        assert_eq!(built_in(57), Some(Shown::Date(Precision::Month)), "1951年3月");
        assert_eq!(built_in(31), Some(Shown::Date(Precision::Day)), "1951年3月12日");
        assert_eq!(built_in(164), None, "custom formats begin here");
    }
}
