"use strict";

// The rows of the table, and the cards below it, in the order of a column. What has no figure
// comes last either way.
const heads = [...document.querySelectorAll("thead th")];
const body = document.querySelector("tbody");
const cards = document.querySelector(".voices");

function valueOf(row, column) {
  const value = row.children[column].dataset.sort;
  if (value === "") return null;
  return heads[column].classList.contains("number") ? Number(value) : value;
}

function compare(one, other) {
  return typeof one === "number" ? one - other : one.localeCompare(other);
}

function sortBy(column, direction) {
  const sign = direction === "ascending" ? 1 : -1;
  const rows = [...body.rows].map((row) => ({ row, value: valueOf(row, column) }));
  rows.sort((one, other) => {
    if (one.value === null || other.value === null) {
      return Number(one.value === null) - Number(other.value === null);
    }
    return sign * compare(one.value, other.value);
  });
  for (const { row } of rows) {
    body.append(row);
    cards.append(document.getElementById(`voice-${row.dataset.voice}`));
  }
  heads.forEach((head) => head.removeAttribute("aria-sort"));
  heads[column].setAttribute("aria-sort", direction);
}

heads.forEach((head, column) => {
  const button = head.querySelector("button");
  button.addEventListener("click", () => {
    const now = head.getAttribute("aria-sort");
    const other = now === "ascending" ? "descending" : "ascending";
    sortBy(column, now === null ? button.dataset.first : other);
  });
});

// The truest first.
sortBy(heads.findIndex((head) => head.textContent === "change"), "ascending");
