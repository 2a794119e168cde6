//! `document.toml`: written for a new release, amended for a further edition of one that is there.
//!
//! In: options, and the file as it is. Out: its text. What the user wrote stays as it was, comments too; what contradicts it is
//! refused. Deliberately not here: checking the whole, which the compiler does before anything is written.

use toml_edit::{DocumentMut, Item, Table, value};

use super::instances::Taken;
use super::place::Place;
use super::{Files, Options, Origin, input};
use crate::outcome::Trouble;

/// The text of the release's `document.toml`.
pub(super) fn write(
    options: &Options,
    place: &Place,
    code: &str,
    taken: Option<&Taken>,
    before: &Files,
) -> Result<String, Trouble> {
    let path = place.metadata();
    let Some(bytes) = before.get(&path) else { return Ok(new(options, taken)) };
    let unusable = |reason: &str| input::unusable(&path, reason, reason);
    let text = std::str::from_utf8(bytes).map_err(|error| unusable(&error.to_string()))?;
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| unusable(error.message()))?;
    let amend = Amend { options, place, code, path: &path };
    amend.language(&mut document)?;
    amend.shared(&mut document, "instances", options.instances.as_deref())?;
    amend.shared(&mut document, "instances_reason", options.instances_reason.as_deref())?;
    amend.title(&mut document);
    amend.origin(&mut document);
    Ok(document.to_string())
}

fn new(options: &Options, taken: Option<&Taken>) -> String {
    let mut document = DocumentMut::new();
    let reason = taken.map(|taken| &taken.reason).filter(|reason| !reason.is_empty());
    let texts = [
        ("vendor", Some(&options.vendor)),
        ("product", Some(&options.product)),
        ("release", Some(&options.release)),
        ("title", options.title.as_ref()),
        ("instances", options.instances.as_ref().or(taken.map(|taken| &taken.instances))),
        ("instances_reason", options.instances_reason.as_ref().or(reason)),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            document[key] = value(text.trim());
        }
    }
    if options.origin == Some(Origin::Transcription) {
        document["origin"] = value(name(Origin::Transcription));
    }
    document.to_string()
}

fn name(origin: Origin) -> &'static str {
    match origin {
        Origin::Vendor => "vendor",
        Origin::Transcription => "transcription",
    }
}

/// A further edition of a release.
struct Amend<'a> {
    options: &'a Options,
    place: &'a Place,
    code: &'a str,
    path: &'a str,
}

impl Amend<'_> {
    fn alone(&self) -> bool {
        self.place.beside.is_empty()
    }

    /// A language stated for all editions holds for one only; where file names say the same, it can go.
    fn language(&self, document: &mut DocumentMut) -> Result<(), Trouble> {
        let Some(stated) = document.get("language").and_then(Item::as_str).map(str::to_owned) else { return Ok(()) };
        if stated == self.code && self.alone() {
            return Ok(());
        }
        if self.place.beside.iter().any(|name| *name != stated) {
            return Err(self.for_all_editions(&stated));
        }
        document.remove("language");
        Ok(())
    }

    /// What is said once for all editions.
    fn shared(&self, document: &mut DocumentMut, key: &str, given: Option<&str>) -> Result<(), Trouble> {
        let Some(given) = given else { return Ok(()) };
        let stated = document.get(key).and_then(Item::as_str).map(str::to_owned);
        match stated {
            Some(stated) if stated == given => Ok(()),
            Some(stated) if !self.options.replace => Err(self.stated_there(key, &stated)),
            _ => {
                document[key] = value(given);
                Ok(())
            }
        }
    }

    fn title(&self, document: &mut DocumentMut) {
        let Some(title) = self.options.title.as_deref() else { return };
        if document.get("title").and_then(Item::as_str) == Some(title) {
            return;
        }
        if self.alone() {
            document["title"] = value(title);
        } else {
            self.edition(document)["title"] = value(title);
        }
    }

    /// Without a word from the user the file is the vendor's, whatever the other editions are.
    fn origin(&self, document: &mut DocumentMut) {
        let origin = name(self.options.origin.unwrap_or(Origin::Vendor));
        let stated = document.get("origin").and_then(Item::as_str).unwrap_or("vendor");
        if stated == origin {
            return;
        }
        if self.alone() {
            document["origin"] = value(origin);
        } else {
            self.edition(document)["origin"] = value(origin);
        }
    }

    /// `[edition.<code>]`.
    fn edition<'d>(&self, document: &'d mut DocumentMut) -> &'d mut Item {
        let editions = document.entry("edition").or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        if editions.get(self.code).is_none() {
            editions[self.code] = Item::Table(Table::new());
        }
        &mut editions[self.code]
    }

    fn for_all_editions(&self, language: &str) -> Trouble {
        let (path, language) = (self.path, input::safe(language));
        let en = format!("{path} says language = \"{language}\" for all editions");
        let ja = format!("{path} に、すべての版の言語として language = \"{language}\" と書かれています");
        input::not_added(self.options, &en, &ja).advice(
            format!("name the files beside it after their languages, and remove that line from {path}"),
            format!("ほかの版のファイルに言語コードの名前を付け、{path} からその行を削除してください"),
        )
    }

    fn stated_there(&self, key: &str, stated: &str) -> Trouble {
        let (path, stated, flag) = (self.path, input::safe(stated), key.replace('_', "-"));
        let en = format!("{path} says {key} = \"{stated}\"");
        let ja = format!("{path} に {key} = \"{stated}\" と書かれています");
        input::not_added(self.options, &en, &ja).advice(
            format!("leave --{flag} out, or change it there"),
            format!("--{flag} を省くか、{path} の値を変更してください"),
        )
    }
}
