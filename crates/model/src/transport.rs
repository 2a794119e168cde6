//! The transport a port belongs to.
//!
//! In: the published word. Out: [`Transport`]. Deliberately not here: application protocols such as HTTPS, and what
//! transport one of them implies; that is vocabulary, and an unstated transport is `Option::None` wherever it occurs.

crate::words::words! {
    /// A transport protocol, as far as port documents tell them apart.
    ///
    /// ```
    /// use portolan_model::Transport;
    /// assert_eq!("UDP".parse(), Ok(Transport::Udp));
    /// assert_eq!(Transport::Tcp.to_string(), "tcp");
    /// assert_eq!(Transport::parse("telepathy"), None);
    /// ```
    pub enum Transport ("tcp, udp, sctp, dccp, icmp or other") {
        /// TCP.
        Tcp = "tcp",
        /// UDP.
        Udp = "udp",
        /// SCTP.
        Sctp = "sctp",
        /// DCCP.
        Dccp = "dccp",
        /// ICMP, which has no ports but stands in port tables all the same.
        Icmp = "icmp",
        /// Any other protocol that a document names.
        Other = "other",
    }
}

impl Transport {
    /// Whether its packets carry port numbers; those of ICMP and of most that a document calls by another name do not.
    #[must_use]
    pub const fn has_ports(self) -> bool {
        matches!(self, Self::Tcp | Self::Udp | Self::Sctp | Self::Dccp)
    }
}
