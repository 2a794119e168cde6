//! What differs between two documents: a list of [`Change`]s, each with both places.
//!
//! In: a document of each side. Out: changes and the balance of endpoints. Deliberately not here: what a change means for a
//! firewall (`rules`) and how it is told (`report`).

mod kind;
mod links;
mod notes;
mod pair;
mod parties;
mod ports;
mod whole;

pub use kind::Kind;
pub use links::{Fate, Link};
pub(super) use pair::{Context, shown};
pub(super) use ports::covers;

use super::matching;
use super::name::{Collector, Reading};
use super::sheet::{Numbers, Sheet, Spot};
use super::side::Document;

/// One difference.
#[derive(Clone, Debug)]
pub struct Change<'s> {
    /// What differs.
    pub kind: Kind,
    /// In the old release.
    pub old: Option<Spot<'s>>,
    /// In the new release.
    pub new: Option<Spot<'s>>,
    /// What was: ports, a name, a word.
    pub before: String,
    /// What is.
    pub after: String,
    /// Which part of the endpoint it concerns, where the kind alone does not say.
    pub part: &'static str,
    /// Further endpoints of the same row that it concerns in the same way.
    pub further: Vec<(Option<Spot<'s>>, Option<Spot<'s>>)>,
    /// For an unmatched endpoint: all candidates of the old release, then of the new.
    pub candidates: (Vec<Spot<'s>>, Vec<Spot<'s>>),
    /// Whether the words that changed speak of a condition.
    pub conditional: bool,
}

/// Endpoints counted: what was there, what came and went, what is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Balance {
    /// Endpoints of the old release.
    pub old: usize,
    /// Of these, gone.
    pub closed: usize,
    /// Of these, printed as one with another.
    pub merged: usize,
    /// Of these, with more than one like.
    pub unmatched_old: usize,
    /// Endpoints that only the new release has.
    pub opened: usize,
    /// Endpoints of the new release that repeat one.
    pub repeated: usize,
    /// Endpoints of the new release with more than one like.
    pub unmatched_new: usize,
    /// Endpoints of the new release.
    pub new: usize,
}

impl Balance {
    /// Whether nothing was lost: what was, less what went, plus what came, is what is.
    #[must_use]
    pub const fn closes(&self) -> bool {
        self.old + self.opened + self.repeated + self.unmatched_new == self.new + self.closed + self.merged + self.unmatched_old
    }

    /// The count as a sum, in English.
    #[must_use]
    pub fn formula(&self) -> String {
        super::report::Phrases::of(crate::diagnostic::Language::English).formula(self)
    }

    /// Adds the counts of another pair of documents.
    pub fn add(&mut self, other: &Self) {
        self.old += other.old;
        self.closed += other.closed;
        self.merged += other.merged;
        self.unmatched_old += other.unmatched_old;
        self.opened += other.opened;
        self.repeated += other.repeated;
        self.unmatched_new += other.unmatched_new;
        self.new += other.new;
    }
}

/// What came of a comparison.
#[derive(Clone, Debug)]
pub struct Traced<'s> {
    /// What differs.
    pub changes: Vec<Change<'s>>,
    /// Endpoints counted.
    pub balance: Balance,
    /// What became of every endpoint, if asked for.
    pub links: Vec<Link>,
}

/// Compares two documents, and tells what became of every endpoint where somebody asks for it.
#[must_use]
pub fn traced<'s>(old: &'s Document, new: &'s Document, with_links: bool) -> Traced<'s> {
    let reading = if base(&old.language) == base(&new.language) { Reading::Printed } else { Reading::English };
    let rows = |document: &Document| document.tables.iter().map(|table| table.flows.len()).sum();
    let mut collector = Collector::new(reading, rows(old));
    let mut numbers = Numbers::default();
    let mut sides = [old, new].map(|document| Sheet::collect(document, reading, &mut collector, &mut numbers));
    let (names, ranks) = collector.finish();
    let ports = numbers.ranks();
    sides.iter_mut().for_each(|side| side.rank(&ranks, &ports));
    let [old_sheet, new_sheet] = &sides;
    let aliases = matching::Aliases::of(old_sheet, new_sheet, &names);
    let (matching, votes) = matching::run(old_sheet, new_sheet, &names, &aliases);
    let worded = notes::Wording::of(old, new, reading);
    let elsewhere = pair::Elsewhere::new();
    let mut context =
        Context { old: old_sheet, new: new_sheet, names: &names, votes: &votes, aliases: &aliases, reading, worded, elsewhere };
    context.elsewhere = whole::elsewhere(&context, &matching);
    let balance = whole::balance(&context, &matching);
    let links = if with_links { links::of(&context, &matching) } else { Vec::new() };
    Traced { changes: whole::changes(&context, &matching), balance, links }
}

/// The language without its region.
fn base(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or(language)
}
