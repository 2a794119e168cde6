//! How fast Markdown and HTML are read, beside the parsers they are read with.
//!
//! In: documents made up here, or the files named on the command line. Out: for each, the speed of the parser alone, of the
//! reader, and their ratio. Markdown is to reach half of pulldown-cmark's speed, HTML 0.6 of scraper's. Markdown with HTML
//! tables in it goes through both parsers, and is measured beside both.
//! Run by `cargo bench -p portolan-compiler --bench readers [-- FILE..]`.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a benchmark reads the clock and the files that it is given"
)]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use portolan_compiler::read::read;
use portolan_compiler::source::{SourceFile, SourceSet};
use pulldown_cmark::{Options, Parser};

/// The allocator of the command line, for the reader and for the parsers beside it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 200;
/// Small enough to be read without being interrupted on a busy machine, large enough to be measured.
const SMALLEST: usize = 1 << 16;

fn main() {
    let named: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let files = if named.is_empty() { made_up() } else { named.iter().map(|path| (path.clone(), load(path))).collect() };
    println!("{:<44} {:>12} {:>12} {:>6}", "file", "parser MB/s", "reader MB/s", "ratio");
    for (path, bytes) in files {
        let sources = SourceSet::new(BTreeMap::from([(path.clone(), bytes)]));
        if let Some(file) = sources.by_path(&path) {
            compare(file);
        }
    }
}

/// A named file, repeated until it is large enough to measure.
fn load(path: &str) -> Vec<u8> {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    bytes.repeat(SMALLEST.div_ceil(bytes.len().max(1)).max(1))
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

fn compare(file: &SourceFile) {
    let text = file.text().as_str();
    let html = file.path().ends_with("html") || file.path().ends_with("htm");
    let parser = || {
        if html {
            black_box(scraper::Html::parse_document(text));
        } else {
            let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
            Parser::new_ext(text, options).for_each(|event| drop(black_box(event)));
            if text.contains("<table") {
                black_box(scraper::Html::parse_fragment(text));
            }
        }
    };
    let reader = || {
        black_box(read(file));
    };
    let (alone, ours) = fastest(parser, reader);
    let speed = |time: Duration| text.len() as f64 / time.as_secs_f64() / 1e6;
    let name: String = file.path().chars().rev().take(44).collect::<Vec<_>>().into_iter().rev().collect();
    println!("{name:<44} {:>12.1} {:>12.1} {:>6.2}", speed(alone), speed(ours), speed(ours) / speed(alone));
}

/// The fastest of several rounds of each, taken in turn, so that a busy machine slows both.
fn fastest(one: impl Fn(), other: impl Fn()) -> (Duration, Duration) {
    let mut best = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        best = (best.0.min(time(&one)), best.1.min(time(&other)));
    }
    best
}

fn time(work: &impl Fn()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}
