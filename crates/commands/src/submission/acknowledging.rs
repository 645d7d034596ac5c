//! 回执.

use domain::{
    submission::{AcknowledgementWay, SubmissionId},
    text::clean_or_none,
};
use exchange::package::{Acknowledgement as Receipt, PackageError};
use store::{
    Op, branch,
    submission::{self, Acknowledgement},
};

use super::{
    handing::one,
    wire::{AcknowledgeRequest, SubmissionView},
};
use crate::{Changed, Desk, Failure, Outcome, desk::FileRef};

/// No 回执 is longer.
const MOST_BYTES: u64 = 16 << 10;

/// What a 回执 is of: something handed over, or the package of a hash.
enum Of {
    Submission(SubmissionId),
    Package(String),
}

/// Notes that something arrived.
///
/// Fails with `acknowledgement.unreadable`, `acknowledgement.other_branch`, `acknowledgement.unknown_package`,
/// `acknowledgement.twice`.
pub fn acknowledge(desk: &Desk, request: AcknowledgeRequest) -> Outcome<Changed<SubmissionView>> {
    let text = |text: Option<String>| text.as_deref().and_then(clean_or_none);
    let (of, noted) = match request {
        AcknowledgeRequest::ByHand { id, received_on, received_by, note } => {
            let (received_by, note) = (text(received_by), text(note));
            (Of::Submission(id), Acknowledgement { received_on, received_by, way: AcknowledgementWay::ByHand, note })
        }
        AcknowledgeRequest::File { file } => {
            let receipt = read(desk, &file)?;
            let noted = Acknowledgement {
                received_on: receipt.received_on,
                received_by: clean_or_none(&receipt.received_by),
                way: AcknowledgementWay::File,
                note: None,
            };
            (Of::Package(receipt.sha256), noted)
        }
    };
    let done = desk.store()?.transact(Op::new("登记上报回执"), move |tx| {
        let id = match of {
            Of::Submission(id) => submission::acknowledge(tx, id, &noted).map(|()| id)?,
            Of::Package(sha256) => submission::acknowledge_package(tx, &sha256, &noted)?,
        };
        one(tx, id)
    })?;
    Ok(done.into())
}

/// Reads a 回执 of this branch.
fn read(desk: &Desk, file: &FileRef) -> Outcome<Receipt> {
    let bytes = desk
        .files()
        .read(&desk.path_of(file)?, MOST_BYTES)
        .map_err(|error| PackageError::NotAnAcknowledgement { cause: error.to_string() })?;
    let receipt = Receipt::read(&bytes)?;
    if receipt.branch_uid != desk.store()?.read(branch::uid)? {
        return Err(Failure::new(
            "acknowledgement.other_branch",
            format!("这是「{}」的回执，不是本支部的", receipt.branch),
            "请选上级发给本支部的那一份。",
        ));
    }
    Ok(receipt)
}
