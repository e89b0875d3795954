/**
 * The ends of a claim's words in the text, to be dragged: the claim in focus has a grip at both ends. Dragging opens
 * the form that corrects the words and brings the end to the nearest word; Enter keeps it, Esc lets it go. Whoever does
 * not point has the arrow keys of that form.
 */

import { rangeOf, unitsBefore } from "./offsets.js";
import { bring, openPlaces } from "./selection.js";

/** @typedef {"start" | "end"} End */

/** What is being dragged, and where to. @type {{end: End, units: number | null} | null} */
let drag = null;

function root() {
  return document.getElementById("text");
}

/** @returns {HTMLElement | null} the link that opens the form for the claim in focus */
function editor() {
  return document.querySelector("[data-card].on [data-key='e']");
}

function remove() {
  for (const grip of document.querySelectorAll("#text .grip")) {
    const parent = grip.parentElement;
    grip.remove();
    parent?.normalize();
  }
}

/** @param {End} end */
function made(end) {
  const grip = document.createElement("span");
  grip.className = `grip ${end}`;
  grip.dataset.aside = "";
  grip.dataset.end = end;
  grip.setAttribute("aria-hidden", "true");
  return grip;
}

/** Put the grips where the words begin and end: those of the open form, or those of the claim in focus. */
function place() {
  if (drag) return;
  remove();
  if (!editor()) return;
  const places = openPlaces();
  if (places?.length) placeAt(places[0].start, places[places.length - 1].end);
  else placeAtMarks();
}

/** @param {number} start @param {number} end */
function placeAt(start, end) {
  const text = root();
  if (!text) return;
  const last = rangeOf(text, start, end);
  last.collapse(false);
  last.insertNode(made("end"));
  const first = rangeOf(text, start, end);
  first.collapse(true);
  first.insertNode(made("start"));
}

function placeAtMarks() {
  const marks = document.querySelectorAll("#text .q.on");
  if (!marks.length) return;
  marks[0].prepend(made("start"));
  marks[marks.length - 1].append(made("end"));
}

/** Where one points at, in units of the text. @param {PointerEvent} event @returns {number | null} */
function unitsAt(event) {
  const text = root();
  const found = caretAt(event.clientX, event.clientY);
  if (!text || !found || !text.contains(found.node)) return null;
  return unitsBefore(text, found.node, found.offset);
}

/** @param {number} x @param {number} y @returns {{node: Node, offset: number} | null} */
function caretAt(x, y) {
  const place = /** @type {any} */ (document).caretPositionFromPoint?.(x, y);
  if (place) return { node: place.offsetNode, offset: place.offset };
  const range = /** @type {any} */ (document).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** @param {PointerEvent} event */
function take(event) {
  const grip = event.target instanceof Element ? event.target.closest(".grip") : null;
  if (!(grip instanceof HTMLElement) || event.button !== 0) return;
  event.preventDefault();
  drag = { end: /** @type {End} */ (grip.dataset.end), units: null };
  document.documentElement.classList.add("dragging");
  if (!openPlaces()) editor()?.click();
}

/** @param {PointerEvent} event */
function move(event) {
  if (!drag) return;
  const units = unitsAt(event);
  if (units === null) return;
  drag.units = units;
  bring(drag.end, units);
}

function drop() {
  if (!drag) return;
  document.documentElement.classList.remove("dragging");
  const { end, units } = drag;
  const isOpen = openPlaces() !== null;
  drag = null;
  if (units !== null && !isOpen) drag = { end, units };
  else place();
}

/** The form has come: what was dragged meanwhile goes into it. */
function arrive() {
  if (!drag || drag.units === null || !bring(drag.end, drag.units)) return;
  if (document.documentElement.classList.contains("dragging")) return;
  drag = null;
  place();
}

function cancel() {
  drag = null;
  document.documentElement.classList.remove("dragging");
  place();
}

document.addEventListener("pointerdown", take);
document.addEventListener("pointermove", move);
document.addEventListener("pointerup", drop);
document.addEventListener("pointercancel", cancel);
document.addEventListener("claim-in-focus", place);
document.addEventListener("words-chosen", place);
document.addEventListener("htmx:load", () => {
  arrive();
  place();
});
place();
