//! Tables as generated code holds them, built from outside the crate.

use portolan_model::{Direction, Entry, InstanceDomain, Owner, PortError, Ports, Role, Side, Transport, find, owners};

const GUIDE: Entry = Entry {
    id: "",
    document: "guide",
    section: "",
    listener: "CTI サーバ",
    listener_en: "CTI Server",
    remote: "",
    remote_en: "",
    label: "",
    label_en: "",
    role: Role::Listener,
    side: None,
    transport: Some(Transport::Tcp),
    application: "",
    condition: "",
    direction: Some(Direction::Inbound),
    ports: Ports::Any,
    domain: InstanceDomain { first: 0, last: 24 },
    file: "guide/ja.txt",
    line: 1,
};

static TABLE: &[Entry] = &[
    Entry { id: "cti.a", side: Some(Side::A), ports: Ports::linear(42_027, 40), ..GUIDE },
    Entry { id: "cti.b", side: Some(Side::B), ports: Ports::linear(43_027, 40), ..GUIDE },
    Entry { id: "dialer", ports: Ports::from_setting("Base", 0, 0, 1), ..GUIDE },
    Entry { id: "qos", transport: Some(Transport::Udp), ports: Ports::range(42_000, 42_100), ..GUIDE },
    Entry { id: "router", transport: None, ports: Ports::linear_range(42_060, 42_070, 1), ..GUIDE },
];

fn named(transport: Transport, port: u16) -> Vec<(&'static str, String, bool)> {
    let brief = |owner: Owner| (owner.entry.id, owner.instances.to_string(), owner.transport_stated);
    owners(TABLE, transport, port).map(brief).collect()
}

#[test]
fn owners_are_found_through_ranges_and_formulas() {
    let router = ("router", "0..=7".to_owned(), false);
    assert_eq!(named(Transport::Tcp, 42_067), [("cti.a", "1..=1".to_owned(), true), router.clone()]);
    assert_eq!(named(Transport::Udp, 42_067), [("qos", "0..=24".to_owned(), true), router.clone()]);
    assert_eq!(named(Transport::Sctp, 42_067), [router]);
}

#[test]
fn instances_outside_the_domain_own_nothing() {
    // Side A would reach side B's first port at instance 25, which there is not.
    assert_eq!(named(Transport::Tcp, 43_027), [("cti.b", "0..=0".to_owned(), true)]);
    let domain = InstanceDomain { first: 0, last: 24 };
    assert_eq!(TABLE[0].at(25), Err(PortError::OutsideDomain { instance: 25, domain }));
    assert_eq!(TABLE[0].at(24).unwrap().first, 42_987);
}

#[test]
fn settings_are_filled_in_within_the_domain() {
    assert_eq!(TABLE[2].at(3), Err(PortError::NeedsSetting));
    assert_eq!(TABLE[2].at_with(5500, 3).unwrap().first, 5503);
    assert!(matches!(TABLE[2].at_with(5500, 25), Err(PortError::OutsideDomain { instance: 25, .. })));
}

#[test]
fn every_id_is_found_and_no_other() {
    for entry in TABLE {
        assert!(std::ptr::eq(find(TABLE, entry.id).unwrap(), entry));
    }
    assert_eq!(find(TABLE, "cti"), None);
    assert_eq!(find(&[], "cti.a"), None);
}

#[test]
fn published_words_there_and_back() {
    for transport in Transport::ALL {
        assert_eq!(transport.as_str().to_uppercase().parse(), Ok(*transport));
    }
    for direction in Direction::ALL {
        assert_eq!(direction.to_string().parse(), Ok(*direction));
    }
    assert_eq!("C".parse::<Side>().unwrap_err().to_string(), "expected A or B");
    assert_eq!(format!("{:>5}|", Role::Remote.as_str()), "remote|");
    assert_eq!(format!("{:>5}|", Transport::Tcp), "  tcp|");
}

#[test]
fn domains_there_and_back() {
    let read = |text: &str| text.parse::<InstanceDomain>().ok();
    for text in ["0..=24", "0..25", " 0 ..= 24 "] {
        assert_eq!(read(text), InstanceDomain::new(0, 24), "{text}");
    }
    for text in ["", "24", "0..0", "5..=4", "0..=+4", "-1..=4", "0...4", "0..=4294967296", "..=4", "0.."] {
        assert_eq!(read(text), None, "{text}");
    }
    assert_eq!(read("0..=4294967295").unwrap().len(), 1 << 32);
    assert_eq!(InstanceDomain::SINGLE.to_string(), "0..=0");
}
