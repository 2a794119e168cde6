//! The report for a terminal. First what to open and what to close, by component; then what else changed; then the balance.
//!
//! In: a [`Report`]. Out: text, coloured if asked. Vendor text is made safe to print. Deliberately not here: whether there is a
//! terminal.

use std::fmt::Write;

use super::model::{Compared, Finding, Report, Standing};
use super::phrases::{Phrases, fill};
use super::plan::{Plan, Step};
use crate::diagnostic::{quoted, visible};
use crate::diff::Kind;
use crate::diff::rules::Level;

/// How much of a cell is quoted.
const QUOTE: usize = 70;

/// How the text is dressed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// Whether to colour it.
    pub colour: bool,
    /// Whether to tell what only concerns names, places and words.
    pub everything: bool,
}

/// The report as text.
#[must_use]
pub fn render(report: &Report, style: Style) -> String {
    let phrases = report.phrases();
    let mut page = Page { out: String::new(), colour: style.colour, phrases };
    report.comparisons.iter().for_each(|compared| page.header(compared));
    let plan = Plan::new(report);
    page.steps(&phrases.open, "31", "+", &plan.open);
    page.steps(&phrases.close, "33", "-", &plan.close);
    page.details(&phrases.check, "35", &plan.check);
    // What cannot be told apart stands among what to look at.
    let replaced = plan.open.iter().map(|step| step.finding).filter(|finding| finding.kind != Kind::Unmatched);
    let replaced: Vec<&Finding> = replaced.filter(|finding| finding.old.is_some()).collect();
    page.details(&phrases.replaced, "36", &replaced);
    if style.everything {
        page.details(&phrases.rest, "36", &plan.rest);
    } else if !plan.rest.is_empty() {
        let phrase = if plan.rest.len() == 1 { &phrases.left_out_one } else { &phrases.left_out };
        page.line(&fill(phrase, &[&plan.rest.len().to_string()]));
    }
    page.details(&phrases.approved, "32", &plan.approved);
    page.footer(report);
    page.out
}

struct Page {
    out: String,
    colour: bool,
    phrases: &'static Phrases,
}

impl Page {
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.colour { format!("\u{1B}[{code}m{text}\u{1B}[0m") } else { text.to_owned() }
    }

    fn header(&mut self, compared: &Compared) {
        let (old, new) = (&compared.old, &compared.new);
        let nameless = new.product.is_empty() && old.release.is_empty() && new.release.is_empty();
        // A file of which nothing is known is called by its name.
        let called = |edition: &super::Edition| if nameless { edition.file.clone() } else { edition.release.clone() };
        let edition = |edition: &super::Edition| format!("{} ({})", visible(&called(edition)), visible(&edition.language));
        let product = if nameless { String::new() } else { format!("{}: ", visible(&new.product)) };
        let title = format!("{product}{} -> {}", edition(old), edition(new));
        let title = self.paint("1", &title);
        self.line(&title);
        self.line(&format!("  {}  {}", self.phrases.old, visible(&compared.old.file)));
        self.line(&format!("  {}  {}", self.phrases.new, visible(&compared.new.file)));
    }

    fn steps(&mut self, title: &str, code: &str, sign: &str, steps: &[Step<'_>]) {
        if steps.is_empty() {
            return;
        }
        let title = self.paint(&format!("1;{code}"), &format!("\n{}: {}", title.to_uppercase(), steps.len()));
        self.line(&title);
        let mut component = None;
        for step in steps {
            if component != Some(&step.finding.component) {
                component = Some(&step.finding.component);
                let name = self.paint("1", &quoted(&step.finding.component, 100));
                self.line(&format!("  {name}"));
            }
            let sign = self.paint(code, sign);
            self.line(&format!("    {sign} {}", step_line(step, self.phrases)));
            self.line(&format!("        {}", place(step.endpoint)));
            if let Some(still) = step.still {
                let words = fill(&self.phrases.still, &[&quoted(&still.listener, 60), &still.line.to_string()]);
                let words = self.paint("33", &words);
                self.line(&format!("        {words}"));
            }
        }
    }

    fn details(&mut self, title: &str, code: &str, findings: &[&Finding]) {
        if findings.is_empty() {
            return;
        }
        let title = self.paint(&format!("1;{code}"), &format!("\n{}: {}", title.to_uppercase(), findings.len()));
        self.line(&title);
        let mut component = None;
        for finding in findings {
            if component != Some(&finding.component) {
                component = Some(&finding.component);
                let name = self.paint("1", &quoted(&finding.component, 100));
                self.line(&format!("  {name}"));
            }
            self.finding(finding);
        }
    }

    fn finding(&mut self, finding: &Finding) {
        let code = match finding.level {
            Level::Err => "31",
            Level::Warn => "33",
            Level::Info => "36",
        };
        let level = self.paint(code, &format!("{:4}", self.phrases.level(finding.level)));
        let says = quoted(&finding.says, 220);
        self.line(&format!("    {level} {}: {says}  [{}]", self.phrases.kind(finding.kind), finding.fingerprint));
        let (old, new) = (self.phrases.old.as_str(), self.phrases.new.as_str());
        let sides = finding.old.iter().map(|at| (old, at)).chain(finding.new.iter().map(|at| (new, at)));
        let candidates =
            finding.old_candidates.iter().map(|at| (old, at)).chain(finding.new_candidates.iter().map(|at| (new, at)));
        let sides: Vec<_> = if finding.old_candidates.is_empty() { sides.collect() } else { candidates.collect() };
        for (side, standing) in sides {
            self.line(&format!("         {side}  {}", place(standing)));
        }
        if !finding.at.is_empty() {
            self.line(&format!("         {}", numbers(finding, self.phrases)));
        }
        if let Some(reason) = &finding.approved {
            self.line(&format!("         {}", fill(&self.phrases.approved_as, &[&quoted(reason, 200)])));
        }
    }

    fn footer(&mut self, report: &Report) {
        let counts =
            [Level::Err, Level::Warn, Level::Info].map(|level| format!("{} {}", report.count(level), self.phrases.level(level)));
        let summary = format!("\n{}", counts.join(", "));
        let summary = self.paint("1", &summary);
        self.line(&summary);
        for compared in &report.comparisons {
            self.line(&fill(&self.phrases.endpoints, &[&self.phrases.formula(&compared.balance)]));
        }
        for id in &report.not_compared {
            self.line(&fill(&self.phrases.not_compared, &[&visible(id)]));
        }
        for stale in &report.stale {
            self.line(&fill(&self.phrases.stale, &[&visible(&stale.fingerprint), &quoted(&stale.reason, 80)]));
        }
    }
}

/// What is to be opened or closed, and for whom.
fn step_line(step: &Step<'_>, phrases: &Phrases) -> String {
    let endpoint = step.endpoint;
    let transport = if endpoint.transport.is_empty() { &phrases.no_transport } else { &endpoint.transport };
    let ports = if endpoint.ports.is_empty() { &phrases.no_port } else { &endpoint.ports };
    let mut line = format!("{transport} {}", quoted(ports, 80));
    if !endpoint.label.is_empty() {
        let _ = write!(line, "  {}", quoted(&endpoint.label, 60));
    }
    if !endpoint.remote.is_empty() {
        let phrase = if endpoint.role == "remote" { &phrases.on } else { &phrases.with };
        let _ = write!(line, "  {}", fill(phrase, &[&quoted(&endpoint.remote, 90)]));
    }
    if !step.finding.at.is_empty() {
        let opening = step.finding.new.as_ref() == Some(endpoint);
        let ports = step.finding.at.iter().map(|at| if opening { &at.after } else { &at.before });
        let _ = write!(line, "  = {}", ports.map(|ports| visible(ports).into_owned()).collect::<Vec<_>>().join(", "));
    }
    let _ = write!(line, "  ({}) [{}]", step.kind(phrases), step.finding.fingerprint);
    line
}

/// Concrete ports of a formula.
fn numbers(finding: &Finding, phrases: &Phrases) -> String {
    let at = finding.at.iter().map(|at| {
        let side = |ports: &str| if ports.is_empty() { phrases.none.clone() } else { visible(ports).into_owned() };
        format!("{}: {} -> {}", at.instance, side(&at.before), side(&at.after))
    });
    let none = finding.instances.is_empty();
    let concerned = if none { phrases.no_instance.clone() } else { fill(&phrases.instances, &[&finding.instances]) };
    format!("{concerned}; {}", at.collect::<Vec<_>>().join("; "))
}

/// File, line and the cell as printed.
fn place(standing: &Standing) -> String {
    format!("{}:{}: {}", visible(&standing.file), standing.line, quoted(&standing.printed, QUOTE))
}
