//! The report as one page that can be mailed: no script, nothing loaded, and a policy that forbids both.

use std::fmt::Write;

use super::model::{Finding, Report, Standing};
use super::plan::{Plan, Step};
use crate::diagnostic::visible;
use crate::diff::rules::Level;

const STYLE: &str = include_str!("report.css");

/// The report as a page.
#[must_use]
pub fn render(report: &Report) -> String {
    let mut out = String::from("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    let titles = report
        .comparisons
        .iter()
        .map(|compared| format!("{}: {} \u{2192} {}", compared.new.product, compared.old.release, compared.new.release));
    let title = escaped(&titles.collect::<Vec<_>>().join("; "));
    let _ = write!(out, "<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n");
    let plan = Plan::new(report);
    summary(&mut out, report, &plan);
    steps(&mut out, "open", "Open before the upgrade", &plan.open);
    steps(&mut out, "close", "Close after the upgrade", &plan.close);
    findings(&mut out, "check", "Look at before the upgrade", &plan.check);
    findings(&mut out, "rest", "Names, places and words", &plan.rest);
    findings(&mut out, "approved", "Approved", &plan.approved);
    footer(&mut out, report);
    out.push_str("</body>\n</html>\n");
    out
}

fn summary(out: &mut String, report: &Report, plan: &Plan<'_>) {
    let counts = [Level::Err, Level::Warn, Level::Info].map(|level| format!("{} {}", report.count(level), level.as_str()));
    let _ = writeln!(
        out,
        "<p><a href=\"#open\">{} to open</a>, <a href=\"#close\">{} to close</a>, <a href=\"#check\">{} to look at</a>. {}.</p>",
        plan.open.len(),
        plan.close.len(),
        plan.check.len(),
        counts.join(", ")
    );
}

fn steps(out: &mut String, id: &str, title: &str, steps: &[Step<'_>]) {
    let _ = writeln!(out, "<h2 id=\"{id}\">{title}: {}</h2>", steps.len());
    if steps.is_empty() {
        return;
    }
    out.push_str("<table>\n<tr><th>Component</th><th>Transport</th><th>Ports</th><th>Label</th><th>With</th><th>Why</th><th>Place</th></tr>\n");
    for step in steps {
        let at = step.endpoint;
        let _ = writeln!(
            out,
            "<tr><td>{}</td><td>{}</td><td>{}{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            escaped(&step.finding.component),
            escaped(&at.transport),
            escaped(&at.ports),
            numbers(step.finding),
            escaped(&at.label),
            escaped(&at.remote),
            escaped(&step.finding.says),
            quote(at),
        );
    }
    out.push_str("</table>\n");
}

fn findings(out: &mut String, id: &str, title: &str, findings: &[&Finding]) {
    let _ = writeln!(out, "<h2 id=\"{id}\">{title}: {}</h2>", findings.len());
    if findings.is_empty() {
        return;
    }
    out.push_str("<table>\n<tr><th>Level</th><th>Component</th><th>Kind</th><th>Change</th><th>Old</th><th>New</th><th>Fingerprint</th></tr>\n");
    for finding in findings {
        let level = finding.level.as_str();
        let quotes = |at: &Option<Standing>, candidates: &[Standing]| match (at, candidates) {
            (Some(at), []) => quote(at),
            (_, candidates) => candidates.iter().map(quote).collect(),
        };
        let approved = finding.approved.as_ref().map_or_else(String::new, |why| format!("<p>approved: {}</p>", escaped(why)));
        let _ = writeln!(
            out,
            "<tr class=\"{level}\"><td>{level}</td><td>{}</td><td>{}</td><td>{}{}{approved}</td><td>{}</td><td>{}</td><td><code>{}</code></td></tr>",
            escaped(&finding.component),
            finding.kind.as_str(),
            escaped(&finding.says),
            numbers(finding),
            quotes(&finding.old, &finding.old_candidates),
            quotes(&finding.new, &finding.new_candidates),
            finding.fingerprint,
        );
    }
    out.push_str("</table>\n");
}

/// Concrete ports of a formula.
fn numbers(finding: &Finding) -> String {
    if finding.at.is_empty() {
        return String::new();
    }
    let side = |ports: &str| if ports.is_empty() { "none".to_owned() } else { escaped(ports) };
    let rows = finding
        .at
        .iter()
        .map(|at| format!("<li>instance {}: {} \u{2192} {}</li>", at.instance, side(&at.before), side(&at.after)));
    format!("<ul>{}</ul>", rows.collect::<String>())
}

fn quote(at: &Standing) -> String {
    format!("<p>{}:{}</p><blockquote>{}</blockquote>", escaped(&at.file), at.line, escaped(&at.printed))
}

fn footer(out: &mut String, report: &Report) {
    out.push_str("<h2>Balance</h2>\n");
    for compared in &report.comparisons {
        let _ = writeln!(
            out,
            "<p>{} \u{2192} {}: endpoints: {}.</p>",
            escaped(&compared.old.id),
            escaped(&compared.new.id),
            compared.balance.formula()
        );
    }
    for id in &report.not_compared {
        let _ = writeln!(out, "<p>Not compared: {}</p>", escaped(id));
    }
    for stale in &report.stale {
        let _ = writeln!(out, "<p>Stale approval {}: {}</p>", escaped(&stale.fingerprint), escaped(&stale.reason));
    }
}

/// Text that means nothing to HTML.
fn escaped(text: &str) -> String {
    let text = visible(text);
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(letter),
        }
    }
    out
}
