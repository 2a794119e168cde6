//! Names of protocols: the same in all languages.
//!
//! In: `protocols.toml`, compiled in, and the file of that name that a workspace adds, whose names win over ours. Out:
//! [`Protocols`]. Deliberately not here: what a name says where it stands (`lower::ports`).

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use portolan_model::Transport;
use serde::Deserialize;
use toml::Spanned;

use crate::source::{fold_str, key_str};

/// What the names mean; all of them folded as [`key_str`] does.
#[derive(Clone, Debug)]
pub(super) struct Protocols {
    pub(super) transports: BTreeMap<String, Transport>,
    /// The names among them that hold a blank or a sign ("IP-in-IP"), as they are printed but for case, the longest first.
    pub(super) spelled: Vec<String>,
    /// Names by the number that IANA gives the protocol; the first is the one that the number stands for.
    pub(super) numbers: BTreeMap<u8, Vec<String>>,
    /// Transports that applications imply.
    pub(super) implied: BTreeMap<String, Transport>,
    pub(super) applications: BTreeSet<String>,
}

/// The file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Written {
    transports: BTreeMap<Spanned<String>, Spanned<String>>,
    numbers: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
    implied: BTreeMap<Spanned<String>, Spanned<String>>,
    applications: Applications,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Applications {
    names: Vec<Spanned<String>>,
}

/// Why a file cannot be used, and its bytes that say so.
pub(super) type Refused = (Range<usize>, String);

impl Protocols {
    /// No names.
    fn none() -> Self {
        Self {
            transports: BTreeMap::new(),
            spelled: Vec::new(),
            numbers: BTreeMap::new(),
            implied: BTreeMap::new(),
            applications: BTreeSet::new(),
        }
    }

    /// The names of a file.
    ///
    /// # Errors
    /// Where the text is no TOML of this form, a transport is none, or a number is none that a protocol can have.
    pub(super) fn read(text: &str) -> Result<Self, Refused> {
        let written: Written =
            toml::from_str(text).map_err(|error| (error.span().unwrap_or(0..0), error.message().to_owned()))?;
        let mut read = Self::none();
        for (name, transport) in &written.transports {
            read.transports.insert(key(name)?, self::transport(transport)?);
            read.spelled.push(fold_str(name.get_ref().trim()).to_lowercase());
        }
        for (number, names) in &written.numbers {
            let parsed = number.get_ref().parse();
            let parsed = parsed.map_err(|_| (number.span(), format!("`{}` is no protocol's number", number.get_ref())))?;
            read.numbers.insert(parsed, names.iter().map(key).collect::<Result<_, _>>()?);
        }
        for (application, transport) in &written.implied {
            read.implied.insert(key(application)?, self::transport(transport)?);
        }
        for name in &written.applications.names {
            read.applications.insert(key(name)?);
        }
        read.spell();
        Ok(read)
    }

    /// With the names of another file, which win.
    pub(super) fn extend(&mut self, own: &Self) {
        let own = own.clone();
        self.transports.extend(own.transports);
        self.numbers.extend(own.numbers);
        self.implied.extend(own.implied);
        self.applications.extend(own.applications);
        self.spelled.extend(own.spelled);
        self.spell();
    }

    fn spell(&mut self) {
        self.spelled.retain(|name| name.contains(|letter: char| !letter.is_alphanumeric()));
        self.spelled.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        self.spelled.dedup();
    }

    /// The spelt name that a text begins with, as long as it is printed there.
    pub(super) fn spelled(&self, text: &str) -> Option<usize> {
        self.spelled.iter().find_map(|name| printed(name, text))
    }
}

/// How many bytes of a text a name takes that it begins with; a blank of the name may be any number of them, and no word goes on
/// behind it.
fn printed(name: &str, text: &str) -> Option<usize> {
    let mut rest = text;
    for letter in name.chars() {
        let next = rest.chars().next()?;
        if letter.is_whitespace() {
            next.is_whitespace().then_some(())?;
            rest = rest.trim_start();
        } else {
            next.to_lowercase().eq([letter]).then_some(())?;
            rest = &rest[next.len_utf8()..];
        }
    }
    (!rest.starts_with(char::is_alphanumeric)).then_some(text.len() - rest.len())
}

/// A name as it is looked up; a blank one would stand everywhere.
fn key(name: &Spanned<String>) -> Result<String, Refused> {
    let key = key_str(name.get_ref());
    if key.trim().is_empty() { Err((name.span(), "a protocol has a name".to_owned())) } else { Ok(key) }
}

fn transport(name: &Spanned<String>) -> Result<Transport, Refused> {
    let known = Transport::parse(name.get_ref());
    known.ok_or_else(|| {
        let known = Transport::ALL.iter().map(|known| known.as_str()).collect::<Vec<_>>().join(", ");
        (name.span(), format!("`{}` is none of {known}", name.get_ref()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelt_names_are_found_as_printed() {
        let protocols =
            Protocols::read("[transports]\nip-in-ip = \"other\"\n\"IP in IP\" = \"other\"\ngre = \"other\"\n").expect("names");
        assert_eq!(protocols.spelled("IP-in-IP (4)"), Some(8));
        assert_eq!(protocols.spelled("ip  in IP"), Some(9));
        assert_eq!(["IP-in-IPv6", "IPin IP", "gre"].map(|text| protocols.spelled(text)), [None; 3]);
    }

    #[test]
    fn what_cannot_be_used_is_refused_with_its_bytes() {
        let refused = |text: &str| Protocols::read(text).map(drop).expect_err("it cannot be used");
        let (at, reason) = refused("[transports]\nudt = \"upd\"\n");
        assert!(reason.contains("`upd` is none of tcp, udp") && at == (19..24), "{reason} {at:?}");
        assert!(refused("[numbers]\n300 = [\"udt\"]\n").1.contains("`300` is no protocol's number"));
        assert!(refused("[applications]\nnames = [\" \"]\n").1.contains("a name"));
        assert!(refused("[ports]\n").1.contains("unknown field"));
    }
}
