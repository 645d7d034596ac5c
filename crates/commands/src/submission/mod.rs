//! 上报: what a branch hands to its superior for a month, a quarter, half a year or a year, as a folder or as a package, and whether it arrived.
//!
//! All papers and the data of one return come from one reading of the book ([`gathered`]), so that no two of them
//! tell two numbers.

mod acknowledging;
mod columns;
mod contents;
mod folder;
mod gathered;
mod handing;
mod package;
mod papers;
mod plan;
mod sheet;
pub mod wire;

use crate::Command;

/// The commands about submissions.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("submission.plan", "上报一个月、季度、半年或年：里面有什么、还可以带什么、报过几次", plan::plan),
        Command::writes("submission.package", "做成上报包；多带名册栏目的，事由记入历史", package::package),
        Command::writes("submission.folder", "做成上报文件夹；多带名册栏目的，事由记入历史", folder::folder),
        Command::writes("submission.given", "登记上报：报了什么、什么时候、报给谁", handing::given),
        Command::reads("submission.list", "上报记录，附回执", handing::list),
        Command::writes(
            "submission.acknowledge",
            "登记回执：手工登记，或读上级发回的回执文件",
            acknowledging::acknowledge,
        ),
    ]
}
