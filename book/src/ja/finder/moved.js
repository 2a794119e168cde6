// A link to a place that stands on another part of a long table by now: in a later release there may be more rows before it.
// The finder's index knows every place; it is loaded only when one is missing.
"use strict";
{
  const here = () => decodeURIComponent(window.location.hash.slice(1));

  /** The page of a row or an endpoint. The index holds endpoints; a row's id is the beginning of theirs. */
  function pageOf(anchor) {
    const { rows, flows, texts } = PORTOLAN_INDEX;
    const row = rows.find((row) => row[1] === anchor) ?? rows.find((row) => row[1].startsWith(`${anchor}.`));
    return row && texts[flows[row[0]][1]][0];
  }

  function follow(anchor) {
    const page = pageOf(anchor);
    if (page && !document.getElementById(anchor)) window.location.replace(`${page}.html#${anchor}`);
  }

  function look() {
    const anchor = here();
    if (!anchor || document.getElementById(anchor)) return;
    const script = document.createElement("script");
    script.src = new URL("finder/index.js", document.baseURI).href;
    script.addEventListener("load", () => follow(anchor));
    document.head.append(script);
  }

  window.addEventListener("DOMContentLoaded", look);
}
