//! Who held which post, from when to when.

use chrono::NaiveDate;
use domain::{
    committee::{Post, PostId, Selection, TermId},
    date::{PartialDate, held_on},
    group::GroupId,
    member::MemberId,
};
use rusqlite::{Row, params};

use crate::{Db, Error, Tx, column};

/// One person's tenure of a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostHeld {
    /// Key; of a new one not looked at.
    pub id: PostId,
    /// The member.
    pub member_id: MemberId,
    /// The name; when saving not looked at.
    pub member_name: String,
    /// Which post.
    pub post: Post,
    /// The term of a committee post.
    pub term_id: Option<TermId>,
    /// The group of a group leader.
    pub group_id: Option<GroupId>,
    /// 分工.
    pub duties: Option<String>,
    /// How the person came to it.
    pub selection: Option<Selection>,
    /// First day.
    pub from: PartialDate,
    /// Last day; none while it lasts.
    pub to: Option<PartialDate>,
    /// Why it ended.
    pub reason: Option<String>,
}

impl PostHeld {
    /// Whether it was held on a day.
    pub fn on(&self, day: NaiveDate) -> bool {
        held_on(Some(self.from), self.to, day)
    }
}

/// A seat on the committee on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// The member.
    pub member_id: MemberId,
    /// Name, as it is printed.
    pub name: String,
    /// Highest post.
    pub post: Post,
    /// Every committee post, highest first.
    pub posts: Vec<Post>,
    /// 分工.
    pub duties: Option<String>,
}

fn held(row: &Row<'_>) -> rusqlite::Result<PostHeld> {
    Ok(PostHeld {
        id: PostId(row.get("id")?),
        member_id: MemberId(row.get("member_id")?),
        member_name: row.get("name")?,
        post: column::parsed(row, "post")?,
        term_id: row.get::<_, Option<i64>>("term_id")?.map(TermId),
        group_id: row.get::<_, Option<i64>>("group_id")?.map(GroupId),
        duties: row.get("duties")?,
        selection: column::maybe(row, "selection")?,
        from: column::parsed(row, "from_date")?,
        to: column::maybe(row, "to_date")?,
        reason: row.get("reason")?,
    })
}

/// Every tenure of members not in the bin, by post from the highest, earliest first.
pub fn posts(db: &Db) -> Result<Vec<PostHeld>, Error> {
    let sql = "SELECT p.id, p.member_id, m.name, p.post, p.term_id, p.group_id, p.duties, p.selection, \
               p.from_date, p.to_date, p.reason FROM post p JOIN living_member m ON m.id = p.member_id \
               ORDER BY p.from_date, p.id";
    let mut found: Vec<PostHeld> = db.conn().prepare_cached(sql)?.query_map([], held)?.collect::<Result<_, _>>()?;
    found.sort_by_key(|held| held.post);
    Ok(found)
}

/// The committee of a day, the secretary first.
pub fn on_day(db: &Db, day: NaiveDate) -> Result<Vec<Seat>, Error> {
    let mut seats: Vec<Seat> = Vec::new();
    for held in posts(db)?.into_iter().filter(|held| held.post.is_on_committee() && held.on(day)) {
        match seats.iter_mut().find(|seat| seat.member_id == held.member_id) {
            Some(seat) => {
                seat.posts.push(held.post);
                seat.duties = seat.duties.take().or(held.duties);
            }
            None => seats.push(Seat {
                member_id: held.member_id,
                name: held.member_name,
                post: held.post,
                posts: vec![held.post],
                duties: held.duties,
            }),
        }
    }
    Ok(seats)
}

/// Writes a tenure. A new secretary or group leader ends the one before, the day before.
///
/// Refused: `post.no_group`, `post.no_term` (a group leader needs a group, any other a term),
/// `post.before_term`, `post.held` (the person holds it already), `post.ends_before_it_begins`.
pub fn save_post(tx: &Tx, new: &PostHeld, is_new: bool) -> Result<PostId, Error> {
    check(tx, new)?;
    let others: Vec<PostHeld> = posts(tx)?.into_iter().filter(|held| is_new || held.id != new.id).collect();
    let overlaps = |other: &PostHeld| {
        other.post == new.post
            && other.to.is_none_or(|to| to.last_day() >= new.from.first_day())
            && new.to.is_none_or(|to| to.last_day() >= other.from.first_day())
    };
    for other in others.iter().filter(|other| overlaps(other)) {
        let same_person = other.member_id == new.member_id;
        let one_only = new.post.is_single() || (new.post == Post::GroupLeader && other.group_id == new.group_id);
        let gives_way = other.to.is_none() && other.from.first_day() < new.from.first_day();
        if one_only && !same_person && gives_way {
            end_post(tx, other.id, crate::member::period::day_before(new.from), Some("接任"))?;
        } else if one_only || (same_person && new.post != Post::GroupLeader) {
            return Err(Error::refused(
                "post.held",
                format!("这段时间{}已由{}担任", new.post, other.member_name),
                "请先结束原来的任职，或核对日期。",
            ));
        }
    }
    write(tx, new, is_new)
}

fn check(db: &Db, new: &PostHeld) -> Result<(), Error> {
    crate::member::get(db, new.member_id)?;
    if new.to.is_some_and(|to| to.last_day() < new.from.first_day()) {
        return Err(Error::refused("post.ends_before_it_begins", "结束的日期早于开始的日期", "请核对这两个日期。"));
    }
    if new.post == Post::GroupLeader {
        return match new.group_id {
            Some(_) => Ok(()),
            None => Err(Error::refused("post.no_group", "还没有选是哪个党小组的组长", "请选党小组。")),
        };
    }
    let Some(term) = super::terms(db)?.into_iter().find(|term| Some(term.id) == new.term_id) else {
        return Err(Error::refused("post.no_term", "还没有登记届次", "请先登记本届支委会，再登记成员。"));
    };
    if new.from.last_day() < term.from.first_day() {
        return Err(Error::refused(
            "post.before_term",
            format!("任职日期早于「{}」的选举日期", term.name),
            "请核对日期。",
        ));
    }
    Ok(())
}

fn write(tx: &Tx, new: &PostHeld, is_new: bool) -> Result<PostId, Error> {
    let (term, group) = match new.post {
        Post::GroupLeader => (None, new.group_id),
        _ => (new.term_id, None),
    };
    let values = params![
        if is_new { None } else { Some(new.id.0) },
        new.member_id.0,
        new.post.word(),
        term.map(|id| id.0),
        group.map(|id| id.0),
        new.duties,
        new.selection.map(Selection::word),
        new.from.to_string(),
        new.to.map(|to| to.to_string()),
        new.reason,
    ];
    if is_new {
        tx.conn()
            .prepare_cached(
                "INSERT INTO post (id, member_id, post, term_id, group_id, duties, selection, from_date, to_date, \
                 reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute(values)?;
        return Ok(PostId(tx.conn().last_insert_rowid()));
    }
    let changed = tx
        .conn()
        .prepare_cached(
            "UPDATE post SET member_id = ?2, post = ?3, term_id = ?4, group_id = ?5, duties = ?6, selection = ?7, \
             from_date = ?8, to_date = ?9, reason = ?10 WHERE id = ?1",
        )?
        .execute(values)?;
    if changed == 0 { Err(Error::NotFound("任职")) } else { Ok(new.id) }
}

/// Ends a tenure with a day.
pub fn end_post(tx: &Tx, id: PostId, to: PartialDate, reason: Option<&str>) -> Result<(), Error> {
    let old = posts(tx)?.into_iter().find(|held| held.id == id).ok_or(Error::NotFound("任职"))?;
    if to.last_day() < old.from.first_day() {
        return Err(Error::refused(
            "post.ends_before_it_begins",
            format!("{}从{}开始任职，结束的日期不能比它早", old.member_name, old.from.in_chinese()),
            "请核对日期。",
        ));
    }
    tx.conn().prepare_cached("UPDATE post SET to_date = ?2, reason = ?3 WHERE id = ?1")?.execute(params![
        id.0,
        to.to_string(),
        reason
    ])?;
    Ok(())
}

/// Ends every post of a member who leaves the roster.
pub(crate) fn end_all_of(tx: &Tx, member: MemberId, to: PartialDate, reason: &str) -> Result<(), Error> {
    for open in posts(tx)?.into_iter().filter(|held| held.member_id == member && held.to.is_none()) {
        end_post(tx, open.id, to.max(open.from), Some(reason))?;
    }
    Ok(())
}
