//! `--instances`: for which instances formulas are told in numbers.
//!
//! In: what was typed, and both sides. Out: numbers that one of the sides knows. Deliberately not here: computing ports.

use portolan::model::InstanceDomain;
use portolan_compiler::diff::side::Side;

use crate::outcome::Trouble;

/// Numbers that may be asked for at once: a report holds a line for each.
const MOST: u64 = 1000;

/// What was asked for, in the order typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Instances(Vec<InstanceDomain>);

/// Reads numbers and ranges, parted by commas.
pub(super) fn parse(text: &str) -> Result<Instances, String> {
    let part = |part: &str| {
        let part = part.trim();
        let single = part.parse().ok().and_then(|number| InstanceDomain::new(number, number));
        let found = single.or_else(|| part.parse().ok());
        found.ok_or_else(|| format!("`{part}` is neither an instance number nor a range such as 0..=3"))
    };
    let parts = text.split(',').map(part).collect::<Result<Vec<_>, _>>()?;
    match parts.iter().map(|part| part.len()).sum::<u64>() {
        0..=MOST => Ok(Instances(parts)),
        _ => Err(format!("more than {MOST} instances")),
    }
}

impl Instances {
    /// The numbers, if one of the sides knows each.
    pub(super) fn known(&self, sides: [&Side; 2]) -> Result<Vec<u32>, Trouble> {
        let documents = || sides.into_iter().flat_map(|side| &side.documents);
        // Of a file outside of a workspace nobody stated any: it may have all.
        let is_known = |number: u32| {
            documents()
                .map(|document| &document.instances)
                .any(|known| known.last == 0 || (known.first..=known.last).contains(&number))
        };
        let asked: Vec<u32> = self.0.iter().flat_map(|part| part.first..=part.last).collect();
        match asked.iter().find(|number| !is_known(**number)) {
            None => Ok(asked),
            Some(unknown) => {
                let mut domains: Vec<String> =
                    documents().map(|document| format!("{}..={}", document.instances.first, document.instances.last)).collect();
                domains.dedup();
                Err(unknown_to_both(*unknown, &domains))
            }
        }
    }
}

fn unknown_to_both(number: u32, stated: &[String]) -> Trouble {
    Trouble::said(
        format!("neither side knows instance {number}: they state {}", stated.join(" and ")),
        format!("インスタンス {number} はどちらの側にもありません。記載されているのは {} です", stated.join(" と ")),
    )
    .advice(
        "ask for others, or state the instances in document.toml",
        "ほかのインスタンスを指定するか、document.toml にインスタンスを記入してください",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_ranges_are_read() {
        let read = |text| parse(text).map(|Instances(parts)| parts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
        assert_eq!(read("3"), Ok("3..=3".to_owned()));
        assert_eq!(read("0, 4,6..=8"), Ok("0..=0 4..=4 6..=8".to_owned()));
        for text in ["", "many", "1,", "3..=1", "-1", "0..=5000"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
