//! What becomes of packages and their figures at the bureau.

use crate::words;

words! {
    /// How a package stands among those collected.
    PackageStanding {
        /// It is the return of its branch.
        Counted = "计入",
        /// It can't be taken; the reason says why.
        Refused = "没有收",
        /// It is of another month.
        OtherPeriod = "不是本期",
        /// The same file once more.
        Same = "重复",
        /// The branch made another one later.
        Superseded = "有更新的",
    }
}

words! {
    /// What the values of a figure are.
    ValueShape {
        /// Counts.
        Count = "数",
        /// Sums of money.
        Amount = "金额",
        /// Parts of wholes.
        Share = "比率",
    }
}

words! {
    /// Over what time a figure was counted.
    ReportedSpan {
        /// The period of the return.
        Period = "本期",
        /// The year up to its end.
        Year = "本年",
    }
}
