//! Registers (登记簿): records of one kind that a branch keeps beside its meetings — a talk, a visit, a wish. What a
//! register asks for is data; one engine lists, saves, prints and counts them all.

mod archive;
mod developing;
mod draft;
mod field;
mod group;
mod kept;
mod outing;
mod own;
mod place;
mod points;
mod promise;
mod service_card;
mod transfer;
mod value;
mod visit;

pub use archive::{ARCHIVES, ArchivePaper};
pub use developing::{APPLICANT, DEVELOPING, DEVELOPING_STEPS, DevelopingStep, STEP, StepLimit, developing_step};
pub use draft::{RegisterEntryDraft, RegisterProblem};
pub use field::{Choices, Field, FieldKind};
pub use group::RegisterGroup;
pub use kept::{DONE_ON, DUE_BY, PROJECT, TASK_DUE_BY, TASKS, deadline, register, registers, tells_of_contact};
pub use outing::{OUTINGS, OutingPaper};
pub use own::{OwnField, OwnFieldKind, OwnRegister, OwnRegisterId, OwnRegisterProblem};
pub use place::{PLACE_CHECKS, with_checklist};
pub use points::{
    AFFAIR, BASIS, EXCHANGED_FOR, EXCHANGES, GIVEN, POINTS, PointRule, SPENT, TAKEN, is_of_each, rules_in_order,
};
pub use promise::PROMISES;
pub use service_card::SERVICE_CARDS;
pub use transfer::TRANSFERS;
pub use value::{RegisterValue, Values};
pub use visit::{HomeVisit, HomeVisitProblem, VISIT_PARTS, VisitPart};

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::figure::Unit;

/// Key of an entry of a register in the book; never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct RegisterEntryId(pub i64);

/// A register: what one entry of it holds, and how it is told of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register {
    /// What it is called, in the window, on paper and in the book.
    pub name: Cow<'static, str>,
    /// Where it stands among the others, and in which part of the 一本通.
    pub group: RegisterGroup,
    /// What an entry of it is counted in.
    pub unit: Unit,
    /// When it is kept, in a sentence for whoever opens it for the first time.
    pub about: Cow<'static, str>,
    /// What its day is the day of.
    pub day: Cow<'static, str>,
    /// What it asks for, in the order of its form.
    pub fields: Cow<'static, [Field]>,
    /// Who signs the printed form of one entry.
    pub signatures: &'static [&'static str],
    /// Where it is asked for.
    pub source: &'static str,
    /// Key of one that the branch made itself.
    pub own: Option<OwnRegisterId>,
}

impl Register {
    /// The field of a name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}
