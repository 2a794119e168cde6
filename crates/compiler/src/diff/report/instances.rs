//! A formula in numbers: at which instances the ports differ, and what they are.
//!
//! In: a change and the instances asked for. Out: a sentence, and the ports at each instance. Deliberately not here: arithmetic
//! (`portolan-model`).

use super::model::AtInstance;
use crate::diff::side::Document;
use crate::diff::{Change, Kind, Spot};
use crate::snapshot::PortExpression;

/// Instances that are tried one by one; more than any document declares.
const MOST: u32 = 10_000;

/// The instances concerned, and the ports at those asked for. Empty where no formula is concerned.
pub(super) fn of(old: &Document, new: &Document, change: &Change<'_>, asked: &[u32]) -> (String, Vec<AtInstance>) {
    let ports_concerned = matches!(
        change.kind,
        Kind::Opened
            | Kind::Closed
            | Kind::PortChanged
            | Kind::FormulaChanged
            | Kind::Widened
            | Kind::Narrowed
            | Kind::BecameDynamic
            | Kind::BecameFixed
    );
    if !ports_concerned || !formula(change.old) && !formula(change.new) {
        return (String::new(), Vec::new());
    }
    let first = old.instances.first.min(new.instances.first);
    let last = old.instances.last.max(new.instances.last).min(first.saturating_add(MOST));
    let differ: Vec<u32> = (first..=last).filter(|at| ports(change.old, *at) != ports(change.new, *at)).collect();
    let at = asked.iter().map(|at| AtInstance { instance: *at, before: ports(change.old, *at), after: ports(change.new, *at) });
    (runs(&differ), at.collect())
}

fn formula(spot: Option<Spot<'_>>) -> bool {
    let expression = spot.and_then(|spot| spot.endpoint).map(|endpoint| &endpoint.ports.expression);
    matches!(expression, Some(PortExpression::Interval { setting, per_instance, .. }) if setting.is_some() || *per_instance != 0)
}

/// The ports at an instance; for a formula that starts from a setting, what is added to its value.
fn ports(spot: Option<Spot<'_>>, instance: u32) -> String {
    let Some(endpoint) = spot.and_then(|spot| spot.endpoint) else { return String::new() };
    let model = endpoint.ports.to_model();
    match (model.at(instance), &endpoint.ports.expression) {
        (Ok(range), _) => range.to_string(),
        (Err(_), PortExpression::Interval { setting: Some(setting), first, last, per_instance, .. }) => {
            let at = |offset: i64| i128::from(offset) + i128::from(*per_instance) * i128::from(instance);
            let end = if first == last { String::new() } else { format!("..+{}", at(*last)) };
            format!("{setting}+{}{end}", at(*first))
        }
        (Err(error), PortExpression::Interval { .. }) => error.to_string(),
        _ => endpoint.ports.normal.clone(),
    }
}

/// Consecutive numbers as ranges.
fn runs(numbers: &[u32]) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some(run) if run.1.checked_add(1) == Some(*number) => run.1 = *number,
            _ => runs.push((*number, *number)),
        }
    }
    let shown = runs.iter().map(|(first, last)| if first == last { first.to_string() } else { format!("{first}-{last}") });
    shown.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consecutive_instances_are_a_range() {
        assert_eq!(runs(&[0, 1, 2, 5, 7, 8]), "0-2, 5, 7-8");
        assert_eq!(runs(&[]), "");
    }
}
