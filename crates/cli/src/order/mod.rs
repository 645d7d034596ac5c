//! What the words after `ybt` ask for.

mod words;

use std::path::PathBuf;

use chrono::NaiveDate;

pub use words::read;

/// One run of `ybt`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// `--data DIR`, the branch's folder. The list of commands can be read, and packages collected, without one.
    pub data: Option<PathBuf>,
    /// `--today DATE`: the day it is taken to be.
    pub today: Option<NaiveDate>,
    /// `--password-stdin`: the password is the first line of standard input.
    pub password_from_stdin: bool,
    /// What is to be done.
    pub task: Task,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// `init`: a new book for a branch.
    Init(Beginning),
    /// `import roster|activities|dues FILE`.
    Import(Import),
    /// `call NAME JSON`: any command of the list.
    Call(Call),
    /// `commands`: the list itself.
    Commands,
    /// `report NAME …`: documents for paper, written to files.
    Report(Report),
    /// `handover …`: to the next secretary.
    Handover(Handover),
    /// `export-all`: everything in plain folders.
    ExportAll(ExportAll),
    /// `collect PACKAGES --out FOLDER`: the bureau's side.
    Collect(Collect),
    /// `verify`: is the book whole.
    Verify,
    /// `demo-fill`: invented years for measuring.
    DemoFill(DemoFill),
    /// `help`.
    Help,
}

/// Who the branch is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beginning {
    /// 支部全称.
    pub branch: String,
    /// 上级党组织.
    pub superior: String,
    /// 书记.
    pub secretary: String,
    /// 支部类型; 单独设置 when not said.
    pub kind: Option<String>,
    /// 主题党日固定日.
    pub theme_day: Option<u32>,
    /// 启用月份, `2026-01`; January of this year when not said.
    pub started_on: Option<String>,
}

/// Which kind of table is read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// 花名册.
    Roster,
    /// 活动台账.
    Activities,
    /// 旧党费登记表.
    Dues,
}

/// A table to be read in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// What is in it.
    pub table: Table,
    /// The file.
    pub file: PathBuf,
    /// `--sheet`: the sheet it stands in; found when not said.
    pub sheet: Option<String>,
    /// `--year`: of which year a dues register is; as it says when not said.
    pub year: Option<i32>,
    /// Only say what would be read.
    pub dry_run: bool,
    /// Store the rows without problems and leave the others out.
    pub leave_out_problem_rows: bool,
    /// Print the reading as JSON.
    pub json: bool,
}

/// A command of the list to be run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Such as `member.list`.
    pub name: String,
    /// The request, as JSON.
    pub request: String,
    /// `--file FIELD=PATH`: a file put under a field of the request.
    pub files: Vec<(String, PathBuf)>,
    /// `--folder FIELD=DIR`: a folder to write into, put under a field of the request.
    pub folders: Vec<(String, PathBuf)>,
    /// `--save PATH`: where the document that the command answers with is written.
    pub save: Option<PathBuf>,
}

/// A document for paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Such as `month`.
    pub name: String,
    /// What it is of: a month, a year, an occasion's number.
    pub of: Option<String>,
    /// As which of its kinds an occasion is written up; every one when not said.
    pub kind: Option<String>,
    /// Why ID numbers are to be shown in full; masked when not said.
    pub in_full: Option<String>,
    /// A dues register to be published, without bases.
    pub published: bool,
    /// Which part of a 一本通; all of it when not said.
    pub span: Option<Span>,
    /// Files to write, each with its format.
    pub files: Vec<(Format, PathBuf)>,
}

/// A part of a year's 一本通.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Span {
    /// `--span`: `quarter`, `month`, `years`, `record`, `new` or `year`.
    pub name: String,
    /// `--quarter`, 1 to 4.
    pub quarter: Option<u32>,
    /// `--month`, 1 to 12.
    pub month: Option<u32>,
    /// `--to`: the last of several years.
    pub to: Option<i32>,
    /// `--record`: such as `occasion/17`.
    pub record: Option<String>,
    /// `--with-changed`: besides what is new what was changed since it was printed.
    pub with_changed: bool,
}

/// What a document is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For the printer.
    Pdf,
    /// Excel.
    Xlsx,
    /// Word.
    Docx,
    /// A picture.
    Png,
}

/// Packages to be collected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Collect {
    /// The packages.
    pub packages: Vec<PathBuf>,
    /// `--out`: the folder that is written to.
    pub out: PathBuf,
    /// `--expected`: the list of branches that should report.
    pub expected: Option<PathBuf>,
    /// `--last`: the folder of the period before.
    pub last: Option<PathBuf>,
    /// `--period`: which period; that of most packages when not said.
    pub period: Option<String>,
    /// `--received-by`: who the 回执 say received them.
    pub received_by: Option<String>,
}

/// How much to invent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemoFill {
    /// Years back from today.
    pub years: u32,
    /// Members.
    pub members: u32,
    /// Occasions over all the years.
    pub occasions: u32,
}

/// A step of handing the book to the next secretary. The handover password is a line of standard input, after the
/// book's if that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handover {
    /// `give --out DIR`: makes the package.
    Give {
        /// The folder it is put into.
        out: PathBuf,
        /// `--receiver`: 接收人.
        receiver: Option<String>,
    },
    /// `look FILE`: what a package says of itself.
    Look(PathBuf),
    /// `take-over FILE`: makes its book the book of the folder; `--password-stdin` gives the new password.
    TakeOver {
        /// The package.
        file: PathBuf,
        /// `--keep-present`: a book that lies there is kept as a backup.
        keep_present: bool,
    },
    /// `list --pdf FILE`: 移交清单.
    List {
        /// The file to write.
        pdf: PathBuf,
        /// `--receiver`: 接收人.
        receiver: Option<String>,
        /// `--witness`: 监交人.
        witness: Option<String>,
    },
    /// `keep --reason`: the book only kept from now on.
    Keep(String),
    /// `lift --reason`: changeable again.
    Lift(String),
    /// `wipe --out DIR --branch NAME`: taken from this computer, 清除证明 put into the folder.
    Wipe {
        /// The folder 清除证明 is put into.
        out: PathBuf,
        /// The branch's full name, once more.
        branch: String,
    },
}

/// Everything in plain folders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportAll {
    /// `--out DIR`: the folder in which a new one is made.
    pub out: PathBuf,
    /// `--reason`: why.
    pub reason: String,
}
