use std::fmt;

/// The number of a 收讫凭条: a series for each year money is received in, from 1 on, without gaps; `2026-0318`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slip {
    /// Year in which the money was received.
    pub year: i32,
    /// From 1 on.
    pub number: i64,
}

impl fmt::Display for Slip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}", self.year, self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_printed_with_four_digits_at_least() {
        for (number, printed) in [(1, "2026-0001"), (318, "2026-0318"), (12_345, "2026-12345")] {
            assert_eq!(Slip { year: 2026, number }.to_string(), printed, "number {number}");
        }
    }
}
