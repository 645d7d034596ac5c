//! Running another program as one step of the work: told in lines, timed, without this machine's paths.

use std::{
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::mpsc::{RecvTimeoutError, Sender, channel},
    thread,
    time::{Duration, Instant},
};

/// A sentence that says what went wrong.
pub type Outcome<T = ()> = Result<T, String>;

/// A quiet step says that it is still at work this often.
const HEARTBEAT: Duration = Duration::from_secs(30);

/// Lines a build prints by the hundred; counted, not shown.
const ROUTINE: [&str; 6] = ["Compiling ", "Checking ", "Downloading ", "Downloaded ", "Fresh ", "Dirty "];

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// A program to be run in the workspace's folder.
pub fn program(name: &str, words: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(words).current_dir(root());
    command
}

/// The cargo this was started by.
pub fn cargo(words: &[&str]) -> Command {
    let name = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    program(&name, words)
}

/// The same on a screen of its own, 1366×768, which nobody sees.
pub fn on_a_screen(command: &Command) -> Command {
    let mut wrapped = program("xvfb-run", &["-a", "--server-args=-screen 0 1366x768x24"]);
    wrapped.arg(command.get_program()).args(command.get_args());
    wrapped.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    wrapped
}

/// What a step printed, and how it ended.
pub struct Told {
    /// Whether it answered 0.
    pub success: bool,
    /// Every line, in the order it came.
    pub lines: Vec<String>,
}

/// Runs a step and shows its lines as they come. Fails only when the program can't be started.
pub fn tell(title: &str, command: &mut Command) -> Outcome<Told> {
    println!("── {title}");
    let started = Instant::now();
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(|error| {
            format!("「{title}」没有运行起来：找不到或打不开 {:?}（{error}）", command.get_program())
        })?;
    let (sender, receiver) = channel();
    for pipe in [child.stdout.take().map(boxed), child.stderr.take().map(boxed)].into_iter().flatten() {
        forward(pipe, sender.clone());
    }
    drop(sender);
    let mut lines = Vec::new();
    let mut routine = 0;
    loop {
        match receiver.recv_timeout(HEARTBEAT) {
            Ok(line) if ROUTINE.iter().any(|start| line.trim_start().starts_with(start)) => routine += 1,
            Ok(line) => {
                println!("{line}");
                lines.push(line);
            }
            Err(RecvTimeoutError::Timeout) => println!("   … {} 已编译 {routine} 项", clock(started.elapsed())),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    let status = child.wait().map_err(|error| format!("「{title}」没有结束：{error}"))?;
    println!("   {} {title}，用时 {}", if status.success() { "完成" } else { "未通过" }, clock(started.elapsed()));
    Ok(Told { success: status.success(), lines })
}

/// Runs a step that the rest can't do without.
pub fn must(title: &str, command: &mut Command) -> Outcome {
    if tell(title, command)?.success {
        Ok(())
    } else {
        Err(format!("「{title}」没有做成，原因见上面几行。"))
    }
}

/// What a small program prints; `None` when it is not there or fails.
pub fn answer(name: &str, words: &[&str]) -> Option<String> {
    let output = program(name, words).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// `m:ss`.
pub fn clock(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

fn boxed(pipe: impl Read + Send + 'static) -> Box<dyn Read + Send> {
    Box::new(pipe)
}

fn forward(pipe: Box<dyn Read + Send>, lines: Sender<String>) {
    let root = root().to_string_lossy().into_owned();
    let home = std::env::var("HOME").unwrap_or_default();
    thread::spawn(move || {
        let mut reader = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
            let line = without_paths(String::from_utf8_lossy(&bytes).trim_end(), &root, &home);
            bytes.clear();
            if lines.send(line).is_err() {
                break;
            }
        }
    });
}

/// The line without where this machine keeps the workspace and the home folder.
fn without_paths(line: &str, root: &str, home: &str) -> String {
    let line = line.replace(&format!("{root}/"), "").replace(root, ".");
    if home.len() > 1 { line.replace(home, "~") } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_no_place_of_this_machine() {
        let line = without_paths("error in /home/li/ybt/crates/a.rs and /home/li/.cargo", "/home/li/ybt", "/home/li");
        assert_eq!(line, "error in crates/a.rs and ~/.cargo");
    }
}
