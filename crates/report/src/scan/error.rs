//! Why a PDF can't stand in the book as the signed sheet.

use super::MOST_PAGES;

/// A PDF that is refused as a signed sheet. Whoever tells it puts the name of the file before it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScanError {
    /// It asks for a password.
    #[error("这个 PDF 加了密码")]
    Encrypted,
    /// More pages than a signed sheet has.
    #[error("这个 PDF 有 {count} 页，签到表最多 {} 页", MOST_PAGES)]
    TooManyPages {
        /// How many it has.
        count: usize,
    },
    /// It unpacks to more than a scanner makes.
    #[error("这个 PDF 的内容太大，不像扫描的签到表")]
    TooHeavy,
    /// Packed in ways that no scanner of today uses.
    #[error("这个 PDF 用的是少见的写法，本程序读不了")]
    Unusual,
    /// Breaks off or contradicts itself.
    #[error("这个 PDF 已损坏，读不出里面的页")]
    Damaged {
        /// The technical cause.
        cause: String,
    },
}

impl ScanError {
    /// Stable name, such as `scan.encrypted`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Encrypted => "scan.encrypted",
            Self::TooManyPages { .. } => "scan.too_many_pages",
            Self::TooHeavy => "scan.too_heavy",
            Self::Unusual => "scan.unusual",
            Self::Damaged { .. } => "scan.damaged",
        }
    }

    /// What to do next, in one sentence.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::Encrypted => "请用打开它的程序去掉密码，另存一份再添加。",
            Self::TooManyPages { .. } => "请只扫描签到表这几页，再添加。",
            Self::TooHeavy | Self::Unusual => "请把签到表重新扫描为 JPEG 图片，或拍成照片，再添加。",
            Self::Damaged { .. } => "请重新扫描签到表，或拍成照片，再添加。",
        }
    }

    /// The technical cause, for whoever helps by telephone.
    pub fn detail(&self) -> &str {
        match self {
            Self::Damaged { cause } => cause,
            _ => "",
        }
    }

    pub(super) fn damaged(cause: impl ToString) -> Self {
        Self::Damaged { cause: cause.to_string() }
    }
}
