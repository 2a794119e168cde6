//! The report in Markdown, for a pull request or a handbook. Vendor text is escaped.

use std::fmt::Write;

use super::model::{Finding, Report};
use super::plan::{Plan, Step};
use crate::diagnostic::quoted;
use crate::diff::rules::Level;

/// The report as Markdown; headings begin at `depth`.
#[must_use]
pub fn render(report: &Report, depth: usize) -> String {
    let mut out = String::new();
    let heading = "#".repeat(depth.clamp(1, 5));
    for compared in &report.comparisons {
        let (old, new) = (&compared.old, &compared.new);
        let releases = format!("{} -> {}", old.release, new.release);
        let _ = writeln!(out, "{heading} {}: {}\n", escaped(&new.product), escaped(&releases));
    }
    let plan = Plan::new(report);
    steps(&mut out, &heading, "Open before the upgrade", &plan.open);
    steps(&mut out, &heading, "Close after the upgrade", &plan.close);
    table(&mut out, &heading, "Look at before the upgrade", &plan.check);
    table(&mut out, &heading, "Names, places and words", &plan.rest);
    table(&mut out, &heading, "Approved", &plan.approved);
    let counts = [Level::Err, Level::Warn, Level::Info].map(|level| format!("{} {}", report.count(level), level.as_str()));
    let _ = writeln!(out, "{}.\n", counts.join(", "));
    for compared in &report.comparisons {
        let _ = writeln!(out, "Endpoints: {}.\n", escaped(&compared.balance.formula()));
    }
    for stale in &report.stale {
        let _ = writeln!(out, "Stale approval {} ({}).\n", escaped(&stale.fingerprint), escaped(&stale.reason));
    }
    out
}

fn steps(out: &mut String, heading: &str, title: &str, steps: &[Step<'_>]) {
    if steps.is_empty() {
        return;
    }
    let _ = writeln!(out, "{heading}# {title}\n\n| component | transport | ports | label | with | why | place | fingerprint |");
    out.push_str("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for step in steps {
        let at = step.endpoint;
        let place = format!("{}:{}", at.file, at.line);
        let (component, kind) = (step.finding.component.as_str(), step.finding.kind.as_str());
        row(out, &[component, &at.transport, &at.ports, &at.label, &at.remote, kind, &place, &step.finding.fingerprint]);
    }
    out.push('\n');
}

fn table(out: &mut String, heading: &str, title: &str, findings: &[&Finding]) {
    if findings.is_empty() {
        return;
    }
    let _ = writeln!(out, "{heading}# {title}\n\n| level | component | kind | change | old | new | fingerprint |");
    out.push_str("| --- | --- | --- | --- | --- | --- | --- |\n");
    for finding in findings {
        let place = |at: &Option<super::Standing>| at.as_ref().map_or_else(String::new, |at| format!("{}:{}", at.file, at.line));
        let (old, new) = (place(&finding.old), place(&finding.new));
        let says =
            finding.approved.as_ref().map_or_else(|| finding.says.clone(), |why| format!("{} (approved: {why})", finding.says));
        row(out, &[finding.level.as_str(), &finding.component, finding.kind.as_str(), &says, &old, &new, &finding.fingerprint]);
    }
    out.push('\n');
}

fn row(out: &mut String, cells: &[&str]) {
    out.push('|');
    for cell in cells {
        let _ = write!(out, " {} |", escaped(cell));
    }
    out.push('\n');
}

/// Text that means nothing to Markdown, HTML or a template.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in quoted(text, 300).chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '{' => out.push_str("&#123;"),
            '}' => out.push_str("&#125;"),
            '@' => out.push_str("&#64;"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '#' | '~' | '!' | '$' => {
                out.push('\\');
                out.push(letter);
            }
            _ => out.push(letter),
        }
    }
    // Bare addresses would become links.
    out.replace("://", ":&#47;&#47;")
}
