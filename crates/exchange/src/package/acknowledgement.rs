//! 回执: the file a bureau's collection writes for each branch, which the branch reads into its book.

use chrono::NaiveDate;
use domain::submission::ReportingPeriod;
use serde::{Deserialize, Serialize};

use super::{PackageError, SCHEMA, reading::parsed};

/// What says that a file is a 回执.
const WHAT: &str = "支部上报回执";
/// No 回执 is longer.
const MOST_BYTES: usize = 16 << 10;
/// Characters of a text in it.
const LONGEST: usize = 200;

/// 回执: that a package was received, and which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acknowledgement {
    what: String,
    schema: u32,
    /// The branch's uid.
    pub branch_uid: String,
    /// 填报单位.
    pub branch: String,
    /// 所属期.
    pub period: ReportingPeriod,
    /// SHA-256 of the package that was received, 64 hexadecimal digits.
    pub sha256: String,
    /// 收到日期.
    pub received_on: NaiveDate,
    /// 收件单位; may be empty.
    pub received_by: String,
}

impl Acknowledgement {
    /// That the package of a branch with this SHA-256 was received, and on which day; who received it is told with
    /// [`Self::by`].
    pub fn of(uid: &str, name: &str, period: ReportingPeriod, sha256: &str, received_on: NaiveDate) -> Self {
        Self {
            what: WHAT.to_owned(),
            schema: SCHEMA,
            branch_uid: uid.to_owned(),
            branch: name.to_owned(),
            period,
            sha256: sha256.to_owned(),
            received_on,
            received_by: String::new(),
        }
    }

    /// By which unit.
    pub fn by(self, received_by: &str) -> Self {
        Self { received_by: received_by.to_owned(), ..self }
    }

    /// As a file: JSON that a person can read in a text editor.
    pub fn written(&self) -> Vec<u8> {
        let mut text = serde_json::to_vec_pretty(self).unwrap_or_default();
        text.push(b'\n');
        text
    }

    /// Reads one. Fails with [`PackageError::NotAnAcknowledgement`], and [`PackageError::Newer`] for one of a newer
    /// program.
    pub fn read(bytes: &[u8]) -> Result<Self, PackageError> {
        let not = |cause: &str| PackageError::NotAnAcknowledgement { cause: cause.to_owned() };
        if bytes.len() > MOST_BYTES {
            return Err(not("too long"));
        }
        // Some editors put a mark at the beginning when somebody looks and saves.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let read: Self = parsed("回执", bytes).map_err(|error| match error {
            newer @ PackageError::Newer { .. } => newer,
            other => not(other.detail()),
        })?;
        let is_hash = read.sha256.len() == 64 && read.sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
        let too_long = [&read.branch, &read.received_by].iter().any(|text| text.chars().nth(LONGEST).is_some());
        match read.what == WHAT && is_hash && !too_long {
            true => Ok(read),
            false => Err(not("not as a 回执 is")),
        }
    }
}
