//! `portolan owners`: who listens on a port, from the tables compiled into this program.

use std::fmt::Write;

use clap::Args;
use portolan::model::{Owner, Transport};
use portolan_compiler::diagnostic::{Language, visible};

use super::extract::print;
use crate::locale::say;
use crate::outcome::{Outcome, Trouble};

/// Options of `owners`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  portolan owners 42067        any transport
  portolan owners tcp 42067    one transport
  portolan owners udp/5060     as firewalls write it

Ports that start from a configured value belong to nobody here: only the value tells. The exit code is 1 if nobody is found.")]
pub(crate) struct Options {
    /// A port, with the transport before it: `42067`, `tcp 42067`, `udp/5060`
    #[arg(required = true, num_args = 1..=2, value_name = "[TRANSPORT] PORT")]
    query: Vec<String>,
}

/// One block an owner; where several transports hold the port, each is asked.
pub(crate) fn run(options: &Options, language: Language) -> Result<Outcome, Trouble> {
    let (transport, port) = parse(&options.query.join("/"))?;
    let mut found: Vec<Owner> = Vec::new();
    for transport in transport.map_or_else(|| Transport::ALL.to_vec(), |transport| vec![transport]) {
        // Without a stated transport an endpoint belongs to all of them; it is shown once.
        let new = portolan::owners(transport, port).filter(|owner| !found.iter().any(|other| other.entry.id == owner.entry.id));
        let new: Vec<Owner> = new.collect();
        found.extend(new);
    }
    if found.is_empty() {
        eprintln!("{} {port}", say(language, "nobody is known to listen on", "待ち受けているものが見つからないポート:"));
        return Ok(Outcome::Findings);
    }
    let text: String = found.iter().map(|owner| describe(owner, language)).collect();
    print(text.as_bytes())?;
    Ok(Outcome::Fine)
}

fn parse(query: &str) -> Result<(Option<Transport>, u16), Trouble> {
    let (transport, port) = match query.split_once(['/', ' ', ':']) {
        Some((transport, port)) => (Some(transport), port),
        None => (None, query),
    };
    let transport = transport.map(str::parse).transpose().map_err(|error| Trouble::new(format!("{query}: {error}")))?;
    let number: u16 = port.parse().map_err(|_| Trouble::new(format!("`{port}` is no port: ports are 1 to 65535")))?;
    if number == 0 {
        return Err(Trouble::new("0 is no port: ports are 1 to 65535"));
    }
    Ok((transport, number))
}

fn describe(owner: &Owner, language: Language) -> String {
    let entry = owner.entry;
    let name = |printed: &str, english: &str| match language {
        Language::English if !english.is_empty() && english != printed => format!("{english} ({printed})"),
        _ => printed.to_owned(),
    };
    // Whose port it is: the remote device's where it stood in its column.
    let (holder, other) = match entry.role {
        portolan::model::Role::Listener => (name(entry.listener, entry.listener_en), name(entry.remote, entry.remote_en)),
        portolan::model::Role::Remote => (name(entry.remote, entry.remote_en), name(entry.listener, entry.listener_en)),
    };
    let transport = entry.transport.map_or("?", Transport::as_str);
    let instances = owner.instances;
    let depends = entry.ports.interval().is_some_and(|interval| interval.per_instance != 0);
    let mut text = format!("{}\n", visible(&holder));
    let mut line = |what: &str, value: &str| {
        if !value.is_empty() {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  {what}: {}", visible(value));
        }
    };
    line(say(language, "ports", "ポート"), &format!("{transport} {}", entry.ports));
    if depends {
        line(say(language, "instance", "インスタンス"), &range(instances.first, instances.last));
    }
    line(say(language, "side", "サイド"), entry.side.map_or("", |side| side.as_str()));
    line(say(language, "what for", "用途"), &name(entry.label, entry.label_en));
    line(say(language, "for", "相手"), &other);
    line(say(language, "section", "区分"), entry.section);
    line(say(language, "source", "出典"), &format!("{}:{} [{}]", entry.file, entry.line, entry.id));
    text
}

fn range(first: u32, last: u32) -> String {
    if first == last { first.to_string() } else { format!("{first}-{last}") }
}
