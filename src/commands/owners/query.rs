//! What is asked of `owners`: a port, and perhaps its transport.
//!
//! In: the words of the command line. Out: a [`Query`]. Deliberately not here: who holds the port.

use std::fmt;

use portolan::model::{ParseError, Transport};

use crate::outcome::Trouble;

/// A port of one transport, or of any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Query {
    /// The transport, where it is asked for.
    pub(super) transport: Option<Transport>,
    /// The port.
    pub(super) port: u16,
}

impl Query {
    /// Reads `42067`, `tcp 42067`, `udp/5060` or `5060/udp`.
    pub(super) fn parse(words: &[String]) -> Result<Self, Trouble> {
        let parts: Vec<&str> =
            words.iter().flat_map(|word| word.split(['/', ':', ' '])).filter(|part| !part.is_empty()).collect();
        match *parts.as_slice() {
            [port] => Ok(Self { transport: None, port: number(port)? }),
            [port, transport] if is_number(port) && !is_number(transport) => Self::of(transport, port),
            [transport, port] if !is_number(transport) => Self::of(transport, port),
            _ => Err(usage(words)),
        }
    }

    fn of(transport: &str, port: &str) -> Result<Self, Trouble> {
        let stated = transport.parse().map_err(|error: ParseError| {
            let ja = format!("「{transport}」はトランスポートではありません（tcp、udp、sctp、dccp、icmp、other）");
            Trouble::said(format!("{transport}: {error}"), ja)
        })?;
        Ok(Self { transport: Some(stated), port: number(port)? })
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.transport {
            Some(transport) => write!(f, "{transport} {}", self.port),
            None => write!(f, "{}", self.port),
        }
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

fn number(word: &str) -> Result<u16, Trouble> {
    let port = word.parse().ok().filter(|port| *port > 0);
    port.ok_or_else(|| {
        let ja = format!("「{word}」はポート番号ではありません（1～65535）");
        Trouble::said(format!("`{word}` is no port: ports are 1 to 65535"), ja)
    })
}

fn usage(words: &[String]) -> Trouble {
    let words = words.join(" ");
    let ja = format!("「{words}」ではなく、ポートを 1 つ指定してください（トランスポートは任意）");
    Trouble::said(format!("`{words}` is not one port, with its transport or without"), ja)
        .help("portolan owners 443, portolan owners tcp 443")
}

#[cfg(test)]
mod tests {
    use portolan_compiler::diagnostic::Language;

    use super::*;

    fn read(words: &[&str]) -> Result<String, String> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        Query::parse(&words).map(|query| query.to_string()).map_err(|trouble| trouble.told(Language::English))
    }

    #[test]
    fn a_port_is_asked_for_as_people_write_it() {
        for (words, said) in [
            (&["42067"][..], "42067"),
            (&["tcp", "42067"], "tcp 42067"),
            (&["UDP/5060"], "udp 5060"),
            (&["5060/udp"], "udp 5060"),
            (&["sctp:36412"], "sctp 36412"),
        ] {
            assert_eq!(read(words), Ok(said.to_owned()), "{words:?}");
        }
    }

    #[test]
    fn what_is_no_port_is_quoted_as_it_was_typed() {
        for (words, quoted) in [
            (&["70000"][..], "`70000` is no port"),
            (&["0"], "`0` is no port"),
            (&["tcp", "x"], "`x` is no port"),
            (&["telepathy", "443"], "telepathy: "),
            (&["5060", "443"], "`5060 443` is not one port"),
            (&["tcp", "udp", "443"], "`tcp udp 443` is not one port"),
            (&[""], "`` is not one port"),
        ] {
            let trouble = read(words).expect_err("no port");
            assert!(trouble.contains(quoted), "{words:?}: {trouble}");
        }
    }
}
