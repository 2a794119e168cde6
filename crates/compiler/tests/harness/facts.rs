//! Facts as compact lines:
//! `role transport application ports | listener | label | side | remote | direction | notes`.
//!
//! `-` stands for nothing; empty fields at the end are left out. `^` stands before an inherited listener, `if` before a
//! condition. A flow without endpoints has `-` alone in the first field. Notes that stand in a table's rows or below it follow the
//! table's facts, each in a line that begins with `note`.

use portolan_compiler::ir::{Document, Endpoint, Flow, Reference, Table, Text};

/// All facts, document by document.
pub(crate) fn listing(reference: &Reference) -> String {
    let several = reference.documents.len() > 1;
    reference.documents.iter().map(|document| of_document(document, several)).collect()
}

fn of_document(document: &Document, named: bool) -> String {
    let mut out = if named { format!("document {}\n", document.id) } else { String::new() };
    for table in &document.tables {
        of_table(table, &mut out);
    }
    out
}

fn of_table(table: &Table, out: &mut String) {
    let title = table.title.as_ref().map_or_else(String::new, |title| format!(": {}", title.joined(" ")));
    out.push_str(&format!("table {}{title}\n", table.number));
    let mut section = String::new();
    for flow in &table.flows {
        if flow.section_path() != section {
            section = flow.section_path();
            out.push_str(&format!("[{section}]\n"));
        }
        if flow.endpoints().next().is_none() {
            out.push_str(&row("-".to_owned(), flow, None));
        }
        for endpoint in flow.endpoints() {
            out.push_str(&row(head(endpoint), flow, Some(endpoint)));
        }
    }
    for note in &table.notes {
        out.push_str(&format!("note {}\n", note.text.joined(" ")));
    }
}

fn head(endpoint: &Endpoint) -> String {
    let transport = endpoint.transport.map_or("-", |transport| transport.as_str());
    let application = endpoint.application.as_deref().unwrap_or("-");
    format!("{} {transport} {application} {}", endpoint.role.as_str(), endpoint.ports)
}

fn row(head: String, flow: &Flow, endpoint: Option<&Endpoint>) -> String {
    let listener = flow.listener.as_ref().map_or_else(String::new, |party| {
        let mark = if party.inherited_from.is_some() { "^" } else { "" };
        format!("{mark}{}", party.name.joined(" "))
    });
    let label = endpoint.map_or_else(String::new, label);
    let side = endpoint.and_then(|endpoint| endpoint.side).map_or("", |side| side.as_str());
    let remote = flow.remote.as_ref().map_or_else(String::new, |text| text.joined(" "));
    let stated = endpoint.map_or(&flow.direction, |endpoint| flow.direction_of(endpoint));
    let direction = stated.understood.map_or("", |direction| direction.as_str());
    let mut fields = vec![head, listener, label, side.to_owned(), remote, direction.to_owned(), notes(flow, endpoint)];
    while fields.last().is_some_and(String::is_empty) {
        fields.pop();
    }
    let fields: Vec<_> = fields.into_iter().map(|field| if field.is_empty() { "-".to_owned() } else { field }).collect();
    fields.join(" | ") + "\n"
}

fn label(endpoint: &Endpoint) -> String {
    let label = endpoint.label.as_ref().map(|text| text.joined(" "));
    let condition = endpoint.condition.as_ref().map(|text| format!("if {}", text.joined(" ")));
    label.into_iter().chain(condition).collect::<Vec<_>>().join(" ")
}

fn notes(flow: &Flow, endpoint: Option<&Endpoint>) -> String {
    let own = endpoint.into_iter().flat_map(|endpoint| endpoint.footnotes.iter().chain(&endpoint.remarks));
    let texts = flow.notes.iter().chain(&flow.footnotes).chain(own).map(|text: &Text| text.joined(" "));
    let extra = flow.extra.iter().map(|extra| format!("{}={}", extra.heading, extra.text.joined(" ")));
    texts.chain(extra).collect::<Vec<_>>().join(" / ")
}
