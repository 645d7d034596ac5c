//! `ybt`: the same commands as the window's, for scripts and tests.
//!
//! Exit 0: done (a dry run with problems too). 1: can't be done, nothing stored, the reason in
//! Chinese on standard error. 2: the words were not understood.

mod order;
mod task;

use std::{io, process::ExitCode};

use commands::Failure;

fn main() -> ExitCode {
    commands::breaking::tell_only_where();
    let order = match order::read(std::env::args_os().skip(1)) {
        Ok(order) => order,
        Err(error) => {
            eprintln!("{error}\n\n{}", task::USAGE);
            return ExitCode::from(2);
        }
    };
    match task::run(order, &mut io::stdin().lock(), &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{}", sentence(&failure));
            ExitCode::FAILURE
        }
    }
}

/// `title。what_to_do（code）`, and the technical cause on a line of its own.
fn sentence(failure: &Failure) -> String {
    let title = failure.title.trim_end_matches('。');
    let mut text = format!("{title}。{}（{}）", failure.what_to_do, failure.code);
    if !failure.detail.is_empty() {
        text.push('\n');
        text.push_str(&failure.detail);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_says_what_is_so_and_what_to_do() {
        let failure = Failure::new("book.absent", "这个文件夹里没有账本", "请先用 init 建立。");
        assert_eq!(sentence(&failure), "这个文件夹里没有账本。请先用 init 建立。（book.absent）");
        let failure = failure.with_detail("第3行");
        assert!(sentence(&failure).ends_with("\n第3行"), "the cause stands on its own line");
    }
}
