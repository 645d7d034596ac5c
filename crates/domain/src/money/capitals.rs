use super::Fen;

const DIGITS: [&str; 10] = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];
const PLACES: [&str; 4] = ["", "拾", "佰", "仟"];
const GROUPS: [&str; 4] = ["", "万", "亿", "万亿"];

/// A sum in Chinese capitals (大写), as receipts and vouchers have it: `贰拾肆元玖角伍分`, `壹佰元整`.
///
/// After 角 without 分 comes 整 as after 元; a 零 stands for skipped places (支付结算办法 附一).
pub fn in_capitals(sum: Fen) -> String {
    let sign = if sum.0 < 0 { "负" } else { "" };
    let whole = sum.0.unsigned_abs();
    let (yuan, jiao, fen) = (whole / 100, whole / 10 % 10, whole % 10);
    let mut text = String::from(sign);
    if yuan > 0 {
        text.push_str(&whole_yuan(yuan));
        text.push('元');
    }
    match (jiao, fen) {
        (0, 0) if yuan == 0 => text.push_str("零元整"),
        (0, 0) => text.push('整'),
        (0, fen) => {
            if yuan > 0 {
                text.push('零');
            }
            text.push_str(digit(fen));
            text.push('分');
        }
        (jiao, fen) => {
            text.push_str(digit(jiao));
            text.push('角');
            if fen == 0 {
                text.push('整');
            } else {
                text.push_str(digit(fen));
                text.push('分');
            }
        }
    }
    text
}

fn digit(number: u64) -> &'static str {
    usize::try_from(number).ok().and_then(|number| DIGITS.get(number)).copied().unwrap_or_default()
}

fn whole_yuan(yuan: u64) -> String {
    let mut groups = Vec::new();
    let mut rest = yuan;
    while rest > 0 {
        groups.push(rest % 10_000);
        rest /= 10_000;
    }
    let mut text = String::new();
    let mut skipped = false;
    for (place, group) in groups.iter().enumerate().rev() {
        if *group == 0 {
            skipped = !text.is_empty();
            continue;
        }
        if skipped || (!text.is_empty() && *group < 1000) {
            text.push('零');
        }
        skipped = false;
        text.push_str(&four_digits(*group));
        text.push_str(GROUPS.get(place).copied().unwrap_or_default());
    }
    text
}

fn four_digits(group: u64) -> String {
    let mut text = String::new();
    let mut skipped = false;
    for (place, unit) in PLACES.iter().enumerate().rev() {
        let number = group / 10u64.pow(u32::try_from(place).unwrap_or_default()) % 10;
        if number == 0 {
            skipped = !text.is_empty();
            continue;
        }
        if skipped {
            text.push('零');
        }
        skipped = false;
        text.push_str(digit(number));
        text.push_str(unit);
    }
    text
}

/// A year in capitals, digit by digit: 贰零贰陆.
pub fn year_in_capitals(year: i32) -> String {
    year.to_string().chars().filter_map(|one| one.to_digit(10)).map(|one| digit(u64::from(one))).collect()
}

/// A number below a hundred in capitals, as months and days of validity are written (domain.md 2.7): 壹拾贰, 叁拾.
pub fn number_in_capitals(number: u32) -> String {
    let (tens, ones) = (u64::from(number / 10 % 10), u64::from(number % 10));
    match (tens, ones) {
        (0, ones) => digit(ones).to_owned(),
        (tens, 0) => format!("{}拾", digit(tens)),
        (tens, ones) => format!("{}拾{}", digit(tens), digit(ones)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_months_and_days_are_written_in_capitals() {
        assert_eq!(year_in_capitals(2026), "贰零贰陆", "digit by digit");
        assert_eq!([7, 10, 12, 30, 90].map(number_in_capitals), ["柒", "壹拾", "壹拾贰", "叁拾", "玖拾"]);
    }

    #[test]
    fn sums_stand_in_capitals() {
        for (cents, capitals) in [
            (0, "零元整"),
            (5, "伍分"),
            (50, "伍角整"),
            (2495, "贰拾肆元玖角伍分"),
            (2500, "贰拾伍元整"),
            (1605, "壹拾陆元零伍分"),
            (1630, "壹拾陆元叁角整"),
            (10_000, "壹佰元整"),
            (100_500, "壹仟零伍元整"),
            (1_000_000, "壹万元整"),
            (1_050_001, "壹万零伍佰元零壹分"),
            (1_000_500, "壹万零伍元整"),
            (20_103_000, "贰拾万壹仟零叁拾元整"),
            (10_000_000_000, "壹亿元整"),
            (10_000_000_100, "壹亿零壹元整"),
            (-320, "负叁元贰角整"),
        ] {
            assert_eq!(in_capitals(Fen(cents)), capitals, "{}", Fen(cents));
        }
    }
}
