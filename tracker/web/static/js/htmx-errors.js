/**
 * What failed says so beside it: "Not saved: …", with "Try again". An answer of 400, 409, 412 or 422 that is the
 * fragment itself (a form with its errors, two versions) takes its place; a refusal (`data-refusal`) gives its sentence.
 */

import { token } from "./token.js";
import { filled, gettext, ngettext } from "./words.js";

const IN_PLACE = [400, 409, 412, 422];

/** @typedef {{xhr: XMLHttpRequest, elt: HTMLElement, shouldSwap: boolean, isError: boolean}} Answer */

/** @param {XMLHttpRequest} xhr */
function refusalIn(xhr) {
  const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
  return page.querySelector("[data-refusal]")?.textContent?.trim() ?? "";
}

/** @param {XMLHttpRequest} xhr */
function isFragment(xhr) {
  return !/^\s*<!doctype|^\s*<html/i.test(xhr.responseText) && xhr.responseText.trim() !== "";
}

/** A refusal in its own words, with the link in it that leads on. @param {XMLHttpRequest} xhr @returns {Node[]} */
function refusalOf(xhr) {
  const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
  return Array.from(page.querySelector("[data-refusal]")?.childNodes ?? [], (node) => document.importNode(node, true));
}

/** @param {XMLHttpRequest | undefined} xhr @returns {(string | Node)[]} */
function reason(xhr) {
  if (!xhr || xhr.status === 0) return [gettext("the connection was lost.")];
  if (refusalIn(xhr)) return refusalOf(xhr);
  if (xhr.status === 403) return [gettext("your session has changed. Load the page again.")];
  if (xhr.status === 404) return [gettext("it is not here any more.")];
  return [gettext("the site failed. What you typed is still here.")];
}

/** @param {HTMLElement} element */
function placeFor(element) {
  return element.closest("[data-fails-here], form, .card, td, li, .panel") ?? element.parentElement ?? element;
}

/** @param {HTMLElement} element */
function clear(element) {
  placeFor(element).querySelector(":scope > .fail")?.remove();
}

/**
 * @param {HTMLElement} element
 * @param {(string | Node)[]} words
 * @param {() => void} again
 */
function show(element, words, again) {
  clear(element);
  const line = document.createElement("p");
  line.className = "fail";
  line.setAttribute("role", "alert");
  line.dataset.unsaved = "";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn";
  button.textContent = gettext("Try again");
  button.addEventListener("click", again);
  line.append(`${gettext("Not saved:")} `, ...words, " ", button);
  placeFor(element).append(line);
}

/** @param {CustomEvent} event */
function failed(event) {
  const { elt, xhr, requestConfig } = event.detail;
  const sender = requestConfig?.triggeringEvent?.submitter;
  const again = () => (elt instanceof HTMLFormElement ? elt.requestSubmit(sender) : elt.click());
  show(elt, reason(xhr), again);
  // A rule that refuses what nobody typed leaves nothing that could be lost.
  const typed = placeFor(elt).querySelector(":scope :is(textarea, select, input:not([type=hidden]))");
  if (xhr && refusalIn(xhr) && !typed) placeFor(elt).querySelector(":scope > .fail")?.removeAttribute("data-unsaved");
}

document.addEventListener("htmx:beforeSwap", (event) => {
  const answer = /** @type {Answer} */ (/** @type {CustomEvent} */ (event).detail);
  if (!IN_PLACE.includes(answer.xhr.status) || !isFragment(answer.xhr) || refusalIn(answer.xhr)) return;
  answer.shouldSwap = true;
  answer.isError = false;
});
// Somebody who has signed in again meanwhile, in another tab, has another token than the one that the page came with.
document.addEventListener("htmx:configRequest", (event) => {
  const { headers, formData } = /** @type {CustomEvent} */ (event).detail;
  headers["X-CSRFToken"] = token();
  if (formData.has("csrfmiddlewaretoken")) formData.set("csrfmiddlewaretoken", token());
});
document.addEventListener("htmx:beforeRequest", (event) => clear(/** @type {CustomEvent} */ (event).detail.elt));
for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(name, (event) => failed(/** @type {CustomEvent} */ (event)));
}

window.addEventListener("beforeunload", (event) => {
  if (document.querySelector(".fail[data-unsaved]")) event.preventDefault();
});

const offline = /** @type {HTMLElement | null} */ (document.querySelector("[data-offline]"));
function tellOffline() {
  if (!offline) return;
  const n = Number(document.body.dataset.pending ?? 0);
  const words = n
    ? filled(ngettext("No connection. %(n)s decision waits here.", "No connection. %(n)s decisions wait here.", n), { n })
    : gettext("No connection. Nothing is saved until it is back.");
  offline.hidden = navigator.onLine;
  offline.textContent = navigator.onLine ? "" : words;
}
new MutationObserver(tellOffline).observe(document.body, { attributeFilter: ["data-pending"] });
window.addEventListener("online", tellOffline);
window.addEventListener("offline", tellOffline);
tellOffline();
