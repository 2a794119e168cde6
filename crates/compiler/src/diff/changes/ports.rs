//! What differs between two port expressions.
//!
//! In: two expressions. Out: the kind of the change, if there is one. Deliberately not here: at which instances they differ
//! (`report/instances`).

use super::Kind;
use crate::snapshot::{PortExpression, Ports};

/// The kind of change between two expressions; none where they state the same ports.
pub(super) fn kind(old: &Ports, new: &Ports) -> Option<Kind> {
    use PortExpression::{Any, Interval, Named};
    match (&old.expression, &new.expression) {
        (
            Interval { setting: s, first: f, last: l, per_instance: p, .. },
            Interval { setting: t, first: g, last: m, per_instance: q, .. },
        ) => intervals((s, *f, *l, *p), (t, *g, *m, *q)),
        (Named { word: a }, Named { word: b }) => {
            (crate::source::key_str(a) != crate::source::key_str(b)).then_some(Kind::PortChanged)
        }
        (a, b) if a == b => None,
        (Any, _) => Some(Kind::Narrowed),
        (_, Any) => Some(Kind::Widened),
        (a, b) if assigned(a) && assigned(b) => Some(Kind::PortChanged),
        (_, b) if assigned(b) => Some(Kind::BecameDynamic),
        (a, _) if assigned(a) => Some(Kind::BecameFixed),
        _ => Some(Kind::PortChanged),
    }
}

/// Whether a rule for some ports lets others through.
pub(in crate::diff) fn covers(rule: &Ports, ports: &Ports) -> bool {
    matches!(kind(rule, ports), None | Some(Kind::Narrowed))
}

/// Setting, first, last, step.
type Parts<'p> = (&'p Option<String>, i64, i64, i64);

fn intervals(old: Parts<'_>, new: Parts<'_>) -> Option<Kind> {
    if old == new {
        return None;
    }
    let same_steps = old.0 == new.0 && old.3 == new.3;
    if same_steps && new.1 <= old.1 && old.2 <= new.2 {
        return Some(Kind::Widened);
    }
    if same_steps && old.1 <= new.1 && new.2 <= old.2 {
        return Some(Kind::Narrowed);
    }
    let formula = |parts: &Parts<'_>| parts.0.is_some() || parts.3 != 0;
    Some(if formula(&old) || formula(&new) { Kind::FormulaChanged } else { Kind::PortChanged })
}

const fn assigned(expression: &PortExpression) -> bool {
    matches!(expression, PortExpression::Dynamic | PortExpression::Ephemeral)
}

#[cfg(test)]
mod tests {
    use super::*;
    use portolan_model::parse_normal;

    fn between(old: &str, new: &str) -> Option<Kind> {
        let ports = |text: &str| Ports::from(&parse_normal(text).expect("a normal form").map(str::to_owned));
        let found = kind(&ports(old), &ports(new));
        assert_eq!(kind(&ports(new), &ports(old)), found.map(Kind::mirrored), "turned round");
        found
    }

    #[test]
    fn each_difference_has_its_kind() {
        assert_eq!(between("443", "443"), None);
        assert_eq!(between("443", "444"), Some(Kind::PortChanged));
        assert_eq!(between("8000-8010", "8000-8020"), Some(Kind::Widened));
        assert_eq!(between("8000-8010", "8005"), Some(Kind::Narrowed));
        assert_eq!(between("8000-8010", "8005-8015"), Some(Kind::PortChanged));
        assert_eq!(between("40007 + 40*instance", "40007 + 50*instance"), Some(Kind::FormulaChanged));
        assert_eq!(between("40007 + 40*instance", "40007"), Some(Kind::FormulaChanged));
        assert_eq!(between("40007-40008 + 40*instance", "40007-40009 + 40*instance"), Some(Kind::Widened));
        assert_eq!(between("Base + 1*instance", "Other + 1*instance"), Some(Kind::FormulaChanged));
        assert_eq!(between("443", "dynamic"), Some(Kind::BecameDynamic));
        assert_eq!(between("ephemeral", "443"), Some(Kind::BecameFixed));
        assert_eq!(between("dynamic", "ephemeral"), Some(Kind::PortChanged));
        assert_eq!(between("443", "any"), Some(Kind::Widened));
        assert_eq!(between("Socket.IO", "socket.io"), None);
        assert_eq!(between("Socket.IO", "443"), Some(Kind::PortChanged));
    }
}
