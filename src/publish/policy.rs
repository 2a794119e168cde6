//! What each page gets when mdBook is done with it: links to the workspace's own styles, and a Content-Security-Policy. What the
//! handbook uses is allowed, everything else is not.
//!
//! In: pages as mdBook rendered them. Out: the same pages with both in their head. mdBook's template has a few inline scripts;
//! they are allowed by their digests, which are taken from outside of the page's content alone. A script that came with a
//! document stands inside the content and stays forbidden, even if escaping ever let it through. Deliberately not here: pages
//! that the preview makes itself (`serve`).

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

const BEGIN: &str = "<main>";
const END: &str = "</main>";
/// Where styles are put.
const END_OF_HEAD: &str = "</head>";
/// Where the policy is put: it governs only what comes after it.
const HEAD: &str = "<head>";

/// Puts styles and policy into all pages of a book.
pub(crate) fn apply(book: &Path, styles: &[&str]) -> io::Result<()> {
    for entry in fs::read_dir(book)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "html") {
            let page = fs::read_to_string(&path)?;
            fs::write(&path, guarded(&styled(&page, styles)))?;
        }
    }
    Ok(())
}

/// The styles come last, so that they prevail over those of the handbook.
fn styled(page: &str, styles: &[&str]) -> String {
    let link = |name: &&str| format!("    <link rel=\"stylesheet\" href=\"{}\">\n    ", address(name));
    let links: String = styles.iter().map(link).collect();
    page.replacen(END_OF_HEAD, &format!("{links}{END_OF_HEAD}"), 1)
}

/// A file name as an address: whatever it is called, it ends no attribute.
fn address(name: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    name.bytes().map(byte).collect()
}

fn guarded(page: &str) -> String {
    let policy = policy(&scripts_of_the_template(page));
    let meta = format!("{HEAD}\n        <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    page.replacen(HEAD, &meta, 1)
}

fn policy(scripts: &BTreeSet<String>) -> String {
    let allowed: String = scripts.iter().map(|script| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(script)))).collect();
    format!(
        "default-src 'none'; script-src 'self'{allowed}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// Inline scripts before the content begins and after its very last end: what the content says of its own end is not believed.
fn scripts_of_the_template(page: &str) -> BTreeSet<String> {
    let before = page.find(BEGIN).map_or(page, |at| &page[..at]);
    let after = page.rfind(END).map_or("", |at| &page[at..]);
    [before, after].into_iter().flat_map(inline_scripts).map(str::to_owned).collect()
}

fn inline_scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script>").skip(1).filter_map(|rest| rest.split_once("</script>")).map(|(script, _)| script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_of_the_template_are_allowed_and_those_of_the_content_are_not() {
        let page = "<head><script>one()</script></head><main><script>two()</script></main><script>three()</script>\
            <script>evil()</script></main><script src=\"x.js\"></script><script>four()</script>";
        let scripts: Vec<_> = scripts_of_the_template(page).into_iter().collect();
        assert_eq!(scripts, ["four()", "one()"]);
        let guarded = guarded(page);
        let head = guarded.find("Content-Security-Policy").expect("a policy");
        assert!(head < guarded.find("<script>").expect("scripts"), "the policy comes first: {guarded}");
        let digest = STANDARD.encode(Sha256::digest("one()"));
        assert!(guarded.contains(&format!("'sha256-{digest}'")));
    }
}
