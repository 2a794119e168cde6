//! `generated/SHA256SUMS`: what a publication consists of.
//!
//! In: the files. Out: a line each, in the form that `sha256sum --check` reads from the workspace's root. Publishing uses the
//! list of the last publication to know which files it may remove. The list does not name itself. Deliberately not here: writing
//! and removing files.

use sha2::{Digest, Sha256};

use crate::compile::Files;

/// Where the list is published.
pub const PATH: &str = "generated/SHA256SUMS";

/// The list.
#[must_use]
pub fn emit(files: &Files) -> Vec<u8> {
    let line = |(path, bytes): (&String, &Vec<u8>)| format!("{}  {path}\n", hexadecimal(bytes));
    files.iter().map(line).collect::<String>().into_bytes()
}

/// The paths that a list names. Lines of another form are passed over.
#[must_use]
pub fn paths(list: &str) -> Vec<String> {
    list.lines().filter_map(|line| line.split_once("  ")).map(|(_, path)| path.to_owned()).collect()
}

fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_names_what_it_was_made_of() {
        let files = Files::from([("generated/b".to_owned(), b"abc".to_vec()), ("generated/a b".to_owned(), Vec::new())]);
        let list = String::from_utf8(emit(&files)).expect("UTF-8");
        assert!(list.ends_with("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  generated/b\n"), "{list}");
        assert_eq!(paths(&list), ["generated/a b", "generated/b"]);
    }
}
