// The table of texts, and which of them a word stands in: by the pairs of characters it is made of, so that a word is found
// without looking at every text, in a script without spaces too, and a misspelt one still finds its neighbours.
"use strict";
{
  const Portolan = (globalThis.Portolan ??= {});
  const { searched, sounds } = Portolan.fold;

  /** How much of a misspelt word has to be there. */
  const ALIKE = 0.6;
  const pair = (text, at) => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);

  class Texts {
    constructor(texts) {
      this.texts = texts;
      // Marks between the parts, so that no word is found across them.
      this.keys = texts.map((parts) => `\u0001${parts.map(searched).join("\u0001")}\u0001`);
      this.sounds = this.keys.map((key) => (/[ァ-ヺ]/.test(key) ? sounds(key) : ""));
      this.found = new Map();
      this.pairs = new Map();
      this.post();
    }

    /** How well each text meets a word: 0 not at all, up to 4 where it is the word. */
    match(word) {
      const cached = this.found.get(word.text);
      if (cached) return cached;
      const quality = this.exact(word) ?? this.squeezed(word) ?? this.alike(word);
      if (this.found.size > 200) this.found.clear();
      this.found.set(word.text, quality);
      return quality;
    }

    /** Whether a word was found by its neighbours only. */
    guessed(word) {
      const quality = this.match(word);
      return quality.includes(1) && !quality.some((value) => value > 1);
    }

    exact({ text, sound }) {
      const quality = new Uint8Array(this.keys.length);
      let any = false;
      const look = (at) => {
        const key = this.keys[at];
        if (key.includes(text)) quality[at] = key.includes(`\u0001${text}\u0001`) ? 4 : key.includes(`\u0001${text}`) ? 3 : 2;
        any ||= quality[at] > 0;
      };
      for (const at of this.candidates(text)) look(at);
      if (sound) {
        this.sounds.forEach((name, at) => {
          if (quality[at] || !name || !name.includes(sound)) return;
          quality[at] = name === sound ? 4 : name.startsWith(sound) ? 3 : 2;
          any = true;
        });
      }
      return any ? quality : null;
    }

    /** Words that the text writes apart. */
    squeezed({ text }) {
      if (text.length < 4) return null;
      this.tight ??= this.keys.map((key) => (key.includes(" ") ? key.replaceAll(" ", "") : ""));
      const quality = Uint8Array.from(this.tight, (key) => (key && key.includes(text) ? 2 : 0));
      return quality.includes(2) ? quality : null;
    }

    /** Texts that share most of a word's pairs of characters. */
    alike({ text }) {
      const quality = new Uint8Array(this.keys.length);
      if (text.length < 3) return quality;
      const shared = new Uint8Array(this.keys.length);
      const wanted = new Set(Array.from({ length: Math.min(text.length - 1, 200) }, (_, at) => pair(text, at)));
      for (const each of wanted) for (const at of this.posted(each)) shared[at] += 1;
      if (wanted.size < 2) return quality;
      const enough = Math.max(2, Math.ceil(wanted.size * ALIKE));
      shared.forEach((count, at) => { if (count >= enough) quality[at] = 1; });
      return quality;
    }

    /** Texts that may hold the text: those with its rarest pair. */
    candidates(text) {
      if (text.length < 2) return this.keys.keys();
      let rarest = null;
      for (let at = 0; at + 1 < text.length; at += 1) {
        const posted = this.posted(pair(text, at));
        if (!rarest || posted.length < rarest.length) rarest = posted;
      }
      return rarest;
    }

    posted(code) {
      return this.pairs.get(code) ?? [];
    }

    post() {
      this.keys.forEach((key, number) => {
        for (let at = 0; at + 1 < key.length; at += 1) {
          const code = pair(key, at);
          const posted = this.pairs.get(code);
          if (!posted) this.pairs.set(code, [number]);
          else if (posted[posted.length - 1] !== number) posted.push(number);
        }
      });
    }
  }

  Portolan.Texts = Texts;
}
