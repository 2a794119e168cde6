//! How fast Markdown and HTML are read, beside the parsers they are read with.
//!
//! In: documents made up here, or the files and folders named on the command line. Out: for each, the speed of the parser
//! alone, of the reader, and their ratio, the least first; then the least and the middle ratio of each format. Markdown is to
//! reach half of pulldown-cmark's speed, HTML 0.6 of scraper's. Markdown with HTML tables in it goes through both parsers, and
//! is measured beside both.
//! Run by `cargo bench -p portolan-compiler --bench readers [-- FILE|FOLDER..]`.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a benchmark reads the clock and the files that it is given"
)]

use std::ffi::OsStr;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use portolan_compiler::read::read;
use portolan_compiler::source::{SourceFile, SourceSet};
use pulldown_cmark::{Options, Parser};

/// The allocator of the command line, for the reader and for the parsers beside it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 400;
/// Small enough to be read without being interrupted on a busy machine, large enough to be measured: a smaller file is read
/// several times in a round.
const SMALLEST: usize = 1 << 14;

/// A file's path, and the speed of its parser and of its reader.
type Line = (String, [f64; 2]);

fn main() {
    let named: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let files = if named.is_empty() { made_up() } else { named.iter().flat_map(|path| load(Path::new(path))).collect() };
    let sources = SourceSet::new(files.into_iter().collect());
    let mut lines: Vec<Line> = sources.iter().map(|file| (file.path().to_owned(), compare(file))).collect();
    lines.sort_by(|one, other| ratio(one).total_cmp(&ratio(other)));
    println!("{:<56} {:>12} {:>12} {:>6}", "file", "parser MB/s", "reader MB/s", "ratio");
    for line in &lines {
        let (path, [alone, ours]) = line;
        let from = path.char_indices().rev().nth(55).map_or(0, |(at, _)| at);
        println!("{:<56} {alone:>12.1} {ours:>12.1} {:>6.2}", &path[from..], ratio(line));
    }
    summary("Markdown", lines.iter().filter(|(path, _)| !is_html(path)));
    summary("HTML", lines.iter().filter(|(path, _)| is_html(path)));
}

fn ratio((_, [alone, ours]): &Line) -> f64 {
    ours / alone
}

/// The least and the middle ratio of sorted lines.
fn summary<'a>(format: &str, lines: impl Iterator<Item = &'a Line>) {
    let ratios: Vec<f64> = lines.map(ratio).collect();
    if let (Some(least), Some(middle)) = (ratios.first(), ratios.get(ratios.len() / 2)) {
        println!("{format}: {} files, the least {least:.2}, the middle {middle:.2}", ratios.len());
    }
}

/// A file, or all Markdown and HTML below a folder.
fn load(path: &Path) -> Vec<(String, Vec<u8>)> {
    if !path.is_dir() {
        let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        return vec![(path.display().to_string(), bytes)];
    }
    let entries = std::fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let wanted =
        |path: &PathBuf| path.is_dir() || path.extension().is_some_and(|ending| ending == "md" || is_html_ending(ending));
    entries.flatten().map(|entry| entry.path()).filter(wanted).flat_map(|path| load(&path)).collect()
}

fn is_html(path: &str) -> bool {
    Path::new(path).extension().is_some_and(is_html_ending)
}

fn is_html_ending(ending: &OsStr) -> bool {
    ending == "html" || ending == "htm"
}

fn made_up() -> Vec<(String, Vec<u8>)> {
    let mut pipes = String::from("# Ports\n\n");
    let mut prose = String::from("# Ports\n\n");
    let mut tables = String::from("<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav><main>\n");
    let mut inside = String::from("# Ports\n\n");
    for table in 0..16 {
        pipes += &format!("## Service {table}\n\nThe service **listens** on these ports; see [notes](n.md).\n\n");
        pipes += "| リスナー | Port | Protocol | Direction | Notes |\n|---|---|---|---|---|\n";
        prose += &format!("## Service {table}\n\n- TCP {table} for *agents*\n- UDP 53\n\n");
        let head =
            "<table class=\"t\"><thead><tr><th>リスナー</th><th>Port</th><th>Protocol</th><th>Notes</th></tr></thead><tbody>\n";
        let mut body = String::from(head);
        for row in 0..25 {
            let port = 1024 + table * 25 + row;
            pipes += &format!(
                "| ルータ {row} | {port}<sup>1</sup> | TCP | inbound | 管理 \\| `agent` &amp; console<br>second line |\n"
            );
            prose += "The host may have to be reached by name; the firewall then lets **both** directions through. 次の表を参照してください。\n";
            body += &format!(
                "<tr>\n<td>ルータ {row}</td>\n<td><p>{port}</p></td>\n<td>TCP &amp; UDP</td>\n<td><ul><li>管理</li><li>agent</li></ul></td>\n</tr>\n"
            );
        }
        body += "</tbody></table>\n";
        pipes.push('\n');
        prose.push('\n');
        tables += &format!("<h2 id=\"s{table}\">Service {table}</h2>\n<p>The service <b>listens</b> on these ports.</p>\n{body}");
        inside += &format!("## Service {table}\n\n{body}\n");
    }
    tables += "</main></body></html>\n";
    let files = [("pipes.md", pipes), ("prose.md", prose), ("html-inside.md", inside), ("tables.html", tables)];
    files.map(|(name, text)| (name.to_owned(), text.into_bytes())).into()
}

fn compare(file: &SourceFile) -> [f64; 2] {
    let text = file.text().as_str();
    let html = is_html(file.path());
    let tables = text.contains("<table");
    let parser = || {
        if html {
            black_box(scraper::Html::parse_document(text));
        } else {
            let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
            Parser::new_ext(text, options).for_each(|event| drop(black_box(event)));
            if tables {
                black_box(scraper::Html::parse_fragment(text));
            }
        }
    };
    let reader = || {
        black_box(read(file));
    };
    let times = SMALLEST.div_ceil(text.len().max(1));
    fastest(times, parser, reader).map(|time| (text.len() * times) as f64 / time.as_secs_f64() / 1e6)
}

/// The fastest of several rounds of each, taken in turn, so that a busy machine slows both.
fn fastest(times: usize, one: impl Fn(), other: impl Fn()) -> [Duration; 2] {
    let mut best = [Duration::MAX; 2];
    for _ in 0..ROUNDS {
        best = [best[0].min(time(times, &one)), best[1].min(time(times, &other))];
    }
    best
}

fn time(times: usize, work: &impl Fn()) -> Duration {
    let start = Instant::now();
    (0..times).for_each(|_| work());
    start.elapsed()
}
