//! Findings for people at a terminal or in a log.
//!
//! In: diagnostics and their sources. Out: text. Deliberately not here: how one is rendered.

use std::io::{self, Write};

use clap::ValueEnum;
use portolan_compiler::diagnostic::{Diagnostic, Language, Style, one_line, render};
use portolan_compiler::source::SourceSet;

/// `--format` of `check`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Each finding with the place underlined
    #[default]
    Text,
    /// One line a finding: `file:line: level[lint]: message`
    Short,
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
            // Colours are taken out again by the stream where it is no terminal.
            Format::Text => writeln!(out, "{}\n", render(diagnostic, sources, style))?,
            Format::Short => writeln!(out, "{}", one_line(diagnostic, language))?,
        }
    }
    Ok(())
}
