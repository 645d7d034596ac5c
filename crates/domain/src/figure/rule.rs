//! How a figure is counted, as data: what the rows behind it are.

use crate::{attendance::MakeUpWay, member::Condition, occasion::OccasionKind};

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Members on the roster of the last day.
    OnRoster(OnRoster),
    /// Members on the roster of the last day who were not on it the day before the first.
    Came,
    /// The other way round.
    Left,
    /// 党小组 there are.
    Groups,
    /// Held occasions, each once.
    Occasions,
    /// Held occasions, once for each of their kinds.
    ByKind,
    /// Held occasions of a kind.
    OfKind(OccasionKind),
    /// Held lectures, and those of them the secretary gave.
    Lectures,
    /// Marks at held occasions that expect somebody.
    Attendance(AttendanceCount),
    /// A share of those expected at them.
    AttendanceRate(AttendanceRate),
    /// Members who took part in occasions of a kind.
    TookPart(OccasionKind),
    /// People reached by occasions of a kind, as their records state it.
    Served(OccasionKind),
    /// 送学: people reached by its occasions, those of its register, and absentees to whom it was brought home.
    StudiedAtHome,
    /// Copies brought home: of its register, and to absentees.
    Booklets,
    /// Absentees who caught up in a way, by the day they did.
    MadeUp(MakeUpWay),
    /// Dues of the months that end in the span.
    Dues(DuesSum),
    /// Dues handed up in the span.
    Remitted,
    /// Activity funds.
    Fund(FundSum),
    /// 走访慰问: its occasions, and the entries of its register that name somebody no occasion of that day names.
    Visits,
    /// People visited: as its occasions state them, and each one of its register once a day, unless counted there.
    Visited,
    /// Entries of a register.
    Entries(&'static str, EntryCount),
    /// Entries of a register that hold on the last day: registered by then, and not ended. The field is that of the
    /// day they ended, where the register asks for it.
    Standing(&'static str, EntryCount, Option<&'static str>),
}

impl Rule {
    /// The register it counts entries of alone, and what of them.
    pub const fn of_register(self) -> Option<(&'static str, EntryCount)> {
        match self {
            Self::Entries(register, count) | Self::Standing(register, count, _) => Some((register, count)),
            _ => None,
        }
    }
}

/// What of the entries of a register is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryCount {
    /// Each once.
    Each,
    /// Those whose field is ticked, or filled in.
    With(&'static str),
    /// Those whose field says one of these words.
    Where(&'static str, &'static [&'static str]),
    /// The members of a field, once for each time.
    Members(&'static str),
    /// The same of those entries whose other field says one of these words.
    MembersWhere(&'static str, &'static str, &'static [&'static str]),
    /// Everybody an entry is for, members and others, where a field says a word: one at the least.
    Receivers {
        /// The field of the members.
        members: &'static str,
        /// The field that names somebody else.
        other: &'static str,
        /// The field with the word.
        field: &'static str,
        /// The word.
        word: &'static str,
    },
    /// The members of some fields who are on the roster of the last day, each once.
    Distinct(&'static [&'static str]),
    /// What a field comes to.
    Sum(&'static str),
    /// What a field of money comes to.
    Money(&'static str),
}

/// Which of those on the roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnRoster {
    /// All.
    All,
    /// 正式党员.
    Full,
    /// 预备党员.
    Probationary,
    /// Of a 离退休类别.
    Retirement(&'static str),
    /// Of a 离退休类别 that has no figure of its own.
    OtherRetirement,
    /// Whose 离退休类别 nobody has filled in.
    UnfilledRetirement,
    /// With any of these conditions.
    With(&'static [Condition]),
}

/// A count of marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttendanceCount {
    /// 应到.
    Expected,
    /// 现场实到.
    OnSite,
    /// 线上.
    Online,
    /// 请假.
    OnLeave,
    /// 缺席.
    Absent,
    /// 补学, of those on leave or absent.
    MadeUp,
}

/// One of the three rates (domain.md 4.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttendanceRate {
    /// 现场.
    OnSite,
    /// 含线上与补学.
    WithMakeUp,
    /// 扣除长期卧床、异地.
    OfAble,
}

/// A sum of dues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DuesSum {
    /// 应交.
    Due,
    /// 实交, towards what is due.
    Paid,
    /// 多交, beyond it.
    Extra,
    /// 未交.
    Owed,
    /// 未交人数.
    OwingMembers,
}

/// A sum of the fund ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FundSum {
    /// 收入.
    Income,
    /// 支出.
    Expense,
    /// 结余 on the last day.
    Balance,
}
