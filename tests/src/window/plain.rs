//! The window as a secretary starts it: no WebDriver leads it, and nothing is left on.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use super::{GLANCE, Outcome, PATIENCE};
use crate::programs;

/// The program with its processes, in a home of its own.
pub struct Plain {
    process: Child,
    home: PathBuf,
}

/// A process of the program.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Process {
    /// Its number.
    pub id: u32,
    /// What it is called, the first 15 letters.
    pub name: String,
}

impl Plain {
    /// Starts it over a branch's folder; `home` stands for the person's own folders, those for temporary files too.
    pub fn start(folder: &Path, home: &Path) -> io::Result<Self> {
        let temporary = home.join("tmp");
        fs::create_dir_all(&temporary)?;
        let told = File::create(home.join("told.log"))?;
        let mut command = Command::new(programs::built("yibentong")?);
        command.arg("--data").arg(folder).stdin(Stdio::null()).stdout(told.try_clone()?).stderr(told);
        for led in ["TAURI_WEBVIEW_AUTOMATION", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"]
        {
            command.env_remove(led);
        }
        command.env("HOME", home).env("TMPDIR", &temporary).env("NO_AT_BRIDGE", "1");
        Ok(Self { process: command.spawn()?, home: home.to_owned() })
    }

    /// What it and its processes said, on standard output and standard error.
    pub fn told(&self) -> io::Result<String> {
        Ok(String::from_utf8_lossy(&fs::read(self.home.join("told.log"))?).into_owned())
    }

    /// It, and every process it started or one of those did.
    pub fn processes(&self) -> io::Result<Vec<Process>> {
        let mut all: BTreeMap<u32, (u32, String)> = BTreeMap::new();
        for entry in fs::read_dir("/proc")? {
            let Some(id) = entry?.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
            // One that ended meanwhile is none any more.
            let Ok(status) = fs::read_to_string(format!("/proc/{id}/status")) else { continue };
            let told = |field: &str| status.lines().find_map(|line| line.strip_prefix(field)).map(str::trim);
            let parent = told("PPid:").and_then(|parent| parent.parse().ok()).unwrap_or(0);
            all.insert(id, (parent, told("Name:").unwrap_or_default().to_owned()));
        }
        let mut ours = BTreeSet::from([self.process.id()]);
        loop {
            let more: Vec<u32> = all
                .iter()
                .filter(|(id, (parent, _))| ours.contains(parent) && !ours.contains(id))
                .map(|(id, _)| *id)
                .collect();
            if more.is_empty() {
                break;
            }
            ours.extend(more);
        }
        Ok(ours.into_iter().filter_map(|id| Some(Process { id, name: all.get(&id)?.1.clone() })).collect())
    }

    /// Does something again and again until it says that it has seen enough.
    pub async fn watch(&mut self, what: &str, mut look: impl FnMut(&[Process]) -> Outcome<bool>) -> Outcome {
        let started = Instant::now();
        loop {
            if let Some(status) = self.process.try_wait()? {
                return Err(format!("the program ended ({status}) before {what}:\n{}", self.told()?).into());
            }
            if look(&self.processes()?)? {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                return Err(format!("waited in vain for {what}; it said:\n{}", self.told()?).into());
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// How long it has to be watched after the last thing happened, to be sure that nothing follows.
    pub const AFTERWARDS: Duration = Duration::from_secs(3);
}

impl Drop for Plain {
    fn drop(&mut self) {
        // WebKit's processes end with the one they belong to.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
