//! The literate-case harness: a Markdown file in, the same file with its expected blocks as the compiler sees them out.

mod book;
mod bytes;
mod facts;
mod world;

pub(crate) use book::Book;

/// What differs, as a unified difference.
pub(crate) fn diff(expected: &str, actual: &str) -> String {
    similar::TextDiff::from_lines(expected, actual).unified_diff().context_radius(4).header("expected", "actual").to_string()
}
