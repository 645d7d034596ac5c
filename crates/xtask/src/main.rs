//! Runs, tests, measures and packages the program, and installs what these need.

mod apt;
mod arrows;
mod bench;
mod compose;
mod dependencies;
mod npm;
mod package;
mod run;
mod shots;
mod soak;
mod step;
mod test;
mod versions;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [--sample]   安装缺少的软件，构建并打开窗口；--sample 打开装有示例支部的练习本
cargo xtask test             安装测试所需的软件，运行全部检查和测试
cargo xtask soak [词…]       长时间随机试各种坏文件，要近一个小时；给出词的只试标题里有它的
cargo xtask bench            用发布版测速，打印一张表
cargo xtask package          生成可安装的发布版
cargo xtask shots 页面…      在真实窗口里打开各页面并截图，存入 target/shots/";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run"] => run::run(run::Book::Own),
        ["run", "--sample"] => run::run(run::Book::Practice),
        ["test"] => test::test(),
        ["soak", words @ ..] => soak::soak(words),
        ["bench"] => bench::bench(),
        ["package"] => package::package(),
        ["shots", routes @ ..] => shots::shots(routes),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            // What `test` has to say ends with its sum; nothing may follow it.
            if !sentence.is_empty() {
                eprintln!("{sentence}");
            }
            ExitCode::FAILURE
        }
    }
}
