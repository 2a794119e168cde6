//! Names of Rust items: the segments of an id are modules, its last one is the constant.
//!
//! In: ids, dot-separated words. Out: identifiers: ASCII, no keyword, as stable as the ids. Deliberately not here: how
//! ids come by; one naming rule is enough, and lowering has it.

use sha2::{Digest, Sha256};

/// Longer names help nobody; what is cut off is told apart by a digest of the whole.
const LONGEST: usize = 80;

/// Hexadecimal digits of that digest.
const DIGEST: usize = 8;

/// Where a constant stands: modules from the outside in, and its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ItemPath {
    /// Modules.
    pub(super) modules: Vec<String>,
    /// The constant.
    pub(super) constant: String,
}

/// The path of an endpoint's constant within the module of its document.
pub(super) fn item_path(id: &str) -> ItemPath {
    let mut segments: Vec<_> = id.split('.').filter(|segment| !segment.is_empty()).collect();
    let last = segments.pop().unwrap_or_default();
    ItemPath { modules: segments.into_iter().map(module).collect(), constant: words(last).to_uppercase() }
}

/// The name of a module.
pub(super) fn module(text: &str) -> String {
    let name = words(text);
    // The parser of Rust itself knows what a keyword is, but for the one that came with edition 2024.
    if syn::parse_str::<syn::Ident>(&name).is_ok() && name != "gen" { name } else { name + "_" }
}

/// Lower-case ASCII words joined by `_`, beginning with a letter.
fn words(text: &str) -> String {
    let ascii = any_ascii::any_ascii(text).to_ascii_lowercase();
    let words: Vec<_> = ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut name = words.join("_");
    if name.is_empty() {
        name.push_str("unnamed");
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert(0, 'n');
    }
    if name.len() > LONGEST { shortened(&name) } else { name }
}

fn shortened(name: &str) -> String {
    let digest: String = Sha256::digest(name).iter().map(|byte| format!("{byte:02x}")).take(DIGEST / 2).collect();
    let kept = &name[..LONGEST - DIGEST - 1];
    format!("{}_{digest}", kept.trim_end_matches('_'))
}

/// A name that is not among the taken ones: with a number where it has to be. Takes it.
pub(super) fn unique(name: String, taken: &mut std::collections::BTreeSet<String>) -> String {
    let free = (1_u64..).map(|number| if number == 1 { name.clone() } else { format!("{name}_{number}") });
    let chosen = free.into_iter().find(|candidate| !taken.contains(candidate)).unwrap_or(name);
    taken.insert(chosen.clone());
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(id: &str) -> String {
        let ItemPath { mut modules, constant } = item_path(id);
        modules.push(constant);
        modules.join("::")
    }

    #[test]
    fn segments_are_modules_and_the_last_is_the_constant() {
        assert_eq!(path("router.side-a.private-low"), "router::side_a::PRIVATE_LOW");
        assert_eq!(path("sql"), "SQL");
    }

    #[test]
    fn names_are_identifiers_whatever_the_words() {
        assert_eq!(path("self.type.7-zip"), "self_::type_::N7_ZIP");
        assert_eq!(path("ルータ.ポート"), "ruta::POTO");
        assert_eq!(path("..."), "UNNAMED");
        assert_eq!(path("gen.async.🦀"), "gen_::async_::CRAB");
        for id in ["_", "crate.super", "r#fn", "Self", "a\u{202e}b", "ß.ﬁ", "x y\tz"] {
            for name in path(id).split("::") {
                assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{id} gives {name}");
            }
        }
    }

    #[test]
    fn long_names_are_cut_and_stay_apart() {
        let [one, other] = ["x", "y"].map(|end| path(&("a-".repeat(400) + end)));
        assert!(one.len() <= LONGEST && one.starts_with("A_A_A"), "{one}");
        assert_ne!(one, other);
    }

    #[test]
    fn a_second_one_of_a_name_gets_a_number() {
        let mut taken = std::collections::BTreeSet::new();
        let names: Vec<_> = ["A", "A", "A_2", "A"].map(|name| unique(name.to_owned(), &mut taken)).into();
        assert_eq!(names, ["A", "A_2", "A_2_2", "A_3"]);
    }
}
