//! 移交: the whole book to the next secretary, taking it over, and what becomes of the old one.

mod give;
mod staying;
mod take_over;
pub mod wire;

use crate::{Command, Failure, Outcome};

/// The commands about handing over.
pub fn commands() -> Vec<Command> {
    vec![
        Command::reads("handover.state", "做过的移交包，做好以后账本有没有再改，账本是不是只读", staying::state),
        Command::handles("handover.give", "把整个账本做成一个移交包，存到选的文件夹，并打开核对", give::give),
        Command::handles("handover.look", "看移交包里是什么，不用口令", take_over::look),
        Command::handles("handover.take_over", "从移交包接手：核对后成为这里的账本", take_over::take_over),
        Command::writes("handover.keep", "移交以后把账本设为只读", staying::keep),
        Command::writes("handover.lift", "写明原因，解除只读", staying::lift),
        Command::handles("handover.wipe", "移交以后清除这里的账本，先存一份清除证明", staying::wipe),
    ]
}

/// A reason that was written.
fn reason_of(text: &str, code: &str) -> Outcome<String> {
    domain::text::clean_or_none(text)
        .ok_or_else(|| Failure::new(code, "还没有写原因", "请写明原因，原因会留在修改记录里。"))
}
