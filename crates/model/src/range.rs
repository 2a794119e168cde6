//! Port numbers at one instance.
//!
//! In: two port numbers. Out: [`PortRange`]. Deliberately not here: formulas; see `interval`.

use core::fmt;
use core::ops::RangeInclusive;

/// The ports an expression holds at one instance, both ends included.
///
/// What this crate returns is never reversed; one written by hand with `first > last` is empty.
///
/// ```
/// use portolan_model::PortRange;
/// let range = PortRange { first: 39500, last: 39999 };
/// assert!(range.contains(39500) && !range.contains(40000));
/// assert_eq!(range.to_string(), "39500-39999");
/// assert_eq!(PortRange { first: 443, last: 443 }.to_string(), "443");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PortRange {
    /// The lowest port.
    pub first: u16,
    /// The highest port.
    pub last: u16,
}

impl PortRange {
    /// Whether the port lies within.
    #[must_use]
    pub const fn contains(self, port: u16) -> bool {
        self.first <= port && port <= self.last
    }

    /// How many ports there are.
    #[must_use]
    pub const fn len(self) -> u32 {
        if self.is_empty() { 0 } else { (self.last - self.first) as u32 + 1 }
    }

    /// Whether there is none, because the range was written backwards.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.first > self.last
    }

    /// The ports in rising order.
    #[must_use]
    pub const fn iter(self) -> RangeInclusive<u16> {
        self.first..=self.last
    }

    /// Whether the two have a port in common.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        let first = if self.first > other.first { self.first } else { other.first };
        let last = if self.last < other.last { self.last } else { other.last };
        first <= last
    }
}

impl fmt::Display for PortRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last { write!(f, "{}", self.first) } else { write!(f, "{}-{}", self.first, self.last) }
    }
}
