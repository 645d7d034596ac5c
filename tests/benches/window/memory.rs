//! Memory of a program and all it started.

use std::{
    collections::BTreeMap,
    fs, thread,
    time::{Duration, Instant},
};

/// Proportional set size of a process and those under it, in MB: what several share counts once.
pub fn of_tree(root: u32) -> f64 {
    tree(root).into_iter().map(proportional).sum::<f64>() / 1024.0
}

/// Waits until the pages' processes of programs ended before are gone.
pub fn until_gone(at_most: Duration) {
    let began = Instant::now();
    while pages_are_left() && began.elapsed() < at_most {
        thread::sleep(Duration::from_millis(20));
    }
}

fn pages_are_left() -> bool {
    processes().iter().any(|(_, process)| process.parent == 1 && process.name.starts_with("WebKit"))
}

struct Process {
    parent: u32,
    name: String,
}

/// A process and all under it.
fn tree(root: u32) -> Vec<u32> {
    let processes = processes();
    let mut found = vec![root];
    let mut at = 0;
    while let Some(&parent) = found.get(at) {
        found.extend(processes.iter().filter(|(_, process)| process.parent == parent).map(|(id, _)| *id));
        at += 1;
    }
    found
}

fn processes() -> BTreeMap<u32, Process> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = entries.filter_map(|entry| entry.file_name().to_string_lossy().parse().ok());
    ids.filter_map(|id: u32| Some((id, process(id)?))).collect()
}

fn process(id: u32) -> Option<Process> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    Some(Process { parent: field("PPid:")?.parse().ok()?, name: field("Name:")?.to_owned() })
}

/// In kB.
fn proportional(id: u32) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}
