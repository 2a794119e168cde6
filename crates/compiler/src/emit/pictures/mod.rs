//! Pictures of the facts, drawn while compiling: a map of port numbers and diagrams of connections.
//!
//! In: names, numbers and links, as texts from anywhere. Out: SVG whose type cannot hold unescaped text. Colours are left to
//! the style sheet, so that a picture follows the page's theme and prints. Positions are whole numbers: the same on every machine.
//! Deliberately not here: what is drawn (the handbook's pages choose it and put a text alternative beside it), and a layout
//! crate: a component and those it talks to are two columns, and layered layout has nothing to decide in a star.

mod axis;
mod connections;
mod map;
mod svg;

pub use connections::{Diagram, Line, connections};
pub use map::{Lane, Mark, port_map};
pub use svg::Svg;

/// The style sheet of all pictures.
pub const STYLE: (&str, &str) = ("pictures.css", include_str!("assets/pictures.css"));
