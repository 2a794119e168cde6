//! Names of the files of changes: from names of folders, whatever those are, to names that are safe in every file system.
//!
//! Letters, digits, `.` and `-` stay; anything else becomes its number. No name begins or ends with a dot, is a device of
//! Windows, is longer than file systems take, or differs from another only in the size of letters.
//!
//! In: the folders of two releases, and the product's where there is one. Out: a path without its ending, never one that was
//! given before. Deliberately not here: which releases are compared.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

/// Longer names are cut, and told apart by a digest.
const LONGEST: usize = 80;

/// Names that Windows takes for devices, whatever stands behind a dot; those of [`PORTS`] with a digit.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Serial and parallel ports, which Windows numbers.
const PORTS: [&str; 2] = ["com", "lpt"];

/// Names that were given away.
#[derive(Debug, Default)]
pub(super) struct Stems {
    taken: BTreeSet<String>,
}

impl Stems {
    /// The name for the way from a release to another, below the product's folder where there is one.
    pub(super) fn give(&mut self, product: Option<&str>, from: &str, to: &str) -> String {
        let folder = product.map(|product| format!("{}/", safe(product))).unwrap_or_default();
        let stem = format!("{folder}{}..{}", safe(from), safe(to));
        let numbered = (1..).map(|count| if count == 1 { stem.clone() } else { format!("{stem}~{count}") });
        // As many names are tried as were given: one of them is free.
        let free = numbered.take(self.taken.len() + 1).find(|name| !self.taken.contains(&name.to_lowercase()));
        let name = free.unwrap_or(stem);
        self.taken.insert(name.to_lowercase());
        name
    }
}

fn safe(name: &str) -> String {
    let device = is_device(name);
    let last = name.chars().count().saturating_sub(1);
    let mut safe = String::new();
    for (at, letter) in name.chars().enumerate() {
        let edge = at == 0 || at == last;
        let plain = letter.is_ascii_alphanumeric() || letter == '-' && at > 0 || letter == '.' && !edge && !safe.ends_with('.');
        if plain && !(device && at == 0) {
            safe.push(letter);
        } else {
            safe.push_str(&format!("~{:x}~", u32::from(letter)));
        }
    }
    match safe.len() {
        0 => "~".to_owned(),
        1..=LONGEST => safe,
        _ => format!("{}~{}", &safe[..LONGEST / 2], digest(name)),
    }
}

/// Whether Windows would open a device by this name.
fn is_device(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or(name).trim_end().to_lowercase();
    let port = first.strip_suffix(|last: char| last.is_ascii_digit() || "¹²³".contains(last));
    DEVICES.contains(&first.as_str()) || port.is_some_and(|port| PORTS.contains(&port))
}

fn digest(name: &str) -> String {
    Sha256::digest(name).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_stay_and_hostile_ones_are_safe() {
        let give = |product, from, to| Stems::default().give(product, from, to);
        assert_eq!(give(None, "11.0", "12.6"), "11.0..12.6");
        assert_eq!(give(Some("cisco-ucce"), "11.0", "12.6"), "cisco-ucce/11.0..12.6");
        for name in
            ["../../etc", "..", ".", "", "con", "NUL.txt", "a/b", "a\\b", "a:b", "a\u{0}b", "-rf", "x.", "表 1", "a..b", "~"]
        {
            let stem = give(Some(name), name, name);
            let (folder, file) = stem.split_once('/').expect("a folder and a file");
            for part in [folder, file.split_once("..").expect("two releases").0] {
                assert!(
                    !part.is_empty() && !part.contains("..") && !part.starts_with(['.', '-']) && !part.ends_with('.'),
                    "{stem}"
                );
                assert!(part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-~".contains(&byte)), "{stem}");
            }
        }
        for device in ["CON", "com1", "LPT9.txt", "COM²"] {
            assert!(safe(device).starts_with('~'), "{device}");
        }
        assert_eq!(["com", "lpt10", "comet"].map(safe), ["com", "lpt10", "comet"]);
    }

    #[test]
    fn names_stay_apart() {
        let mut stems = Stems::default();
        assert_eq!(stems.give(None, "a", "b"), "a..b");
        assert_eq!(stems.give(None, "A", "B"), "A..B~2");
        assert_eq!(stems.give(None, "a", "b"), "a..b~3");
        let long = |last: &str| safe(&("表".repeat(80) + last));
        assert!(long("a") != long("b") && long("a").len() < 100);
    }
}
