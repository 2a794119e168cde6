//! Findings for people at a terminal or in a log, and for programs.
//!
//! In: diagnostics and their sources. Out: text. Deliberately not here: how one is rendered.

use std::io::{self, Write};

use clap::ValueEnum;
use portolan_compiler::diagnostic::{self, Diagnostic, Language, Style, one_line, render};
use portolan_compiler::source::SourceSet;

/// `--format` of `check`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Each finding with the place underlined
    #[default]
    Text,
    /// One line a finding: `file:line: level[lint]: message`
    Short,
    /// One JSON object with all findings; `--schema` prints its schema
    Json,
    /// One JSON object a line, each a finding
    Jsonl,
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
    /// Annotations of a GitHub workflow
    Github,
    /// JUnit XML, for build servers
    Junit,
}

impl Format {
    /// Whether a person reads it: then a count is told as well.
    pub(crate) fn is_for_people(self) -> bool {
        matches!(self, Self::Text | Self::Short)
    }
}

/// Writes findings one after the other.
pub(crate) fn write(
    out: &mut dyn Write,
    diagnostics: &[Diagnostic],
    sources: &SourceSet,
    format: Format,
    language: Language,
) -> io::Result<()> {
    let style = Style { colour: true, language };
    for diagnostic in diagnostics {
        match format {
            Format::Short => writeln!(out, "{}", one_line(diagnostic, language))?,
            // Colours are taken out again by the stream where it is no terminal.
            _ => writeln!(out, "{}\n", render(diagnostic, sources, style))?,
        }
    }
    Ok(())
}

/// A report for programs on the documents at these paths; nothing for the formats that people read.
pub(crate) fn for_programs(
    diagnostics: &[Diagnostic],
    sources: &SourceSet,
    documents: &[&str],
    format: Format,
    language: Language,
) -> Option<String> {
    match format {
        Format::Text | Format::Short => None,
        Format::Json => Some(diagnostic::json(diagnostics, sources)),
        Format::Jsonl => Some(diagnostic::json_lines(diagnostics, sources)),
        Format::Sarif => Some(diagnostic::sarif(diagnostics, sources, language)),
        Format::Github => Some(diagnostic::github(diagnostics, sources, language)),
        Format::Junit => Some(diagnostic::junit(diagnostics, sources, documents, language)),
    }
}
