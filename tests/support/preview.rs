//! `portolan serve` as a test sees it: a process, the address it told, plain requests.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::Workspace;

/// Nothing here takes longer, unless it is broken.
const PATIENCE: Duration = Duration::from_secs(60);

/// A preview. It ends with the test.
pub(crate) struct Preview {
    process: Child,
    pub(crate) address: SocketAddr,
}

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Preview {
    /// Of a workspace, at a port that the system chose.
    pub(crate) fn of(workspace: &Workspace, arguments: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_portolan"))
            .arg("serve")
            .args(arguments)
            .current_dir(workspace.root())
            .env("LC_ALL", "C")
            .env("TMPDIR", workspace.scratch())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command line runs");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("standard output")).read_line(&mut line).expect("a line");
        let address = line.trim().strip_prefix("preview: http://").and_then(|rest| rest.strip_suffix('/'));
        let address = address.unwrap_or_else(|| panic!("the address in `{line}`"));
        Self { process, address: address.parse().expect("an address") }
    }

    /// The address of a page.
    pub(crate) fn page(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }

    /// A plain request.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &self.address.to_string())
    }

    /// A request by this method, calling the server by this name.
    pub(crate) fn ask(&self, method: &str, path: &str, host: &str) -> Answer {
        let mut stream = TcpStream::connect(self.address).expect("the preview listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("a request");
        let mut text = Vec::new();
        stream.read_to_end(&mut text).expect("an answer");
        let text = String::from_utf8_lossy(&text).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        Answer { status, head: head.to_owned(), body: body.to_owned() }
    }

    /// What the pages' script is told: the first state for which something holds.
    #[track_caller]
    pub(crate) fn state(&self, holds: impl Fn(&Value) -> bool) -> Value {
        let begun = Instant::now();
        let mut seen = "0".to_owned();
        loop {
            let answer = self.get(&format!("/_portolan/state/en/{seen}"));
            let state: Value = serde_json::from_str(&answer.body).expect("JSON");
            if holds(&state) {
                return state;
            }
            assert!(begun.elapsed() < PATIENCE, "the preview never came so far: {state}");
            seen = state["seen"].as_str().expect("a number").to_owned();
        }
    }

    /// Waits for a handbook without complaint, other than the one with this number.
    pub(crate) fn made(&self, other_than: &str) -> String {
        let state = self.state(|state| state["report"].is_null() && state["shown"] != "0" && state["shown"] != other_than);
        state["shown"].as_str().expect("a number").to_owned()
    }

    /// Tells it to end as Ctrl-C does; the exit code and what it said.
    #[cfg(unix)]
    pub(crate) fn interrupt(mut self) -> (Option<i32>, String) {
        let told = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status().expect("kill runs");
        assert!(told.success());
        let mut said = String::new();
        self.process.stderr.take().expect("standard error").read_to_string(&mut said).expect("UTF-8");
        (self.process.wait().expect("it ends").code(), said)
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // One that has ended needs no end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
