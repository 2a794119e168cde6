//! A browser to test with: ChromeDriver at a free port, one session, plain calls.
//!
//! `CHROMEDRIVER` and `CHROME` name the programs; `cargo xtask test` finds or installs them and sets both.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, WebDriver};
use tokio::runtime::{Builder, Runtime};

/// What tells a broken page from a sound one: complaints are collected before any script of the page runs.
const WATCH: &str = "
    window.complaints = [];
    window.addEventListener('error', event =>
        complaints.push(String(event.message || event.target.src || event.target.href)), true);
    document.addEventListener('securitypolicyviolation', event =>
        complaints.push('policy: ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
";

const FLAGS: [&str; 9] = [
    "--headless",
    // As root, in a container, there is no sandbox to be had; the pages are our own.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// One browser. It ends with the test.
pub(crate) struct Browser {
    runtime: Runtime,
    driver: WebDriver,
    process: Child,
}

impl Browser {
    /// Starts the programs.
    pub(crate) fn start() -> Self {
        let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let mut process = Command::new(program)
            .args(["--port=0", "--log-level=SEVERE"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("ChromeDriver starts; `cargo xtask test` installs it, or set CHROMEDRIVER");
        let port = port(&mut process);
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let driver = runtime.block_on(async {
            let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities()).await.expect("a browser");
            let watch = json!({ "source": WATCH });
            driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", watch).await.expect("pages are watched");
            driver
        });
        Self { runtime, driver, process }
    }

    /// Opens a page from disk.
    pub(crate) fn open(&self, page: &Path) {
        let address = format!("file://{}", page.display());
        self.runtime.block_on(self.driver.goto(&address)).unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// The value of an expression on the page; a promise is waited for.
    pub(crate) fn value(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        let value = self.runtime.block_on(self.driver.execute(script, Vec::new()));
        value.unwrap_or_else(|error| panic!("{expression}: {error}")).json().clone()
    }

    /// Presses keys, one after the other, wherever the focus is.
    pub(crate) fn press(&self, keys: &str) {
        let pressed = self.driver.action_chain().send_keys(keys);
        self.runtime.block_on(pressed.perform()).unwrap_or_else(|error| panic!("{keys}: {error}"));
    }

    /// What the page complained of since it was opened.
    pub(crate) fn complaints(&self) -> Value {
        self.value("complaints")
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A session that is gone already needs no end.
        let _ = self.runtime.block_on(self.driver.clone().quit());
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn capabilities() -> thirtyfour::ChromeCapabilities {
    let mut capabilities = DesiredCapabilities::chrome();
    for flag in FLAGS.into_iter().chain(["--window-size=1280,900"]) {
        capabilities.add_arg(flag).expect("a flag");
    }
    if let Some(chrome) = std::env::var_os("CHROME") {
        capabilities.set_binary(chrome.to_str().expect("Unicode")).expect("a path");
    }
    capabilities
}

/// ChromeDriver takes a free port and says which.
fn port(process: &mut Child) -> u16 {
    let out = process.stdout.take().expect("standard output");
    let mut lines = BufReader::new(out).lines().map_while(Result::ok);
    let line = lines.find(|line| line.contains("started successfully on port")).expect("ChromeDriver says where it listens");
    let port = line.trim_end_matches('.').rsplit(' ').next().and_then(|word| word.parse().ok());
    // It goes on talking, and must not be stopped by a closed pipe.
    std::thread::spawn(move || lines.for_each(drop));
    port.unwrap_or_else(|| panic!("no port in `{line}`"))
}
