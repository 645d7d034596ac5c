//! `cargo xtask run`: from a fresh clone to the open window.

mod sample;

pub use sample::practice_book;

use crate::{
    apt, compose,
    step::{Outcome, program},
};

/// Which book the window opens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Book {
    /// The person's own, in the system's place for it.
    Own,
    /// A practice copy filled with the sample branch.
    Practice,
}

/// Builds and opens the window.
pub fn run(book: Book) -> Outcome {
    let screen = has_screen();
    compose::programs(if screen { &[] } else { apt::TO_PRETEND_A_SCREEN })?;
    let mut window = program(&compose::built("debug", "yibentong").to_string_lossy(), &[]);
    if book == Book::Practice {
        window.arg("--practice").arg("--data").arg(practice_book()?);
    }
    if !screen {
        let flag = if book == Book::Practice { " --sample" } else { "" };
        return Err(format!(
            "程序已经建好，但这里没有显示器（DISPLAY、WAYLAND_DISPLAY 都没有设）。\n\
             请在桌面里运行，或用虚拟显示器：xvfb-run -a cargo xtask run{flag}"
        ));
    }
    println!("打开窗口。关闭窗口后回到这里。");
    match window.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("窗口异常结束（{status}）。")),
        Err(error) => Err(format!("窗口没有打开：{error}")),
    }
}

fn has_screen() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    set("DISPLAY") || set("WAYLAND_DISPLAY") || cfg!(windows)
}
