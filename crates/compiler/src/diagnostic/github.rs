//! Findings as GitHub workflow commands, which annotate the lines of a change.
//!
//! In: findings, the sources, a language. Out: one line a finding. Whatever a document holds cannot end a command or begin
//! another: `%`, carriage returns and line feeds are escaped, in properties `:` and `,` as well. Deliberately not here:
//! annotations of changes between releases (`diff`).

use super::region::Region;
use super::visible::visible;
use super::{Diagnostic, Language, Level};
use crate::source::SourceSet;

/// One command a finding.
#[must_use]
pub fn github(found: &[Diagnostic], sources: &SourceSet, language: Language) -> String {
    found.iter().map(|finding| command(finding, sources, language)).collect()
}

fn command(finding: &Diagnostic, sources: &SourceSet, language: Language) -> String {
    let kind = match finding.level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note | Level::Allow => "notice",
    };
    let place = &finding.primary.place;
    let Region { line, column, end_line, end_column } = Region::of(place, sources);
    // A column says something only where both ends stand on one line.
    let columns = if line == end_line { format!(",col={column},endColumn={end_column}") } else { String::new() };
    let sentences = std::iter::once(&finding.message).chain(&finding.notes).chain(&finding.help);
    let text: Vec<_> = sentences.map(|said| visible(said.in_language(language)).into_owned()).collect();
    format!(
        "::{kind} file={},line={line},endLine={end_line}{columns},title={}::{}\n",
        property(&visible(place.file())),
        property(finding.lint.id),
        data(&text.join("\n")),
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
