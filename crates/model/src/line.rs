//! An interval made small: only the instances that count, counted from 0.
//!
//! In: an interval, its instances, the limits of its ports. Out: [`Line`]. Deliberately not here: two lines together;
//! see `collision`.

use crate::linear::instances_between;
use crate::{InstanceDomain, Interval};

/// An interval over the instances at which it stays within the limits, counted from 0.
///
/// Staying within the limits makes every number here small: ends and steps have 18 bits, so products cannot overflow.
#[derive(Clone, Copy)]
pub(crate) struct Line {
    start: u32,
    /// The highest count; 0 also where there is no step, for then one instance is as good as another.
    pub(crate) last: u32,
    pub(crate) low: i64,
    pub(crate) high: i64,
    /// 0 exactly if `last` is 0.
    pub(crate) step: i64,
}

impl Line {
    pub(crate) fn new<S>(interval: &Interval<S>, domain: InstanceDomain, limits: (i64, i64)) -> Option<Self> {
        let valid = interval.instances_inside(limits, domain)?;
        let single = valid.first == valid.last || interval.per_instance == 0;
        let moved = i128::from(interval.per_instance) * i128::from(valid.first);
        Some(Self {
            start: valid.first,
            last: if single { 0 } else { valid.last - valid.first },
            low: i64::try_from(i128::from(interval.lowest()) + moved).ok()?,
            high: i64::try_from(i128::from(interval.last) + moved).ok()?,
            step: if single { 0 } else { interval.per_instance },
        })
    }

    /// The same ports counted from the other end, if need be, so that they do not fall.
    pub(crate) fn rising(self) -> Self {
        if self.step >= 0 {
            return self;
        }
        let moved = self.step * i64::from(self.last);
        Self { low: self.low + moved, high: self.high + moved, step: -self.step, ..self }
    }

    pub(crate) fn instance(&self, count: i64) -> Option<u32> {
        self.start.checked_add(u32::try_from(count).ok()?)
    }

    /// The counts `k` with `low <= step * k <= high`.
    pub(crate) fn counts_between(&self, low: i64, high: i64) -> Option<InstanceDomain> {
        let all = InstanceDomain { first: 0, last: self.last };
        instances_between(self.step.into(), low.into(), high.into(), all)
    }

    /// The first count at which a port lies between the two given.
    pub(crate) fn first_within(&self, low: i64, high: i64) -> Option<i64> {
        Some(self.counts_between(low - self.high, high - self.low)?.first.into())
    }
}
