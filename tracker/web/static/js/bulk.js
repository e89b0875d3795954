/**
 * Rows that are selected, and the bar that acts on them. A selection is kept by the number of the claim, so that it
 * outlives a row that is drawn anew. What an action will do, the site says before (`data-before`); it is done in
 * batches, in order, with a count of how far it is; what the rules refuse is listed, and what was done can be undone.
 */

import { onKey } from "./keys.js";
import { filled, gettext, ngettext } from "./words.js";

const AT_ONCE = 20;
const PAUSE = 150;

/** @typedef {{changes: number, says: string}} Before */
/** @typedef {{claim: number, words: string, sentence: string}} Left */
/** @typedef {{done: number[], refused: Left[], undo: string, says: string, problem?: string}} Came */

const bar = /** @type {HTMLFormElement} */ (document.getElementById("bulk"));
const tell = /** @type {HTMLElement} */ (bar.querySelector("[data-tell]"));
const result = /** @type {HTMLElement} */ (bar.querySelector("[data-result]"));
const selected = /** @type {HTMLElement} */ (bar.querySelector("[data-selected]"));
const selectAll = /** @type {HTMLButtonElement} */ (bar.querySelector("[data-select-all]"));
const clearer = /** @type {HTMLButtonElement} */ (bar.querySelector("[data-clear]"));

/** What is selected: the number of the claim, and its box's value. @type {Map<string, string>} */
const picked = new Map();
/** @type {Record<string, Before>} */
let before = {};
/** @type {string[]} */
let undoes = [];
/** @type {HTMLInputElement | null} */
let last = null;
let timer = 0;
let asking = 0;
let isBusy = false;

/** @returns {HTMLInputElement[]} */
function boxes() {
  return Array.from(document.querySelectorAll("[data-pick]"));
}

/** @param {string} value */
function claimOf(value) {
  return value.split(".")[0];
}

/** @param {HTMLInputElement} box @param {boolean} on */
function set(box, on) {
  box.checked = on;
  if (on) picked.set(claimOf(box.value), box.value);
  else picked.delete(claimOf(box.value));
}

/** Show the selection on the rows as they stand now; a row that was drawn anew has a newer version. */
function draw() {
  for (const box of boxes()) {
    const on = picked.has(claimOf(box.value));
    box.checked = on;
    if (on) picked.set(claimOf(box.value), box.value);
    box.closest("tr")?.setAttribute("aria-selected", String(on));
  }
  const page = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-pick-page]"));
  const ticked = boxes().filter((box) => box.checked).length;
  if (page) {
    page.checked = ticked > 0 && ticked === boxes().length;
    page.indeterminate = ticked > 0 && ticked < boxes().length;
  }
  const size = picked.size;
  selected.textContent = filled(ngettext("%(count)s selected", "%(count)s selected", size), { count: size });
  const next = document.querySelector(".pager [rel=next]");
  selectAll.hidden = !size || !next || ticked < boxes().length || size > boxes().length;
  selectAll.textContent = gettext("Select all that fit");
  clearer.hidden = !size;
  for (const part of bar.querySelectorAll("[data-actions], [data-tell]")) part.toggleAttribute("hidden", !size);
  selected.hidden = !size;
  if (!size) closeQuestions();
  bar.hidden = !size && result.hidden;
}

function changed() {
  if (!isBusy) hideResult();
  draw();
  clearTimeout(timer);
  timer = setTimeout(askBefore, PAUSE);
}

/** @param {string} url @param {FormData} fields */
async function send(url, fields) {
  const answer = await fetch(url, { method: "POST", body: fields, headers: { Accept: "application/json" } });
  const isJson = answer.headers.get("Content-Type")?.includes("json");
  if (!isJson) throw new Error(gettext("Not saved: your session has changed. Load the page again."));
  const came = await answer.json();
  if (!answer.ok) throw new Error(came.problem ?? gettext("Not saved: the site failed."));
  return came;
}

/** @param {Iterable<string>} ticks */
function fieldsOf(ticks) {
  const fields = new FormData();
  fields.set("csrfmiddlewaretoken", /** @type {HTMLInputElement} */ (bar.elements.namedItem("csrfmiddlewaretoken")).value);
  for (const tick of ticks) fields.append("claim", tick);
  return fields;
}

async function askBefore() {
  if (!picked.size || isBusy) return;
  const mine = ++asking;
  tell.textContent = "";
  try {
    const told = await send(bar.dataset.before ?? "", fieldsOf(picked.values()));
    if (mine !== asking) return;
    before = told;
    for (const button of actions()) {
      const changes = before[button.value]?.changes ?? 0;
      const place = button.querySelector("[data-count]");
      if (place) place.textContent = String(changes);
      button.toggleAttribute("data-none", place !== null && changes === 0);
    }
    say(asked() ?? farthest());
  } catch (error) {
    if (mine === asking) tell.textContent = /** @type {Error} */ (error).message;
  }
}

/** @returns {HTMLButtonElement[]} */
function actions() {
  return Array.from(bar.querySelectorAll("button[name=do]"));
}

/** @param {HTMLButtonElement | undefined} button */
function say(button) {
  if (button && before[button.value] && !isBusy) tell.textContent = before[button.value].says;
}

/** The action whose question is open. */
function asked() {
  const question = /** @type {HTMLElement | null} */ (bar.querySelector("[data-ask]:not([hidden])"));
  return actions().find((button) => button.value === question?.dataset.ask);
}

/** The first action that needs nothing more and changes something, or the one that would change most. */
function farthest() {
  /** @param {HTMLButtonElement} button */
  const changes = (button) => before[button.value]?.changes ?? 0;
  const plain = actions().find((one) => changes(one) && !bar.querySelector(`[data-ask="${one.value}"]`));
  if (plain) return plain;
  return actions().reduce((best, one) => (best && changes(best) >= changes(one) ? best : one), actions()[0]);
}

function closeQuestions() {
  for (const part of bar.querySelectorAll("[data-ask]")) part.setAttribute("hidden", "");
}

/** @param {HTMLElement} question */
function open(question) {
  const isOpen = !question.hidden;
  closeQuestions();
  question.hidden = isOpen;
  say(asked() ?? farthest());
  if (!isOpen) /** @type {HTMLElement | null} */ (question.querySelector("[data-field], [data-why]"))?.focus();
}

/** @param {string} act @param {HTMLElement | null} question */
async function run(act, question) {
  if (isBusy || !picked.size) return;
  const given = /** @type {HTMLInputElement[]} */ (Array.from(question?.querySelectorAll("[data-field]") ?? []));
  const wrong = given.find((field) => !field.reportValidity());
  if (wrong) return wrong.focus();
  /** @type {[string, string][]} */
  const extra = given.map((field) => [field.dataset.field ?? "", field.value]);
  const ticks = [...picked.values()];
  await work(ticks.length, async (tally) => {
    for (let from = 0; from < ticks.length; from += AT_ONCE) {
      const part = ticks.slice(from, from + AT_ONCE);
      const fields = fieldsOf(part);
      fields.set("do", act);
      fields.set("sure", "yes");
      for (const [name, value] of extra) fields.set(name, value);
      tally(await send(bar.action, fields), part.length);
      for (const tick of part) picked.delete(claimOf(tick));
    }
  });
  for (const field of given) field.value = "";
}

/**
 * Do it, and show what came of it; what was not reached stays selected.
 * @param {number} whole
 * @param {(tally: (came: Came, rows: number) => void) => Promise<void>} doing
 * @param {boolean} isUndo
 */
async function work(whole, doing, isUndo = false) {
  isBusy = true;
  closeQuestions();
  hideResult();
  const shown = document.createElement("progress");
  shown.max = whole;
  shown.value = 0;
  shown.setAttribute("aria-label", gettext("How far it is"));
  if (whole > AT_ONCE) tell.before(shown);
  let reached = 0;
  /** @type {Came[]} */
  const came = [];
  let trouble = "";
  try {
    await doing((one, rows) => {
      came.push(one);
      reached += rows;
      shown.value = reached;
      tell.textContent = filled(gettext("%(done)s of %(all)s"), { done: reached, all: whole });
    });
  } catch (error) {
    trouble = error instanceof TypeError ? gettext("Not saved: the connection was lost.") : /** @type {Error} */ (error).message;
  }
  shown.remove();
  isBusy = false;
  finish(came, trouble, isUndo);
}

/** @param {Came[]} came @param {string} trouble @param {boolean} isUndo */
function finish(came, trouble, isUndo) {
  undoes = came.map((one) => one.undo).filter(Boolean);
  const done = came.flatMap((one) => one.done);
  const refused = came.flatMap((one) => one.refused);
  tell.textContent = "";
  result.replaceChildren(...outcome(count(done.length, isUndo), refused, trouble));
  result.hidden = false;
  draw();
  if (came.length) refresh();
  result.focus();
}

/** @param {number} done @param {boolean} isUndo */
function count(done, isUndo) {
  const words = isUndo
    ? ngettext("%(count)s claim is as it was.", "%(count)s claims are as they were.", done)
    : ngettext("Changed %(count)s claim.", "Changed %(count)s claims.", done);
  return filled(words, { count: done });
}

/** @param {string} done @param {Left[]} refused @param {string} trouble */
function outcome(done, refused, trouble) {
  const line = document.createElement("p");
  line.setAttribute("role", trouble ? "alert" : "status");
  const parts = [done];
  if (refused.length) {
    const words = ngettext("%(count)s was left as it is:", "%(count)s were left as they are:", refused.length);
    parts.push(filled(words, { count: refused.length }));
  }
  line.append([...parts, trouble].filter(Boolean).join(" "), " ");
  if (undoes.length) line.append(button(gettext("Undo"), "z", undo), " ");
  line.append(button(gettext("Close"), "", dismiss));
  const list = document.createElement("ul");
  list.append(...refused.map(item));
  return refused.length ? [line, list] : [line];
}

/** @param {Left} left */
function item(left) {
  const row = document.createElement("li");
  const link = document.createElement("a");
  link.href = `/claims/${left.claim}/`;
  const words = document.createElement("bdi");
  words.textContent = left.words.slice(0, 120) || String(left.claim);
  link.append(words);
  row.append(link, `: ${left.sentence}`);
  return row;
}

/** @param {string} words @param {string} key @param {() => void} run */
function button(words, key, run) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn";
  made.append(words);
  if (key) {
    made.dataset.key = key;
    const hint = document.createElement("kbd");
    hint.textContent = key;
    made.append(" ", hint);
  }
  made.addEventListener("click", run);
  return made;
}

async function undo() {
  const tokens = undoes;
  undoes = [];
  await work(tokens.length, async (tally) => {
    for (const token of tokens.reverse()) {
      const fields = fieldsOf([]);
      fields.set("undo", token);
      tally(await send(bar.dataset.undo ?? "", fields), 1);
    }
  }, true);
}

function hideResult() {
  result.hidden = true;
  result.replaceChildren();
}

function dismiss() {
  undoes = [];
  hideResult();
  draw();
}

function refresh() {
  const htmx = /** @type {any} */ (globalThis).htmx;
  const where = location.search ? location.href : document.querySelector(".lists [aria-current]")?.getAttribute("href");
  if (htmx && where) htmx.ajax("GET", where, { target: "#queue", swap: "outerHTML" }).catch(() => {});
}

function clear() {
  picked.clear();
  last = null;
  changed();
}

async function pickAll() {
  selectAll.disabled = true;
  try {
    const query = new URLSearchParams(location.search || document.querySelector(".lists [aria-current]")?.getAttribute("href")?.split("?")[1]);
    query.delete("after");
    const answer = await fetch(`${bar.dataset.all}?${query}`, { headers: { Accept: "application/json" } });
    const all = await answer.json();
    for (const tick of all.claims ?? []) picked.set(claimOf(tick), tick);
    changed();
  } catch {
    tell.textContent = gettext("The connection was lost: nothing more is selected.");
  } finally {
    selectAll.disabled = false;
  }
}

/** @param {HTMLInputElement} box @param {boolean} isRange */
function toggle(box, isRange) {
  const all = boxes();
  const from = last ? all.findIndex((one) => one.value === last?.value || claimOf(one.value) === claimOf(last?.value ?? "")) : -1;
  if (isRange && from >= 0) {
    const to = all.indexOf(box);
    for (const one of all.slice(Math.min(from, to), Math.max(from, to) + 1)) set(one, true);
  } else {
    set(box, !picked.has(claimOf(box.value)));
  }
  last = box;
  changed();
}

/** @param {boolean} isRange */
function pickHere(isRange) {
  const row = document.activeElement?.closest("tr[data-keys]") ?? document.querySelector("tr.at[data-keys]");
  const box = /** @type {HTMLInputElement | null | undefined} */ (row?.querySelector("[data-pick]"));
  if (box) toggle(box, isRange);
}

onKey("x", gettext("Select, or select no longer"), () => pickHere(false));
onKey("Shift+x", gettext("Select all from the last one to here"), () => pickHere(true));

document.addEventListener("click", (event) => {
  const box = event.target instanceof Element ? event.target.closest("[data-pick]") : null;
  if (box instanceof HTMLInputElement) toggle(box, event.shiftKey);
});
document.addEventListener("change", (event) => {
  if (!(event.target instanceof HTMLInputElement) || !event.target.matches("[data-pick-page]")) return;
  for (const box of boxes()) set(box, event.target.checked);
  changed();
});
bar.addEventListener("submit", (event) => {
  const pressed = /** @type {HTMLButtonElement | null} */ (/** @type {SubmitEvent} */ (event).submitter);
  if (pressed?.value === "export") return exportAll();
  event.preventDefault();
  const question = /** @type {HTMLElement | null} */ (bar.querySelector(`[data-ask="${pressed?.value}"]`));
  if (question) open(question);
  else if (pressed) run(pressed.value, null);
});
bar.addEventListener("click", (event) => {
  const go = event.target instanceof Element ? event.target.closest("[data-go]") : null;
  if (!(go instanceof HTMLElement)) return;
  const question = /** @type {HTMLElement | null} */ (go.closest("[data-ask]"));
  const why = /** @type {HTMLInputElement | null} */ (question?.querySelector("[data-field=why]"));
  if (why && go.dataset.why) why.value = go.dataset.why;
  run(go.dataset.go ?? "", question);
});
bar.addEventListener("keydown", (event) => {
  const question = event.target instanceof Element ? event.target.closest("[data-ask]") : null;
  if (!(question instanceof HTMLElement)) return;
  if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) {
    event.preventDefault();
    run(question.dataset.ask ?? "", question);
  }
  if (event.key === "Escape") {
    event.stopPropagation();
    question.hidden = true;
    actions().find((one) => one.value === question.dataset.ask)?.focus();
  }
});
for (const kind of ["focusin", "mouseover"]) {
  bar.addEventListener(kind, (event) => {
    const over = event.target instanceof Element ? event.target.closest("button[name=do]") : null;
    if (over instanceof HTMLButtonElement) say(over);
  });
}
selectAll.addEventListener("click", pickAll);
clearer.addEventListener("click", clear);

/** The boxes of other pages are no part of the form: what is selected there goes along as hidden fields. */
function exportAll() {
  for (const old of bar.querySelectorAll("[data-along]")) old.remove();
  const here = new Set(boxes().map((box) => claimOf(box.value)));
  for (const [claim, tick] of picked) {
    if (here.has(claim)) continue;
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "claim", value: tick });
    field.dataset.along = "";
    bar.append(field);
  }
}

// Esc in the list: nothing is selected any more.
document.addEventListener("queue:clear", () => {
  if (picked.size) clear();
});

document.addEventListener("htmx:load", (event) => {
  const part = event.target;
  if (part instanceof HTMLElement && part.matches("#queue")) {
    if (!isBusy && result.hidden) picked.clear();
    draw();
  } else if (part instanceof HTMLElement && part.matches("tr")) {
    draw();
  }
});
result.tabIndex = -1;
for (const box of boxes()) if (box.checked) set(box, true);
draw();
