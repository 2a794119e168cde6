//! A door: compiles `source-docs/` and puts the publication under `OUT_DIR`, and nowhere else.
//!
//! Findings at deny level fail the build, unless `PORTOLAN_DOCS=report`: then they are reported and what was understood is
//! emitted, so that the command line can be built to explain them.

#[path = "src/sources.rs"]
mod sources;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use portolan_compiler::diagnostic::{Language, Level, Style, one_line, render};
use portolan_compiler::emit::rust;
use portolan_compiler::source::SourceSet;
use portolan_compiler::{Compilation, compile};

/// Cargo shows each of these lines by itself: more of them would bury what else the build says.
const SHOWN: usize = 10;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", sources::DOCUMENTS);
    println!("cargo::rerun-if-changed={}", sources::SETTINGS);
    // A path that is not there would make every build run again.
    if Path::new(sources::WORDS).is_dir() {
        println!("cargo::rerun-if-changed={}", sources::WORDS);
    }
    println!("cargo::rerun-if-env-changed=PORTOLAN_DOCS");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("CARGO_MANIFEST_DIR is not set")?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let set = sources::read(&root)?;
    for file in set.iter().filter(|file| file.path().starts_with("book/")) {
        println!("cargo::rerun-if-changed={}", file.path());
    }
    let compilation = compile(&set);
    write(&out, &compilation)?;
    fs::write(out.join("reference.rs"), rust::tables(&compilation.reference))?;
    let lenient = env::var_os("PORTOLAN_DOCS").is_some_and(|mode| mode == "report");
    report(&set, &compilation, lenient);
    Ok(ExitCode::from(u8::from(compilation.denied() && !lenient)))
}

/// A publication of its own folder, emptied first: a file that is no longer published must not stay.
fn write(out: &Path, compilation: &Compilation) -> Result<(), Box<dyn Error>> {
    let folder = out.join("publication");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for (path, bytes) in &compilation.files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(path, bytes)?;
    }
    Ok(())
}

fn report(set: &SourceSet, compilation: &Compilation, lenient: bool) {
    for diagnostic in &compilation.diagnostics {
        eprintln!("{}\n", render(diagnostic, set, Style::default()));
    }
    let count = |level| compilation.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count();
    let (denied, warned) = (count(Level::Deny), count(Level::Warn));
    if denied + warned > 0 {
        println!("cargo::warning=documents: {denied} denied, {warned} warned; `portolan check` shows them");
    }
    let kind = if lenient { "warning" } else { "error" };
    for diagnostic in compilation.diagnostics.iter().filter(|diagnostic| diagnostic.level == Level::Deny).take(SHOWN) {
        let line = one_line(diagnostic, Language::English).replace(['\n', '\r'], " ");
        println!("cargo::{kind}={line}");
    }
    if denied > 0 && !lenient {
        println!("cargo::error=to see the whole report: PORTOLAN_DOCS=report cargo run --release -- check");
    }
}
