// One spelling for many: widths, dashes, kana, case, as the compiler folds them (its table is PORTOLAN_FOLD), and beyond that
// what only a search may do: hiragana as katakana, long vowel marks dropped, kana as Latin letters.
"use strict";
{
  const Portolan = (globalThis.Portolan ??= {});

  const letters = new Map();
  const { from, to, gone, pairs } = PORTOLAN_FOLD;
  for (let at = 0; at < from.length; at += 1) letters.set(from[at], to[at]);
  for (const character of gone) letters.set(character, "");
  const composed = new Map(pairs);

  /** The text with one spelling for each character; case and spaces stay. */
  function fold(text) {
    if (/^[\x20-\x7e]*$/.test(text)) return text;
    let folded = "";
    for (let at = 0; at < text.length; at += 1) {
      const pair = composed.get(text.slice(at, at + 2));
      if (pair !== undefined) {
        folded += pair;
        at += 1;
      } else {
        folded += letters.get(text[at]) ?? text[at];
      }
    }
    return folded;
  }

  /** The key of a name, the same as the compiler's: folded, lower case, without white space. */
  const key = (text) => Array.from(fold(text).replace(/[\s\u0085]/g, ""), (letter) => letter.toLowerCase()).join("");

  /** What is searched: folded, lower case, katakana without long vowel marks, spaces only where words need them. */
  function searched(text) {
    return fold(text)
      .toLowerCase()
      .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
      .replace(/ー/g, "")
      .replace(/\s+/g, " ")
      .replace(/(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])/g, "")
      .trim();
  }

  // Rows of the kana table, with the consonant that each begins with.
  const rows = { "": "アイウエオ", k: "カキクケコ", s: "サシスセソ", t: "タチツテト", n: "ナニヌネノ", h: "ハヒフヘホ", m: "マミムメモ",
    r: "ラリルレロ", g: "ガギグゲゴ", z: "ザジズゼゾ", d: "ダヂヅデド", b: "バビブベボ", p: "パピプペポ" };
  const latin = new Map([..."ヤyaユyuヨyoワwaヲoンnヴvu".matchAll(/(.)([a-z]+)/g)].map(([, kana, name]) => [kana, name]));
  for (const [consonant, kana] of Object.entries(rows)) {
    [...kana].forEach((letter, at) => latin.set(letter, consonant + "aiueo"[at]));
  }
  const small = new Map([["ァ", "a"], ["ィ", "i"], ["ゥ", "u"], ["ェ", "e"], ["ォ", "o"]]);
  const glides = new Map([["ャ", "ya"], ["ュ", "yu"], ["ョ", "yo"]]);

  /** Latin spellings of one sound brought to one: si and shi, rūta and ruuta and ruta. */
  function sound(text) {
    return text
      .normalize("NFD")
      .replace(/[\u0300-\u036f'-]/g, "")
      .replace(/sh(?=[aiueo])|sy|s(?=i)/g, "x")
      .replace(/ch(?=[aiueo])|ty|cy|t(?=i)/g, "c")
      .replace(/zy|jy|dj|[zd](?=i)/g, "j")
      .replace(/[xcj]y/g, (pair) => pair[0])
      .replace(/ts(?=u)/g, "t")
      .replace(/dz?(?=u)/g, "z")
      .replace(/h(?=u)/g, "f")
      .replace(/l/g, "r")
      .replace(/v/g, "b")
      .replace(/m(?=[bmp])/g, "n")
      .replace(/ou/g, "o")
      .replace(/([a-z])\1+/g, "$1");
  }

  /** The katakana of a searched text as sounds; empty where it has none. */
  function sounds(text) {
    let name = "";
    for (const letter of text) {
      const vowel = small.get(letter);
      if (vowel !== undefined) name = /[aiueo]$/.test(name) ? name.replace(/(^|[^a-z])u$/, "$1wu").slice(0, -1) + vowel : name + vowel;
      else if (glides.has(letter)) name = name.replace(/i$/, "") + glides.get(letter);
      else name += latin.get(letter) ?? (/[ァ-ヺ]/.test(letter) ? "" : " ");
    }
    return sound(name.replace(/\s+/g, " ").trim());
  }

  Portolan.fold = { fold, key, searched, sound, sounds };
}
