/**
 * @ in a field with `data-mentions` offers the colleagues: arrow keys choose, Enter or Tab takes, Escape closes. The
 * field keeps focus; the option in view is its `aria-activedescendant`. Without this module the server knows the names.
 */

import { filled } from "./words.js";

const ASKED = /(?:^|[^\p{L}\p{N}_.@+-])@([\p{L}\p{N}_.'’-]*(?: [\p{L}\p{N}_.'’-]*)?)$/u;
const MOST = 8;

/** @returns {HTMLElement | null} */
function list() {
  return document.getElementById("colleagues");
}

/** @returns {HTMLElement[]} */
function options() {
  return Array.from(list()?.querySelectorAll("[role=option]:not([hidden])") ?? []);
}

/** @param {EventTarget | null} target */
function fieldOf(target) {
  return target instanceof HTMLTextAreaElement && target.matches("[data-mentions]") ? target : null;
}

/** What stands between the @ and the caret; null where nobody is being named. @param {HTMLTextAreaElement} field */
function asked(field) {
  if (field.selectionStart !== field.selectionEnd) return null;
  return ASKED.exec(field.value.slice(0, field.selectionStart))?.[1] ?? null;
}

/** @param {string} words */
function folded(words) {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** @param {HTMLElement} person @param {string} words */
function fits(person, words) {
  const wanted = folded(words);
  const name = folded(person.dataset.name ?? "");
  return name.startsWith(wanted) || name.split(" ").some((part) => part.startsWith(wanted)) || folded(person.dataset.email ?? "").startsWith(wanted);
}

/** @param {HTMLTextAreaElement} field @param {HTMLElement | undefined} option */
function point(field, option) {
  for (const one of options()) one.setAttribute("aria-selected", String(one === option));
  if (option) field.setAttribute("aria-activedescendant", option.id);
  else field.removeAttribute("aria-activedescendant");
  option?.scrollIntoView({ block: "nearest" });
}

/** @param {string} words */
function tell(words) {
  const line = document.querySelector("[data-mention-status]");
  if (line && line.textContent !== words) line.textContent = words;
}

/** @param {HTMLTextAreaElement} field */
function close(field) {
  const menu = list();
  if (menu) menu.hidden = true;
  for (const name of ["aria-activedescendant", "aria-controls"]) field.removeAttribute(name);
  tell("");
}

/** @param {HTMLTextAreaElement} field */
function offer(field) {
  const menu = list();
  const words = asked(field);
  if (!menu) return;
  if (words === null) return close(field);
  let left = MOST;
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (menu.querySelectorAll("[role=option]"))) {
    one.hidden = left <= 0 || !fits(one, words);
    if (!one.hidden) left -= 1;
  }
  const found = options();
  if (!found.length) return close(field);
  if (menu.parentElement !== field.form) field.form?.append(menu);
  menu.hidden = false;
  field.setAttribute("aria-controls", menu.id);
  point(field, found[0]);
  tell(found.length === 1 ? (menu.dataset.foundOne ?? "") : filled(menu.dataset.found ?? "", { n: found.length }));
}

/** @param {HTMLTextAreaElement} field @param {HTMLElement} person */
function take(field, person) {
  const words = asked(field) ?? "";
  const from = field.selectionStart - words.length;
  field.setRangeText(`${person.dataset.name} `, from, field.selectionStart, "end");
  close(field);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** @param {HTMLTextAreaElement} field @param {number} by */
function move(field, by) {
  const found = options();
  const at = found.findIndex((one) => one.getAttribute("aria-selected") === "true");
  point(field, found[(at + by + found.length) % found.length]);
}

/** @param {KeyboardEvent} event */
function press(event) {
  const field = fieldOf(event.target);
  if (!field || list()?.hidden !== false || event.isComposing || event.ctrlKey || event.metaKey) return;
  const chosen = options().find((one) => one.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown") move(field, 1);
  else if (event.key === "ArrowUp") move(field, -1);
  else if ((event.key === "Enter" || event.key === "Tab") && chosen) take(field, chosen);
  else if (event.key === "Escape") close(field);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

for (const name of ["input", "click"]) {
  document.addEventListener(name, (event) => {
    const field = fieldOf(event.target);
    if (field) offer(field);
  });
}
document.addEventListener("keydown", press, { capture: true });
document.addEventListener("mousedown", (event) => {
  const person = event.target instanceof Element ? event.target.closest("#colleagues [role=option]") : null;
  const field = fieldOf(document.activeElement);
  if (!person || !field) return;
  event.preventDefault();
  take(field, /** @type {HTMLElement} */ (person));
});
document.addEventListener("focusout", (event) => {
  const field = fieldOf(event.target);
  if (field) close(field);
});
