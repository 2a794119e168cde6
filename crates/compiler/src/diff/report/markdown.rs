//! The report in Markdown, for a pull request or a handbook. Vendor text is escaped.
//!
//! In: a report, and how deep its headings begin. Out: Markdown. Deliberately not here: the handbook's chapter around it
//! (`emit`).

use std::fmt::Write;

use super::model::{Finding, Report};
use super::phrases::{Phrases, fill};
use super::plan::{Plan, Step};
use crate::diagnostic::quoted;
use crate::diff::rules::Level;

/// The report as Markdown; headings begin at `depth`.
#[must_use]
pub fn render(report: &Report, depth: usize) -> String {
    let mut out = String::new();
    let heading = "#".repeat(depth.clamp(1, 5));
    for compared in &report.comparisons {
        let _ = writeln!(out, "{heading} {}\n", escaped(&compared.title("->")));
    }
    let (plan, phrases) = (Plan::new(report), report.phrases());
    steps(&mut out, phrases, (&heading, &phrases.open), &plan.open);
    steps(&mut out, phrases, (&heading, &phrases.close), &plan.close);
    table(&mut out, phrases, (&heading, &phrases.check), &plan.check);
    table(&mut out, phrases, (&heading, &phrases.rest), &plan.rest);
    table(&mut out, phrases, (&heading, &phrases.approved), &plan.approved);
    let counts = [Level::Err, Level::Warn, Level::Info].map(|level| format!("{} {}", report.count(level), phrases.level(level)));
    let _ = writeln!(out, "{}\n", counts.join(", "));
    for compared in &report.comparisons {
        let _ = writeln!(out, "{}\n", fill(&phrases.endpoints, &[&escaped(&phrases.formula(&compared.balance))]));
    }
    for stale in &report.stale {
        let _ = writeln!(out, "{}\n", fill(&phrases.stale, &[&escaped(&stale.fingerprint), &escaped(&stale.reason)]));
    }
    out
}

fn steps(out: &mut String, phrases: &Phrases, (heading, title): (&str, &str), steps: &[Step<'_>]) {
    if steps.is_empty() {
        return;
    }
    let Phrases { component, transport, ports, label, counterpart, why, place, fingerprint, .. } = phrases;
    let columns = [component, transport, ports, label, counterpart, why, place, fingerprint];
    head(out, &format!("{heading}# {title}"), &columns.map(String::as_str));
    for step in steps {
        let at = step.endpoint;
        let place = format!("{}:{}", at.file, at.line);
        let (component, kind) = (step.finding.component.as_str(), step.why(phrases));
        row(out, &[component, &at.transport, &at.ports, &at.label, &at.remote, &kind, &place, &step.finding.fingerprint]);
    }
    out.push('\n');
}

fn table(out: &mut String, phrases: &Phrases, (heading, title): (&str, &str), findings: &[&Finding]) {
    if findings.is_empty() {
        return;
    }
    let Phrases { level, component, kind, change, old, new, fingerprint, .. } = phrases;
    head(out, &format!("{heading}# {title}"), &[level, component, kind, change, old, new, fingerprint].map(String::as_str));
    for finding in findings {
        let place = |at: &Option<super::Standing>| at.as_ref().map_or_else(String::new, |at| format!("{}:{}", at.file, at.line));
        let (old, new) = (place(&finding.old), place(&finding.new));
        let says = finding
            .approved
            .as_ref()
            .map_or_else(|| finding.says.clone(), |why| format!("{} ({})", finding.says, fill(&phrases.approved_as, &[why])));
        row(
            out,
            &[
                phrases.level(finding.level),
                &finding.component,
                phrases.kind(finding.kind),
                &says,
                &old,
                &new,
                &finding.fingerprint,
            ],
        );
    }
    out.push('\n');
}

/// A heading, and below it the head of a table.
fn head(out: &mut String, heading: &str, columns: &[&str]) {
    let _ = writeln!(out, "{heading}\n");
    row(out, columns);
    row(out, &vec!["---"; columns.len()]);
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
