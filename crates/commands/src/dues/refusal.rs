//! Why money can't be registered as it was asked, in sentences.

use chrono::NaiveDate;
use domain::{
    date::Month,
    dues::{LARGE, Misfit, months_in_chinese},
    money::Fen,
};

use store::Error;

use crate::{Failure, Outcome};

/// A quarter or a year there is not.
pub(crate) fn no_such_quarter() -> Error {
    Error::refused("dues.year", "年份或季度不对", "请核对年份，选第一季度到第四季度，或者选全年。")
}

/// There is nothing to be registered.
pub(super) fn nothing() -> Failure {
    Failure::new("dues.nothing", "还没有要登记的金额", "请勾选已交的人，填上各人交的金额。")
}

/// A sum that is nothing or less.
pub(super) fn no_amount(name: &str) -> Failure {
    Failure::new("dues.nothing", format!("{name}的金额还没有填"), "请填写实际交的金额；没有交的人不用勾选。")
}

/// A way or means that was switched off.
pub(super) fn way_off(word: &str) -> Failure {
    Failure::new("dues.way_off", format!("「{word}」已在设置里关掉"), "请选别的方式；确实要用，请到“设置—党费”里打开。")
}

/// 1000 元 and more at once.
pub(super) fn large(lines: &[String]) -> Failure {
    Failure::new(
        "dues.large",
        format!("一次交 {} 元以上的，按大额党费办理", LARGE.0 / 100),
        "请到“大额党费”里登记：全额上缴，附党员简要情况。其余的人可以照常登记。",
    )
    .with_detail(lines.join("\n"))
}

/// Months more than half a year away.
pub(super) fn far(lines: &[String]) -> Failure {
    Failure::new("dues.far", "补交或预交一般不超过六个月", "请核对月份；确实这样交的，选“照这样登记”。")
        .with_detail(lines.join("\n"))
}

/// A sum nobody knows what it is for.
pub(super) fn not_assessed(lines: &[String]) -> Failure {
    Failure::new(
        "dues.not_assessed",
        "有人还没有核定党费，或这些月份不用交",
        "请先在“年度核定”里核定；月份选错了的，请改月份。",
    )
    .with_detail(lines.join("\n"))
}

/// Sums that are not what is due.
pub(super) fn differs(lines: &[String]) -> Failure {
    Failure::new("dues.differs", "有的金额与应交的不一样", "请说明是部分交纳还是自愿多交；写错了的，请改金额。")
        .with_detail(lines.join("\n"))
}

/// One line about why a sum of somebody does not fit, and whether it is for want of an assessment.
pub(super) fn misfit(name: &str, amount: Fen, misfit: Misfit) -> (bool, String) {
    match misfit {
        Misfit::NothingAssessed => (true, format!("{name}：没有核定过党费")),
        Misfit::NotAssessed(month) => (true, format!("{name}：{}没有应交的党费", month.in_chinese())),
        Misfit::Differs { asked, last } => {
            let (over, by) = if amount > asked { ("多", amount - asked) } else { ("少", asked - amount) };
            let until = last.in_chinese();
            (false, format!("{name}：到{until}应交 {asked} 元，填的是 {amount} 元，{over} {by} 元"))
        }
    }
}

/// One line about months that are far away.
pub(super) fn far_line(name: &str, months: &[Month], year: i32) -> String {
    format!("{name}：{}", months_in_chinese(months, year))
}

/// A day that has not come yet. Money is registered when it is there.
pub(super) fn check_day(day: NaiveDate, today: NaiveDate) -> Outcome<()> {
    if day <= today {
        return Ok(());
    }
    Err(Failure::new("dues.day_ahead", "日期还没有到", "请填实际收到、办理的那一天。"))
}
