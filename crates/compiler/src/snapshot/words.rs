//! Words of the snapshot, apart from those of the model, so that renaming there changes nothing here.
//!
//! In: a word of the model or of the intermediate form, or JSON. Out: the same word here, and the way back. Deliberately not
//! here: words of documents (`vocabulary`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Declares an enumeration that mirrors one of the model or the intermediate form, with the way there and back.
macro_rules! mirror {
    ($(#[$about:meta])* $name:ident of $original:path { $($(#[$each:meta])* $member:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        pub enum $name {
            $($(#[$each])* #[serde(rename = $word)] $member,)+
        }

        impl $name {
            /// The word as it is written.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$member => $word,)+ }
            }
        }

        impl From<$original> for $name {
            fn from(original: $original) -> Self {
                use $original as Original;
                match original { $(Original::$member => Self::$member,)+ }
            }
        }

        impl From<$name> for $original {
            fn from(word: $name) -> Self {
                use $original as Original;
                match word { $($name::$member => Original::$member,)+ }
            }
        }
    };
}

mirror! {
    /// A transport that a document states.
    TransportWord of portolan_model::Transport {
        /// TCP.
        Tcp = "tcp",
        /// UDP.
        Udp = "udp",
        /// SCTP.
        Sctp = "sctp",
        /// DCCP.
        Dccp = "dccp",
        /// ICMP.
        Icmp = "icmp",
        /// Any other protocol.
        Other = "other",
    }
}

mirror! {
    /// Direction of traffic, seen from the listener.
    DirectionWord of portolan_model::Direction {
        /// The remote device connects to the listener.
        Inbound = "inbound",
        /// The listener connects to the remote device.
        Outbound = "outbound",
        /// Either connects to the other.
        Bidirectional = "bidirectional",
    }
}

mirror! {
    /// A side of a redundant pair.
    SideLetter of portolan_model::Side {
        /// Side A.
        A = "A",
        /// Side B.
        B = "B",
    }
}

mirror! {
    /// Whose port column an endpoint stood in.
    EndpointRole of crate::ir::EndpointRole {
        /// The listener's.
        Listener = "listener",
        /// The remote device's.
        Remote = "remote",
    }
}

mirror! {
    /// Who wrote the file that was read.
    Origin of crate::ir::Origin {
        /// The vendor's own bytes.
        Vendor = "vendor",
        /// A transcription of the vendor's facts.
        Transcription = "transcription",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_the_published_table() {
        for transport in portolan_model::Transport::ALL {
            let word = TransportWord::from(*transport);
            assert_eq!(serde_json::to_string(&word).expect("JSON"), format!("\"{transport}\""));
            assert_eq!(portolan_model::Transport::from(word), *transport);
        }
        for direction in portolan_model::Direction::ALL {
            let word = DirectionWord::from(*direction);
            assert_eq!(serde_json::to_string(&word).expect("JSON"), format!("\"{direction}\""));
        }
    }
}
