//! What the vocabularies lack for a document, as lines to add.
//!
//! In: a document. Out: headings and words with the TOML that makes them known. Deliberately not here: which meaning a word has
//! where the cells do not tell; the user chooses.

use std::collections::BTreeMap;

use portolan_compiler::diagnostic::visible;
use portolan_compiler::ir::{AnomalyKind, Document, Role};
use portolan_compiler::source::key_str;

use super::rows::Rows;

/// What is missing, each once, in the order of the document.
#[derive(Debug, Default)]
pub(super) struct Missing {
    /// Headings as printed, with the line and the role that their cells gave.
    pub(super) headings: Vec<(String, u32, Role)>,
    /// Words of direction columns, with the line.
    pub(super) directions: Vec<(String, u32)>,
}

/// Looks through a document.
pub(super) fn of(document: &Document, rows: &[Rows]) -> Missing {
    let mut missing = Missing::default();
    let portless = rows.iter().all(|rows| rows.portless || rows.data == 0);
    for (table, rows) in document.tables.iter().zip(rows) {
        // Tables of other matters need no vocabulary, unless nothing was understood at all.
        if rows.portless && !portless {
            continue;
        }
        for column in table.columns.iter().filter(|column| column.heading_role.is_none()) {
            let Some(heading) = &column.heading else { continue };
            let key = key_str(&heading.clean);
            if !key.is_empty() && !missing.headings.iter().any(|(known, ..)| key_str(known) == key) {
                missing.headings.push((heading.joined(" "), heading.place.line(), column.role));
            }
        }
    }
    for anomaly in document.anomalies.iter().filter(|anomaly| anomaly.kind == AnomalyKind::UnknownDirection) {
        let printed = anomaly.place.printed().split_whitespace().collect::<Vec<_>>().join(" ");
        if !printed.is_empty() && !missing.directions.iter().any(|(known, _)| key_str(known) == key_str(&printed)) {
            missing.directions.push((printed, anomaly.place.line()));
        }
    }
    missing
}

impl Missing {
    pub(super) fn is_empty(&self) -> bool {
        self.headings.is_empty() && self.directions.is_empty()
    }

    /// The lines to add to a vocabulary file.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let mut by_role: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (heading, _, role) in &self.headings {
            by_role.entry(role.as_str()).or_default().push(pattern(heading));
        }
        if !by_role.is_empty() {
            lines.push("[headings]".to_owned());
            lines.extend(by_role.into_iter().map(|(role, patterns)| format!("{role} = [{}]", patterns.join(", "))));
        }
        if !self.directions.is_empty() {
            let words: Vec<String> = self.directions.iter().map(|(word, _)| string(word)).collect();
            lines.extend(["[words]".to_owned(), format!("inbound = [{}]", words.join(", "))]);
        }
        lines
    }
}

/// A pattern for the whole heading.
fn pattern(heading: &str) -> String {
    // ` + ` would join two patterns; a blank does not count in a heading.
    string(&format!("= {}", heading.trim_start_matches('=').replace(" + ", "+")))
}

/// A TOML string that a terminal shows as it is: what is hidden is spelt out.
fn string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            _ if visible(character.encode_utf8(&mut [0; 4])).chars().eq([character]) => quoted.push(character),
            hidden => quoted.push_str(&format!("\\U{:08X}", u32::from(hidden))),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_to_add_are_toml_and_show_what_is_hidden() {
        let missing = Missing {
            headings: vec![("A + \"B\"".to_owned(), 1, Role::Extra), ("X\u{202e}".to_owned(), 2, Role::Extra)],
            directions: vec![("hin".to_owned(), 3)],
        };
        let text = missing.lines().join("\n");
        assert!(!text.contains('\u{202e}') && text.contains("\\U0000202E"), "{text}");
        let read: toml_edit::DocumentMut = text.parse().expect("TOML");
        assert_eq!(read["headings"]["extra"][0].as_str(), Some("= A+\"B\""));
        assert_eq!(read["headings"]["extra"][1].as_str(), Some("= X\u{202e}"));
        assert_eq!(read["words"]["inbound"][0].as_str(), Some("hin"));
    }
}
