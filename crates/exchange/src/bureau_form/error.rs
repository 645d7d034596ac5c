//! Why a bureau's form can't be used at all.

/// A file that is refused whole. Nothing of it is kept, and nothing is filled.
///
/// What can't be filled in a form that is sound is no error but an [`super::Unfilled`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// No bytes, or nothing in it.
    #[error("文件是空的，里面没有表")]
    Empty,
    /// More bytes than a form has.
    #[error("文件太大（超过 {megabytes} MB），不像一张报表")]
    TooLarge {
        /// The limit it passes.
        megabytes: usize,
    },
    /// Grows beyond measure when unpacked, or has more cells than a form.
    #[error("文件解开后过大，不像一张报表，没有读取")]
    UnpacksTooLarge,
    /// A format from before 2007, or one that can't be changed in places.
    #[error("这是{kind}，本程序填不了这种格式")]
    OldFormat {
        /// In Chinese, such as `97—2003 格式的表格（.xls 或 .et）`.
        kind: &'static str,
        /// The ending to save it under.
        fitting: &'static str,
    },
    /// Opens only with a password.
    #[error("文件设了打开密码，读不了")]
    PasswordProtected,
    /// A web page saved under the name of a spreadsheet.
    #[error("文件名像表格，内容其实是网页格式")]
    WebPage,
    /// A file of another kind.
    #[error("这是{kind}，不是 Excel 或 Word 的表")]
    OtherKind {
        /// In Chinese, such as `PDF 文件`.
        kind: &'static str,
    },
    /// Nothing known.
    #[error("认不出这个文件的内容")]
    UnknownKind,
    /// Breaks off or contradicts itself.
    #[error("文件已损坏，读不完整")]
    Broken {
        /// The technical cause.
        cause: String,
    },
}

impl FormError {
    /// Stable name, such as `bureau_form.old_format`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "bureau_form.empty",
            Self::TooLarge { .. } | Self::UnpacksTooLarge => "bureau_form.too_large",
            Self::OldFormat { .. } => "bureau_form.old_format",
            Self::PasswordProtected => "bureau_form.password_protected",
            Self::WebPage => "bureau_form.web_page",
            Self::OtherKind { .. } => "bureau_form.other_kind",
            Self::UnknownKind => "bureau_form.unknown_kind",
            Self::Broken { .. } => "bureau_form.broken",
        }
    }

    /// What to do next, in one sentence.
    pub fn what_to_do(&self) -> String {
        match self {
            Self::Empty | Self::OtherKind { .. } | Self::UnknownKind => {
                "请检查选的是不是局里发的那张表；它应当是 .xlsx 或 .docx 文件。".to_owned()
            }
            Self::TooLarge { .. } | Self::UnpacksTooLarge => {
                "请用 WPS 或 Excel 打开，只留要报的那几张工作表，另存后再选。".to_owned()
            }
            Self::OldFormat { fitting, .. } => format!("请在 WPS 或 Excel 里另存为 {fitting}，再选另存的那一个。"),
            Self::PasswordProtected => "请用 WPS 或 Excel 打开，去掉打开密码，另存后再选。".to_owned(),
            Self::WebPage => "请在 WPS 或 Excel 里另存为 .xlsx，再选另存的那一个。".to_owned(),
            Self::Broken { .. } => "请用 WPS 或 Excel 打开看是否正常，能打开就另存一份再选。".to_owned(),
        }
    }

    /// The technical cause, for whoever helps by telephone.
    pub fn detail(&self) -> &str {
        match self {
            Self::Broken { cause } => cause,
            _ => "",
        }
    }

    pub(super) fn broken(cause: impl ToString) -> Self {
        Self::Broken { cause: cause.to_string() }
    }
}

/// Files are looked at by the same limits as those that are imported.
impl From<crate::Error> for FormError {
    fn from(error: crate::Error) -> Self {
        use crate::Error;
        match error {
            Error::Empty => Self::Empty,
            Error::PasswordProtected => Self::PasswordProtected,
            Error::WebPage => Self::WebPage,
            Error::OtherSheet { kind } => Self::OldFormat { kind, fitting: ".xlsx" },
            Error::OtherKind { kind } => Self::OtherKind { kind },
            Error::UnknownKind => Self::UnknownKind,
            Error::Broken { cause } => Self::Broken { cause },
            Error::TooLarge { megabytes } => Self::TooLarge { megabytes: megabytes as usize },
            _ => Self::UnpacksTooLarge,
        }
    }
}
