//! The chapter Changes: for each pair of successive releases what to open before the upgrade, what to close after it, what to
//! look at, by component, with both cells as printed.
//!
//! In: comparisons. Out: an overview, a page a comparison, and the history. A book of one release has no such chapter.
//! Deliberately not here: what changed and what it means (`diff`), and which releases are compared (`emit::changes`).

use std::collections::BTreeMap;

use super::context::{Context, ROWS, anchor, row_page};
use super::grid::{cell, grid, name, number};
use super::history;
use super::html::{Html, code, element, link, text};
use super::long::{Long, Section};
use super::page::Page;
use crate::diagnostic::quoted;
use crate::diff::report::{Compared, Finding, Phrases, Plan, Standing, Step, fill};
use crate::diff::rules::Level;
use crate::emit::changes::{Order, Product, Told, Upgrade, Upgrades};
use crate::ir::{Document, Flow, Table};
use crate::source::key_str;

/// A cell longer than this is cut: the link leads to all of it.
const QUOTED: usize = 160;

/// The pages.
pub(super) fn pages(context: &Context<'_>, upgrades: &Upgrades<'_>) -> Vec<Page> {
    if upgrades.is_empty() {
        return Vec::new();
    }
    let mut pages = vec![overview(context, upgrades)];
    for (_, upgrade) in upgrades.all() {
        pages.extend(upgrade.told.iter().flat_map(|told| Sides::new(context, upgrade).pages(told)));
    }
    pages.extend(history::pages(context, upgrades));
    pages
}

/// The name of a comparison's page.
fn page_name(upgrade: &Upgrade<'_>) -> String {
    format!("changes_{}", upgrade.stem.replace('/', "_"))
}

fn overview(context: &Context<'_>, upgrades: &Upgrades<'_>) -> Page {
    let mut page = Page::new(context.language, "changes", context.say("Changes", "変更"));
    page.say(context.say(
        "What changed from release to release: which rules to open before an upgrade, and which to close after it.",
        "リリース間の変更点です。アップグレード前に開くルールと、アップグレード後に閉じるルールを示します。",
    ));
    for product in &upgrades.products {
        let title = product.document(0).map_or("", |document| document.product.as_str());
        page.heading(2, &format!("product-{}", anchor(&key_str(title))), title);
        page.say(ordered(context, product));
        let headings = [
            context.say("From", "旧リリース"),
            context.say("To", "新リリース"),
            context.say("To open", "開くもの"),
            context.say("To close", "閉じるもの"),
            context.say("To look at", "確認するもの"),
            context.say("Other changes", "その他の変更"),
            context.say("Approved", "承認済み"),
        ];
        page.block(grid(title, &headings, product.upgrades.iter().map(|upgrade| line(context, upgrade))));
    }
    page.paragraph(link("history.html", text(context.say("History of each endpoint", "エンドポイントごとの履歴"))));
    page
}

fn ordered<'t>(context: &Context<'t>, product: &Product<'_>) -> &'t str {
    match product.ordered_by {
        Order::Published => {
            context.say("Releases are in the order of their publication.", "リリースは公開日の順に並んでいます。")
        }
        Order::Version => context.say("Releases are in the order of their numbers.", "リリースは番号の順に並んでいます。"),
    }
}

fn line(context: &Context<'_>, upgrade: &Upgrade<'_>) -> Html {
    let from = text(&upgrade.old.release);
    let to = text(&upgrade.new.release);
    match &upgrade.told {
        Ok(told) => {
            let plan = Plan::new(told.report(context.language));
            let counts = [plan.open.len(), plan.close.len(), plan.check.len(), plan.rest.len(), plan.approved.len()];
            let cells = name(from).and(name(link(&format!("{}.html", page_name(upgrade)), to)));
            element("tr", &[], counts.iter().fold(cells, |cells, count| cells.and(number(text(&count.to_string())))))
        }
        Err(reason) => {
            let reason = text(reason.in_language(context.language));
            element("tr", &[], name(from).and(name(to)).and(element("td", &[("colspan", "5")], reason)))
        }
    }
}

/// Both documents, and where their rows stand.
struct Sides<'c, 'u> {
    context: &'c Context<'u>,
    upgrade: &'c Upgrade<'u>,
    phrases: &'static Phrases,
    rows: [BTreeMap<&'u str, (&'u Table, &'u Flow)>; 2],
}

impl<'c, 'u> Sides<'c, 'u> {
    fn new(context: &'c Context<'u>, upgrade: &'c Upgrade<'u>) -> Self {
        let rows = [upgrade.old, upgrade.new].map(rows);
        Self { context, upgrade, phrases: Phrases::of(context.language), rows }
    }

    fn pages(&self, told: &Told) -> Vec<Page> {
        let (context, upgrade) = (self.context, self.upgrade);
        let title = format!("{} → {}", upgrade.old.release, upgrade.new.release);
        let title = format!("{} {title}", upgrade.new.product);
        let mut long = Long::new(context, &page_name(upgrade), &title, ROWS).below(1);
        let report = told.report(context.language);
        let plan = Plan::new(report);
        let counts = [plan.open.len(), plan.close.len(), plan.check.len()].map(|count| count.to_string());
        long.page().say(&fill(&self.phrases.summary, &counts.each_ref().map(String::as_str)));
        let documents = [upgrade.old, upgrade.new].map(|document| self.document(document));
        long.page().block(element("ul", &[], Html::lines(documents)));
        self.steps(&mut long, ("open", &self.phrases.open), &plan.open);
        self.steps(&mut long, ("close", &self.phrases.close), &plan.close);
        self.findings(&mut long, ("check", &self.phrases.check), &plan.check);
        self.findings(&mut long, ("rest", &self.phrases.rest), &plan.rest);
        self.findings(&mut long, ("approved", &self.phrases.approved), &plan.approved);
        let page = long.page();
        page.heading(2, "balance", &self.phrases.balance);
        let levels = [Level::Err, Level::Warn, Level::Info];
        let counts = levels.map(|level| format!("{} {}", report.count(level), self.phrases.level(level)));
        page.say(&counts.join(context.say(", ", "、")));
        report.comparisons.iter().for_each(|compared| self.balance(page, compared));
        for stale in &report.stale {
            page.say(&fill(&self.phrases.stale, &[&stale.fingerprint, &stale.reason]));
        }
        long.finish()
    }

    fn balance(&self, page: &mut Page, compared: &Compared) {
        page.say(&fill(&self.phrases.endpoints, &[&self.phrases.formula(&compared.balance)]));
    }

    fn document(&self, document: &Document) -> Html {
        let release = element("strong", &[], text(&document.release));
        let title = element("cite", &[("lang", &document.language)], text(&document.title));
        element("li", &[], release.and(text(self.context.say(": ", "："))).and(title).and(text(" ")).and(code(&document.file)))
    }

    /// Rules to open or to close.
    fn steps(&self, long: &mut Long<'_, '_>, (id, title): (&str, &str), steps: &[Step<'_>]) {
        let title = format!("{title}{}{}", self.context.say(": ", "："), steps.len());
        if steps.is_empty() {
            long.page().heading(2, id, &title);
            return;
        }
        let Phrases { ports, counterpart, why, fingerprint, .. } = self.phrases;
        let headings = [capital(ports), capital(counterpart), capital(why), self.old(), self.new_release(), capital(fingerprint)];
        let lines = steps.iter().map(|step| (step.finding, self.step(step)));
        let rows = self.grouped(lines, headings.len());
        long.section(&Section { anchor: id, title: &title, headings: &headings.each_ref().map(String::as_str) }, &rows);
    }

    fn step(&self, step: &Step<'_>) -> Html {
        let Step { finding, endpoint, .. } = step;
        let what = step.why(self.phrases).replace('_', " ");
        let why = element("span", &[("class", "tag")], text(&what));
        let says = if finding.old.is_some() && finding.new.is_some() { self.says(finding) } else { Html::default() };
        name(rule(endpoint))
            .and(cell(text(&endpoint.remote)))
            .and(cell(why.and(says).and(self.numbers(finding))))
            .and(self.cells(finding))
            .and(cell(code(&finding.fingerprint)))
    }

    /// Changes in words.
    fn findings(&self, long: &mut Long<'_, '_>, (id, title): (&str, &str), findings: &[&Finding]) {
        if findings.is_empty() {
            return;
        }
        let title = format!("{title}{}{}", self.context.say(": ", "："), findings.len());
        let Phrases { level, change, fingerprint, .. } = self.phrases;
        let headings = [capital(level), capital(change), self.old(), self.new_release(), capital(fingerprint)];
        let lines = findings.iter().map(|finding| (*finding, self.finding(finding)));
        let rows = self.grouped(lines, headings.len());
        long.section(&Section { anchor: id, title: &title, headings: &headings.each_ref().map(String::as_str) }, &rows);
    }

    fn finding(&self, finding: &Finding) -> Html {
        let class = if finding.level == Level::Info { "tag" } else { "tag warn" };
        let level = element("span", &[("class", class)], text(self.phrases.level(finding.level)));
        let kind = element("span", &[("class", "tag")], text(&self.phrases.kind(finding.kind).replace('_', " ")));
        let approved = finding.approved.as_ref().map(|why| line_of(&fill(&self.phrases.approved_as, &[why])));
        let what = kind.and(self.says(finding)).and(self.numbers(finding)).and(approved.unwrap_or_default());
        cell(level).and(name(what)).and(self.cells(finding)).and(cell(code(&finding.fingerprint)))
    }

    fn says(&self, finding: &Finding) -> Html {
        line_of(&finding.says)
    }

    /// A line of its own for each component, and the lines about it below; all of them are sorted by component already.
    fn grouped<'f>(&self, lines: impl Iterator<Item = (&'f Finding, Html)>, columns: usize) -> Vec<Html> {
        let (mut rows, mut component) = (Vec::new(), None);
        let span = columns.to_string();
        for (finding, cells) in lines {
            if component != Some(&finding.component) {
                component = Some(&finding.component);
                let unnamed = self.context.say("(not named)", "（記載なし）");
                let words = if finding.component.is_empty() { unnamed } else { &finding.component };
                let heading = element("th", &[("colspan", &span), ("scope", "rowgroup")], text(words));
                rows.push(element("tr", &[("class", "group")], heading));
            }
            rows.push(element("tr", &[], cells));
        }
        rows
    }

    fn old(&self) -> String {
        self.upgrade.old.release.clone()
    }

    fn new_release(&self) -> String {
        self.upgrade.new.release.clone()
    }

    /// Both cells as printed, each with its place.
    fn cells(&self, finding: &Finding) -> Html {
        let side = |number: usize, at: &Option<Standing>, candidates: &[Standing]| {
            let all = if candidates.is_empty() { at.as_slice() } else { candidates };
            cell(all.iter().map(|at| self.quote(number, at)).collect())
        };
        side(0, &finding.old, &finding.old_candidates).and(side(1, &finding.new, &finding.new_candidates))
    }

    /// A cell as printed, and the way to its row.
    fn quote(&self, side: usize, at: &Standing) -> Html {
        let document = if side == 0 { self.upgrade.old } else { self.upgrade.new };
        let words = format!("{} {}", self.context.say("Table", "表"), at.table);
        let place = match self.rows[side].get(at.id.as_str()) {
            Some((table, flow)) => link(&format!("{}.html#{}", row_page(document, table, flow), anchor(&at.id)), text(&words)),
            None => text(&words),
        };
        let place = place.and(text(&format!(" {}", self.line(at.line))));
        let printed = quoted(&at.printed, QUOTED);
        let quotation = [("class", "printed"), ("lang", document.language.as_str())];
        let quotation = element("blockquote", &quotation, text(&printed));
        element("small", &[("class", "label")], place).and(if printed.is_empty() { Html::default() } else { quotation })
    }

    fn line(&self, line: u32) -> String {
        let (en, ja) = (format!("line {line}"), format!("{line} 行目"));
        self.context.say(&en, &ja).to_owned()
    }

    /// Instances of a formula, and the ports at some of them.
    fn numbers(&self, finding: &Finding) -> Html {
        if finding.at.is_empty() {
            return Html::default();
        }
        let concerned = match finding.instances.as_str() {
            "" => self.phrases.no_instance.clone(),
            instances => fill(&self.phrases.instances, &[instances]),
        };
        let at = finding.at.iter().map(|at| {
            let instance = at.instance.to_string();
            let line = match (at.before.as_str(), at.after.as_str()) {
                ("", ports) | (ports, "") => fill(&self.phrases.at_instance, &[&instance, ports]),
                (before, after) => fill(&self.phrases.instance, &[&instance, before, after]),
            };
            element("li", &[], text(&line))
        });
        line_of(&concerned).and(element("ul", &[("class", "ports")], at.collect()))
    }
}

/// Rows of a document by the ids of endpoints, and of rows that have none.
fn rows(document: &Document) -> BTreeMap<&str, (&Table, &Flow)> {
    let flows = document.tables.iter().flat_map(|table| table.flows.iter().map(move |flow| (table, flow)));
    let ids = flows.flat_map(|(table, flow)| {
        let ids = flow.endpoints().map(|endpoint| endpoint.id.as_str()).chain([flow.id.as_str()]);
        ids.map(move |id| (id, (table, flow)))
    });
    ids.collect()
}

/// Our own words at the beginning of a column.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Transport, ports and label.
fn rule(at: &Standing) -> Html {
    let label = if at.label.is_empty() { Html::default() } else { line_of(&at.label) };
    element("span", &[("class", "transport")], text(&at.transport.to_uppercase())).and(text(" ")).and(code(&at.ports)).and(label)
}

fn line_of(words: &str) -> Html {
    element("span", &[("class", "label")], text(words))
}
