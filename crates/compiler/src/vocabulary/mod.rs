//! Words as data: one TOML file a language.
