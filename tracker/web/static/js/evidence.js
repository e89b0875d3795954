/**
 * Adding evidence: paste a link or a picture, drop a file or choose it; the rest of the form opens with what can be told
 * from it. A file that is too large or empty is refused before it is sent, and its way to the site is shown.
 * Without this module the same form works by its fields alone.
 */

import { filled, language } from "./words.js";

/** @returns {HTMLFormElement | null} */
function evidenceForm() {
  return document.querySelector("form[data-evidence]");
}

/** @param {HTMLFormElement} form @param {string} name */
function field(form, name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(`evidence-${name}`));
}

/** @param {HTMLFormElement} form @param {string} selector */
function part(form, selector) {
  return /** @type {HTMLElement} */ (form.querySelector(selector));
}

/** In words; upwards, so that what is over a limit never reads as if it were not. @param {number} bytes */
function sizeOf(bytes) {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const at = bytes ? Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), 3) : 0;
  const unitDisplay = /** @type {const} */ (at ? "short" : "long");
  const style = /** @type {const} */ ({ style: "unit", unit: units[at], unitDisplay, maximumFractionDigits: 1 });
  return new Intl.NumberFormat(language, style).format(Math.ceil((bytes / 1024 ** at) * 10) / 10);
}

/** What a link may be called: its host and path. @param {string} link */
function called(link) {
  try {
    const { hostname, pathname } = new URL(link);
    return `${hostname.replace(/^www\./, "")}${decodeURI(pathname).replace(/\/$/, "")}`.slice(0, 300);
  } catch {
    return "";
  }
}

/** The title suggested last: it outlives the form, which comes back with what was refused. */
let suggested = "";

/** A title that somebody typed stays. @param {HTMLFormElement} form @param {string} words */
function suggestTitle(form, words) {
  const title = field(form, "title");
  if (title.value && title.value !== suggested) return;
  title.value = words.slice(0, title.maxLength > 0 ? title.maxLength : undefined);
  suggested = title.value;
}

/** It bears on what one is judging, until somebody says otherwise. @param {HTMLFormElement} form */
function suggestAbout(form) {
  const judged = /** @type {HTMLInputElement | null} */ (document.querySelector("form[data-judge] input[name=what]:checked"));
  const about = Array.from(form.querySelectorAll("input[name=evidence-about]"), (one) => /** @type {HTMLInputElement} */ (one));
  if (!judged || about.some((one) => one.checked && !one.defaultChecked)) return;
  for (const one of about) if (one.value === judged.value) one.checked = true;
}

/** @param {HTMLFormElement} form */
function openRest(form) {
  const rest = /** @type {HTMLDetailsElement} */ (part(form, "details.rest"));
  if (!rest.open) suggestAbout(form);
  rest.open = true;
}

/** @param {HTMLFormElement} form @param {string} [words] */
function tellProblem(form, words = "") {
  const line = part(form, "[data-file-problem]");
  line.textContent = words;
  line.hidden = !words;
}

/** @param {HTMLFormElement} form */
function showChosen(form) {
  const file = field(form, "file").files?.[0];
  part(form, "[data-chosen]").hidden = !file;
  part(form, ".file").hidden = Boolean(file);
  part(form, "[data-chosen-name]").textContent = file ? `${file.name}, ${sizeOf(file.size)}` : "";
}

/** Takes the file that was chosen, or says why not. @param {HTMLFormElement} form */
function choose(form) {
  const input = field(form, "file");
  const file = input.files?.[0];
  const limit = Number(form.dataset.limit);
  if (file && (file.size === 0 || file.size > limit)) {
    const says = (file.size ? form.dataset.saysLarge : form.dataset.saysEmpty) ?? "";
    tellProblem(form, filled(says, { name: file.name, size: sizeOf(file.size) }));
    input.value = "";
  } else tellProblem(form);
  showChosen(form);
  if (!input.files?.length) return;
  suggestTitle(form, input.files[0].name);
  openRest(form);
}

/** @param {HTMLFormElement} form @param {FileList} files */
function take(form, files) {
  const one = new DataTransfer();
  one.items.add(files[0]);
  field(form, "file").files = one.files;
  choose(form);
  if (files.length > 1) tellProblem(form, filled(form.dataset.saysSeveral ?? "", { name: files[0].name }));
  field(form, "title").focus();
}

/** @param {HTMLFormElement} form @param {string} link */
function takeLink(form, link) {
  field(form, "url").value = link;
  suggestTitle(form, called(link));
  openRest(form);
}

/** @param {DataTransfer | null} carried */
function linkIn(carried) {
  const words = (carried?.getData("text/uri-list") || carried?.getData("text/plain") || "").trim();
  return /^https?:\/\/\S+$/i.test(words) ? words : "";
}

/** @param {Event} event */
function zoneOf(event) {
  const zone = event.target instanceof Element ? event.target.closest("[data-drop]") : null;
  return /** @type {HTMLElement | null} */ (zone);
}

/** @param {Event} event */
function isTyping(event) {
  return event.target instanceof HTMLElement && event.target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
}

document.addEventListener("dragover", (event) => {
  const zone = zoneOf(event);
  // a file that is dropped beside its place would take the page away
  if (zone || event.dataTransfer?.types.includes("Files")) event.preventDefault();
  zone?.classList.add("over");
});
document.addEventListener("dragleave", (event) => {
  const zone = zoneOf(event);
  if (!zone?.contains(/** @type {Node | null} */ (event.relatedTarget))) zone?.classList.remove("over");
});
document.addEventListener("drop", (event) => {
  const form = evidenceForm();
  const files = event.dataTransfer?.files;
  if (files?.length) event.preventDefault();
  const zone = zoneOf(event);
  zone?.classList.remove("over");
  if (!form || !zone) return;
  if (files?.length) take(form, files);
  else if (linkIn(event.dataTransfer)) {
    event.preventDefault();
    takeLink(form, linkIn(event.dataTransfer));
  }
});
document.addEventListener("paste", (event) => {
  const form = evidenceForm();
  if (!form) return;
  const files = event.clipboardData?.files;
  const isIn = event.target instanceof Node && form.contains(event.target);
  if (files?.length && (isIn || !isTyping(event))) {
    event.preventDefault();
    take(form, files);
  } else if (!isTyping(event) && linkIn(event.clipboardData)) {
    event.preventDefault();
    takeLink(form, linkIn(event.clipboardData));
    field(form, "title").focus();
  }
});
document.addEventListener("input", (event) => {
  const form = evidenceForm();
  if (!form || event.target !== field(form, "url")) return;
  const link = field(form, "url").value.trim();
  if (!/^https?:\/\/[^/]/i.test(link)) return;
  suggestTitle(form, called(link));
  openRest(form);
});
document.addEventListener("change", (event) => {
  const form = evidenceForm();
  if (form && event.target === field(form, "file")) choose(form);
});
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("[data-unchoose]") : null;
  const form = evidenceForm();
  if (!button || !form) return;
  field(form, "file").value = "";
  showChosen(form);
  tellProblem(form);
  field(form, "file").focus();
});
document.addEventListener("htmx:xhr:progress", (event) => {
  const { loaded, total, lengthComputable } = /** @type {CustomEvent} */ (event).detail;
  const form = evidenceForm();
  if (!form || event.target !== form || !lengthComputable || !field(form, "file").files?.length) return;
  const bar = /** @type {HTMLProgressElement} */ (part(form, "[data-progress]"));
  bar.hidden = false;
  bar.value = total ? loaded / total : 0;
  tellProgress(form, bar);
});

/** Says how far it is, a quarter at a time. @param {HTMLFormElement} form @param {HTMLProgressElement} bar */
function tellProgress(form, bar) {
  const share = new Intl.NumberFormat(language, { style: "percent" }).format(Math.floor(bar.value * 4) / 4);
  const words = `${bar.getAttribute("aria-label")}: ${share}`;
  const line = part(form, "[data-progress-says]");
  if (line.textContent !== words) line.textContent = words;
}

/** What was added is at hand, and the keys of the page work again. @param {Event} event */
function show(event) {
  const { requestConfig, xhr } = /** @type {CustomEvent} */ (event).detail;
  if (!requestConfig?.elt?.matches?.("form[data-evidence]") || xhr.status !== 200) return;
  const pieces = document.querySelectorAll("#evidence .in > .items > li");
  const added = /** @type {HTMLElement | undefined} */ (pieces[pieces.length - 1]);
  if (!added) return;
  added.tabIndex = -1;
  added.focus({ preventScroll: true });
  added.scrollIntoView({ block: "nearest" });
}

document.addEventListener("htmx:afterRequest", show);
document.addEventListener("htmx:afterRequest", (event) => {
  const form = evidenceForm();
  if (!form || event.target !== form) return;
  part(form, "[data-progress]").hidden = true;
  part(form, "[data-progress-says]").textContent = "";
});
