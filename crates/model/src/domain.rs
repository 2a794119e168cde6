//! Which instance numbers there are.
//!
//! In: `0..=24` as a document's metadata writes it. Out: [`InstanceDomain`]. Deliberately not here: the reason for a
//! bound; that stands beside the document.

use core::fmt;
use core::ops::RangeInclusive;
use core::str::FromStr;

use crate::ParseError;

/// Consecutive instance numbers, both ends included.
///
/// What this crate returns is never empty; one written by hand with `first > last` is.
///
/// ```
/// use portolan_model::InstanceDomain;
/// let domain: InstanceDomain = "0..25".parse().unwrap();
/// assert_eq!(domain.to_string(), "0..=24");
/// assert_eq!(domain.len(), 25);
/// assert!(domain.contains(24) && !domain.contains(25));
/// assert_eq!(InstanceDomain::new(1, 0), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstanceDomain {
    /// The lowest instance number.
    pub first: u32,
    /// The highest instance number.
    pub last: u32,
}

impl InstanceDomain {
    /// Instance 0 alone: a product that is not instantiated.
    pub const SINGLE: Self = Self { first: 0, last: 0 };

    /// The instances from `first` to `last`, unless that is backwards.
    #[must_use]
    pub const fn new(first: u32, last: u32) -> Option<Self> {
        if first <= last { Some(Self { first, last }) } else { None }
    }

    /// Whether there is such an instance.
    #[must_use]
    pub const fn contains(self, instance: u32) -> bool {
        self.first <= instance && instance <= self.last
    }

    /// How many instances there are; all of `u32` are one more than a `u32` counts.
    #[must_use]
    pub const fn len(self) -> u64 {
        if self.is_empty() { 0 } else { (self.last - self.first) as u64 + 1 }
    }

    /// Whether there is none, because the domain was written backwards.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.first > self.last
    }

    /// The instance numbers in rising order.
    #[must_use]
    pub const fn iter(self) -> RangeInclusive<u32> {
        self.first..=self.last
    }

    /// The instances of both, if there are any.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Option<Self> {
        let first = if self.first > other.first { self.first } else { other.first };
        let last = if self.last < other.last { self.last } else { other.last };
        Self::new(first, last)
    }

    fn parse(text: &str) -> Option<Self> {
        let (first, rest) = text.split_once("..")?;
        let first = number(first)?;
        let last = match rest.trim_start().strip_prefix('=') {
            Some(last) => number(last)?,
            None => number(rest)?.checked_sub(1)?,
        };
        Self::new(first, last)
    }
}

/// Digits alone: `u32::from_str` would let a plus sign through.
fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

impl fmt::Display for InstanceDomain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..={}", self.first, self.last)
    }
}

impl FromStr for InstanceDomain {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or(ParseError::new("instances such as `0..=24` or `0..25`, at least one"))
    }
}
