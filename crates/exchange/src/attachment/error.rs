//! Why a file can't be attached.

/// A file that is refused. Nothing of it was kept. Whoever tells it puts the name of the file before it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AttachmentError {
    /// No bytes.
    #[error("文件是空的")]
    Empty,
    /// More bytes than a photo or a scan has.
    #[error("文件太大（超过 {megabytes} MB）")]
    TooLarge {
        /// The limit it passes.
        megabytes: usize,
    },
    /// More pixels than a camera makes.
    #[error("图片的尺寸太大（{width}×{height} 像素）")]
    TooManyPixels {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
    },
    /// A photo in Apple's format, of a variety no telephone of today writes by default.
    #[error("这张苹果手机的 HEIC 照片用的格式，本程序读不了")]
    Heic,
    /// Another kind of file.
    #[error("这是{kind}，附件只收照片、PDF 和 Word、WPS、Excel 文档")]
    OtherKind {
        /// In Chinese, such as `压缩包`.
        kind: &'static str,
    },
    /// Nothing known.
    #[error("认不出这个文件的内容")]
    UnknownKind,
    /// The ending of the name says one thing, the content is another.
    #[error("文件名的结尾写的是 {ending}，内容其实是{kind}")]
    Mislabelled {
        /// Such as `.jpg`.
        ending: String,
        /// In Chinese, such as `PNG 图片`.
        kind: &'static str,
        /// The ending it should have.
        fitting: String,
    },
    /// Breaks off or contradicts itself.
    #[error("文件已损坏，看不完整")]
    Damaged {
        /// The technical cause.
        cause: String,
    },
}

impl AttachmentError {
    /// Stable name, such as `attachment.heic`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "attachment.empty",
            Self::TooLarge { .. } | Self::TooManyPixels { .. } => "attachment.too_large",
            Self::Heic => "attachment.heic",
            Self::OtherKind { .. } => "attachment.other_kind",
            Self::UnknownKind => "attachment.unknown_kind",
            Self::Mislabelled { .. } => "attachment.mislabelled",
            Self::Damaged { .. } => "attachment.damaged",
        }
    }

    /// What to do next, in one sentence.
    pub fn what_to_do(&self) -> String {
        match self {
            Self::Empty | Self::Damaged { .. } => "请找到原来的那一份，重新传到电脑上再添加。".to_owned(),
            Self::TooLarge { .. } => "请用截图或扫描软件另存为小一些的文件再添加。".to_owned(),
            Self::TooManyPixels { .. } => "请用看图软件把它缩小后另存再添加。".to_owned(),
            Self::Heic => {
                "请在手机上把这张照片用微信发给自己再保存到电脑，或在“设置—相机—格式”里选“兼容性最佳”后重拍。"
                    .to_owned()
            }
            Self::OtherKind { .. } | Self::UnknownKind => "请选照片、PDF 或文档；别的文件请先另存为 PDF。".to_owned(),
            Self::Mislabelled { fitting, .. } => {
                format!("请确认选的是不是这个文件；是的话，把文件名的结尾改为 {fitting} 再添加。")
            }
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
