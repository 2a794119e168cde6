//! Diagnostics as text: the full report with the source underlined, and one line for logs that keep only one.
//!
//! In: a diagnostic and the sources it points into. Out: text, coloured or plain. Deliberately not here: which findings to show.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Shown, Origin, Patch, Renderer, Snippet};

use super::visible::visible;
use super::window::{self, Window};
use super::{Diagnostic, Language, Level, Mark, Suggestion};
use crate::source::{SourceFile, SourceSet};

/// How to render.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// With terminal colours.
    pub colour: bool,
    /// In which language.
    pub language: Language,
}

/// The full report of one diagnostic: title, marked source, notes, help, repair. Ends without a line break.
#[must_use]
pub fn render(diagnostic: &Diagnostic, sources: &SourceSet, style: Style) -> String {
    let language = style.language;
    let title = level(diagnostic.level, language)
        .primary_title(visible(diagnostic.message.in_language(language)).into_owned())
        .id(diagnostic.lint.id);
    let mut main = Group::with_title(title);
    for (file, marks) in by_file(diagnostic, sources) {
        main = marked(main, file, &marks, language);
    }
    main = said(main, diagnostic, language);
    let repair = diagnostic.suggestion.as_ref().and_then(|suggestion| repair(suggestion, sources, language));
    let groups: Vec<_> = std::iter::once(main).chain(repair).collect();
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    with_true_columns(renderer.term_width(400).render(&groups), diagnostic, sources)
}

/// The renderer counts columns in the cut lines it was given; what stands behind a path is the column in the file.
fn with_true_columns(report: String, diagnostic: &Diagnostic, sources: &SourceSet) -> String {
    let mut corrected = report;
    for (file, marks) in by_file(diagnostic, sources) {
        let first = marks.iter().map(|(mark, primary)| (!primary, mark.place.line(), mark.place.span().start)).min();
        let Some((_, line, start)) = first else { continue };
        let head = format!("{}:{line}:", visible(file.path()));
        let Some(at) = corrected.find(&format!(" {head}")).map(|at| at + 1 + head.len()) else { continue };
        let digits = corrected[at..].chars().take_while(char::is_ascii_digit).count();
        corrected.replace_range(at..at + digits, &window::column(file, start).to_string());
    }
    corrected
}

/// `file:line: level[lint]: message`.
#[must_use]
pub fn one_line(diagnostic: &Diagnostic, language: Language) -> String {
    let place = &diagnostic.primary.place;
    format!(
        "{}:{}: {}[{}]: {}",
        visible(place.file()),
        place.line(),
        diagnostic.level,
        diagnostic.lint.id,
        visible(diagnostic.message.in_language(language))
    )
}

fn level(level: Level, language: Language) -> Shown<'static> {
    let shown = match level {
        Level::Deny => Shown::ERROR,
        Level::Warn => Shown::WARNING,
        Level::Note | Level::Allow => Shown::NOTE,
    };
    shown.with_name(level.title(language))
}

/// Marks that stand more lines apart than these have a part of the report each. In one part, all lines between them would be
/// counted through: a table of 100,000 rows with a finding in every fifth was reported for minutes.
const FAR: u32 = 1000;

/// Marks by file and, within long ones, by where they stand; those beside the primary mark first.
fn by_file<'a>(diagnostic: &'a Diagnostic, sources: &'a SourceSet) -> Vec<(&'a SourceFile, Vec<(&'a Mark, bool)>)> {
    let mut files: Vec<(&SourceFile, Vec<(&Mark, bool)>)> = Vec::new();
    let marks = std::iter::once((&diagnostic.primary, true)).chain(diagnostic.secondary.iter().map(|mark| (mark, false)));
    for (mark, primary) in marks {
        let Some(file) = sources.by_path(mark.place.file()) else { continue };
        let line = mark.place.line();
        let near = |marks: &[(&Mark, bool)]| marks.iter().any(|(other, _)| other.place.line().abs_diff(line) <= FAR);
        match files.iter_mut().find(|(known, marks)| known.path() == file.path() && near(marks)) {
            Some((_, marks)) => marks.push((mark, primary)),
            None => files.push((file, vec![(mark, primary)])),
        }
    }
    files
}

fn marked<'a>(group: Group<'a>, file: &SourceFile, marks: &[(&Mark, bool)], language: Language) -> Group<'a> {
    let path = visible(file.path()).into_owned();
    if file.text().is_empty() {
        return group.element(Origin::path(path));
    }
    let spans: Vec<_> = marks.iter().map(|(mark, _)| mark.place.span()).collect();
    let window = Window::new(file, &spans);
    let annotations: Vec<Annotation<'a>> = marks
        .iter()
        .zip(&window.marks)
        .map(|((mark, primary), range)| {
            let kind = if *primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            let label = mark.label.in_language(language);
            kind.span(range.clone()).label((!label.is_empty()).then(|| visible(label).into_owned()))
        })
        .collect();
    group.element(Snippet::source(window.text).path(path).line_start(window.first_line).annotations(annotations))
}

fn said<'a>(mut group: Group<'a>, diagnostic: &Diagnostic, language: Language) -> Group<'a> {
    let name = |level: Shown<'static>, en: &'static str, ja: &'static str| match language {
        Language::English => level.with_name(en),
        Language::Japanese => level.with_name(ja),
    };
    for note in &diagnostic.notes {
        let text = visible(note.in_language(language)).into_owned();
        group = group.element(name(Shown::NOTE, "note", "補足").message(text));
    }
    if diagnostic.sure < 100 {
        let text = match language {
            Language::English => format!("this is a guess, {} % sure", diagnostic.sure),
            Language::Japanese => format!("推定です（確度 {} %）", diagnostic.sure),
        };
        group = group.element(name(Shown::NOTE, "note", "補足").message(text));
    }
    for help in &diagnostic.help {
        let text = visible(help.in_language(language)).into_owned();
        group = group.element(name(Shown::HELP, "help", "対処").message(text));
    }
    group
}

fn repair(suggestion: &Suggestion, sources: &SourceSet, language: Language) -> Option<Group<'static>> {
    let file = sources.by_path(suggestion.place.file())?;
    let window = Window::new(file, &[suggestion.place.span()]);
    let name = match language {
        Language::English => "help",
        Language::Japanese => "対処",
    };
    let title = Shown::HELP.with_name(name).secondary_title(visible(suggestion.message.in_language(language)).into_owned());
    let patch = Patch::new(window.marks[0].clone(), visible(&suggestion.replacement).into_owned());
    Some(Group::with_title(title).element(Snippet::source(window.text).line_start(window.first_line).patch(patch)))
}
