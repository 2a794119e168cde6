//! The port map: an axis of numbers, a lane for each component and side.
//!
//! In: lanes with the ports they hold at each instance. Out: SVG; fixed ports are ticks, ranges are bars, formulas are bands
//! with a tick for each instance, findings of collisions a diamond above. Deliberately not here: which lanes there are
//! (`emit::book`).

use portolan_model::PortRange;

use super::axis::Axis;
use super::svg::{Svg, fitted, label, link, picture, shape};

const WIDTH: i64 = 1200;
const LEFT: i64 = 270;
const RIGHT: i64 = 1180;
const TOP: i64 = 34;
const LANE: i64 = 24;
/// A mark that is narrower can hardly be hit.
const NARROWEST: i64 = 3;

/// A component, or one side of it.
#[derive(Clone, Debug)]
pub struct Lane {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub marks: Vec<Mark>,
}

/// An endpoint.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Its ports at each instance; one entry for fixed ports and ranges.
    pub ports: Vec<PortRange>,
    /// Where its fact stands.
    pub target: String,
    /// What it is, in words.
    pub title: String,
    /// Whether a finding says that it collides.
    pub collides: bool,
}

/// The map of some lanes.
#[must_use]
pub fn port_map(id: &str, words: [&str; 2], lanes: &[Lane]) -> Svg {
    let ends = |range: &PortRange| [range.first, range.last];
    let numbers: Vec<u16> = lanes.iter().flat_map(|lane| &lane.marks).flat_map(|mark| &mark.ports).flat_map(ends).collect();
    let axis = Axis::new(&numbers, LEFT, RIGHT);
    let height = TOP + LANE * i64::try_from(lanes.len()).unwrap_or_default() + 8;
    let rows = lanes.iter().zip((TOP..).step_by(LANE as usize)).map(|(lane, y)| row(&axis, lane, y));
    picture("port-map", (WIDTH, height), id, words, &scale(&axis, height).and(&rows.collect()))
}

/// Lines and numbers along the axis.
fn scale(axis: &Axis, height: i64) -> Svg {
    let line = |(number, x): (u32, i64)| {
        let line = shape("line", "grid", &[("x1", x), ("x2", x), ("y1", TOP - 10), ("y2", height - 6)]);
        line.and(&label("number", x + 2, TOP - 16, &number.to_string()))
    };
    axis.names(52).into_iter().map(line).collect()
}

fn row(axis: &Axis, lane: &Lane, y: i64) -> Svg {
    let name = label("name", 6, y + 16, &fitted(&lane.name, 34));
    let line = shape("line", "lane", &[("x1", 0), ("x2", WIDTH), ("y1", y + LANE), ("y2", y + LANE)]);
    // Wide marks first, so that narrow ones lie on top and can be hit.
    let mut marks: Vec<&Mark> = lane.marks.iter().filter(|mark| !mark.ports.is_empty()).collect();
    marks.sort_by_key(|mark| std::cmp::Reverse(extent(axis, mark).1));
    line.and(&name).and(&marks.into_iter().map(|mark| link(&mark.target, &mark.title, &drawn(axis, mark, y))).collect())
}

/// The left end and the width of all a mark's ports.
fn extent(axis: &Axis, mark: &Mark) -> (i64, i64) {
    let low = mark.ports.iter().map(|range| range.first).min().unwrap_or_default();
    let high = mark.ports.iter().map(|range| range.last).max().unwrap_or_default();
    let left = axis.place(low);
    (left, (axis.place(high) - left).max(NARROWEST))
}

fn drawn(axis: &Axis, mark: &Mark, y: i64) -> Svg {
    let (x, width) = extent(axis, mark);
    let block = |class: &'static str, x: i64, width: i64, (above, height): (i64, i64)| {
        shape("rect", class, &[("x", x), ("y", y + above), ("width", width), ("height", height)])
    };
    let body = match mark.ports.as_slice() {
        [range] if range.first == range.last => block("tick", x, NARROWEST, (4, 16)),
        [_] => block("range", x, width, (7, 10)),
        ports => {
            let tick = |range: &PortRange| {
                let (from, to) = (axis.place(range.first), axis.place(range.last));
                block("instance", from, (to - from).max(1), (7, 10))
            };
            block("band", x, width, (9, 6)).and(&ports.iter().map(tick).collect())
        }
    };
    let target = block("target", x - 3, width + 6, (2, LANE - 4));
    let diamond = if mark.collides { label("collision", x - 4, y + 8, "◆") } else { Svg::default() };
    target.and(&body).and(&diamond)
}

#[cfg(test)]
mod tests {
    use super::super::svg::tests::assert_well_formed;
    use super::*;

    fn mark(ports: &[(u16, u16)], collides: bool) -> Mark {
        let ports = ports.iter().map(|(first, last)| PortRange { first: *first, last: *last }).collect();
        Mark { ports, target: "t.html#\"x".to_owned(), title: "<b>TCP</b>".to_owned(), collides }
    }

    #[test]
    fn each_kind_has_its_shape_and_its_link() {
        let formula: Vec<_> = (0..25).map(|instance| (41_004 + 40 * instance, 41_004 + 40 * instance)).collect();
        let marks = vec![mark(&[(443, 443)], true), mark(&[(39_500, 39_999)], false), mark(&formula, false), mark(&[], false)];
        let svg = port_map("map", ["Map", "<desc>"], &[Lane { name: "ルータ <A>".to_owned(), marks }]);
        assert_well_formed(&svg);
        let count = |part: &str| svg.as_str().matches(part).count();
        assert_eq!((count("class=\"tick\""), count("class=\"range\""), count("class=\"band\"")), (1, 1, 1));
        assert_eq!((count("class=\"instance\""), count("<a "), count("◆")), (25, 3, 1));
    }
}
