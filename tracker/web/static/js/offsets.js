/**
 * Places in a text: a browser counts UTF-16 units, the site counts code points.
 *
 * The element of a text holds it whole, line breaks between paragraphs included; what a page adds to it (tags, labels,
 * words for those who listen) stands in elements with `data-aside`, which are no part of the text.
 */

const ASIDE = "[data-aside]";

/** @typedef {{start: number, end: number, exact: string}} Place Code points of the text, and the words there. */

/**
 * How many code points stand before this many UTF-16 units; a place inside a pair counts as after it.
 * @param {string} text
 * @param {number} units
 * @returns {number}
 */
export function toCodePoints(text, units) {
  return Array.from(text.slice(0, units)).length;
}

/**
 * How many UTF-16 units stand before this many code points.
 * @param {string} text
 * @param {number} points
 * @returns {number}
 */
export function toUnits(text, points) {
  let units = 0;
  for (const character of text) {
    if (points-- <= 0) break;
    units += character.length;
  }
  return units;
}

/**
 * The text with line feeds alone, as the site stores it: a form sends carriage returns too.
 * @param {string} text
 * @returns {string}
 */
export function withLineFeeds(text) {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * The place of the words between two units, white space at both ends left out; null where nothing is left.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {number} [base] the code points that stand before this text
 * @returns {Place | null}
 */
export function placeOf(text, from, to, base = 0) {
  let [start, end] = [Math.min(from, to), Math.max(from, to)];
  if (isInsidePair(text, start)) start -= 1;
  if (isInsidePair(text, end)) end += 1;
  while (start < end && /\s/.test(text[start])) start += 1;
  while (end > start && /\s/.test(text[end - 1])) end -= 1;
  if (start >= end) return null;
  const first = toCodePoints(text, start);
  const exact = text.slice(start, end);
  return { start: base + first, end: base + first + Array.from(exact).length, exact };
}

/**
 * @param {string} text
 * @param {number} units
 */
function isInsidePair(text, units) {
  const [before, after] = [text.charCodeAt(units - 1), text.charCodeAt(units)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * The text nodes of a text, asides left out.
 * @param {Element} root
 * @returns {Text[]}
 */
function textNodes(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return /** @type {Element} */ (node).matches(ASIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const found = [];
  while (walker.nextNode()) found.push(/** @type {Text} */ (walker.currentNode));
  return found;
}

/**
 * The text of an element, asides left out.
 * @param {Element} root
 * @returns {string}
 */
export function textOf(root) {
  return textNodes(root)
    .map((node) => node.data)
    .join("");
}

/**
 * How many units of the element's text stand before a place of the document.
 * @param {Element} root
 * @param {Node} node
 * @param {number} offset
 * @returns {number}
 */
export function unitsBefore(root, node, offset) {
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(node, offset);
  let units = 0;
  for (const text of textNodes(root)) {
    if (text === node) return units + offset;
    if (before.comparePoint(text, 0) > 0) return units;
    units += text.length;
  }
  return units;
}

/**
 * Where the words stand that are selected in this text; null where none are. `data-start` on the element says how many
 * code points of the article stand before it.
 * @param {HTMLElement} root
 * @returns {Place | null}
 */
export function selectedIn(root) {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const text = textOf(root);
  const start = root.contains(range.startContainer) ? unitsBefore(root, range.startContainer, range.startOffset) : 0;
  const end = root.contains(range.endContainer) ? unitsBefore(root, range.endContainer, range.endOffset) : text.length;
  return placeOf(text, start, end, Number(root.dataset.start ?? 0));
}

/**
 * The range of the document that holds these code points of the text.
 * @param {HTMLElement} root
 * @param {number} start
 * @param {number} end
 * @returns {Range}
 */
export function rangeOf(root, start, end) {
  const text = textOf(root);
  const base = Number(root.dataset.start ?? 0);
  const range = document.createRange();
  range.setStart(...pointAt(root, toUnits(text, start - base), false));
  range.setEnd(...pointAt(root, toUnits(text, end - base), true));
  return range;
}

/**
 * @param {Element} root
 * @param {number} units
 * @param {boolean} isEnd an end stays in the node it closes, a start begins the next
 * @returns {[Node, number]}
 */
function pointAt(root, units, isEnd) {
  for (const node of textNodes(root)) {
    if (units < node.length || (isEnd && units === node.length)) return [node, units];
    units -= node.length;
  }
  return [root, root.childNodes.length];
}
