//! Edits of what is listened on: numbers, formulas, ranges, transports, protocols, conditions and labels.

use portolan_compiler::diff::Kind;
use portolan_compiler::snapshot::{Document, Endpoint, PortExpression, Ports, Text, TransportWord};

use super::{Expected, endpoints, flow, one, shown, suffixed};

fn interval(endpoint: &Endpoint) -> Option<(i64, i64, i64, bool)> {
    match &endpoint.ports.expression {
        PortExpression::Interval { setting, first, last, per_instance, .. } => {
            Some((*first, *last, *per_instance, setting.is_some()))
        }
        _ => None,
    }
}

fn ports(normal: &str) -> Ports {
    Ports::from(&portolan_model::parse_normal(normal).expect("a normal form").map(str::to_owned))
}

/// States other ports, and says before and after.
pub(super) fn restate(endpoint: &mut Endpoint, normal: &str) -> (String, String) {
    let before = endpoint.ports.normal.clone();
    endpoint.ports = ports(normal);
    (before, endpoint.ports.normal.clone())
}

/// The first endpoint that can be restated, told as one kind.
fn restated(document: &mut Document, row: usize, kind: Kind, to: fn(&Endpoint) -> Option<String>) -> Option<Vec<Expected>> {
    let flow = flow(document, row)?;
    let (endpoint, normal) = endpoints(flow).find_map(|endpoint| to(endpoint).map(|normal| (endpoint, normal)))?;
    let (before, after) = restate(endpoint, &normal);
    one(kind, &before, &after)
}

pub(super) fn another_digit(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    restated(document, row, Kind::PortChanged, |endpoint| match interval(endpoint)? {
        (first, last, 0, false) if first == last => Some((first + 1).to_string()),
        _ => None,
    })
}

pub(super) fn another_multiplier(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    restated(document, row, Kind::FormulaChanged, |endpoint| match interval(endpoint)? {
        (first, last, step, false) if step > 1 && first == last => Some(format!("{first} + {}*instance", step + 10)),
        _ => None,
    })
}

pub(super) fn another_base(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    restated(document, row, Kind::FormulaChanged, |endpoint| match interval(endpoint)? {
        (first, last, step, false) if step > 1 && first == last => Some(format!("{} + {step}*instance", first + 2)),
        _ => None,
    })
}

pub(super) fn formula_to_number(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    restated(document, row, Kind::FormulaChanged, |endpoint| match interval(endpoint)? {
        (first, last, step, false) if step > 1 && first == last => Some(first.to_string()),
        _ => None,
    })
}

pub(super) fn wider(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    restated(document, row, Kind::Widened, |endpoint| match interval(endpoint)? {
        (first, last, 0, false) if last < 65_000 => Some(format!("{first}-{}", last + 10)),
        _ => None,
    })
}

pub(super) fn narrower(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    restated(document, row, Kind::Narrowed, |endpoint| match interval(endpoint)? {
        (first, last, 0, false) if first + 1 < last => Some(format!("{first}-{}", last - 1)),
        _ => None,
    })
}

pub(super) fn to_dynamic(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    restated(document, row, Kind::BecameDynamic, |endpoint| interval(endpoint).map(|_| "dynamic".to_owned()))
}

pub(super) fn to_number(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    restated(document, row, Kind::BecameFixed, |endpoint| {
        matches!(endpoint.ports.expression, PortExpression::Dynamic | PortExpression::Ephemeral).then(|| "47111".to_owned())
    })
}

pub(super) fn other_transport(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let flow = flow(document, row)?;
    let own = endpoints(flow).map(|endpoint| (endpoint.transport, endpoint.ports.normal.clone()));
    let own: Vec<_> = own.collect();
    // Where the row states the port over both, the other transport would be the same endpoint printed again.
    let alone = |endpoint: &Endpoint| own.iter().filter(|other| other.1 == endpoint.ports.normal).count() == 1;
    let endpoint = endpoints(flow).find(|endpoint| endpoint.transport == Some(TransportWord::Tcp) && alone(endpoint))?;
    endpoint.transport = Some(TransportWord::Udp);
    one(Kind::TransportChanged, "tcp", "udp")
}

pub(super) fn encrypted(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let endpoint =
        endpoints(flow(document, row)?).find(|endpoint| matches!(endpoint.application.as_deref(), Some("http" | "https")))?;
    let (before, after) = if endpoint.application.as_deref() == Some("http") { ("http", "https") } else { ("https", "http") };
    endpoint.application = Some(after.to_owned());
    one(Kind::EncryptionChanged, before, after)
}

pub(super) fn condition(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let endpoint = endpoints(flow(document, row)?).find(|endpoint| endpoint.condition.is_none())?;
    let place = endpoint.place.clone();
    endpoint.condition = Some(Text { clean: "TLS only".to_owned(), english: None, place });
    one(Kind::ConditionChanged, "", "TLS only")
}

pub(super) fn mode(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let endpoint = endpoints(flow(document, row)?).find(|endpoint| endpoint.label.is_some())?;
    let label = endpoint.label.clone()?;
    let after = suffixed(&label, " secured");
    let expected = one(Kind::ConditionChanged, &shown(&label), &shown(&after));
    endpoint.label = Some(after);
    expected
}

pub(super) fn label_renamed(document: &mut Document, row: usize) -> Option<Vec<Expected>> {
    let endpoint = endpoints(flow(document, row)?).find(|endpoint| endpoint.label.is_some())?;
    let label = endpoint.label.clone()?;
    let after = suffixed(&label, " lane");
    let expected = one(Kind::Renamed, &shown(&label), &shown(&after));
    endpoint.label = Some(after);
    expected
}
