//! One macro: an enumeration whose members are words of the published table.
//!
//! In: the members and their words. Out: the enum with `ALL`, `as_str`, `parse`, `Display` and `FromStr`.
//! Deliberately not here: the words of documents in any language; those are the compiler's vocabulary.

/// Declares an enumeration and the word each member is published as.
macro_rules! words {
    (
        $(#[$about:meta])*
        pub enum $name:ident ($expected:literal) {
            $($(#[$each:meta])* $member:ident = $word:literal,)+
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$each])* $member,)+
        }

        impl $name {
            /// All members, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];

            /// The word as the published table prints it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$member => $word,)+
                }
            }

            /// Reads the published word, whatever the case of its ASCII letters.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.as_str().eq_ignore_ascii_case(text))
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::ParseError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text).ok_or($crate::ParseError::new($expected))
            }
        }
    };
}

pub(crate) use words;
