//! 换届 texts drafted out of what the book knows (domain.md 2.4, 5 form 27). What it does not know is left as blanks to
//! be filled in; nothing is made up.

use chrono::NaiveDate;
use domain::{
    committee::Post,
    member::Kind,
    occasion::{OccasionState, Standing},
    writing::WritingPaper,
};
use report::forms::election::Election;
use store::{
    Db, Error, branch, committee,
    member::roster::{self, RosterLine},
};

use super::renewal::Renewal;
use crate::report::{
    election::{election, elections},
    words,
};

/// Blank to be filled in.
const ROOM: &str = "＿＿＿";

/// A text to be written down.
pub(super) struct Drafted {
    pub title: String,
    pub addressee: Option<String>,
    pub body: String,
}

/// What the texts tell.
struct Known {
    branch: String,
    superior: String,
    renewal_term: String,
    elected_on: String,
    end: String,
    years: u8,
    meeting: String,
    place: String,
    /// 应选; those who sit now where no election is written down.
    seats: u32,
    full: usize,
    probationary: usize,
    election: Option<Election>,
    held: bool,
    roster: Vec<RosterLine>,
}

/// What a paper is called; by it, it is found again.
pub(super) fn title(paper: WritingPaper, term: &str) -> String {
    match paper {
        WritingPaper::RenewalRequest => format!("关于{term}支委会届满换届的请示"),
        WritingPaper::ElectionRules => format!("{term}支委会届满换届选举办法（草案）"),
        WritingPaper::NominationReport => format!("关于{term}支委会届满换届人选酝酿情况的报告"),
        WritingPaper::NominationRequest => format!("关于{term}支委会届满换届候选人预备人选的请示"),
        WritingPaper::ElectionScript => format!("{term}支委会届满换届选举大会主持词"),
        WritingPaper::ElectionReport => format!("关于{term}支委会届满换届选举结果的报告"),
    }
}

/// The text of a paper.
///
/// Refused: `election.not_held` for the report of an election that was not held.
pub(super) fn text(db: &Db, renewal: &Renewal, paper: WritingPaper, today: NaiveDate) -> Result<Drafted, Error> {
    let known = known(db, renewal, today)?;
    let to_superior = Some(known.superior.clone()).filter(|name| !name.is_empty());
    let (addressee, body) = match paper {
        WritingPaper::RenewalRequest => (to_superior, known.renewal_request()),
        WritingPaper::ElectionRules => (None, known.election_rules()),
        WritingPaper::NominationReport => (to_superior, known.nomination(Nomination::Told)),
        WritingPaper::NominationRequest => (to_superior, known.nomination(Nomination::Asked)),
        WritingPaper::ElectionScript => (None, known.script()),
        WritingPaper::ElectionReport => {
            let held = known.election.as_ref().filter(|_| known.held);
            let election = held.ok_or_else(|| {
                Error::refused(
                    "election.not_held",
                    "还没有登记选举大会的得票",
                    "请先登记党员大会和选举得票，再起草结果报告。",
                )
            })?;
            (to_superior, known.election_report(election))
        }
    };
    Ok(Drafted { title: title(paper, &known.renewal_term), addressee, body })
}

fn known(db: &Db, renewal: &Renewal, today: NaiveDate) -> Result<Known, Error> {
    let details = branch::get(db)?.ok_or(Error::NotFound("支部"))?;
    let roster = roster::on_day(db, today)?;
    let meeting = renewal.meetings.first().map(|(_, meeting)| meeting);
    let election = match meeting.and_then(|meeting| Some((meeting, elections(meeting).next()?))) {
        Some((meeting, (place, vote))) => Some(election(db, meeting, place, vote)?),
        None => None,
    };
    let sitting = committee::on_day(db, today)?.into_iter().filter(|seat| seat.post.is_on_committee()).count();
    let seats = election.as_ref().map(|election| election.seats).filter(|seats| *seats > 0);
    let of_kind = |kind| roster.iter().filter(|line| line.kind == kind).count();
    Ok(Known {
        branch: details.name,
        superior: details.superior,
        renewal_term: renewal.term.name.clone(),
        elected_on: renewal.term.from.in_chinese(),
        end: words::day(renewal.end),
        years: renewal.term.years.0,
        meeting: words::day(renewal.meeting_on()),
        place: meeting.and_then(|meeting| meeting.stored.draft.place.clone()).unwrap_or_else(|| ROOM.to_owned()),
        seats: seats.unwrap_or(u32::try_from(sitting).unwrap_or(0)),
        full: of_kind(Kind::Full),
        probationary: of_kind(Kind::Probationary),
        held: meeting.is_some_and(|meeting| meeting.stored.state == OccasionState::Held),
        election,
        roster,
    })
}

/// Whether the candidates are told of, or asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nomination {
    Told,
    Asked,
}

impl Known {
    fn seats(&self) -> String {
        if self.seats == 0 { ROOM.to_owned() } else { self.seats.to_string() }
    }

    fn candidates_needed(&self) -> String {
        if self.seats == 0 { ROOM.to_owned() } else { domain::occasion::candidates_needed(self.seats).to_string() }
    }

    fn members(&self) -> String {
        let Self { full, probationary, .. } = self;
        format!("支部现有党员 {} 名，其中正式党员 {full} 名，预备党员 {probationary} 名。", full + probationary)
    }

    /// Names of the candidates by surname strokes.
    fn names(&self) -> Vec<&str> {
        self.election.iter().flat_map(Election::nominated).map(|stood| stood.candidate.name.as_str()).collect()
    }

    /// Candidates with sex and birthday, a line each; blanks where none are written down.
    fn named(&self) -> Vec<String> {
        let names = self.names();
        if names.is_empty() {
            return vec![format!("（按姓氏笔画为序）{ROOM}、{ROOM}、{ROOM}")];
        }
        names.into_iter().map(|name| self.person(name)).collect()
    }

    fn person(&self, name: &str) -> String {
        let Some(line) = self.roster.iter().find(|line| line.name == name) else { return name.to_owned() };
        let sex = line.sex.map(|sex| sex.word().to_owned());
        let born = line.birth_date.map(|day| format!("{}生", day.in_chinese()));
        let parts = [Some(name.to_owned()), sex, born];
        parts.into_iter().flatten().collect::<Vec<_>>().join("，")
    }

    fn renewal_request(&self) -> String {
        let Self { branch, renewal_term, elected_on, years, end, meeting, .. } = self;
        [
            format!(
                "{branch}{renewal_term}支委会于{elected_on}选举产生，任期 {years} 年，{end}届满。根据《中国共产党章程》\
                 《中国共产党支部工作条例（试行）》和《中国共产党基层组织选举工作条例》的规定，拟于{meeting}召开党员大会，\
                 进行换届选举。现将有关事项请示如下。"
            ),
            "一、党员情况".to_owned(),
            self.members(),
            "二、委员名额".to_owned(),
            format!("下届支委会拟设委员 {} 名，其中书记 1 名。", self.seats()),
            "三、选举办法".to_owned(),
            format!(
                "支委会委员由党员大会差额选举产生，候选人不少于 {} 名，差额不少于应选人数的 20%；书记由新一届支委会第一次会议\
                 选举产生。",
                self.candidates_needed()
            ),
            "四、时间安排".to_owned(),
            format!("{meeting}召开党员大会进行选举，会后召开新一届支委会第一次会议，选举结果及时报告。"),
            "妥否，请批示。".to_owned(),
        ]
        .join("\n")
    }

    fn election_rules(&self) -> String {
        let Self { branch, .. } = self;
        let (seats, candidates) = (self.seats(), self.candidates_needed());
        [
            "一、总则".to_owned(),
            format!(
                "根据《中国共产党章程》《中国共产党支部工作条例（试行）》和《中国共产党基层组织选举工作条例》，制定本办法。\
                 {branch}党员大会选举由上届支委会主持。"
            ),
            "二、名额和候选人".to_owned(),
            format!("应选委员 {seats} 名，实行差额选举，候选人不少于 {candidates} 名，在选票上以姓氏笔画为序。"),
            "三、选举权".to_owned(),
            "正式党员有表决权、选举权、被选举权；预备党员和留党察看期间的党员没有。因故未出席的，不得委托他人投票。".to_owned(),
            "四、到会人数".to_owned(),
            "有选举权的到会人数不少于应到会人数的五分之四，会议有效。不计入应到会人数的，须经上级党组织同意，并经党员大会通过。"
                .to_owned(),
            "五、投票".to_owned(),
            "选举采用无记名投票。对候选人可以赞成、不赞成、弃权；不赞成的可以另选他人，弃权的不能另选他人。".to_owned(),
            "六、选票是否有效".to_owned(),
            format!(
                "收回的选票等于或少于发出的选票，选举有效；多于发出的选票，选举无效，重新选举。每张选票所选的人数等于或少于 {seats} \
                 名的有效，多于 {seats} 名的无效。"
            ),
            "七、当选".to_owned(),
            "赞成票超过实到会有选举权人数一半的当选。超过半数的多于应选名额时，以得票多的当选；票数相等不能确定当选人时，\
             就票数相等的再次投票。当选人少于应选名额时，不足的名额另行选举；接近应选名额的，经半数以上选举人同意，可以减少名额。"
                .to_owned(),
            "八、监票和计票".to_owned(),
            "监票人由党员大会从不是候选人的党员中推选，计票人在监票人监督下工作。候选人不得担任监票人、计票人。".to_owned(),
            "九、生效".to_owned(),
            "本办法经党员大会通过后生效。".to_owned(),
        ]
        .join("\n")
    }

    fn nomination(&self, wanted: Nomination) -> String {
        let Self { branch, renewal_term, meeting, .. } = self;
        let mut lines = match wanted {
            Nomination::Told => vec![
                format!(
                    "{branch}{renewal_term}支委会换届选举拟于{meeting}进行。按照上级党组织的批复，支部组织党员酝酿推荐下届支委会委员\
                     人选，现将情况报告如下。"
                ),
                "一、酝酿过程".to_owned(),
                format!("{}{ROOM}（何时、怎样组织党员酝酿推荐，多少人参加）。", self.members()),
                "二、推荐结果".to_owned(),
            ],
            Nomination::Asked => vec![format!(
                "根据上级党组织的批复，{branch}经党员酝酿推荐、支委会集体研究，提出下届支委会委员候选人预备人选 {} 名\
                     （应选 {} 名，以姓氏笔画为序）：",
                self.nominated(),
                self.seats()
            )],
        };
        lines.extend(self.named());
        lines.extend(match wanted {
            Nomination::Told => vec![
                "三、支委会意见".to_owned(),
                format!("支委会{ROOM}（何时）集体研究，提出以上同志为委员候选人预备人选。"),
                "特此报告。".to_owned(),
            ],
            Nomination::Asked => {
                vec![format!("拟提名书记人选：{ROOM}。"), "妥否，请批示。".to_owned()]
            }
        });
        lines.join("\n")
    }

    fn nominated(&self) -> String {
        match self.names().len() {
            0 => self.candidates_needed(),
            count => count.to_string(),
        }
    }

    fn script(&self) -> String {
        let Self { meeting, place, .. } = self;
        let due = self.election.as_ref().and_then(|election| election.turnout.due);
        let due = due.map_or_else(|| ROOM.to_owned(), |due| due.to_string());
        [
            format!("时间：{meeting}　地点：{place}"),
            "各位党员同志：现在开会。".to_owned(),
            format!(
                "一、清点人数。应到会有选举权的党员 {due} 名，实到 {ROOM} 名，超过应到会人数的五分之四，可以开会。"
            ),
            "二、奏（唱）国歌。".to_owned(),
            "三、听取上届支委会工作报告，审议并表决。".to_owned(),
            "四、报告党费收缴使用情况。".to_owned(),
            "五、表决不计入应到会人数的名单（上级党组织已同意）。".to_owned(),
            "六、通过《选举办法（草案）》。".to_owned(),
            "七、通过监票人、计票人名单。候选人不担任监票人、计票人。".to_owned(),
            format!("八、介绍候选人情况。候选人以姓氏笔画为序：{}。", self.candidate_names()),
            format!("九、监票人检查票箱，发选票。共发出 {ROOM} 张。"),
            "十、填写选票，按顺序投票。".to_owned(),
            format!("十一、清点选票。收回 {ROOM} 张，选举有效（收回的等于或少于发出的）。"),
            "十二、计票。".to_owned(),
            "十三、监票人报告得票情况，主持人宣布当选名单。".to_owned(),
            "十四、奏《国际歌》，散会。新当选的委员留下，召开第一次支委会会议。".to_owned(),
        ]
        .join("\n")
    }

    fn candidate_names(&self) -> String {
        let names = self.names();
        if names.is_empty() { ROOM.to_owned() } else { names.join("、") }
    }

    fn election_report(&self, election: &Election) -> String {
        let Self { branch, meeting, .. } = self;
        let or_room = |count: Option<u32>| count.map_or_else(|| ROOM.to_owned(), |count| count.to_string());
        let turnout = election.turnout;
        let invalid = turnout.invalid.or(turnout.returned.map(|_| 0));
        let valid = turnout.returned.map(|returned| returned.saturating_sub(turnout.invalid.unwrap_or(0)));
        let votes =
            election.candidates.iter().map(|one| format!("{}，{} 票", one.candidate.name, one.candidate.in_favour));
        let elected: Vec<&str> = election
            .candidates
            .iter()
            .filter(|one| one.standing == Some(Standing::Elected))
            .map(|one| one.candidate.name.as_str())
            .collect();
        let outcome = if elected.is_empty() {
            "没有人当选。".to_owned()
        } else {
            format!("{} 同志当选为委员。以上委员请予备案。", elected.join("、"))
        };
        let mut lines = vec![
            format!(
                "根据上级党组织的批复，{branch}于{meeting}召开党员大会，选举{}。现将选举结果报告如下。",
                election.subject
            ),
            "一、到会和选票".to_owned(),
            format!(
                "应到会有选举权的党员 {} 名，实到 {} 名。发出选票 {} 张，收回 {} 张，其中有效票 {} 张，无效票 {} 张。",
                or_room(turnout.due),
                or_room(turnout.present),
                or_room(turnout.issued),
                or_room(turnout.returned),
                or_room(valid),
                or_room(invalid),
            ),
            "二、得票（以姓氏笔画为序，赞成票）".to_owned(),
        ];
        lines.extend(votes);
        lines.extend(["三、当选".to_owned(), outcome, "四、书记、副书记".to_owned()]);
        lines.push(format!(
            "新一届支委会第一次会议于{ROOM}召开，选举{ROOM}同志为{}，请予批准。",
            Post::Secretary.word()
        ));
        lines.push("特此报告。".to_owned());
        lines.join("\n")
    }
}
