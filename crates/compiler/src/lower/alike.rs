//! Texts that are one, but for a torn or doubled letter.
//!
//! In: two texts. Out: whether they are alike. Deliberately not here: which texts are compared (`heading_rows`).

use similar::TextDiff;

/// How much of two texts that are one has to be the same, in percent.
const ALIKE: usize = 85;

/// Whether two texts are one, but for a torn or doubled letter.
pub(super) fn alike(a: &str, b: &str) -> bool {
    a == b || (!a.is_empty() && !b.is_empty() && may_be_alike(a, b) && TextDiff::from_chars(a, b).ratio() * 100.0 > ALIKE as f32)
}

/// Whether two texts have so many letters in common that they can be alike, whatever their order: most have not, and comparing
/// letter by letter is dear.
fn may_be_alike(a: &str, b: &str) -> bool {
    let (longer, shorter) = (a.chars().count().max(b.chars().count()), a.chars().count().min(b.chars().count()));
    let mut counts = [0_i32; 128];
    let ascii = a.is_ascii() && b.is_ascii();
    if ascii {
        a.bytes().for_each(|byte| counts[usize::from(byte)] += 1);
        b.bytes().for_each(|byte| counts[usize::from(byte)] -= 1);
    }
    let only_one_has = counts.iter().map(|count| count.unsigned_abs() as usize).sum::<usize>();
    let common = if ascii { (longer + shorter - only_one_has) / 2 } else { shorter };
    enough(common, longer + shorter)
}

/// Whether two texts with `common` letters in common, and `letters` together, can be alike.
pub(super) const fn enough(common: usize, letters: usize) -> bool {
    2 * common * 100 >= ALIKE * letters
}
