//! The two pieces of number theory that everything else stands on.
//!
//! In: integers. Out: the instances that satisfy a linear inequality, and the first multiple that falls into a
//! window of residues. Deliberately not here: ports, settings, limits.

use crate::InstanceDomain;

/// The instances `i` of the domain with `low <= step * i <= high`; they are always consecutive.
///
/// Callers pass sums of at most four `i64`, so that nothing here comes near the ends of `i128`.
pub(crate) fn instances_between(step: i128, low: i128, high: i128, domain: InstanceDomain) -> Option<InstanceDomain> {
    let (from, to) = match step {
        0 if low <= 0 && 0 <= high => return InstanceDomain::new(domain.first, domain.last),
        0 => return None,
        1.. => (ceil(low, step), high.div_euclid(step)),
        _ => (ceil(-high, -step), (-low).div_euclid(-step)),
    };
    let from = from.max(i128::from(domain.first));
    let to = to.min(i128::from(domain.last));
    // Each is clamped from one side, so where one does not fit into a `u32` the two are the wrong way round.
    InstanceDomain::new(u32::try_from(from).ok()?, u32::try_from(to).ok()?)
}

/// `value / step`, rounded up; the step is positive.
fn ceil(value: i128, step: i128) -> i128 {
    -(-value).div_euclid(step)
}

/// The smallest `k` with `low <= (step * k) mod modulus <= high`, for `0 < low <= high < modulus`, which is at most 2^31.
///
/// Works as Euclid's algorithm does, in as many rounds. Where no multiple of `step` lies in the window before the
/// first wrap, ask how many wraps `w` are needed: `low <= step*k - modulus*w <= high` is the same as
/// `(modulus * w) mod step` lying between `-high` and `-low` modulo `step`, a smaller problem of the same form. Its
/// window does not wrap round and does not hold 0, since no multiple of `step` lies in the old one.
pub(crate) fn first_multiple_within(step: u64, modulus: u64, low: u64, high: u64) -> Option<u64> {
    let step = step % modulus;
    if step == 0 {
        return None;
    }
    let before_wrap = low.div_ceil(step);
    if before_wrap * step <= high {
        return Some(before_wrap);
    }
    let wraps = first_multiple_within(modulus, step, step - high % step, step - low % step)?;
    Some((low + modulus * wraps).div_ceil(step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_multiple_agrees_with_counting() {
        for modulus in 2..24 {
            for step in 0..2 * modulus {
                for low in 1..modulus {
                    for high in low..modulus {
                        let counted = (0..modulus).find(|k| (low..=high).contains(&(step * k % modulus)));
                        let found = first_multiple_within(step, modulus, low, high);
                        assert_eq!(found, counted, "{step} mod {modulus} in {low}..={high}");
                    }
                }
            }
        }
    }

    #[test]
    fn instances_between_agrees_with_counting() {
        let domain = InstanceDomain { first: 2, last: 9 };
        for step in -4..5 {
            for low in -40..41 {
                for high in low - 2..low + 12 {
                    let holds = |i: &u32| (low..=high).contains(&(step * i128::from(*i)));
                    let first = domain.iter().find(holds);
                    let last = domain.iter().rev().find(holds);
                    let counted = first.zip(last).map(|(first, last)| InstanceDomain { first, last });
                    let found = instances_between(step, low, high, domain);
                    assert_eq!(found, counted, "{step} in {low}..={high}");
                }
            }
        }
    }
}
