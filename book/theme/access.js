// What the handbook's frame lacks for those without a mouse, and what its tables lack on a narrow screen.
"use strict";

// The button for the contents is a label, which no key reaches.
function makeButton(toggle) {
  toggle.setAttribute("role", "button");
  toggle.tabIndex = 0;
  toggle.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    toggle.click();
  });
}

// More columns than this are read as a table or not at all.
const CARD = 9;

// Cells get the names of their columns, so that a row can stand as a card. Shown as blocks, they would be a table no more to those
// who hear the page: the roles are said outright.
function nameCells(table) {
  const names = [...table.tHead.rows[0].cells].map((heading) => heading.textContent);
  if (names.length > CARD) return;
  table.setAttribute("role", "table");
  for (const part of [table.tHead, ...table.tBodies]) part.setAttribute("role", "rowgroup");
  for (const heading of table.tHead.rows[0].cells) heading.setAttribute("role", "columnheader");
  for (const row of table.rows) {
    row.setAttribute("role", "row");
    if (row.parentElement === table.tHead) continue;
    [...row.cells].forEach((cell, at) => {
      cell.setAttribute("role", cell.tagName === "TH" ? "rowheader" : "cell");
      cell.dataset.name = names[at] ?? "";
      if (cell.textContent.trim() === "") cell.dataset.empty = "";
    });
  }
  table.closest(".table-frame").classList.add("cards");
}

function narrowed() {
  document.querySelectorAll(".table-frame:not(.cards) > table").forEach((table) => { if (table.tHead) nameCells(table); });
}

const toggle = document.getElementById("mdbook-sidebar-toggle");
if (toggle) makeButton(toggle);
const narrow = window.matchMedia("screen and (max-width: 40em)");
if (narrow.matches) narrowed();
narrow.addEventListener("change", () => { if (narrow.matches) narrowed(); });
