//! Documents made to break the compiler: nothing panics, and nothing takes much longer than it is long.
//!
//! The second is held without a clock: inputs are so large that what compares all with all would take minutes here, while what
//! looks things up takes seconds. A test that seems to hang says so.

use std::collections::BTreeMap;

use portolan_compiler::Compilation;
use portolan_compiler::source::SourceSet;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn extract(name: &str, text: &str) -> Compilation {
    let sources = SourceSet::new(BTreeMap::from([(name.to_owned(), text.as_bytes().to_vec())]));
    portolan_compiler::extract(&sources, name, None)
}

fn endpoints(compilation: &Compilation) -> usize {
    let tables = compilation.reference.documents.iter().flat_map(|document| &document.tables);
    tables.flat_map(|table| &table.flows).map(|flow| flow.endpoints().count()).sum()
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect()
}

/// Pieces that the grammars have a meaning for, and anything.
fn piece() -> impl Strategy<Value = String> {
    let words = "443 445-500 65535 99999999999999999999 TCP udp/ ( ) [ ] （ ） 「 」 { } < > , 、 ; : ： / - ~ – + * × = | # ` ** \
                 _ not all except up to default: port ports any dynamic <NN> 3<NN>15 40007 instance Base 0x1BB A/B 1) * ** ¹ ² (1) \
                 Note Inbound Outbound → ⇔ -> ポート 動的 双方向 \u{200B} \u{FEFF} \u{FF5E} \\ \" ' &amp; &#0; <td> </tr> <br> <b> ```";
    let known = prop::sample::select(words.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
    prop_oneof![8 => known, 2 => Just(" ".to_owned()), 1 => Just("\n".to_owned()), 1 => Just("\t".to_owned()), 2 => "\\PC{0,6}"]
}

/// A text of pieces, some of them many times.
fn text() -> impl Strategy<Value = String> {
    let repeated = (piece(), prop_oneof![9 => 1..3_usize, 1 => 20..200_usize]).prop_map(|(piece, times)| piece.repeat(times));
    prop::collection::vec(repeated, 0..16).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_a_port_cell_is_read_or_said(cell in text()) {
        let quoted = cell.replace('"', "\"\"");
        let found = extract("a.csv", &format!("Service,Protocol,Port,Notes\nWeb,TCP,\"{quoted}\",\"{quoted}\"\nMail,TCP,25,\n"));
        prop_assert_eq!(found.reference.documents.len(), 1);
    }

    #[test]
    fn any_text_is_a_document_of_each_format(text in text(), name in prop::sample::select(vec!["a.md", "a.html", "a.csv", "a.txt"])) {
        prop_assert_eq!(extract(name, &text).reference.documents.len(), 1);
    }
}

#[test]
fn brackets_within_brackets_end() {
    for (open, close) in [("(", ")"), ("（", "）"), ("[", "]"), ("(x ", ")"), ("(445 ", ")")] {
        let cell = format!("443 {}445{}", open.repeat(3000), close.repeat(3000));
        assert_eq!(extract("a.csv", &format!("Service,Protocol,Port\nWeb,TCP,{cell}\n")).reference.documents.len(), 1);
    }
}

#[test]
fn rows_of_one_port_are_not_compared_with_each_other() {
    let rows = lines(8_000, |row| format!("Agent,TCP,8443,Server {row}\n"));
    assert_eq!(endpoints(&extract("a.csv", &format!("Service,Protocol,Port,Remote device\n{rows}"))), 8_000);
}

/// As above, but with a note in each row: which rows explain each other is looked up by the names.
#[test]
fn listeners_of_one_port_are_looked_up_by_their_names() {
    let rows = lines(30_000, |row| format!("S{row},TCP,443,note {row}\n"));
    assert_eq!(endpoints(&extract("ports.csv", &format!("Service,Protocol,Port,Note\n{rows}"))), 30_000);
}

#[test]
fn headings_side_by_side_are_looked_at_once() {
    let headings = lines(20_000, |heading| format!("## {heading}. Step\n"));
    assert_eq!(endpoints(&extract("a.md", &format!("# Ports\n\n{headings}"))), 0);
    let ports = lines(3_000, |port| format!("## {}/tcp\n\nText.\n\n", port + 1));
    assert_eq!(endpoints(&extract("a.md", &format!("# Ports\n\n{ports}"))), 3_000);
}

#[test]
fn items_of_a_list_are_not_compared_with_each_other() {
    let found = extract("a.md", &format!("Ports:\n\n{}", lines(3_000, |item| format!("- TCP {}: web {item}\n", item + 1))));
    assert_eq!(endpoints(&found), 3_000);
    let below = lines(3_000, |item| format!("  - TCP {}: web {item}\n", item + 1));
    assert_eq!(endpoints(&extract("a.md", &format!("- Inbound\n{below}"))), 3_000);
}

#[test]
fn long_items_are_not_parsed_for_each_of_their_words() {
    let names = lines(3_000, |name| format!("word{name}, "));
    assert_eq!(endpoints(&extract("a.md", &format!("# Ports\n\nThese ports:\n\n- a: b: {names}c\n- TCP 443: web\n"))), 1);
    let pairs = lines(3_000, |name| format!("N{name}: {}, ", name + 1_000));
    assert_eq!(endpoints(&extract("a.md", &format!("# Ports\n\nThese ports:\n\n- {pairs}N: 10000\n"))), 3_001);
}

#[test]
fn footnotes_are_looked_up() {
    let rows = lines(2_000, |row| format!("<tr><td>s{row}<sup>{row}</sup></td><td>TCP</td><td>{}</td></tr>", row + 1));
    let notes = lines(2_000, |note| format!("<p><sup>{note}</sup> of s{note}.</p>"));
    let table = format!("<table><tr><th>Service</th><th>Protocol</th><th>Port</th></tr>{rows}</table>{notes}");
    assert_eq!(endpoints(&extract("a.html", &table)), 2_000);
}

#[test]
fn cells_that_span_thousands_of_rows_are_moved_once() {
    let cell = "<td rowspan=65534>443</td>";
    let table = format!("<table>{}</table>", format!("<tr>{}</tr>", cell.repeat(40)).repeat(40));
    assert_eq!(extract("a.html", &table).reference.documents.len(), 1);
}

#[test]
fn ports_of_prose_are_looked_up() {
    let rows = lines(3_000, |row| format!("| s{row} | TCP | {} |\n", row + 1));
    let prose = lines(3_000, |line| format!("It needs TCP port {}.\n\n", line + 10_000));
    let found = extract("a.md", &format!("| Service | Protocol | Port |\n|---|---|---|\n{rows}\n{prose}"));
    assert_eq!(found.diagnostics.iter().filter(|finding| finding.lint.id == "port_in_prose").count(), 3_000);
}
