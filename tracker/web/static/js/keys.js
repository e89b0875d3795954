/**
 * Single keys. An element with `data-key="j"` (or "Shift+j", or several: "o Enter") answers that key: a link or button
 * is clicked, a field is focused. `data-says` names it in the list of keys; otherwise its own words do. Elements inside
 * a `data-keys` container answer only while the container is in focus or marked as such (`.on`, `.at`).
 *
 * Keys rest while somebody types, or with Ctrl, Alt or Meta; whoever does not want them turns them off in the list
 * that `?` opens. Ctrl or Cmd with Enter sends the form one is typing in.
 */

import { gettext } from "./words.js";

const SETTING = "keys";
const MODES = [
  ["on", gettext("Always on")],
  ["focus", gettext("Only while a list or card has focus")],
  ["off", gettext("Off")],
];

/** @typedef {{key: string, says: string, run: (event: KeyboardEvent) => void}} Key */

/** @type {Key[]} */
const own = [];

/**
 * A key that has no element of its own.
 * @param {string} key
 * @param {string} says
 * @param {(event: KeyboardEvent) => void} run
 */
export function onKey(key, says, run) {
  own.push({ key, says, run });
}

/** @param {KeyboardEvent} event */
function nameOf(event) {
  if (!/^\p{L}$/u.test(event.key)) return event.key;
  return (event.shiftKey ? "Shift+" : "") + event.key.toLowerCase();
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "submit"].includes(target.type);
  return target.isContentEditable || target.matches("textarea, select");
}

function mode() {
  try {
    return localStorage.getItem(SETTING) ?? "on";
  } catch {
    return "on";
  }
}

/** @param {string} chosen */
function keepMode(chosen) {
  try {
    localStorage.setItem(SETTING, chosen);
  } catch {
    // storage is off: the choice holds for nobody, and the keys stay on
  }
}

/** @param {Element} element */
function isAble(element) {
  return element.checkVisibility() && !element.matches(":disabled, [aria-disabled=true]");
}

/**
 * How near an element is to where one works: -1 in what acts on a selection, 0 in the container with focus, 1 in the one marked, 2 in none.
 * @param {Element} element
 */
function distance(element) {
  if (element.closest("[data-keys-first]")) return -1;
  const container = element.closest("[data-keys]");
  if (!container) return 2;
  if (container.contains(document.activeElement)) return 0;
  return container.matches(".on, .at, [aria-current]") ? 1 : Infinity;
}

/** What one has opened answers before what lies open by itself: two questions have the same numbers. @param {Element} element */
function openness(element) {
  return element.closest("details[open]") ? 0 : 1;
}

/** @returns {HTMLElement[]} */
function keyed() {
  return Array.from(document.querySelectorAll("[data-key]"));
}

/** @param {HTMLElement} element */
function keysOf(element) {
  return (element.dataset.key ?? "").split(/\s+/).filter(Boolean);
}

/** @param {string} name */
function elementFor(name) {
  return keyed()
    .filter((element) => keysOf(element).includes(name) && isAble(element) && distance(element) < Infinity)
    .sort((one, other) => distance(one) - distance(other) || openness(one) - openness(other))[0];
}

/** @param {HTMLElement} element */
function answer(element) {
  if (!isTyping(element)) return element.click();
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
}

/** @param {KeyboardEvent} event */
function mayAct(event) {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
  if (isTyping(event.target) || document.querySelector("dialog[open]")) return false;
  const focused = document.activeElement;
  if (event.key === "Enter" && focused?.matches("a, button, summary, input")) return false;
  if (event.key === "?") return true;
  return mode() === "on" || (mode() === "focus" && Boolean(focused?.closest("[data-keys], .cards, .grid")));
}

/** @param {KeyboardEvent} event */
function send(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !isTyping(event.target)) return;
  const form = /** @type {HTMLInputElement} */ (event.target).form;
  if (!form) return;
  event.preventDefault();
  const button = Array.from(form.elements).find((element) => element.matches("button:not([type=button]), [type=submit]"));
  form.requestSubmit(/** @type {HTMLElement | undefined} */ (button));
}

/** Esc in a field leaves it, for the form or the part of the page that holds it: there it closes. @param {KeyboardEvent} event */
function leave(event) {
  const field = event.target;
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || !isTyping(field)) return;
  if (!(field instanceof HTMLElement) || field.closest("dialog")) return;
  if (field.matches("[type=search]") && /** @type {HTMLInputElement} */ (field).value) return;
  const home = /** @type {HTMLElement | null} */ (field.closest("form.correcting, [tabindex='-1']"));
  if (!home) return field.blur();
  home.tabIndex = -1;
  home.focus({ preventScroll: true });
  event.preventDefault();
}

/** @param {KeyboardEvent} event */
function press(event) {
  if (!mayAct(event)) return;
  const name = nameOf(event);
  const element = elementFor(name);
  const key = own.find((known) => known.key === name);
  if (event.repeat && !element?.matches("a") && !key) return;
  if (element) answer(element);
  else if (key) key.run(event);
  else if (name === "?") showKeys();
  else return;
  event.preventDefault();
}

/** @param {HTMLElement} element */
function saysOf(element) {
  if (element.dataset.says) return element.dataset.says;
  const named = element.getAttribute("aria-label") ?? element.getAttribute("placeholder");
  if (named) return named;
  const copy = /** @type {HTMLElement} */ (element.cloneNode(true));
  copy.querySelectorAll("kbd, svg").forEach((part) => part.remove());
  return copy.textContent?.trim().replace(/\s+/g, " ") ?? "";
}

/** @returns {Map<string, string>} every key of the page with its words, in the order of the page */
function listed() {
  const words = new Map();
  for (const element of keyed()) {
    for (const key of keysOf(element)) if (!words.has(key)) words.set(key, saysOf(element));
  }
  for (const { key, says } of own) words.set(key, says);
  words.set("?", gettext("This list"));
  words.set("Ctrl+Enter", gettext("Send the form one is typing in (Cmd on a Mac)"));
  return words;
}

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
function made(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function modeField() {
  const options = MODES.map(([value, words]) => {
    const radio = /** @type {HTMLInputElement} */ (made("input", { type: "radio", name: "keys", value }));
    radio.checked = mode() === value;
    radio.addEventListener("change", () => keepMode(value));
    return made("label", {}, radio, words);
  });
  return made("fieldset", { class: "field" }, made("legend", {}, gettext("Keys")), made("div", { class: "pick" }, ...options));
}

function showKeys() {
  const rows = Array.from(listed(), ([key, says]) =>
    made("div", {}, made("dt", {}, made("kbd", {}, key.replace("+", " + "))), made("dd", {}, says)),
  );
  const close = made("button", { class: "btn", type: "submit" }, gettext("Close"));
  const dialog = /** @type {HTMLDialogElement} */ (
    made(
      "dialog",
      { class: "dialog", "aria-labelledby": "keys-title" },
      made("header", {}, made("h2", { id: "keys-title" }, gettext("Keys of this page")), made("form", { method: "dialog" }, close)),
      made("dl", { class: "key-list" }, ...rows),
      modeField(),
    )
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener("keydown", send);
document.addEventListener("keydown", press);
document.addEventListener("keydown", leave);
document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("[data-all-keys]")) showKeys();
});
for (const line of document.querySelectorAll(".keys[hidden]")) line.removeAttribute("hidden");
