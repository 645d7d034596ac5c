use crate::member::{AwayKind, Condition, FiveClass, Member, MemberId, MemberValues};

/// What the tables need to know of somebody on the roster of the day.
#[derive(Debug, Clone, Copy)]
pub struct Person<'a> {
    /// The member.
    pub id: MemberId,
    /// What the rules need.
    pub member: &'a Member,
    /// The fields.
    pub values: &'a MemberValues,
    /// 五类 on the day.
    pub class: Option<FiveClass>,
    /// Conditions that hold on the day; of 异地居住, of which kind.
    pub conditions: &'a [(Condition, Option<AwayKind>)],
}
