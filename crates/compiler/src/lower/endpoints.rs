//! Endpoints of a row: what its port, protocol and range columns state together.
//!
//! A protocol column completes ports that state none. Two ranges columns make one range. A column of one transport holds its
//! ports, or says yes. Nothing is taken over from another row.
//!
//! In: a parsed port cell and a [`Context`]: what the row's other columns say. Out: endpoints, and what the cell leaves over as
//! anomalies. Deliberately not here: which cells of a row hold ports (`row_ports`), the grammar (`ports`).

use portolan_model::{Direction, Interval, Ports, Transport};

use super::clean;
use super::direction;
use super::footnotes::Footnotes;
use super::ports::{self, ParsedEndpoint, PortCell, Protocol};
use super::scribe::Scribe;
use crate::ir::{AnomalyKind, DirectionFact, Endpoint, EndpointRole, Related, Text};
use crate::source::Mapped;
use crate::vocabulary::{Vocabulary, Word};

/// What a port column gave.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) endpoints: Vec<Endpoint>,
    /// Footnotes whose mark stands in the cell, but behind no endpoint.
    pub(super) footnotes: Vec<Text>,
    pub(super) arrow: Option<ports::Arrow>,
}

/// What the row's other columns say about its ports.
#[derive(Debug, Default)]
pub(super) struct Context<'a> {
    pub(super) protocols: &'a [Protocol],
    /// Protocols go with ports one by one (both cells are lists of equal length).
    pub(super) pairwise: bool,
    /// The row states one port.
    pub(super) alone: bool,
    /// Protocols of each line of the port cell, where both cells are lists of lines.
    pub(super) lines: Vec<Vec<Protocol>>,
    pub(super) label: Option<&'a Mapped>,
    pub(super) condition: Option<&'a Mapped>,
    /// The direction that the column's heading states, and the heading.
    pub(super) direction: Option<(Mapped, Direction)>,
    pub(super) marked_words: &'a [String],
}

/// Lowers a parsed port cell.
pub(super) fn lower(
    scribe: &mut Scribe<'_>,
    footnotes: &mut Footnotes,
    cell: &Mapped,
    parsed: PortCell,
    role: EndpointRole,
    context: &Context<'_>,
) -> Found {
    report(scribe, cell, &parsed);
    let PortCell { endpoints, remarks, marks, arrow, .. } = parsed;
    let remarks: Vec<Text> = remarks.iter().map(|remark| scribe.text(remark)).collect();
    let mut found = Found { arrow, endpoints: Vec::with_capacity(endpoints.len()), ..Found::default() };
    for (index, endpoint) in endpoints.into_iter().enumerate() {
        let line = cell.as_str()[..cell.offset_of_raw(endpoint.span.start)].matches('\n').count();
        let protocols = protocols_for(&endpoint, index, line, context);
        for protocol in protocols {
            let mut lowered = one(scribe, footnotes, cell, &endpoint, protocol, role, context);
            lowered.remarks.clone_from(&remarks);
            found.endpoints.push(lowered);
        }
    }
    for mark in marks {
        found.footnotes.extend(resolve(scribe, footnotes, &mark, cell, context.marked_words));
    }
    found
}

/// The endpoint's own protocol, completed by the protocol column.
fn protocols_for(endpoint: &ParsedEndpoint, index: usize, line: usize, context: &Context<'_>) -> Vec<Protocol> {
    let own = &endpoint.protocol;
    if own.transport.is_some() || context.protocols.is_empty() {
        return vec![own.clone()];
    }
    let column = match (context.lines.get(line), context.pairwise) {
        (Some(line), _) => line.as_slice(),
        (None, true) => &context.protocols[index..=index],
        (None, false) => context.protocols,
    };
    // A line beside none: nobody's vocabulary knows the word that stands there.
    if column.is_empty() {
        return vec![own.clone()];
    }
    let completed = column.iter().filter(|protocol| context.pairwise || !restates(protocol, column)).map(|protocol| Protocol {
        transport: protocol.transport,
        application: own.application.clone().or_else(|| protocol.application.clone()),
    });
    let mut protocols: Vec<Protocol> = Vec::new();
    for protocol in completed {
        // "RPC over HTTP" names two applications of one port.
        let same = |known: &&mut Protocol| known.transport.is_some() && known.transport == protocol.transport;
        if let Some(known) = protocols.iter_mut().find(same).filter(|_| !context.pairwise) {
            known.application = joined(known.application.take(), protocol.application);
        } else if !protocols.contains(&protocol) {
            protocols.push(protocol);
        }
    }
    let applications = || protocols.iter().all(|protocol| protocol.application.is_some() && !protocol.is_transport());
    if (context.alone || applications() && !context.pairwise) && protocols.len() > 1 {
        // "TCP/HTTPS, gRPC" at one port: what names no transport runs over the one that is named. Of "LDAP, Start TLS or LDAPS" at
        // two ports nobody knows which runs over which.
        let (stated, bare): (Vec<_>, Vec<_>) = protocols.iter().cloned().partition(|protocol| protocol.transport.is_some());
        // Of "AMQP over WebSocket" none is named, and there is one port all the same.
        if let [] | [_] = stated.as_slice() {
            let only = stated.first().cloned().unwrap_or_default();
            let all = bare.into_iter().fold(only.application.clone(), |all, next| joined(all, next.application));
            return vec![Protocol { application: all, ..only }];
        }
    }
    protocols
}

/// Two applications as one, as "HTTP/HTTPS" is.
fn joined(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) if one != other => Some([one, other].join("/")),
        (one, other) => one.or(other),
    }
}

/// A bare transport beside an application that runs over it ("HTTPS", "TCP") says nothing more.
fn restates(protocol: &Protocol, column: &[Protocol]) -> bool {
    protocol.is_transport() && column.iter().any(|other| other.application.is_some() && other.transport == protocol.transport)
}

fn one(
    scribe: &mut Scribe<'_>,
    footnotes: &mut Footnotes,
    cell: &Mapped,
    parsed: &ParsedEndpoint,
    protocol: Protocol,
    role: EndpointRole,
    context: &Context<'_>,
) -> Endpoint {
    if let Some(interval) = parsed.ports.interval() {
        check(scribe, cell, parsed, interval, &protocol);
    }
    let label = parsed.label.as_ref().or(context.label).map(|label| clean::take_marks(label, true).0);
    let condition = parsed.condition.as_ref().or(context.condition);
    let resolved: Vec<Text> =
        parsed.marks.iter().filter_map(|mark| resolve(scribe, footnotes, mark, cell, context.marked_words)).collect();
    Endpoint {
        id: String::new(),
        role,
        transport: protocol.transport,
        application: protocol.application,
        ports: parsed.ports.clone(),
        label: label.filter(|label| !label.is_empty()).map(|label| scribe.text(&label)),
        side: parsed.side,
        condition: condition.map(|condition| scribe.text(condition)),
        direction: own_direction(parsed, context)
            .map(|(words, understood)| Box::new(DirectionFact { printed: Some(scribe.text(words)), understood })),
        footnotes: resolved,
        remarks: Vec::new(),
        corrected_from: None,
        place: scribe.place(parsed.span),
    }
}

/// The direction that the cell gives this port, else the one of its column's heading, with its words.
fn own_direction<'a>(parsed: &'a ParsedEndpoint, context: &'a Context<'_>) -> Option<(&'a Mapped, Option<Direction>)> {
    let stated = parsed.direction.as_ref().map(|words| (words, direction::understand(words.as_str())));
    stated.or_else(|| context.direction.as_ref().map(|(heading, understood)| (heading, Some(*understood))))
}

/// What the grammar could not take as it stands.
fn report(scribe: &mut Scribe<'_>, cell: &Mapped, parsed: &PortCell) {
    for leftover in &parsed.leftovers {
        let whole = Related { place: scribe.place(cell.whole()), message: "the cell".to_owned() };
        scribe.anomaly_with(AnomalyKind::LeftoverText, leftover.whole(), leftover.as_str(), vec![whole]);
    }
    for doubled in &parsed.doubled {
        scribe.anomaly(AnomalyKind::DoubledFragment, doubled.whole(), doubled.as_str());
    }
    let mut told = Vec::new();
    for words in parsed.endpoints.iter().flat_map(|endpoint| endpoint.label.iter().chain(&endpoint.condition)) {
        if hides_a_port(words.as_str(), parsed) && !told.contains(&words.whole()) {
            scribe.anomaly(AnomalyKind::UnreadPorts, words.whole(), "");
            told.push(words.whole());
        }
    }
}

/// Whether the words beside a port hold a number that may be another one: "(before 3.0 the default is 8020)". Numbers behind a
/// Latin word ("Exchange 2016") are names of releases, and what the cell's ports begin or end with is said once more.
fn hides_a_port(words: &str, cell: &PortCell) -> bool {
    let stated = |number: i64| {
        let ends = |ports: &Ports<String>| matches!(ports, Ports::Interval(interval) if [interval.first, interval.last].contains(&number));
        cell.endpoints.iter().any(|endpoint| ends(&endpoint.ports))
    };
    let mut named = false;
    words.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))).filter(|word| !word.is_empty()).any(
        |word| {
            let digits = (3..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
            let number = digits.then(|| word.parse::<i64>().ok()).flatten();
            let release = named && number.is_some_and(|number| (1990..2040).contains(&number));
            named = word.starts_with(|c: char| c.is_ascii_alphabetic());
            number.is_some_and(|number| (1..=65535).contains(&number) && !release && !stated(number))
        },
    )
}

/// A number that no port can have, a range that runs backwards or from 0 or whose end is not printed, a port without a transport.
fn check(scribe: &mut Scribe<'_>, cell: &Mapped, parsed: &ParsedEndpoint, interval: &Interval<String>, protocol: &Protocol) {
    let Interval { setting, first, last, per_instance, .. } = interval;
    let valid = |port: i64| setting.is_some() || (1..=65535).contains(&port);
    let mut say = |kind| scribe.anomaly(kind, parsed.span, parsed.ports.to_string());
    if !(valid(interval.lowest()) && valid(*last)) {
        say(AnomalyKind::PortOutOfRange);
    } else if interval.lowest() > *first {
        say(AnomalyKind::RangeFromZero);
    } else if first > last {
        say(AnomalyKind::ReversedRange);
    }
    if first < last && *per_instance == 0 && bears_a_plus(cell, parsed) {
        say(AnomalyKind::OpenEnded);
    }
    if protocol.transport.is_none() {
        say(AnomalyKind::MissingTransport);
    }
}

/// Whether a number of the endpoint is printed with a plus behind it, as in "8001+" and "8001+/UDP".
fn bears_a_plus(cell: &Mapped, parsed: &ParsedEndpoint) -> bool {
    let [start, end] = [parsed.span.start, parsed.span.end].map(|raw| cell.offset_of_raw(raw));
    let printed = &cell.as_str()[start..end];
    printed.match_indices('+').any(|(at, _)| printed[..at].ends_with(|c: char| c.is_ascii_digit()))
}

/// The text of a footnote mark; a mark without a text is an anomaly.
pub(super) fn resolve(
    scribe: &mut Scribe<'_>,
    footnotes: &mut Footnotes,
    mark: &Mapped,
    word: &Mapped,
    words: &[String],
) -> Option<Text> {
    let (word, _) = clean::take_marks(word, true);
    match footnotes.resolve(mark.as_str(), &word, words) {
        Some(text) => Some(scribe.text(&text)),
        None => {
            scribe.anomaly(AnomalyKind::DanglingFootnote, mark.whole(), mark.as_str());
            None
        }
    }
}

/// A range whose ends stand in two columns.
pub(super) fn joined_range(start: PortCell, end: PortCell) -> PortCell {
    let mut joined = start;
    joined.leftovers.extend(end.leftovers);
    joined.marks.extend(end.marks);
    joined.remarks.extend(end.remarks);
    let ends: Vec<Option<i64>> = end.endpoints.iter().map(|endpoint| fixed(&endpoint.ports)).collect();
    for (endpoint, end) in joined.endpoints.iter_mut().zip(ends) {
        if let (Some(first), Some(last)) = (fixed(&endpoint.ports), end) {
            endpoint.ports = Ports::linear_range(first, last, 0);
        }
    }
    if joined.endpoints.is_empty() {
        joined.endpoints = end.endpoints;
    }
    joined
}

fn fixed(ports: &Ports<String>) -> Option<i64> {
    match ports {
        Ports::Interval(Interval { setting: None, first, last, per_instance: 0, .. }) if first == last => Some(*first),
        _ => None,
    }
}

/// In a column of one transport a word is no port, but something that was not understood.
pub(super) fn without_names(mut parsed: PortCell, cell: &Mapped) -> PortCell {
    let named = |endpoint: &ParsedEndpoint| matches!(endpoint.ports, Ports::Named(_));
    if parsed.endpoints.iter().any(named) && !Vocabulary::in_force().is(Word::Various, cell.as_str()) {
        parsed.endpoints.retain(|endpoint| !named(endpoint));
        parsed.leftovers.push(cell.clone());
    }
    parsed
}

/// Gives all endpoints of a cell the transport of their column.
pub(super) fn with_transport(mut parsed: PortCell, transport: Transport) -> PortCell {
    for endpoint in &mut parsed.endpoints {
        endpoint.protocol.transport = endpoint.protocol.transport.or(Some(transport));
    }
    parsed
}
