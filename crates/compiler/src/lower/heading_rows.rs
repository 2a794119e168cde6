//! Which rows of a grid are headings: by markup, else by the words of the vocabularies.
//!
//! In: a grid, or a row and the headings above it. Out: how many rows at the top are headings, their keys, and whether a row
//! repeats them. Deliberately not here: what a heading means (`vocabulary`, `roles`).

use std::collections::BTreeSet;

use super::alike::{alike, enough};
use super::ports;
use crate::ir::Role;
use crate::read::{Cell, Cover, Grid, Row};
use crate::source::{Mapped, key};
use crate::vocabulary::{Vocabulary, Word};

/// A heading may take up to three rows.
const MOST: usize = 3;

/// How many rows at the top are headings, with the banners above them.
pub(super) fn count(grid: &Grid) -> usize {
    let banners = grid.rows.iter().take(MOST).take_while(|row| is_banner(row)).count();
    if banners > 0 && grid.rows.get(banners).is_some_and(|row| is_marked(row) && own(row) > 1) {
        let marked = grid.rows.iter().skip(banners).take(MOST).take_while(|row| is_marked(row) && own(row) > 1).count();
        return banners + marked;
    }
    if banners > 0 && grid.rows.get(banners).is_some_and(is_worded) {
        return banners + 1;
    }
    let mut columns = false;
    let marked = grid.rows.iter().take(MOST).take_while(|row| {
        // Below the columns' headings, a single heading across the table begins a section.
        let section = columns && own(row) == 1;
        columns |= own(row) > 1;
        is_marked(row) && !section
    });
    let marked = marked.count();
    // Markdown asks for a row of headings: converters that find none leave it empty, and what heads the columns stands below.
    let empty = grid.rows.iter().take(marked).take_while(|row| row.cells.iter().all(|cell| cell.text.is_empty())).count();
    if marked > empty {
        return if marked == 1 && grid.rows.len() > 1 && is_numbers(&grid.rows[0]) { 0 } else { marked };
    }
    let rows = &grid.rows[empty..];
    if !rows.first().is_some_and(is_worded) && !heads_ports(rows) && !names_columns(rows) && !heads_numbers(rows) {
        return marked;
    }
    empty + 1 + rows.windows(2).take(MOST - 1).take_while(|pair| goes_on_below(&pair[0], &pair[1])).count()
}

/// A row into which a merged heading reaches from above, and whose own cells are words: the second line of the heading. So are
/// words that all head columns, below one that is merged across some.
fn goes_on_below(above: &Row, row: &Row) -> bool {
    let vocabulary = Vocabulary::in_force();
    let reached = row.cells.iter().any(|cell| cell.cover == Cover::Above && !cell.text.is_empty());
    let merged = above.cells.iter().any(|cell| cell.cover == Cover::Left);
    let mut own = row.cells.iter().filter(|cell| cell.cover == Cover::Own && !cell.text.is_empty()).peekable();
    let known = |cell: &Cell| vocabulary.heading(cell.text.as_str()).is_some();
    own.peek().is_some() && own.all(|cell| !states_port(&cell.text) && (reached || merged && known(cell)))
}

/// A grid without spans in which a heading of two rows leaves empty what the first row's cells reach over: they are spread, as
/// a merged cell would be.
pub(super) fn spread(mut grid: Grid) -> Grid {
    let [first, second, ..] = grid.rows.as_mut_slice() else { return grid };
    if !is_worded(first) || is_marked(first) || !fills_gaps(first, second) {
        return grid;
    }
    let mut parent: Option<usize> = None;
    for column in 0..first.cells.len().min(second.cells.len()) {
        match (first.cells[column].text.is_empty(), second.cells[column].text.is_empty()) {
            (false, false) => parent = Some(column),
            (false, true) => {
                parent = None;
                let text = first.cells[column].text.clone();
                second.cells[column] = Cell { text, cover: Cover::Above, heading: false };
            }
            (true, false) => {
                if let Some(parent) = parent {
                    let text = first.cells[parent].text.clone();
                    first.cells[column] = Cell { text, cover: Cover::Left, heading: false };
                }
            }
            (true, true) => parent = None,
        }
    }
    grid
}

/// Whether a row of words stands below the gaps of the row above: below each group of an own cell and the gap behind it, and
/// nowhere else.
fn fills_gaps(first: &Row, second: &Row) -> bool {
    let plain = |row: &Row| row.cells.iter().all(|cell| matches!(cell.cover, Cover::Own | Cover::Missing));
    let vocabulary = Vocabulary::in_force();
    let printed: Vec<_> = second.cells.iter().filter(|cell| !cell.text.is_empty()).collect();
    let known = printed.iter().filter(|cell| vocabulary.heading(cell.text.as_str()).is_some()).count();
    if !plain(first)
        || !plain(second)
        || known < 2
        || known * 2 < printed.len()
        || printed.iter().any(|cell| states_port(&cell.text))
    {
        return false;
    }
    let pairs: Vec<(bool, bool)> =
        first.cells.iter().zip(&second.cells).map(|(above, below)| (!above.text.is_empty(), !below.text.is_empty())).collect();
    let heads_gap = |column: usize| pairs.get(column + 1).is_some_and(|next| *next == (false, true));
    let below_gaps = pairs.iter().enumerate().all(|(column, pair)| *pair != (true, true) || heads_gap(column));
    below_gaps && pairs.contains(&(false, true)) && pairs.contains(&(true, true))
}

/// A row that one cell fills: what it says holds for the rows below, and is no column's heading.
pub(super) fn is_banner(row: &Row) -> bool {
    own(row) == 1 && row.cells.len() > 1 && row.cells.iter().all(|cell| matches!(cell.cover, Cover::Own | Cover::Left))
}

/// How many cells the row prints itself.
fn own(row: &Row) -> usize {
    row.cells.iter().filter(|cell| cell.cover == Cover::Own).count()
}

fn is_marked(row: &Row) -> bool {
    let own = || row.cells.iter().filter(|cell| cell.cover == Cover::Own);
    row.heading || (own().count() > 1 && own().all(|cell| cell.heading))
}

/// Whether at least half of the printed cells, and two at least, are known headings, and none states a port.
pub(super) fn is_worded(row: &Row) -> bool {
    let vocabulary = Vocabulary::in_force();
    let printed: Vec<_> = row.cells.iter().filter(|cell| !cell.text.is_empty()).collect();
    let known = printed.iter().filter(|cell| vocabulary.heading(cell.text.as_str()).is_some()).count();
    let numbers = printed.iter().any(|cell| states_port(&cell.text));
    known >= 2 && known * 2 >= printed.len() && !numbers
}

/// Whether a row states port numbers and nothing else: where the format asks for a row of headings, a table may have none.
fn is_numbers(row: &Row) -> bool {
    let mut printed = row.cells.iter().filter(|cell| cell.cover == Cover::Own && !cell.text.is_empty()).peekable();
    let empty = |cell: &Cell| ports::parse(&cell.text).none;
    printed.peek().is_some()
        && printed.clone().any(|cell| states_port(&cell.text))
        && printed.all(|cell| states_port(&cell.text) || empty(cell))
}

/// Whether the first row, without markup and with words that no vocabulary knows, is one of headings: it holds no digit, one of
/// its cells is a heading for ports, and what stands below that cell, or below one that states none itself, states ports.
pub(super) fn heads_ports(rows: &[Row]) -> bool {
    let Some((first, below)) = rows.split_first() else { return false };
    let printed = |cell: &Cell| cell.cover == Cover::Own && !cell.text.is_empty();
    let worded = |cell: &Cell| printed(cell) && !cell.text.as_str().bytes().any(|byte| byte.is_ascii_digit());
    if below.is_empty() || first.cells.len() < 2 || !first.cells.iter().all(worded) {
        return false;
    }
    let vocabulary = Vocabulary::in_force();
    let of_ports = |cell: &Cell| {
        let role = vocabulary.heading(cell.text.as_str()).map(|found| found.role);
        role.is_some_and(|role| role.holds_ports() || matches!(role, Role::Tcp | Role::Udp))
            || vocabulary.contains(Word::PortNouns, cell.text.as_str())
    };
    // Among few rows a column of ports may be so by chance.
    let enough = below.len() > REPEATED;
    let may = |cell: &Cell| of_ports(cell) || enough && first.cells.iter().any(of_ports);
    let mut columns = first.cells.iter().enumerate().filter(|(_, cell)| may(cell)).map(|(column, _)| column);
    columns.any(|column| {
        let mut own = below.iter().filter_map(|row| row.cells.get(column)).filter(|cell| printed(cell)).peekable();
        own.peek().is_some() && own.all(|cell| states_port(&cell.text))
    })
}

/// Whether the first row of a wide export names its columns: each cell another word, some of them known headings,
/// among them one for ports below which stand ports and never that word again.
fn names_columns(rows: &[Row]) -> bool {
    let Some((first, below)) = rows.split_first() else { return false };
    let texts: Vec<&str> = first.cells.iter().map(|cell| cell.text.as_str().trim()).collect();
    // "cidr_ipv4" is a name too.
    let few_digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count() < 3;
    let named = |text: &&str| text.starts_with(char::is_alphabetic) && few_digits(text);
    let apart = texts.iter().collect::<BTreeSet<_>>().len() == texts.len();
    if below.is_empty() || texts.len() < WIDE || !texts.iter().all(named) || !apart {
        return false;
    }
    let vocabulary = Vocabulary::in_force();
    let roles: Vec<_> = texts.iter().map(|text| vocabulary.heading(text).map(|found| found.role)).collect();
    let known = roles.iter().flatten().count() >= REPEATED;
    let heads = |column: usize| {
        let mut cells = below.iter().filter_map(|row| row.cells.get(column)).peekable();
        let again = cells.clone().any(|cell| cell.text.as_str().trim() == texts[column]);
        cells.peek().is_some() && !again && cells.any(|cell| states_port(&cell.text))
    };
    known && (0..texts.len()).any(|column| roles[column].is_some_and(Role::holds_ports) && heads(column))
}

/// Whether the first row, of words that no vocabulary knows, heads columns of numbers: it holds no digit, and in half of the columns
/// at least every printed cell below is a port's number or says that there is none, up to the next row of a single cell.
pub(super) fn heads_numbers(rows: &[Row]) -> bool {
    let Some((first, below)) = rows.split_first() else { return false };
    let worded = first.printed().all(|cell| !cell.text.as_str().bytes().any(|byte| byte.is_ascii_digit()));
    let headed: Vec<usize> = (0..first.cells.len()).filter(|column| !first.cells[*column].text.is_blank()).collect();
    if headed.len() < REPEATED || !worded {
        return false;
    }
    let end = below.iter().take(SAMPLE).position(|row| row.printed().count() == 1);
    let below = &below[..end.unwrap_or(below.len().min(SAMPLE))];
    let numbered = |column: &&usize| {
        let cells = || below.iter().filter_map(|row| row.cells.get(**column)).filter(|cell| cell.is_printed());
        cells().any(|cell| states_port(&cell.text))
            && cells().all(|cell| states_port(&cell.text) || ports::parse(&cell.text).none)
    };
    below.len() >= REPEATED && headed.iter().filter(numbered).count() * 2 >= headed.len()
}

/// So many rows tell what a column holds.
const SAMPLE: usize = 80;
/// A row of this many columns and more is one of an export.
const WIDE: usize = 6;

fn states_port(text: &Mapped) -> bool {
    let parsed = ports::parse(text);
    let numbered = parsed.endpoints.iter().any(|endpoint| !matches!(endpoint.ports, portolan_model::Ports::Named(_)));
    text.as_str().chars().any(|c| c.is_ascii_digit()) && parsed.is_clean() && numbered && !is_title(text.as_str())
}

/// "Release 2 port": begins with a word that is no protocol and ends with one for ports.
fn is_title(text: &str) -> bool {
    let vocabulary = Vocabulary::in_force();
    let words: Vec<&str> = text.split_whitespace().collect();
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    let named = first.starts_with(char::is_alphabetic)
        && vocabulary.transport(first).is_none()
        && vocabulary.application(first).is_none();
    named && !vocabulary.is(Word::PortNouns, first) && vocabulary.is(Word::PortNouns, last)
}

/// Keys of the heading, column by column, rows joined.
pub(super) fn keys(grid: &Grid, rows: usize) -> Vec<String> {
    let width = grid.rows.iter().take(rows).map(|row| row.cells.len()).max().unwrap_or(0);
    (0..width)
        .map(|column| {
            let headings = grid.rows.iter().take(rows).filter(|row| rows == 1 || !is_banner(row));
            headings.filter_map(|row| row.cells.get(column)).map(|cell| key(&cell.text)).collect()
        })
        .collect()
}

/// How a heading may be printed again further down: its rows as one and, where it has several, each of them.
pub(super) fn forms(grid: &Grid, rows: usize) -> Vec<Vec<String>> {
    let each = grid.rows.iter().take(rows).filter(|row| rows > 1 && own(row) > 1);
    std::iter::once(keys(grid, rows)).chain(each.map(|row| row.cells.iter().map(|cell| key(&cell.text)).collect())).collect()
}

/// Whether two headings are one, torn differently.
pub(super) fn same(a: &[String], b: &[String]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| alike(a, b))
}

/// Whether a row repeats the heading.
pub(super) fn repeats(row: &Row, heading: &[String]) -> bool {
    // Cell by cell: the first one tells most rows from the heading.
    row.cells.len() == heading.len()
        && heading.iter().any(|text| !text.is_empty())
        && row.cells.iter().zip(heading).all(|(cell, text)| may_be(cell.text.as_str(), text) && alike(&key(&cell.text), text))
}

/// Whether a row heads a part of the table: its first cell names the part, and the others repeat headings, but for some that are
/// other known ones.
pub(super) fn heads_a_part(row: &Row, heading: &[String]) -> bool {
    if row.cells.len() != heading.len() {
        return false;
    }
    let Some((name, others)) = row.cells.split_first().filter(|(_, others)| others.len() >= REPEATED) else { return false };
    let likely = |cell: &Cell, text: &String| may_be(cell.text.as_str(), text);
    let headed = || others.iter().zip(&heading[1..]).filter(|(_, text)| !text.is_empty());
    // Rows are many, and the length of their cells tells most of them from a heading, before any letter is compared.
    if headed().filter(|(cell, text)| likely(cell, text)).count() < REPEATED {
        return false;
    }
    let repeats = |cell: &Cell, text: &String| likely(cell, text) && alike(&key(&cell.text), text);
    let repeated = headed().filter(|(cell, text)| repeats(cell, text)).count();
    let known = |cell: &Cell| !states_port(&cell.text) && Vocabulary::in_force().heading(cell.text.as_str()).is_some();
    name.cover == Cover::Own
        && !name.text.is_blank()
        && repeated >= REPEATED
        && others.iter().zip(&heading[1..]).all(|(cell, text)| cell.cover == Cover::Own && (repeats(cell, text) || known(cell)))
}

/// Cells that a row has to have in common with the heading to head a part of the table.
const REPEATED: usize = 3;

/// Whether a key of a text in ASCII is long enough to be another, torn or not: of rows there are many, and most need no key.
fn may_be(text: &str, key: &str) -> bool {
    let letters = text.bytes().filter(|byte| !matches!(byte, b'\t'..=b'\r' | b' ')).count();
    !text.is_ascii() || !key.is_ascii() || enough(letters.min(key.len()), letters + key.len())
}
