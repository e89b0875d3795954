from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from claims.models import Claim
from sources.models import Source
from tests.accessibility import faults
from tracker.accounts.models import User

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_editor_keeps_the_register(visit: Visit, editor: User, *, scripts: bool) -> None:
    page = visit(editor, "/sources/", java_script_enabled=scripts)

    page.get_by_role("link", name="Add a source").click()
    page.get_by_label("Name").fill("Lakes Union mision")
    page.get_by_text("Body", exact=True).click()
    page.get_by_label("Country").select_option(label="Mali")
    page.get_by_role("button", name="Add this source").click()
    page.get_by_role("link", name="Edit").click()
    page.get_by_label("Main name").fill("Lakes Union mission")
    page.get_by_label("Keep the old name").uncheck()
    page.get_by_role("button", name="Rename").click()
    page.get_by_label("Another name").fill("LUM")
    page.get_by_role("button", name="Add this name").click()
    page.get_by_role("link", name="Back to the source").click()

    expect(page.get_by_role("heading", name="Lakes Union mission")).to_be_visible()
    expect(page.get_by_text("LUM")).to_be_visible()
    expect(page.get_by_text("mision")).to_have_count(0)


def test_register_pages_are_for_everybody(visit: Visit, claim: Claim, editor: User) -> None:
    speaker = claim.links.get().source
    assert speaker
    page = visit(editor, "/sources/")
    assert faults(page) == []

    for path in (f"/sources/{speaker.pk}/", f"/sources/{claim.article.outlet_id}/", f"/sources/{speaker.pk}/edit/"):
        page.goto(path)
        assert faults(page) == []

    page.get_by_label("Another name").fill("Radio Meridian")
    page.get_by_role("button", name="Add this name").click()
    expect(page.get_by_role("alert")).to_contain_text("in the register already")
    assert faults(page) == []

    page.goto("/sources/add/")
    assert faults(page) == []


def test_conflict_shows_both_and_keeping_mine_keeps_it(visit: Visit, claim: Claim, editor: User) -> None:
    speaker = claim.links.get().source
    assert speaker
    page = visit(editor, f"/sources/{speaker.pk}/edit/")
    Source.objects.filter(pk=speaker.pk).update(note="Theirs.", version=2)

    page.get_by_label("Note").fill("Mine.")
    page.get_by_role("button", name="Save what it is").click()
    expect(page.get_by_role("alert")).to_contain_text("Theirs.")
    expect(page.get_by_label("Note")).to_have_value("Mine.")
    assert faults(page) == []
    page.get_by_role("button", name="Save what it is").click()

    expect(page.get_by_text("Saved.")).to_be_visible()
    assert Source.objects.get(pk=speaker.pk).note == "Mine."


def test_activity_is_for_everybody(visit: Visit, claim: Claim, administrator: User) -> None:
    page = visit(administrator, f"/activity/?record=claims.claim:{claim.pk}")
    page.locator("summary", has_text="fields").first.click()
    assert faults(page) == []

    page.goto("/activity/?record=x")
    assert faults(page) == []
