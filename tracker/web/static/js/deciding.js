/**
 * Deciding on the page of an article: a form with `data-saves` shows what it does at once (`data-ink`, `data-glyph`,
 * `data-words`), brings the next claim into focus and is saved behind; `z` walks back through the decisions of this
 * visit, Shift and `z` forward again. What could not be saved says so on its card and in the strip.
 */

import { focusOn, nextUndecided } from "./article.js";
import { onKey } from "./keys.js";
import { begin, isPending, pending, rested, save, saw, stuck, tryAgain } from "./saving.js";
import { filled, gettext, ngettext } from "./words.js";

const PATIENCE = 400;
const GLYPH = ":scope > .g use, :scope > [data-aside] > .g use, :scope > .head > .g use";

/**
 * @typedef {{ink: string, glyph: string, words: string, isGone: boolean}} Look
 * @typedef {{claim: string, url: string, fields: [string, string][], says: string, look: Look, figure: string,
 *            answer: string, decides: boolean, before: Before}} Decision
 * @typedef {{card: string, cell: string, marks: [Element, string][]}} Before
 */

/** @type {Decision[]} */
let done = [];
/** @type {Decision[]} */
let undone = [];
let waits = 0;
/** Whether the line of the undo says that something else must be saved first. */
let isHeld = false;

/** @param {string} claim @returns {HTMLElement | null} */
function cardOf(claim) {
  return document.getElementById(`c${claim}`);
}

/** @param {string} claim @returns {HTMLElement | null} */
function cellOf(claim) {
  return document.querySelector(`.strip [data-cell="${CSS.escape(claim)}"]`);
}

/** @param {string} claim @returns {HTMLElement[]} the quote's segments in the text */
function quotesOf(claim) {
  return Array.from(document.querySelectorAll(`#text .q[data-claim="${CSS.escape(claim)}"]`));
}

// What somebody does

/** @param {SubmitEvent} event */
function submit(event) {
  const form = event.target instanceof HTMLFormElement ? event.target : null;
  const card = form?.closest("[data-card]");
  if (!form?.matches("[data-saves]") || !(card instanceof HTMLElement)) return;
  event.preventDefault();
  event.stopPropagation();
  const submitter = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
  undone = [];
  decide(decisionOf(form, submitter, card));
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLButtonElement | null} submitter
 * @param {HTMLElement} card
 * @returns {Decision}
 */
function decisionOf(form, submitter, card) {
  const data = new FormData(form, submitter);
  data.set("fragment", "card");
  data.delete("next");
  const picked = /** @type {HTMLElement | null} */ (form.querySelector("input[name=what]:checked[data-figure]"));
  const { ink = "", glyph = "", words = "" } = form.dataset;
  const small = submitter?.name === "reason" ? (submitter.dataset.words ?? "") : "";
  return {
    claim: card.dataset.card ?? "",
    url: form.action,
    fields: Array.from(data, ([name, value]) => [name, String(value)]),
    says: picked?.dataset.done ?? form.dataset.done ?? "",
    look: { ink, glyph, words: [words, small].filter(Boolean).join(" "), isGone: "gone" in form.dataset },
    answer: "answers" in form.dataset ? (submitter?.querySelector("[data-name]")?.textContent ?? "") : "",
    figure: picked?.dataset.figure ?? form.dataset.figure ?? "",
    decides: "decides" in form.dataset,
    before: { card: "", cell: "", marks: [] },
  };
}

/** @param {Decision} decision */
function decide(decision) {
  const card = cardOf(decision.claim);
  const version = card?.dataset.version ?? "";
  const onward = decision.decides ? nextUndecided(decision.claim) : null;
  decision.before = snapshot(decision);
  show(decision);
  // Who spoke is no step: it is corrected, not undone.
  if (!decision.answer) done.push(decision);
  count();
  tell(decision.says, done.length > 0);
  save({ claim: decision.claim, url: decision.url, fields: decision.fields, seen: version });
  if (onward && onward !== decision.claim) focusOn(onward);
  else if (card && !card.closest("[hidden]")) focusOn(decision.claim);
}

function undo() {
  const decision = done.pop();
  if (!decision) return false;
  undone.push(decision);
  restore(decision);
  count();
  const words = filled(gettext("Undone: %(what)s"), { what: decision.says });
  tell(words, done.length > 0);
  const what = decision.fields.find(([name]) => name === "what") ?? ["what", "triage"];
  const show = decision.fields.find(([name]) => name === "show") ?? ["show", ""];
  const fields = /** @type {[string, string][]} */ ([what, show, ["step", "undo"], ["fragment", "card"]]);
  save({ claim: decision.claim, url: decision.url, fields, seen: cardOf(decision.claim)?.dataset.version ?? "" });
  focusOn(decision.claim);
  return true;
}

function redo() {
  const decision = undone.pop();
  if (decision) decide(decision);
}

/** The undo key takes back what this page did; without that, the button that the site drew does. @param {MouseEvent} event */
function click(event) {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("[data-try-again]")) return tryAgain();
  const open = /** @type {HTMLElement | null | undefined} */ (target?.closest("[data-first]"));
  if (open) return tell(open.dataset.first ?? "", done.length > 0);
  if (!target?.closest("#undo button") || !done.length) return;
  event.preventDefault();
  event.stopPropagation();
  undo();
}

// What the page shows before the site has answered

/** @param {Decision} decision @returns {Before} */
function snapshot(decision) {
  const marks = figuresOf(decision).concat(quotesOf(decision.claim), tagsOf(decision.claim));
  return {
    card: cardOf(decision.claim)?.outerHTML ?? "",
    cell: cellOf(decision.claim)?.outerHTML ?? "",
    marks: marks.map((mark) => [mark, mark.outerHTML]),
  };
}

/** @param {string} claim */
function tagsOf(claim) {
  return quotesOf(claim).flatMap((quote) => Array.from(quote.querySelectorAll(`.tag[href$="#c${CSS.escape(claim)}"]`)));
}

/** @param {Decision} decision @returns {Element[]} */
function figuresOf(decision) {
  if (!decision.figure) return [];
  return Array.from(document.querySelectorAll(`#text .n[data-figure~="${CSS.escape(decision.figure)}"]`));
}

/** @param {Decision} decision */
function show(decision) {
  const card = cardOf(decision.claim);
  if (card && decision.answer) return answered(card, decision.answer);
  if (!card || !decision.look.ink) return;
  if (decision.figure) {
    for (const row of card.querySelectorAll(`[data-figure="${CSS.escape(decision.figure)}"]`)) {
      const state = row.querySelector(".state");
      if (state) paintState(state, decision.look);
      else paint(row, decision.look);
    }
    for (const mark of figuresOf(decision)) paint(mark, decision.look);
  } else {
    paint(card, decision.look);
    const state = card.querySelector(":scope > header .state");
    if (state) paintState(state, decision.look);
    paintMarks(decision.claim, decision.look);
  }
  for (const open of card.querySelectorAll("details[open]")) open.removeAttribute("open");
  if (!decision.decides) return;
  delete card.dataset.undecided;
  hideWhereItLeaves(card, decision.look.isGone);
}

/** Who spoke is known: the claim can be accepted at once. @param {HTMLElement} card @param {string} name */
function answered(card, name) {
  for (const ask of card.querySelectorAll(":scope > .ask")) ask.remove();
  for (const place of card.querySelectorAll(".foot .says b, .facts > dd.split > span")) place.textContent = name;
  for (const form of card.querySelectorAll("[data-awaits-answer]")) form.removeAttribute("hidden");
}

/** A claim that is decided leaves the list of what is to be decided, one that is gone leaves every other. @param {HTMLElement} card @param {boolean} isGone */
function hideWhereItLeaves(card, isGone) {
  const item = /** @type {HTMLElement | null} */ (card.closest("li"));
  const shown = new URLSearchParams(document.querySelector("#shows [aria-current]")?.getAttribute("href") ?? "").get("show");
  if (item) item.hidden = isGone ? shown !== "gone" : shown === "undecided";
}

/** @param {string} claim @param {Look} look */
function paintMarks(claim, look) {
  const cell = cellOf(claim);
  if (cell) {
    paint(cell, look);
    const name = cell.getAttribute("aria-label") ?? "";
    cell.setAttribute("aria-label", `${name.split(",")[0]}, ${look.words.toLowerCase()}`);
  }
  for (const quote of quotesOf(claim)) {
    paint(quote, look, false);
    quote.classList.toggle("gone", look.isGone);
  }
  for (const tag of tagsOf(claim)) paint(tag, look);
}

/** @param {Element} element @param {Look} look @param {boolean} [hasGlyph] */
function paint(element, look, hasGlyph = true) {
  for (const old of Array.from(element.classList)) if (old.startsWith("st-")) element.classList.remove(old);
  element.classList.add(`st-${look.ink}`);
  if (!hasGlyph) return;
  const use = element.querySelector(GLYPH);
  if (use) use.setAttribute("href", `#g-${look.glyph}`);
  else if (element.matches(".n")) element.append(flag(look));
}

/** What a figure of the text shows at its end, once it has a state of its own. @param {Look} look */
function flag(look) {
  const aside = document.createElement("span");
  aside.dataset.aside = "";
  const glyph = document.querySelector("svg.g")?.cloneNode(true);
  if (glyph instanceof Element) {
    glyph.querySelector("use")?.setAttribute("href", `#g-${look.glyph}`);
    aside.append(glyph);
  }
  return aside;
}

/** @param {Element} state @param {Look} look */
function paintState(state, look) {
  paint(state, look);
  for (const node of Array.from(state.childNodes)) if (!(node instanceof SVGElement)) node.remove();
  state.append(look.words);
}

/** @param {Decision} decision */
function restore(decision) {
  const { card, cell, marks } = decision.before;
  swap(cardOf(decision.claim), card);
  swap(cellOf(decision.claim), cell);
  const item = /** @type {HTMLElement | null | undefined} */ (cardOf(decision.claim)?.closest("li"));
  if (item) item.hidden = false;
  for (const [mark, html] of marks) {
    const was = parsed(html);
    if (!was || !mark.isConnected) continue;
    const isOn = mark.classList.contains("on");
    mark.className = was.className;
    mark.classList.toggle("on", isOn);
    const glyph = was.querySelector(GLYPH)?.getAttribute("href");
    if (glyph) mark.querySelector(GLYPH)?.setAttribute("href", glyph);
    else if (mark.matches(".n")) mark.querySelector(":scope > [data-aside]")?.remove();
    if (was.hasAttribute("aria-label")) mark.setAttribute("aria-label", was.getAttribute("aria-label") ?? "");
  }
}

/** How much is decided, counted from the strip. */
function count() {
  const cells = document.querySelectorAll(".strip [data-cell]");
  const suggested = document.querySelectorAll(".strip .st-suggested").length;
  const [decided, waiting] = [document.querySelector("[data-decided]"), document.querySelector("[data-suggested]")];
  if (decided) decided.textContent = String(cells.length - suggested);
  if (!waiting) return;
  waiting.textContent = String(suggested);
  if (waiting.parentElement) waiting.parentElement.hidden = !suggested;
}

/** @param {string} words @param {boolean} canUndo */
function tell(words, canUndo) {
  const line = document.getElementById("undo");
  if (!line) return;
  const said = document.createElement("span");
  said.textContent = words;
  line.replaceChildren(said);
  if (!canUndo) return;
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "btn plain" });
  Object.assign(button.dataset, { key: "z", says: gettext("Undo") });
  const key = document.createElement("kbd");
  key.textContent = "z";
  button.append(`${gettext("Undo")} `, key);
  line.append(" ", button);
}

// What the site answers

/** @param {import("./saving.js").Answer} answer */
function saved({ save: sent, html, isRefused, words }) {
  unmark(sent.claim);
  if (html && !isRefused) dropDraft(sent);
  if (isRefused) {
    done = done.filter((decision) => decision.claim !== sent.claim);
    undone = undone.filter((decision) => decision.claim !== sent.claim);
  }
  if (!html) return fail(sent.claim, words, false);
  const part = parsed(html);
  const fresh = part?.querySelector("[data-card]");
  if (!part || !(fresh instanceof HTMLElement)) return reload();
  saw(sent.claim, fresh.dataset.version ?? "");
  draw(sent.claim, part);
  if (isRefused) tell(filled(gettext("Claim %(number)s was not changed: its card says why."), { number: numberOf(sent.claim) }), done.length > 0);
}

/** @param {import("./saving.js").Save} sent */
function dropDraft({ claim, fields }) {
  const [what, step] = ["what", "step"].map((name) => fields.find(([field]) => field === name)?.[1]);
  document.dispatchEvent(new CustomEvent("draft-saved", { detail: `claim-${claim}-${what}-${step}` }));
}

/** @param {string} claim @param {Element} part */
function draw(claim, part) {
  const fresh = /** @type {HTMLElement} */ (part.querySelector("[data-card]"));
  const card = cardOf(claim);
  // Something newer was decided on this claim meanwhile, which the answer does not know.
  if (isPending(claim) || Number(card?.dataset.version ?? 0) > Number(fresh.dataset.version)) return;
  put(claim, part, card);
}

/** @param {string} claim @param {Element} part @param {HTMLElement | null} card */
function put(claim, part, card) {
  const fresh = /** @type {HTMLElement} */ (part.querySelector("[data-card]"));
  const cell = part.querySelector("[data-cell]");
  if (card) replaceCard(card, fresh);
  const isOn = card?.classList.contains("on") ?? false;
  const old = cellOf(claim);
  if (cell && old) {
    if (isOn) cell.setAttribute("aria-current", "true");
    old.replaceWith(cell);
  }
  repaint(claim, fresh);
  if (pending() > 1) return;
  for (const id of ["stat", "shows"]) swapNode(document.getElementById(id), part.querySelector(`#${id}`));
  if (!done.length && !undone.length) swapNode(document.getElementById("undo"), part.querySelector("#undo"));
  htmx()?.process(document.getElementById("shows"));
}

/** The card as it is now, with what is open in it left open. @param {HTMLElement} card @param {HTMLElement} fresh */
function replaceCard(card, fresh) {
  fresh.classList.toggle("on", card.classList.contains("on"));
  fresh.classList.toggle("open", card.classList.contains("open"));
  const slot = card.querySelector(".work-slot");
  if (slot?.firstElementChild) {
    // A form lies open: it goes on, on the version that this page has made itself.
    card.dataset.version = fresh.dataset.version ?? "";
    for (const seen of card.querySelectorAll("input[name=seen]")) seen.setAttribute("value", fresh.dataset.version ?? "");
    return;
  }
  const hadFocus = card.contains(document.activeElement);
  card.replaceWith(fresh);
  htmx()?.process(fresh);
  if (hadFocus) fresh.focus({ preventScroll: true });
  hideWhereItLeaves(fresh, fresh.matches(".st-rejected, .st-withdrawn"));
}

/** The marks of the text as the fresh card has it. @param {string} claim @param {HTMLElement} fresh */
function repaint(claim, fresh) {
  const ink = Array.from(fresh.classList).find((name) => name.startsWith("st-"))?.slice(3) ?? "";
  const glyph = fresh.querySelector(":scope > header .state use")?.getAttribute("href")?.replace("#g-", "") ?? "";
  for (const quote of quotesOf(claim)) {
    const isGone = ["rejected", "withdrawn"].includes(ink);
    paint(quote, { ink, glyph, words: "", isGone }, false);
    quote.classList.toggle("gone", isGone);
  }
  for (const tag of tagsOf(claim)) paint(tag, { ink, glyph, words: "", isGone: false });
  if (!quotesOf(claim).length && !["rejected", "withdrawn"].includes(ink)) reload();
}

/** @param {import("./saving.js").Save} first @param {string} words */
function notSaved(first, words) {
  fail(first.claim, words, true);
  cellOf(first.claim)?.classList.add("unsaved");
}

/** @param {string} claim @param {string} words @param {boolean} again */
function fail(claim, words, again) {
  const card = cardOf(claim);
  if (!card) return;
  unmark(claim);
  const line = document.createElement("p");
  line.className = "fail";
  line.setAttribute("role", "alert");
  line.append(`${gettext("Not saved:")} ${words} `);
  if (again) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "btn", textContent: gettext("Try again") });
    button.dataset.tryAgain = "";
    line.append(button);
  }
  card.querySelector(":scope > header")?.after(line);
}

/** @param {string} claim */
function unmark(claim) {
  cardOf(claim)?.querySelector(":scope > .fail")?.remove();
  cellOf(claim)?.classList.remove("unsaved");
}

/** Say what waits, once it has waited for a while. */
function moved() {
  clearTimeout(waits);
  document.body.dataset.pending = String(pending());
  const line = /** @type {HTMLElement | null} */ (document.querySelector("[data-waits]"));
  if (!line) return;
  if (!pending()) {
    line.hidden = true;
    line.textContent = "";
    if (isHeld) tell(done.at(-1)?.says ?? "", done.length > 0);
    isHeld = false;
    return;
  }
  waits = window.setTimeout(() => {
    const n = pending();
    const words = stuck() ? ngettext("%(n)s decision waits to be saved.", "%(n)s decisions wait to be saved.", n) : ngettext("Saving %(n)s decision", "Saving %(n)s decisions", n);
    line.textContent = filled(words, { n });
    line.hidden = false;
  }, PATIENCE);
}

/** The page anew from the site, where one claim alone does not tell all. */
function reload() {
  htmx()?.trigger(document.body, "article-read");
}

/** @param {string} html @returns {HTMLElement | null} */
function parsed(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html.trim();
  return /** @type {HTMLElement | null} */ (holder.content.firstElementChild);
}

/** @param {Element | null} old @param {string} html */
function swap(old, html) {
  const fresh = parsed(html);
  if (!old || !fresh) return;
  old.replaceWith(fresh);
  htmx()?.process(fresh);
}

/** @param {Element | null} old @param {Element | null} fresh */
function swapNode(old, fresh) {
  if (!old || !fresh || old.innerHTML === fresh.innerHTML) return;
  old.replaceWith(fresh);
  htmx()?.process(fresh);
}

/** @param {string} claim */
function numberOf(claim) {
  return cardOf(claim)?.querySelector(".no")?.textContent ?? "";
}

/** @returns {any} */
function htmx() {
  return /** @type {any} */ (window).htmx;
}

/** What somebody else has changed is drawn anew; where a form lies open, it is told instead. @param {Event} event */
function changed(event) {
  /** @type {Record<string, import("./presence.js").State>} */
  const claims = /** @type {CustomEvent} */ (event).detail;
  const known = new Set(Array.from(document.querySelectorAll(".strip [data-cell]"), (cell) => cell.getAttribute("data-cell")));
  const ids = Object.keys(claims);
  const isOther = ids.length !== known.size || ids.some((id) => !known.has(id));
  if (isOther && !pending() && !document.querySelector(".work-slot > *, #adding form, [data-card] details[open]")) return reload();
  for (const id of ids) {
    const card = cardOf(id);
    if (card && !isPending(id) && claims[id].version > Number(card.dataset.version)) newer(id, card, claims[id]);
  }
}

/** @param {string} id @param {HTMLElement} card @param {import("./presence.js").State} state */
async function newer(id, card, { by, at, version }) {
  const slot = card.querySelector(".work-slot");
  if (slot?.firstElementChild || card.querySelector("details[open]")) return by && slot ? warn(slot, by, at ?? "", version) : undefined;
  const answer = await fetch(`${location.pathname}?part=card&claim=${id}`, { headers: { "HX-Request": "true" } });
  const part = answer.ok ? parsed(await answer.text()) : null;
  const now = cardOf(id);
  if (!part?.querySelector("[data-card]") || !now || isPending(id)) return;
  done = done.filter((decision) => decision.claim !== id);
  undone = undone.filter((decision) => decision.claim !== id);
  put(id, part, now);
  if (by) tell(filled(gettext("%(name)s changed claim %(number)s at %(time)s."), { name: by, number: numberOf(id), time: at ?? "" }), done.length > 0);
}

/** @param {Element} slot @param {string} name @param {string} time @param {number} version */
function warn(slot, name, time, version) {
  const card = slot.closest("[data-card]");
  if (!card || card.querySelector(`[data-newer="${version}"]`)) return;
  card.querySelector("[data-newer]")?.remove();
  const line = document.createElement("p");
  line.className = "refusal";
  line.setAttribute("role", "status");
  line.dataset.newer = String(version);
  line.textContent = filled(gettext("%(name)s changed this at %(time)s. When you save, both versions are shown, and nothing is lost."), { name, time });
  slot.before(line);
}

/** What loads or changes more than one claim waits for what is being saved. @param {Event} event */
function wait(event) {
  const { elt, issueRequest } = /** @type {CustomEvent} */ (event).detail;
  if (!pending() || !(elt instanceof Element) || elt.id === "reading") return;
  event.preventDefault();
  isHeld = stuck();
  if (isHeld) return tell(gettext("First save what waits: a card below says why it is not saved."), false);
  rested().then(() => (elt.isConnected ? issueRequest(true) : again(elt)));
}

/** The card was drawn anew meanwhile: ask by what stands there now in the place of this link or form. @param {Element} gone */
function again(gone) {
  const address = gone.getAttribute("hx-get") ?? gone.getAttribute("action") ?? "";
  const name = gone.hasAttribute("hx-get") ? "hx-get" : "action";
  const key = (gone.matches("[data-key]") ? gone : gone.querySelector("[data-key]"))?.getAttribute("data-key");
  const same = Array.from(document.querySelectorAll(`[${name}="${CSS.escape(address)}"]`));
  const buttons = same.map((one) => (one instanceof HTMLFormElement ? one.querySelector("button") : one));
  const found = buttons.find((button) => !key || button?.getAttribute("data-key") === key);
  if (found instanceof HTMLElement) found.click();
}

document.addEventListener("submit", submit, true);
document.addEventListener("click", click, true);
document.addEventListener("htmx:confirm", wait);
document.addEventListener("changed-elsewhere", changed);
document.addEventListener("htmx:beforeSwap", (event) => {
  if (!(event.target instanceof Element) || event.target.id !== "work") return;
  done = [];
  undone = [];
});
onKey("Shift+z", gettext("Redo"), redo);
begin({ saved, stuck: notSaved, moved });
