//! Why a package is not made or not taken.

/// A package that is refused, or could not be made. Nothing of it was kept. Whoever tells it puts the name of the
/// package before it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackageError {
    /// It can't be read off the disk.
    #[error("文件读不出来")]
    Unreadable {
        /// What the system says.
        cause: String,
    },
    /// No zip, or one that breaks off.
    #[error("这不是上报包，或者文件没有传完整")]
    NotAPackage {
        /// The technical cause.
        cause: String,
    },
    /// A zip of other things.
    #[error("这个压缩包不是上报包：里面没有 {missing}")]
    OtherZip {
        /// What every package has.
        missing: &'static str,
    },
    /// More than a branch ever hands over.
    #[error("上报包太大，或者解开后太大，没有解开")]
    TooLarge {
        /// What it claims or comes to.
        cause: String,
    },
    /// More files than a branch ever hands over.
    #[error("上报包里有 {found} 个文件，超过 {limit} 个")]
    TooManyFiles {
        /// How many.
        found: usize,
        /// The limit it passes.
        limit: usize,
    },
    /// A name that would lead elsewhere when unpacked.
    #[error("上报包里的文件名「{name}」会写到别的地方去，没有解开")]
    UnsafeName {
        /// As it stands there.
        name: String,
    },
    /// Two files of one name.
    #[error("上报包里有两个「{name}」")]
    Twice {
        /// Which.
        name: String,
    },
    /// A folder or a link where files belong.
    #[error("上报包里的「{name}」不是文件")]
    NotAFile {
        /// Which.
        name: String,
    },
    /// A file of the list that is not there.
    #[error("上报包里缺少「{name}」")]
    Missing {
        /// Which.
        name: String,
    },
    /// A file that is not on the list.
    #[error("上报包里多出「{name}」，清单里没有它")]
    Extra {
        /// Which.
        name: String,
    },
    /// A file that is not what the list says.
    #[error("上报包里的「{name}」被改动过，或者已损坏")]
    Altered {
        /// Which.
        name: String,
        /// The technical cause.
        cause: String,
    },
    /// Opens only with a password.
    #[error("上报包设了口令")]
    PasswordNeeded,
    /// Not with this one.
    #[error("口令不对，打不开上报包里的「{name}」")]
    PasswordWrong {
        /// The first file it does not open.
        name: String,
    },
    /// Made by a newer program.
    #[error("上报包是更新版本的程序做的（格式 {found}，本程序认识到 {known}）")]
    Newer {
        /// What it says.
        found: u64,
        /// What this program reads.
        known: u32,
    },
    /// A file that is not as its format says.
    #[error("上报包里的「{name}」写法不合格式")]
    Malformed {
        /// Which.
        name: String,
        /// Where and how.
        cause: String,
    },
    /// List and data tell different things.
    #[error("上报包里的 manifest.json 和 data.json 说的不一样：{what}")]
    Contradicts {
        /// Of what.
        what: &'static str,
    },
    /// A paper can't be called so in a package.
    #[error("「{name}」不能作上报包里的文件名，或者已经有了一个")]
    BadName {
        /// Which.
        name: String,
    },
    /// An empty password.
    #[error("口令不能为空")]
    EmptyPassword,
    /// A file that is no 回执.
    #[error("这不是本程序做的回执")]
    NotAnAcknowledgement {
        /// The technical cause.
        cause: String,
    },
}

impl PackageError {
    /// Stable name, such as `package.altered`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "package.unreadable",
            Self::NotAPackage { .. } | Self::OtherZip { .. } => "package.not_a_package",
            Self::TooLarge { .. } => "package.too_large",
            Self::TooManyFiles { .. } => "package.too_many_files",
            Self::UnsafeName { .. } => "package.unsafe_name",
            Self::Twice { .. } => "package.twice",
            Self::NotAFile { .. } => "package.not_a_file",
            Self::Missing { .. } => "package.missing",
            Self::Extra { .. } => "package.extra",
            Self::Altered { .. } => "package.altered",
            Self::PasswordNeeded => "package.password_needed",
            Self::PasswordWrong { .. } => "package.password_wrong",
            Self::Newer { .. } => "package.newer",
            Self::Malformed { .. } => "package.malformed",
            Self::Contradicts { .. } => "package.contradicts",
            Self::BadName { .. } => "package.bad_name",
            Self::EmptyPassword => "package.empty_password",
            Self::NotAnAcknowledgement { .. } => "acknowledgement.unreadable",
        }
    }

    /// What to do next, in one sentence.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "请检查文件是否还在、U 盘是否拔出，然后再试。",
            Self::NotAPackage { .. } | Self::OtherZip { .. } => {
                "请检查选的是不是支部报来的那个 .zip；是的话，请支部重新发一次。"
            }
            Self::TooLarge { .. }
            | Self::TooManyFiles { .. }
            | Self::UnsafeName { .. }
            | Self::Twice { .. }
            | Self::NotAFile { .. } => "不要解开它，请先问清是谁发来的，再请支部用本程序重新做一个上报包。",
            Self::Missing { .. }
            | Self::Extra { .. }
            | Self::Altered { .. }
            | Self::Malformed { .. }
            | Self::Contradicts { .. } => "请支部把做好的上报包原样再发一次，不要解开后重新压缩。",
            Self::PasswordNeeded => "请向支部问清口令，填上后再收。",
            Self::PasswordWrong { .. } => "请向支部问清口令，看清大小写后再收；口令没错的，请支部重新发一次。",
            Self::Newer { .. } => "请先安装新版程序，再收这个包。",
            Self::BadName { .. } => "请给这份文件换一个名字再做。",
            Self::EmptyPassword => "请至少输入一个字；不想设口令的，请选“不设口令”。",
            Self::NotAnAcknowledgement { .. } => "请选上级发回来的回执文件；没有文件的，可以手工登记回执。",
        }
    }

    /// The technical cause, for whoever helps by telephone.
    pub fn detail(&self) -> &str {
        match self {
            Self::Unreadable { cause }
            | Self::NotAPackage { cause }
            | Self::TooLarge { cause }
            | Self::Altered { cause, .. }
            | Self::Malformed { cause, .. }
            | Self::NotAnAcknowledgement { cause } => cause,
            _ => "",
        }
    }

    pub(super) fn unreadable(cause: std::io::Error) -> Self {
        Self::Unreadable { cause: cause.to_string() }
    }

    pub(super) fn not_a_package(cause: impl ToString) -> Self {
        Self::NotAPackage { cause: cause.to_string() }
    }

    pub(super) fn altered(name: &str, cause: impl ToString) -> Self {
        Self::Altered { name: name.to_owned(), cause: cause.to_string() }
    }

    pub(super) fn malformed(name: &str, cause: impl ToString) -> Self {
        Self::Malformed { name: name.to_owned(), cause: cause.to_string() }
    }
}
