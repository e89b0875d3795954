/** The token with which a script of this page may write. */

/** The token of this session: the cookie's, which a new sign-in renews, or the page's. */
export function token() {
  const cookie = document.cookie.split("; ").find((pair) => pair.startsWith("csrftoken="));
  if (cookie) return cookie.slice("csrftoken=".length);
  return JSON.parse(document.body.getAttribute("hx-headers") ?? "{}")["X-CSRFToken"] ?? "";
}
