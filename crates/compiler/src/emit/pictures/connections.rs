//! Connection diagrams: a component on the left, those it talks to on the right, a line for each row of the documents.
//!
//! In: names, ports and directions in words. Out: SVG. Deliberately not here: who talks to whom, and how many fit into one
//! picture (`emit::book`).

use super::svg::{Svg, element, fitted, label, link, picture, shape};

const WIDTH: i64 = 1000;
const BOX: i64 = 250;
const LINE: i64 = 36;
const GAP: i64 = 12;
const MARGIN: i64 = 8;

/// A component and those it talks to.
#[derive(Clone, Debug)]
pub struct Diagram {
    /// The component.
    pub centre: String,
    /// The others, each with its lines.
    pub others: Vec<(String, Vec<Line>)>,
}

/// What runs between the two, from one row of a document.
#[derive(Clone, Debug)]
pub struct Line {
    /// The ports.
    pub ports: String,
    /// Where the fact stands.
    pub target: String,
    /// What it is, in words.
    pub title: String,
    /// Whether connections go to the component.
    pub to_centre: bool,
    /// Whether connections go to the other.
    pub to_other: bool,
}

/// The diagram.
#[must_use]
pub fn connections(id: &str, words: [&str; 2], diagram: &Diagram) -> Svg {
    let mut y = MARGIN;
    let mut others = Vec::new();
    for (name, lines) in &diagram.others {
        let height = LINE * i64::try_from(lines.len()).unwrap_or_default();
        others.push(boxed(WIDTH - BOX - MARGIN, y, height, name));
        others.extend(lines.iter().zip((y..).step_by(LINE as usize)).map(|(line, y)| drawn(line, y)));
        y += height + GAP;
    }
    let centre = boxed(MARGIN, MARGIN, (y - GAP - MARGIN).max(LINE), &diagram.centre);
    picture("connections", (WIDTH, y - GAP + MARGIN), id, words, &centre.and(&others.into_iter().collect()))
}

/// A box with its name in the middle, on two lines where one is too short.
fn boxed(x: i64, y: i64, height: i64, name: &str) -> Svg {
    let frame = shape("rect", "box", &[("x", x), ("y", y), ("width", BOX), ("height", height), ("rx", 6)]);
    let title = element("title", &[], &super::svg::text(name));
    frame.and(&element("g", &[], &title.and(&label("name", x + BOX / 2, y + height / 2 + 5, &fitted(name, 32)))))
}

fn drawn(line: &Line, y: i64) -> Svg {
    let (left, right, middle) = (MARGIN + BOX, WIDTH - BOX - MARGIN, y + 24);
    let stroke = shape("line", "line", &[("x1", left + 4), ("x2", right - 4), ("y1", middle), ("y2", middle)]);
    let arrow = |tip: i64, back: i64| {
        let points = format!("{tip},{middle} {back},{} {back},{}", middle - 5, middle + 5);
        element("polygon", &[("class", "arrow"), ("points", &points)], &Svg::default())
    };
    let mut content = stroke.and(&label("ports", (left + right) / 2, middle - 6, &fitted(&line.ports, 64)));
    if line.to_centre {
        content = content.and(&arrow(left + 2, left + 14));
    }
    if line.to_other {
        content = content.and(&arrow(right - 2, right - 14));
    }
    link(&line.target, &line.title, &content)
}

#[cfg(test)]
mod tests {
    use super::super::svg::tests::assert_well_formed;
    use super::*;

    #[test]
    fn every_line_is_drawn_with_its_arrows() {
        let line = |to_centre, to_other| Line {
            ports: "TCP <443>".to_owned(),
            target: "a.html#b&c".to_owned(),
            title: "Router → Logger".to_owned(),
            to_centre,
            to_other,
        };
        let others =
            vec![("ロガー".to_owned(), vec![line(true, false), line(true, true)]), ("\"".to_owned(), vec![line(false, true)])];
        let svg = connections("c", ["Router", "what"], &Diagram { centre: "Router & co".to_owned(), others });
        assert_well_formed(&svg);
        let count = |part: &str| svg.as_str().matches(part).count();
        assert_eq!((count("class=\"line\""), count("class=\"arrow\""), count("class=\"box\"")), (3, 4, 3));
    }
}
