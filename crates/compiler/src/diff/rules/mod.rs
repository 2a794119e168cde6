//! What a change means to a firewall: a level, what to do, and a sentence. A table, one line a kind.
//!
//! In: a kind. Out: its [`Rule`]. Deliberately not here: which endpoints differ, and how it is told.

mod approval;
mod fingerprint;

pub use approval::Approval;
pub use fingerprint::fingerprint;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Change, Kind};

/// How much a change matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Level {
    /// Good to know.
    #[serde(rename = "info")]
    Info,
    /// Rules should be looked at.
    #[serde(rename = "warn")]
    Warn,
    /// Traffic breaks unless rules change.
    #[serde(rename = "err")]
    Err,
}

impl Level {
    /// Its name in files and messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Err => "err",
        }
    }
}

/// What a firewall team does about a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Open what is new before the upgrade.
    Open,
    /// Close what is gone after the upgrade.
    Close,
    /// Open the new before the upgrade, close the old after it.
    Replace,
    /// Look at it before the upgrade.
    Check,
    /// Nothing.
    Nothing,
}

impl Action {
    /// Whether there is something to open before the upgrade.
    #[must_use]
    pub const fn opens(self) -> bool {
        matches!(self, Self::Open | Self::Replace)
    }

    /// Whether there is something to close after the upgrade.
    #[must_use]
    pub const fn closes(self) -> bool {
        matches!(self, Self::Close | Self::Replace)
    }
}

/// What a kind of change means.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The kind.
    pub kind: Kind,
    /// How much it matters.
    pub level: Level,
    /// What to do about it.
    pub action: Action,
    /// What it means, for people.
    pub meaning: &'static str,
}

const fn rule(kind: Kind, level: Level, action: Action, meaning: &'static str) -> Rule {
    Rule { kind, level, action, meaning }
}

/// All rules, in the order of [`Kind::ALL`].
pub const RULES: &[Rule] = &[
    rule(Kind::Opened, Level::Err, Action::Open, "new endpoint: traffic breaks unless a rule is added"),
    rule(Kind::Closed, Level::Warn, Action::Close, "endpoint gone: a rule can be closed"),
    rule(Kind::PortChanged, Level::Err, Action::Replace, "another port"),
    rule(Kind::FormulaChanged, Level::Err, Action::Replace, "another formula for the port"),
    rule(Kind::Widened, Level::Err, Action::Open, "the range grew"),
    rule(Kind::Narrowed, Level::Warn, Action::Close, "the range shrank: part of a rule can be closed"),
    rule(Kind::TransportChanged, Level::Err, Action::Replace, "another transport"),
    rule(Kind::DirectionChanged, Level::Err, Action::Check, "traffic goes in other directions"),
    rule(Kind::InitiatorChanged, Level::Err, Action::Check, "the other party opens the connection"),
    rule(Kind::EncryptionChanged, Level::Err, Action::Check, "encryption came or went"),
    rule(Kind::BecameDynamic, Level::Err, Action::Replace, "the port is assigned when the program runs"),
    rule(Kind::BecameFixed, Level::Err, Action::Replace, "the port has a number now"),
    rule(Kind::ConditionChanged, Level::Err, Action::Check, "it holds in another mode"),
    rule(Kind::PartiesSwapped, Level::Err, Action::Check, "listener and remote device changed places, the port did not"),
    rule(Kind::Unmatched, Level::Warn, Action::Check, "several candidates are equally near: which became which cannot be told"),
    rule(Kind::RoleChanged, Level::Warn, Action::Check, "the port stands in the other party's column"),
    rule(Kind::RemoteAdded, Level::Warn, Action::Check, "a further remote device"),
    rule(Kind::RemoteRemoved, Level::Info, Action::Nothing, "one remote device fewer"),
    rule(Kind::RemoteRenamed, Level::Info, Action::Nothing, "another name for the remote device"),
    rule(Kind::Renamed, Level::Info, Action::Nothing, "another name"),
    rule(Kind::Duplicated, Level::Info, Action::Nothing, "printed once more"),
    rule(Kind::Merged, Level::Info, Action::Nothing, "printed as one with another"),
    rule(Kind::Split, Level::Info, Action::Nothing, "printed separately for its remote devices"),
    rule(Kind::Moved, Level::Info, Action::Nothing, "in another table or section"),
    rule(Kind::NoteChanged, Level::Info, Action::Nothing, "other words about it"),
];

/// The rule of a kind.
#[must_use]
pub fn of(kind: Kind) -> &'static Rule {
    &RULES[kind as usize]
}

/// The level of a change: that of its kind, raised where the words that changed speak of a condition.
#[must_use]
pub fn level(change: &Change<'_>) -> Level {
    let level = of(change.kind).level;
    if change.kind == Kind::NoteChanged && change.conditional { level.max(Level::Warn) } else { level }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_rule_in_its_place() {
        let kinds: Vec<Kind> = RULES.iter().map(|rule| rule.kind).collect();
        assert_eq!(kinds, Kind::ALL);
        assert!(Kind::ALL.iter().all(|kind| of(*kind).kind == *kind && !of(*kind).meaning.is_empty()));
    }

    #[test]
    fn what_one_direction_opens_the_other_closes() {
        for kind in [Kind::Opened, Kind::Widened, Kind::RemoteAdded] {
            assert_eq!(kind.mirrored().mirrored(), kind);
            assert!(of(kind).level > of(kind.mirrored()).level, "{kind:?}");
        }
    }
}
