//! What the program says of itself when it breaks: where, never over what.
//!
//! What is said goes to standard error, and from there into the logs of the system and its reports of crashes, which
//! lie open on the disk and may be sent away. The words of a panic often quote what was worked on: `byte index 1 is not
//! a char boundary; it is inside '王' of 王芳`.

use std::panic;

/// From now on a panic tells the file and line of the program it came from, and nothing else.
pub fn tell_only_where() {
    panic::set_hook(Box::new(|breaking| {
        let place = breaking.location().map(|at| format!("{}:{}", at.file(), at.line())).unwrap_or_default();
        eprintln!("程序内部出错（{place}）。");
    }));
}
