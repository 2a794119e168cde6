//! Who opens the connection, seen from the listener.
//!
//! In: the published word. Out: [`Direction`]. Deliberately not here: how documents word or draw a direction; an
//! empty or unknown one is `Option::None`.

crate::words::words! {
    /// Direction of a flow, seen from the listener.
    ///
    /// ```
    /// use portolan_model::Direction;
    /// assert_eq!(Direction::Bidirectional.to_string(), "bidirectional");
    /// ```
    pub enum Direction ("inbound, outbound or bidirectional") {
        /// The remote device connects to the listener.
        Inbound = "inbound",
        /// The listener connects to the remote device.
        Outbound = "outbound",
        /// Either connects to the other.
        Bidirectional = "bidirectional",
    }
}
