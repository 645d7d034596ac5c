use serde::{Deserialize, Serialize};

use crate::{
    group::GroupId,
    occasion::{OccasionId, OccasionKind},
    words,
};

words! {
    /// How pressing a thing to be done is.
    DueLevel {
        /// Now.
        Pressing = "要紧",
        /// Can wait.
        CanWait = "可以等",
    }
}

words! {
    /// The part of the settings that keeps the book safe.
    SafetyPanel {
        /// Password and recovery code.
        Password = "口令",
        /// Backups.
        Backup = "备份",
    }
}

/// Where the button of a thing to be done leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "to", rename_all = "snake_case")]
pub enum DueTarget {
    /// A planned occasion: notices, sign-in sheet.
    Prepare {
        /// The occasion.
        occasion_id: OccasionId,
    },
    /// The form of a planned occasion whose day has come.
    Record {
        /// The occasion.
        occasion_id: OccasionId,
    },
    /// A new form.
    New {
        /// What it counts as; several kinds when it was several at once.
        kinds: Vec<OccasionKind>,
        /// The party group that meets; none where it is no group meeting.
        group_id: Option<GroupId>,
    },
    /// The list of those not caught up.
    CatchUp {
        /// With one occasion; none: with any of the year.
        occasion_id: Option<OccasionId>,
    },
    /// The year's plan.
    Plan {
        /// The year.
        year: i32,
    },
    /// The year's assessment of dues.
    DuesAssessment {
        /// The year.
        year: i32,
    },
    /// Publishing what came in.
    DuesPublication {
        /// The year.
        year: i32,
        /// The quarter, 1 to 4; none: the whole year.
        quarter: Option<u32>,
    },
    /// Handing dues up.
    DuesRemittance {
        /// The year.
        year: i32,
        /// The quarter, 1 to 4.
        quarter: u32,
    },
    /// Reductions and waivers.
    DuesRelief,
    /// The list of those who owe dues.
    DuesOwed,
    /// The year's subsidies.
    FundSubsidies {
        /// The year.
        year: i32,
    },
    /// A visit to somebody's home.
    HomeVisit,
    /// Birthdays of the month.
    Anniversaries,
    /// The renewal of the committee.
    Renewal,
    /// With whom there was no contact for long.
    OutOfContact,
    /// The entries of a register.
    RegisterEntries {
        /// Its name.
        register: String,
    },
    /// A register.
    Register {
        /// Its name.
        register: String,
    },
    /// The settings that keep the book safe.
    Safety {
        /// Which part.
        panel: SafetyPanel,
    },
}
