//! The facts as versioned JSON. The only types here that are serialised; a boundary, so they are its own.
