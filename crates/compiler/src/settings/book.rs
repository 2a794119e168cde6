//! `[book]`: title, logo, colours and style of the handbook.
//!
//! In: the section. Out: a [`Book`], or what is wrong at which bytes. Deliberately not here: whether the files that it names are
//! there, which gathering knows.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use palette::Srgb;
use palette::color_difference::Wcag21RelativeContrast;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor, value::MapAccessDeserializer};
use toml::Spanned;

use super::Unusable;
use crate::diagnostic::Language;

/// How the handbook presents itself.
#[derive(Clone, Debug, Default)]
pub struct Book {
    /// Its title.
    pub title: Title,
    /// The accent on light and on dark pages.
    pub accent: Accent,
    /// File name of the logo, in `book/`, and where it is named.
    pub logo: Option<(String, Range<usize>)>,
    /// File name of a style of its own, in `book/`, and where it is named.
    pub style: Option<(String, Range<usize>)>,
    /// The files themselves.
    pub brand: Brand,
}

/// A title in each language of the handbook.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Title {
    /// English.
    pub en: String,
    /// Japanese.
    pub ja: String,
}

/// Colours as `#rrggbb`, readable on their pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accent {
    /// On light pages.
    pub light: Option<String>,
    /// On dark ones.
    pub dark: Option<String>,
}

/// What a workspace brings of its own.
#[derive(Clone, Debug, Default)]
pub struct Brand {
    /// Introductions, by the tag of their language.
    pub introductions: BTreeMap<&'static str, Introduction>,
    /// Logo, style and pictures, by file name.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Words of the workspace's author, as HTML that runs nothing and holds no empty line.
#[derive(Clone, Debug)]
pub struct Introduction {
    /// The language it is written in.
    pub language: &'static str,
    /// The markup.
    pub html: String,
}

impl Brand {
    /// The introduction in a language, else the one there is.
    #[must_use]
    pub fn introduction(&self, language: Language) -> Option<&Introduction> {
        self.introductions.get(language.tag()).or_else(|| self.introductions.values().next())
    }
}

impl Default for Title {
    fn default() -> Self {
        Self { en: "Port handbook".to_owned(), ja: "ポート ハンドブック".to_owned() }
    }
}

impl Title {
    /// In a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Japanese => &self.ja,
        }
    }
}

/// The section as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Written {
    #[serde(deserialize_with = "title")]
    title: Title,
    accent: WrittenAccent,
    logo: Option<Spanned<String>>,
    style: Option<Spanned<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct WrittenAccent {
    light: Option<Spanned<String>>,
    dark: Option<Spanned<String>>,
}

/// One title for all languages, or one each.
fn title<'de, D: Deserializer<'de>>(written: D) -> Result<Title, D::Error> {
    struct Either;
    impl<'de> Visitor<'de> for Either {
        type Value = Title;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a title, or one a language such as { en = \"Ports\", ja = \"ポート\" }")
        }

        fn visit_str<E>(self, title: &str) -> Result<Title, E> {
            Ok(Title { en: title.to_owned(), ja: title.to_owned() })
        }

        fn visit_map<A: MapAccess<'de>>(self, titles: A) -> Result<Title, A::Error> {
            Title::deserialize(MapAccessDeserializer::new(titles))
        }
    }
    written.deserialize_any(Either)
}

/// The pages of a theme that are hardest to read a colour on, among those that links stand on.
struct Ground {
    name: &'static str,
    colour: Srgb<u8>,
    /// Where a colour goes that cannot be read.
    towards: Srgb<f32>,
}

const LIGHT: Ground = Ground { name: "light", colour: Srgb::new(0xf1, 0xf6, 0xf9), towards: Srgb::new(0.0, 0.0, 0.0) };
const DARK: Ground = Ground { name: "dark", colour: Srgb::new(0x29, 0x2d, 0x3f), towards: Srgb::new(1.0, 1.0, 1.0) };

/// What WCAG 2.2 asks of text at level AA.
const ENOUGH: f32 = 4.5;

impl Book {
    /// Reads the section.
    pub(super) fn new(written: Written) -> Result<Self, Unusable> {
        let accent = Accent { light: colour(written.accent.light, &LIGHT)?, dark: colour(written.accent.dark, &DARK)? };
        let logo = written.logo.map(|file| name(&file, &["svg", "png", "jpg", "webp"])).transpose()?;
        let style = written.style.map(|file| name(&file, &["css"])).transpose()?;
        Ok(Self { title: written.title, accent, logo, style, brand: Brand::default() })
    }
}

/// A colour that can be read on its ground.
fn colour(written: Option<Spanned<String>>, ground: &Ground) -> Result<Option<String>, Unusable> {
    let Some(written) = written else { return Ok(None) };
    let (at, text) = (written.span(), written.into_inner());
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
    let Some(colour) = digits.and_then(|digits| digits.parse::<Srgb<u8>>().ok()) else {
        return Err(Unusable { at, reason: format!("`{text}` is no colour such as #0b5cad") });
    };
    let contrast = contrast(colour.into_format(), ground);
    if contrast >= ENOUGH {
        return Ok(Some(text));
    }
    let readable = nearest(colour.into_format(), ground);
    Err(Unusable {
        at,
        reason: format!(
            "`{text}` cannot be read on {} pages: its contrast is {contrast:.1}, and WCAG 2.2 asks for {ENOUGH} to 1; \
             #{readable:x} is the nearest that can",
            ground.name
        ),
    })
}

fn contrast(colour: Srgb<f32>, ground: &Ground) -> f32 {
    colour.relative_contrast(ground.colour.into_format())
}

/// The first of its shades that can be read. The last one is black or white, which can.
fn nearest(colour: Srgb<f32>, ground: &Ground) -> Srgb<u8> {
    let shade = |step: u8| (colour + (ground.towards - colour) * (f32::from(step) / 100.0)).into_format::<u8>();
    (0..100).map(shade).find(|shade| contrast(shade.into_format(), ground) >= ENOUGH).unwrap_or_else(|| shade(100))
}

/// The name of a file in `book/`.
fn name(written: &Spanned<String>, endings: &[&str]) -> Result<(String, Range<usize>), Unusable> {
    let path = written.get_ref();
    let name = path.strip_prefix("book/").unwrap_or(path);
    let known = name.rsplit_once('.').is_some_and(|(stem, ending)| !stem.is_empty() && endings.contains(&ending));
    if name.contains(['/', '\\']) || !known {
        let reason = format!("`{path}` is no file directly in book/ that ends in .{}", endings.join(", ."));
        return Err(Unusable { at: written.span(), reason });
    }
    Ok((name.to_owned(), written.span()))
}
