//! The report as data, and as the JSON that programs read.
//!
//! In: nothing; `build` fills it. Out: types that are serialised as they stand. Deliberately not here: facts of documents
//! (`snapshot`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::phrases::Phrases;
use crate::diagnostic::Language;
use crate::diff::rules::{Action, Level};
use crate::diff::{Balance, Kind, rules};

/// Version of these types.
pub const SCHEMA_VERSION: u32 = 1;

/// What changed between two sides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Portolan changes")]
pub struct Report {
    /// Version of this form.
    pub schema_version: u32,
    /// Language of the sentences, as a BCP 47 tag.
    #[serde(default = "english")]
    pub language: String,
    /// Documents that were compared, each with its findings.
    pub comparisons: Vec<Compared>,
    /// Documents of which one side has none, by id; they were not compared.
    pub not_compared: Vec<String>,
    /// Approvals that met no finding.
    pub stale: Vec<Stale>,
}

/// What reports spoke before they said so.
fn english() -> String {
    Language::English.tag().to_owned()
}

/// A document of each side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Compared {
    /// The old one.
    pub old: Edition,
    /// The new one.
    pub new: Edition,
    /// What differs, by component.
    pub findings: Vec<Finding>,
    /// Endpoints counted; it closes.
    pub balance: Balance,
}

/// A document, briefly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Edition {
    /// Its id.
    pub id: String,
    /// Product.
    pub product: String,
    /// Release.
    pub release: String,
    /// Language.
    pub language: String,
    /// File.
    pub file: String,
    /// Digest of its bytes.
    pub sha256: String,
}

/// A change, judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// What differs.
    pub kind: Kind,
    /// How much it matters.
    pub level: Level,
    /// Under which an approval can accept it.
    pub fingerprint: String,
    /// Who is concerned, for grouping.
    pub component: String,
    /// In a sentence.
    pub says: String,
    /// Which part of the endpoint, where the kind alone does not say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub part: String,
    /// What was.
    pub before: String,
    /// What is.
    pub after: String,
    /// In the old release.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<Standing>,
    /// In the new release.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<Standing>,
    /// Ids of further endpoints of the same row, old and new, that it concerns in the same way.
    pub further: Vec<(String, String)>,
    /// For an unmatched endpoint: its candidates in the old release.
    pub old_candidates: Vec<Standing>,
    /// For an unmatched endpoint: its candidates in the new release.
    pub new_candidates: Vec<Standing>,
    /// For a formula: the instances at which the ports differ, such as `0-24`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub instances: String,
    /// For a formula: concrete ports.
    pub at: Vec<AtInstance>,
    /// For ports that are gone here: where the new release still has them on the same component. They must stay open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub still: Option<Standing>,
    /// For an unmatched endpoint: candidates of the new release whose ports no rule of the old one covers. They are to be opened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opens: Vec<Standing>,
    /// For an unmatched endpoint: candidates of the old release whose ports nothing of the new one needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closes: Vec<Standing>,
    /// Why it is accepted, where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<String>,
}

/// An endpoint where it was printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Standing {
    /// Its id.
    pub id: String,
    /// File.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// The cell as printed.
    pub printed: String,
    /// Table.
    pub table: String,
    /// Sections.
    pub section: String,
    /// Listener, with its English.
    pub listener: String,
    /// Remote device, with its English.
    pub remote: String,
    /// `listener`, `remote`, or empty for a row without ports.
    pub role: String,
    /// Transport, empty where none is stated.
    pub transport: String,
    /// Ports in normal form.
    pub ports: String,
    /// Label, with its English.
    pub label: String,
}

/// The ports of a formula at an instance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AtInstance {
    /// The instance.
    pub instance: u32,
    /// Ports before; empty where there are none.
    pub before: String,
    /// Ports after; empty where there are none.
    pub after: String,
}

/// An approval that met no finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Stale {
    /// The fingerprint.
    pub fingerprint: String,
    /// The reason that was given.
    pub reason: String,
}

impl Compared {
    /// What was compared, in a line: the product and its releases; of files of which nothing is known, their names.
    #[must_use]
    pub fn title(&self, arrow: &str) -> String {
        let (old, new) = (&self.old, &self.new);
        if new.product.is_empty() && old.release.is_empty() && new.release.is_empty() {
            return format!("{} {arrow} {}", old.file, new.file);
        }
        format!("{}: {} {arrow} {}", new.product, old.release, new.release)
    }
}

impl Report {
    /// The words it is told in.
    #[must_use]
    pub fn phrases(&self) -> &'static Phrases {
        Phrases::tagged(&self.language)
    }

    /// All findings, approved ones too.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.comparisons.iter().flat_map(|compared| &compared.findings)
    }

    /// How many findings of a level nobody approved.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.findings().filter(|finding| finding.level == level && finding.approved.is_none()).count()
    }

    /// Whether a finding at or above a level stands unapproved; a stale approval weighs as a warning.
    #[must_use]
    pub fn fails(&self, level: Level) -> bool {
        !self.stale.is_empty() && level <= Level::Warn
            || self.findings().any(|finding| finding.level >= level && finding.approved.is_none())
    }
}

impl Finding {
    /// What to do about it.
    #[must_use]
    pub fn action(&self) -> Action {
        let unstated = |at: &Option<Standing>| at.as_ref().is_some_and(|at| at.transport.is_empty());
        match self.kind {
            // Whether the rule is still needed nobody said: who closes it may cut what goes on.
            Kind::TransportChanged if unstated(&self.new) => Action::Check,
            // The rule to open may be part of the one that is there.
            Kind::TransportChanged if unstated(&self.old) => Action::Open,
            // Printed once more, and what it is one more of has another port now.
            Kind::Duplicated | Kind::Split if self.has_other_ports() => Action::Open,
            kind => rules::of(kind).action,
        }
    }

    /// Whether both releases state it, with other ports or over another transport.
    fn has_other_ports(&self) -> bool {
        matches!((&self.old, &self.new), (Some(old), Some(new)) if (&old.transport, &old.ports) != (&new.transport, &new.ports))
    }

    /// Where to look first: the new place, else the old.
    #[must_use]
    pub fn standing(&self) -> Option<&Standing> {
        self.new.as_ref().or(self.old.as_ref())
    }
}
