/** Menus of the page bar are <details>, which work alone; with this they close on Escape and when one clicks elsewhere. */

/** @returns {HTMLDetailsElement[]} */
function open() {
  return Array.from(document.querySelectorAll("details.menu[open]"));
}

document.addEventListener("click", (event) => {
  for (const menu of open()) if (!menu.contains(/** @type {Node} */ (event.target))) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of open()) {
    menu.open = false;
    if (menu.contains(document.activeElement)) menu.querySelector("summary")?.focus();
  }
});
