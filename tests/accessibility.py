"""What is wrong with a page for whoever cannot see, point or scroll sideways."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize

SIZES: tuple[ViewportSize, ...] = (
    {"width": 1440, "height": 900},
    {"width": 390, "height": 844},
    {"width": 320, "height": 640},
)


def faults(page: Page) -> list[str]:
    """Return what axe finds, and whether the page scrolls sideways: at every width, and in the dark at the first.

    The dark scheme changes colours alone (css/tokens.css), so that one width tells of it.
    """
    found = []
    for size in SIZES:
        page.set_viewport_size(size)
        for scheme in ("light", "dark") if size is SIZES[0] else ("light",):
            page.emulate_media(color_scheme=scheme)
            where = f"{page.url} at {size['width']} px, {scheme}"
            found += [f"{where}: {fault}" for fault in _of_axe(page)]
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            found.append(f"{page.url} scrolls sideways at {size['width']} px")
    return found + _doubled(page)


def _of_axe(page: Page) -> list[str]:
    violations = Axe().run(page).response["violations"]
    return [f"{fault['id']}: {node['html']}" for fault in violations for node in fault["nodes"]]


def _doubled(page: Page) -> list[str]:
    ids = page.evaluate("Array.from(document.querySelectorAll('[id]'), (element) => element.id)")
    return [f"{page.url}: two elements have the id {name}" for name in set(ids) if ids.count(name) > 1]
