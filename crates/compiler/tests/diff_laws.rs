//! The three laws of comparing, on releases made up by chance: nothing differs from itself however it is printed; turned round,
//! the same endpoints are reported; and every endpoint is accounted for.

use std::collections::BTreeSet;

use portolan_compiler::diff::report::{Finding, Plan, Standing, Step};
use portolan_compiler::diff::{Kind, Level, Options, Report, compare};
use portolan_compiler::snapshot::{
    Direction, DirectionWord, Document, Endpoint, EndpointRole, Flow, Instances, Origin, Party, Place, Ports, Region,
    SCHEMA_VERSION, Snapshot, Table, Text, TransportWord,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const LISTENERS: [&str; 8] =
    ["Router (side A)", "Router (side B)", "Logger", "Call Server", "Web Services 1", "Web Services 2", "Media Gateway", "LDAP"];
const REMOTES: [&str; 6] = ["", "Agent Desktop", "Peripheral Gateway", "Reporting", "Any client", "Data Server"];
const LABELS: [&str; 4] = ["", "Private low", "Private high", "State transfer"];
const SECTIONS: [&str; 3] = ["", "Core", "Edge"];

/// What a row states; all else follows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    table: usize,
    section: usize,
    listener: usize,
    remote: usize,
    endpoints: Vec<(bool, bool, u16, u8, usize)>,
}

fn row() -> impl Strategy<Value = Row> {
    let endpoint = (any::<bool>(), any::<bool>(), 1024_u16..1400, 0_u8..3, 0..LABELS.len());
    (0..3_usize, 0..SECTIONS.len(), 0..LISTENERS.len(), 0..REMOTES.len(), prop::collection::vec(endpoint, 0..4))
        .prop_map(|(table, section, listener, remote, endpoints)| Row { table, section, listener, remote, endpoints })
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec(row(), 1..24)
}

/// How names are printed.
#[derive(Clone, Copy)]
enum Spelling {
    Plain,
    /// Full width, and other spaces.
    Wide,
    /// In a made-up language, with its English beside it.
    Foreign,
}

fn text(name: &str, spelling: Spelling, line: u32) -> Text {
    let (clean, english) = match spelling {
        Spelling::Plain => (name.to_owned(), None),
        Spelling::Wide => {
            let wide = |c: char| match c {
                '!'..='~' => char::from_u32(c as u32 + 0xFEE0).expect("a wide letter"),
                ' ' => '\u{3000}',
                other => other,
            };
            (name.chars().map(wide).collect(), None)
        }
        // Every letter another one, so that nothing of the original is left to compare.
        Spelling::Foreign => {
            let strange = |c: char| char::from_u32('一' as u32 + c as u32).expect("a strange letter");
            (name.chars().map(strange).collect(), Some(name.to_owned()))
        }
    };
    let place = Place { file: "guide".into(), line, start: 0, end: 1, printed: clean.clone() };
    Text { clean, english, place }
}

fn flow(row: &Row, line: u32, spelling: Spelling) -> Flow {
    let some = |name: &str| (!name.is_empty()).then(|| text(name, spelling, line));
    let party = |name: &str| {
        some(name).map(|name| Party {
            base: name.clean.clone(),
            name,
            sides: Vec::new(),
            opposite: false,
            process: None,
            inherited_from: None,
        })
    };
    let place = text("row", spelling, line).place;
    let endpoint = |(nth, (remote, udp, port, step, label)): (usize, &(bool, bool, u16, u8, usize))| Endpoint {
        id: format!("row-{line}.{nth}"),
        role: if *remote { EndpointRole::Remote } else { EndpointRole::Listener },
        transport: Some(if *udp { TransportWord::Udp } else { TransportWord::Tcp }),
        application: None,
        ports: Ports::from(&portolan_model::Ports::linear(i64::from(*port), i64::from(*step) * 40)),
        label: some(LABELS[*label]),
        side: None,
        condition: None,
        footnotes: Vec::new(),
        remarks: Vec::new(),
        direction: None,
        corrected_from: None,
        place: text(&port.to_string(), spelling, line).place,
    };
    let endpoints: Vec<Endpoint> = row.endpoints.iter().enumerate().map(endpoint).collect();
    let of = |role: EndpointRole| endpoints.iter().filter(|endpoint| endpoint.role == role).cloned().collect();
    Flow {
        id: format!("row-{line}"),
        section: some(SECTIONS[row.section]).into_iter().collect(),
        listener: party(LISTENERS[row.listener]),
        listens: of(EndpointRole::Listener),
        remote: some(REMOTES[row.remote]),
        remotes: party(REMOTES[row.remote]).into_iter().collect(),
        remote_listens: of(EndpointRole::Remote),
        direction: Direction { printed: None, understood: Some(DirectionWord::Bidirectional) },
        notes: Vec::new(),
        footnotes: Vec::new(),
        extra: Vec::new(),
        corrections: Vec::new(),
        place,
    }
}

/// A release whose tables stand in the order given.
fn release(rows: &[Row], order: [usize; 3], language: &str, spelling: Spelling) -> Snapshot {
    let mut line = 0;
    let mut table = |at: usize| {
        let flows = rows.iter().filter(|row| row.table == at).map(|row| {
            line += 1;
            flow(row, line, spelling)
        });
        Table {
            id: format!("table-{at}"),
            number: at.to_string(),
            numbered: true,
            title: Some(text(["Servers", "Clients", "Others"][at], spelling, 1)),
            headings: Vec::new(),
            columns: Vec::new(),
            flows: flows.collect(),
            notes: Vec::new(),
            footnotes: Vec::new(),
            place: Region { file: "guide".into(), line: 1, start: 0, end: 1 },
        }
    };
    let tables = order.map(&mut table).to_vec();
    let document = Document {
        id: format!("product/{language}"),
        vendor: "Vendor".to_owned(),
        product: "Product".to_owned(),
        release: "1".to_owned(),
        language: language.to_owned(),
        title: "Ports".to_owned(),
        origin: Origin::Vendor,
        file: "guide".into(),
        sha256: String::new(),
        encoding: "UTF-8".to_owned(),
        instances: Instances { first: 0, last: 9, reason: String::new() },
        tables,
        prose: Vec::new(),
        coverage: std::collections::BTreeMap::new(),
    };
    Snapshot { schema_version: SCHEMA_VERSION, documents: vec![document] }
}

fn plain(rows: &[Row]) -> Snapshot {
    release(rows, [0, 1, 2], "en", Spelling::Plain)
}

fn between(old: &Snapshot, new: &Snapshot) -> Report {
    compare(old, new, &Options::default()).expect("rows on both sides")
}

fn told(report: &Report) -> Vec<String> {
    report.findings().map(|finding| format!("{}: {}: {}", finding.kind.as_str(), finding.component, finding.says)).collect()
}

/// Ids of all endpoints, with transport and ports.
fn endpoints(release: &Snapshot) -> impl Iterator<Item = (&str, (String, String))> {
    let flows = release.documents.iter().flat_map(|document| &document.tables).flat_map(|table| &table.flows);
    let endpoints = flows.flat_map(|flow| flow.listens.iter().chain(&flow.remote_listens));
    endpoints.map(|endpoint| {
        let transport = endpoint.transport.map_or("", |word| word.as_str()).to_owned();
        (endpoint.id.as_str(), (transport, endpoint.ports.normal.clone()))
    })
}

/// A finding without what differs in the other direction.
fn seen(finding: &Finding, turned: bool) -> (Kind, Vec<String>, Vec<String>) {
    let one = |at: &Option<Standing>| at.iter().map(|at| at.id.clone()).collect::<Vec<_>>();
    let all = |at: &[Standing]| at.iter().map(|at| at.id.clone()).collect::<Vec<_>>();
    let kind = if finding.kind == Kind::Split { Kind::Duplicated } else { finding.kind };
    let (mut old, mut new) = (one(&finding.old), one(&finding.new));
    if kind == Kind::Unmatched {
        (old, new) = (all(&finding.old_candidates), all(&finding.new_candidates));
    }
    old.sort();
    new.sort();
    if turned { (kind.mirrored(), new, old) } else { (kind, old, new) }
}

/// What the new release states with ports that the old one has nowhere, and the plan does not open.
fn not_opened(old: &[Row], new: &[Row]) -> Vec<String> {
    let (old, new) = (plain(old), plain(new));
    let report = between(&old, &new);
    let plan = Plan::new(&report);
    let opened: BTreeSet<&str> = plan.open.iter().map(|step| step.endpoint.id.as_str()).collect();
    let known: BTreeSet<(String, String)> = endpoints(&old).map(|(_, rule)| rule).collect();
    let fresh = endpoints(&new).filter(|(id, rule)| !known.contains(rule) && !opened.contains(id));
    fresh.map(|(id, rule)| format!("{id}: {rule:?}: {:?}", told(&report))).collect()
}

/// One row becomes two, with another port: both are to be opened.
#[test]
fn what_is_printed_once_more_with_another_port_is_to_be_opened() {
    let row = |remote, endpoint| Row { table: 0, section: 0, listener: 6, remote, endpoints: vec![endpoint] };
    let old = [row(0, (false, false, 1024, 0, 0))];
    let new = [row(1, (true, false, 1126, 0, 2)), row(0, (true, false, 1126, 0, 2))];
    assert_eq!(not_opened(&old, &new), Vec::<String>::new());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn nothing_differs_from_itself_however_it_is_printed(rows in rows(), shuffled in any::<prop::sample::Index>(), seed in any::<u64>()) {
        let mut other = rows.clone();
        let turn = shuffled.index(other.len());
        other.rotate_left(turn);
        if seed % 2 == 0 {
            other.reverse();
        }
        let order = [[0, 1, 2], [2, 0, 1], [1, 2, 0], [2, 1, 0]][(seed % 4) as usize];
        let old = plain(&rows);
        for (language, spelling) in [("en", Spelling::Plain), ("en", Spelling::Wide), ("xx", Spelling::Foreign)] {
            let new = release(&other, order, language, spelling);
            prop_assert_eq!(told(&between(&old, &new)), Vec::<String>::new());
            prop_assert_eq!(told(&between(&new, &old)), Vec::<String>::new());
        }
    }

    #[test]
    fn turned_round_the_same_endpoints_are_reported(old in rows(), new in rows()) {
        let (old, new) = (plain(&old), plain(&new));
        let mut forth: Vec<_> = between(&old, &new).findings().map(|finding| seen(finding, false)).collect();
        let mut back: Vec<_> = between(&new, &old).findings().map(|finding| seen(finding, true)).collect();
        forth.sort();
        back.sort();
        prop_assert_eq!(forth, back);
    }

    #[test]
    fn every_endpoint_is_accounted_for(old in rows(), new in rows()) {
        let count = |rows: &[Row]| rows.iter().map(|row| row.endpoints.len()).sum::<usize>();
        let report = between(&plain(&old), &plain(&new));
        let balance = report.comparisons[0].balance;
        prop_assert!(balance.closes(), "{}", balance.formula());
        prop_assert_eq!((balance.old, balance.new), (count(&old), count(&new)));
        let told = |kind: Kind| report.findings().filter(|finding| finding.kind == kind && finding.standing().is_some_and(|at| !at.ports.is_empty())).count();
        prop_assert_eq!((told(Kind::Opened), told(Kind::Closed)), (balance.opened, balance.closed));
    }

    #[test]
    fn what_no_old_rule_covers_is_to_be_opened(old in rows(), new in rows()) {
        prop_assert_eq!(not_opened(&old, &new), Vec::<String>::new());
    }

    #[test]
    fn one_digit_is_never_overlooked(rows in rows(), at in any::<prop::sample::Index>()) {
        let mut new = rows.clone();
        let with_ports: Vec<usize> = (0..rows.len()).filter(|at| !rows[*at].endpoints.is_empty()).collect();
        prop_assume!(!with_ports.is_empty());
        let row = with_ports[at.index(with_ports.len())];
        // Outside of what is made up, so that it is nobody else's port.
        new[row].endpoints[0].2 += 1000;
        let report = between(&plain(&rows), &plain(&new));
        let port = new[row].endpoints[0].2.to_string();
        let shown = |finding: &Finding| finding.standing().is_some_and(|at| at.ports.starts_with(&port)) || finding.after.contains(&port);
        prop_assert!(report.findings().any(shown), "{:?}", told(&report));
    }
}

/// Two rows that could both be the one that is gone: nobody can say, so it is not said.
#[test]
fn a_tie_is_told_with_all_its_candidates() {
    let row = |port: u16| Row { table: 0, section: 0, listener: 2, remote: 1, endpoints: vec![(false, false, port, 0, 0)] };
    let anchor = Row { table: 0, section: 0, listener: 3, remote: 1, endpoints: vec![(false, false, 1300, 0, 0)] };
    // Ids in these tests are positions, so neither candidate may stand where the old row stood.
    let report = between(&plain(&[anchor.clone(), row(1024)]), &plain(&[row(1100), anchor, row(1200)]));
    let tie: Vec<&Finding> = report.findings().filter(|finding| finding.kind == Kind::Unmatched).collect();
    assert_eq!(tie.len(), 1, "{:?}", told(&report));
    assert_eq!((tie[0].old_candidates.len(), tie[0].new_candidates.len()), (1, 2));
    assert!(report.comparisons[0].balance.closes());
    // Whichever it became: both new ports are in nobody's rules, and the old one is nobody's any more.
    let plan = Plan::new(&report);
    let ports = |steps: &[Step<'_>]| steps.iter().map(|step| step.endpoint.ports.clone()).collect::<Vec<_>>();
    assert_eq!((ports(&plan.open), ports(&plan.close)), (vec!["1100".to_owned(), "1200".to_owned()], vec!["1024".to_owned()]));
    assert_eq!((plan.check.len(), tie[0].level), (1, Level::Err));
}

#[test]
fn a_side_without_facts_is_an_error() {
    let empty = Snapshot { schema_version: SCHEMA_VERSION, documents: Vec::new() };
    let full = plain(&[Row { table: 0, section: 0, listener: 0, remote: 0, endpoints: Vec::new() }]);
    assert!(compare(&empty, &full, &Options::default()).unwrap_err().en.contains("old side"));
    assert!(compare(&full, &empty, &Options::default()).unwrap_err().en.contains("new side"));
}
