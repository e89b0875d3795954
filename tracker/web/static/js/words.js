/**
 * The words of scripts in the language of the page: Django's catalogue, where the page is not in English.
 * A script's own words are English and stand in `gettext("...")`, `ngettext("...", "...", n)` where they are used.
 */

/** @typedef {{gettext?: (words: string) => string, ngettext?: (one: string, many: string, n: number) => string}} Catalogue */

const catalogue = /** @type {Catalogue} */ (/** @type {any} */ (globalThis).django ?? {});

/** @param {string} words @returns {string} */
export function gettext(words) {
  return catalogue.gettext ? catalogue.gettext(words) : words;
}

/** @param {string} one @param {string} many @param {number} n @returns {string} */
export function ngettext(one, many, n) {
  if (catalogue.ngettext) return catalogue.ngettext(one, many, n);
  return n === 1 ? one : many;
}

/**
 * Put values in the place of %(name)s.
 * @param {string} words
 * @param {Record<string, string | number>} values
 */
export function filled(words, values) {
  return words.replace(/%\((\w+)\)s/g, (whole, name) => String(values[name] ?? whole));
}

/** The page's language, for dates and numbers. */
export const language = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
