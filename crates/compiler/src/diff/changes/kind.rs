//! The kinds of change: a closed list, so that every rule and every report has to say something of each.
//!
//! In: nothing. Out: [`Kind`], its names, and what the other direction of a comparison finds. Deliberately not here: levels
//! (`rules`) and words (`report`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Declares the kinds with their names, and which kind the other direction of a comparison finds.
macro_rules! kinds {
    ($($(#[$about:meta])* $kind:ident = $name:literal <-> $mirror:ident,)+) => {
        /// What differs between two releases.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        pub enum Kind {
            $($(#[$about])* #[serde(rename = $name)] $kind,)+
        }

        impl Kind {
            /// All kinds, in the order of the reports.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// Its name in files and messages.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$kind => $name,)+ }
            }

            /// The kind under which `diff NEW OLD` finds the same endpoint.
            #[must_use]
            pub const fn mirrored(self) -> Self {
                match self { $(Self::$kind => Self::$mirror,)+ }
            }
        }
    };
}

kinds! {
    /// An endpoint that the old release did not have.
    Opened = "opened" <-> Closed,
    /// An endpoint that is gone.
    Closed = "closed" <-> Opened,
    /// The same endpoint, another number or range.
    PortChanged = "port_changed" <-> PortChanged,
    /// Another base, multiplier or setting.
    FormulaChanged = "formula_changed" <-> FormulaChanged,
    /// The new interval holds the old one.
    Widened = "widened" <-> Narrowed,
    /// The old interval holds the new one.
    Narrowed = "narrowed" <-> Widened,
    /// Another transport.
    TransportChanged = "transport_changed" <-> TransportChanged,
    /// Traffic goes one way where it went both, or the other way round.
    DirectionChanged = "direction_changed" <-> DirectionChanged,
    /// The other party opens the connection.
    InitiatorChanged = "initiator_changed" <-> InitiatorChanged,
    /// From clear to encrypted, or back.
    EncryptionChanged = "encryption_changed" <-> EncryptionChanged,
    /// A number became one that is assigned when the program runs.
    BecameDynamic = "became_dynamic" <-> BecameFixed,
    /// A port that was assigned when the program runs became a number.
    BecameFixed = "became_fixed" <-> BecameDynamic,
    /// It holds only in a mode, in another, or in all.
    ConditionChanged = "condition_changed" <-> ConditionChanged,
    /// Listener and remote changed places, the ports did not.
    PartiesSwapped = "parties_swapped" <-> PartiesSwapped,
    /// More than one like, none nearer than the others.
    Unmatched = "unmatched" <-> Unmatched,
    /// The same port now stands in the other party's port column.
    RoleChanged = "role_changed" <-> RoleChanged,
    /// The flow names a further remote device.
    RemoteAdded = "remote_added" <-> RemoteRemoved,
    /// The flow names one remote device fewer.
    RemoteRemoved = "remote_removed" <-> RemoteAdded,
    /// The same remote device under another name.
    RemoteRenamed = "remote_renamed" <-> RemoteRenamed,
    /// The same endpoint with another listener's name, label, side or application protocol.
    Renamed = "renamed" <-> Renamed,
    /// The same endpoint, printed more times.
    Duplicated = "duplicated" <-> Merged,
    /// Several endpoints, printed as one.
    Merged = "merged" <-> Duplicated,
    /// One endpoint, printed as several for its remote devices.
    Split = "split" <-> Merged,
    /// In another table or section.
    Moved = "moved" <-> Moved,
    /// Other words about it.
    NoteChanged = "note_changed" <-> NoteChanged,
}
