/**
 * Words of the article that somebody selects: they become a new claim, or the words of the claim that is being
 * corrected; and the ends of a claim's words move by a word at a time.
 */

import { filled, gettext } from "./words.js";
import { rangeOf, selectedIn, textOf, toCodePoints, toUnits, unitsBefore } from "./offsets.js";

/** @typedef {import("./offsets.js").Place} Place */

/** @type {Place | null} */
let chosen = null;

/** Where one has clicked in the text. @type {{node: Node, offset: number} | null} */
let caret = null;

/** @returns {HTMLElement | null} */
function textElement() {
  return document.getElementById("text");
}

function look() {
  const text = textElement();
  if (!text) return;
  const place = selectedIn(text);
  const selection = document.getSelection();
  const isInText = Boolean(selection?.anchorNode && text.contains(selection.anchorNode));
  if (place) chosen = place;
  else if (isInText) chosen = null;
  if (isInText && selection?.anchorNode) caret = { node: selection.anchorNode, offset: selection.anchorOffset };
  tell();
}

/** The beginning of the word nearest to the caret, in code points. @returns {number | null} */
function wordAtCaret() {
  const root = textElement();
  if (!root || !caret || !root.contains(caret.node)) return null;
  const text = textOf(root);
  const units = nearest(text, unitsBefore(root, caret.node, caret.offset), "start");
  return toCodePoints(text, units) + Number(root.dataset.start ?? 0);
}

/** The button that adds a claim says which words it takes. */
function tell() {
  const button = document.querySelector("[data-add-claim]");
  if (!button) return;
  const words = chosen ? chosen.exact.replace(/\s+/g, " ") : "";
  const characters = Array.from(words);
  const short = characters.length > 28 ? `${characters.slice(0, 27).join("")}…` : words;
  const label = button.querySelector("[data-add-words]");
  if (label) label.textContent = short ? filled(gettext("Add “%(words)s”"), { words: short }) : gettext("Add a claim");
}

/** @param {Event} event htmx asks for the form: it is told which words are selected */
function name(event) {
  const { elt, parameters } = /** @type {CustomEvent} */ (event).detail;
  // A key may come before the browser has told of the selection.
  look();
  if (!(elt instanceof Element) || !elt.matches("[data-add-claim]") || !chosen) return;
  Object.assign(parameters, { start: chosen.start, end: chosen.end, exact: chosen.exact });
}

/** @param {Element} fieldset @returns {HTMLTextAreaElement[]} */
function rowsOf(fieldset) {
  return Array.from(fieldset.querySelectorAll("textarea"));
}

/**
 * Write words and their place into a row.
 * @param {HTMLTextAreaElement} row
 * @param {Place | null} place
 */
function write(row, place) {
  const box = row.parentElement;
  box?.querySelectorAll("input[type=hidden], .which").forEach((old) => old.remove());
  row.value = place?.exact ?? "";
  if (place) {
    const at = document.createElement("input");
    Object.assign(at, { type: "hidden", name: `${row.name}-at`, value: String(place.start) });
    box?.append(at);
  }
  row.dispatchEvent(new Event("input", { bubbles: true }));
}

/** @param {HTMLTextAreaElement} row @returns {Place | null} */
function placeOf(row) {
  const stored = row.parentElement?.querySelector("input[type=hidden]");
  if (!(stored instanceof HTMLInputElement) || !row.value) return null;
  const start = Number(stored.value);
  return { start, end: start + Array.from(row.value).length, exact: row.value };
}

/** What one types is no longer what stood at the place that was chosen. @param {Event} event */
function typed(event) {
  const row = event.target;
  if (!(row instanceof HTMLTextAreaElement) || !event.isTrusted) return;
  row.parentElement?.querySelector("input[type=hidden][name$='-at']")?.remove();
  mark();
}

/** @param {Element} button */
function useSelection(button) {
  look();
  const fieldset = button.closest("[data-fragments]");
  if (!fieldset || !chosen) return;
  const [first, ...others] = rowsOf(fieldset);
  write(first, chosen);
  others.forEach((row) => write(row, null));
  mark();
}

/** @param {Element} button */
function addSelection(button) {
  const fieldset = button.closest("[data-fragments]");
  if (!fieldset || !chosen) return;
  const rows = rowsOf(fieldset);
  let free = rows.find((row) => !row.value);
  if (!free) {
    const last = /** @type {HTMLElement} */ (rows[rows.length - 1].parentElement);
    const copy = /** @type {HTMLElement} */ (last.cloneNode(true));
    last.after(copy);
    free = /** @type {HTMLTextAreaElement} */ (copy.querySelector("textarea"));
    free.name = free.name.replace(/\d+$/, String(rows.length));
  }
  write(free, chosen);
  mark();
}

/** @param {string} text @returns {number[]} where words begin and end, in UTF-16 units */
function edges(text) {
  const words = new Intl.Segmenter(undefined, { granularity: "word" }).segment(text);
  const found = new Set([0, text.length]);
  for (const word of words) {
    if (!word.isWordLike) continue;
    found.add(word.index);
    found.add(word.index + word.segment.length);
  }
  return Array.from(found).sort((one, other) => one - other);
}

/**
 * The edge of a word that is nearest to this place, where a claim's words may begin or end.
 * @param {string} text
 * @param {number} units
 * @param {"start" | "end"} end
 */
function nearest(text, units, end) {
  const open = edges(text).filter((edge) => /\p{L}|\p{N}/u.test(edgeNeighbour(text, edge, end)));
  return open.reduce((best, edge) => (Math.abs(edge - units) < Math.abs(best - units) ? edge : best), open[0] ?? units);
}

/** The rows of the open form that hold words, first to last. @returns {HTMLTextAreaElement[]} */
function quoteRows() {
  const fieldset = document.querySelector("form:has([data-nudge]) [data-fragments=quote]");
  return fieldset ? rowsOf(fieldset).filter((row) => row.value) : [];
}

/** Where the words of the open form begin and end, place by place; null while no form is open. @returns {Place[] | null} */
export function openPlaces() {
  const rows = quoteRows();
  return rows.length ? rows.map(placeOf).filter((place) => place !== null) : null;
}

/**
 * Bring one end of the open form's words to the word nearest to this place of the text; false where there is no form.
 * @param {"start" | "end"} end
 * @param {number} units
 */
export function bring(end, units) {
  const root = textElement();
  const rows = quoteRows();
  const row = end === "start" ? rows[0] : rows[rows.length - 1];
  const place = row && placeOf(row);
  if (!root || !place) return false;
  const text = textOf(root);
  let [from, to] = [toUnits(text, place.start), toUnits(text, place.end)];
  if (end === "start") from = nearest(text, units, end);
  else to = nearest(text, units, end);
  if (from < to) between(row, text, from, to);
  return true;
}

/** @param {HTMLTextAreaElement} row @param {string} text @param {number} from @param {number} to */
function between(row, text, from, to) {
  const start = Array.from(text.slice(0, from)).length;
  const exact = text.slice(from, to);
  write(row, { start, end: start + Array.from(exact).length, exact });
  mark();
}

/**
 * Move one end of the words by a word.
 * @param {Element} form
 * @param {"start" | "end"} end
 * @param {number} step
 */
function nudge(form, end, step) {
  const root = textElement();
  const fieldset = form.querySelector("[data-fragments=quote]");
  if (!root || !fieldset) return;
  const filled = rowsOf(fieldset).filter((row) => row.value);
  const row = end === "start" ? filled[0] : filled[filled.length - 1];
  const place = row && placeOf(row);
  if (!place) return;
  const text = textOf(root);
  let [from, to] = [toUnits(text, place.start), toUnits(text, place.end)];
  const near = edges(text);
  const now = end === "start" ? from : to;
  const isOpen = (/** @type {number} */ edge) => /\p{L}|\p{N}/u.test(edgeNeighbour(text, edge, end));
  const next = step > 0 ? near.find((edge) => edge > now && isOpen(edge)) : near.findLast((edge) => edge < now && isOpen(edge));
  if (next === undefined) return;
  if (end === "start") from = next;
  else to = next;
  if (from < to) between(row, text, from, to);
}

/** The character inside the words at this end. @param {string} text @param {number} edge @param {"start" | "end"} end */
function edgeNeighbour(text, edge, end) {
  return end === "start" ? String.fromCodePoint(text.codePointAt(edge) ?? 32) : (Array.from(text.slice(Math.max(edge - 2, 0), edge)).pop() ?? " ");
}

/** Show in the text which words the open form holds. */
function mark() {
  if (!("highlights" in CSS)) return;
  const root = textElement();
  const rows = document.querySelectorAll("[data-fragments=quote] textarea");
  const places = Array.from(rows, (row) => placeOf(/** @type {HTMLTextAreaElement} */ (row))).filter((place) => place !== null);
  CSS.highlights.delete("chosen");
  if (root && places.length) {
    CSS.highlights.set("chosen", new Highlight(...places.map((place) => rangeOf(root, place.start, place.end))));
  }
  document.dispatchEvent(new CustomEvent("words-chosen"));
}

/** @param {MouseEvent} event */
function click(event) {
  const target = event.target instanceof Element ? event.target.closest("button") : null;
  if (!target) return;
  if (target.matches("[data-use-selection]")) useSelection(target);
  if (target.matches("[data-add-selection]")) addSelection(target);
  const [end, step] = (target.dataset.nudge ?? "").split(" ");
  const form = target.closest("form");
  if (form && (end === "start" || end === "end")) nudge(form, end, Number(step));
}

/** Arrows move the ends while the form has the focus and no field of it does; Enter keeps. @param {KeyboardEvent} event */
function press(event) {
  const form = document.activeElement;
  if (!(form instanceof HTMLFormElement) || !form.querySelector("[data-nudge]")) return;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Enter") form.requestSubmit();
  else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    nudge(form, event.shiftKey ? "start" : "end", event.key === "ArrowLeft" ? -1 : 1);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Where the words selected begin, or the caret stands, inside the claim, the form that splits it comes apart. @param {Event} event */
function splitAt(event) {
  const { elt, parameters } = /** @type {CustomEvent} */ (event).detail;
  if (!(elt instanceof Element) || !elt.matches("[data-split]")) return;
  look();
  const at = chosen?.start ?? wordAtCaret();
  if (at !== null) Object.assign(parameters, { at });
}

/** @param {ParentNode} root */
function prepare(root) {
  for (const hidden of root.querySelectorAll("[data-needs-script][hidden]")) hidden.removeAttribute("hidden");
  const form = root.querySelector(".correcting:not(.adding-form, :has([data-find]))");
  if (form instanceof HTMLElement && !form.contains(document.activeElement)) {
    form.tabIndex = -1;
    form.focus({ preventScroll: true });
  }
  const adding = root.querySelector(".adding-form");
  if (adding) firstEmpty(adding)?.focus();
  mark();
  tell();
}

/** What is asked of whoever adds a claim: its words, then who says it. @param {Element} form @returns {HTMLElement | null} */
function firstEmpty(form) {
  const words = /** @type {HTMLTextAreaElement | null} */ (form.querySelector("[data-fragments=quote] textarea"));
  if (form.contains(document.activeElement)) return null;
  return form.querySelector(".which input") ?? (words?.value ? form.querySelector("[name=speaker]") : words);
}

document.addEventListener("selectionchange", look);
document.addEventListener("click", click);
document.addEventListener("input", typed);
document.addEventListener("keydown", press, true);
document.addEventListener("htmx:configRequest", name);
document.addEventListener("htmx:configRequest", splitAt);
document.addEventListener("htmx:load", (event) => {
  const { elt } = /** @type {CustomEvent} */ (event).detail;
  prepare(elt.parentElement ?? document);
});
prepare(document);
