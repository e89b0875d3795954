/**
 * The page of an article: one claim is in focus, in the text, in the strip and among the cards. What a step changes is
 * sent by the site as a whole (`#work`); this keeps the place where one was.
 */

import { onKey } from "./keys.js";
import { gettext } from "./words.js";

const INTERACTIVE = "a, button, summary, input, textarea, select, label, form";
const NARROW = "(max-width: 900px)";

/** @type {{pane: number, hadFocus: boolean}} */
let before = { pane: 0, hadFocus: false };

/** @returns {HTMLElement[]} */
function cards() {
  return Array.from(document.querySelectorAll("li:not([hidden]) > [data-card]"));
}

/** @param {string} id */
function cardOf(id) {
  return document.getElementById(`c${id}`);
}

/** @param {string} id @returns {Element[]} */
function partsOf(id) {
  return Array.from(document.querySelectorAll(`#text [data-claim~="${CSS.escape(id)}"]`));
}

/** @returns {HTMLElement | null} */
function current() {
  return document.querySelector("[data-card].on");
}

/** @param {Element | null} element */
function show(element) {
  element?.scrollIntoView({ block: "nearest" });
}

/** Take the focus from whatever claim has it. */
function clear() {
  for (const element of document.querySelectorAll("#text .on, [data-card].on")) element.classList.remove("on", "open");
  document.querySelector(".strip [aria-current]")?.removeAttribute("aria-current");
  document.dispatchEvent(new CustomEvent("claim-in-focus"));
}

/**
 * Put a claim in focus and bring both of its places into view.
 * @param {string} id
 * @param {{from?: Element | null, moves?: boolean}} [how] what one clicked stays where it is
 */
export function focusOn(id, { from = null, moves = true } = {}) {
  const card = cardOf(id);
  if (!card) return;
  clear();
  card.classList.add("on");
  for (const part of partsOf(id)) part.classList.add("on");
  const cell = document.querySelector(`.strip a[href$="#c${CSS.escape(id)}"]`);
  cell?.setAttribute("aria-current", "true");
  document.dispatchEvent(new CustomEvent("claim-in-focus"));
  // All is written before anything is measured, so that the page is laid out once.
  if (moves) card.focus({ preventScroll: true });
  showInStrip(cell);
  if (!from?.closest("#text")) showMark(id);
  if (!from?.closest("[data-card]") && !window.matchMedia(NARROW).matches) showInPane(card);
}

/** @param {string} id */
function showMark(id) {
  const mark = document.getElementById(`q${id}`) ?? partsOf(id)[0] ?? null;
  if (window.matchMedia(NARROW).matches) mark?.scrollIntoView({ block: "start" });
  else show(mark);
}

/** The pane scrolls by itself, below the head of the page and above its keys: nothing else moves. @param {HTMLElement} card */
function showInPane(card) {
  const pane = document.getElementById("pane");
  if (!pane || pane.scrollHeight <= pane.clientHeight) return show(card);
  const [box, room] = [card.getBoundingClientRect(), pane.getBoundingClientRect()];
  const top = Math.max(room.top, document.querySelector(".art-head")?.getBoundingClientRect().bottom ?? 0);
  const bottom = Math.min(room.bottom, document.querySelector("footer.keys")?.getBoundingClientRect().top ?? window.innerHeight);
  if (box.top < top) pane.scrollTop -= top - box.top + 8;
  else if (box.bottom > bottom) pane.scrollTop += Math.min(box.bottom - bottom + 8, box.top - top);
}

/** So does the strip, of an article with many claims. @param {Element | null} cell */
function showInStrip(cell) {
  const strip = cell?.closest(".strip");
  if (!cell || !strip) return;
  const [box, room] = [cell.getBoundingClientRect(), strip.getBoundingClientRect()];
  if (box.left < room.left) strip.scrollLeft -= room.left - box.left + box.width;
  else if (box.right > room.right) strip.scrollLeft += box.right - room.right + box.width;
  if (box.top < room.top) strip.scrollTop -= room.top - box.top + box.height;
  else if (box.bottom > room.bottom) strip.scrollTop += box.bottom - room.bottom + box.height;
}

/**
 * @param {number} step
 * @param {(card: HTMLElement) => boolean} [fits]
 */
function move(step, fits = () => true) {
  const all = cards();
  const at = all.findIndex((card) => card.classList.contains("on"));
  const rest = step > 0 ? all.slice(at + 1) : all.slice(0, Math.max(at, 0)).reverse();
  const next = rest.find(fits) ?? (at < 0 ? all.find(fits) : undefined);
  if (next?.dataset.card) focusOn(next.dataset.card);
}

/**
 * The claim to look at once this one is decided: the next undecided, from the top again where there is none below.
 * @param {string} id
 * @returns {string | null}
 */
export function nextUndecided(id) {
  const all = cards();
  const at = all.findIndex((card) => card.dataset.card === id);
  const rest = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
  return rest.find((card) => "undecided" in card.dataset)?.dataset.card ?? null;
}

/** Esc closes what is open in the claim, then lets the claim go. */
function close() {
  const open = document.querySelector("[data-card] details[open]");
  if (open) open.removeAttribute("open");
  else clear();
}

/** @param {Element} element @returns {string} */
function claimAt(element) {
  const part = element.closest("[data-claim]");
  return part?.getAttribute("data-claim")?.split(" ")[0] ?? "";
}

/** @param {MouseEvent} event */
function click(event) {
  const target = event.target instanceof Element ? event.target : null;
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = target.closest(".tag, .strip a, .card .no");
  const id = link?.getAttribute("href")?.split("#c")[1] ?? "";
  if (link && cardOf(id)) {
    event.preventDefault();
    return focusOn(id, { from: link });
  }
  const more = target.closest("[data-more]");
  if (more) return unfold(more);
  if (target.closest("#text")) return clickText(target);
  const card = /** @type {HTMLElement | null} */ (target.closest("[data-card]"));
  if (card?.dataset.card && !card.classList.contains("on") && !target.closest(INTERACTIVE)) {
    focusOn(card.dataset.card, { from: card });
  }
}

/** A click selects nothing, a drag selects words: only the first is about the claim. @param {Element} target */
function clickText(target) {
  if (!document.getSelection()?.isCollapsed) return;
  const id = claimAt(target);
  if (id) focusOn(id, { from: target, moves: false });
  else if (window.matchMedia(NARROW).matches) clear();
}

/** @param {Element} button */
function unfold(button) {
  const isOpen = button.closest("[data-card]")?.classList.toggle("open") ?? false;
  button.setAttribute("aria-expanded", String(isOpen));
}

/** Hover lights the other place of the claim, and moves nothing. @param {MouseEvent} event */
function light(event) {
  const target = event.target instanceof Element ? event.target : null;
  const card = target?.closest("[data-card]");
  const id = card?.getAttribute("data-card") ?? (target?.closest("#text") ? claimAt(target) : "");
  for (const element of document.querySelectorAll(".lit")) element.classList.remove("lit");
  if (!id) return;
  for (const part of partsOf(id)) part.classList.add("lit");
  cardOf(id)?.classList.add("lit");
}

/** @param {Event} event */
function isOfWork(event) {
  return event.target instanceof Element && event.target.id === "work";
}

document.addEventListener("click", click);
document.addEventListener("mouseover", light);

document.addEventListener("htmx:beforeSwap", (event) => {
  if (!isOfWork(event)) return;
  const pane = document.getElementById("pane");
  before = { pane: pane?.scrollTop ?? 0, hadFocus: Boolean(document.activeElement?.closest("#work")) };
});
/** A form that opens in a card begins at the top of what one sees. @param {Event} event */
function showForm(event) {
  const slot = event.target instanceof Element ? event.target.closest(".work-slot, .adding") : null;
  const pane = document.getElementById("pane");
  if (!slot?.firstElementChild || !pane) return;
  const room = slot.closest("[data-card]") && window.matchMedia(NARROW).matches ? slot.closest("[data-card]") : pane;
  if (room && room.scrollHeight > room.clientHeight) {
    room.scrollTop += slot.getBoundingClientRect().top - room.getBoundingClientRect().top - 24;
  } else show(slot);
}

/** A search that opens is ready to be typed over. @param {Event} event */
function find(event) {
  const search = event.target instanceof Element ? event.target.querySelector(".work-slot [data-find]") : null;
  if (!(search instanceof HTMLInputElement) || document.activeElement === search) return;
  search.focus({ preventScroll: true });
  search.select();
}

document.addEventListener("htmx:afterSettle", find);
document.addEventListener("htmx:afterSettle", showForm);
document.addEventListener("htmx:afterSettle", () => {
  const work = document.getElementById("work");
  if (!work || work.dataset.settled) return;
  work.dataset.settled = "yes";
  const pane = document.getElementById("pane");
  if (pane) pane.scrollTop = before.pane;
  const id = current()?.dataset.card;
  if (id) focusOn(id, { moves: before.hadFocus || document.activeElement === document.body });
});
document.getElementById("work")?.setAttribute("data-settled", "yes");

onKey("j", gettext("Next claim"), () => move(1));
onKey("k", gettext("Claim before"), () => move(-1));
onKey("Shift+j", gettext("Next undecided claim"), () => move(1, (card) => "undecided" in card.dataset));
onKey("Shift+k", gettext("Undecided claim before"), () => move(-1, (card) => "undecided" in card.dataset));
onKey("Escape", gettext("Close, or let the claim go"), close);

const asked = current();
showInStrip(document.querySelector(".strip [aria-current]"));
if (asked?.dataset.card && location.hash === `#c${asked.dataset.card}`) focusOn(asked.dataset.card);
