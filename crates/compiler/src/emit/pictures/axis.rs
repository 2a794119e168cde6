//! An axis of port numbers that gives room where there is something to see.
//!
//! In: the numbers that are drawn. Out: a place for each number, never falling. Port numbers crowd in a few thousands and leave
//! tens of thousands empty; on an even scale they could not be told apart. Within each thousand the scale is even. Deliberately
//! not here: lines and labels (`map`).

/// Numbers in one stretch of even scale.
const STRETCH: u32 = 1000;
const LAST: u32 = 65_535;

/// Where numbers stand.
pub(super) struct Axis {
    /// The first number of each stretch and its place; the last entry ends the axis.
    knots: Vec<(u32, i64)>,
}

impl Axis {
    /// An axis between two places.
    pub(super) fn new(numbers: &[u16], left: i64, right: i64) -> Self {
        let mut numbers = numbers.to_vec();
        numbers.sort_unstable();
        numbers.dedup();
        let starts = || (0..=LAST).step_by(STRETCH as usize);
        let weight = |start: u32| {
            let inside = |number: &&u16| u32::from(**number) / STRETCH == start / STRETCH;
            match u32::try_from(numbers.iter().filter(inside).count()).unwrap_or(u32::MAX) {
                0 => 1,
                count => 8 + 6 * i64::from(count.ilog2()),
            }
        };
        let whole: i64 = starts().map(weight).sum();
        let mut knots = Vec::new();
        let mut before = 0;
        for start in starts() {
            knots.push((start, left + (right - left) * before / whole));
            before += weight(start);
        }
        knots.push((LAST + 1, right));
        Self { knots }
    }

    /// The place of a number.
    pub(super) fn place(&self, number: u16) -> i64 {
        let number = u32::from(number);
        let at = (number / STRETCH) as usize;
        match (self.knots.get(at), self.knots.get(at + 1)) {
            (Some((start, from)), Some((end, to))) => from + (to - from) * i64::from(number - start) / i64::from(end - start),
            _ => 0,
        }
    }

    /// Round numbers whose names have room to the next one and to the end of the axis, with their places.
    pub(super) fn names(&self, room: i64) -> Vec<(u32, i64)> {
        let mut names: Vec<(u32, i64)> = Vec::new();
        let end = self.knots.last().map_or(0, |(_, place)| *place);
        for knot in self.knots[..self.knots.len() - 1].iter().filter(|(_, place)| end - place >= room) {
            if names.last().is_none_or(|(_, last)| knot.1 - last >= room) {
                names.push(*knot);
            }
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_never_fall_and_stay_within() {
        let axis = Axis::new(&[80, 443, 40_001, 40_002, 40_900, 65_535], 100, 900);
        let places: Vec<_> = (1..=u16::MAX).map(|number| axis.place(number)).collect();
        assert!(places.is_sorted() && places[0] >= 100 && places[65_534] <= 900);
    }

    #[test]
    fn crowded_stretches_get_more_room() {
        let axis = Axis::new(&[40_001, 40_002, 40_500, 40_900], 0, 1000);
        assert!(axis.place(40_999) - axis.place(40_000) > 5 * (axis.place(50_999) - axis.place(50_000)));
        assert!(axis.names(60).windows(2).all(|pair| pair[1].1 - pair[0].1 >= 60));
        assert!(axis.names(60).last().is_some_and(|(_, place)| place + 60 <= 1000), "no name is cut off at the end");
    }
}
