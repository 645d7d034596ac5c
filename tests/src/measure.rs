//! Measuring: medians of several runs beside what is aimed at, as a table.

use std::{
    fmt::Write,
    time::{Duration, Instant},
};

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Time.
    Milliseconds,
    /// Size of a file.
    Kilobytes,
    /// Memory.
    Megabytes,
    /// So many times another.
    Times,
}

impl Unit {
    fn text(self, number: f64) -> String {
        match self {
            Self::Milliseconds if number < 10.0 => format!("{number:.1} ms"),
            Self::Milliseconds => format!("{number:.0} ms"),
            Self::Kilobytes => format!("{number:.0} KB"),
            Self::Megabytes => format!("{number:.0} MB"),
            Self::Times => format!("{number:.2} 倍"),
        }
    }
}

/// Several runs of one thing.
#[derive(Debug, Clone)]
pub struct Measured {
    what: String,
    unit: Unit,
    runs: Vec<f64>,
    aim: Option<f64>,
}

impl Measured {
    /// Numbers measured elsewhere.
    pub fn of(what: impl Into<String>, unit: Unit, mut runs: Vec<f64>, aim: Option<f64>) -> Self {
        runs.sort_by(f64::total_cmp);
        Self { what: what.into(), unit, runs, aim }
    }

    /// The middle one of the runs.
    pub fn median(&self) -> f64 {
        self.runs.get(self.runs.len() / 2).copied().unwrap_or(f64::NAN)
    }

    /// The worst one.
    pub fn worst(&self) -> f64 {
        self.runs.last().copied().unwrap_or(f64::NAN)
    }

    fn verdict(&self) -> &'static str {
        match self.aim {
            None => "",
            Some(aim) if self.median() <= aim => "是",
            Some(_) => "**否**",
        }
    }
}

/// A table of what was measured.
#[derive(Debug, Clone, Default)]
pub struct Table {
    lines: Vec<Measured>,
}

impl Table {
    /// Adds a line.
    pub fn add(&mut self, measured: Measured) {
        self.lines.push(measured);
    }

    /// Times several runs of some work, the first of which is as cold as it comes. The aim is in
    /// milliseconds.
    pub fn time(&mut self, what: impl Into<String>, aim: Option<f64>, runs: usize, mut work: impl FnMut()) {
        let runs = (0..runs).map(|_| milliseconds(&mut work)).collect();
        self.add(Measured::of(what, Unit::Milliseconds, runs, aim));
    }

    /// Prints it under a heading, as Markdown.
    pub fn print(&self, heading: &str) {
        let mut text =
            format!("\n### {heading}\n\n| 项目 | 次数 | 中位 | 最差 | 目标 | 达到 |\n|---|--:|--:|--:|--:|:-:|\n");
        for line in &self.lines {
            let number = |number| line.unit.text(number);
            let aim = line.aim.map(|aim| format!("≤ {}", number(aim))).unwrap_or_default();
            let (runs, verdict) = (line.runs.len(), line.verdict());
            let (median, worst) = (number(line.median()), number(line.worst()));
            // Writing to a String can't fail.
            let _ = writeln!(text, "| {} | {runs} | {median} | {worst} | {aim} | {verdict} |", line.what);
        }
        println!("{text}");
    }
}

/// How long some work takes.
pub fn milliseconds(work: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    work();
    in_milliseconds(begun.elapsed())
}

/// A duration as a number.
pub fn in_milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_the_median_and_the_worst() {
        let measured = Measured::of("甲", Unit::Milliseconds, vec![30.0, 10.0, 20.0], Some(20.0));
        assert_eq!((measured.median(), measured.worst()), (20.0, 30.0), "sorted first");
        assert_eq!(measured.verdict(), "是", "the median counts");
        let missed = Measured { aim: Some(19.0), ..measured };
        assert_eq!(missed.verdict(), "**否**", "a miss is seen at once");
    }
}
