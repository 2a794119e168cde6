//! Candidates of unmatched endpoints that leave no choice: ports of the new release that no rule of the old one covers, and ports
//! of the old one that nothing of the new one needs.
//!
//! In: both releases, and changes. Out: endpoints to open and to close, whichever became which. Deliberately not here: what is
//! tied (`matching`).

use std::collections::BTreeMap;

use super::build::standing;
use super::model::Standing;
use super::used::{name, owners};
use crate::diff::changes::covers;
use crate::diff::side::{Document, Endpoint};
use crate::diff::{Change, Kind, Spot};

/// The endpoints of both releases by who holds them; none where nothing is unmatched.
pub(super) struct Uncovered<'s> {
    old: Held<'s>,
    new: Held<'s>,
}

type Held<'s> = BTreeMap<String, Vec<Spot<'s>>>;

impl<'s> Uncovered<'s> {
    /// Of two releases.
    pub(super) fn of(old: &'s Document, new: &'s Document, changes: &[Change<'_>]) -> Self {
        if !changes.iter().any(|change| change.kind == Kind::Unmatched) {
            return Self { old: Held::new(), new: Held::new() };
        }
        Self { old: held(old), new: held(new) }
    }

    /// What to open and what to close among the candidates of a change.
    pub(super) fn candidates(&self, change: &Change<'_>) -> (Vec<Standing>, Vec<Standing>) {
        let (olds, news) = &change.candidates;
        // A rule that lets new traffic through besides what is gone stays too: that traffic is told to need no other.
        let needed = |old: &Spot<'_>, new: &Spot<'_>| holds(new, old) || holds(old, new);
        (left(news, olds, &self.old, |new, old| holds(old, new)), left(olds, news, &self.new, needed))
    }
}

/// Candidates that neither a candidate of the other side nor a row of the same parties there answers.
fn left(
    candidates: &[Spot<'_>],
    others: &[Spot<'_>],
    there: &Held<'_>,
    answers: impl Fn(&Spot<'_>, &Spot<'_>) -> bool,
) -> Vec<Standing> {
    let answered = |spot: &Spot<'_>| {
        let same_owners = owners(spot).into_iter().filter_map(|owner| there.get(&name(owner))).flatten();
        let same_parties = same_owners.filter(|other| met(other, spot));
        others.iter().chain(same_parties).any(|other| answers(spot, other))
    };
    candidates.iter().filter(|spot| spot.endpoint.is_some() && !answered(spot)).map(standing).collect()
}

/// Whether a rule for one endpoint lets the traffic of another through.
fn holds(rule: &Spot<'_>, spot: &Spot<'_>) -> bool {
    let (Some(rule), Some(endpoint)) = (rule.endpoint, spot.endpoint) else { return false };
    let transport = |endpoint: &Endpoint| endpoint.transport.map(|word| word.as_str());
    transport(rule) == transport(endpoint) && covers(&rule.ports, &endpoint.ports)
}

/// Whether two rows of one holder are for the same party, as far as they name one.
fn met(a: &Spot<'_>, b: &Spot<'_>) -> bool {
    let counterpart = |spot: &Spot<'_>| {
        let text =
            if listens(spot) { spot.flow.remote.clone() } else { spot.flow.listener.as_ref().map(|party| party.name.clone()) };
        text.map_or_else(String::new, |text| crate::source::key_str(text.english.as_deref().unwrap_or(&text.clean)))
    };
    let (a, b) = (counterpart(a), counterpart(b));
    a.is_empty() || a == b
}

fn listens(spot: &Spot<'_>) -> bool {
    spot.endpoint.is_some_and(|endpoint| spot.flow.listens.iter().any(|other| std::ptr::eq(other, endpoint)))
}

fn held(document: &Document) -> Held<'_> {
    let mut held = Held::new();
    for table in &document.tables {
        for flow in &table.flows {
            for endpoint in flow.endpoints() {
                let spot = Spot { table, flow, endpoint: Some(endpoint) };
                owners(&spot).into_iter().for_each(|owner| held.entry(name(owner)).or_default().push(spot));
            }
        }
    }
    held
}
