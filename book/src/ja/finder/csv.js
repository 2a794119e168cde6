// Rows as comma-separated values that no spreadsheet takes for formulas or dates.
"use strict";
{
  const Portolan = (globalThis.Portolan ??= {});
  const FORMULA = /^[ \n\u3000]*[=+\-@\t\r＝＋－＠]/;
  const DATE = /^\d{1,2}-\d{1,2}$/;

  function cell(value) {
    if (typeof value === "number") return String(value);
    const text = FORMULA.test(value) || DATE.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  /** Lines of cells, ended as RFC 4180 ends them. */
  const write = (lines) => lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");

  Portolan.csv = { write };
}
