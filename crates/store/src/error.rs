//! What the book can refuse, in sentences for the person who keeps it.

use std::{io::ErrorKind, path::PathBuf};

use rusqlite::ErrorCode;

/// Why the book did not do something. Nothing was stored.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no book in the folder.
    #[error("这个文件夹里还没有账本")]
    Absent,
    /// A book is there already; a new one would replace it.
    #[error("这个文件夹里已经有一本账")]
    Exists,
    /// The book has a password and none was given.
    #[error("账本已上锁，需要口令")]
    Locked,
    /// The password is not the one the book was locked with.
    #[error("口令不对")]
    WrongPassword,
    /// A password must have at least one character.
    #[error("口令不能为空")]
    EmptyPassword,
    /// Another process has the book open.
    #[error("这本账已在窗口中打开")]
    OpenElsewhere,
    /// The file was made by a newer version of the program.
    #[error("这本账是用新版程序保存的（格式 {found}，本程序认识到 {known}）")]
    Newer {
        /// Schema version of the file.
        found: i64,
        /// Newest schema version this program knows.
        known: i64,
    },
    /// The file is something else than a book of this program.
    #[error("这个文件不是本程序的账本")]
    Foreign,
    /// There is no book, and there are backups of one: it was moved away or deleted.
    #[error("账本文件 book.db 不见了，备份还在")]
    Missing,
    /// The book was moved away, deleted or replaced while it was open.
    #[error("账本文件 book.db 被移走、删除或换掉了，这一步没有保存")]
    MovedAway,
    /// The book's file can't be read as what it should be.
    #[error("账本文件已损坏，无法打开")]
    Damaged(String),
    /// `book.keys` is missing or can't be read.
    #[error("钥匙文件 book.keys 缺失或已损坏")]
    Keys(String),
    /// A file around the book could not be read or written.
    #[error("文件「{}」{}", path.file_name().unwrap_or_default().to_string_lossy(), trouble(source.kind()).0)]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The book was closed while work on it was still asked for.
    #[error("账本已经关闭")]
    Closed,
    /// Work inside the book asked for the book again; it would wait for itself.
    #[error("程序内部出错：操作中又打开了账本")]
    Nested,
    /// Work inside the book broke off.
    #[error("程序内部出错，这一步没有完成")]
    Broken,
    /// Something history keeps was about to change without an operation.
    #[error("程序内部出错：有一处修改没有记入历史，已拒绝")]
    Unrecorded,
    /// A record that was asked for isn't there.
    #[error("找不到这条{0}")]
    NotFound(&'static str),
    /// A rule of the book that the request would break.
    #[error("{title}")]
    Refused {
        /// Stable name, such as `term.overlaps`.
        code: &'static str,
        /// What is so.
        title: String,
        /// What to do next.
        what_to_do: String,
    },
    /// The database refused.
    #[error("账本没有接受这次修改")]
    Sqlite(#[source] rusqlite::Error),
    /// A stored text is not the JSON it should be.
    #[error("账本里有一处内容读不出来")]
    Json(#[from] serde_json::Error),
}

/// What triggers of the tables raise, as sentences: name, what is so, what to do next.
const RAISED: &[(&str, &str, &str)] = &[
    (
        "dues.period_closed",
        "这一期党费已经结账，里面的收款和上缴不能再增加、修改或作废",
        "请登记在结账以后的日期；前面记错的，请用“更正”。确实要改前面的，请先写明原因，重新打开这一期。",
    ),
    (
        "dues.year_confirmed",
        "这一年的党费核定已经确认，不能直接改",
        "要改几个人的，请用“年内变更”，写明从哪个月起和原因；整年都要改，请先写明原因，解除确认。",
    ),
    (
        "year.sealed",
        "这一年的一本通已经归档封存，里面的记录不能再增加、修改或删除",
        "确实要改的，请到“一本通”写明原因，解除封存后再改。",
    ),
    (
        "year.seal_kept",
        "封存时存下的一本通要原样留着，不能改动，也不能移除",
        "要改这一年的记录，请到“一本通”写明原因，解除封存；改好后再封存，会另存一份。",
    ),
    ("member.has_dues", "这位党员交过党费，不能移到回收站", "已转出、去世的，请改“在册状态”，交费记录会留在账上。"),
];

/// What keeps a file from being read or written: what is so, what to do next.
const TROUBLES: &[(&[ErrorKind], &str, &str)] = &[
    (
        &[ErrorKind::StorageFull, ErrorKind::QuotaExceeded],
        "写不下了，磁盘满了",
        "请删掉一些不用的文件，或者换一个空一些的 U 盘，然后再试；已经登记的都在。",
    ),
    (
        &[ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem],
        "所在的文件夹不能写",
        "请看看文件夹或 U 盘是不是设成了只读（有的 U 盘侧面有个小开关），改过来，或者换一个能写的文件夹，然后再试。",
    ),
];

fn trouble(kind: ErrorKind) -> (&'static str, &'static str) {
    let known = TROUBLES.iter().find(|(kinds, ..)| kinds.contains(&kind));
    known.map_or(
        ("无法读写", "请检查磁盘是否已满、U 盘是否拔出，然后再试。"),
        |(_, title, what_to_do)| (title, what_to_do),
    )
}

/// Of what SQLite says of the file: what the system would have said.
const OF_THE_FILE: &[(ErrorCode, ErrorKind)] = &[
    (ErrorCode::DiskFull, ErrorKind::StorageFull),
    (ErrorCode::ReadOnly, ErrorKind::ReadOnlyFilesystem),
    (ErrorCode::PermissionDenied, ErrorKind::PermissionDenied),
    (ErrorCode::CannotOpen, ErrorKind::Other),
    (ErrorCode::SystemIoFailure, ErrorKind::Other),
];

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let raised = match &error {
            rusqlite::Error::SqliteFailure(_, Some(message)) => RAISED.iter().find(|(code, ..)| code == message),
            _ => None,
        };
        let code = error.sqlite_error_code();
        let of_the_file = OF_THE_FILE.iter().find(|(known, _)| Some(*known) == code);
        match (raised, code, of_the_file) {
            (Some((code, title, what_to_do)), ..) => Self::refused(code, *title, *what_to_do),
            (None, Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase), _) => Self::Damaged(error.to_string()),
            (None, _, Some((_, kind))) => {
                Self::File { path: "book.db".into(), source: std::io::Error::new(*kind, error) }
            }
            (None, ..) => Self::Sqlite(error),
        }
    }
}

impl Error {
    /// A rule that would be broken, told with what to do instead.
    pub fn refused(code: &'static str, title: impl Into<String>, what_to_do: impl Into<String>) -> Self {
        Self::Refused { code, title: title.into(), what_to_do: what_to_do.into() }
    }

    /// A file that could not be read or written.
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }

    /// Stable name for the window to switch on.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Absent => "book.absent",
            Self::Exists => "book.exists",
            Self::Locked => "book.locked",
            Self::WrongPassword => "vault.wrong_password",
            Self::EmptyPassword => "vault.empty_password",
            Self::OpenElsewhere => "book.open_elsewhere",
            Self::Newer { .. } => "book.newer",
            Self::Foreign => "book.foreign",
            Self::Missing => "book.missing",
            Self::MovedAway => "book.moved_away",
            Self::Damaged(_) => "book.damaged",
            Self::Keys(_) => "book.keys",
            Self::File { .. } => "book.file",
            Self::Closed => "book.closed",
            Self::Nested | Self::Broken | Self::Unrecorded => "book.internal",
            Self::NotFound(_) => "book.not_found",
            Self::Refused { code, .. } => code,
            Self::Sqlite(_) => "book.refused",
            Self::Json(_) => "book.unreadable",
        }
    }

    /// What the person can do next, in one sentence.
    pub fn what_to_do(&self) -> String {
        let text = match self {
            Self::Absent => "请先新建账本，或从备份恢复。",
            Self::Exists => "请直接打开它；要另建一本，请换一个文件夹。",
            Self::Locked => "请输入口令。",
            Self::WrongPassword => "请看清大小写和输入法后再输入一次。",
            Self::EmptyPassword => "请至少输入一个字；不想设口令时请选“不设口令”。",
            Self::OpenElsewhere => "请先关掉已打开的窗口，再试一次。",
            Self::Newer { .. } => "请安装新版程序后再打开。",
            Self::Foreign => "请检查是否选错了文件夹。",
            Self::Missing => "请从备份恢复；知道它在哪里的，把它放回原来的文件夹再打开程序。",
            Self::MovedAway => {
                "请把它放回原来的文件夹，再保存一次。找不回来的，请关闭程序：关之前会先备份，再打开时从备份恢复。"
            }
            Self::Damaged(_) => "请到“设置—备份”里选最近一份备份恢复；原文件会保留。",
            Self::Keys(_) => "请从备份文件夹里找回 book.keys，或从备份恢复。",
            Self::File { source, .. } => trouble(source.kind()).1,
            Self::Closed => "请重新打开账本。",
            Self::Nested | Self::Broken | Self::Unrecorded | Self::Json(_) => {
                "内容没有改动。请重新打开程序再试；还不行，请把这句话和下面的说明抄给懂电脑的人看。"
            }
            Self::NotFound(_) => "它可能已被移到回收站，请刷新后再看。",
            Self::Refused { what_to_do, .. } => what_to_do,
            Self::Sqlite(_) => "内容没有改动。请检查填写的内容后再试。",
        };
        text.to_owned()
    }

    /// The technical cause, for whoever helps by telephone; may be empty.
    pub fn detail(&self) -> String {
        match self {
            Self::Damaged(cause) | Self::Keys(cause) => cause.clone(),
            Self::File { path, source } => format!("{}: {source}", path.display()),
            Self::Sqlite(cause) => cause.to_string(),
            Self::Json(cause) => cause.to_string(),
            _ => String::new(),
        }
    }
}
