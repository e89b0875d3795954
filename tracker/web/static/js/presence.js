/**
 * Who else is here. An element with `data-here` (the address to ask) names the others as text, politely and never in
 * anybody's way; `data-every` says after how many seconds the page asks again while it is looked at. What others have
 * changed meanwhile is told to the page as the event "changed-elsewhere", claim by claim.
 */

import { token } from "./token.js";
import { filled, gettext } from "./words.js";

/**
 * @typedef {{name: string, initials: string, claim: number | null}} Other
 * @typedef {{version: number, by?: string, at?: string}} State
 */

let timer = 0;
let told = "";

function line() {
  return /** @type {HTMLElement | null} */ (document.querySelector("[data-here]"));
}

/** The claim that this page is about, or that is in focus on it. */
function claim() {
  const fixed = line()?.dataset.claim;
  return fixed ?? document.querySelector("[data-card].on")?.getAttribute("data-card") ?? "";
}

/** @param {Record<string, string>} [more] */
function body(more = {}) {
  return new URLSearchParams({ csrfmiddlewaretoken: token(), claim: claim(), ...more });
}

async function ask() {
  clearTimeout(timer);
  const place = line();
  if (!place?.dataset.here) return;
  timer = window.setTimeout(ask, Number(place.dataset.every ?? 15) * 1000);
  if (document.hidden || !navigator.onLine) return;
  try {
    const answer = await fetch(place.dataset.here, { method: "POST", body: body(), redirect: "error" });
    if (!answer.ok) return;
    const { others, claims } = await answer.json();
    show(others);
    tellNewer(claims);
    document.dispatchEvent(new CustomEvent("changed-elsewhere", { detail: claims }));
  } catch {
    // no connection, or signed out: what is saved next says so
  }
}

/** @param {Other[]} others */
function show(others) {
  const place = line();
  if (!place) return;
  const words = others.map(sentence).join(" ");
  if (words === told && place.textContent) return;
  told = words;
  const faces = others.map(({ initials }) => {
    const face = document.createElement("span");
    face.className = "face";
    face.setAttribute("aria-hidden", "true");
    face.textContent = initials;
    return face;
  });
  place.replaceChildren(...faces, words);
}

/** A page about one claim says that somebody has changed it; what one has typed stays. @param {Record<string, State>} claims */
function tellNewer(claims) {
  const place = line();
  const state = claims[place?.dataset.claim ?? ""];
  if (!place || !state?.by || state.version <= Number(place.dataset.version ?? Infinity)) return;
  const says = document.querySelector("[data-newer]") ?? document.createElement("p");
  if (says.getAttribute("data-newer") === String(state.version)) return;
  says.className = "refusal";
  says.setAttribute("role", "status");
  says.setAttribute("data-newer", String(state.version));
  const link = document.createElement("a");
  link.href = location.href;
  link.textContent = gettext("Show it as it is now");
  says.replaceChildren(filled(gettext("%(name)s changed this claim at %(time)s."), { name: state.by, time: state.at ?? "" }), " ", link);
  place.closest("header")?.append(says);
}

/** @param {Other} other */
function sentence({ name, claim: open }) {
  const card = open ? document.getElementById(`c${open}`) : null;
  const number = card?.querySelector(".no")?.textContent?.trim();
  if (open && String(open) === line()?.dataset.claim) return filled(gettext("%(name)s has this claim open too."), { name });
  if (number) return filled(gettext("%(name)s has claim %(number)s open."), { name, number });
  return filled(gettext("%(name)s has this article open."), { name });
}

document.addEventListener("visibilitychange", () => !document.hidden && ask());
window.addEventListener("pagehide", () => {
  const place = line();
  if (place?.dataset.here) navigator.sendBeacon(place.dataset.here, body({ leave: "yes" }));
});
document.addEventListener("claim-in-focus", () => {
  clearTimeout(timer);
  timer = window.setTimeout(ask, 1000);
});
document.addEventListener("htmx:afterSettle", (event) => {
  if (!(event.target instanceof Element) || !["work", "main"].includes(event.target.id)) return;
  told = "";
  ask();
});
ask();
