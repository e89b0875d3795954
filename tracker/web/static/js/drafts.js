/**
 * Drafts: what somebody types in a form with `data-draft="claim-5-judge"` is kept in this browser, per person and
 * object, 300 ms after the last key; offered again after a reload; dropped once it is saved, and at sign-out.
 */

import { filled, gettext, language } from "./words.js";

const WAIT = 300;
const SENT = "draft-sent";
const SKIPPED = ["hidden", "password", "file", "submit", "button", "reset", "image"];

/** @typedef {{at: string, values: [string, string][]}} Draft */

const prefix = `draft:${document.body.dataset.person ?? ""}:`;

/** Forms whose last keys are not kept yet. @type {Map<HTMLFormElement, number>} */
const timers = new Map();

/** @param {HTMLFormElement} form */
function keyOf(form) {
  return prefix + form.dataset.draft;
}

/** @param {HTMLFormElement} form */
function fieldsOf(form) {
  return /** @type {HTMLInputElement[]} */ (Array.from(form.elements)).filter(
    (field) => field.name && !SKIPPED.includes(field.type),
  );
}

/** @param {HTMLInputElement} field */
function isChoice(field) {
  return field.type === "checkbox" || field.type === "radio";
}

/**
 * @param {HTMLFormElement} form
 * @returns {[string, string][]}
 */
function valuesOf(form) {
  return fieldsOf(form)
    .filter((field) => !isChoice(field) || field.checked)
    .map((field) => [field.name, field.value]);
}

/** @param {[string, string][]} values */
function asText(values) {
  return JSON.stringify(values.filter(([, value]) => value !== ""));
}

/**
 * @param {HTMLFormElement} form
 * @returns {Draft | null}
 */
function kept(form) {
  try {
    return JSON.parse(localStorage.getItem(keyOf(form)) ?? "null");
  } catch {
    return null;
  }
}

/** @param {string} moment */
function clock(moment) {
  const at = new Date(moment);
  const time = at.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
  if (at.toDateString() === new Date().toDateString()) return time;
  return `${at.toLocaleDateString(language, { day: "numeric", month: "long" })}, ${time}`;
}

/** @param {HTMLFormElement} form */
function noteOf(form) {
  const there = form.querySelector("[data-draft-note]");
  if (there) return there;
  const note = document.createElement("p");
  note.className = "draft";
  note.setAttribute("role", "status");
  note.dataset.draftNote = "";
  form.append(note);
  return note;
}

/** @param {HTMLFormElement} form */
function keep(form) {
  timers.delete(form);
  const draft = { at: new Date().toISOString(), values: valuesOf(form) };
  try {
    localStorage.setItem(keyOf(form), JSON.stringify(draft));
    noteOf(form).textContent = filled(gettext("draft kept %(time)s"), { time: clock(draft.at) });
  } catch {
    noteOf(form).textContent = gettext("Draft not kept: this browser has no room for it.");
  }
}

/** @param {HTMLFormElement} form */
function drop(form) {
  clearTimeout(timers.get(form));
  timers.delete(form);
  localStorage.removeItem(keyOf(form));
  form.querySelector("[data-draft-note]")?.replaceChildren();
}

/**
 * @param {HTMLFormElement} form
 * @param {Draft} draft
 */
function use(form, draft) {
  for (const [name] of draft.values) addRow(form, name);
  const left = [...draft.values];
  for (const field of fieldsOf(form)) {
    const found = left.findIndex(([name, value]) => name === field.name && (!isChoice(field) || value === field.value));
    if (isChoice(field)) field.checked = found >= 0;
    else if (found >= 0) field.value = left[found][1];
    if (found >= 0) left.splice(found, 1);
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
  noteOf(form).textContent = filled(gettext("draft kept %(time)s"), { time: clock(draft.at) });
}

/** A further row of words, as the draft has it: the form begins with as many as the site knows of. @param {HTMLFormElement} form @param {string} name */
function addRow(form, name) {
  const rows = form.querySelectorAll(`[data-fragments="${CSS.escape(name.replace(/-\d+$/, ""))}"] > .fragment`);
  if (!rows.length || form.elements.namedItem(name)) return;
  const row = /** @type {HTMLElement} */ (rows[rows.length - 1].cloneNode(true));
  row.querySelectorAll("input, .which").forEach((old) => old.remove());
  const field = row.querySelector("textarea");
  if (field) Object.assign(field, { name, value: "" });
  rows[rows.length - 1].after(row);
}

/**
 * @param {string} words
 * @param {() => void} run
 */
function button(words, run) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn plain";
  made.textContent = words;
  made.addEventListener("click", run);
  return made;
}

/** @param {HTMLFormElement} form */
function offer(form) {
  const draft = kept(form);
  if (!draft || asText(draft.values) === asText(valuesOf(form))) return;
  const take = button(gettext("Use it"), () => {
    use(form, draft);
    goTo(form);
  });
  const leave = button(gettext("Drop it"), () => {
    drop(form);
    goTo(form);
  });
  const words = filled(gettext("A draft of %(time)s is kept."), { time: clock(draft.at) });
  noteOf(form).replaceChildren(`${words} `, take, leave);
}

/** The button that was pressed is gone: one goes on in the form. @param {HTMLFormElement} form */
function goTo(form) {
  const details = form.closest("details");
  if (details) details.open = true;
  const fields = fieldsOf(form).filter((field) => !isChoice(field) && field.offsetParent);
  (fields.find((field) => field.value) ?? fields[0])?.focus();
}

/** @param {ParentNode} root */
function offerAll(root) {
  if (root instanceof HTMLFormElement && root.dataset.draft) offer(root);
  for (const form of root.querySelectorAll("form[data-draft]")) offer(/** @type {HTMLFormElement} */ (form));
}

/** The form that was sent last was saved where the answer led elsewhere: refusals answer in place. */
function settleSent() {
  const key = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  const arrival = /** @type {PerformanceNavigationTiming} */ (performance.getEntriesByType("navigation")[0]);
  const isSaved = arrival?.type === "navigate" && arrival.redirectCount > 0 && !(arrival.responseStatus >= 400);
  if (key && isSaved) localStorage.removeItem(key);
}

function forgetAll() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  sessionStorage.removeItem(SENT);
}

/** Whether the answer says that the form was saved; a form may search as well. @param {string} verb @param {number} status */
function isSaved(verb, status) {
  return verb !== "get" && status >= 200 && status < 400;
}

/** @param {Event} event */
function draftForm(event) {
  const form = event.target instanceof Element ? event.target.closest("form") : null;
  return form?.dataset.draft ? form : null;
}

document.addEventListener("input", (event) => {
  const form = draftForm(event);
  if (!form) return;
  clearTimeout(timers.get(form));
  timers.set(form, window.setTimeout(keep, WAIT, form));
});
document.addEventListener("submit", (event) => {
  if (event.target instanceof Element && event.target.matches("[data-signs-out]")) forgetAll();
  const form = draftForm(event);
  if (!form) return;
  clearTimeout(timers.get(form));
  keep(form);
  if (!event.defaultPrevented) sessionStorage.setItem(SENT, keyOf(form));
});
document.addEventListener("draft-saved", (event) => {
  // What is saved behind is not sent by its form.
  localStorage.removeItem(prefix + /** @type {CustomEvent} */ (event).detail);
});
document.addEventListener("htmx:beforeSwap", (event) => {
  // Before the answer stands in the page: the form in it must not be offered what was saved just now.
  const { requestConfig, xhr } = /** @type {CustomEvent} */ (event).detail;
  const form = requestConfig?.elt?.closest("form[data-draft]");
  if (form && isSaved(requestConfig.verb, xhr.status)) drop(form);
});
document.addEventListener("htmx:afterRequest", (event) => {
  // The event names the form that was sent, which its answer may have replaced; a 400 that is shown in place saved nothing.
  const { elt, requestConfig, xhr } = /** @type {CustomEvent} */ (event).detail;
  const form = elt.closest("form[data-draft]");
  if (form && isSaved(requestConfig?.verb, xhr.status)) drop(form);
});
window.addEventListener("pagehide", () => {
  for (const [form, timer] of [...timers]) {
    clearTimeout(timer);
    keep(form);
  }
});
document.addEventListener("htmx:load", (event) => offerAll(/** @type {Element} */ (event.target)));
settleSent();
offerAll(document);
