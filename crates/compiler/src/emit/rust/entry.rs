//! Facts as Rust values.
//!
//! In: facts and documents. Out: expressions of the model's types. Texts become literals through `quote`, which escapes
//! what could end them. The model's names stand bare: the module around them imports them. Deliberately not here: names of
//! constants (`names`).

use portolan_model::{Direction, Interval, Ports, Side, Transport};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::table::{Fact, PublishedRow};
use crate::ir::{Document, Endpoint, EndpointRole};

/// A `portolan_model::Entry`.
pub(super) fn entry(fact: &Fact<'_>, endpoint: &Endpoint) -> TokenStream {
    let PublishedRow { id, document, section, listener, remote, label, application, condition, file, line: at, .. } =
        PublishedRow::new(fact);
    let [listener_en, remote_en, label_en] = [fact.listener_english(), fact.remote_english(), fact.label_english()];
    let role = role(endpoint.role);
    let side = option(endpoint.side.map(side));
    let transport = option(endpoint.transport.map(transport));
    let direction = option(fact.flow.direction_of(endpoint).understood.map(direction));
    let ports = ports(&endpoint.ports);
    let domain = domain(fact.document);
    let at = Literal::u32_unsuffixed(at);
    quote! {
        Entry {
            id: #id,
            document: #document,
            section: #section,
            listener: #listener,
            listener_en: #listener_en,
            remote: #remote,
            remote_en: #remote_en,
            label: #label,
            label_en: #label_en,
            role: #role,
            side: #side,
            transport: #transport,
            application: #application,
            condition: #condition,
            direction: #direction,
            ports: #ports,
            domain: #domain,
            file: #file,
            line: #at,
        }
    }
}

/// A `portolan_model::Document` over the `TABLE` beside it.
pub(super) fn document(document: &Document) -> TokenStream {
    let Document { id, vendor, product, release, language, title, file, sha256, .. } = document;
    let domain = domain(document);
    quote! {
        Document {
            id: #id,
            vendor: #vendor,
            product: #product,
            release: #release,
            language: #language,
            title: #title,
            file: #file,
            sha256: #sha256,
            instances: #domain,
            table: &TABLE,
        }
    }
}

fn domain(document: &Document) -> TokenStream {
    let first = Literal::u32_unsuffixed(document.instances.first);
    let last = Literal::u32_unsuffixed(document.instances.last);
    quote!(InstanceDomain { first: #first, last: #last })
}

fn ports(ports: &Ports<String>) -> TokenStream {
    let ports = match ports {
        Ports::Interval(interval) => interval_constructor(interval),
        Ports::Dynamic => quote!(Dynamic),
        Ports::Ephemeral => quote!(Ephemeral),
        Ports::Any => quote!(Any),
        Ports::Named(word) => quote!(Named(#word)),
    };
    quote!(Ports::#ports)
}

/// The shortest constructor that says it, for a reader.
fn interval_constructor(interval: &Interval<String>) -> TokenStream {
    let Interval { setting, first, last, per_instance, template } = interval;
    let [from, to, step] = [*first, *last, *per_instance].map(Literal::i64_unsuffixed);
    let port = |number: i64| u16::try_from(number).is_ok();
    match (setting, template) {
        (None, None) if *per_instance == 0 && first == last && port(*first) => quote!(fixed(#from)),
        (None, None) if *per_instance == 0 && port(*first) && port(*last) => quote!(range(#from, #to)),
        (None, None) if first == last => quote!(linear(#from, #step)),
        (None, None) => quote!(linear_range(#from, #to, #step)),
        (Some(setting), None) => quote!(from_setting(#setting, #from, #to, #step)),
        (None, Some(template)) if first == last => quote!(from_template(#template, #from, #step)),
        _ => {
            let [setting, template] = [setting, template].map(|text| option(text.as_ref().map(|text| quote!(#text))));
            let fields = quote!(setting: #setting, first: #from, last: #to, per_instance: #step, template: #template);
            quote!(Interval(::portolan_model::Interval { #fields }))
        }
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn role(role: EndpointRole) -> TokenStream {
    match role {
        EndpointRole::Listener => quote!(Role::Listener),
        EndpointRole::Remote => quote!(Role::Remote),
    }
}

fn side(side: Side) -> TokenStream {
    let name = format_ident!("{side:?}");
    quote!(Side::#name)
}

fn transport(transport: Transport) -> TokenStream {
    let name = format_ident!("{transport:?}");
    quote!(Transport::#name)
}

fn direction(direction: Direction) -> TokenStream {
    let name = format_ident!("{direction:?}");
    quote!(Direction::#name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(value: Ports<&str>) -> String {
        ports(&value.map(str::to_owned)).to_string().replace(' ', "")
    }

    #[test]
    fn ports_are_said_the_shortest_way() {
        let expected = [
            (Ports::fixed(443), "fixed(443)"),
            (Ports::range(1, 9), "range(1,9)"),
            (Ports::linear(41004, 40), "linear(41004,40)"),
            (Ports::linear(70000, 0), "linear(70000,0)"),
            (Ports::linear_range(-5, 9, 40), "linear_range(-5,9,40)"),
            (Ports::from_setting("Base", 0, 2000, 1), "from_setting(\"Base\",0,2000,1)"),
            (Ports::from_template("3<NN>15", 30015, 100), "from_template(\"3<NN>15\",30015,100)"),
            (Ports::Dynamic, "Dynamic"),
            (Ports::Named("a\"b"), "Named(\"a\\\"b\")"),
        ];
        for (ports, words) in expected {
            assert_eq!(printed(ports), format!("Ports::{words}"));
        }
        let both = Interval { setting: Some("S"), first: 1, last: 2, per_instance: 3, template: Some("T") };
        assert!(printed(Ports::Interval(both)).contains("template:Some(\"T\")"));
    }
}
