//! An interval over its instances as teeth of a comb: residues modulo the step, and a run of quotients.
//!
//! In: an interval and a domain. Out: [`Piece`]s that two combs of one step can be compared by, and the single teeth that a
//! comb of another step is looked up with. Deliberately not here: the index over pieces; see `pairs`.

use portolan_model::{InstanceDomain, Interval};

/// The modulus of what does not repeat: beyond every port and every offset.
pub(super) const WHOLE: i64 = 1 << 18;
/// Offsets from a setting may be negative; moved up by this, none is.
const LIFT: i64 = 1 << 16;

/// Teeth of one width at equal distances.
#[derive(Clone, Copy, Debug)]
pub(super) struct Comb {
    /// Distance of the teeth; [`WHOLE`] where there is one tooth.
    pub(super) step: i64,
    /// First port of the first tooth.
    first: i64,
    /// Ports of a tooth, less one.
    pub(super) width: i64,
    /// Teeth, less one.
    more: i64,
}

/// Residues `low..=high` in the rows `from..=to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) low: i64,
    pub(super) high: i64,
    pub(super) from: i64,
    pub(super) to: i64,
}

impl Comb {
    /// The comb of an interval; `None` where it holds no port at any instance.
    pub(super) fn new<S>(interval: &Interval<S>, domain: InstanceDomain) -> Option<Self> {
        let (low, high) = if interval.setting.is_some() { (-65_535, 65_535) } else { (1, 65_535) };
        let held = held_within(interval, domain, low, high)?;
        let more = i64::from(held.last - held.first);
        let width = interval.last.checked_sub(interval.lowest())?;
        let lowest = if interval.per_instance < 0 { held.last } else { held.first };
        let first = interval.lowest() + interval.per_instance * i64::from(lowest) + LIFT;
        let step = interval.per_instance.abs();
        if more == 0 || step <= width + 1 {
            // No gaps between the teeth: one tooth.
            return Some(Self { step: WHOLE, first, width: width + step * more, more: 0 });
        }
        Some(Self { step, first, width, more })
    }

    /// Its pieces modulo its own step: two where a tooth runs over the end of a row.
    pub(super) fn pieces(&self) -> [Option<Piece>; 2] {
        let row = self.first.div_euclid(self.step);
        let low = self.first.rem_euclid(self.step);
        let high = low + self.width;
        let first = Piece { low, high: high.min(self.step - 1), from: row, to: row + self.more };
        let over = Piece { low: 0, high: high - self.step, from: row + 1, to: row + 1 + self.more };
        [Some(first), (high >= self.step).then_some(over)]
    }

    /// Its teeth as pieces modulo another step: up to three each.
    pub(super) fn teeth(&self, step: i64) -> impl Iterator<Item = Piece> + '_ {
        (0..=self.more).flat_map(move |tooth| {
            let first = self.first + self.step * tooth;
            rows(first, first + self.width, step)
        })
    }
}

/// The first row, the full rows, the last row.
fn rows(first: i64, last: i64, step: i64) -> impl Iterator<Item = Piece> {
    let (from, to) = (first.div_euclid(step), last.div_euclid(step));
    let (low, high) = (first.rem_euclid(step), last.rem_euclid(step));
    let pieces = if from == to {
        [Some(Piece { low, high, from, to }), None, None]
    } else {
        let full = Piece { low: 0, high: step - 1, from: from + 1, to: to - 1 };
        let begin = Piece { low, high: step - 1, from, to: from };
        let end = Piece { low: 0, high, from: to, to };
        [Some(begin), (full.from <= full.to).then_some(full), Some(end)]
    };
    pieces.into_iter().flatten()
}

/// The instances at which both ends lie within the limits.
fn held_within<S>(interval: &Interval<S>, domain: InstanceDomain, low: i64, high: i64) -> Option<InstanceDomain> {
    if interval.first > interval.last {
        return None;
    }
    let step = i128::from(interval.per_instance);
    let (from, to) = (i128::from(low) - i128::from(interval.lowest()), i128::from(high) - i128::from(interval.last));
    let (from, to) = match step {
        0 if from <= 0 && to >= 0 => (0, i128::from(u32::MAX)),
        0 => return None,
        1.. => (-(-from).div_euclid(step), to.div_euclid(step)),
        _ => (-to.div_euclid(-step), (-from).div_euclid(-step)),
    };
    let first = from.max(i128::from(domain.first));
    let last = to.min(i128::from(domain.last));
    if step == 0 {
        return InstanceDomain::new(domain.first, domain.first);
    }
    InstanceDomain::new(u32::try_from(first).ok()?, u32::try_from(last).ok()?)
}
