//! Party standing (党龄): from when it counts, and how long it is on a day. Rule 7 of domain.md section 0,
//! section 3.6, and the correction about 1969–1977.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Member,
    anniversary::{Years, years_since},
    joining::{Begins, possible_rules},
};
use crate::date::PartialDate;

crate::words!(
    /// 起算依据.
    StandingBasis {
        /// From the day of confirmation.
        Confirmation = "转正之日",
        /// From the day of approval.
        Approval = "批准之日",
        /// As the file or the superior has settled it.
        Settled = "人工认定",
    }
);

/// From when standing counts, or why that can't be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StandingStart {
    /// It counts from this day.
    From(PartialDate, StandingBasis),
    /// The program must not choose: the sentence says what to ask the file.
    Ask(String),
    /// Something is missing: the sentence says what.
    Missing(&'static str),
}

/// From when a member's standing counts.
///
/// What was set by hand holds: a day, or only the basis, which tells which of the two dates it is. Else the day of joining decides by [`JOINING_RULES`](super::JOINING_RULES)
/// whether approval or confirmation begins it; who joined in an interval without probation but was
/// confirmed later is asked about, never assumed. Nothing is made up: a missing day of confirmation is
/// not reckoned from the day of joining.
pub fn standing_start(member: &Member) -> StandingStart {
    use StandingStart::{Ask, From, Missing};
    if let Some(from) = member.standing_from {
        return From(from, member.standing_basis.unwrap_or(StandingBasis::Settled));
    }
    let chosen = match member.standing_basis {
        Some(StandingBasis::Approval) => member.joined_on.zip(member.standing_basis),
        Some(StandingBasis::Confirmation) => member.confirmed_on.zip(member.standing_basis),
        Some(StandingBasis::Settled) | None => None,
    };
    if let Some((from, basis)) = chosen {
        return From(from, basis);
    }
    let Some(joined) = member.joined_on else {
        return match member.confirmed_on {
            Some(confirmed) => From(confirmed, StandingBasis::Confirmation),
            None => Missing("没有入党日期和转正日期"),
        };
    };
    let rules = possible_rules(joined);
    let may = |begins: Begins| rules.iter().any(|rule| rule.begins == begins);
    match member.confirmed_on {
        Some(confirmed) if confirmed.last_day() < joined.first_day() => {
            Ask(format!("转正日期（{}）早于入党日期（{}），请核对档案。", confirmed.in_chinese(), joined.in_chinese()))
        }
        Some(confirmed) if may(Begins::Confirmation) && !may(Begins::Approval) => {
            From(confirmed, StandingBasis::Confirmation)
        }
        Some(confirmed) if confirmed.agrees_with(joined) => From(joined, StandingBasis::Approval),
        Some(confirmed) => Ask(format!(
            "{}入党，当时一般没有预备期，而转正日期是{}。党龄从哪一天算，请查档案后选起算依据，或填写党龄起算日。",
            joined.in_chinese(),
            confirmed.in_chinese()
        )),
        None if may(Begins::Approval) && !may(Begins::Confirmation) && !may(Begins::ByClass) => {
            From(joined, StandingBasis::Approval)
        }
        None if may(Begins::Approval) || may(Begins::ByClass) => {
            Ask(format!("{}入党，当时有没有预备期不能断定，请查档案后填写转正日期或党龄起算日。", joined.in_chinese()))
        }
        None => Missing("没有转正日期"),
    }
}

/// Party standing on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PartyStanding {
    /// From when it counts; none while that is not settled.
    pub from: Option<PartialDate>,
    /// Why from that day.
    pub basis: Option<StandingBasis>,
    /// Completed years on the day; none while not settled, or not yet begun.
    pub length: Option<Years>,
    /// What has to be asked or is missing; empty when settled.
    pub question: String,
    /// Whether the dates contradict each other or the rule of their time, so that the file must be asked.
    pub asks: bool,
}

/// Party standing of a member on a day.
pub fn standing_on(member: &Member, day: NaiveDate) -> PartyStanding {
    let unsettled =
        |question: String, asks: bool| PartyStanding { from: None, basis: None, length: None, question, asks };
    match standing_start(member) {
        StandingStart::From(from, basis) => PartyStanding {
            from: Some(from),
            basis: Some(basis),
            length: years_since(from, day),
            question: String::new(),
            asks: false,
        },
        StandingStart::Ask(question) => unsettled(question, true),
        StandingStart::Missing(what) => unsettled(format!("{what}，党龄无法推算。"), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(joined: &str, confirmed: &str) -> Member {
        Member { joined_on: joined.parse().ok(), confirmed_on: confirmed.parse().ok(), ..Member::default() }
    }

    fn start(joined: &str, confirmed: &str) -> Option<(String, StandingBasis)> {
        match standing_start(&member(joined, confirmed)) {
            StandingStart::From(from, basis) => Some((from.to_string(), basis)),
            StandingStart::Ask(_) | StandingStart::Missing(_) => None,
        }
    }

    #[test]
    fn counts_from_confirmation_except_between_1969_and_1977() {
        use StandingBasis::{Approval, Confirmation};
        let worked = [
            ("1954-10-09", "1955-10-09", "1955-10-09", Confirmation),
            ("1968-08-13", "1969-08-13", "1969-08-13", Confirmation),
            ("1969-04-01", "", "1969-04-01", Approval),
            ("1977-08-11", "1977-08-11", "1977-08-11", Approval),
            ("1976-05", "1976-05", "1976-05", Approval),
            ("1977-08-12", "1978-08-12", "1978-08-12", Confirmation),
            ("1987-07-10", "1988-07-10", "1988-07-10", Confirmation),
            ("", "1988-07-10", "1988-07-10", Confirmation),
        ];
        for (joined, confirmed, from, basis) in worked {
            assert_eq!(
                start(joined, confirmed),
                Some((from.to_owned(), basis)),
                "joined {joined}, confirmed {confirmed}"
            );
        }
    }

    #[test]
    fn asks_when_one_without_probation_was_confirmed_later() {
        let standing = standing_on(&member("1972-05-01", "1973-05-01"), "2026-10-31".parse().expect("a day"));
        assert_eq!(standing.length, None, "no figure while it is not settled");
        assert!(standing.question.contains("1972年5月1日入党"), "asks: {}", standing.question);
    }

    #[test]
    fn makes_nothing_up() {
        assert_eq!(start("1987-07-10", ""), None, "no confirmation is reckoned from joining");
        assert_eq!(start("1969", ""), None, "before or after 1 April 1969 decides");
        assert_eq!(start("1972-05", "1971-05"), None, "confirmed before joining contradicts itself");
        assert_eq!(start("", ""), None, "nothing is known");
    }

    #[test]
    fn what_was_settled_by_hand_holds() {
        let settled = Member { standing_from: "1972-05-01".parse().ok(), ..member("1972-05-01", "1973-05-01") };
        let by_basis =
            |basis| standing_start(&Member { standing_basis: Some(basis), ..member("1972-05-01", "1973-05-01") });
        let from = |text: &str, basis| StandingStart::From(text.parse().expect("a date"), basis);
        assert_eq!(
            by_basis(StandingBasis::Approval),
            from("1972-05-01", StandingBasis::Approval),
            "the basis tells the day"
        );
        assert_eq!(by_basis(StandingBasis::Confirmation), from("1973-05-01", StandingBasis::Confirmation), "the other");
        let standing = standing_on(&settled, "2022-04-30".parse().expect("a day"));
        assert_eq!(standing.basis, Some(StandingBasis::Settled), "without a basis of its own it is settled by hand");
        assert_eq!(standing.length.map(|length| length.years), Some(49), "a day short of fifty");
    }
}
