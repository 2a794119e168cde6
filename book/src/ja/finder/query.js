// What a typed line asks for: numbers and ranges, transports, a side, words.
"use strict";
{
  const Portolan = (globalThis.Portolan ??= {});
  const { fold, searched, sound } = Portolan.fold;

  const TRANSPORTS = ["tcp", "udp", "sctp", "dccp", "icmp"];
  const SIDE = /(?<=^|\s)(?:(?:side|サイド)[\s-]*([ab])|([ab])[\s-]*(?:側|side|サイド))(?=\s|$)/g;
  const NOISE = /^(?:ports?|ポート|番|番ポート)$/;

  const number = (low, high, text) => ({ kind: "number", low: Math.min(low, high), high: Math.max(low, high), text });

  function word(text) {
    const key = searched(text);
    const name = /^[a-z'\u0100-\u017f-]{3,}$/.test(key) ? sound(key) : "";
    return { kind: "word", text: key, sound: name.length > 2 ? name : "" };
  }

  function term(text) {
    const range = /^(\d{1,5})(?:-|~|\.\.=?)(\d{1,5})$/.exec(text);
    if (range) return number(Number(range[1]), Number(range[2]), text);
    return /^\d{1,5}$/.test(text) ? number(Number(text), Number(text), text) : word(text);
  }

  /** Terms that all have to be met, transports of which one has to be, and a side. */
  function parse(line) {
    let side = "";
    const text = fold(line).toLowerCase()
      .replace(SIDE, (_, before, after) => { side = (before ?? after).toUpperCase(); return " "; })
      // `tcp/42067`, `42067番`, `ポート42067`: numbers that stand against a word.
      .replace(/\b(tcp|udp|sctp|dccp|icmp)[/:]?(?=\d)|(?<=\d)[/:](?=tcp|udp|sctp|dccp|icmp)/g, (_, name) => ` ${name ?? ""} `)
      .replace(/(?<=[^\x00-\x7f])(?=\d\d)|(?<=\d\d)(?=[^\x00-\x7f])/g, " ");
    const words = text.split(/[\s,、;]+/).map((each) => each.replace(/^:(?=\d)/, "")).filter(Boolean);
    const transports = words.filter((each) => TRANSPORTS.includes(each));
    const rest = words.filter((each) => !TRANSPORTS.includes(each)).map(term);
    const numbers = rest.filter((each) => each.kind === "number");
    const terms = rest.filter((each) => each.kind === "number" || (each.text && !(numbers.length && NOISE.test(each.text))));
    return { terms, numbers, transports, side };
  }

  Portolan.query = { parse };
}
