//! Occasions of organisation life: list, record, plan, notify, cancel.

mod notices_wire;
pub mod wire;

pub use notices_wire::{NoticeDraft, NoticeList, NoticePerson};

use domain::occasion::{OccasionDraft, OccasionId};

use self::wire::{
    BlankRequest, CancelRequest, HoldRequest, LikeLast, LikeLastRequest, OccasionPage, OccasionQuery,
    OccasionRecord, OccasionRef, SavedOccasion,
};
use crate::{Changed, Command, Desk, Failure, Outcome};

fn soon<Q, R>(_: &Desk, _: Q) -> Outcome<R> {
    Err(Failure::new("book.absent", "这个文件夹里还没有账本", "请先新建账本，或从备份恢复。"))
}

/// The commands about occasions.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("occasion.list", "组织生活记录，按年、月、类型、状态、文字筛选", soon::<OccasionQuery, OccasionPage>),
        Command::reads("occasion.get", "一次组织生活的全部内容、到会和提示", soon::<OccasionRef, OccasionRecord>),
        Command::reads("occasion.blank", "新登记用的空白表，主持人按规定带出", soon::<BlankRequest, OccasionDraft>),
        Command::reads("occasion.like_last", "照上次建：带出人和地点，不带内容", soon::<LikeLastRequest, LikeLast>),
        Command::writes("occasion.save", "保存一次组织生活：内容、到会、议定事项、表决", soon::<OccasionDraft, Changed<SavedOccasion>>),
        Command::writes("occasion.hold", "计划的活动已经开了，转为记录", soon::<HoldRequest, Changed<SavedOccasion>>),
        Command::writes("occasion.cancel", "取消计划的活动", soon::<CancelRequest, Changed<OccasionId>>),
        Command::writes("occasion.bin", "移到回收站", soon::<OccasionRef, Changed<OccasionId>>),
        Command::reads("occasion.notices", "通知名单：谁已通知、来不来、要不要接", soon::<OccasionRef, NoticeList>),
        Command::writes("occasion.save_notices", "保存通知情况", soon::<NoticeDraft, Changed<OccasionId>>),
    ]
}
