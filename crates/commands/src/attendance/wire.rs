//! Requests and responses about attendance.

use chrono::NaiveDate;
use domain::{
    attendance::{Counts, MakeUp, Mark, MarkEntry, Rate},
    group::GroupId,
    member::MemberId,
    occasion::{Audience, OccasionId, OccasionKind},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who would be expected at an occasion of these kinds on this day; of a saved one, who is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ExpectedRequest {
    /// The occasion, once saved: its frozen list is given.
    #[serde(default)]
    pub occasion_id: Option<OccasionId>,
    /// What it counts as; several kinds when it was several at once.
    #[serde(default)]
    pub kinds: Vec<OccasionKind>,
    /// Whom the kinds expect that leave it open.
    #[serde(default)]
    pub audience: Option<Audience>,
    /// The party group that meets; none where it is no group meeting.
    #[serde(default)]
    pub group_id: Option<GroupId>,
    /// Day; today when left out.
    #[serde(default)]
    pub day: Option<NaiveDate>,
}

/// Those expected, in the order of the sign-in sheet and of the entry screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ExpectedList {
    /// Everyone who can be ticked. Where the occasion is for those who take part, the whole roster, nobody expected.
    pub people: Vec<ListedPerson>,
    /// How many are expected.
    pub expected: u32,
    /// How many each kind expects.
    pub by_kind: Vec<KindAttendance>,
    /// When the list was frozen; none while it follows the roster.
    pub frozen_on: Option<NaiveDate>,
}

/// One person of the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ListedPerson {
    /// Row of the sign-in sheet, from 1.
    pub row_number: u32,
    /// The member.
    pub member_id: MemberId,
    /// The member's name.
    pub name: String,
    /// Name of the group.
    pub group: Option<String>,
    /// Whether the person has a vote (正式党员).
    pub has_vote: bool,
    /// Whether the occasion expects the person; if not, they are only listed when they took part.
    pub expected: bool,
    /// Known reason of being away on the day, such as 住院.
    pub away: Option<String>,
    /// What 全部到会 marks.
    pub when_all_present: AllPresentMark,
    /// What is noted.
    pub entry: MarkEntry,
}

/// What 全部到会 marks for one person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AllPresentMark {
    /// 现场, or 请假 for those known to be away or who asked for leave.
    pub mark: Mark,
    /// Why not 现场.
    pub reason: Option<String>,
}

/// Expected and in the room for one kind of an occasion.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct KindAttendance {
    /// The kind it is counted for.
    pub kind: OccasionKind,
    /// 应到.
    pub expected: u32,
    /// 现场实到.
    pub present: u32,
}

/// One of the three rates, ready to read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RateText {
    /// What it takes in: 现场, 含线上与补学, 扣除长期卧床与异地.
    pub name: String,
    /// The two numbers.
    pub rate: Rate,
    /// `91.4%`, or `—` of nothing.
    pub percent: String,
}

/// The marks on the screen, to be counted before they are saved.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TallyRequest {
    /// Who is listed.
    pub expected: ExpectedRequest,
    /// What is entered.
    pub entries: Vec<MarkEntry>,
    /// Whether those approved not to count are left out of 应到.
    #[serde(default)]
    pub election: bool,
}

/// What the marks come to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AttendanceTally {
    /// Expected, present, on leave and absent.
    pub counts: Counts,
    /// The three rates.
    pub rates: Vec<RateText>,
    /// Expected and in the room for each kind.
    pub by_kind: Vec<KindAttendance>,
}

/// Row numbers as typed from the sign-in sheet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NumbersRequest {
    /// The occasion, once its list is frozen.
    #[serde(default)]
    pub occasion_id: Option<OccasionId>,
    /// The people on the screen in their order, while nothing is frozen.
    #[serde(default)]
    pub order: Vec<MemberId>,
    /// `3 7 12`, full-width digits and commas too.
    pub numbers: String,
}

/// Whom row numbers mean.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NumbersFound {
    /// The people, in the order typed.
    pub people: Vec<NumberedPerson>,
    /// Row numbers the sheet does not have.
    pub unknown: Vec<u32>,
    /// What is no number.
    pub unreadable: Vec<String>,
    /// `第 3 行徐明远、第 7 行邹光荣`, and what could not be found.
    pub sentence: String,
}

/// One row of the sheet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NumberedPerson {
    /// Row on the sign-in sheet, from 1.
    pub row_number: u32,
    /// The member.
    pub member_id: MemberId,
    /// The member's name.
    pub name: String,
}

/// Brings a frozen list up to the roster of the day.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct RefreshRequest {
    /// The occasion.
    pub occasion_id: OccasionId,
}

/// What bringing the list up to date did. Rows of those who stay keep their numbers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Refreshed {
    /// Names added at the end.
    pub added: Vec<String>,
    /// Names taken off; only people without a mark are.
    pub removed: Vec<String>,
    /// Names whose right to vote is another than it was on the list.
    pub other_vote: Vec<String>,
    /// The counts now.
    pub counts: Counts,
}

/// Whose missed occasions to list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct NotCaughtUpQuery {
    /// Year of the occasions; the running one when left out.
    pub year: Option<i32>,
    /// One occasion only.
    pub occasion_id: Option<OccasionId>,
}

/// Somebody who missed an occasion and has not caught up.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NotCaughtUp {
    /// The occasion, by number in the book.
    pub occasion_id: OccasionId,
    /// Its day.
    pub day: NaiveDate,
    /// Its kinds in words.
    pub title: String,
    /// Its topic.
    pub topic: Option<String>,
    /// The member.
    pub member_id: MemberId,
    /// The member's name.
    pub name: String,
    /// 请假 or 缺席.
    pub mark: Mark,
    /// 原因, as the secretary wrote it.
    pub reason: Option<String>,
    /// Days since.
    pub days_since: i64,
}

/// Notes that people caught up with an occasion.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MakeUpRequest {
    /// Occasion they missed.
    pub occasion_id: OccasionId,
    /// The members who made it up.
    pub member_ids: Vec<MemberId>,
    /// How and when they made it up.
    pub make_up: MakeUp,
}

/// Takes back a note that somebody caught up.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct WithdrawMakeUp {
    /// The occasion, by number in the book.
    pub occasion_id: OccasionId,
    /// The member.
    pub member_id: MemberId,
}
