//! The window beside an empty one: how long from the start of the program to the page as it stays,
//! and how much memory it takes. Both are looked at from outside, by what the screen shows. Then the register of dues,
//! the 一本通 and a record with photos in it, led by WebDriver. `cargo bench --bench window -- photos` measures one.

mod memory;
mod photos;
mod register;
mod screen;
mod yearbook;

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use acceptance::{
    branch::Branch,
    measure::{Measured, Table, Unit, in_milliseconds},
    programs::built,
};
use screen::Screen;
use tempfile::TempDir;

const RUNS: usize = 9;
const TIMES_AS_LONG: f64 = 1.3;
const TIMES_THE_MEMORY: f64 = 1.25;

/// A program to open.
struct Program {
    path: PathBuf,
    words: Vec<String>,
}

/// What one start came to.
#[derive(Clone, Copy)]
struct Start {
    milliseconds: f64,
    megabytes: f64,
}

fn main() {
    let named = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let parts: [(&str, fn()); 4] = [
        ("start", measure_starts),
        ("register", register::measure),
        ("yearbook", yearbook::measure),
        ("photos", photos::measure),
    ];
    for (name, measure) in parts {
        if named.as_ref().is_none_or(|named| named == name) {
            measure();
        }
    }
}

fn measure_starts() {
    let folder = TempDir::new().expect("a folder");
    Branch::fill(folder.path()).desk.close_book();
    let empty = Program { path: example("empty_window"), words: Vec::new() };
    let ours = Program {
        path: built("yibentong").expect("the window is built"),
        words: vec!["--data".to_owned(), folder.path().to_string_lossy().into_owned()],
    };
    // By turns, so that whatever else the machine does meets both; the first of each only warms up.
    let starts: Vec<(Start, Start)> = (0..=RUNS).map(|_| (open(&empty), open(&ours))).skip(1).collect();
    let column = |of: fn(&Start) -> f64, ours: bool| -> Vec<f64> {
        starts.iter().map(|(empty, own)| of(if ours { own } else { empty })).collect()
    };
    let mut table = Table::default();
    for (what, unit, of, aim) in [
        (
            "从启动到首页可用",
            Unit::Milliseconds,
            (|start: &Start| start.milliseconds) as fn(&Start) -> f64,
            TIMES_AS_LONG,
        ),
        ("内存（整个进程树的 PSS）", Unit::Megabytes, |start: &Start| start.megabytes, TIMES_THE_MEMORY),
    ] {
        let empty = Measured::of(format!("{what}：空窗口"), unit, column(of, false), None);
        let ours = Measured::of(format!("{what}：本程序"), unit, column(of, true), None);
        let ratio = ours.median() / empty.median();
        table.add(empty);
        table.add(ours);
        table.add(Measured::of(format!("{what}：本程序是空窗口的"), Unit::Times, vec![ratio], Some(aim)));
    }
    table.print("窗口");
}

/// A built example: they lie in a folder beside the programs.
fn example(name: &str) -> PathBuf {
    let ours = built("yibentong").expect("the window is built");
    ours.parent().unwrap_or(Path::new("")).join("examples").join(name)
}

/// Opens a program on a screen of its own until the page stays as it is.
fn open(program: &Program) -> Start {
    let screen = Screen::new();
    let began = Instant::now();
    let mut running = spawn(program, &screen);
    let shown = screen.when_it_stays(began);
    let megabytes = memory::of_tree(running.id());
    running.kill().expect("it can be ended");
    running.wait().expect("it ends");
    // What it started ends with it, but not at once.
    memory::until_gone(Duration::from_secs(5));
    Start { milliseconds: in_milliseconds(shown), megabytes }
}

fn spawn(program: &Program, screen: &Screen) -> Child {
    Command::new(&program.path)
        .args(&program.words)
        .env("DISPLAY", screen.name())
        .env("GDK_BACKEND", "x11")
        .env("NO_AT_BRIDGE", "1")
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts")
}
