// The page of an extraction: a statement and its parts in the text light up together.
"use strict";
{
  const parts = new Map();
  for (const element of document.querySelectorAll("[data-of]")) {
    for (const number of element.dataset.of.split(" ")) {
      if (!parts.has(number)) parts.set(number, []);
      parts.get(number).push(element);
    }
  }
  const owners = (element) => element?.closest?.("[data-of]")?.dataset.of.split(" ") ?? [];
  let lit = [];
  const light = (numbers) => {
    for (const element of lit) element.classList.remove("on");
    lit = numbers.flatMap((number) => parts.get(number) ?? []);
    for (const element of lit) element.classList.add("on");
  };
  const chosen = () => {
    const numbers = owners(document.activeElement);
    return numbers.length ? numbers : owners(document.getElementById(location.hash.slice(1)));
  };
  document.addEventListener("pointerover", (event) => {
    const numbers = owners(event.target);
    light(numbers.length ? numbers : chosen());
  });
  for (const name of ["focusin", "focusout"]) document.addEventListener(name, () => setTimeout(() => light(chosen())));
  window.addEventListener("hashchange", () => {
    light(chosen());
    // What a sheet at the foot would cover comes into view above it.
    if (/^#s\d+$/.test(location.hash)) document.getElementById(`t${location.hash.slice(2)}`)?.scrollIntoView({ block: "nearest" });
  });
  // A click on the words goes to their statement, and the other way round, as their numbers do for the keyboard.
  document.addEventListener("click", (event) => {
    const [number] = owners(event.target);
    if (!number || event.target.closest("a, summary, details") || !getSelection().isCollapsed) return;
    document.getElementById(event.target.closest(".card") ? `t${number}` : `s${number}`)?.scrollIntoView({ block: "nearest" });
    light([number]);
  });
}
