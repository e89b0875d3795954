import itertools
import re
from pathlib import Path

import pytest

from tracker.web.states import FAMILIES

ROOT = Path(__file__).parents[3]
GLYPHS = set(re.findall(r'id="g-([a-z0-9]+)"', (ROOT / "templates/_sprite.html").read_text()))
STYLES = "".join(path.read_text() for path in (ROOT / "tracker/web/static/css").glob("*.css"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))


def test_every_state_has_a_glyph_in_the_sprite_and_an_ink_in_the_styles() -> None:
    for glyph, ink in itertools.chain.from_iterable(family.values() for family in FAMILIES.values()):
        assert glyph in GLYPHS
        assert f".st-{ink}" in STYLES


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_glyph_of_a_template_is_in_the_sprite(template: Path) -> None:
    text = template.read_text()

    named = re.findall(r'{% glyph "([a-z0-9]+)"', text) + re.findall(r'href="#g-([a-z0-9]+)"', text)

    assert set(named) <= GLYPHS


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_template_has_a_style_or_script_of_its_own(template: Path) -> None:
    text = template.read_text()
    if template == ROOT / "templates/extraction/page.html":
        pytest.skip("a file of its own, which people pass on: it must hold all it needs")

    assert not re.search(r"<style|<script(?![^>]*\bsrc=)(?![^>]*application/json)|\sstyle=|\son[a-z]+=", text)


@pytest.mark.parametrize("sheet", sorted((ROOT / "tracker/web/static/css").glob("*.css")), ids=lambda path: path.name)
def test_styles_stay_in_their_layers(sheet: Path) -> None:
    text = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL)

    outside = re.sub(r"@layer [^{;]+({(?:[^{}]|{(?:[^{}]|{(?:[^{}]|{[^{}]*})*})*})*}|;)", "", text)

    assert not outside.strip()
    assert "!important" not in text
    assert text.count("{") == text.count("}")
