// The switch between the two books leads to the same place, not only to the same page.
"use strict";
function keepPlace() {
  for (const link of document.querySelectorAll("nav.languages a")) {
    link.hash = window.location.hash;
  }
}
window.addEventListener("hashchange", keepPlace);
keepPlace();
