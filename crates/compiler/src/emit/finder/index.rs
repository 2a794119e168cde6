//! The index of the finder: every endpoint with all that is searched and shown.
//!
//! In: the facts and findings. Out: a script that defines `PORTOLAN_INDEX`; texts stand once each in a table and are numbers
//! elsewhere, what rows share stands once a flow. Deliberately not here: anything a browser can derive, such as search keys.
//! The order of fields is known to `assets/engine.js`, and to nobody else.

use serde_json::{Value, json};

use super::super::book::{anchor, finding_targets, row_page};
use super::super::party;
use super::interner::{Interner, safe};
use crate::diagnostic::{Diagnostic, Language, visible};
use crate::ir::{Document, Endpoint, EndpointRole, Flow, Party, Reference, Table, Text};
use portolan_model::{Direction, Ports, Side};

/// Where parts of one text are joined.
const PARTS: &str = " / ";

/// The script.
#[must_use]
pub fn emit(reference: &Reference, diagnostics: &[Diagnostic], language: Language) -> String {
    let mut index = Index { texts: Interner::new(), flows: Vec::new(), rows: Vec::new(), marks: marks(diagnostics) };
    for (number, document) in reference.documents.iter().enumerate() {
        for table in &document.tables {
            for flow in &table.flows {
                index.flow(number, document, table, flow);
            }
        }
    }
    let Index { texts, flows, rows, .. } = index;
    let value = [
        ("version", json!(1)),
        ("language", json!(language.tag())),
        ("documents", documents(reference)),
        ("findings", findings(reference, diagnostics, language)),
        ("texts", Value::from(texts.finish())),
        ("flows", Value::from(flows)),
        ("rows", Value::from(rows)),
    ];
    let mut script = "// Derived from the documents.\n\"use strict\";\nconst PORTOLAN_INDEX = {\n".to_owned();
    for (name, value) in value {
        script.push_str(&format!("{}:{},\n", json!(name), lines(&value)));
    }
    script + "};\n"
}

/// An array a line: the index is read in reviews, and compares line by line.
fn lines(value: &Value) -> String {
    match value.as_array() {
        Some(items) => format!("[\n{}\n]", items.iter().map(safe).collect::<Vec<_>>().join(",\n")),
        None => safe(value),
    }
}

fn documents(reference: &Reference) -> Value {
    let document = |document: &Document| {
        let Document { id, product, release, language, instances, .. } = document;
        let title = format!("{product} {release} ({language})");
        json!([visible(id), visible(&title), visible(language), instances.first, instances.last])
    };
    reference.documents.iter().map(document).collect()
}

fn findings(reference: &Reference, diagnostics: &[Diagnostic], language: Language) -> Value {
    let finding = |(found, target): (&Diagnostic, String)| {
        if found.subjects.is_empty() {
            return json!([]);
        }
        json!([found.lint.id, found.level.as_str(), visible(found.message.in_language(language)), target])
    };
    diagnostics.iter().zip(finding_targets(reference, diagnostics)).map(finding).collect()
}

/// Numbers of findings by the fact they concern.
type Marks<'d> = std::collections::BTreeMap<&'d str, Vec<usize>>;

fn marks(diagnostics: &[Diagnostic]) -> Marks<'_> {
    let mut marks = Marks::new();
    for (number, diagnostic) in diagnostics.iter().enumerate() {
        for subject in &diagnostic.subjects {
            marks.entry(subject).or_default().push(number);
        }
    }
    marks
}

struct Index<'d> {
    texts: Interner,
    flows: Vec<Value>,
    rows: Vec<Value>,
    marks: Marks<'d>,
}

impl Index<'_> {
    fn flow(&mut self, document_number: usize, document: &Document, table: &Table, flow: &Flow) {
        let section = self.joined(flow.section.iter());
        let listener = self.texts_of(flow.listener.as_ref().map(|party| &party.name));
        let remote = self.texts_of(flow.remote.as_ref());
        let notes = self.joined(flow.notes.iter().chain(&flow.footnotes).chain(flow.extra.iter().map(|extra| &extra.text)));
        let page = self.texts.word(&row_page(document, table, flow));
        let number = self.texts.word(&visible(&table.number));
        let mut direction = flow.direction.understood;
        let found = self.found(&flow.id);
        let row = |index: &mut Self, direction: Option<Direction>| {
            let direction = index.texts.word(direction.map_or("", Direction::as_str));
            index.flows.push(json!([document_number, page, number, section, listener, remote, direction, notes, found]));
        };
        row(self, direction);
        if flow.endpoints().next().is_none() {
            let component = self.component(flow.listener.as_ref(), listener);
            let side = self.texts.word(party::named_side(flow.listener.as_ref()).map_or("", Side::as_str));
            self.rows.push(json!([self.flows.len() - 1, anchor(&flow.id), 0, 0, 0, 0, side, 0, component, 0, "none"]));
        }
        for endpoint in flow.endpoints() {
            // Rows say the direction; an endpoint with one of its own needs a row of its own.
            let own = flow.direction_of(endpoint).understood;
            if std::mem::replace(&mut direction, own) != own {
                row(self, own);
            }
            self.endpoint(flow, endpoint, listener, remote);
        }
    }

    fn endpoint(&mut self, flow: &Flow, endpoint: &Endpoint, listener: usize, remote: usize) {
        let (owner, whole) = match endpoint.role {
            EndpointRole::Listener => (flow.listener.as_ref(), listener),
            EndpointRole::Remote => (flow.remotes.first().filter(|_| flow.remotes.len() == 1), remote),
        };
        let component = self.component(owner, whole);
        let side = self.texts.word(party::side(flow, endpoint).map_or("", Side::as_str));
        let transport = self.texts.word(endpoint.transport.map_or("", |transport| transport.as_str()));
        let application = self.texts.word(&visible(endpoint.application.as_deref().unwrap_or_default()));
        let label = self.texts_of(endpoint.label.as_ref());
        let condition = self.texts_of(endpoint.condition.as_ref());
        let notes = self.joined(endpoint.footnotes.iter().chain(&endpoint.remarks));
        let role = u8::from(endpoint.role == EndpointRole::Remote);
        let head = json!([
            self.flows.len() - 1,
            anchor(&endpoint.id),
            role,
            transport,
            application,
            label,
            side,
            condition,
            component,
            notes
        ]);
        let mut row = head.as_array().cloned().unwrap_or_default();
        row.extend(self.ports(&endpoint.ports));
        row.push(Value::from(self.found(&endpoint.id)));
        row.push(Value::from(endpoint.corrected_from.as_ref().map(|ports| visible(&ports.to_string()).into_owned())));
        // The name says the side already: the page need not say it again.
        row.push(Value::from(u8::from(endpoint.side.is_none() && side != 0)));
        self.rows.push(Value::from(trimmed(row)));
    }

    /// Kind, normal form and the numbers: first, last, step, setting.
    fn ports(&mut self, ports: &Ports<String>) -> Vec<Value> {
        let normal = self.texts.word(&visible(&ports.to_string()));
        match ports {
            Ports::Interval(interval) => {
                let setting = self.texts.word(&visible(interval.setting.as_deref().unwrap_or_default()));
                let numbers = [interval.lowest(), interval.last, interval.per_instance].map(Value::from);
                let kind = if setting == 0 { "interval" } else { "setting" };
                [Value::from(kind), Value::from(normal)].into_iter().chain(numbers).chain([Value::from(setting)]).collect()
            }
            other => [Value::from(kind(other)), Value::from(normal)].into_iter().chain(vec![Value::from(0); 4]).collect(),
        }
    }

    fn found(&self, id: &str) -> Vec<usize> {
        self.marks.get(id).cloned().unwrap_or_default()
    }

    fn texts_of(&mut self, text: Option<&Text>) -> usize {
        self.joined(text.into_iter())
    }

    fn joined<'t>(&mut self, texts: impl Iterator<Item = &'t Text>) -> usize {
        let (mut originals, mut english) = (Vec::new(), Vec::new());
        for text in texts {
            let line = |text: &str| visible(&text.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned();
            originals.push(line(&text.clean));
            english.push(line(text.english_or_original()));
        }
        self.texts.pair(&originals.join(PARTS), &english.join(PARTS))
    }

    /// The name under which endpoints of one component are counted: without side and process where it has them.
    fn component(&mut self, party: Option<&Party>, whole: usize) -> usize {
        let Some(party) = party.filter(|party| party.base != party.name.clean) else { return whole };
        self.texts.pair(&visible(&party.base), &visible(party::english_base(party)))
    }
}

/// Without the zeros, nulls and empty lists at the end.
fn trimmed(mut row: Vec<Value>) -> Vec<Value> {
    let says_nothing = |value: &Value| value.is_null() || *value == json!(0) || *value == json!([]);
    while row.last().is_some_and(says_nothing) {
        row.pop();
    }
    row
}

const fn kind(ports: &Ports<String>) -> &'static str {
    match ports {
        Ports::Interval(_) => "interval",
        Ports::Dynamic => "dynamic",
        Ports::Ephemeral => "ephemeral",
        Ports::Any => "any",
        Ports::Named(_) => "named",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    fn parsed(script: &str) -> Value {
        let json = script.split_once("= ").expect("a definition").1.trim_end().trim_end_matches(';');
        serde_json::from_str(&json.replace(",\n}", "\n}")).expect("JSON")
    }

    #[test]
    fn every_endpoint_has_a_row_and_a_flow_without_endpoints_too() {
        let index = parsed(&emit(&fixture::reference(), &[], Language::English));
        let anchors: Vec<_> = index["rows"].as_array().expect("rows").iter().map(|row| row[1].clone()).collect();
        assert_eq!(anchors, ["router.side-a.private-low", "router.side-a.udp", "rtp.media", "rtp.gateway", "watch"]);
        let text = |number: &Value| index["texts"][number.as_u64().expect("a number") as usize].clone();
        let first = &index["rows"][0];
        assert_eq!(text(&first[5]), json!(["プライベート低", "Private low"]));
        assert_eq!(text(&first[6]), json!(["A"]));
        assert_eq!(first.as_array().expect("a row")[12..15], [json!(41004), json!(41004), json!(40)]);
        assert_eq!(index["documents"][0], json!(["product/11.0/ja", "Product 11.0(1) (ja)", "ja", 0, 24]));
    }

    #[test]
    fn what_a_document_says_stays_inside_its_string() {
        let script = emit(&fixture::hostile(), &[], Language::Japanese);
        assert!(!script.contains("</script") && !script.contains('\u{202E}'));
        assert!(parsed(&script)["texts"].to_string().contains("</script>"));
    }

    #[test]
    fn the_same_facts_give_the_same_bytes() {
        let emit = || emit(&fixture::reference(), &[], Language::English);
        assert_eq!(emit(), emit());
    }
}
