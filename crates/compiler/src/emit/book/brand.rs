//! The workspace's own look: colours and logo as a style, and the files that it brought.
//!
//! In: `[book]` of the settings. Out: files beside the pages; nothing where nothing is asked for. Rendering links [`STYLE`] and
//! the workspace's own style in all pages. Deliberately not here: where the files and the introduction come from (`gather`).

use crate::settings::Book;

/// The style that carries colours and logo.
pub const STYLE: &str = "portolan-brand.css";

/// The files, by name.
pub(super) fn files(book: &Book) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = book.brand.files.iter().map(|(name, bytes)| (name.clone(), bytes.clone())).collect();
    let style = style(book);
    if !style.is_empty() {
        files.push((STYLE.to_owned(), style.into_bytes()));
    }
    files
}

fn style(book: &Book) -> String {
    let mut style = String::new();
    let mut rule = |selectors: &str, colour: &str| {
        style.push_str(&format!("{selectors} {{ --links: {colour}; --sidebar-active: {colour}; --accent: {colour}; }}\n"));
    };
    // Rust is a theme with a dark side: it keeps its own colours.
    if let Some(light) = &book.accent.light {
        rule(".light, html:not(.js)", light);
    }
    if let Some(dark) = &book.accent.dark {
        rule(".coal, .navy, .ayu", dark);
        style.push_str(&format!(
            "@media (prefers-color-scheme: dark) {{ html:not(.js) {{ --links: {dark}; --sidebar-active: {dark}; --accent: {dark}; }} }}\n"
        ));
    }
    if !style.is_empty() {
        style.push_str(ACCENTED);
    }
    // Paper is white: the accent of dark pages would be too pale on it.
    if let Some(light) = &book.accent.light {
        style.push_str(&format!(
            "@media print {{ html.coal, html.navy, html.ayu, html.light {{ --links: {light}; --accent: {light}; }} }}\n"
        ));
    }
    if let Some((logo, _)) = &book.logo {
        style.push_str(&LOGO.replace("LOGO", &quoted(logo)));
    }
    style
}

const ACCENTED: &str = "\
.menu-bar { border-top: 4px solid var(--accent, transparent); }
.content .table-frame thead th { border-bottom-color: var(--accent, var(--table-border-color)); }
";

/// The title beside it names whose it is: those who hear the page miss nothing.
const LOGO: &str = "\
.menu-title::before { content: \"\"; display: inline-block; width: min(9rem, 20vw); height: 3.2rem; margin-inline-end: 1.2rem;
  vertical-align: middle; background: url(LOGO) no-repeat right center / contain; }
@media print { .content main::before { content: \"\"; display: block; width: 40mm; height: 14mm;
  background: url(LOGO) no-repeat left center / contain; print-color-adjust: exact; } }
";

/// A file name as a string of CSS.
fn quoted(name: &str) -> String {
    let plain = |character: char| character.is_ascii_alphanumeric() || "-_. ".contains(character);
    let escaped: String = name
        .chars()
        .map(|character| if plain(character) { character.to_string() } else { format!("\\{:x} ", character as u32) })
        .collect();
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_no_string() {
        assert_eq!(quoted("our logo.svg"), "\"our logo.svg\"");
        assert_eq!(quoted("a\")} b{.svg"), "\"a\\22 \\29 \\7d  b\\7b .svg\"");
    }

    #[test]
    fn nothing_is_published_where_nothing_is_asked_for() {
        assert_eq!(files(&Book::default()), []);
    }
}
