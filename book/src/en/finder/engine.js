// The search: rows that meet a query and the chosen facets, in an order, and how many rows each facet value would leave.
"use strict";
{
  const Portolan = (globalThis.Portolan ??= {});
  const { ports } = Portolan;

  /** What can be chosen. Values are numbers of texts, but for `release`, a document's number, and `role`, 0 or 1. */
  const FACETS = ["component", "section", "side", "transport", "role", "direction", "release", "condition"];
  /** Where a word may stand, and how much it counts there. */
  const WEIGHTS = { owner: 6, component: 6, label: 5, setting: 5, application: 4, normal: 4, other: 3, section: 3, condition: 3,
    remarks: 1, notes: 1, title: 1 };
  const UNSTATED = 0;

  class Engine {
    constructor(index) {
      this.documents = index.documents;
      this.findings = index.findings;
      const texts = index.texts.concat(index.documents.map((document) => [document[1]]));
      this.texts = new Portolan.Texts(texts);
      this.rows = index.rows.map((row) => this.row(row, index.flows[row[0]], index.texts.length));
      const column = (name) => Int32Array.from(this.rows, (row) => row[name]);
      this.columns = Object.fromEntries([...Object.keys(WEIGHTS), ...FACETS].map((name) => [name, column(name)]));
      this.ranks = new Map();
    }

    /** The only place that knows the order of the index's fields. */
    row(row, flow, titles) {
      const [, anchor, role, transport, application, label, side, condition, component, notes = 0, kind, normal = 0,
        first = 0, last = 0, step = 0, setting = 0, found = [], corrected = "", named = 0] = row;
      const [release, page, table, section, listener, remote, direction, remarks, flowFound] = flow;
      const [owner, other] = role ? [remote, listener] : [listener, remote];
      const domain = this.documents[release].slice(3, 5);
      const moved = domain.map((instance) => step * instance);
      return { least: first + Math.min(...moved), most: last + Math.max(...moved), anchor, role, transport, application, label, side, condition, component, notes, kind, normal, first, last, step,
        setting, corrected, stated: !named, release, page, table, section, owner, other, direction, remarks, title: titles + release,
        found: this.lints([...found, ...flowFound]), domain, language: this.documents[release][2] };
    }

    /** Findings, one of each kind: the row's page lists all of them. */
    lints(found) {
      const kinds = new Set();
      return found.filter((number) => !kinds.has(this.findings[number][0]) && kinds.add(this.findings[number][0]));
    }

    /** The instances at which a row holds one of the ports, within the chosen one. */
    held(row, { low, high }, instance) {
      // Most rows need no more than a glance: neither end of all their ports reaches the number.
      if (row.kind !== "interval" || row.most < low || row.least > high) return null;
      const [first, last] = row.domain;
      if (instance === null || row.step === 0) return ports.instancesOf(row, low, high, row.domain);
      return first <= instance && instance <= last ? ports.instancesOf(row, low, high, [instance, instance]) : null;
    }

    /** The next lower and the next higher port that somebody holds, at the chosen instance or at any. */
    nearest(number, instance) {
      let [below, above] = [0, 65536];
      for (const row of this.rows) {
        if (row.kind !== "interval") continue;
        const [first, last] = instance === null || row.step === 0 ? row.domain : [instance, instance];
        if (first < row.domain[0] || last > row.domain[1]) continue;
        for (let at = first; at <= last; at += 1) {
          const range = ports.at(row, at);
          if (range && range[1] < number) below = Math.max(below, range[1]);
          if (range && range[0] > number) above = Math.min(above, range[0]);
          if (row.step === 0) break;
        }
      }
      return [below, above].filter((port) => port > 0 && port < 65536);
    }

    /** Rows that meet the query, by number, with their scores; 0 for those that don't. */
    score({ terms, numbers, transports, side }, instance) {
      const score = new Int32Array(this.rows.length).fill(1);
      for (const term of terms) {
        const points = term.kind === "number" ? this.numbered(term, instance) : this.worded(term);
        points.forEach((value, at) => { score[at] = value && score[at] ? score[at] + value : 0; });
      }
      if (transports.length || side) this.rows.forEach((row, at) => {
        const name = this.texts.texts[row.transport][0];
        // A row that states no transport may hold the port all the same; it comes after those that state it.
        if (transports.length && !transports.includes(name)) score[at] = numbers.length && row.transport === UNSTATED ? Math.min(score[at], 1) : 0;
        if (side && this.texts.texts[row.side][0] !== side) score[at] = 0;
      });
      return score;
    }

    /** By value; where nobody holds the number, by its first digits and by texts that print it. */
    numbered(term, instance) {
      let any = false;
      const points = Int32Array.from(this.rows, (row) => {
        if (!this.held(row, term, instance)) return 0;
        any = true;
        return row.first === row.last ? 40 : 20;
      });
      if (any) return points;
      const begun = this.worded({ text: term.text, sound: "" });
      if (term.low !== term.high) return begun;
      return begun.map((value, at) => value || (this.rows[at].kind === "interval" && String(this.rows[at].first).startsWith(term.text) ? 1 : 0));
    }

    worded(term) {
      const quality = this.texts.match(term);
      const points = new Int32Array(this.rows.length);
      for (const [name, weight] of Object.entries(WEIGHTS)) {
        const column = this.columns[name];
        for (let at = 0; at < points.length; at += 1) {
          const value = quality[column[at]] * weight;
          if (value > points[at]) points[at] = value;
        }
      }
      return points;
    }

    /** `chosen` holds a value for each facet in use. */
    search({ query, instance, chosen, sort }) {
      const parsed = Portolan.query.parse(query);
      const score = this.score(parsed, instance);
      const used = FACETS.map((name, bit) => ({ column: this.columns[name], bit: 1 << bit, value: chosen[name] }))
        .filter((facet) => facet.value !== undefined);
      const counts = Object.fromEntries(FACETS.map((name) => [name, new Int32Array(this.texts.texts.length)]));
      const tallies = FACETS.map((name, bit) => ({ column: this.columns[name], count: counts[name], others: ~(1 << bit) }));
      const rows = [];
      for (let at = 0; at < score.length; at += 1) {
        if (!score[at]) continue;
        let failed = 0;
        for (const facet of used) if (facet.column[at] !== facet.value) failed |= facet.bit;
        if (!failed) rows.push(at);
        for (const { column, count, others } of tallies) if (!(failed & others)) count[column[at]] += 1;
      }
      return { parsed, counts, rows: this.ordered(rows, score, sort, instance) };
    }

    /** Best first, or by a column; rows that are alike stay in the documents' order. */
    ordered(rows, score, sort, instance) {
      const WIDTH = 2 ** 22;
      const down = sort.startsWith("-");
      const name = down ? sort.slice(1) : sort;
      const rank = name ? (at) => this.rank(name, at, instance) : (at) => 65536 - score[at];
      const keys = Float64Array.from(rows, (at) => {
        const value = rank(at);
        // What has no value comes last either way.
        return (value === null ? 2 ** 30 : down ? 2 ** 29 - value : value) * WIDTH + at;
      });
      return Array.from(keys.sort(), (key) => ((key % WIDTH) + WIDTH) % WIDTH);
    }

    rank(name, at, instance) {
      const row = this.rows[at];
      if (name === "ports") {
        if (row.kind !== "interval") return null;
        return row.first + row.step * (instance ?? row.domain[0]);
      }
      if (name === "release" || name === "role") return row[name];
      return row[name] ? this.alphabetical()[row[name]] : null;
    }

    /** Places of all texts in the alphabet of the page's language. */
    alphabetical() {
      if (!this.places) {
        const collator = new Intl.Collator(document.documentElement.lang || "en", { numeric: true });
        const order = this.texts.texts.map((parts, at) => [Portolan.say(parts), at]).sort(([a], [b]) => collator.compare(a, b));
        this.places = new Int32Array(order.length);
        order.forEach(([, at], place) => { this.places[at] = place; });
      }
      return this.places;
    }
  }

  Engine.FACETS = FACETS;
  Portolan.Engine = Engine;
}
