//! The side of a redundant pair.
//!
//! In: the published letter. Out: [`Side`]. Deliberately not here: how documents spell a side.

crate::words::words! {
    /// One of the two sides of a duplexed pair.
    ///
    /// ```
    /// use portolan_model::Side;
    /// assert_eq!(Side::B.to_string(), "B");
    /// assert_eq!("a".parse(), Ok(Side::A));
    /// ```
    pub enum Side ("A or B") {
        /// Side A.
        A = "A",
        /// Side B.
        B = "B",
    }
}
