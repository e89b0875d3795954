/**
 * Saves behind: what somebody decided is shown at once and sent in order, one after the other, each with a key of its
 * own, so that sending it again after an answer that was lost changes nothing. What is not saved yet is kept in this
 * browser and goes on after a reload; without a connection, or signed out, it waits.
 */

import { token } from "./token.js";
import { gettext } from "./words.js";

/**
 * @typedef {{key: string, claim: string, url: string, fields: [string, string][], seen: string}} Save
 * @typedef {{save: Save, html: string, isRefused: boolean, words: string}} Answer
 * @typedef {{saved: (answer: Answer) => void, stuck: (save: Save, words: string) => void, moved: () => void}} Page
 */

const PATIENCE = 20_000;
const PAUSES = [1_000, 3_000, 10_000, 30_000];
const place = `pending:${document.body.dataset.person ?? ""}:${location.pathname}`;

/** @type {Save[]} */
let waiting = read();
/** The version of each claim that this page has seen. @type {Map<string, string>} */
const versions = new Map();
/** @type {Page} */
let page = { saved: () => {}, stuck: () => {}, moved: () => {} };
let isSending = false;
let isStuck = false;
let failures = 0;
let timer = 0;
/** @type {(() => void)[]} */
let resting = [];

/** @returns {Save[]} */
function read() {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "[]");
  } catch {
    return [];
  }
}

function keep() {
  try {
    if (waiting.length) localStorage.setItem(place, JSON.stringify(waiting));
    else localStorage.removeItem(place);
  } catch {
    // storage is off or full: what waits is lost with the page, which asks before it goes
  }
  page.moved();
}

/** How many decisions are not saved yet. */
export function pending() {
  return waiting.length;
}

/** Whether the first of them was tried and failed. */
export function stuck() {
  return isStuck;
}

/** @param {string} claim */
export function isPending(claim) {
  return waiting.some((save) => save.claim === claim);
}

/** Settles once nothing waits. */
export function rested() {
  return waiting.length ? new Promise((done) => resting.push(() => done(undefined))) : Promise.resolve();
}

/** @param {string} claim @param {string} version */
export function saw(claim, version) {
  versions.set(claim, version);
}

/**
 * Send this behind all that waits.
 * @param {Omit<Save, "key">} what
 */
export function save(what) {
  waiting.push({ ...what, key: crypto.randomUUID?.() ?? uuid() });
  keep();
  if (!isStuck) run();
}

/** A key where the page is not served safely, and the browser makes none. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Try again at once. */
export function tryAgain() {
  clearTimeout(timer);
  isStuck = false;
  run();
}

/**
 * Begin: with what an earlier page left, if it left something.
 * @param {Page} handlers
 */
export function begin(handlers) {
  page = handlers;
  keep();
  run();
}

async function run() {
  if (isSending) return;
  isSending = true;
  while (waiting.length && !isStuck) await step(waiting[0]);
  isSending = false;
  if (waiting.length) return;
  for (const done of resting) done();
  resting = [];
}

/** @param {Save} first */
async function step(first) {
  const outcome = await sent(first);
  if ("later" in outcome) {
    isStuck = true;
    timer = window.setTimeout(tryAgain, PAUSES[Math.min(failures++, PAUSES.length - 1)]);
    page.stuck(first, outcome.later);
    return;
  }
  failures = 0;
  waiting.shift();
  // What was decided on top of something that was refused must not be done to something else.
  if (outcome.isRefused) waiting = waiting.filter((other) => other.claim !== first.claim);
  page.saved(outcome);
  keep();
}

/** @param {Save} first @returns {Promise<Answer | {later: string}>} */
async function sent(first) {
  const body = new URLSearchParams(first.fields);
  body.set("seen", versions.get(first.claim) ?? first.seen);
  body.set("key", first.key);
  try {
    const answer = await fetch(first.url, {
      method: "POST",
      body,
      headers: { "HX-Request": "true", "X-CSRFToken": token() },
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
    return understood(first, answer.type === "opaqueredirect" ? 401 : answer.status, await answer.text());
  } catch {
    return { later: navigator.onLine ? gettext("the site does not answer.") : gettext("no connection.") };
  }
}

/** @param {Save} first @param {number} status @param {string} html @returns {Answer | {later: string}} */
function understood(first, status, html) {
  const isPart = html.includes("data-saved");
  if (status === 401) return { later: gettext("you are signed out. Sign in on another page, then try again.") };
  if (status >= 500 || status === 429) return { later: gettext("the site failed.") };
  if (status === 403 && !isPart) return { later: gettext("your session has changed. Sign in on another page, then try again.") };
  const words = isPart ? "" : gettext("it is not here any more.");
  return { save: first, html: isPart ? html : "", isRefused: status >= 400, words };
}

window.addEventListener("online", () => waiting.length && tryAgain());
window.addEventListener("beforeunload", (event) => {
  if (waiting.length) event.preventDefault();
});
