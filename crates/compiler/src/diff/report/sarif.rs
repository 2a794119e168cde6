//! The report as SARIF 2.1.0, for services that show findings in code.
//!
//! In: a report. Out: a log as JSON. Deliberately not here: SARIF of findings about documents (`diagnostic`).

use serde_json::{Value, json};

use super::model::{Finding, Report, Standing};
use crate::diff::rules::{Level, RULES};

/// One run; a result a finding, approved ones as suppressed.
#[must_use]
pub fn render(report: &Report) -> String {
    let rules: Vec<Value> = RULES
        .iter()
        .map(|rule| {
            json!({
                "id": rule.kind.as_str(),
                "shortDescription": { "text": report.phrases().meaning(rule.kind) },
                "defaultConfiguration": { "level": level(rule.level) },
            })
        })
        .collect();
    let results: Vec<Value> = report.findings().map(result).collect();
    let balances: Vec<String> = report.comparisons.iter().map(|compared| report.phrases().formula(&compared.balance)).collect();
    let sarif = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "portolan diff", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "results": results,
            "properties": { "balance": balances, "stale": report.stale },
        }],
    });
    format!("{sarif:#}\n")
}

fn result(finding: &Finding) -> Value {
    let mut result = json!({
        "ruleId": finding.kind.as_str(),
        "level": level(finding.level),
        "message": { "text": format!("{}: {}", finding.component, finding.says) },
        "locations": finding.standing().map(location).into_iter().collect::<Vec<_>>(),
        "relatedLocations": finding.new.as_ref().and(finding.old.as_ref()).map(location).into_iter().collect::<Vec<_>>(),
        "partialFingerprints": { "portolan/v1": finding.fingerprint },
    });
    if let Some(reason) = &finding.approved {
        result["suppressions"] = json!([{ "kind": "external", "justification": reason }]);
    }
    result
}

fn location(at: &Standing) -> Value {
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri(&at.file) }, "region": { "startLine": at.line.max(1) } } })
}

/// A path as a relative reference: everything but plain letters percent-encoded.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Err => "error",
        Level::Warn => "warning",
        Level::Info => "note",
    }
}
