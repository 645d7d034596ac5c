//! How many passed and failed, read from what the test programs print.

use crate::step::{Outcome, Told};

/// What prints the numbers of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Counts as one: it holds or it doesn't.
    Check,
    /// `test result: ok. 3 passed; 0 failed; …` for each test program.
    Cargo,
    /// `Tests  1 failed | 12 passed (13)`.
    Vitest,
}

/// The sum so far.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: u32,
    failed: u32,
    broken: Vec<String>,
}

impl Tally {
    /// Adds one thing that holds or doesn't.
    pub fn check(&mut self, holds: bool) {
        if holds { self.passed += 1 } else { self.failed += 1 }
    }

    /// Adds a step. One that failed counts at least one failure, whatever it printed.
    pub fn add(&mut self, kind: Kind, title: &str, told: &Told) {
        if !told.success {
            self.broken.push(title.to_owned());
        }
        if kind == Kind::Check {
            self.check(told.success);
            return;
        }
        let (mut passed, mut failed) = (0, 0);
        for line in told.lines.iter().filter(|line| sums_up(kind, line)) {
            passed += before(line, "passed");
            failed += before(line, "failed");
        }
        let nothing_ran = passed + failed == 0;
        if failed == 0 && (nothing_ran || !told.success) {
            failed = 1;
        }
        self.passed += passed;
        self.failed += failed;
    }

    /// Prints the last line; fails if anything did.
    pub fn conclude(self) -> Outcome {
        if !self.broken.is_empty() {
            println!("未通过：{}", self.broken.join("、"));
        }
        println!("{} passed, {} failed", self.passed, self.failed);
        if self.failed == 0 { Ok(()) } else { Err(String::new()) }
    }
}

fn sums_up(kind: Kind, line: &str) -> bool {
    match kind {
        Kind::Check => false,
        Kind::Cargo => line.starts_with("test result:"),
        Kind::Vitest => line.trim_start().starts_with("Tests "),
    }
}

/// The number that stands before a word.
fn before(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split([' ', ';', '|']).filter(|word| !word.is_empty()).collect();
    words.windows(2).filter(|pair| pair[1] == word).filter_map(|pair| pair[0].parse::<u32>().ok()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(success: bool, lines: &[&str]) -> Told {
        Told { success, lines: lines.iter().map(|line| (*line).to_owned()).collect() }
    }

    #[test]
    fn every_test_program_of_cargo_counts() {
        let mut tally = Tally::default();
        let lines = [
            "test a ... ok",
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ];
        tally.add(Kind::Cargo, "测试", &told(false, &lines));
        assert_eq!((tally.passed, tally.failed), (7, 2));
    }

    #[test]
    fn vitest_counts_tests_and_not_files() {
        let mut tally = Tally::default();
        tally.add(
            Kind::Vitest,
            "页面",
            &told(false, &[" Test Files  2 passed (2)", "      Tests  1 failed | 12 passed (13)"]),
        );
        assert_eq!((tally.passed, tally.failed), (12, 1));
    }

    #[test]
    fn a_step_that_broke_before_its_tests_is_a_failure() {
        let mut tally = Tally::default();
        tally.add(Kind::Cargo, "测试", &told(false, &["error: could not compile"]));
        assert_eq!((tally.passed, tally.failed), (0, 1));
    }

    #[test]
    fn a_step_without_a_single_test_is_a_failure() {
        let mut tally = Tally::default();
        tally.add(Kind::Cargo, "测试", &told(true, &["test result: ok. 0 passed; 0 failed; 0 ignored"]));
        assert_eq!((tally.passed, tally.failed), (0, 1), "nothing tested is nothing known");
    }
}
