// The table of results: columns, cells, order, a first part of the rows and more on demand.
"use strict";
{
  const Portolan = (globalThis.Portolan ??= {});
  const { make, worded } = Portolan.dom;
  const words = PORTOLAN_WORDS;
  const PART = 40;

  const COLUMNS = ["ports", "transport", "owner", "label", "other", "direction", "section", "condition", "notes", "application", "role",
    "release", "side", "table", "id", "found"];
  const DEFAULT = ["ports", "transport", "owner", "label", "other", "direction"];
  /** Columns whose texts have another wording. */
  const WORDED = ["owner", "label", "other", "section", "condition", "notes"];

  const named = (word) => (Object.hasOwn(words.value, word) ? words.value[word] : word);
  const printed = ([low, high]) => (low === high ? String(low) : `${low}-${high}`);

  class Table {
    constructor(engine, onSort) {
      this.engine = engine;
      this.onSort = onSort;
      this.head = make("tr", { role: "row" });
      this.body = make("tbody", { role: "rowgroup" });
      this.caption = make("caption", {}, words.results);
      const head = make("thead", { role: "rowgroup" }, this.head);
      this.element = make("table", { class: "finder-table", role: "table" }, this.caption, head, this.body);
      this.more = make("button", { type: "button", class: "finder-more", on: { click: () => this.grow(true) } });
      this.watch();
    }

    text(number) { return this.engine.texts.texts[number]; }

    /** The ports of a row at an instance: the numbers, or in words why there are none. */
    value(row, instance) {
      if (row.kind === "none") return { words: words.noPort };
      if (row.kind !== "interval") return { words: row.kind === "named" || row.kind === "setting" ? this.text(row.normal)[0] : named(row.kind) };
      if (row.step === 0) return { range: Portolan.ports.at(row, 0) ?? [row.first, row.last] };
      if (instance === null) return { words: this.text(row.normal)[0] };
      if (instance < row.domain[0] || instance > row.domain[1]) return { words: words.outside };
      const range = Portolan.ports.at(row, instance);
      return range ? { range, formula: this.text(row.normal)[0] } : { words: words.overflow };
    }

    /** Columns on show; facts that every row is silent about are not offered at first. */
    show(view, result) {
      this.view = view;
      this.result = result;
      this.shown = 0;
      this.body.replaceChildren();
      this.header();
      this.grow(false);
    }

    header() {
      const { sort, columns } = this.view;
      const state = `${sort}|${columns.join()}`;
      if (this.headed === state) return;
      this.headed = state;
      this.head.replaceChildren(...columns.map((name) => {
        const order = sort === name ? "ascending" : sort === `-${name}` ? "descending" : undefined;
        const sortable = name !== "id" && name !== "found";
        const title = words.name[name];
        const arrow = make("span", { class: "finder-arrow", "aria-hidden": "true" }, order === "ascending" ? "▲" : order ? "▼" : "");
        const button = make("button", { type: "button", "data-sort": name, on: { click: () => this.onSort(name) } }, title, arrow);
        return make("th", { scope: "col", role: "columnheader", "aria-sort": order }, sortable ? button : title);
      }));
    }

    grow(focus) {
      const from = this.shown;
      const part = this.result.rows.slice(from, from + PART);
      this.body.append(...part.map((at) => this.row(this.engine.rows[at])));
      this.shown += part.length;
      const left = this.result.rows.length - this.shown;
      this.more.hidden = left <= 0;
      this.more.textContent = words.more(Math.min(left, PART));
      if (focus) this.links()[from]?.focus();
    }

    /** Grows by itself when its end comes into sight. */
    watch() {
      const observer = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting) && !this.more.hidden && this.shown > 0 && window.scrollY > 0) this.grow(false);
      });
      observer.observe(this.more);
    }

    links() { return [...this.body.querySelectorAll("a.finder-open")]; }

    row(row) {
      const cells = this.view.columns.map((name) => {
        const first = name === "ports";
        const attributes = { role: first ? "rowheader" : "cell", "data-name": words.name[name], class: `finder-${name}` };
        const content = this.cell(name, row);
        if (content.length === 0) attributes["data-empty"] = "";
        return make(first ? "th" : "td", first ? { scope: "row", ...attributes } : attributes, content);
      });
      return make("tr", { role: "row" }, cells);
    }

    cell(name, row) {
      if (name === "ports") return this.ports(row);
      if (name === "owner") return [...this.worded(row.owner, row), row.side && row.stated ? this.tag(words.side(this.text(row.side)[0])) : ""].filter(Boolean);
      if (name === "label") return [...this.worded(row.label, row), ...this.worded(row.condition, row, "finder-tag")];
      if (name === "notes") return [...this.worded(row.remarks, row), ...this.worded(row.notes, row)];
      if (name === "found") return row.found.map((number) => this.finding(number));
      if (WORDED.includes(name)) return this.worded(row[name], row);
      const word = this.plain(name, row);
      return word ? [word] : [];
    }

    plain(name, row) {
      if (name === "id") return row.anchor;
      if (name === "role") return named(row.role ? "remote" : "listener");
      if (name === "release") return this.engine.documents[row.release][1];
      return named(this.text(row[name])[0]);
    }

    worded(number, row, tag) {
      const nodes = worded(this.text(number), row.language);
      return tag && nodes.length ? [make("span", { class: tag }, nodes)] : nodes;
    }

    tag(text) { return make("span", { class: "finder-tag" }, text); }

    ports(row) {
      const { instance } = this.view;
      const { range, formula, words: instead } = this.value(row, instance);
      const link = make("a", { class: "finder-open", href: `${this.text(row.page)[0]}.html#${row.anchor}` }, range ? printed(range) : instead);
      const nodes = [link];
      if (formula) nodes.push(make("span", { class: "finder-beside" }, formula));
      for (const number of this.result.parsed.numbers) {
        const held = this.engine.held(row, number, instance);
        if (held && row.step !== 0 && instance === null) nodes.push(this.tag(`${number.text}: ${words.ofInstance(...held)}`));
      }
      if (row.corrected) nodes.push(this.tag(words.corrected(row.corrected)));
      if (!this.view.columns.includes("found")) nodes.push(...row.found.map((number) => this.finding(number)));
      return nodes;
    }

    finding(number) {
      const [lint, level, message, target] = this.engine.findings[number];
      return make("a", { class: `finder-tag finder-${level}`, href: target, title: message }, lint);
    }

    /** All results as lines of cells, headings first. */
    lines() {
      const { columns, instance } = this.view;
      const headings = columns.flatMap((name) => {
        if (name === "ports") return [words.name.ports, words.first, words.last, ...(instance === null ? [] : [words.instance])];
        return WORDED.includes(name) ? [words.name[name], words.original(words.name[name])] : [words.name[name]];
      });
      return [headings, ...this.result.rows.map((at) => columns.flatMap((name) => this.fields(name, this.engine.rows[at], instance)))];
    }

    fields(name, row, instance) {
      if (name === "ports") {
        const { range = ["", ""], formula, words: instead } = this.value(row, instance);
        return [formula ?? instead ?? printed(range), ...range, ...(instance === null ? [] : [instance])];
      }
      if (name === "found") return [row.found.map((number) => this.engine.findings[number][0]).join(" ")];
      const joined = (say) => [name === "notes" ? row.remarks : 0, row[name]].map((number) => say(this.text(number))).filter(Boolean).join(" / ");
      return WORDED.includes(name) ? [joined(Portolan.say), joined(Portolan.beside)] : [this.plain(name, row)];
    }
  }

  Table.COLUMNS = COLUMNS;
  Table.DEFAULT = DEFAULT;
  Table.named = named;
  Portolan.Table = Table;
}
