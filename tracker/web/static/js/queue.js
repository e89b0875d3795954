/**
 * The queue by keyboard: j and k move through the rows, and the keys of a row (data-key) answer in the row at hand.
 * A decision shows in its row at once and is sent behind; the next row is at hand. Panels that were opened stay open when the list is drawn again.
 */

import { onKey } from "./keys.js";
import { filled, gettext } from "./words.js";

/** @returns {HTMLElement[]} */
function rows() {
  return Array.from(document.querySelectorAll("[data-rows] tr[data-keys]"));
}

function rowAtHand() {
  const focused = document.activeElement?.closest("[data-rows] tr[data-keys]");
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

/** @param {string} words */
function announce(words) {
  const line = document.querySelector("[data-announces]");
  if (line) line.textContent = words;
}

/** @param {HTMLElement} row what came of a step: whoever has moved on is not called back */
function settle(row) {
  announce(row.querySelector(".told, .refusal")?.textContent?.trim().replace(/\s+/g, " ") ?? "");
  const focused = document.activeElement?.closest("[data-rows] tr[data-keys]");
  if (focused && focused !== row) return;
  if (document.activeElement && document.activeElement !== document.body && !focused) return;
  const all = rows();
  take(row.matches(".done") ? (all[all.indexOf(row) + 1] ?? row) : row);
}

/** @type {WeakMap<Element, ChildNode[]>} what a row's state said before a decision that is not answered yet */
const before = new WeakMap();

/** @param {HTMLElement} row @param {HTMLFormElement} form what becomes of the row, as far as its form says so */
function show(row, form) {
  const { ink, glyph, words } = form.dataset;
  const state = row.querySelector(".c-state > .stack");
  const what = String(new FormData(form).get("what") ?? "");
  if (!state || !words || what.startsWith("figure")) return;
  const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  icon.classList.add("g");
  icon.setAttribute("aria-hidden", "true");
  icon.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "use")).setAttribute("href", `#g-${glyph}`);
  const shown = document.createElement("span");
  shown.className = `state st-${ink}`;
  shown.append(icon, words);
  before.set(row, Array.from(state.childNodes));
  state.replaceChildren(shown);
  row.classList.add("done");
}

/** @param {Element} row its decision was not saved */
function takeBack(row) {
  const state = row.querySelector(".c-state > .stack");
  const nodes = before.get(row);
  if (!state || !nodes) return;
  state.replaceChildren(...nodes);
  row.classList.remove("done");
}

// A decision is sent behind, in order: the row says so, and the next one is at hand before the answer comes.
document.addEventListener("submit", (event) => {
  const form = event.target instanceof HTMLFormElement ? event.target : null;
  const row = /** @type {HTMLElement | null | undefined} */ (form?.closest("[data-rows] tr[data-keys]"));
  if (!form || !row || !form.hasAttribute("hx-post")) return;
  const pressed = /** @type {HTMLElement | null} */ (/** @type {SubmitEvent} */ (event).submitter);
  const words = pressed?.dataset.says ?? pressed?.textContent?.trim() ?? "";
  row.setAttribute("aria-busy", "true");
  show(row, form);
  announce(filled(gettext("%(step)s: saving"), { step: words }));
  for (const open of row.querySelectorAll("details[open]")) open.removeAttribute("open");
  const all = rows();
  take(all[all.indexOf(row) + 1] ?? row);
});
for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(name, (event) => {
    const sender = event.target instanceof Element ? event.target.closest("tr[data-keys]") : null;
    sender?.removeAttribute("aria-busy");
    if (sender) takeBack(sender);
    const asked = event.target instanceof Element ? event.target.closest("details.ask") : null;
    asked?.setAttribute("open", "");
  });
}

onKey("j", gettext("Next claim"), () => move(1));
onKey("k", gettext("Claim before"), () => move(-1));
onKey("Escape", gettext("Close, or clear the selection"), () => {
  const open = rowAtHand()?.querySelector("details[open]");
  if (open) /** @type {HTMLDetailsElement} */ (open).open = false;
  else document.dispatchEvent(new Event("queue:clear"));
  rowAtHand()?.focus({ preventScroll: true });
});

document.addEventListener("focusin", (event) => {
  const row = event.target instanceof Element ? event.target.closest("[data-rows] tr[data-keys]") : null;
  if (row) for (const other of rows()) other.classList.toggle("at", other === row);
});

// A question that opens is asked at once, before the next key: the first field, or the choice that stands.
document.addEventListener("click", (event) => {
  const asked = event.target instanceof Element ? event.target.closest(".ask > summary")?.parentElement : null;
  if (!(asked instanceof HTMLDetailsElement)) return;
  event.preventDefault();
  asked.open = !asked.open;
  const first = asked.querySelector("input:checked, input[type=text], select, form button");
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
  if (row instanceof HTMLElement && row.matches("[data-rows] tr[data-keys]")) settle(row);
});
