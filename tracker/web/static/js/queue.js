/**
 * The queue by keyboard: j and k move through the rows, and the keys of a row (data-key) answer in the row at hand.
 * After a decision the next row is at hand; panels that were opened stay open when the list is drawn again.
 */

import { onKey } from "./keys.js";

/** @returns {HTMLElement[]} */
function rows() {
  return Array.from(document.querySelectorAll("[data-rows] tbody > tr"));
}

function rowAtHand() {
  const focused = document.activeElement?.closest("[data-rows] tbody > tr");
  return /** @type {HTMLElement | null} */ (focused ?? document.querySelector("[data-rows] tr.at"));
}

/** @param {HTMLElement | undefined} row */
function take(row) {
  if (!row) return;
  for (const other of rows()) other.classList.toggle("at", other === row);
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

/** @param {number} way */
function move(way) {
  const all = rows();
  const at = rowAtHand();
  take(at ? all[all.indexOf(at) + way] : all[0]);
}

/** @param {HTMLElement} row what came of a step */
function settle(row) {
  const told = document.querySelector("[data-told]");
  if (told) told.textContent = row.querySelector(".told, .refusal")?.textContent?.trim().replace(/\s+/g, " ") ?? "";
  const all = rows();
  take(row.matches(".done") ? (all[all.indexOf(row) + 1] ?? row) : row);
}

onKey("j", "Next claim", () => move(1));
onKey("k", "Claim before", () => move(-1));
onKey("Escape", "Close", () => {
  const open = rowAtHand()?.querySelector("details[open]");
  if (open) /** @type {HTMLDetailsElement} */ (open).open = false;
  rowAtHand()?.focus({ preventScroll: true });
});

document.addEventListener("focusin", (event) => {
  const row = event.target instanceof Element ? event.target.closest("[data-rows] tbody > tr") : null;
  if (row) for (const other of rows()) other.classList.toggle("at", other === row);
});

// A question that opens is asked at once, before the next key: the first field, or the choice that stands.
document.addEventListener("click", (event) => {
  const asked = event.target instanceof Element ? event.target.closest(".ask > summary")?.parentElement : null;
  if (!(asked instanceof HTMLDetailsElement)) return;
  event.preventDefault();
  asked.open = !asked.open;
  const first = asked.querySelector("input:checked, input[type=text]");
  if (asked.open && first) /** @type {HTMLElement} */ (first).focus();
});

/** @type {Set<string>} */
let opened = new Set();
document.addEventListener("htmx:beforeSwap", () => {
  opened = new Set(Array.from(document.querySelectorAll("#queue details[id][open]"), (each) => each.id));
});
document.addEventListener("htmx:afterSwap", () => {
  for (const id of opened) document.getElementById(id)?.setAttribute("open", "");
});
document.addEventListener("htmx:load", (event) => {
  const row = event.target;
  if (row instanceof HTMLElement && row.matches("[data-rows] tbody > tr")) settle(row);
});
