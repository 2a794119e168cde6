// The page of the whole book asks its reader to print it as soon as it has loaded. A program that prints it by itself, and asks for
// it with `?paper`, would find it being printed already.
"use strict";
if (new URLSearchParams(window.location.search).has("paper")) {
  window.print = () => {};
}
