/**
 * The form that judges: shows only what belongs to the choices made so far, says what is still missing with links to
 * the fields, and what sending it will do. What a judgement needs is written on it by the server (`data-needs`); here
 * is only how to see that a field is filled. Everything works without this module: then all choices stand open.
 */

import { onKey } from "./keys.js";
import { gettext } from "./words.js";

/** @typedef {HTMLInputElement} Input */

/** @returns {HTMLFormElement | null} */
function judgeForm() {
  return document.querySelector("form[data-judge]");
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 * @returns {Input | null}
 */
function chosen(form, name) {
  return form.querySelector(`input[name="${name}"]:checked:not(:disabled)`);
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 * @returns {Input[]}
 */
function inputs(form, name) {
  return Array.from(form.querySelectorAll(`input[name="${name}"]`));
}

/** @param {HTMLFormElement} form */
function isAboutSaying(form) {
  return chosen(form, "what")?.value === "attribution";
}

/**
 * Evidence that bears on what is judged, and has this stance.
 * @param {HTMLFormElement} form
 * @param {string} stance
 */
function hasStance(form, stance) {
  return inputs(form, "evidence").some(
    (piece) =>
      piece.checked &&
      piece.dataset.stance === stance &&
      (piece.dataset.about === "attribution") === isAboutSaying(form),
  );
}

/** How to see that a need is met. @type {Record<string, (form: HTMLFormElement) => boolean>} */
const MET = {
  why: (form) => /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("why")).value.trim() !== "",
  reason: (form) => Boolean(chosen(form, "reason")),
  enquiry: (form) => "unanswered" in form.dataset,
  evidence: (form) => inputs(form, "evidence").some((piece) => piece.checked),
  original: (form) => inputs(form, "evidence").some((piece) => piece.checked && "original" in piece.dataset),
  for: (form) => hasStance(form, "for"),
  against: (form) => hasStance(form, "against"),
};

/** @param {Input | null} choice */
function needsOf(choice) {
  return (choice?.dataset.needs ?? "").split(" ").filter(Boolean);
}

/** @param {HTMLFormElement} form */
function missing(form) {
  const needs = [...needsOf(chosen(form, "to")), ...needsOf(chosen(form, "reason"))];
  return needs.filter((need) => !MET[need]?.(form));
}

/** Judgements that the matter does not offer go, and are not sent. @param {HTMLFormElement} form */
function showChoices(form) {
  const what = chosen(form, "what")?.value ?? "";
  for (const choice of inputs(form, "to")) {
    const fits = (choice.dataset.on ?? "").split(" ").includes(what);
    choice.disabled = !fits;
    /** @type {HTMLElement} */ (choice.closest("label")).hidden = !fits;
  }
}

/** @param {HTMLFormElement} form */
function showReasons(form) {
  const fits = chosen(form, "to")?.value === "unverifiable";
  const field = /** @type {HTMLFieldSetElement} */ (form.querySelector("[data-only=unverifiable]"));
  field.hidden = !fits;
  field.disabled = !fits;
}

/** @param {HTMLFormElement} form */
function showMissing(form) {
  const gaps = new Set(missing(form));
  for (const line of form.querySelectorAll("[data-gap]")) {
    /** @type {HTMLElement} */ (line).hidden = !gaps.has(/** @type {HTMLElement} */ (line).dataset.gap ?? "");
  }
  /** @type {HTMLElement} */ (form.querySelector("[data-missing]")).hidden = gaps.size === 0;
}

/** @param {HTMLFormElement} form */
function showButton(form) {
  const choice = chosen(form, "to");
  const button = /** @type {HTMLElement} */ (form.querySelector("#judge-send"));
  const line = /** @type {HTMLElement} */ (form.querySelector("[data-consequence]"));
  button.textContent = choice?.dataset.button ?? gettext("Record judgement");
  const words = consequence(choice);
  if (line.textContent !== words) line.textContent = words; // a live region: not said again with every key
}

/** @param {Input | null} choice */
function consequence(choice) {
  if (!choice) return gettext("Choose a judgement.");
  if (choice.value === "in_progress") return gettext("It is yours until you give it back.");
  if ("proposes" in choice.dataset) return gettext("Counts once somebody else confirms it.");
  return gettext("Counts at once: no second person needed.");
}

/**
 * A judgement that needs evidence rests on the only piece that fits, unless somebody has chosen already.
 * @param {HTMLFormElement} form
 */
function suggestEvidence(form) {
  const pieces = inputs(form, "evidence");
  if (pieces.some((piece) => piece.checked)) return;
  const needs = missing(form).filter((need) => ["for", "against", "original", "evidence"].includes(need));
  const fitting = pieces.filter((piece) => {
    piece.checked = true;
    const fits = needs.length > 0 && needs.every((need) => MET[need](form));
    piece.checked = false;
    return fits;
  });
  if (fitting.length === 1) fitting[0].checked = true;
}

/** @param {HTMLFormElement} form */
function show(form) {
  for (const plain of form.querySelectorAll("[data-plain]")) plain.remove();
  showChoices(form);
  showReasons(form);
  showMissing(form);
  showButton(form);
}

/**
 * The first field that is still empty: where the button leads instead of sending.
 * @param {HTMLFormElement} form
 * @returns {HTMLElement | null}
 */
function firstGap(form) {
  if (!chosen(form, "to")) return form.querySelector("#to label:not([hidden]) input");
  const line = form.querySelector("[data-gap]:not([hidden]) a");
  return line && fieldOf(line);
}

/** @param {Element} link */
function fieldOf(link) {
  const place = document.querySelector(link.getAttribute("href") ?? "");
  if (!place || place.matches("textarea")) return /** @type {HTMLElement | null} */ (place);
  return /** @type {HTMLElement} */ (place.querySelector("input:not([type=hidden]), summary, a") ?? place);
}

/** @param {Event} event */
function stopIfMissing(event) {
  const form = judgeForm();
  if (!form || event.target !== form) return;
  const gap = firstGap(form);
  if (!gap) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  gap.focus();
}

/** @param {string} value */
function pick(value) {
  const form = judgeForm();
  const choice = form && inputs(form, "to").find((one) => one.value === value && !one.disabled);
  if (!form || !choice) return;
  choice.checked = true;
  suggestEvidence(form);
  show(form);
  const next = form.querySelector("#reason:not([hidden]) input");
  if (next instanceof HTMLElement) next.focus();
}

/** Opens what a link or a key leads to, and goes to its first field. @param {Element} details */
function open(details) {
  if (details instanceof HTMLDetailsElement) details.open = true;
  const field = details.querySelector("input:not([type=hidden]), textarea, select");
  if (field instanceof HTMLElement) field.focus();
}

/** What stands in the other forms of the page, so that sending one keeps them. @type {Map<string, [string, string][]>} */
const kept = new Map();

/** @param {HTMLFormElement} form */
function valuesOf(form) {
  const values = /** @type {[string, string][]} */ ([]);
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && !["csrfmiddlewaretoken", "seen"].includes(name)) values.push([name, value]);
  }
  return values;
}

/** @param {HTMLFormElement} form @param {[string, string][]} values */
function fill(form, values) {
  for (const field of /** @type {Input[]} */ (Array.from(form.elements))) {
    const given = values.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === "radio" || field.type === "checkbox") field.checked = given.includes(field.value);
    else if (given.length && field.type !== "hidden") field.value = given[0];
  }
  const details = form.closest("details");
  if (details && values.length) details.open = true;
}

/** @param {ParentNode} root @returns {HTMLFormElement[]} */
function drafted(root) {
  return Array.from(root.querySelectorAll("form[data-draft]"));
}

document.addEventListener("htmx:beforeSwap", (event) => {
  const { requestConfig, target } = /** @type {CustomEvent} */ (event).detail;
  kept.clear();
  if (target?.id !== "main") return;
  for (const form of drafted(target)) {
    const isOpen = form.closest("details")?.open ?? true;
    const touched = isOpen && Array.from(form.elements).some(isTouched);
    if (form !== requestConfig?.elt && touched) kept.set(form.dataset.draft ?? "", valuesOf(form));
  }
});
document.addEventListener("htmx:afterSwap", () => {
  for (const form of drafted(document)) {
    const values = kept.get(form.dataset.draft ?? "");
    if (values) fill(form, values);
  }
  kept.clear();
  start();
  showNewest();
  document.querySelector("#main .conflict")?.scrollIntoView({ block: "nearest" });
  if (document.activeElement === document.body) whereSent(/** @type {CustomEvent} */ (event).detail)?.focus({ preventScroll: true });
});

/**
 * Where to go on when the answer took away what had focus: what the form made (`data-then`), or the form itself, if it
 * comes back with what is wrong.
 * @param {{requestConfig?: {elt?: Element}, xhr?: XMLHttpRequest}} answer
 * @returns {HTMLElement | null}
 */
function whereSent({ requestConfig, xhr }) {
  const main = document.getElementById("main");
  const sent = requestConfig?.elt;
  if (!(sent instanceof HTMLFormElement)) return main;
  if ((xhr?.status ?? 0) >= 400) {
    const form = drafted(document).find((one) => one.dataset.draft === sent.dataset.draft);
    return form?.querySelector("[aria-invalid=true], button[type=submit]") ?? main;
  }
  const made = /** @type {HTMLElement | null} */ (sent.dataset.then && document.querySelector(sent.dataset.then));
  if (made?.matches("li")) made.tabIndex = -1;
  made?.scrollIntoView({ block: "nearest" });
  return made ?? main;
}

/** A long talk shows its end, unless one comes to a comment of it. */
function showNewest() {
  const talk = document.querySelector(".talk.long");
  const asked = document.getElementById(location.hash.slice(1));
  if (talk && !talk.contains(asked)) talk.scrollTop = talk.scrollHeight;
}

// What was judged is judged: the keys of the page work again, where the answer came back into a field of the same name.
document.addEventListener("htmx:afterRequest", (event) => {
  const { requestConfig, xhr } = /** @type {CustomEvent} */ (event).detail;
  if (!requestConfig?.elt?.matches?.("form[data-judge]") || xhr.status !== 200) return;
  document.getElementById("main")?.focus({ preventScroll: true });
});

/** @param {Element} field */
function isTouched(field) {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement)) return false;
  return field.type === "radio" || field.type === "checkbox"
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
}

function start() {
  const form = judgeForm();
  if (!form) return;
  showChoices(form);
  suggestEvidence(form);
  show(form);
}

for (const name of ["change", "input"]) {
  document.addEventListener(name, (event) => {
    const form = judgeForm();
    if (!form || !(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return;
    if (!form.contains(event.target)) return;
    if (name === "change" && event.target.name === "to") suggestEvidence(form);
    show(form);
  });
}
document.addEventListener("submit", stopIfMissing, { capture: true });
document.addEventListener("htmx:confirm", stopIfMissing, { capture: true });
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[href^='#'], summary") : null;
  if (!link) return;
  if (link.matches("summary")) {
    const details = /** @type {HTMLDetailsElement} */ (link.parentElement);
    if (!details.open) requestAnimationFrame(() => open(details));
    return;
  }
  const details = "opens" in /** @type {HTMLElement} */ (link).dataset ? document.querySelector(link.getAttribute("href") ?? "") : null;
  const field = details ? null : link.closest("[data-gap]") && fieldOf(link);
  if (!details && !field) return;
  event.preventDefault();
  if (details) open(details);
  else field?.focus();
});
onKey("u", gettext("Unverifiable, then its reason"), () => pick("unverifiable"));
start();
showNewest();
