//! What was handed over, when and to whom.

use domain::{submission::SubmissionId, text::clean_or_none};
use store::{
    Db, Error, Op,
    submission::{self, HandedColumn, HandedFile, Handing, Submission},
};

use super::wire::{
    AcknowledgementView, GivenRequest, MadeColumn, MadeFile, MadeSubmission, SubmissionListRequest, SubmissionView,
};
use crate::{Changed, Desk, Failure, Outcome};

/// Characters of whom it was given to.
const LONGEST: usize = 80;

/// Notes a handing over. It happened, so it can't be undone.
///
/// Fails with `submission.to_whom`, and with `submission.not_made` for what no command here made.
pub fn given(desk: &Desk, request: GivenRequest) -> Outcome<Changed<SubmissionView>> {
    let GivenRequest { made, given_on, given_to } = request;
    let given_to = clean_or_none(&given_to).filter(|whom| whom.chars().count() <= LONGEST).ok_or_else(|| {
        Failure::new("submission.to_whom", "还没有写报给谁，或者写得太长", "请写明收件的单位或人，例如：县委老干部局。")
    })?;
    let is_hash = |text: &str| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_made = is_hash(&made.sha256) && made.bytes > 0 && made.files.iter().all(|file| is_hash(&file.sha256));
    if !is_made || made.file_name.is_empty() {
        return Err(Failure::new("submission.not_made", "要登记的上报不完整", "请重新做成上报包或文件夹，再登记。"));
    }
    let given_on = given_on.unwrap_or(desk.today());
    let name = format!("上报{}：{}", made.period.in_chinese(), made.form);
    let handing = handing(made, given_on, given_to);
    let done = desk.store()?.transact(Op::event(name), move |tx| {
        let id = submission::give(tx, &handing)?;
        Ok::<_, Error>(view(Submission { id, handing, acknowledgement: None }))
    })?;
    Ok(done.into())
}

fn handing(made: MadeSubmission, given_on: chrono::NaiveDate, given_to: String) -> Handing {
    let MadeSubmission { period, form, file_name, made_at, sha256, bytes, files, columns } = made;
    let file = |file: MadeFile| HandedFile { name: file.name, bytes: file.bytes, sha256: file.sha256 };
    let column = |column: MadeColumn| HandedColumn { label: column.label, reason: column.reason };
    Handing {
        period,
        form,
        file_name,
        made_at,
        sha256,
        bytes,
        given_on,
        given_to,
        files: files.into_iter().map(file).collect(),
        columns: columns.into_iter().map(column).collect(),
    }
}

/// What was handed over, the latest first.
pub fn list(desk: &Desk, request: SubmissionListRequest) -> Outcome<Vec<SubmissionView>> {
    let found = desk.store()?.read(move |db| submission::list(db, request.period))?;
    Ok(found.into_iter().map(view).collect())
}

/// One of them.
pub(super) fn one(db: &Db, id: SubmissionId) -> Result<SubmissionView, Error> {
    let found = submission::list(db, None)?.into_iter().find(|one| one.id == id);
    found.map(view).ok_or(Error::NotFound("上报记录"))
}

/// As the window sees it.
pub(super) fn view(of: Submission) -> SubmissionView {
    let Submission { id, handing, acknowledgement } = of;
    let file = |file: HandedFile| MadeFile { name: file.name, bytes: file.bytes, sha256: file.sha256 };
    let column = |column: HandedColumn| MadeColumn { label: column.label, reason: column.reason };
    SubmissionView {
        id,
        period_name: handing.period.in_chinese(),
        form: handing.form,
        file_name: handing.file_name,
        sha256: handing.sha256,
        bytes: handing.bytes,
        given_on: handing.given_on,
        given_to: handing.given_to,
        files: handing.files.into_iter().map(file).collect(),
        columns: handing.columns.into_iter().map(column).collect(),
        acknowledgement: acknowledgement.map(|one| AcknowledgementView {
            received_on: one.received_on,
            received_by: one.received_by,
            way: one.way,
            note: one.note,
        }),
    }
}
