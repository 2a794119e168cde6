//! Do two intervals ever hold the same port, and at which instances first?
//!
//! In: two intervals and the instances of each. Out: an [`Intersection`], exact. Deliberately not here: whether a
//! shared port is a fault (same host? same service?); a lint decides that.
//!
//! Interval *a* at instance *i* and *b* at *j* share a port when `t*j - s*i` lies between two constants, `s` and `t`
//! being their steps. For a given *i* that asks for a multiple of `t` in a window whose place moves by `s`: a linear
//! congruence with bounds, solved as Euclid's algorithm is, in a few dozen steps at most.

use crate::interval::PORT_NUMBERS;
use crate::line::Line;
use crate::linear::{first_multiple_within, instances_between};
use crate::{InstanceDomain, Interval};

/// Where both intervals start from one setting, their ends are offsets. The setting's value being a port number or 0,
/// an offset beyond these limits can never become one.
const OFFSETS: (i64, i64) = (-PORT_NUMBERS.1, PORT_NUMBERS.1);

/// The first instances that share a port: the smallest `a_instance`, with it the smallest `b_instance`, with both
/// the lowest port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Meeting {
    /// Instance of the first interval.
    pub a_instance: u32,
    /// Instance of the second interval.
    pub b_instance: u32,
    /// The lowest shared port, in 1..=65535; where both start from the same setting, its offset from the value.
    pub port: i64,
}

/// Whether two intervals share a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Intersection {
    /// At no instances.
    Disjoint,
    /// At these instances first.
    Meets(Meeting),
    /// It depends on a setting that only one of them starts from.
    Unknown,
}

/// The first instances at which two intervals share a port, for any pair of instances of the two domains.
///
/// An interval that leaves 1..=65535 at an instance meets nothing there. Two that start from the same setting are
/// compared by their offsets; that is right for every value of the setting at which both are port numbers.
///
/// ```
/// use portolan_model::{InstanceDomain, Intersection, Interval, Meeting, intersect};
/// let side_a = Interval::<&str>::new(40034, 40034, 40);
/// let side_b = Interval::<&str>::new(41034, 41034, 40);
/// let upto = |last| InstanceDomain::new(0, last).unwrap();
/// assert_eq!(intersect(&side_a, upto(24), &side_b, upto(24)), Intersection::Disjoint);
/// let meeting = Meeting { a_instance: 25, b_instance: 0, port: 41034 };
/// assert_eq!(intersect(&side_a, upto(25), &side_b, upto(25)), Intersection::Meets(meeting));
/// ```
#[must_use]
pub fn intersect<S: PartialEq>(
    a: &Interval<S>,
    a_domain: InstanceDomain,
    b: &Interval<S>,
    b_domain: InstanceDomain,
) -> Intersection {
    let Some(limits) = common_scale(a, b) else {
        return Intersection::Unknown;
    };
    let meeting = || {
        let (a, b) = (Line::new(a, a_domain, limits)?, Line::new(b, b_domain, limits)?);
        let i = first_reaching(&a, &b)?;
        let j = b.first_within(a.low + a.step * i, a.high + a.step * i)?;
        let port = (a.low + a.step * i).max(b.low + b.step * j);
        Some(Meeting { a_instance: a.instance(i)?, b_instance: b.instance(j)?, port })
    };
    meeting().map_or(Intersection::Disjoint, Intersection::Meets)
}

/// The first instance at which two intervals share a port, the same instance on both.
///
/// Else as [`intersect`]; both fields of the meeting name that instance.
///
/// ```
/// use portolan_model::{InstanceDomain, Intersection, Interval, Meeting, intersect_same_instance};
/// let slow = Interval::<&str>::new(40100, 40100, 10);
/// let fast = Interval::<&str>::new(40000, 40000, 30);
/// let domain = InstanceDomain::new(0, 24).unwrap();
/// let meeting = Meeting { a_instance: 5, b_instance: 5, port: 40150 };
/// assert_eq!(intersect_same_instance(&slow, domain, &fast, domain), Intersection::Meets(meeting));
/// ```
#[must_use]
pub fn intersect_same_instance<S: PartialEq>(
    a: &Interval<S>,
    a_domain: InstanceDomain,
    b: &Interval<S>,
    b_domain: InstanceDomain,
) -> Intersection {
    let Some(limits) = common_scale(a, b) else {
        return Intersection::Unknown;
    };
    let meeting = || {
        let valid = a.instances_inside(limits, a_domain.intersection(b_domain)?)?;
        let valid = b.instances_inside(limits, valid)?;
        let gain = i128::from(b.per_instance) - i128::from(a.per_instance);
        let low = i128::from(a.lowest()) - i128::from(b.last);
        let high = i128::from(a.last) - i128::from(b.lowest());
        let instance = instances_between(gain, low, high, valid)?.first;
        let alone = InstanceDomain::new(instance, instance)?;
        let port = Line::new(a, alone, limits)?.low.max(Line::new(b, alone, limits)?.low);
        Some(Meeting { a_instance: instance, b_instance: instance, port })
    };
    meeting().map_or(Intersection::Disjoint, Intersection::Meets)
}

/// The smallest `n` for which the two share a port when both have the instances `0..=n`, for any pair of those.
///
/// `None` if they don't up to `limit` or up to where their ports leave 1..=65535, or if it depends on a setting.
///
/// ```
/// use portolan_model::{Interval, smallest_domain};
/// let side_a = Interval::<&str>::new(40034, 40034, 40);
/// let side_b = Interval::<&str>::new(41034, 41034, 40);
/// assert_eq!(smallest_domain(&side_a, &side_b, u32::MAX), Some(25));
/// assert_eq!(smallest_domain(&side_a, &side_b, 24), None);
/// ```
#[must_use]
pub fn smallest_domain<S: PartialEq>(a: &Interval<S>, b: &Interval<S>, limit: u32) -> Option<u32> {
    let meets = |last| {
        let domain = InstanceDomain { first: 0, last };
        matches!(intersect(a, domain, b, domain), Intersection::Meets(_))
    };
    if !meets(limit) {
        return None;
    }
    // A larger domain only ever adds meetings, so halving finds the first.
    let (mut low, mut high) = (0, limit);
    while low < high {
        let middle = low + (high - low) / 2;
        if meets(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(low)
}

/// The limits within which the two can be compared, if they start from the same thing.
fn common_scale<S: PartialEq>(a: &Interval<S>, b: &Interval<S>) -> Option<(i64, i64)> {
    match (&a.setting, &b.setting) {
        (None, None) => Some(PORT_NUMBERS),
        (Some(a), Some(b)) if a == b => Some(OFFSETS),
        _ => None,
    }
}

/// The first count of `a` at which `b` shares a port at any of its own.
fn first_reaching(a: &Line, b: &Line) -> Option<i64> {
    let b = b.rising();
    // They share a port at counts i and j when `low + a.step*i <= b.step*j <= high + a.step*i`.
    let (low, high) = (a.low - b.high, a.high - b.low);
    let end = b.step * i64::from(b.last);
    // The window has to reach into 0..=end. Where it does so only in part, it holds 0 or `end`, which are multiples
    // of b's step; where it does so wholly, any multiple it holds is one of b's. So the bounds need no more thought.
    let reaching = a.counts_between(-high, end - low)?;
    let first = i64::from(reaching.first);
    if b.step == 0 {
        return Some(first);
    }
    let count = first + first_window_on_multiple(high + a.step * first, high - low, a.step, b.step)?;
    (count <= i64::from(reaching.last)).then_some(count)
}

/// The smallest `k` for which a multiple of `modulus` lies between `top - width + step*k` and `top + step*k`.
fn first_window_on_multiple(top: i64, width: i64, step: i64, modulus: i64) -> Option<i64> {
    // The distance from the highest multiple below the top to the top itself: it must not exceed the width.
    let distance = top.rem_euclid(modulus);
    if distance <= width {
        return Some(0);
    }
    let residue = |value: i64| value.rem_euclid(modulus).unsigned_abs();
    let (low, high) = (modulus - distance, modulus - distance + width);
    let k = first_multiple_within(residue(step), modulus.unsigned_abs(), low.unsigned_abs(), high.unsigned_abs())?;
    i64::try_from(k).ok()
}
