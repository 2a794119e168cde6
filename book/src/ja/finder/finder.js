// The finder itself: a view, kept in the address, shown as results; keys and buttons.
"use strict";
{
  const Portolan = (globalThis.Portolan ??= {});
  const { make } = Portolan.dom;
  const { FACETS } = Portolan.Engine;
  const { COLUMNS, DEFAULT } = Portolan.Table;
  const words = PORTOLAN_WORDS;

  class Finder {
    constructor(place) {
      this.engine = new Portolan.Engine(PORTOLAN_INDEX);
      this.controls = new Portolan.Controls(this.engine, () => this.changed());
      this.table = new Portolan.Table(this.engine, (name) => this.sortBy(name));
      this.sort = "";
      this.status = make("p", { class: "finder-status", role: "status", "aria-live": "polite" });
      this.help = make("div", { class: "finder-help" });
      this.copied = make("textarea", { class: "finder-copied", "aria-label": words.copied, readonly: "", hidden: "" });
      const button = (title, click, name) => make("button", { type: "button", "data-do": name, on: { click } }, title);
      const buttons = make("div", { class: "finder-buttons" },
        button(words.copyLink, () => this.copy(this.address(), words.done.link), "link"),
        button(words.copyCsv, () => this.copy(Portolan.csv.write(this.table.lines()), words.done.csv), "csv"),
        button(words.download, () => this.download(), "download"),
        button(words.reset, () => this.reset(), "reset"));
      place.replaceChildren(this.controls.element, make("div", { class: "finder-bar" }, this.status, buttons), this.copied, this.help,
        this.table.element, this.table.more);
      place.addEventListener("keydown", (event) => this.key(event));
      window.addEventListener("keydown", (event) => this.slash(event), { capture: true });
      window.addEventListener("hashchange", () => { if (window.location.hash !== this.hash) this.restore(); });
      this.restore();
    }

    /** Shows the view as it is set, and keeps it in the address. */
    changed() {
      const begun = performance.now();
      this.view = { ...this.controls.read(), sort: this.sort };
      this.result = this.engine.search(this.view);
      this.controls.count(this.result.counts, this.view.chosen);
      this.table.show(this.view, this.result);
      this.announce();
      this.remember();
      performance.measure("finder", { start: begun });
    }

    announce() {
      const { rows, parsed } = this.result;
      const guessed = parsed.terms.some((term) => term.kind === "word" && this.engine.texts.guessed(term));
      const count = words.shown(rows.length, this.engine.rows.length);
      const text = rows.length === 0 ? words.none : guessed ? `${words.alike} ${count}` : count;
      if (this.status.textContent !== text) this.status.textContent = text;
      this.help.replaceChildren();
      if (!this.elsewhere(parsed) && rows.length === 0) this.otherwise(parsed);
    }

    /** Another instance holds the number: says so before anything else, since a formula may be meant. */
    elsewhere(parsed) {
      if (this.view.instance === null || !parsed.numbers.length || this.meets(parsed)) return false;
      const all = this.engine.search({ ...this.view, instance: null }).rows.length;
      if (!all) return false;
      const everywhere = () => { this.controls.instance.value = ""; this.changed(); this.controls.query.focus(); };
      this.help.append(make("p", {}, words.noneAt(this.view.instance, all), " ",
        make("button", { type: "button", on: { click: everywhere } }, words.everywhere)));
      return true;
    }

    /** Nothing was found: what would be without the filters, and the nearest ports that somebody holds. */
    otherwise({ terms, numbers }) {
      if (Object.keys(this.view.chosen).length) {
        const all = this.engine.search({ ...this.view, chosen: {} }).rows.length;
        const without = () => { this.controls.set({ ...this.controls.read(), chosen: {} }); this.changed(); this.controls.query.focus(); };
        if (all) return void this.help.append(make("p", {}, make("button", { type: "button", "data-do": "unfiltered", on: { click: without } }, words.unfiltered(all))));
      }
      const number = numbers.find(({ low, high }) => low === high)?.low;
      const near = number === undefined || terms.length > 1 ? [] : this.engine.nearest(number, this.view.instance);
      if (!near.length) return void this.help.append(make("p", {}, words.advice));
      const chip = (port) => make("button", { type: "button", on: { click: () => { this.controls.query.value = port; this.changed(); this.controls.query.focus(); } } }, String(port));
      this.help.append(make("p", {}, words.nearest, ...near.flatMap((port) => [" ", chip(port)])));
    }

    /** Whether some row holds one of the numbers at the chosen instance. */
    meets({ numbers }) {
      return this.result.rows.some((at) => numbers.some((number) => this.engine.held(this.engine.rows[at], number, this.view.instance)));
    }

    sortBy(name) {
      this.sort = this.sort === name ? `-${name}` : this.sort === `-${name}` ? "" : name;
      this.changed();
      // The heading was made anew; the reader stays on it.
      this.table.head.querySelector(`[data-sort="${name}"]`)?.focus();
    }

    remember() {
      const { query, instance, chosen, columns, sort } = this.view;
      const parameters = new URLSearchParams();
      if (query) parameters.set("q", query);
      if (instance !== null) parameters.set("i", instance);
      for (const [name, value] of Object.entries(chosen)) parameters.set(name, this.controls.code(name, value));
      if (sort) parameters.set("sort", sort);
      if (columns.join() !== DEFAULT.join()) parameters.set("columns", columns.join("."));
      const text = parameters.toString();
      this.hash = text ? `#${text}` : "";
      if (window.location.hash === this.hash) return;
      window.history.replaceState(null, "", this.hash || "#");
      // The switch between the languages takes the place along.
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    }

    restore() {
      const parameters = new URLSearchParams(window.location.hash.slice(1));
      const chosen = {};
      for (const name of FACETS) {
        const value = this.controls.order.get(name).find((value) => parameters.has(name) && this.controls.code(name, value) === parameters.get(name));
        if (value !== undefined) chosen[name] = value;
      }
      const instance = /^\d+$/.test(parameters.get("i") ?? "") ? Number(parameters.get("i")) : null;
      const columns = parameters.get("columns")?.split(".").filter((name) => COLUMNS.includes(name)) ?? DEFAULT;
      const sort = parameters.get("sort") ?? "";
      this.sort = COLUMNS.includes(sort.replace(/^-/, "")) ? sort : "";
      this.controls.set({ query: parameters.get("q") ?? "", instance, chosen, columns });
      this.changed();
    }

    reset() {
      this.sort = "";
      this.controls.set({ query: "", instance: null, chosen: {}, columns: DEFAULT });
      this.changed();
      this.controls.query.focus();
    }

    address() {
      return window.location.href.split("#")[0] + (this.hash ?? "");
    }

    async copy(text, done) {
      let copied = true;
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        copied = this.copyByHand(text);
      }
      this.status.textContent = copied ? done : words.done.failed;
    }

    /** The old way, where a page may not write to the clipboard; if that fails too, the text is there to be taken. */
    copyByHand(text) {
      const focused = document.activeElement;
      this.copied.value = text;
      this.copied.hidden = false;
      this.copied.select();
      const copied = document.execCommand("copy");
      if (copied) {
        this.copied.hidden = true;
        focused?.focus();
      }
      return copied;
    }

    /** With a byte order mark: spreadsheets take UTF-8 for a national encoding without one. */
    download() {
      const file = new Blob(["\ufeff", Portolan.csv.write(this.table.lines())], { type: "text/csv;charset=utf-8" });
      const link = make("a", { href: URL.createObjectURL(file), download: "ports.csv" });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    }

    /** `/` leads to the line, wherever the reader is. */
    slash(event) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.matches("input, textarea, select")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.controls.query.focus();
      this.controls.query.select();
    }

    /** Arrows walk through the results, Esc goes back. No key leaves for the handbook, which turns pages by arrows. */
    key(event) {
      event.stopPropagation();
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const links = this.table.links();
      const at = links.indexOf(document.activeElement);
      const inLine = event.target === this.controls.query;
      if (event.key === "Escape") this.back(event, inLine);
      else if (inLine && event.key === "ArrowDown") this.walk(event, links[0]);
      else if (inLine && event.key === "Enter") this.open(event, links[0]);
      else if (at >= 0 && event.key === "ArrowDown") this.walk(event, links[at + 1] ?? this.next(at));
      else if (at >= 0 && event.key === "ArrowUp") this.walk(event, links[at - 1] ?? this.controls.query);
      else if (at >= 0 && event.key === "Home") this.walk(event, links[0]);
      else if (at >= 0 && event.key === "End") this.walk(event, links[links.length - 1]);
    }

    next(at) {
      if (this.table.more.hidden) return null;
      this.table.grow(false);
      return this.table.links()[at + 1];
    }

    walk(event, target) {
      event.preventDefault();
      target?.focus();
    }

    open(event, target) {
      event.preventDefault();
      target?.click();
    }

    back(event, inLine) {
      event.preventDefault();
      if (inLine && this.controls.query.value) {
        this.controls.query.value = "";
        this.changed();
      }
      this.controls.query.focus();
    }
  }

  const place = document.getElementById("finder");
  // The page that holds the whole book for printing has every other page's tables; there the finder would only be in the way.
  if (document.querySelectorAll("main h1").length > 1) place?.remove();
  else if (place) Portolan.finder = new Finder(place);
}
