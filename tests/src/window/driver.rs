//! WebKitWebDriver, started for one test and stopped with it.

use std::{
    ffi::OsStr,
    io,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
    time::Instant,
};

use fantoccini::{Client, ClientBuilder, wd::Capabilities};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::net::TcpStream;

use super::{GLANCE, Outcome, PATIENCE};

pub(super) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts it on a free port. The program it opens later inherits the environment.
    pub(super) async fn start(environment: &[(&str, &OsStr)]) -> Outcome<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .spawn()
            .map_err(|error| io::Error::new(error.kind(), format!("WebKitWebDriver: {error}")))?;
        let driver = Self { process, port };
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err() {
            if started.elapsed() > PATIENCE {
                return Err("WebKitWebDriver does not listen".into());
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(driver)
    }

    /// Opens a program and takes it by the hand.
    pub(super) async fn session(&self, program: &Path, words: &[String]) -> Outcome<Client> {
        let mut capabilities = Capabilities::new();
        capabilities.insert("webkitgtk:browserOptions".to_owned(), json!({ "binary": program, "args": words }));
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await?;
        Ok(client)
    }

    /// Ends the program it opened, at once.
    pub(super) fn kill_program(&self) -> io::Result<()> {
        let status = Command::new("pkill").args(["-KILL", "-P", &self.process.id().to_string()]).status()?;
        if status.success() { Ok(()) } else { Err(io::Error::other("the program was not there to be ended")) }
    }

    /// Whether the program it opened is still there.
    pub(super) fn program_runs(&self) -> io::Result<bool> {
        let found =
            Command::new("pgrep").args(["-P", &self.process.id().to_string(), "--runstates", "RSD"]).output()?;
        Ok(found.status.success())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Either may have ended by itself; nothing is left running after a test that failed.
        let _ = self.kill_program();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
