//! The members (党员) on the branch's roster: what is known of each, and what follows from it on a day.

pub mod anniversary;
mod anniversary_paper;
mod check;
mod condition;
mod contact;
mod education;
mod ethnicity;
mod field;
mod fields;
mod five_class;
mod id_number;
mod joining;
mod mask;
mod medal;
mod model;
mod own_field;
mod pinyin;
mod standing;
mod status;
mod surname;
mod suspension;
mod value;
mod values;

pub use anniversary_paper::AnniversaryPaper;
pub use check::{Finding, Weight, check};
pub use condition::{AwayKind, Condition};
pub use contact::ContactGap;
pub use education::{EDUCATION_LEVELS, EDUCATION_WORDS, EducationBand, EducationLevel, education_level};
pub use ethnicity::{ETHNICITIES, ETHNICITY_WORDS, ethnicity, ethnicity_code};
pub use field::{Field, Home, Input, Section, Sensitivity};
pub use fields::{FIELDS, field};
pub use five_class::{FiveClass, UnknownClass};
pub use id_number::{IdFault, IdNumber};
pub use joining::{Begins, JOINING_RULES, JoiningRule};
pub use mask::mask;
pub use medal::{Medal, medal};
pub use model::{Kind, Member, Sex};
pub use own_field::{checked_own_fields, own_input, own_key, own_name, read_own};
pub use pinyin::{Reading, matches_search, reading};
pub use standing::{PartyStanding, StandingBasis, StandingStart, standing_on, standing_start};
pub use status::Status;
pub use suspension::{Suspension, WITHOUT_VOTE};
pub use value::ValueFault;
pub use values::{MemberValues, ValueProblem};

use serde::{Deserialize, Serialize};

/// Key of a member in the book; never given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct MemberId(pub i64);
