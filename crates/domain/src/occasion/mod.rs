//! One occasion of organisation life: a meeting, a lecture, a theme day, or several of them at once.

mod advice;
mod ceremony;
mod draft;
mod election;
mod election_paper;
mod id;
mod kind;
mod quorum;
mod resolution;
mod time;
mod vote;

pub use advice::{Advice, AdviceLevel};
pub use ceremony::Ceremonies;
pub use draft::{Decision, OccasionDraft, OccasionProblem};
pub use election::{Ballot, Candidate, CandidateResult, ElectionOutcome, Standing, candidates_needed};
pub use election_paper::ElectionPaper;
pub use id::OccasionId;
pub use kind::{Audience, LecturerIdentity, OccasionKind, OccasionState, VoteRule, audiences, title};
pub use quorum::{Quorum, committee_quorum, resolution_quorum};
pub use resolution::{Resolution, ResolutionOutcome};
pub use time::{InvalidTime, TimeOfDay};
pub use vote::{CandidateDraft, CandidateStanding, VoteDraft, VoteResult};
