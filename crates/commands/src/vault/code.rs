//! The recovery code: shown and printed once, good for something when part of it was typed back.

use ::report::{forms::recovery_code::RecoveryCodeSheet, page::lay_out};
use chrono::{Days, NaiveDate};
use store::{
    Error, branch,
    vault::{GROUPS, Password, RecoveryCode},
};

use super::{
    told,
    wire::{CodeConfirmed, CodeTypedBack, NewCode, PresentPassword},
};
use crate::{
    Desk, Failure, NoRequest, Outcome,
    desk::ComingCode,
    report::{
        lay_pages,
        wire::{Format, PrintNote},
        words,
    },
};

/// How many groups are to be typed back.
const ASKED: usize = 3;

/// The paper is to be looked after once a quarter.
const SEEN_EVERY: Days = Days::new(92);

/// Whether the paper, last seen on a day, is to be looked after.
pub(crate) fn is_to_be_seen(seen: NaiveDate, today: NaiveDate) -> bool {
    seen + SEEN_EVERY <= today
}

/// Fails with `vault.wrong_password`, and with `vault.wait` after a few of them: who sits down at an open book must not get a way of their own into it.
pub(super) fn new(desk: &Desk, request: PresentPassword) -> Outcome<NewCode> {
    let store = desk.store()?;
    let current = Password::new(request.current)?;
    desk.try_password(&current, || Ok(store.check_password(&current)?))?;
    let code = RecoveryCode::random()?;
    // Which ones is told by the code itself: they are as random as it is.
    let asked = asked(&code);
    let branch = store.read(branch::get)?.map(|branch| branch.name).unwrap_or_default();
    let sheet = RecoveryCodeSheet { branch, made_on: words::day(desk.today()), groups: code.groups() };
    let print = PrintNote::of(format!("恢复码 {}", desk.today()), Format::Pdf);
    let paper = lay_pages(desk, &lay_out(&sheet.record().form()), Vec::new(), print)?;
    let told = NewCode { groups: code.groups(), asked: asked.iter().map(|place| place + 1).collect(), paper };
    *desk.coming_code() = Some(ComingCode { code, asked });
    Ok(told)
}

/// Three different places, in order.
fn asked(code: &RecoveryCode) -> Vec<usize> {
    let mut places = Vec::new();
    let digits = code.groups().concat();
    let mut at = 0;
    for digit in digits.bytes().map(|byte| usize::from(byte - b'0')) {
        at = (at + digit + 1) % GROUPS;
        if !places.contains(&at) {
            places.push(at);
        }
        if places.len() == ASKED {
            break;
        }
    }
    places.sort_unstable();
    places
}

/// Fails with `vault.code_gone` when none was shown, `vault.code_group` with the group that is not what was printed.
pub(super) fn confirm(desk: &Desk, request: CodeTypedBack) -> Outcome<CodeConfirmed> {
    let store = desk.store()?;
    let mut coming = desk.coming_code();
    let Some(ComingCode { code, asked }) = &*coming else {
        return Err(Failure::new(
            "vault.code_gone",
            "印出来的恢复码已经作废",
            "请再点一次“做恢复码”，用新印的那张；旧的那张请撕掉。",
        ));
    };
    for (at, place) in asked.iter().enumerate() {
        let typed = request.groups.get(at).map(|group| group.trim()).unwrap_or_default();
        if typed != code.group(*place) {
            return Err(Error::refused(
                "vault.code_group",
                format!("第 {} 组和印出来的不一样", place + 1),
                "请对着打印的那张纸，把这一组再看一遍。",
            )
            .into());
        }
    }
    let backups = store.set_recovery_code(code.clone())?;
    *coming = None;
    told(&store, "做恢复码");
    Ok(CodeConfirmed { backups_left: backups.left })
}

pub(super) fn saw(desk: &Desk, _: NoRequest) -> Outcome<NoRequest> {
    let store = desk.store()?;
    store.saw_recovery_code()?;
    told(&store, "看过恢复码");
    Ok(NoRequest {})
}

/// A code as it was typed, as what opens a book.
pub(super) fn typed(text: &str) -> Outcome<Password> {
    Ok(RecoveryCode::typed(text)?.into_password())
}

/// Well copied, and yet it opens nothing.
pub(super) fn not_of_this_book(failure: Failure) -> Failure {
    if failure.code != Error::WrongPassword.code() {
        return failure;
    }
    Failure::new(
        "vault.no_code",
        "这个恢复码打不开这本账",
        "请看看纸上的日期：换口令时选过“可能被人看到”、或后来又做过恢复码的，要用最新的那一张。",
    )
}
