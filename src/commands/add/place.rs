//! Where a document goes: `source-docs/<vendor>-<product>/<release>/<language>.<ending>`.
//!
//! In: what the document is, and what the workspace holds. Out: a path of plain names, or why there is none. A release goes
//! beside the product's other releases, whatever their folder is called. Deliberately not here: writing.

use portolan_compiler::gather::Gathered;
use portolan_compiler::lower::ids::slug_str;
use portolan_compiler::source::key_str;

use super::{Files, Options, input, of_product};
use crate::outcome::Trouble;
use crate::sources::DOCUMENTS;

/// Names are cut here; what they were stands in `document.toml`.
const LONGEST: usize = 80;

/// Names that are devices on Windows.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3",
    "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Where a document goes.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// Its folder, without a slash at the end.
    pub(super) folder: String,
    /// Its path.
    pub(super) path: String,
    /// The same edition, which it replaces.
    pub(super) replaced: Option<String>,
    /// Other editions of the release.
    pub(super) beside: Vec<String>,
}

impl Place {
    /// Path of `document.toml`.
    pub(super) fn metadata(&self) -> String {
        format!("{}/document.toml", self.folder)
    }

    /// Whether a file is the document or one of the project's own beside it.
    pub(super) fn holds(&self, path: &str) -> bool {
        let own = [".toml", ".po"].iter().any(|end| path.ends_with(end));
        path == self.path || (own && path.strip_prefix(self.folder.as_str()).is_some_and(|rest| rest.starts_with('/')))
    }
}

/// Finds the place.
pub(super) fn find(options: &Options, ending: &str, code: &str, gathered: &Gathered, before: &Files) -> Result<Place, Trouble> {
    let folder = folder(options, gathered, before)?;
    let inner = |path: &String| path.strip_prefix(&format!("{folder}/")).map(str::to_owned);
    let editions = of_product(gathered, options).filter(|document| key_str(&document.release) == key_str(&options.release));
    let in_folder = editions.filter(|document| document.id.rsplit_once('/').is_some_and(|(id, _)| folder.ends_with(id)));
    let names: Vec<String> = in_folder.map(|document| document.id.rsplit('/').next().unwrap_or_default().to_owned()).collect();
    let same = before.keys().find(|path| {
        inner(path)
            .is_some_and(|name| name.rsplit_once('.').is_some_and(|(stem, end)| stem == code && !matches!(end, "toml" | "po")))
    });
    if let Some(there) = same.filter(|_| !options.replace) {
        let (en, ja) = (format!("{there} is there already"), format!("{there} がすでにあります"));
        return Err(input::not_added(options, &en, &ja)
            .advice("to take its place: add --replace", "置き換える場合は --replace を付けてください"));
    }
    Ok(Place {
        path: format!("{folder}/{code}.{ending}"),
        replaced: same.cloned(),
        beside: names.into_iter().filter(|name| name != code).collect(),
        folder,
    })
}

fn folder(options: &Options, gathered: &Gathered, before: &Files) -> Result<String, Trouble> {
    let of_id = |id: &str| id.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    let release = of_product(gathered, options).find(|document| key_str(&document.release) == key_str(&options.release));
    if let Some(folder) = release.and_then(|document| of_id(&document.id)) {
        return Ok(format!("{DOCUMENTS}/{folder}"));
    }
    let sibling = of_product(gathered, options)
        .find_map(|document| of_id(&document.id)?.rsplit_once('/').map(|(product, _)| product.to_owned()));
    let product = match (&options.folder, sibling) {
        (Some(named), _) => checked(options, named)?,
        (None, Some(product)) => product,
        (None, None) => name(&[&options.vendor, &options.product])
            .ok_or_else(|| unnamed(options, "vendor and product", "ベンダー名と製品名"))?,
    };
    let release = Some(release_name(&options.release)).filter(|name| !name.is_empty());
    let release = release.ok_or_else(|| unnamed(options, "the release", "リリース名"))?;
    let folder = format!("{DOCUMENTS}/{product}/{release}");
    let taken = gathered.documents.iter().find(|document| document.id.starts_with(&format!("{product}/{release}/")));
    if let Some(other) = taken.filter(|other| {
        key_str(&other.release) != key_str(&options.release) || key_str(&other.product) != key_str(&options.product)
    }) {
        let held = [&other.vendor, &other.product, &other.release].map(|name| input::safe(name)).join(" ");
        let (en, ja) = (format!("{folder} holds {held}"), format!("{folder} には {held} があります"));
        return Err(elsewhere(input::not_added(options, &en, &ja)));
    }
    // A name that differs in case only would be the same folder on some systems.
    let clash = before.keys().find(|path| {
        let start = path.get(..folder.len() + 1);
        start.is_some_and(|start| start.eq_ignore_ascii_case(&format!("{folder}/")) && start != format!("{folder}/"))
    });
    match clash {
        Some(path) => {
            let en = format!("{folder} differs from {path} in case only");
            let ja = format!("{folder} と {path} の違いは大文字と小文字だけです");
            Err(elsewhere(input::not_added(options, &en, &ja)))
        }
        None => Ok(folder),
    }
}

/// Words joined by `-`, transliterated; nothing where no letter or digit is left.
fn name(parts: &[&str]) -> Option<String> {
    let words: Vec<String> = parts.iter().map(|part| slug_str(part)).filter(|word| !word.is_empty()).collect();
    let name: String = words.join("-").chars().take(LONGEST).collect();
    (!name.is_empty()).then_some(name)
}

/// A release keeps its dots: `12.6(1)` is `12.6-1`.
fn release_name(release: &str) -> String {
    let parts: Vec<String> = release.split('.').map(slug_str).filter(|part| !part.is_empty()).collect();
    let name: String = parts.join(".").chars().take(LONGEST).collect();
    let name = name.trim_end_matches(['.', '-']).to_owned();
    if DEVICES.contains(&parts.first().map_or("", String::as_str)) { format!("release-{name}") } else { name }
}

/// A folder that the user names: plain words.
fn checked(options: &Options, folder: &str) -> Result<String, Trouble> {
    let plain = folder.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
    if plain && !folder.is_empty() && folder.len() <= LONGEST && !DEVICES.contains(&folder) {
        return Ok(folder.to_owned());
    }
    let folder = input::safe(folder);
    let (en, ja) = (format!("`{folder}` is no name for a folder"), format!("「{folder}」はフォルダー名として使えません"));
    Err(input::not_added(options, &en, &ja).advice(
        "write --folder in small letters, digits and `-`, such as --folder example-gateway",
        "--folder example-gateway のように、英小文字・数字・`-` で指定してください",
    ))
}

fn elsewhere(trouble: Trouble) -> Trouble {
    trouble.advice("choose another folder: --folder NAME", "--folder NAME で別のフォルダーを指定してください")
}

fn unnamed(options: &Options, en: &str, ja: &str) -> Trouble {
    let (en, ja) = (format!("no folder can be named after {en}"), format!("{ja}からフォルダー名を作れません"));
    input::not_added(options, &en, &ja).advice(
        "use letters or digits, and name the product's folder: --folder NAME",
        "文字か数字を含む名前にし、製品のフォルダーを --folder NAME で指定してください",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_whatever_they_are_made_of() {
        assert_eq!(name(&["Example", "Gateway & Router"]).as_deref(), Some("example-gateway-and-router"));
        let japanese = name(&["シスコ", "通信装置"]).expect("a name");
        assert!(japanese.starts_with("shisuko-") && japanese.is_ascii(), "{japanese}");
        assert_eq!(name(&["../..", "\u{202e}"]), None);
        for (release, folder) in
            [("12.6(1)", "12.6-1"), ("../..", ""), ("aux", "release-aux"), ("2.0 SP1", "2.0-sp1"), ("v1..2", "v1.2")]
        {
            assert_eq!(release_name(release), folder, "{release}");
        }
    }
}
