//! Port arithmetic and look-up: what a published port table is made of.
//!
//! In: port expressions as the compiler understood them, or the static tables it generated from them.
//! Out: port numbers, their normal form, who owns a port, and whether two expressions ever claim the same one.
//! Deliberately not here: documents, provenance beyond file and line, allocation, and anything that can panic.
//!
//! One rule holds throughout: where an expression leaves 1..=65535 at some instance, even with one end only, it has
//! no value at that instance. It then holds no port, belongs to nobody and meets nothing; [`Ports::at`] says why. A range that
//! is printed from 0 holds the ports from 1 ([`Interval::lowest`]).
//!
//! ```
//! use portolan_model::{PortError, PortRange, Ports};
//!
//! const PORTS: Ports<&'static str> = Ports::linear(40007, 40);
//! const AT_THREE: Result<PortRange, PortError> = PORTS.at(3);
//!
//! assert_eq!(AT_THREE.unwrap().first, 40127);
//! assert_eq!(PORTS.to_string(), "40007 + 40*instance");
//! ```
#![no_std]

mod collision;
mod direction;
mod document;
mod domain;
mod entry;
mod error;
mod interval;
mod line;
mod linear;
mod lookup;
mod normal;
mod ports;
mod range;
mod role;
mod side;
mod transport;
mod words;

pub use collision::{Intersection, Meeting, intersect, intersect_same_instance, smallest_domain};
pub use direction::Direction;
pub use document::Document;
pub use domain::InstanceDomain;
pub use entry::Entry;
pub use error::{ParseError, PortError};
pub use interval::Interval;
pub use lookup::{Owner, find, owners};
pub use normal::parse_normal;
pub use ports::Ports;
pub use range::PortRange;
pub use role::Role;
pub use side::Side;
pub use transport::Transport;

/// The README's example is a test too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
