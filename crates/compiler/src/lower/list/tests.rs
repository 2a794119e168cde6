//! What items of lists are read as.

use super::*;
use crate::source::SourceId;

fn cells(row: Row) -> Vec<String> {
    row.cells.iter().take(4).map(|cell| cell.text.as_str().to_owned()).collect()
}

fn about(ports: bool) -> About {
    About { ports, ..About::default() }
}

fn item(text: &str) -> Mapped {
    Mapped::verbatim(SourceId(0), text, 0)
}

#[test]
fn items_that_state_ports_are_rows() {
    for (text, expected) in [
        ("TCP 443: web pages", ["", "TCP 443", "web pages", ""]),
        ("8472/udp for the overlay", ["", "8472/udp", "for the overlay", ""]),
        (
            "443 TCP => pages that need a certificate and a name that the whole world knows",
            ["", "443 TCP", "pages that need a certificate and a name that the whole world knows", ""],
        ),
        ("Console: TCP 9090", ["Console", "TCP 9090", "", ""]),
        ("Mail - TCP port 25", ["Mail", "TCP port 25", "", ""]),
        ("Console: 9090 (TCP, over TLS)", ["Console", "9090 (TCP, over TLS)", "", ""]),
        ("ポート 8080（TCP） - 管理画面", ["", "ポート 8080（TCP）", "管理画面", ""]),
        ("TCP ports 80, 443", ["", "TCP ports 80, 443", "", ""]),
    ] {
        assert_eq!(row(&item(text)).map(cells).as_deref(), Some(expected.map(str::to_owned).as_slice()), "{text}");
    }
}

#[test]
fn sentences_with_numbers_are_not() {
    for text in [
        "Version 443 is needed",
        "See RFC 793",
        "Up to 25 instances",
        "It listens on many ports, of which 443 is the best known one",
    ] {
        assert!(row(&item(text)).is_none(), "{text}");
    }
}

#[test]
fn in_a_list_of_ports_bare_numbers_are_ports() {
    let items = ["4369: peers find each other", "6000 through 6500: streams", "API (default 4646). TCP only.", "3 nodes"];
    let read = read(&items.map(|text| (0, item(text))), about(true)).expect("a list of ports");
    let rows: Vec<_> = read.grid.rows.into_iter().map(cells).collect();
    assert_eq!(rows[1][1], "6000 through 6500");
    assert_eq!(rows[2], ["API", "default 4646", "TCP only.", "TCP only"]);
    assert!(rows.len() == 3 && read.doubtful.is_empty());
}

#[test]
fn numbers_that_were_not_taken_are_told() {
    let items = ["TCP 443: pages", "the port of the console is 9443 by default"].map(|text| (0, item(text)));
    assert_eq!(read(&items, about(false)).expect("a list of ports").doubtful, [items[1].1.clone()]);
    assert!(read(&items[1..], about(false)).expect("items").doubtful.is_empty());
}

#[test]
fn protocols_without_ports_are_items_of_a_list_of_ports() {
    let items = ["UDP port 500", "IP Protocol 50 (ESP)", "ICMP", "Kubernetes"].map(|text| (0, item(text)));
    let rows = read(&items, about(false)).expect("a list of ports").grid.rows;
    let stated: Vec<_> = rows.into_iter().map(|row| cells(row)[1].clone()).collect();
    assert_eq!(stated, ["UDP port 500", "IP Protocol 50 (ESP)", "ICMP"]);
}

#[test]
fn ports_below_a_name_are_its_own() {
    let items = [(0, "SIP TCP/UDP"), (1, "5060, 5061"), (0, "Cores"), (1, "16")].map(|(depth, text)| (depth, item(text)));
    let rows = |ports| read(&items, about(ports)).map(|list| list.grid.rows.into_iter().map(cells).collect::<Vec<_>>());
    assert_eq!(rows(false), Some(vec![["SIP TCP/UDP", "5060, 5061", "", "SIP TCP/UDP"].map(str::to_owned).to_vec()]));
}

#[test]
fn a_transport_in_a_bracket_behind_a_name_states_a_port() {
    let items = [(0, item("SSH (22/TCP) for administrators")), (0, item("the old console of the node (22/TCP) is gone"))];
    let list = read(&items, about(false)).expect("a list of ports");
    let rows: Vec<_> = list.grid.rows.into_iter().map(cells).collect();
    assert_eq!(rows, [["SSH", "22/TCP", "for administrators", "SSH"].map(str::to_owned).to_vec()]);
    assert_eq!(list.doubtful.len(), 1);
}

#[test]
fn in_a_list_of_ports_a_bare_number_ends_an_item() {
    let items = [(0, item("MQTT over TLS: 8883")), (0, item("Cores: 4"))];
    let rows = read(&items, about(true)).expect("a list of ports").grid.rows;
    assert_eq!(rows.into_iter().map(cells).collect::<Vec<_>>(), [["MQTT over TLS", "8883", "", ""].map(str::to_owned).to_vec()]);
    assert!(read(&items, about(false)).expect("items").grid.rows.is_empty());
}
