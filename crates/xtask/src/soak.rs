//! `cargo xtask soak`: the tests that by chance look for what nobody thought of, for as long as it takes. Not a part of
//! `cargo xtask test`, which tries the same for seconds.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::{
    compose,
    step::{Outcome, cargo, tell},
};

/// One thing that is tried for long.
struct Long {
    title: &'static str,
    /// Package and test target.
    of: (&'static str, &'static str),
    /// Which of its tests; all when empty.
    filter: &'static str,
    /// What makes it long.
    environment: &'static [(&'static str, &'static str)],
}

/// Ten minutes for each reader.
const READERS: &[(&str, &str)] = &[("YBT_FUZZ_SECONDS", "600")];

/// Everything that is tried, one after the other. What runs by chance reads `YBT_FUZZ_SEED`.
const LONG: &[Long] = &[
    Long { title: "导入花名册", of: ("exchange", "fuzz"), filter: "roster", environment: READERS },
    Long { title: "导入党费登记表", of: ("exchange", "fuzz"), filter: "dues", environment: READERS },
    Long { title: "读上报包", of: ("exchange", "fuzz"), filter: "package", environment: READERS },
    Long { title: "认身份证号", of: ("exchange", "fuzz"), filter: "id_number", environment: READERS },
    Long { title: "随时被杀", of: ("acceptance", "killed"), filter: "", environment: &[("YBT_KILLS", "2000")] },
    Long {
        title: "随意改过的请求", of: ("acceptance", "by_chance"), filter: "", environment: &[("YBT_ROUNDS", "60")]
    },
    Long { title: "认日期", of: ("exchange", "fuzz"), filter: "date", environment: READERS },
];

/// Runs all of it, or what has one of the given words in its title; says at the end what did not hold.
pub fn soak(words: &[&str]) -> Outcome {
    compose::programs(&[])?;
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()).to_string();
    println!("起点（YBT_FUZZ_SEED）：{seed}");
    let mut broken = Vec::new();
    for long in LONG.iter().filter(|long| words.is_empty() || words.iter().any(|word| long.title.contains(word))) {
        let (package, target) = long.of;
        let mut run =
            cargo(&["test", "--locked", "--package", package, "--test", target, "--", "--nocapture", long.filter]);
        run.env("YBT_FUZZ_SEED", &seed).envs(long.environment.iter().copied());
        if !tell(long.title, &mut run)?.success {
            broken.push(long.title);
        }
    }
    match broken.is_empty() {
        true => Ok(()),
        false => Err(format!("没有通过：{}。出错的输入已存进语料，改好以后一并提交。", broken.join("、"))),
    }
}
