//! English for a document that is not in English: what other releases of the product say already, and entries for the rest.
//!
//! In: what the compiler misses, and the catalogues of the other releases. Out: the text of `en.po` with the entries behind what
//! stands in it. The newest release by folder name is asked first. Deliberately not here: translating.

use portolan_compiler::Compilation;
use portolan_compiler::diagnostic::visible;
use portolan_compiler::gather::{Catalogue, DocumentInput, Gathered};
use portolan_compiler::ir::{Anomaly, AnomalyKind};
use portolan_compiler::source::{SourceSet, key_str};

use super::place::Place;
use super::{Files, Options, input, of_product};
use crate::outcome::Trouble;

/// What became of untranslated texts.
#[derive(Debug, Default)]
pub(crate) struct Translations {
    /// Path of the catalogue.
    pub(super) path: String,
    /// Taken over, by release.
    pub(super) taken: Vec<Entry>,
    /// Still to be translated.
    pub(super) missing: Vec<Entry>,
    /// The catalogue with further entries; nothing where it needs none.
    pub(super) catalogue: Option<String>,
}

/// One entry.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    text: String,
    place: String,
    english: String,
    pub(super) release: String,
}

/// Finds translations and what is missing.
pub(super) fn find(
    options: &Options,
    place: &Place,
    compilation: &Compilation,
    gathered: &Gathered,
    before: &Files,
) -> Result<Translations, Trouble> {
    let path = format!("{}/en.po", place.folder);
    let mut found = Translations { path: path.clone(), ..Translations::default() };
    let Some(document) = compilation.reference.documents.iter().find(|document| document.file == place.path) else {
        return Ok(found);
    };
    let mut untranslated: Vec<&Anomaly> =
        document.anomalies.iter().filter(|anomaly| anomaly.kind == AnomalyKind::UntranslatedText).collect();
    if untranslated.is_empty() {
        return Ok(found);
    }
    untranslated.sort_by_key(|anomaly| anomaly.place.span());
    let (written, own) = present(&path, before)?;
    let mut others: Vec<&DocumentInput> =
        of_product(gathered, options).filter(|other| !place.holds(&format!("source-docs/{}/en.po", parent(&other.id)))).collect();
    others.reverse();
    let file = place.path.rsplit('/').next().unwrap_or_default();
    for anomaly in untranslated {
        let at = format!("{file}:{}", anomaly.place.line());
        for text in parts(&anomaly.detail, &own, &others) {
            found.entry(text, &at, &others);
        }
    }
    let mut text = written.unwrap_or_else(|| header(options));
    let length = text.len();
    let new = found.taken.iter().chain(&found.missing).filter(|entry| !own.lists(&entry.text));
    new.for_each(|entry| text.push_str(&entry.to_po()));
    found.catalogue = (text.len() > length).then_some(text);
    Ok(found)
}

impl Translations {
    fn entry(&mut self, text: String, place: &str, others: &[&DocumentInput]) {
        let key = key_str(&text);
        if self.taken.iter().chain(&self.missing).any(|entry| key_str(&entry.text) == key) {
            return;
        }
        let known = others.iter().find_map(|other| Some((other.catalogue.get(&text)?.to_owned(), other.release.clone())));
        let place = place.to_owned();
        match known {
            Some((english, release)) => self.taken.push(Entry { text, place, english, release }),
            None => self.missing.push(Entry { text, place, english: String::new(), release: String::new() }),
        }
    }
}

impl Entry {
    /// As it stands in a PO file.
    pub(super) fn to_po(&self) -> String {
        let origin = if self.release.is_empty() { String::new() } else { format!("#. as in {}\n", visible(&self.release)) };
        format!("\n{origin}#: {}\nmsgid {}\nmsgstr {}\n", self.place, quoted(&self.text), quoted(&self.english))
    }
}

/// A text, or those of its paragraphs that nobody translated: a catalogue holds paragraphs.
fn parts(text: &str, own: &Catalogue, others: &[&DocumentInput]) -> Vec<String> {
    if others.iter().any(|other| other.catalogue.get(text).is_some()) {
        return vec![text.to_owned()];
    }
    text.split('\n').filter(|block| !block.is_ascii() && own.get(block).is_none()).map(str::to_owned).collect()
}

fn parent(id: &str) -> &str {
    id.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The catalogue that is there: its text and its entries.
fn present(path: &str, before: &Files) -> Result<(Option<String>, Catalogue), Trouble> {
    let Some(bytes) = before.get(path) else { return Ok((None, Catalogue::default())) };
    let mut text =
        String::from_utf8(bytes.clone()).map_err(|_| input::unusable(path, "it is not UTF-8", "UTF-8 ではありません"))?;
    let sources = SourceSet::new(Files::from([(path.to_owned(), bytes.clone())]));
    let read = sources.by_path(path).map_or("", |file| file.text().as_str());
    let own = Catalogue::parse(path, read).map_err(|reason| input::unusable(path, &reason, &reason))?;
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok((Some(text), own))
}

fn header(options: &Options) -> String {
    let project = quoted(&format!("Project-Id-Version: {} {}\n", options.product, options.release));
    format!(
        "# English for {}. White space and full or half width do not count in a look-up;\n\
         # an entry whose msgstr is empty waits for its translation.\n\
         msgid \"\"\n\
         msgstr \"\"\n\
         {project}\n\
         \"Language: en\\n\"\n\
         \"MIME-Version: 1.0\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\
         \"Content-Transfer-Encoding: 8bit\\n\"\n\
         \"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n",
        visible(&format!("{} {} {}", options.vendor, options.product, options.release))
    )
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
