//! 凭证号: the next one after the last.

/// The number that comes after the last one written: its digits at the end, one more, in the same width
/// (`记-012` → `记-013`). Without a last one: `1`. A voucher that ends without digits gives no proposal.
pub fn next_voucher(last: Option<&str>) -> Option<String> {
    let Some(last) = last else { return Some("1".to_owned()) };
    let digits = last.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (stem, number) = last.split_at(last.len() - digits);
    let next = number.parse::<u64>().ok()?.checked_add(1)?;
    Some(format!("{stem}{next:0digits$}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_voucher_counts_on_in_the_same_manner() {
        for (last, next) in [
            (None, Some("1")),
            (Some("7"), Some("8")),
            (Some("记-012"), Some("记-013")),
            (Some("2026-099"), Some("2026-100")),
            (Some("999"), Some("1000")),
            (Some("收据"), None),
            (Some("99999999999999999999999"), None),
        ] {
            assert_eq!(next_voucher(last).as_deref(), next, "after {last:?}");
        }
    }
}
