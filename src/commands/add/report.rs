//! What `add` tells: where the document went, how it was understood, what is missing, what to do next.
//!
//! In: the plan and what the workspace compiles to. Out: text, in English or Japanese; words of the vendor are shown with what is
//! hidden in them spelt out. The evidence for a column is the compiler's own wording. Deliberately not here: colours.

use std::fmt::{self, Display, Formatter};

use portolan_compiler::Compilation;
use portolan_compiler::diagnostic::{Diagnostic, Language, Level, one_line, quoted};
use portolan_compiler::ir::{Document, Table};
use portolan_compiler::source::SourceSet;
use portolan_compiler::vocabulary::FOLDER;

use super::missing::{self, Missing};
use super::rows::{self, Rows};
use super::{Options, Plan, input};
use crate::locale::say;

/// Findings and entries beyond these many are counted only.
const SHOWN: usize = 10;
/// Characters of a heading or title.
const CUT: usize = 40;

/// All there is to tell.
pub(super) struct Report<'a> {
    pub(super) plan: &'a Plan,
    pub(super) compilation: &'a Compilation,
    pub(super) sources: &'a SourceSet,
    pub(super) found: &'a [&'a Diagnostic],
    pub(super) language: Language,
    pub(super) options: &'a Options,
}

impl Display for Report<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let path = &self.plan.place.path;
        let Some(document) = self.compilation.reference.documents.iter().find(|document| document.file == *path) else {
            return Ok(());
        };
        self.head(f, document)?;
        let rows = rows::of(document);
        for (table, rows) in document.tables.iter().zip(&rows) {
            self.table(f, table, *rows)?;
        }
        self.figures(f, document, &rows)?;
        self.vocabulary(f, &missing::of(document, &rows))?;
        self.translations(f)?;
        self.findings(f)?;
        self.next(f)
    }
}

impl Report<'_> {
    fn say<'t>(&self, en: &'t str, ja: &'t str) -> &'t str {
        say(self.language, en, ja)
    }

    fn head(&self, f: &mut Formatter<'_>, document: &Document) -> fmt::Result {
        let done = match (self.options.dry_run, &self.plan.place.replaced) {
            (true, _) => self.say("would add", "追加予定（書き込みなし）"),
            (false, Some(_)) => self.say("replaced", "置き換え"),
            (false, None) => self.say("added", "追加"),
        };
        let bytes = self.plan.files.get(&document.file).map_or(0, Vec::len);
        let unit = self.say("bytes", "バイト");
        writeln!(f, "{done}: {} ({bytes} {unit}, {})", document.file, document.encoding)?;
        writeln!(f, "{}: {}", self.say("language", "言語"), self.told())?;
        let of = [&document.vendor, &document.product, &document.release].map(|text| input::safe(text).into_owned()).join(" ");
        let beside = &self.plan.place.beside;
        let beside = if beside.is_empty() {
            String::new()
        } else {
            format!("; {} {}", self.say("beside it:", "同じリリースの版:"), input::safe(&beside.join(", ")))
        };
        writeln!(f, "{}: {of}{beside}", self.say("release", "リリース"))?;
        self.instances(f, document)
    }

    /// Where instances come from that nobody named, or that they are missing.
    fn instances(&self, f: &mut Formatter<'_>, document: &Document) -> fmt::Result {
        let what = self.say("instances", "インスタンス");
        if let Some(taken) = &self.plan.instances {
            let (from, instances) = (input::safe(&taken.release), &taken.instances);
            return match self.language {
                Language::English => writeln!(f, "{what}: {instances}, taken over from {from}; else --instances"),
                Language::Japanese => writeln!(f, "{what}: {instances}（{from} から引き継ぎ。違う場合は --instances）"),
            };
        }
        if !self.found.iter().any(|finding| finding.lint.id == "unstated_instances") {
            return Ok(());
        }
        let path = self.plan.place.metadata();
        let missing =
            self.say("not stated, so that formulas hold for instance 0 alone", "記載がないため計算式はインスタンス 0 のみ");
        let write = self
            .say("write instances = \"0..=24\", or what the vendor allows, into", "範囲を instances = \"0..=24\" のように記入:");
        writeln!(f, "{what}: {missing} ({})", document.instances)?;
        writeln!(f, "  {write} {path}")
    }

    /// The language, and how sure.
    fn told(&self) -> String {
        let told = &self.plan.language;
        let Some(found) = &told.detection else {
            let unknown = if told.known {
                String::new()
            } else {
                format!(
                    "; {} {FOLDER}/{}.toml",
                    self.say("no vocabulary has it: state its words in", "語彙がありません。語の定義先:"),
                    told.code
                )
            };
            let doubt = told.doubt.as_ref().map_or_else(String::new, |found| match self.language {
                Language::English => format!("; but it seems to be {} ({}%): see --language", found.code, found.confidence),
                Language::Japanese => {
                    format!("。ただし {} と推定されます（{}%）。--language を確認してください", found.code, found.confidence)
                }
            });
            return format!("{}{}{unknown}{doubt}", told.code, self.say(", as told", "（指定）"));
        };
        let (sure, count) = (found.confidence, found.evidence);
        match (self.language, found.by_words) {
            (Language::English, true) => format!("{}, detected: {sure}% of {} telling words; else --language", told.code, count),
            (Language::English, false) => format!("{}, detected: {sure}% of {} letters; else --language", told.code, count),
            (Language::Japanese, true) => {
                format!("{}（推定。手掛かりの語 {} 個の {sure}%。違う場合は --language）", told.code, count)
            }
            (Language::Japanese, false) => format!("{}（推定。文字 {} 個の {sure}%。違う場合は --language）", told.code, count),
        }
    }

    fn table(&self, f: &mut Formatter<'_>, table: &Table, rows: Rows) -> fmt::Result {
        let title = table.title.as_ref().or(table.headings.last());
        let title = title.map_or_else(String::new, |title| format!(": {}", quoted(&title.clean, CUT)));
        let line = table.place.line();
        writeln!(f, "\n{} {}{title} ({} {line})", self.say("table", "表"), table.number, self.say("line", "行"))?;
        if rows.portless {
            return writeln!(f, "  {}", self.say("states no ports: left out", "ポートの記載がないため対象外"));
        }
        for column in &table.columns {
            let heading = column.heading.as_ref().map_or_else(|| "-".to_owned(), |heading| quoted(&heading.clean, CUT));
            writeln!(f, "  {heading} → {} ({}%)", column.role.as_str(), column.confidence)?;
            writeln!(f, "      {}", input::safe(&column.why))?;
        }
        let endpoints: usize = table.flows.iter().map(|flow| flow.endpoints().count()).sum();
        let Rows { data, headings, sections, notes, skipped, .. } = rows;
        match self.language {
            Language::English => writeln!(
                f,
                "  rows: data {data}, headings {headings}, sections {sections}, notes {notes}, skipped {skipped}; endpoints {endpoints}"
            ),
            Language::Japanese => writeln!(
                f,
                "  行: データ {data}、見出し {headings}、区分 {sections}、注記 {notes}、対象外 {skipped}。エンドポイント {endpoints}"
            ),
        }
    }

    fn figures(&self, f: &mut Formatter<'_>, document: &Document, rows: &[Rows]) -> fmt::Result {
        let tables = rows.iter().filter(|rows| !rows.portless).count();
        let flows: usize = document.tables.iter().map(|table| table.flows.len()).sum();
        let endpoints: usize = document.tables.iter().flat_map(|table| &table.flows).map(|flow| flow.endpoints().count()).sum();
        let lost = document.coverage.unaccounted().count();
        match self.language {
            Language::English => {
                writeln!(
                    f,
                    "\nunderstood: port tables {tables}, rows {flows}, endpoints {endpoints}; cells unaccounted for {lost}"
                )
            }
            Language::Japanese => {
                writeln!(f, "\n解釈結果: ポート表 {tables}、行 {flows}、エンドポイント {endpoints}、行き先のないセル {lost}")
            }
        }
    }

    fn vocabulary(&self, f: &mut Formatter<'_>, missing: &Missing) -> fmt::Result {
        if missing.is_empty() {
            return Ok(());
        }
        let (line, as_what) = (self.say("line", "行"), self.say("taken as", "暫定の役割"));
        for (heading, at, role) in &missing.headings {
            let what = self.say("heading that no vocabulary knows", "語彙にない見出し");
            writeln!(f, "{what}: {} ({line} {at}), {as_what} {}", quoted(heading, CUT), role.as_str())?;
        }
        for (word, at) in &missing.directions {
            let what = self.say("direction that no vocabulary knows", "語彙にない方向");
            writeln!(f, "{what}: {} ({line} {at})", quoted(word, CUT))?;
        }
        let path = format!("{FOLDER}/{}.toml", self.plan.language.code);
        let verb = if self.sources.by_path(&path).is_some() {
            self.say("add to", "追記先")
        } else {
            self.say("write into", "新規作成")
        };
        let choose = self.say("with the right role or meaning", "役割や意味は正しいものに変更");
        writeln!(f, "  {verb} {path}, {choose}:\n")?;
        missing.lines().iter().try_for_each(|line| writeln!(f, "    {line}"))?;
        writeln!(f)
    }

    fn translations(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let translations = &self.plan.translations;
        let (taken, missing) = (translations.taken.len(), translations.missing.len());
        if taken + missing == 0 {
            return Ok(());
        }
        let mut releases: Vec<String> = translations.taken.iter().map(|entry| input::safe(&entry.release).into_owned()).collect();
        releases.sort_unstable();
        releases.dedup();
        let from = if releases.is_empty() { String::new() } else { format!(" ({})", releases.join(", ")) };
        match self.language {
            Language::English => writeln!(f, "translations: {taken} taken over from other releases{from}, {missing} missing")?,
            Language::Japanese => writeln!(f, "翻訳: 他のリリースから引き継ぎ {taken}{from}、未訳 {missing}")?,
        }
        if missing == 0 {
            return Ok(());
        }
        let path = &translations.path;
        let where_to = match (self.options.no_catalogue || self.options.dry_run, self.language) {
            (false, Language::English) => format!("fill in the empty msgstr in {path}:"),
            (false, Language::Japanese) => format!("{path} の空の msgstr に英訳を記入してください:"),
            (true, Language::English) => format!("entries for {path}:"),
            (true, Language::Japanese) => format!("{path} に追加する項目:"),
        };
        writeln!(f, "  {where_to}")?;
        let shown = if self.options.no_catalogue { missing } else { SHOWN };
        for entry in translations.missing.iter().take(shown) {
            let lines = entry.to_po();
            lines.trim_end().lines().try_for_each(|line| {
                let line = input::safe(line);
                writeln!(f, "{}{line}", if line.is_empty() { "" } else { "    " })
            })?;
        }
        match missing.saturating_sub(shown) {
            0 => writeln!(f),
            more => writeln!(f, "\n    … {more} {}\n", self.say("more", "件")),
        }
    }

    fn findings(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let count = |level| self.found.iter().filter(|finding| finding.level == level).count();
        let (denied, warned, noted) = (count(Level::Deny), count(Level::Warn), count(Level::Note));
        match self.language {
            Language::English => writeln!(f, "findings: denied {denied}, warned {warned}, noted {noted}")?,
            Language::Japanese => writeln!(f, "指摘: エラー {denied}、警告 {warned}、参考 {noted}")?,
        }
        let denied: Vec<_> = self.found.iter().filter(|finding| finding.level == Level::Deny).collect();
        for finding in denied.iter().take(SHOWN) {
            writeln!(f, "  {}", one_line(finding, self.language))?;
        }
        if let Some(first) = denied.first() {
            let (place, id) = (&first.primary.place, first.lint.id);
            let what = self.say("what it means", "意味と直し方");
            writeln!(f, "  {what}: portolan explain {id}")?;
            let correct = self.say("if the vendor misprinted it", "ベンダーの誤記の場合");
            writeln!(f, "  {correct}: portolan errata propose {id}@{}:{}", place.file(), place.line())?;
        }
        Ok(())
    }

    fn next(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let next = self.say("next", "次の手順");
        if self.options.dry_run {
            return writeln!(f, "{next}: {}", self.say("the same without --dry-run", "--dry-run を外して実行"));
        }
        if self.compilation.denied() {
            return writeln!(f, "{next}: portolan check");
        }
        if !self.plan.translations.missing.is_empty() {
            let fill = self.say("fill in", "英訳を記入:");
            return writeln!(f, "{next}: {fill} {}, portolan check, portolan publish", self.plan.translations.path);
        }
        let diff = self.neighbours().map_or_else(String::new, |[older, newer]| format!(", portolan diff {older} {newer}"));
        writeln!(f, "{next}: portolan publish{diff}")
    }

    /// This edition and one of the release before it, else of the release after it, by the names of folders; the older one first.
    fn neighbours(&self) -> Option<[String; 2]> {
        let own = self.plan.place.folder.trim_start_matches("source-docs/");
        let (product, release) = own.rsplit_once('/')?;
        let inner = |id: &'_ str| id.strip_prefix(product)?.strip_prefix('/')?.split_once('/').map(|(folder, _)| natural(folder));
        let own = natural(release);
        let ids = self.compilation.reference.documents.iter().map(|document| document.id.as_str());
        let mut others: Vec<(Vec<Part>, &str)> =
            ids.filter_map(|id| Some((inner(id)?, id))).filter(|(folder, _)| *folder != own).collect();
        others.sort();
        let this = self.plan.place.path.trim_start_matches("source-docs/").rsplit_once('.').map_or("", |(id, _)| id);
        let (before, after) = others.split_at(others.partition_point(|(folder, _)| *folder < own));
        let older = before.last().map(|(_, id)| [id, this]);
        older.or_else(|| after.first().map(|(_, id)| [this, id])).map(|pair| pair.map(str::to_owned))
    }
}

/// A part of a release's name: 9 comes before 10.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Number(u64),
    Word(String),
}

pub(super) fn natural(name: &str) -> Vec<Part> {
    let parts = name.split(['.', '-']).filter(|part| !part.is_empty());
    parts.map(|part| part.parse().map_or_else(|_| Part::Word(part.to_owned()), Part::Number)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_come_in_the_order_of_their_numbers() {
        let mut names = ["10.0", "9.0", "12.6-1", "12.6", "2.0-sp1"];
        names.sort_by_key(|name| natural(name));
        assert_eq!(names, ["2.0-sp1", "9.0", "10.0", "12.6", "12.6-1"]);
    }
}
