// Follows the documents: a new handbook is loaded at the same place, and what keeps one from being made is shown in a panel.
"use strict";
(() => {
  const { shown } = document.currentScript.dataset;
  const language = document.documentElement.lang;
  const key = "portolan-place:" + location.pathname;
  let seen = "0";

  // Where the reader is: the scroll of the page and of its tables, and the first thing in sight that has a name, lest lines that
  // came above push it away.
  function place() {
    const anchor = [...document.querySelectorAll("main [id]")].find((element) => element.getBoundingClientRect().top >= 0);
    return {
      y: scrollY,
      anchor: anchor?.id,
      offset: anchor?.getBoundingClientRect().top,
      frames: [...document.querySelectorAll(".table-frame")].map((frame) => [frame.scrollLeft, frame.scrollTop]),
    };
  }

  function restore() {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
    sessionStorage.removeItem(key);
    if (!kept) return;
    history.scrollRestoration = "manual";
    document.querySelectorAll(".table-frame").forEach((frame, at) => {
      if (kept.frames[at]) [frame.scrollLeft, frame.scrollTop] = kept.frames[at];
    });
    scrollTo(0, kept.y);
    const anchor = kept.y > 0 && kept.anchor && document.getElementById(kept.anchor);
    if (anchor) scrollBy(0, anchor.getBoundingClientRect().top - kept.offset);
    history.scrollRestoration = "auto";
  }

  function element(name, content, attributes = {}) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    // Text and elements, never markup: vendors' words are in it.
    made.append(...[content].flat());
    return made;
  }

  function finding({ level, text }) {
    return element("li", element("pre", text, { lang: language, tabindex: "0" }), { class: level });
  }

  function show(report) {
    document.getElementById("portolan-preview")?.remove();
    if (!report) return;
    const summary = element("summary", report.title);
    const list = element("ol", report.findings.map(finding));
    const details = element("details", [summary, element("p", report.hint), list], { open: "" });
    document.body.append(element("aside", details, { id: "portolan-preview", role: "region", "aria-label": report.title }));
  }

  async function follow() {
    const answer = await fetch(`/_portolan/state/${language}/${seen}`);
    if (!answer.ok) throw new Error(answer.statusText);
    const news = await answer.json();
    if (news.shown !== shown) {
      sessionStorage.setItem(key, JSON.stringify(place()));
      location.reload();
      return false;
    }
    if (news.seen !== seen) show(news.report);
    seen = news.seen;
    return true;
  }

  const pause = (time) => new Promise((done) => setTimeout(done, time));
  // A page in the background asks nothing: browsers have few connections to one address.
  const inSight = () => new Promise((done) => {
    if (!document.hidden) done();
    else document.addEventListener("visibilitychange", done, { once: true });
  });

  async function run() {
    for (;;) {
      await inSight();
      try {
        if (!await follow()) return;
      } catch {
        await pause(1000);
      }
    }
  }

  if (document.readyState === "complete") restore();
  else addEventListener("load", restore);
  run();
})();
