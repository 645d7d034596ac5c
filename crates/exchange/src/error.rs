//! Why a file can't be read at all.

/// A file that is refused whole. Nothing of it was stored.
///
/// What is wrong with a single row is not an error but a [`crate::table::Problem`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No bytes, or sheets without any text.
    #[error("文件是空的，里面没有表格")]
    Empty,
    /// More bytes than a branch's lists ever have.
    #[error("文件太大（超过 {megabytes} MB），不像一个支部的名册或台账")]
    TooLarge {
        /// The limit it passes.
        megabytes: u64,
    },
    /// A compressed file that grows beyond measure.
    #[error("文件解开后过大，可能已损坏，没有读取")]
    UnpacksTooLarge,
    /// More rows than a branch has.
    #[error("表里超过 {limit} 行，不像一个支部的名册或台账")]
    TooManyRows {
        /// The limit it passes.
        limit: u32,
    },
    /// Something written far outside the table.
    #[error("表格很远的地方（{cell} 格）写有内容，读不准范围")]
    CellTooFar {
        /// As Excel names it, such as `XFD1048576`.
        cell: String,
    },
    /// More text in one cell than a spreadsheet takes.
    #[error("{cell} 格里的文字太长，不像一个支部的名册或台账")]
    CellTooLong {
        /// As Excel names it, such as `A1`.
        cell: String,
    },
    /// Opens only with a password.
    #[error("文件设了打开密码，读不了")]
    PasswordProtected,
    /// A web page saved under a name that ends in `.xls`.
    #[error("文件名像表格，内容其实是网页格式")]
    WebPage,
    /// A file of another kind.
    #[error("这是{kind}，不是表格")]
    OtherKind {
        /// In Chinese, such as `PDF 文件`.
        kind: &'static str,
    },
    /// A spreadsheet of a kind that is not read.
    #[error("这是{kind}，本程序读不了这种格式")]
    OtherSheet {
        /// In Chinese, such as `ODS 表格`.
        kind: &'static str,
    },
    /// Neither a spreadsheet nor text.
    #[error("认不出这个文件的内容")]
    UnknownKind,
    /// A spreadsheet that breaks off or contradicts itself.
    #[error("文件已损坏，读不完整")]
    Broken {
        /// The technical cause.
        cause: String,
    },
    /// No row that names the columns was found in any sheet.
    #[error("没有找到表头：各工作表里都没有同时写着{expected}的一行")]
    NoHeader {
        /// What such a row must name.
        expected: String,
    },
    /// Two people a row: a list broken into two columns to save paper.
    #[error("一行里并排写了两个人（有两列「{label}」），右边的会漏掉，没有读")]
    SideBySide {
        /// The heading that stands twice.
        label: String,
    },
    /// A header with nobody below it.
    #[error("{sheet}里只有表头，表头下面一个人也没有")]
    NoPeople {
        /// `工作表「名册」`, or `表` where the file has only one.
        sheet: String,
    },
    /// A header with no occasion below it.
    #[error("{sheet}里只有表头，表头下面一次活动也没有")]
    NoOccasions {
        /// `工作表「台账」`, or `表` where the file has only one.
        sheet: String,
    },
    /// A list of branches that names none.
    #[error("名单里没有读到一个支部")]
    NoBranches,
    /// The chosen sheet is not in the file.
    #[error("文件里没有叫「{name}」的工作表")]
    NoSuchSheet {
        /// As chosen.
        name: String,
    },
}

impl Error {
    /// Stable name, such as `import.password_protected`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "import.empty_file",
            Self::TooLarge { .. } => "import.too_large",
            Self::UnpacksTooLarge => "import.unpacks_too_large",
            Self::TooManyRows { .. } => "import.too_many_rows",
            Self::CellTooFar { .. } => "import.cell_too_far",
            Self::CellTooLong { .. } => "import.cell_too_long",
            Self::PasswordProtected => "import.password_protected",
            Self::WebPage => "import.web_page",
            Self::OtherKind { .. } => "import.other_kind",
            Self::OtherSheet { .. } => "import.other_sheet",
            Self::UnknownKind => "import.unknown_kind",
            Self::Broken { .. } => "import.broken_file",
            Self::NoHeader { .. } => "import.no_header",
            Self::SideBySide { .. } => "import.side_by_side",
            Self::NoPeople { .. } => "import.no_people",
            Self::NoOccasions { .. } => "import.no_occasions",
            Self::NoBranches => "collection.no_branches",
            Self::NoSuchSheet { .. } => "import.no_such_sheet",
        }
    }

    /// What to do next, in one sentence.
    pub fn what_to_do(&self) -> &'static str {
        match self {
            Self::Empty => "请检查选的是不是这个文件，或换一个文件。",
            Self::TooLarge { .. } | Self::UnpacksTooLarge | Self::TooManyRows { .. } | Self::CellTooLong { .. } => {
                "请把名册那几列复制到一张新表里，另存后再导入。"
            }
            Self::CellTooFar { .. } => "请把名册那几列复制到一张新表里，另存后再导入，远处的内容就不带过来了。",
            Self::PasswordProtected => "请用 WPS 或 Excel 打开，去掉打开密码，另存后再导入。",
            Self::WebPage | Self::OtherSheet { .. } => "请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。",
            Self::OtherKind { .. } | Self::UnknownKind => "请选择 .xlsx、.xls 或 .csv 表格文件。",
            Self::Broken { .. } => "请用 WPS 或 Excel 打开看是否正常，能打开就另存为 .xlsx 后再导入。",
            Self::NoHeader { .. } => "请在表格上方加一行列名；花名册也可以下载空白模板照着填。",
            Self::SideBySide { .. } => "请把右边那一组剪切到左边一组的下面，另存后再导入。",
            Self::NoPeople { .. } | Self::NoOccasions { .. } => {
                "请检查选的是不是这个文件、是不是这个工作表；内容写在别的工作表里的，请选那一个。"
            }
            Self::NoBranches => "请选一份名单：每行一个支部，或者有一栏叫“支部名称”。",
            Self::NoSuchSheet { .. } => "请重新选择文件里的工作表。",
        }
    }

    /// The technical cause, for whoever helps by telephone.
    pub fn detail(&self) -> &str {
        match self {
            Self::Broken { cause } => cause,
            _ => "",
        }
    }

    pub(crate) fn broken(cause: impl ToString) -> Self {
        Self::Broken { cause: cause.to_string() }
    }
}
