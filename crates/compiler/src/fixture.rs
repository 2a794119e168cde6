//! Facts to test emitters with, built by hand from small texts.
//!
//! In: a text that holds every word of the facts. Out: a [`Reference`] whose places are true to that text.
//! Deliberately not here: reading and lowering, so that the emitters' tests stand on their own.
//! It names the crate as others do, so that tests outside of it can take it in by path.

use std::collections::BTreeMap;

use portolan_model::{Direction, InstanceDomain, Ports, Side, Transport};

use portolan_compiler::ir::{
    CellFate, Column, Correction, Coverage, CoverageEntry, DirectionFact, Document, Endpoint, EndpointRole, Extra, Flow,
    Footnote, Origin, Party, Reference, Role, Skip, Table, TableNote, Text,
};
use portolan_compiler::source::{Place, SourceFile, SourceSet};

/// What the file of the ordinary fixture holds: a heading, two rows, a footnote.
pub(crate) const GUIDE: &str = "\
リスナー\tポート\tリモート\t方向\t注記\tQoS
ルータ (A 側)\tプライベート低 : TCP 41004 + (インスタンス番号 * 40) UDP 39500~39999 *\tロガー\t双方向\tプライベート ネットワーク\tAF31
RTP\tRTPPortRangeStart ダイナミック\tゲートウェイ\t\t\t
監視\t\tSNMP マネージャ\t着信\t\t
* QoS が有効な場合は使用されません。
";

/// Texts of one file, by what is printed.
pub(crate) struct Fixture {
    /// The files; the guide comes first.
    pub(crate) sources: SourceSet,
    path: String,
}

impl Fixture {
    /// A workspace of one file.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let files = BTreeMap::from([(path.to_owned(), text.as_bytes().to_vec())]);
        Self { sources: SourceSet::new(files), path: path.to_owned() }
    }

    /// The file.
    pub(crate) fn file(&self) -> &SourceFile {
        self.sources.by_path(&self.path).expect("the fixture's own file")
    }

    /// Where a text is printed first.
    pub(crate) fn place(&self, printed: &str) -> Place {
        let text = self.file().text();
        let at = text.as_str().find(printed).unwrap_or_else(|| panic!("{printed} stands in the fixture's file"));
        self.file().place(text.span(at..at + printed.len()))
    }

    /// A text as printed, with its English.
    pub(crate) fn text(&self, printed: &str, english: Option<&str>) -> Text {
        Text { clean: printed.into(), english: english.map(Into::into), place: self.place(printed) }
    }

    /// A listener or remote device.
    pub(crate) fn party(&self, printed: &str, english: &str) -> Party {
        Party {
            name: self.text(printed, Some(english)),
            base: printed.into(),
            sides: Vec::new(),
            opposite: false,
            process: None,
            inherited_from: None,
        }
    }

    /// A TCP endpoint of a listener.
    pub(crate) fn endpoint(&self, id: &str, printed: &str, ports: Ports<String>) -> Endpoint {
        Endpoint {
            id: id.to_owned(),
            role: EndpointRole::Listener,
            transport: Some(Transport::Tcp),
            application: None,
            ports,
            label: None,
            side: None,
            condition: None,
            footnotes: Vec::new(),
            remarks: Vec::new(),
            direction: None,
            corrected_from: None,
            place: self.place(printed),
        }
    }

    /// A flow that states nothing yet.
    pub(crate) fn flow(&self, id: &str, printed: &str) -> Flow {
        Flow {
            id: id.to_owned(),
            section: Vec::new(),
            listener: None,
            listens: Vec::new(),
            remote: None,
            remotes: Vec::new(),
            remote_listens: Vec::new(),
            direction: DirectionFact { printed: None, understood: None },
            notes: Vec::new(),
            footnotes: Vec::new(),
            extra: Vec::new(),
            corrections: Vec::new(),
            place: self.place(printed),
        }
    }

    /// A correction of a port cell, with what it is said to have held.
    pub(crate) fn correction(&self, corrected: &str, printed: &str, reason: &str) -> Correction {
        Correction {
            cell: Role::ListenerPorts.as_str().to_owned(),
            printed: printed.to_owned(),
            corrected: corrected.to_owned(),
            reason: reason.to_owned(),
            author: "A. Reader".to_owned(),
            date: "2025-01-31".to_owned(),
            place: self.place(corrected),
            erratum: self.place(corrected),
        }
    }

    /// A document of one table that holds the flows.
    pub(crate) fn document(&self, id: &str, flows: Vec<Flow>) -> Document {
        let file = self.file();
        let whole = file.place(file.text().whole());
        Document {
            id: id.to_owned(),
            vendor: "Vendor".to_owned(),
            product: "Product".to_owned(),
            release: "11.0(1)".to_owned(),
            language: id.rsplit('/').next().unwrap_or_default().to_owned(),
            title: "ポート".to_owned(),
            published: None,
            origin: Origin::Vendor,
            file: file.path().to_owned(),
            sha256: file.sha256(),
            encoding: "UTF-8".to_owned(),
            instances: InstanceDomain { first: 0, last: 24 },
            instances_reason: "25 instances fit one machine".to_owned(),
            instances_unstated: false,
            hosts: Vec::new(),
            tables: vec![Table {
                id: "table-1".to_owned(),
                number: "1".to_owned(),
                numbered: true,
                title: None,
                headings: Vec::new(),
                columns: Vec::new(),
                flows,
                notes: Vec::new(),
                footnotes: Vec::new(),
                place: whole,
            }],
            prose: Vec::new(),
            coverage: Coverage::default(),
            anomalies: Vec::new(),
        }
    }
}

/// A reference that uses every part of the intermediate form at least once.
pub(crate) fn reference() -> Reference {
    let fixture = Fixture::new("source-docs/product/11.0/ja.txt", GUIDE);
    let flows = vec![router(&fixture), rtp(&fixture), watch(&fixture)];
    let mut document = fixture.document("product/11.0/ja", flows);
    let table = &mut document.tables[0];
    table.title = Some(fixture.text("ポート", Some("Ports")));
    table.headings = vec![fixture.text("ポート", Some("Ports"))];
    table.columns = vec![Column {
        heading: Some(fixture.text("リスナー", Some("Listener"))),
        role: Role::Listener,
        heading_role: Some(Role::Listener),
        confidence: 90,
        why: "the heading says so".to_owned(),
    }];
    table.notes = vec![TableNote { section: Vec::new(), text: fixture.text("QoS", Some("QoS")) }];
    table.footnotes = vec![Footnote { mark: "*".to_owned(), text: footnote(&fixture) }];
    document.prose = vec![fixture.text("使用されません。", None)];
    document.coverage.entries = vec![
        covered(&fixture, 1, CellFate::Skipped(Skip::RepeatedHeading), "heading", "リスナー"),
        covered(&fixture, 2, CellFate::Fact, "listener", "ルータ (A 側)"),
    ];
    Reference { documents: vec![document] }
}

fn footnote(fixture: &Fixture) -> Text {
    fixture.text("QoS が有効な場合は使用されません。", Some("Not used with QoS."))
}

fn covered(fixture: &Fixture, row: u32, fate: CellFate, as_what: &str, printed: &str) -> CoverageEntry {
    CoverageEntry { table: "1".into(), row, column: 1, fate, as_what: as_what.to_owned().into(), place: fixture.place(printed) }
}

fn router(fixture: &Fixture) -> Flow {
    let mut low = fixture.endpoint("router.side-a.private-low", "41004", Ports::linear(41004, 40));
    low.label = Some(fixture.text("プライベート低", Some("Private low")));
    low.side = Some(Side::A);
    let mut range = fixture.endpoint("router.side-a.udp", "39500~39999", Ports::range(39500, 39999));
    range.transport = Some(Transport::Udp);
    range.footnotes = vec![footnote(fixture)];
    range.corrected_from = Some(Box::new(Ports::range(39500, 39990)));
    let mut flow = fixture.flow("router.side-a", "ルータ (A 側)\tプライベート低");
    flow.section = vec![fixture.text("リスナー", Some("Listener")), fixture.text("ロガー", None)];
    let mut listener = fixture.party("ルータ (A 側)", "Router (side A)");
    listener.sides = vec![Side::A];
    listener.process = Some("MDS".to_owned());
    listener.inherited_from = Some(fixture.place("ルータ (A 側)"));
    flow.listener = Some(listener);
    flow.listens = vec![low, range];
    flow.remote = Some(fixture.text("ロガー", Some("Logger")));
    flow.remotes = vec![fixture.party("ロガー", "Logger")];
    flow.direction = DirectionFact { printed: Some(fixture.text("双方向", None)), understood: Some(Direction::Bidirectional) };
    flow.notes = vec![Text {
        clean: "プライベート\nネットワーク".into(), ..fixture.text("プライベート ネットワーク", None)
    }];
    flow.footnotes = vec![Text { clean: "すべて".into(), ..fixture.text("QoS", None) }];
    flow.extra = vec![Extra { heading: "QoS".to_owned(), text: fixture.text("AF31", None) }];
    flow.corrections = vec![fixture.correction("UDP 39500~39999", "UDP 39500~39990", "the range was cut")];
    flow
}

fn rtp(fixture: &Fixture) -> Flow {
    let setting = Ports::from_setting("RTPPortRangeStart".to_owned(), 0, 2000, 2000);
    let mut media = fixture.endpoint("rtp.media", "RTPPortRangeStart", setting);
    media.transport = None;
    media.application = Some("rtp".to_owned());
    media.condition = Some(fixture.text("QoS", Some("With QoS")));
    media.remarks = vec![fixture.text("QoS", None)];
    let mut remote = fixture.endpoint("rtp.gateway", "ダイナミック", Ports::Dynamic);
    remote.role = EndpointRole::Remote;
    let mut flow = fixture.flow("rtp", "RTP\tRTPPortRangeStart");
    flow.listener = Some(fixture.party("RTP", "RTP"));
    flow.listens = vec![media];
    flow.remote = Some(fixture.text("ゲートウェイ", None));
    flow.remote_listens = vec![remote];
    flow
}

fn watch(fixture: &Fixture) -> Flow {
    let mut flow = fixture.flow("watch", "監視\t\tSNMP マネージャ");
    flow.listener = Some(fixture.party("監視", "Watch"));
    flow.direction = DirectionFact { printed: Some(fixture.text("着信", None)), understood: Some(Direction::Inbound) };
    flow
}

/// A reference whose every text tries to get out of where it is put.
pub(crate) fn hostile() -> Reference {
    let attack = "=cmd|' /C calc'!A0 ```rust\u{202E} fn main() {} ``` </script><img src=x onerror=alert(1)> [x](javascript:1) \" \\ # ${} _x0041_ \u{1}\u{FFFF}";
    let fixture = Fixture::new("source-docs/evil/1/en.txt", &format!("{attack}\n    indented [`Vec`] */ ＝1+1\n"));
    let mut endpoint = fixture.endpoint("self.super.7-zip", "＝1+1", Ports::Named(attack.to_owned()));
    endpoint.label = Some(fixture.text("    indented [`Vec`] */ ＝1+1", None));
    let mut flow = fixture.flow("self.super", attack);
    flow.listener = Some(fixture.party(attack, attack));
    flow.listens = vec![endpoint];
    flow.notes = vec![fixture.text("＝1+1", None)];
    flow.corrections = vec![fixture.correction("＝1+1", attack, attack)];
    Reference { documents: vec![fixture.document("evil/1/en", vec![flow])] }
}

/// Port expressions, one of each kind.
pub(crate) fn port_kinds() -> [Ports<String>; 7] {
    [
        Ports::linear_range(12000, 12010, 40),
        Ports::from_template("3<NN>15".to_owned(), 30015, 100),
        Ports::from_setting("Base".to_owned(), -1, 5, 2),
        Ports::Dynamic,
        Ports::Ephemeral,
        Ports::Any,
        Ports::Named("Socket.\"IO\"".to_owned()),
    ]
}
