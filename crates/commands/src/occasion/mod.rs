//! Occasions of organisation life: list, record, plan, notify, cancel.

mod advice;
mod blank;
mod list;
mod notices;
mod notices_wire;
mod record;
mod save;
pub mod wire;

pub use notices_wire::{NoticeDraft, NoticeList, NoticePerson};

pub(crate) use list::line;
pub(crate) use record::{Counted, by_kind, counted, day_of, rate_texts, vote_results};

use domain::occasion::OccasionProblem;

use crate::{Command, Failure};

/// The commands about occasions.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("occasion.list", "组织生活记录，按年、月、类型、状态、文字筛选", list::list),
        Command::reads("occasion.get", "一次组织生活的全部内容、到会和提示", record::get),
        Command::reads("occasion.blank", "新登记用的空白表，主持人按规定带出", blank::blank),
        Command::reads("occasion.like_last", "照上次建：带出人和地点，不带内容", blank::like_last),
        Command::writes("occasion.save", "保存一次组织生活：内容、到会、议定事项、表决", save::save),
        Command::writes("occasion.hold", "计划的活动已经开了，转为记录", save::hold),
        Command::writes("occasion.cancel", "取消计划的活动", save::cancel),
        Command::writes("occasion.bin", "把一次组织生活移到回收站", save::bin),
        Command::reads("occasion.notices", "通知名单：谁已通知、来不来、要不要接", notices::notices),
        Command::writes("occasion.save_notices", "保存通知情况", notices::save_notices),
    ]
}

impl From<OccasionProblem> for Failure {
    fn from(problem: OccasionProblem) -> Self {
        Self::new(problem.code(), problem.to_string(), problem.what_to_do())
    }
}
