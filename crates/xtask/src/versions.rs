//! Rust and Node, which are there before us.

use crate::step::{Outcome, answer};

/// Oldest Node that Vite 8 runs on.
const NODE: [u32; 2] = [20, 19];

/// Oldest Rust the workspace says it needs.
const RUST: [u32; 2] = [1, 95];

/// Says what is missing or too old.
pub fn check() -> Outcome {
    at_least("rustc", RUST, "请运行 rustup update stable，再试一次。")?;
    at_least("node", NODE, "请从 https://nodejs.org 安装 20.19 或更新的版本，再试一次。")?;
    match answer("npm", &["--version"]) {
        Some(_) => Ok(()),
        None => Err("没有找到 npm。它随 Node 一起安装；请重新安装 Node 20.19 或更新的版本。".to_owned()),
    }
}

fn at_least(name: &str, [major, minor]: [u32; 2], what_to_do: &str) -> Outcome {
    match answer(name, &["--version"]).as_deref().and_then(numbers) {
        Some(found) if found >= [major, minor] => Ok(()),
        Some(found) => Err(format!("{name} 是 {}.{}，需要 {major}.{minor} 或更新。{what_to_do}", found[0], found[1])),
        None => Err(format!("没有找到 {name}，需要 {major}.{minor} 或更新。{what_to_do}")),
    }
}

/// The first two numbers of `rustc 1.95.0 (5980…)` or `v20.19.1`.
fn numbers(text: &str) -> Option<[u32; 2]> {
    let word = text.split_whitespace().find(|word| word.contains('.'))?;
    let mut parts = word.trim_start_matches('v').split('.').map(str::parse);
    Some([parts.next()?.ok()?, parts.next()?.ok()?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_the_programs_print_them() {
        assert_eq!(numbers("rustc 1.95.0 (59807616e 2026-04-14)"), Some([1, 95]));
        assert_eq!(numbers("v20.19.1"), Some([20, 19]));
        assert_eq!(numbers("none"), None, "no version, no guess");
    }

    #[test]
    fn an_older_minor_is_older() {
        assert!([20, 9] < NODE, "20.9 comes before 20.19");
        assert!([22, 0] > NODE, "22 comes after");
    }
}
