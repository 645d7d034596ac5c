//! What can go wrong while a paper is made.

/// Why a file for paper could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A bundled typeface could not be read or reduced.
    #[error("字体「{name}」无法使用")]
    Typeface {
        /// Name of the typeface.
        name: &'static str,
        /// Technical cause.
        cause: String,
    },
    /// The PDF could not be put together.
    #[error("PDF 文件没有做成")]
    Pdf(String),
    /// The picture could not be drawn.
    #[error("图片没有做成")]
    Picture(String),
    /// The workbook could not be put together.
    #[error("Excel 文件没有做成")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The Word document could not be put together.
    #[error("Word 文件没有做成")]
    Word(String),
}

impl Error {
    /// Stable name of the error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Typeface { .. } => "report.typeface",
            Self::Pdf(_) => "report.pdf",
            Self::Picture(_) => "report.picture",
            Self::Workbook(_) => "report.workbook",
            Self::Word(_) => "report.word",
        }
    }

    /// What to do next.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::Typeface { .. } => "请重新安装本程序后再试。",
            Self::Pdf(_) | Self::Picture(_) | Self::Workbook(_) | Self::Word(_) => {
                "请再试一次；仍不成的，请把下面的说明告诉帮忙的人。"
            }
        }
    }

    /// The technical cause, for whoever helps by telephone.
    pub fn detail(&self) -> String {
        match self {
            Self::Typeface { cause, .. } => cause.clone(),
            Self::Pdf(cause) | Self::Picture(cause) | Self::Word(cause) => cause.clone(),
            Self::Workbook(cause) => cause.to_string(),
        }
    }
}
