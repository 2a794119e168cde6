//! Why there is no port number, and why a word was not understood.
//!
//! In: nothing. Out: [`PortError`] and [`ParseError`], both small values that name what they speak of.
//! Deliberately not here: diagnostics with places in documents; the compiler makes those.

use core::error::Error;
use core::fmt;

use crate::InstanceDomain;

/// Why a port expression has no value at an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PortError {
    /// The value is no port number: below 1 or above 65535.
    OutOfRange {
        /// The instance asked for.
        instance: u32,
        /// The value found; one that does not fit stands as the nearest `i64`.
        value: i64,
    },
    /// Both ends are port numbers, but the first is above the last.
    Reversed {
        /// The instance asked for.
        instance: u32,
        /// The range's beginning at that instance.
        first: u16,
        /// The range's end at that instance.
        last: u16,
    },
    /// The expression starts from a setting, and no value was given for it.
    NeedsSetting,
    /// The expression is dynamic, ephemeral, any or a word: no number belongs to it.
    NoNumber,
    /// The table's document knows no such instance.
    OutsideDomain {
        /// The instance asked for.
        instance: u32,
        /// The instances that there are.
        domain: InstanceDomain,
    },
}

impl fmt::Display for PortError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfRange { instance, value } => {
                write!(f, "at instance {instance} the port would be {value}, outside 1..=65535")
            }
            Self::Reversed { instance, first, last } => {
                write!(f, "at instance {instance} the range runs backwards, from {first} to {last}")
            }
            Self::NeedsSetting => f.write_str("the port starts from a setting whose value is not given"),
            Self::NoNumber => f.write_str("the port is not stated as a number"),
            Self::OutsideDomain { instance, domain } => {
                write!(f, "instance {instance} is outside {domain}")
            }
        }
    }
}

impl Error for PortError {}

/// A text that is none of the words, or not of the form, that its type is published as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseError {
    expected: &'static str,
}

impl ParseError {
    pub(crate) const fn new(expected: &'static str) -> Self {
        Self { expected }
    }

    /// What would have been understood.
    #[must_use]
    pub const fn expected(&self) -> &'static str {
        self.expected
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl Error for ParseError {}
