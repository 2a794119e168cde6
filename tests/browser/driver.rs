//! A browser to test with: ChromeDriver at a free port, one session, plain calls.
//!
//! `CHROMEDRIVER` and `CHROME` name the programs; `cargo xtask test` finds or installs them and sets both.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
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
    // A page that prints itself while a test prints it makes the browser refuse one of the two.
    window.asked = 0;
    window.asking = () => window.asked += 1;
    window.print = window.asking;
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

/// Narrower than this is a phone.
const PHONE: u32 = 600;

/// How a page is looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) dark: bool,
    /// `screen` or `print`.
    pub(crate) media: &'static str,
}

impl Look {
    pub(crate) const DESK: Self = Self { width: 1280, height: 900, dark: false, media: "screen" };
    pub(crate) const PHONE: Self = Self { width: 390, height: 844, ..Self::DESK };
    pub(crate) const PAPER: Self = Self { media: "print", ..Self::DESK };

    pub(crate) const fn dark(self) -> Self {
        Self { dark: true, ..self }
    }
}

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
        self.visit(&format!("file://{}", page.display()));
    }

    /// Opens a page at an address.
    pub(crate) fn visit(&self, address: &str) {
        self.runtime.block_on(self.driver.goto(address)).unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// The value of an expression on the page; a promise is waited for.
    pub(crate) fn value(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        let value = self.runtime.block_on(self.driver.execute(script, Vec::new()));
        value.unwrap_or_else(|error| panic!("{expression}: {error}")).json().clone()
    }

    /// The value of an expression, if the page is there to tell it: one that is just being replaced is not.
    pub(crate) fn attempt(&self, expression: &str) -> Option<Value> {
        let script = format!("return ({expression});");
        self.runtime.block_on(self.driver.execute(script, Vec::new())).ok().map(|value| value.json().clone())
    }

    /// Presses keys, one after the other, wherever the focus is.
    pub(crate) fn press(&self, keys: &str) {
        let pressed = self.driver.action_chain().send_keys(keys);
        self.runtime.block_on(pressed.perform()).unwrap_or_else(|error| panic!("{keys}: {error}"));
    }

    /// How pages look from now on: to eyes and light, and to paper.
    pub(crate) fn look(&self, look: Look) {
        let size = json!({ "width": look.width, "height": look.height, "deviceScaleFactor": 1, "mobile": look.width < PHONE });
        self.command("Emulation.setDeviceMetricsOverride", size);
        let scheme = if look.dark { "dark" } else { "light" };
        let media = json!({ "media": look.media, "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.command("Emulation.setEmulatedMedia", media);
    }

    /// A script that runs in every page from now on, before the page's own.
    pub(crate) fn before_pages(&self, script: &str) {
        self.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
    }

    /// What is seen of the page, as PNG.
    pub(crate) fn picture(&self) -> Vec<u8> {
        self.decoded(&self.command("Page.captureScreenshot", json!({ "format": "png" })))
    }

    /// The page as it is printed, as PDF.
    pub(crate) fn printed(&self) -> Vec<u8> {
        self.decoded(&self.command("Page.printToPDF", json!({ "printBackground": false })))
    }

    fn decoded(&self, answer: &Value) -> Vec<u8> {
        STANDARD.decode(answer["data"].as_str().expect("data")).expect("base64")
    }

    /// A command of the browser's own protocol.
    pub(crate) fn command(&self, name: &str, parameters: Value) -> Value {
        let answer = self.runtime.block_on(self.driver.cdp().send_raw(name, parameters));
        answer.unwrap_or_else(|error| panic!("{name}: {error}"))
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
