//! A chapter that may be long: as much as a page bears, then another page, with the way between them.
//!
//! In: headings, rows and blocks with their weight. Out: pages; the first has the chapter's plain name. Deliberately not here: what
//! is written on them, and on which part a fact stands (`context::row_page`).

use super::context::{Context, part_name};
use super::grid::grid;
use super::html::{Html, element, link, text};
use super::page::Page;
use crate::emit::finder::{FOLDER, MOVED};

/// Up to so many pages of a chapter are listed without being asked for.
const OPEN: usize = 12;

/// A chapter while it is written.
pub(super) struct Long<'c, 'r> {
    context: &'c Context<'r>,
    name: String,
    title: String,
    depth: usize,
    /// What a page bears.
    room: usize,
    used: usize,
    /// What stands at the head of every part.
    lead: Html,
    parts: Vec<(Page, String)>,
    directory: Vec<Html>,
}

/// A table below a heading.
pub(super) struct Section<'s> {
    pub(super) anchor: &'s str,
    pub(super) title: &'s str,
    pub(super) headings: &'s [&'s str],
}

impl<'c, 'r> Long<'c, 'r> {
    /// A chapter whose pages bear so much.
    pub(super) fn new(context: &'c Context<'r>, name: &str, title: &str, room: usize) -> Self {
        let mut long = Self {
            context,
            name: name.to_owned(),
            title: title.to_owned(),
            depth: 0,
            room,
            used: 0,
            lead: Html::default(),
            parts: Vec::new(),
            directory: Vec::new(),
        };
        long.begin();
        long
    }

    /// Below another chapter.
    pub(super) fn below(mut self, depth: usize) -> Self {
        self.depth = depth;
        let pages = std::mem::take(&mut self.parts).into_iter();
        self.parts = pages.map(|(page, label)| (page.below(depth), label)).collect();
        self
    }

    /// With a block at the head of every part.
    pub(super) fn led_by(mut self, lead: Html) -> Self {
        self.page().block(lead.clone());
        self.lead = lead;
        self
    }

    /// The part that is being written.
    pub(super) fn page(&mut self) -> &mut Page {
        if self.parts.is_empty() {
            self.begin();
        }
        let last = self.parts.len() - 1;
        &mut self.parts[last].0
    }

    /// Begins another part, if this one has something and no room for so much more. Whether it did.
    pub(super) fn make_room(&mut self, weight: usize) -> bool {
        let full = self.used > 0 && self.used + weight > self.room;
        if full {
            self.begin();
        }
        self.used += weight;
        full
    }

    /// What the part that is being written holds, for those who look for it.
    pub(super) fn label(&mut self, label: String) {
        if let Some((_, old)) = self.parts.last_mut() {
            *old = label;
        }
    }

    /// A heading and a table, both once more on each part that the table goes on.
    pub(super) fn section(&mut self, section: &Section<'_>, rows: &[Html]) {
        let Section { anchor, title, headings } = *section;
        let mut first = true;
        for rows in rows.chunks(self.room) {
            self.make_room(rows.len());
            self.list(anchor, title, std::mem::take(&mut first));
            self.page().block(grid(title, headings, rows.iter().cloned()));
        }
    }

    /// A heading; the first of its name is listed on the first page.
    pub(super) fn list(&mut self, anchor: &str, title: &str, first: bool) {
        if first {
            let page = part_name(&self.name, self.parts.len());
            self.directory.push(element("li", &[], link(&format!("{page}.html#{anchor}"), text(title))));
        }
        self.page().heading(2, anchor, title);
    }

    /// The pages. Where there are several, the first lists the chapter's sections.
    pub(super) fn finish(mut self) -> Vec<Page> {
        let of = self.parts.len();
        if of > 1 {
            let titles: Vec<String> = (1..=of).map(|part| self.part_title(part)).collect();
            let ways: Vec<Html> = (1..=of).map(|part| self.ways(part)).collect();
            for (((page, _), title), ways) in self.parts.iter_mut().zip(titles).zip(ways) {
                page.part_of(title, ways);
            }
        }
        self.parts.into_iter().map(|(page, _)| page).collect()
    }

    fn begin(&mut self) {
        let part = self.parts.len() + 1;
        let depth = if part == 1 { self.depth } else { self.depth + 1 };
        let mut page = Page::new(self.context.language, &part_name(&self.name, part), &self.title).below(depth);
        if !self.lead.is_empty() {
            page.block(self.lead.clone());
        }
        self.parts.push((page, String::new()));
        self.used = 0;
    }

    fn part_title(&self, part: usize) -> String {
        let title = format!("{} ({part}/{})", self.title, self.parts.len());
        match self.parts.get(part - 1).map(|(_, label)| label.as_str()) {
            None | Some("") => title,
            Some(label) => format!("{title} {label}"),
        }
    }

    /// Links to all parts, on the first one to all sections, and the script that follows links to where they were before.
    fn ways(&self, here: usize) -> Html {
        let way = |(at, (_, label)): (usize, &(Page, String))| {
            let alike = self.parts.iter().filter(|(_, other)| other == label).count() > 1;
            let words = match label.as_str() {
                "" => (at + 1).to_string(),
                label if alike => format!("{}. {label}", at + 1),
                label => label.to_owned(),
            };
            let target = format!("{}.html", part_name(&self.name, at + 1));
            let current = [("href", target.as_str()), ("aria-current", "page")];
            let attributes = if at + 1 == here { &current[..] } else { &current[..1] };
            element("li", &[], element("a", attributes, text(&words)))
        };
        let name = self.context.say("Pages of this chapter", "この章のページ");
        let list = element("ol", &[], self.parts.iter().enumerate().map(way).collect());
        // On a phone a long list of pages would hide what the page is about.
        let list = if self.parts.len() > OPEN {
            let summary = element("summary", &[], text(&format!("{name} ({here}/{})", self.parts.len())));
            element("details", &[], summary.and(list))
        } else {
            list
        };
        let ways = element("nav", &[("class", "parts"), ("aria-label", name)], list);
        let moved = element("script", &[("src", &format!("{FOLDER}/{MOVED}"))], Html::default());
        if here > 1 || self.directory.len() < 2 {
            return ways.and(moved);
        }
        let name = self.context.say("Contents of this chapter", "この章の目次");
        let summary = element("summary", &[], text(&format!("{name} ({})", self.directory.len())));
        let list = element("ul", &[], self.directory.iter().cloned().collect());
        ways.and(moved).and(element("details", &[("class", "directory")], summary.and(list)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Language;
    use crate::{Settings, fixture};

    fn written(rows: &[usize]) -> Vec<Page> {
        let (reference, settings) = (fixture::reference(), Settings::default());
        let context = Context::new(&reference, &[], &settings, Language::English);
        let mut long = Long::new(&context, "ports", "Ports", 10);
        for (number, rows) in rows.iter().enumerate() {
            let rows: Vec<Html> = (0..*rows).map(|row| element("tr", &[], text(&format!("row {number}.{row};")))).collect();
            let (anchor, title) = (format!("a{number}"), format!("Section {number}"));
            long.section(&Section { anchor: &anchor, title: &title, headings: &["Port"] }, &rows);
        }
        long.finish()
    }

    #[test]
    fn what_fits_is_one_page_without_ways() {
        let pages = written(&[4, 6]);
        assert_eq!(pages.len(), 1);
        assert_eq!((pages[0].name.as_str(), pages[0].title.as_str()), ("ports", "Ports"));
        let [page] = <[Page; 1]>::try_from(pages).expect("a page");
        assert!(!page.finish().contains("class=\"parts\""));
    }

    #[test]
    fn what_does_not_fit_goes_on_below_the_first_page_and_each_row_stands_once() {
        let pages = written(&[4, 7, 23]);
        let names: Vec<_> = pages.iter().map(|page| (page.name.as_str(), page.depth)).collect();
        assert_eq!(names, [("ports", 0), ("ports~2", 1), ("ports~3", 1), ("ports~4", 1), ("ports~5", 1)]);
        assert_eq!(pages[1].title, "Ports (2/5)");
        let texts: Vec<String> = pages.into_iter().map(Page::finish).collect();
        let whole = texts.concat();
        assert_eq!(whole.matches("<tr>row ").count(), 34);
        assert_eq!(whole.matches("row 2.22;").count(), 1);
        assert_eq!(whole.matches("{#a2}").count(), 3, "a table that goes on has its heading on each part");
        assert!(texts[0].contains("<a href=\"ports~3.html#a2\">Section 2</a>"), "{}", texts[0]);
        assert!(texts[3].contains("<a href=\"ports~4.html\" aria-current=\"page\">4</a>"), "{}", texts[3]);
    }
}
