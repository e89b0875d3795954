"""Keys, drafts, failures and menus, on a page that stands on page.html."""

import re
from collections.abc import Callable, Iterator

import pytest
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template import engines
from django.urls import include, path
from playwright.sync_api import Page, expect
from pytest_django import Settings

from tracker.accounts.models import User
from tracker.refusal import Refused
from tracker.urls import handler400, handler403, handler404, handler500

__all__ = ["handler400", "handler403", "handler404", "handler500"]

pytestmark = pytest.mark.browser

Visit = Callable[..., Page]

PAGE = """{% extends "page.html" %}
{% block css %}<link rel="stylesheet" href="{% static 'css/card.css' %}">{% endblock %}
{% block main %}<main id="main" class="page" tabindex="-1">
  <input aria-label="Search" data-key="/" type="search">
  <a href="#next" data-key="j">next <kbd>j</kbd></a>
  <section class="card" data-keys id="one" tabindex="-1"><a href="#accept-one" data-key="a">accept</a></section>
  <section class="card on" data-keys id="two" tabindex="-1"><a href="#accept-two" data-key="a">accept</a></section>
  <a href="#hidden" data-key="h" hidden>hidden</a>
  <form method="post" action="/trial/" data-draft="claim-5-why">{% csrf_token %}
    <label>Why <textarea name="why">{{ why }}</textarea></label>
    <label><input type="checkbox" name="seen"> Seen</label>
    {% if wrong %}<ul class="errors"><li>Say why.</li></ul>{% endif %}
    <button class="btn" name="step" value="propose">Propose</button>
  </form>
  <form method="post" hx-post="/fragment/{{ how }}/" hx-target="#out" id="htmx" data-draft="note">{% csrf_token %}
    <input aria-label="Note" name="note"><button class="btn">Send</button>
  </form>
  <div id="out">before</div>
</main>{% endblock %}
{% block keys %}{% include "_keys.html" %}{% endblock %}
"""

BROKEN = {"now": True}


def work(request: HttpRequest) -> HttpResponse:
    why = request.POST.get("why", "")
    if request.method == "POST" and why != "too short":
        messages.success(request, f"{request.POST.get('step')}: {why}")
        return redirect("/trial/")
    wrong = request.method == "POST"
    given = {"why": why, "wrong": wrong, "how": request.GET.get("how", "works")}
    page = engines["django"].from_string(PAGE).render(given, request)
    return HttpResponse(page, status=400 if wrong else 200)


def fragment(request: HttpRequest, how: str) -> HttpResponse:
    if how == "refused":
        raise Refused("same_person", "Someone else must confirm what you proposed.")
    if how == "broken" and BROKEN["now"]:
        return HttpResponse("<!doctype html><title>broken</title>", status=500)
    if how == "invalid":
        return HttpResponse("<p>Say why, in a sentence.</p>", status=400)
    return HttpResponse(f"<p>kept: {request.POST.get('note')}</p>")


urlpatterns = [
    path("trial/", work),
    path("fragment/<str:how>/", fragment),
    path("", include("tracker.urls")),
]


@pytest.fixture(autouse=True)
def pages(settings: Settings) -> Iterator[None]:
    settings.ROOT_URLCONF = __name__
    BROKEN["now"] = True
    yield
    BROKEN["now"] = True


@pytest.fixture
def page(visit: Visit, reader: User) -> Page:
    page = visit(reader, "/trial/")
    expect(page.get_by_role("button", name="all keys")).to_be_visible()
    return page


def test_a_key_clicks_what_names_it_nearest_to_where_one_works(page: Page) -> None:
    page.keyboard.press("j")
    expect(page).to_have_url(re.compile("#next$"))

    page.keyboard.press("a")
    expect(page).to_have_url(re.compile("#accept-two$"))

    page.locator("#one").focus()
    page.keyboard.press("a")
    expect(page).to_have_url(re.compile("#accept-one$"))


def test_keys_rest_while_somebody_types_or_holds_control(page: Page) -> None:
    page.keyboard.press("/")
    expect(page.get_by_label("Search")).to_be_focused()

    page.keyboard.type("japan")
    expect(page.get_by_label("Search")).to_have_value("japan")
    page.locator("#main").focus()
    page.keyboard.press("Control+j")
    page.keyboard.press("h")

    assert "#" not in page.url


def test_question_mark_lists_the_keys_and_turns_them_off(page: Page) -> None:
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys of this page")
    expect(dialog).to_contain_text("next")
    expect(dialog).to_contain_text("accept")

    dialog.get_by_text("Off").click()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    page.keyboard.press("j")
    assert "#" not in page.url

    page.get_by_role("button", name="all keys").click()
    dialog.get_by_text("Always on").click()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    expect(page).to_have_url(re.compile("#next$"))


def test_keys_may_be_kept_to_a_list_that_has_focus(page: Page) -> None:
    page.keyboard.press("?")
    page.get_by_text("Only while a list or card has focus").click()
    page.keyboard.press("Escape")

    page.locator("#main").focus()
    page.keyboard.press("j")
    assert "#" not in page.url

    page.locator("#one").focus()
    page.keyboard.press("j")
    expect(page).to_have_url(re.compile("#next$"))


def test_control_enter_sends_the_form_one_types_in(page: Page) -> None:
    page.get_by_label("Why").fill("the gauge shows it")
    page.keyboard.press("Control+Enter")

    expect(page.locator("#messages")).to_contain_text("propose: the gauge shows it")


def test_a_draft_is_offered_again_and_dropped_once_saved(page: Page) -> None:
    why, seen = page.get_by_label("Why"), page.get_by_label("Seen")
    why.fill("half a sentence")
    seen.check()
    expect(page.locator("[data-draft-note]")).to_contain_text("draft kept")

    page.reload()
    expect(why).to_have_value("")
    page.get_by_role("button", name="Use it").click()
    expect(why).to_have_value("half a sentence")
    expect(seen).to_be_checked()

    page.get_by_role("button", name="Propose").click()
    expect(page.locator("#messages")).to_contain_text("propose: half a sentence")
    page.reload()
    expect(page.get_by_role("button", name="Use it")).to_have_count(0)


def test_a_draft_that_was_refused_is_kept(page: Page) -> None:
    page.get_by_label("Why").fill("too short")
    page.get_by_role("button", name="Propose").click()
    expect(page.get_by_text("Say why.")).to_be_visible()

    page.goto("/trial/")

    expect(page.get_by_role("button", name="Use it")).to_be_visible()


def test_a_draft_can_be_dropped(page: Page) -> None:
    page.get_by_label("Why").fill("half a sentence")
    expect(page.locator("[data-draft-note]")).to_contain_text("draft kept")
    page.reload()
    page.get_by_role("button", name="Drop it").click()
    page.reload()

    expect(page.get_by_role("button", name="Use it")).to_have_count(0)


def test_signing_out_clears_the_drafts(page: Page) -> None:
    page.get_by_label("Why").fill("half a sentence")
    expect(page.locator("[data-draft-note]")).to_contain_text("draft kept")

    page.get_by_label("Account of Rhea Lund").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_text("You are signed out.")).to_be_visible()

    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('draft:'))") == []


def test_a_part_of_the_page_is_saved_and_its_draft_dropped(page: Page) -> None:
    page.get_by_label("Note").fill("a note")
    expect(page.locator("#htmx [data-draft-note]")).to_contain_text("draft kept")
    page.get_by_role("button", name="Send").click()

    expect(page.locator("#out")).to_have_text("kept: a note")
    page.reload()
    expect(page.get_by_role("button", name="Use it")).to_have_count(0)


def test_a_form_with_its_errors_takes_its_place(visit: Visit, reader: User) -> None:
    page = visit(reader, "/trial/?how=invalid")
    page.get_by_label("Note").fill("a note")
    page.get_by_role("button", name="Send").click()

    expect(page.locator("#out")).to_have_text("Say why, in a sentence.")
    expect(page.locator(".fail")).to_have_count(0)
    page.reload()
    expect(page.get_by_role("button", name="Use it")).to_be_visible()


def test_a_refusal_is_told_beside_what_failed(visit: Visit, reader: User) -> None:
    page = visit(reader, "/trial/?how=refused")
    page.get_by_role("button", name="Send").click()

    expect(page.locator("#htmx .fail")).to_contain_text(
        "Not saved: Someone else must confirm what you proposed. Try again"
    )
    expect(page.locator("#out")).to_have_text("before")


def test_a_failure_can_be_tried_again(visit: Visit, reader: User) -> None:
    page = visit(reader, "/trial/?how=broken")
    page.get_by_label("Note").fill("a note")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#htmx .fail")).to_contain_text("Not saved: the site failed. What you typed is still here.")

    BROKEN["now"] = False
    page.get_by_role("button", name="Try again").click()

    expect(page.locator("#out")).to_have_text("kept: a note")
    expect(page.locator(".fail")).to_have_count(0)


def test_a_lost_connection_is_told(page: Page) -> None:
    page.get_by_label("Note").fill("a note")
    page.context.set_offline(offline=True)
    expect(page.get_by_text("No connection. Nothing is saved until it is back.")).to_be_visible()
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#htmx .fail")).to_contain_text("Not saved: the connection was lost.")

    page.context.set_offline(offline=False)
    page.get_by_role("button", name="Try again").click()

    expect(page.locator("#out")).to_have_text("kept: a note")


def test_a_session_that_ended_is_told_in_the_page(page: Page) -> None:
    page.context.clear_cookies()
    page.get_by_role("button", name="Send").click()

    expect(page.locator("#htmx .fail")).to_contain_text("Not saved:")
    expect(page.locator("#out")).to_have_text("before")


def test_the_narrow_menu_works_without_javascript(visit: Visit, administrator: User) -> None:
    page = visit(administrator, "/account/", viewport={"width": 390, "height": 844}, java_script_enabled=False)

    page.get_by_text("Menu").click()
    page.get_by_role("link", name="People").click()

    expect(page).to_have_url(re.compile("/people/$"))


def test_a_menu_closes_on_escape_and_elsewhere(page: Page) -> None:
    account = page.get_by_label("Account of Rhea Lund")
    sign_out = page.get_by_role("button", name="Sign out")
    account.click()
    expect(sign_out).to_be_visible()
    page.keyboard.press("Escape")
    expect(sign_out).to_be_hidden()

    account.click()
    expect(sign_out).to_be_visible()
    page.get_by_label("Why").click()
    expect(sign_out).to_be_hidden()
