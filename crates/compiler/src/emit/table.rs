//! The published table: one row an endpoint, one for a flow that has none.
//!
//! In: the intermediate form. Out: [`PublishedRow`]s, whose columns and order are a contract with those who read
//! `ports.csv`. Deliberately not here: any file format.

use crate::ir::{Document, Endpoint, Flow, Reference, Table, Text};

/// Where the parts of notes, footnotes and extra columns are joined.
const PARTS: &str = " / ";

/// An endpoint with all it stands in, or a flow that has none.
#[derive(Clone, Copy, Debug)]
pub struct Fact<'r> {
    /// The document.
    pub document: &'r Document,
    /// The table.
    pub table: &'r Table,
    /// The row.
    pub flow: &'r Flow,
    /// The endpoint, unless the row states none.
    pub endpoint: Option<&'r Endpoint>,
}

impl Fact<'_> {
    /// The endpoint's id, the flow's where there is none.
    #[must_use]
    pub fn id(&self) -> &str {
        self.endpoint.map_or(&self.flow.id, |endpoint| &endpoint.id)
    }

    /// The sections in English, levels joined by ` / `.
    #[must_use]
    pub fn section_english(&self) -> String {
        parts(self.flow.section.iter().map(|level| english(Some(level))))
    }

    /// The listener in English.
    #[must_use]
    pub fn listener_english(&self) -> String {
        english(self.flow.listener.as_ref().map(|party| &party.name))
    }

    /// The remote device in English.
    #[must_use]
    pub fn remote_english(&self) -> String {
        english(self.flow.remote.as_ref())
    }

    /// The label in English.
    #[must_use]
    pub fn label_english(&self) -> String {
        english(self.endpoint.and_then(|endpoint| endpoint.label.as_ref()))
    }

    /// Notes and footnotes in English.
    #[must_use]
    pub fn notes_english(&self) -> String {
        parts(self.notes().map(|text| english(Some(text))))
    }

    /// The row's notes, its footnotes, then the endpoint's.
    fn notes(&self) -> impl Iterator<Item = &Text> {
        let own = self.endpoint.iter().flat_map(|endpoint| &endpoint.footnotes);
        self.flow.notes.iter().chain(&self.flow.footnotes).chain(own)
    }
}

/// English on one line, the original where nobody translated it.
fn english(text: Option<&Text>) -> String {
    text.map(|text| text.english_or_original().split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default()
}

/// All facts in document order: a listener's endpoints, then its remote device's.
pub fn facts(reference: &Reference) -> impl Iterator<Item = Fact<'_>> {
    reference.flows().flat_map(|(document, table, flow)| {
        let alone = flow.endpoints().next().is_none().then_some(None);
        let endpoints = flow.endpoints().map(Some).chain(alone);
        endpoints.map(move |endpoint| Fact { document, table, flow, endpoint })
    })
}

/// A row of the published table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishedRow {
    /// The endpoint's stable id.
    pub id: String,
    /// Id of the document.
    pub document: String,
    /// Product.
    pub product: String,
    /// Release.
    pub release: String,
    /// Language of the document.
    pub language: String,
    /// Number of the table.
    pub table: String,
    /// Section rows, levels joined by ` / `.
    pub section: String,
    /// Listener in force.
    pub listener: String,
    /// `listener` or `remote`.
    pub role: String,
    /// Transport; empty where none is stated.
    pub transport: String,
    /// Application protocol.
    pub application: String,
    /// Label in the port cell.
    pub label: String,
    /// Side in the port cell.
    pub side: String,
    /// Mode or option.
    pub condition: String,
    /// Normal form.
    pub ports: String,
    /// First port at instance 0.
    pub start: Option<i64>,
    /// Last port at instance 0.
    pub end: Option<i64>,
    /// What each further instance adds; none where there is no endpoint.
    pub per_instance: Option<i64>,
    /// Setting that the expression starts from.
    pub setting: String,
    /// Remote device.
    pub remote: String,
    /// Direction as understood.
    pub direction: String,
    /// Notes and footnotes.
    pub notes: String,
    /// Columns without a role.
    pub extra: String,
    /// File.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
}

/// A field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'r> {
    /// A text, the vendor's or ours; may be empty.
    Text(&'r str),
    /// A number, unless the row has none.
    Number(Option<i64>),
}

impl PublishedRow {
    /// Names of the columns, in order.
    pub const COLUMNS: [&'static str; 25] = [
        "id",
        "document",
        "product",
        "release",
        "language",
        "table",
        "section",
        "listener",
        "role",
        "transport",
        "application",
        "label",
        "side",
        "condition",
        "ports",
        "start",
        "end",
        "per_instance",
        "setting",
        "remote",
        "direction",
        "notes",
        "extra",
        "file",
        "line",
    ];

    /// The row of a fact.
    #[must_use]
    pub fn new(fact: &Fact<'_>) -> Self {
        let mut row = Self::of_flow(fact);
        if let Some(endpoint) = fact.endpoint {
            row.take(endpoint);
        }
        row
    }

    fn of_flow(fact: &Fact<'_>) -> Self {
        let Fact { document, table, flow, endpoint } = *fact;
        let place = endpoint.map_or(&flow.place, |endpoint| &endpoint.place);
        Self {
            id: fact.id().to_owned(),
            document: document.id.clone(),
            product: document.product.clone(),
            release: document.release.clone(),
            language: document.language.clone(),
            table: table.number.clone(),
            section: flow.section_path(),
            listener: flow.listener_name(),
            remote: line(flow.remote.as_ref()),
            direction: endpoint
                .map_or(&flow.direction, |endpoint| flow.direction_of(endpoint))
                .understood
                .map_or("", |direction| direction.as_str())
                .to_owned(),
            notes: parts(fact.notes().map(|text| text.joined(PARTS))),
            extra: parts(flow.extra.iter().map(|extra| format!("{}={}", extra.heading, extra.text.joined(" ")))),
            file: place.file().to_owned(),
            line: place.line(),
            ..Self::default()
        }
    }

    fn take(&mut self, endpoint: &Endpoint) {
        let interval = endpoint.ports.interval();
        self.role = endpoint.role.as_str().to_owned();
        self.transport = endpoint.transport.map_or("", |transport| transport.as_str()).to_owned();
        self.application = endpoint.application.clone().unwrap_or_default();
        self.label = line(endpoint.label.as_ref());
        self.side = endpoint.side.map_or("", |side| side.as_str()).to_owned();
        self.condition = line(endpoint.condition.as_ref());
        self.ports = endpoint.ports.to_string();
        self.start = interval.map(|interval| interval.first);
        self.end = interval.map(|interval| interval.last);
        self.per_instance = Some(interval.map_or(0, |interval| interval.per_instance));
        self.setting = interval.and_then(|interval| interval.setting.clone()).unwrap_or_default();
    }

    /// Its values, in the order of [`Self::COLUMNS`].
    #[must_use]
    pub fn values(&self) -> [Value<'_>; Self::COLUMNS.len()] {
        use Value::{Number, Text};
        [
            Text(&self.id),
            Text(&self.document),
            Text(&self.product),
            Text(&self.release),
            Text(&self.language),
            Text(&self.table),
            Text(&self.section),
            Text(&self.listener),
            Text(&self.role),
            Text(&self.transport),
            Text(&self.application),
            Text(&self.label),
            Text(&self.side),
            Text(&self.condition),
            Text(&self.ports),
            Number(self.start),
            Number(self.end),
            Number(self.per_instance),
            Text(&self.setting),
            Text(&self.remote),
            Text(&self.direction),
            Text(&self.notes),
            Text(&self.extra),
            Text(&self.file),
            Number(Some(i64::from(self.line))),
        ]
    }
}

/// The published table of a reference.
#[must_use]
pub fn rows(reference: &Reference) -> Vec<PublishedRow> {
    facts(reference).map(|fact| PublishedRow::new(&fact)).collect()
}

fn line(text: Option<&Text>) -> String {
    text.map(|text| text.joined(" ")).unwrap_or_default()
}

fn parts(texts: impl Iterator<Item = String>) -> String {
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(PARTS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    fn text(row: &PublishedRow, column: &str) -> String {
        let at = PublishedRow::COLUMNS.iter().position(|name| *name == column).expect("a column of the table");
        match row.values()[at] {
            Value::Text(text) => text.to_owned(),
            Value::Number(number) => number.map(|number| number.to_string()).unwrap_or_default(),
        }
    }

    fn values(row: &PublishedRow, columns: &[&str]) -> Vec<String> {
        columns.iter().map(|column| text(row, column)).collect()
    }

    #[test]
    fn each_endpoint_has_a_row_and_a_flow_without_endpoints_too() {
        let rows = rows(&fixture::reference());
        let ids: Vec<_> = rows.iter().map(|row| row.id.as_str()).collect();
        assert_eq!(ids, ["router.side-a.private-low", "router.side-a.udp", "rtp.media", "rtp.gateway", "watch"]);
    }

    #[test]
    fn columns_hold_what_their_names_say() {
        let rows = rows(&fixture::reference());
        let columns = ["table", "section", "listener", "role", "transport", "label", "side", "ports", "start", "end", "line"];
        let expected = [
            "1",
            "リスナー / ロガー",
            "ルータ (A 側)",
            "listener",
            "tcp",
            "プライベート低",
            "A",
            "41004 + 40*instance",
            "41004",
            "41004",
            "2",
        ];
        assert_eq!(values(&rows[0], &columns), expected);
        let columns = ["document", "product", "release", "language", "per_instance", "remote", "direction", "extra", "file"];
        let expected = ["product/11.0/ja", "Product", "11.0(1)", "ja", "40", "ロガー", "bidirectional", "QoS=AF31"];
        assert_eq!(values(&rows[0], &columns)[..8], expected);
        assert_eq!(rows[0].file, "source-docs/product/11.0/ja.txt");
    }

    #[test]
    fn notes_come_before_the_flows_footnotes_and_those_before_the_endpoints() {
        let rows = rows(&fixture::reference());
        assert_eq!(rows[0].notes, "プライベート / ネットワーク / すべて");
        assert_eq!(rows[1].notes, "プライベート / ネットワーク / すべて / QoS が有効な場合は使用されません。");
    }

    #[test]
    fn a_setting_gives_offsets_and_words_give_no_numbers() {
        let rows = rows(&fixture::reference());
        let columns = ["transport", "application", "condition", "ports", "start", "end", "per_instance", "setting"];
        let ports = "RTPPortRangeStart + 2000*instance .. +2000";
        assert_eq!(values(&rows[2], &columns), ["", "rtp", "QoS", ports, "0", "2000", "2000", "RTPPortRangeStart"]);
        assert_eq!(values(&rows[3], &columns), ["tcp", "", "", "dynamic", "", "", "0", ""]);
        assert_eq!(values(&rows[4], &columns), [""; 8]);
        assert_eq!(rows[4].direction, "inbound");
    }
}
