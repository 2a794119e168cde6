// What a reader sets: the line, the instance, the facets, the columns. Reads and shows a view; decides nothing.
"use strict";
{
  const Portolan = (globalThis.Portolan ??= {});
  const { make } = Portolan.dom;
  const { FACETS } = Portolan.Engine;
  const { COLUMNS, named } = Portolan.Table;
  const words = PORTOLAN_WORDS;
  /** More options than this cost more time at each keystroke than the search does. */
  const MANY = 150;

  class Controls {
    constructor(engine, changed) {
      this.engine = engine;
      this.changed = changed;
      this.domain = engine.documents.reduce(([low, high], [, , , first, last]) => [Math.min(low, first), Math.max(high, last)], [0, 0]);
      this.query = make("input", { id: "finder-query", type: "search", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
        "aria-describedby": "finder-hint", on: { input: changed } });
      this.instance = make("input", { id: "finder-instance", type: "number", min: this.domain[0], max: this.domain[1], step: 1,
        placeholder: words.everyInstance, "aria-describedby": "finder-instance-hint", on: { input: changed } });
      this.facets = new Map(FACETS.map((name) => [name, make("select", { id: `finder-${name}`, on: { change: changed,
        pointerdown: () => this.fill(name, false), focus: () => this.fill(name, false) } })]));
      this.columns = new Map(COLUMNS.filter((name) => name !== "ports").map((name) =>
        [name, make("input", { type: "checkbox", id: `finder-column-${name}`, on: { change: changed } })]));
      this.order = new Map(FACETS.map((name) => [name, this.values(name)]));
      this.element = this.build();
    }

    build() {
      const line = this.labelled("finder-query", words.search, this.query);
      const number = this.labelled("finder-instance", words.instance, this.instance);
      number.hidden = this.domain[1] === this.domain[0];
      this.summary = make("summary", {}, words.filters);
      const fields = FACETS.filter((name) => this.order.get(name).length > 1)
        .map((name) => this.labelled(`finder-${name}`, words.name[name], this.facets.get(name)));
      this.filters = make("details", { class: "finder-filters" }, this.summary, make("div", { class: "finder-fields" }, fields));
      this.filters.open = window.matchMedia("(min-width: 50em)").matches;
      const boxes = [...this.columns].map(([name, box]) => make("label", { for: box.id }, box, ` ${words.name[name]}`));
      const chooser = make("details", { class: "finder-columns" }, make("summary", {}, words.columns), make("div", { class: "finder-fields" }, boxes));
      const hints = [make("p", { id: "finder-hint", class: "finder-hint" }, words.hint, " ", make("span", { class: "finder-keys" }, words.keys)),
        make("p", { id: "finder-instance-hint", class: "finder-hint" }, number.hidden ? "" : words.instanceHint)];
      return make("form", { role: "search", on: { submit: (event) => event.preventDefault() } },
        make("div", { class: "finder-line" }, line, number), hints, make("div", { class: "finder-more-choices" }, this.filters, chooser));
    }

    labelled(id, title, control) {
      return make("div", { class: "finder-field" }, make("label", { for: id }, title), control);
    }

    /** Values of a facet in the order they are offered: as the alphabet has them, the unstated last. */
    values(name) {
      const all = [...new Set(this.engine.columns[name])];
      const title = new Map(all.map((value) => [value, this.title(name, value)]));
      const collator = new Intl.Collator(PORTOLAN_INDEX.language, { numeric: true });
      return all.sort((a, b) => Number(title.get(a) === words.unstated) - Number(title.get(b) === words.unstated)
        || collator.compare(title.get(a), title.get(b)));
    }

    title(name, value) {
      if (name === "release") return this.engine.documents[value][1];
      if (name === "role") return named(value ? "remote" : "listener");
      return named(Portolan.say(this.engine.texts.texts[value])) || words.unstated;
    }

    /** A value's name in links: the same in all languages. */
    code(name, value) {
      if (name === "release") return this.engine.documents[value][0];
      if (name === "role") return value ? "remote" : "listener";
      return this.engine.texts.texts[value][0];
    }

    /** The view as it is set. */
    read() {
      const chosen = {};
      for (const [name, select] of this.facets) if (select.value !== "") chosen[name] = Number(select.value);
      const number = this.instance.value.trim();
      return { query: this.query.value, instance: /^\d+$/.test(number) ? Number(number) : null, chosen,
        columns: COLUMNS.filter((name) => name === "ports" || this.columns.get(name).checked) };
    }

    /** Sets a view. The facets get their values with the next counts. */
    set({ query, instance, chosen, columns }) {
      this.query.value = query;
      this.instance.value = instance ?? "";
      for (const [name, box] of this.columns) box.checked = columns.includes(name);
      for (const [name, select] of this.facets) {
        if (chosen[name] !== undefined) select.replaceChildren(make("option", { value: chosen[name], selected: "" }, this.title(name, chosen[name])));
        else select.replaceChildren();
      }
    }

    /** What each facet offers: values that leave something, with how much, and the chosen one. */
    count(counts, chosen) {
      const used = Object.keys(chosen).length;
      this.summary.textContent = used ? words.filtersOn(used) : words.filters;
      this.counted = { counts, chosen };
      for (const name of this.facets.keys()) this.fill(name, this.order.get(name).length > MANY && document.activeElement !== this.facets.get(name));
    }

    /** The options of a facet; of one with very many, those that are not looked at wait until it is. */
    fill(name, later) {
      const { counts, chosen } = this.counted;
      const select = this.facets.get(name);
      const values = this.order.get(name).filter((value) => chosen[name] === value || (!later && counts[name][value]));
      const options = values.map((value) => [String(value), `${this.title(name, value)} (${counts[name][value]})`]);
      this.offer(select, [["", words.any], ...options], chosen[name] === undefined ? "" : String(chosen[name]));
    }

    /** Changes as little as needed: an open list must not close under a reader's hand. */
    offer(select, options, value) {
      while (select.options.length > options.length) select.remove(select.options.length - 1);
      options.forEach(([code, title], at) => {
        const option = select.options[at] ?? select.appendChild(make("option"));
        if (option.value !== code || !option.hasAttribute("value")) option.setAttribute("value", code);
        if (option.textContent !== title) option.textContent = title;
      });
      if (select.value !== value) select.value = value;
    }
  }

  Portolan.Controls = Controls;
}
