//! A member as the rules see one.

use chrono::NaiveDate;

use super::{MemberValues, StandingBasis};
use crate::date::PartialDate;

crate::words!(
    /// GB/T 2261.1 as rosters write it.
    Sex {
        /// 1.
        Male = "男",
        /// 2.
        Female = "女",
    }
);

crate::words!(
    /// 人员类别.
    Kind {
        /// Votes, elects and can be elected.
        Full = "正式党员",
        /// In the year of probation.
        Probationary = "预备党员",
    }
);

/// What the rules need to know of a member. Everything else is text in [`MemberValues`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Member {
    /// 姓名.
    pub name: String,
    /// 性别.
    pub sex: Option<Sex>,
    /// 出生日期, as the file has it.
    pub birth_date: Option<PartialDate>,
    /// 身份证号码, as it was typed; it may fail the check.
    pub id_number: Option<String>,
    /// Why a number that fails, or a birthday that differs, is kept.
    pub identity_note: Option<String>,
    /// 人员类别 as registered.
    pub kind: Option<Kind>,
    /// 入党日期: when the members' meeting took the person in.
    pub joined_on: Option<PartialDate>,
    /// 转正日期.
    pub confirmed_on: Option<PartialDate>,
    /// 党龄起算日 set by hand.
    pub standing_from: Option<PartialDate>,
    /// Its basis.
    pub standing_basis: Option<StandingBasis>,
    /// 退休日期.
    pub retired_on: Option<PartialDate>,
    /// Whether the fifty-year medal was given.
    pub medal_given: bool,
}

impl Member {
    /// Reads the fields the rules need.
    pub fn of(values: &MemberValues) -> Self {
        Self {
            name: values.get("name").unwrap_or_default().to_owned(),
            sex: values.parsed("sex"),
            birth_date: values.parsed("birth_date"),
            id_number: values.get("id_number").map(str::to_owned),
            identity_note: values.get("identity_note").map(str::to_owned),
            kind: values.parsed("kind"),
            joined_on: values.parsed("joined_on"),
            confirmed_on: values.parsed("confirmed_on"),
            standing_from: values.parsed("standing_from"),
            standing_basis: values.parsed("standing_basis"),
            retired_on: values.parsed("retired_on"),
            medal_given: values.get("medal_given") == Some("是") || values.get("medal_on").is_some(),
        }
    }

    /// Full or probationary on a day: the date of confirmation decides where it is known, else what was
    /// registered; a retired cadre's branch takes a member of whom neither is known for a full one.
    pub fn kind_on(&self, day: NaiveDate) -> Kind {
        match self.confirmed_on {
            Some(confirmed) if confirmed.first_day() <= day => Kind::Full,
            Some(_) => Kind::Probationary,
            None => self.kind.unwrap_or(Kind::Full),
        }
    }

    /// Whether the person was in the Party on a day, as far as is known.
    pub fn had_joined_by(&self, day: NaiveDate) -> bool {
        self.joined_on.is_none_or(|joined| joined.first_day() <= day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confirmation_decides_the_kind_of_a_day() {
        let values = MemberValues::read([("name", "王芳"), ("kind", "预备党员"), ("confirmed_on", "2026-05-20")])
            .expect("in order");
        let member = Member::of(&values);
        let on = |day: &str| member.kind_on(day.parse().expect("a day"));
        assert_eq!(on("2026-05-19"), Kind::Probationary, "the day before");
        assert_eq!(on("2026-05-20"), Kind::Full, "confirmed that day, whatever the word in the row still is");
    }
}
