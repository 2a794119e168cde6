// Elements from names, attributes and texts. Texts become text nodes, and nothing else: what a document says is never markup.
"use strict";
{
  const Portolan = (globalThis.Portolan ??= {});
  const japanese = PORTOLAN_INDEX.language === "ja";

  /** An element; `on` holds handlers, children are elements or texts. */
  function make(name, { on = {}, ...attributes } = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== false) element.setAttribute(key, value);
    for (const [event, handler] of Object.entries(on)) element.addEventListener(event, handler);
    element.append(...children.flat().filter((child) => child !== "" && child !== null && child !== undefined));
    return element;
  }

  /** A text in the page's language where it is known in it. */
  Portolan.say = (parts) => (japanese ? parts[0] : (parts[1] ?? parts[0]));

  /** The other wording of a text; empty where there is only one. */
  Portolan.beside = (parts) => (parts.length < 2 ? "" : japanese ? parts[1] : parts[0]);

  /** A text with its other wording below it, each with its language. */
  function worded(parts, language) {
    const [said, beside] = [Portolan.say(parts), Portolan.beside(parts)];
    if (!said) return [];
    const own = !japanese && parts.length > 1 ? "en" : language;
    const nodes = [make("span", { lang: own }, said)];
    if (beside) nodes.push(make("span", { lang: japanese ? "en" : language, class: "finder-beside" }, beside));
    return nodes;
  }

  Portolan.dom = { make, worded };
}
