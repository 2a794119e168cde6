//! A row of a generated table.
//!
//! In: what the compiler publishes about an endpoint. Out: [`Entry`]. Deliberately not here: provenance beyond file
//! and line, notes, and the flow an endpoint belongs to; the handbook and the data files have those.

use crate::{Direction, InstanceDomain, PortError, PortRange, Ports, Role, Side, Transport};

/// One endpoint of a document. Texts that the document does not state are empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// The endpoint's stable id; tables are sorted by it.
    pub id: &'static str,
    /// The document's id.
    pub document: &'static str,
    /// The section rows that govern it, as printed, levels joined by ` / `.
    pub section: &'static str,
    /// The listener, as printed.
    pub listener: &'static str,
    /// The listener in English.
    pub listener_en: &'static str,
    /// The remote device, as printed.
    pub remote: &'static str,
    /// The remote device in English.
    pub remote_en: &'static str,
    /// The label beside the port, as printed.
    pub label: &'static str,
    /// The label in English.
    pub label_en: &'static str,
    /// Whose port it is.
    pub role: Role,
    /// The side, where the port cell says so.
    pub side: Option<Side>,
    /// The transport, where the document states one.
    pub transport: Option<Transport>,
    /// The application protocol, in lower case.
    pub application: &'static str,
    /// The mode or option under which it holds.
    pub condition: &'static str,
    /// The direction, where it was understood.
    pub direction: Option<Direction>,
    /// The ports.
    pub ports: Ports<&'static str>,
    /// The instances that the document knows.
    pub domain: InstanceDomain,
    /// The source file.
    pub file: &'static str,
    /// The line in it, counted from 1.
    pub line: u32,
}

impl Entry {
    /// The ports at an instance of the document's domain.
    ///
    /// # Errors
    /// [`PortError::OutsideDomain`] for an instance that the document does not know; else as [`Ports::at`].
    pub const fn at(&self, instance: u32) -> Result<PortRange, PortError> {
        if !self.domain.contains(instance) {
            return Err(PortError::OutsideDomain { instance, domain: self.domain });
        }
        self.ports.at(instance)
    }

    /// The ports at an instance of the document's domain, given the value of the setting they start from.
    ///
    /// # Errors
    /// As [`Entry::at`], except that the setting is given.
    pub const fn at_with(&self, setting_value: i64, instance: u32) -> Result<PortRange, PortError> {
        if !self.domain.contains(instance) {
            return Err(PortError::OutsideDomain { instance, domain: self.domain });
        }
        self.ports.at_with(setting_value, instance)
    }
}
