//! The report as one page that can be mailed: no script, nothing loaded, and a policy that forbids both.
//!
//! In: a report. Out: the page. Deliberately not here: the pages of the handbook (`emit`).

use std::fmt::Write;

use super::model::{Finding, Report, Standing};
use super::phrases::{Phrases, fill};
use super::plan::{Plan, Step};
use crate::diagnostic::visible;
use crate::diff::rules::Level;

const STYLE: &str = include_str!("report.css");

/// The report as a page.
#[must_use]
pub fn render(report: &Report) -> String {
    let phrases = report.phrases();
    let mut out = format!("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n", escaped(&report.language));
    out.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    let titles = report.comparisons.iter().map(|compared| compared.title("\u{2192}"));
    let title = escaped(&titles.collect::<Vec<_>>().join("; "));
    let _ = write!(out, "<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n");
    let plan = Plan::new(report);
    summary(&mut out, report, &plan);
    steps(&mut out, "open", phrases, &phrases.open, &plan.open);
    steps(&mut out, "close", phrases, &phrases.close, &plan.close);
    findings(&mut out, "check", phrases, &phrases.check, &plan.check);
    findings(&mut out, "rest", phrases, &phrases.rest, &plan.rest);
    findings(&mut out, "approved", phrases, &phrases.approved, &plan.approved);
    footer(&mut out, report);
    out.push_str("</body>\n</html>\n");
    out
}

fn summary(out: &mut String, report: &Report, plan: &Plan<'_>) {
    let counts =
        [Level::Err, Level::Warn, Level::Info].map(|level| format!("{} {}", report.count(level), report.phrases().level(level)));
    let _ = writeln!(
        out,
        "<p><a href=\"#open\">{}: {}</a><br><a href=\"#close\">{}: {}</a><br><a href=\"#check\">{}: {}</a><br>{}</p>",
        report.phrases().open,
        plan.open.len(),
        report.phrases().close,
        plan.close.len(),
        report.phrases().check,
        plan.check.len(),
        counts.join(", ")
    );
}

fn steps(out: &mut String, id: &str, phrases: &Phrases, title: &str, steps: &[Step<'_>]) {
    let _ = writeln!(out, "<h2 id=\"{id}\">{title}: {}</h2>", steps.len());
    if steps.is_empty() {
        return;
    }
    let Phrases { component, transport, ports, label, counterpart, why, place, .. } = phrases;
    head(out, &[component, transport, ports, label, counterpart, why, place]);
    for step in steps {
        let at = step.endpoint;
        let _ = writeln!(
            out,
            "<tr><td>{}</td><td>{}</td><td>{}{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            escaped(&step.finding.component),
            escaped(&at.transport),
            escaped(&at.ports),
            numbers(step.finding, phrases),
            escaped(&at.label),
            escaped(&at.remote),
            escaped(
                &step
                    .still
                    .map_or_else(|| step.finding.says.clone(), |_| format!("{}. {}", step.finding.says, step.why(phrases)))
            ),
            quote(at),
        );
    }
    out.push_str("</table>\n");
}

fn findings(out: &mut String, id: &str, phrases: &Phrases, title: &str, findings: &[&Finding]) {
    let _ = writeln!(out, "<h2 id=\"{id}\">{title}: {}</h2>", findings.len());
    if findings.is_empty() {
        return;
    }
    let Phrases { level, component, kind, change, old, new, fingerprint, .. } = phrases;
    head(out, &[level, component, kind, change, old, new, fingerprint]);
    for finding in findings {
        let level = finding.level.as_str();
        let quotes = |at: &Option<Standing>, candidates: &[Standing]| match (at, candidates) {
            (Some(at), []) => quote(at),
            (_, candidates) => candidates.iter().map(quote).collect(),
        };
        let approved = finding
            .approved
            .as_ref()
            .map_or_else(String::new, |why| format!("<p>{}</p>", escaped(&fill(&phrases.approved_as, &[why]))));
        let _ = writeln!(
            out,
            "<tr class=\"{level}\"><td>{}</td><td>{}</td><td>{}</td><td>{}{}{approved}</td><td>{}</td><td>{}</td><td><code>{}</code></td></tr>",
            phrases.level(finding.level),
            escaped(&finding.component),
            phrases.kind(finding.kind),
            escaped(&finding.says),
            numbers(finding, phrases),
            quotes(&finding.old, &finding.old_candidates),
            quotes(&finding.new, &finding.new_candidates),
            finding.fingerprint,
        );
    }
    out.push_str("</table>\n");
}

/// The beginning of a table.
fn head(out: &mut String, columns: &[&String]) {
    let cells: String = columns.iter().map(|name| format!("<th scope=\"col\">{name}</th>")).collect();
    let _ = writeln!(out, "<table>\n<tr>{cells}</tr>");
}

/// Concrete ports of a formula.
fn numbers(finding: &Finding, phrases: &Phrases) -> String {
    if finding.at.is_empty() {
        return String::new();
    }
    let side = |ports: &str| if ports.is_empty() { phrases.none.clone() } else { escaped(ports) };
    let rows = finding
        .at
        .iter()
        .map(|at| fill(&phrases.instance, &[&at.instance.to_string(), &side(&at.before), &side(&at.after)]))
        .map(|line| format!("<li>{line}</li>"));
    format!("<ul>{}</ul>", rows.collect::<String>())
}

fn quote(at: &Standing) -> String {
    format!("<p>{}:{}</p><blockquote>{}</blockquote>", escaped(&at.file), at.line, escaped(&at.printed))
}

fn footer(out: &mut String, report: &Report) {
    let phrases = report.phrases();
    let _ = writeln!(out, "<h2>{}</h2>", phrases.balance);
    for compared in &report.comparisons {
        let _ = writeln!(
            out,
            "<p>{} \u{2192} {}: {}</p>",
            escaped(&compared.old.id),
            escaped(&compared.new.id),
            fill(&phrases.endpoints, &[&phrases.formula(&compared.balance)])
        );
    }
    for id in &report.not_compared {
        let _ = writeln!(out, "<p>{}</p>", escaped(&fill(&phrases.not_compared, &[id])));
    }
    for stale in &report.stale {
        let _ = writeln!(out, "<p>{}</p>", escaped(&fill(&phrases.stale, &[&stale.fingerprint, &stale.reason])));
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
