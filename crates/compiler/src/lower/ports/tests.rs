//! The grammar on lines shaped like real ones.

use super::{PortCell, parse};
use crate::source::{Mapped, SourceId};

fn cell(text: &str) -> PortCell {
    parse(&Mapped::verbatim(SourceId(0), text, 0))
}

/// Endpoints as `transport application ports label side`, with `-` for what is not stated.
fn lines(text: &str) -> Vec<String> {
    let parsed = cell(text);
    let mut lines: Vec<String> = parsed
        .endpoints
        .iter()
        .map(|endpoint| {
            let dash = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
            format!(
                "{} {} {} | {} | {}",
                dash(endpoint.protocol.transport.map(|transport| transport.to_string())),
                dash(endpoint.protocol.application.clone()),
                endpoint.ports,
                dash(endpoint.label.as_ref().map(|label| label.as_str().to_owned())),
                dash(endpoint.side.map(|side| side.to_string())),
            )
        })
        .collect();
    lines.extend(parsed.leftovers.iter().map(|part| format!("leftover: {}", part.as_str())));
    lines.extend(parsed.doubled.iter().map(|part| format!("doubled: {}", part.as_str())));
    lines
}

macro_rules! reads {
    ($($name:ident: $cell:expr => [$($line:expr),* $(,)?];)*) => {
        $(#[test]
        fn $name() {
            let expected: Vec<String> = vec![$($line.to_owned()),*];
            assert_eq!(lines($cell), expected, "{}", $cell);
        })*
    };
}

reads! {
    protocol_behind_each_end: "26551/tcp~26600/tcp, 53/udp, 54/tcp" => ["tcp - 26551-26600 | - | -", "udp - 53 | - | -", "tcp - 54 | - | -"];
    plain: "TCP 41000" => ["tcp - 41000 | - | -"];
    two_transports_one_port: "UDP/TCP 5060 *" => ["udp - 5060 | - | -", "tcp - 5060 | - | -"];
    application: "HTTPS 443" => ["tcp https 443 | - | -"];
    two_items: "TCP 135 UDP 135" => ["tcp - 135 | - | -", "udp - 135 | - | -"];
    range_with_blanks: "TCP 12004 ~ 12006" => ["tcp - 12004-12006 | - | -"];
    wide_wave: "UDP 39500～39999" => ["udp - 39500-39999 | - | -"];
    split_range: "UDP 59500 ~59700" => ["udp - 59500-59700 | - | -"];
    one_per_instance: "TCP 38001 + (インスタンス数)" => ["tcp - 38001 + 1*instance | - | -"];
    no_transport: "40013+（インスタンス番号*40）" => ["- - 40013 + 40*instance | - | -"];
    english_formula: "TCP 40007 + (instance number * 40)" => ["tcp - 40007 + 40*instance | - | -"];
    labelled_list: "低 :\n• TCP 41004 + (インスタンス番号 * 40)\n高 :\n• TCP 41021 + (インスタンス番号 * 40)\n• TCP 41032 + (インスタンス番号 * 40)\nUDP 39500~39999\n中 :\n• TCP 5" => [
        "tcp - 41004 + 40*instance | 低 | -", "tcp - 41021 + 40*instance | 高 | -", "tcp - 41032 + 40*instance | 高 | -",
        "udp - 39500-39999 | - | -", "tcp - 5 | 中 | -"];
    flat_list: "低： TCP 43004 + (インスタンス番号 * 40) 転送： TCP 43023 + (インスタンス番号 * 40) UDP 39500～39999" => [
        "tcp - 43004 + 40*instance | 低 | -", "tcp - 43023 + 40*instance | 転送 | -", "udp - 39500-39999 | - | -"];
    label_without_colon: "MDS プロセス ポート TCP 41000" => ["tcp - 41000 | MDS プロセス ポート | -"];
    label_on_its_own_line: "MDS process port\nTCP 41000" => ["tcp - 41000 | MDS process port | -"];
    sides: "サイド A TCP 42027 + (インスタンス番号 * 40) サイド B TCP 43027" => [
        "tcp - 42027 + 40*instance | - | A", "tcp - 43027 | - | B"];
    sides_with_colon: "A 側 : TCP 42027 B 側 : TCP 43027" => ["tcp - 42027 | - | A", "tcp - 43027 | - | B"];
    device_and_side: "ルータ A: 40034+(インスタンス数 * 40) ルータ B: 41034+(インスタンス数 * 40)" => [
        "- - 40034 + 40*instance | ルータ A | A", "- - 41034 + 40*instance | ルータ B | B"];
    bracket_label: "TCP 5900 TCP 5800（Java HTTP）" => ["tcp - 5900 | - | -", "tcp - 5800 | Java HTTP | -"];
    setting: "5060 および SIPDialerPortBaseNumber + インスタンス番号" => [
        "- - 5060 | - | -", "- - SIPDialerPortBaseNumber + 1*instance | - | -"];
    defined_range: "次の式の UDP ポート :\n• RangeStart = RTPBase + (instNum * 2000)\n• RangeEnd = RangeStart + 2000 RTPBase は設定できます。instNum は、番号です。" => [
        "udp - RTPBase + 2000*instance .. +2000 | - | -"];
    words: "ダイナミッ ク" => ["- - dynamic | - | -"];
    over_a_transport: "80 and 443 over TCP" => ["tcp - 80 | - | -", "tcp - 443 | - | -"];
    range_of_a_transport: "49152-65535 range UDP" => ["udp - 49152-65535 | - | -"];
    ports_of_two_transports: "5000, 5010 ports TCP and UDP" => [
        "tcp - 5000 | - | -", "udp - 5000 | - | -", "tcp - 5010 | - | -", "udp - 5010 | - | -"];
    transport_at_the_end: "5000-5010 (inclusive) UDP\n443 port TCP, 53 port UDP" => [
        "udp - 5000-5010 | inclusive | -", "tcp - 443 | - | -", "udp - 53 | - | -"];
    brackets_beyond_reason: "443 ((((((445))))))" => ["- - 443 | - | -", "leftover: ((((((445))))))"];
    types_in_front: "0/ICMP, 8 icmp, 443/TCP" => ["icmp - any | 0 | -", "icmp - any | 8 | -", "tcp - 443 | - | -"];
    own_number_in_front: "50 ESP" => ["other esp any | - | -"];
    up_to_between_ends: "5000 up to 5010" => ["- - 5000-5010 | - | -"];
    both_bounds: ">= 1024, < 2000" => ["- - 1024-1999 | - | -"];
    half_open: "(1024, 65535]" => ["- - 1025-65535 | - | -"];
    excluded_in_a_bracket: "TCP 1-65535 (except 22)" => ["tcp - 1-21 | - | -", "tcp - 23-65535 | - | -"];
    bound_in_a_bracket: "TCP 1024 (or higher)" => ["tcp - 1024-65535 | - | -"];
    not_a_bound: "HTTPS über 443" => ["tcp https 443 | - | -"];
    number_of_a_name: "Node 1: 8080" => ["- - 8080 | Node 1 | -"];
    without_an_application: "LDAP without TLS 389" => ["- ldap 389 | without TLS | -"];
    part_of_a_word: "还原8080" => ["- - 8080 | 还原 | -"];
    two_of_something: "5060 * 2" => ["leftover: 5060 * 2"];
    range_given_out: "UDP 1025-65535, dynamically allocated" => ["udp - 1025-65535 | - | -"];
    names_with_brackets: "SQL (443), MongoDB (10250, 10255), Graph (444)" => [
        "- - 443 | SQL | -", "- - 10250 | MongoDB | -", "- - 10255 | MongoDB | -", "- - 444 | Graph | -"];
    names_with_brackets_ja: "表計算 (443)、文書 (10250、10255)" => [
        "- - 443 | 表計算 | -", "- - 10250 | 文書 | -", "- - 10255 | 文書 | -"];
    one_name_with_a_bracket: "TCP 443, HTTPS (8443)" => ["tcp - 443 | - | -", "tcp https 8443 | - | -"];
    port_and_dynamic: "TCP 135, dynamic" => ["tcp - 135 | - | -", "tcp - dynamic | - | -"];
    range_given_out_ja: "TCP 49152-65535、ダイナミック" => ["tcp - 49152-65535 | - | -"];
    ephemeral: "エフェメラル" => ["- - ephemeral | - | -"];
    name: "Socket.IO" => ["- - Socket.IO | - | -"];
    doubled: "低： TCP 41002 + (インスタンス番号 * 40) (インスタンス番号中： TCP 41017" => [
        "tcp - 41002 + 40*instance | 低 | -", "tcp - 41017 | 中 | -", "doubled: (インスタンス番号"];
    letter_for_digit: "TCP 4l004" => ["leftover: 4l004"];
    letter_for_digit_in_formula: "TCP 41O04 + (インスタンス番号 * 40)" => ["leftover: 41O04 + (インスタンス番号 * 40)"];
    behind: "443/TCP (HTTPS)" => ["tcp https 443 | - | -"];
    behind_each: "53/UDP,53/TCP (DNS)" => ["udp - 53 | - | -", "tcp dns 53 | - | -"];
    list: "TCP 80, 443" => ["tcp - 80 | - | -", "tcp - 443 | - | -"];
    slash_is_a_list: "67/68" => ["- - 67 | - | -", "- - 68 | - | -"];
    template: "33<NN>" => ["- - 3300 + 1*instance | - | -"];
    template_inside: "3<NN>13" => ["- - 30013 + 100*instance | - | -"];
    thousands: "50,000-59,999" => ["- - 50000-59999 | - | -"];
    thousands_in_german: "30.000-35.000/UDP" => ["udp - 30000-35000 | - | -"];
    a_bracket_behind_a_list: "111、2049（TCP / UDP）" => ["tcp - 111 | - | -", "udp - 111 | - | -", "tcp - 2049 | - | -", "udp - 2049 | - | -"];
    a_bracket_behind_two: "8300, 8301 (UDP)" => ["- - 8300 | - | -", "udp - 8301 | - | -"];
    template_with_last_digits: "3<NN>40-97, 3<NN>15 - 3<NN>17" => ["- - 30040-30097 + 100*instance | - | -", "- - 30015-30017 + 100*instance | - | -"];
    named_placeholder: "4<sap_hana_instance_no>01" => ["- - 40001 + 100*instance | - | -"];
    a_bracket_behind_a_slash: "80/(443 or 4443)" => ["- - 80 | - | -", "- - 443 | - | -", "- - 4443 | - | -"];
    thousands_with_blanks_around: "3478 and 49 152 – 53 247" => ["- - 3478 | - | -", "- - 49152-53247 | - | -"];
    two_numbers_and_a_blank: "22 443" => ["- - 22 | - | -", "- - 443 | - | -"];
    thousands_behind_a_blank: "TCP 12 000" => ["tcp - 12000 | - | -"];
    blanks_part_ports: "22 443" => ["- - 22 | - | -", "- - 443 | - | -"];
    no_thousands: "25,587" => ["- - 25 | - | -", "- - 587 | - | -"];
    bracket_transports: "8301（TCPおよびUDP）" => ["tcp - 8301 | - | -", "udp - 8301 | - | -"];
    address: "10.0.0.1" => [];
    transports_in_the_last_line: "16385-16389\nTCP/UDP" => ["tcp - 16385-16389 | - | -", "udp - 16385-16389 | - | -"];
    thousands_at_one_end: "16385-65,353" => ["- - 16385-65353 | - | -"];
    no_thousands_behind_a_range: "20-443,444" => ["- - 20-443 | - | -", "- - 444 | - | -"];
    network_of_version_6: "2001:db8:100::/48" => [];
    address_beside_a_port: "443, ::1" => ["- - 443 | - | -", "leftover: ::1"];
    any: "Any" => ["- - any | - | -"];
    footnote_in_range: "1024-65535 *" => ["- - 1024-65535 | - | -"];
    arrow: "5724 --->" => ["- - 5724 | - | -"];
    tcp_heading: "TCP:\n80\n443" => ["tcp - 80 | - | -", "tcp - 443 | - | -"];
    port_in_bracket: "ポート（5432）" => ["- - 5432 | - | -"];
    flattened_mark: "TCP 445 UDP 445 1" => ["tcp - 445 | - | -", "udp - 445 | - | -"];
    quoted: "5060 and \"BasePort + instance number\"" => ["- - 5060 | - | -", "- - BasePort + 1*instance | - | -"];
    german_compound: "TCP-Port 443" => ["tcp - 443 | - | -"];
    further_port_in_bracket: "TCP 7000 (TLS: 7001)" => ["tcp - 7000 | - | -", "tcp tls 7001 | - | -"];
    year_in_bracket: "TCP 1433 (Windows 2008)" => ["tcp - 1433 | Windows 2008 | -"];
    negative: "-1" => ["leftover: -1"];
    star: "*" => ["- - any | - | -"];
    letter_mark: "443^a^" => ["- - 443 | - | -"];
    raised_letter: "443ᵃ" => ["- - 443 | - | -"];
    upward: "TCP >1023" => ["tcp - 1024-65535 | - | -"];
    fullwidth: "ＴＣＰ ４４３" => ["tcp - 443 | - | -"];
    chinese_list: "80、443和8443" => ["- - 80 | - | -", "- - 443 | - | -", "- - 8443 | - | -"];
}

#[test]
fn marks_belong_to_what_they_stand_behind() {
    let parsed = cell("TCP 445 UDP 445 ¹");
    let marks: Vec<usize> = parsed.endpoints.iter().map(|endpoint| endpoint.marks.len()).collect();
    assert_eq!(marks, [0, 1]);
    let both = cell("UDP/TCP 5060 *");
    assert!(both.endpoints.iter().all(|endpoint| endpoint.marks.len() == 1));
}

#[test]
fn no_cell_panics_and_none_loses_a_number() {
    let sample = "低 :\n• TCP 41004 + (インスタンス番号 * 40) UDP/TCP 5060 * 443/TCP (x) A 側 : 3<NN>13 R = S + (instNum * 2)";
    for (start, _) in sample.char_indices() {
        for (end, _) in sample[start..].char_indices() {
            let _ = cell(&sample[start..start + end]);
        }
    }
}

#[test]
fn a_number_alone_reads_as_one_with_a_blank_behind() {
    let read = |text: &str| format!("{:?}", parse(&Mapped::verbatim(SourceId(0), text, 0)));
    let numbers = (0..=99_999).step_by(7).map(|number: u32| number.to_string());
    for number in numbers.chain(["0", "00", "080", "99999"].map(str::to_owned)) {
        // The blank keeps it from the short way.
        assert_eq!(read(&number), read(&format!("{number} ")).replace(&format!("{number} "), &number), "{number}");
    }
}

#[test]
fn brackets_cost_no_more_than_their_cell() {
    let nested = |count: usize| format!("443 {}445{}", "(".repeat(count), ")".repeat(count));
    let labelled = |count: usize| format!("443 {}445{}", "(x ".repeat(count), ")".repeat(count));
    for text in [nested(100_000), labelled(1000), format!("40007 + {}", "(".repeat(100_000)), "(".repeat(100_000)] {
        assert!(!cell(&text).is_clean(), "{} characters of brackets are no ports", text.len());
    }
}
