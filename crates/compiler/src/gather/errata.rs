//! `errata.toml`: corrections of what a vendor printed, each with a reason, an author and a date.
//!
//! In: the file beside a release's editions. Out: [`Erratum`]s, or the first entry that cannot be used and why. Deliberately
//! not here: finding the cell, which lowering does.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::ir::Role;
use crate::source::{Place, SourceFile, key_str};

/// Name of the file.
pub const FILE: &str = "errata.toml";
/// What a section row's cell is called; all others are called by the role of their column.
pub const SECTION: &str = "section";

/// One entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Erratum {
    /// Path of the edition.
    pub file: String,
    /// Number of the table.
    pub table: Option<String>,
    /// A line of the row.
    pub line: Option<u32>,
    /// Text that the row holds; width and white space do not matter.
    pub row: Option<String>,
    /// The role of the cell's column, or `section`.
    pub cell: String,
    /// The whole cell as it is printed; width and white space do not matter.
    pub printed: String,
    /// What to read instead.
    pub corrected: String,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub author: String,
    /// Since when, as `2025-01-31`.
    pub date: String,
    /// The entry.
    pub place: Place,
}

/// What cannot be used, and the bytes of the text where it stands.
pub(super) struct Unusable {
    pub(super) at: Range<usize>,
    pub(super) reason: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    erratum: Vec<Spanned<Written>>,
}

/// The entry as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    file: Spanned<String>,
    table: Option<String>,
    line: Option<u32>,
    row: Option<String>,
    cell: Spanned<String>,
    printed: String,
    corrected: Spanned<String>,
    reason: Spanned<String>,
    author: Spanned<String>,
    date: Spanned<Datetime>,
}

/// Reads the file; `editions` are the paths of the documents beside it.
pub(super) fn read(file: &SourceFile, folder: &str, editions: &[&str]) -> Result<Vec<Erratum>, Unusable> {
    let read: File = toml::from_str(file.text().as_str())
        .map_err(|error| Unusable { at: error.span().unwrap_or(0..0), reason: error.message().to_owned() })?;
    read.erratum.into_iter().map(|entry| Erratum::new(file, folder, editions, entry)).collect()
}

impl Erratum {
    fn new(file: &SourceFile, folder: &str, editions: &[&str], entry: Spanned<Written>) -> Result<Self, Unusable> {
        let at = entry.span();
        let place = file.place(file.text().span(at.clone()));
        let written = entry.into_inner();
        if written.line.is_none() && written.row.is_none() {
            return Err(Unusable { at, reason: "an erratum names its place: `line`, `row` or both".to_owned() });
        }
        if key_str(&written.printed) == key_str(written.corrected.get_ref()) {
            return Err(Unusable {
                at: written.corrected.span(),
                reason: "this corrects nothing: it is what is printed".to_owned(),
            });
        }
        Ok(Self {
            file: edition(&written.file, folder, editions)?,
            table: written.table,
            line: written.line,
            row: written.row,
            cell: cell(&written.cell)?,
            printed: written.printed,
            corrected: written.corrected.into_inner(),
            reason: stated(written.reason, "reason")?,
            author: stated(written.author, "author")?,
            date: date(&written.date)?,
            place,
        })
    }
}

fn edition(name: &Spanned<String>, folder: &str, editions: &[&str]) -> Result<String, Unusable> {
    let path = format!("{folder}{}", name.get_ref());
    if editions.contains(&path.as_str()) {
        return Ok(path);
    }
    Err(Unusable { at: name.span(), reason: format!("there is no document `{}` beside it", name.get_ref()) })
}

fn cell(name: &Spanned<String>) -> Result<String, Unusable> {
    let known = name.get_ref() == SECTION || Role::parse(name.get_ref()).is_some();
    if known {
        return Ok(name.get_ref().clone());
    }
    let roles = Role::ALL.map(Role::as_str).join(", ");
    Err(Unusable { at: name.span(), reason: format!("`{}` is no cell; cells are {SECTION}, {roles}", name.get_ref()) })
}

fn stated(text: Spanned<String>, what: &str) -> Result<String, Unusable> {
    if text.get_ref().trim().is_empty() {
        return Err(Unusable { at: text.span(), reason: format!("an erratum needs its {what}") });
    }
    Ok(text.into_inner())
}

/// A day, without time: TOML checks that there is such a day.
fn date(date: &Spanned<Datetime>) -> Result<String, Unusable> {
    let Datetime { date: Some(day), time: None, offset: None } = date.get_ref() else {
        return Err(Unusable { at: date.span(), reason: "a date is a day, such as 2025-01-31".to_owned() });
    };
    Ok(day.to_string())
}
