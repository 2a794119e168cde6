//! Merged areas of a sheet, asked for row by row.
//!
//! In: areas in any order. Out: for a cell of the row that is come to, the area it lies in. Rows are asked for from the top, so
//! that only the areas that reach into the row are looked through, and those by their first column. Deliberately not here:
//! reading the areas (`cells`).

use std::collections::BTreeMap;

use calamine::Dimensions;

/// The areas, and which of them reach into the row.
#[derive(Debug)]
pub(super) struct Merged {
    /// Areas that begin further down, the next one last.
    ahead: Vec<Dimensions>,
    /// Areas of the row by their first column.
    open: BTreeMap<u32, Dimensions>,
    /// First columns of open areas by their last row.
    ends: BTreeMap<u32, Vec<u32>>,
}

impl Merged {
    pub(super) fn new(mut areas: Vec<Dimensions>) -> Self {
        areas.sort_by_key(|area| std::cmp::Reverse(area.start));
        Self { ahead: areas, open: BTreeMap::new(), ends: BTreeMap::new() }
    }

    /// Comes to a row below the last one.
    pub(super) fn reach(&mut self, row: u32) {
        while let Some(area) = self.ahead.pop_if(|area| area.start.0 <= row) {
            // Areas do not overlap; where they do in spite of that, the first one stays.
            if area.end.0 >= row && self.at(row, area.start.1).is_none() {
                self.ends.entry(area.end.0).or_default().push(area.start.1);
                self.open.insert(area.start.1, area);
            }
        }
        while let Some(entry) = self.ends.first_entry().filter(|entry| *entry.key() < row) {
            for column in entry.remove() {
                if self.open.get(&column).is_some_and(|area| area.end.0 < row) {
                    self.open.remove(&column);
                }
            }
        }
    }

    /// The area in which a cell of the row lies.
    pub(super) fn at(&self, row: u32, column: u32) -> Option<&Dimensions> {
        let (_, area) = self.open.range(..=column).next_back()?;
        area.contains(row, column).then_some(area)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_found_in_the_rows_they_reach_into() {
        let area = |start, end| Dimensions { start, end };
        let wide = area((4, 0), (6, 5));
        let areas = [wide, area((0, 1), (1, 2)), area((9, 9), (9, 10)), area((0, 4), (0, 4))];
        let mut merged = Merged::new(areas.to_vec());
        merged.reach(1);
        assert_eq!(merged.at(1, 2), Some(&areas[1]));
        assert_eq!(merged.at(1, 3), None);
        assert_eq!(merged.at(1, 4), None);
        merged.reach(6);
        assert_eq!(merged.at(6, 3), Some(&wide));
        merged.reach(7);
        assert_eq!(merged.at(7, 3), None);
    }
}
