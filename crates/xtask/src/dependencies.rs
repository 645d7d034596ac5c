//! What the program is built from: where it comes from, under what licences, and what must never be among it.
//!
//! A light stand-in for `cargo deny`, which takes minutes to build (docs/decisions/0024). It reads `Cargo.lock` and asks
//! `cargo tree`, so that it needs no network.

use std::collections::{BTreeMap, BTreeSet};

use crate::step::{Outcome, cargo, root};

/// The one place packages come from.
const SOURCE: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Licences whose terms this program keeps by naming its parts: none asks for the program itself to be given away.
const LICENCES: [&str; 16] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "WTFPL",
    "Zlib",
    "blessing",
    "Apache-2.0 WITH LLVM-exception",
];

/// What speaks over the network, or writes what it sees into logs, has no place in a program without either.
const BANNED: [&str; 16] = [
    "curl",
    "env_logger",
    "hyper",
    "isahc",
    "native-tls",
    "quinn",
    "reqwest",
    "rustls",
    "sentry",
    "tauri-plugin-http",
    "tauri-plugin-log",
    "tauri-plugin-shell",
    "tauri-plugin-updater",
    "tracing-subscriber",
    "tungstenite",
    "ureq",
];

/// What is wrong, a line each; and how many packages there are.
pub fn breaches() -> Outcome<(Vec<String>, usize)> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).map_err(|error| format!("Cargo.lock：{error}"))?;
    let mut wrong = sources(&lock);
    let all = tree(&["--workspace", "--edges", "normal,build,dev"])?;
    wrong.extend(all.iter().filter(|(_, licence)| !allowed(licence)).map(|(name, licence)| {
        let licence = if licence.is_empty() { "没有写明" } else { licence };
        format!("{name}：许可是「{licence}」，不在可以用的之内")
    }));
    let shipped = tree(&["--package", "shell", "--package", "cli", "--edges", "normal"])?;
    let names: BTreeSet<&str> = shipped.keys().filter_map(|package| package.split(' ').next()).collect();
    wrong.extend(BANNED.iter().filter(|name| names.contains(**name)).map(|name| format!("{name}：不许进这个程序")));
    println!("{} 个软件包，其中 {} 个有几个版本", all.len(), doubled(&all));
    Ok((wrong, all.len()))
}

/// Packages of the lock file that come from elsewhere, or without a checksum.
fn sources(lock: &str) -> Vec<String> {
    let packages = lock.split("[[package]]").skip(1);
    let of = |package: &str, field: &str| {
        let line = package.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(" = \""));
        line.map(|value| value.trim_end_matches('"').to_owned())
    };
    let mut wrong = Vec::new();
    for package in packages {
        let name = of(package, "name").unwrap_or_default();
        match of(package, "source") {
            // A package of this workspace.
            None => {}
            Some(source) if source != SOURCE => wrong.push(format!("{name}：来自 {source}")),
            Some(_) if of(package, "checksum").is_none() => wrong.push(format!("{name}：没有校验值")),
            Some(_) => {}
        }
    }
    wrong
}

/// Packages with their licences, by name and version.
fn tree(which: &[&str]) -> Outcome<BTreeMap<String, String>> {
    let mut command = cargo(&["tree", "--locked", "--prefix", "none", "--format", "{p}\t{l}"]);
    let output = command.args(which).output().map_err(|error| format!("cargo tree：{error}"))?;
    if !output.status.success() {
        return Err(format!("cargo tree：{}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let packages = lines.lines().filter_map(|line| {
        let (package, licence) = line.split_once('\t')?;
        let mut words = package.split(' ');
        // `name v1.2.3 (proc-macro)`; what is seen again is marked by a star.
        Some((format!("{} {}", words.next()?, words.next()?), licence.trim_end_matches("(*)").trim().to_owned()))
    });
    Ok(packages.collect())
}

fn doubled(all: &BTreeMap<String, String>) -> usize {
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    for name in all.keys().filter_map(|package| package.split(' ').next()) {
        *versions.entry(name).or_default() += 1;
    }
    versions.values().filter(|count| **count > 1).count()
}

/// Whether a licence can be chosen from the expression: one of what `OR` parts, each of what `AND` joins.
fn allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    let mut words: Vec<String> = Vec::new();
    for word in expression.replace('(', " ( ").replace(')', " ) ").split_whitespace() {
        match words.last_mut() {
            // `X WITH Y` is a licence of its own.
            Some(last) if word == "WITH" || last.ends_with(" WITH") => last.push_str(&format!(" {word}")),
            _ => words.push(word.to_owned()),
        }
    }
    let mut rest = words.as_slice();
    let holds = any_of(&mut rest);
    holds && rest.is_empty()
}

fn any_of(words: &mut &[String]) -> bool {
    let mut holds = all_of(words);
    while words.first().is_some_and(|word| word == "OR") {
        *words = &words[1..];
        holds |= all_of(words);
    }
    holds
}

fn all_of(words: &mut &[String]) -> bool {
    let mut holds = one(words);
    while words.first().is_some_and(|word| word == "AND") {
        *words = &words[1..];
        holds &= one(words);
    }
    holds
}

fn one(words: &mut &[String]) -> bool {
    let Some((first, rest)) = words.split_first() else { return false };
    *words = rest;
    if first != "(" {
        return LICENCES.contains(&first.as_str());
    }
    let holds = any_of(words);
    match words.split_first() {
        Some((last, rest)) if last == ")" => {
            *words = rest;
            holds
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_that_may_be_chosen() {
        for fine in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-3.0 OR MIT",
            "(MIT OR GPL-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(allowed(fine), "{fine}");
        }
        for not in ["", "GPL-3.0", "MIT AND GPL-3.0", "LGPL-2.1 OR AGPL-3.0", "(MIT", "MIT MIT"] {
            assert!(!allowed(not), "{not}");
        }
    }

    #[test]
    fn a_package_from_elsewhere_is_named() {
        let lock = "[[package]]\nname = \"ours\"\n\n[[package]]\nname = \"theirs\"\nsource = \"git+https://a.b/c\"\n\n\
                    [[package]]\nname = \"bare\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n";
        let wrong = sources(lock);
        assert_eq!(wrong.len(), 2, "{wrong:?}");
        assert!(wrong[0].starts_with("theirs") && wrong[1].starts_with("bare"), "each by its name: {wrong:?}");
    }
}
