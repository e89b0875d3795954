/**
 * The number of new notices in the page bar, kept up to date while the page is looked at. It is no live region: nobody
 * is interrupted; the link says its number whenever one comes to it.
 */

const EVERY = 60_000;

const link = /** @type {HTMLElement | null} */ (document.querySelector("a[data-told]"));
let asked = Date.now();
let shown = "";

async function refresh() {
  if (!link || document.hidden || Date.now() - asked < EVERY) return;
  asked = Date.now();
  const answer = await fetch(link.dataset.told ?? "", { redirect: "error" }).catch(() => null);
  if (!answer?.ok) return; // no connection, or signed out elsewhere: the next page says so
  const now = await answer.text();
  if (now !== shown) link.innerHTML = shown = now;
}

if (link) {
  setInterval(refresh, EVERY / 4);
  document.addEventListener("visibilitychange", refresh);
}
