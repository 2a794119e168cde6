//! In whose port column an endpoint stood.
//!
//! In: the published word. Out: [`Role`]. Deliberately not here: how a column came by its role.

crate::words::words! {
    /// Whose port it is.
    ///
    /// ```
    /// use portolan_model::Role;
    /// assert_eq!(Role::Listener.to_string(), "listener");
    /// ```
    pub enum Role ("listener or remote") {
        /// The endpoint stood in the listener's port column.
        Listener = "listener",
        /// The endpoint stood in the remote device's port column.
        Remote = "remote",
    }
}
