import html
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from claims.choices import Counted, Match, SpanRole, SpeechAct, Triage
from claims.forms.record import FigureForm
from claims.models import Claim
from sources.choices import SourceKind
from sources.models import Article, Source
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
HTMX = {"HX-Request": "true"}
TEXT = (
    "The army said yes. The army said \U0001f600 yes, \u0642\u0627\u0644 \u0646\u0639\u0645 and 30 men left. "
    "It said no."
)


@pytest.fixture
def article(db: None) -> Article:
    return factories.article(TEXT)


@pytest.fixture
def claim(article: Article) -> Claim:
    return factories.claim(article, "and 30 men left", figure="30", triage=Triage.SUGGESTED)


def quote_of(claim: Claim) -> list[tuple[int, str]]:
    spans = claim.placements.get().spans.filter(role=SpanRole.QUOTE).order_by("position")
    return list(spans.values_list("start", "exact"))


def add_claim(client: Client, article: Article, fields: dict[str, str], *, htmx: bool = False) -> Any:
    given = {"kind": "body", "speech_act": "states", "medium": "unknown"} | fields
    return client.post(reverse("articles:add_claim", args=[article.pk]), given, headers=HTMX if htmx else {})


def test_a_claim_is_added_by_its_words(signed_in: SignedIn, editor: User, article: Article) -> None:
    answer = add_claim(
        signed_in(editor),
        article,
        {"quote-0": "It said no", "cue-0": "", "mention-0": "", "speaker": "Tavaran army"},
    )

    claim = Claim.objects.get()
    assert answer.status_code == 302
    assert answer["Location"] == f"{article.get_absolute_url()}?claim={claim.pk}#c{claim.pk}"
    assert quote_of(claim) == [(TEXT.index("It said no"), "It said no")]
    assert claim.triage == Triage.ACCEPTED
    assert claim.links.get().source == Source.objects.get(name="Tavaran army")


def test_words_that_stand_twice_ask_which_place_is_meant(signed_in: SignedIn, editor: User, article: Article) -> None:
    client = signed_in(editor)

    asked = add_claim(client, article, {"quote-0": "The army said"})

    page = asked.content.decode()
    second = TEXT.index("The army said", 5)
    assert asked.status_code == 400
    assert "stand 2 times in the text" in page
    assert f'name="quote-0-at"\n                       value="{second}"' in page
    answer = add_claim(client, article, {"quote-0": "The army said", "quote-0-at": str(second)})
    assert answer.status_code == 302
    assert quote_of(Claim.objects.get()) == [(second, "The army said")]


def test_a_selection_is_offered_in_the_form_and_stored_by_its_place(
    signed_in: SignedIn, editor: User, article: Article
) -> None:
    client, words = signed_in(editor), "\U0001f600 yes, \u0642\u0627\u0644"
    start = TEXT.index(words)
    selected: dict[str, str | int] = {"start": start, "end": start + len(words), "exact": words}

    form = client.get(reverse("articles:add_claim", args=[article.pk]), selected, headers=HTMX)
    answer = add_claim(client, article, {"quote-0": words, "quote-0-at": str(start)}, htmx=True)

    assert words in form.content.decode()
    assert form["HX-Retarget"] == "#adding"
    assert answer["HX-Retarget"] == "#work"
    claim = Claim.objects.get()
    assert quote_of(claim) == [(start, words)]
    assert claim.triage == Triage.SUGGESTED


def test_a_selection_that_disagrees_is_never_moved_by_guess(
    signed_in: SignedIn, editor: User, article: Article
) -> None:
    client = signed_in(editor)

    selected: dict[str, str | int] = {"start": 1, "end": 5, "exact": "The army"}

    form = client.get(reverse("articles:add_claim", args=[article.pk]), selected)
    answer = add_claim(client, article, {"quote-0": "The army", "quote-0-at": "3"})

    assert ">\nThe army</textarea>" not in form.content.decode()
    assert answer.status_code == 409
    assert "does not say this at that place" in answer.content.decode()
    assert not Claim.objects.exists()


def test_a_quote_may_have_several_fragments(signed_in: SignedIn, editor: User, article: Article) -> None:
    add_claim(signed_in(editor), article, {"quote-0": "30 men left", "quote-3": "It said no", "unnamed": "on"})

    claim = Claim.objects.get()
    assert claim.quote == "30 men left … It said no"
    assert claim.links.get().match == Match.UNNAMED


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({}, "Select words in the text"),
        ({"quote-0": " \r\n "}, "Select words in the text"),
        ({"quote-0": "not there"}, "does not have these words"),
        ({"quote-0": "It said\x00no"}, "does not have these words"),
        ({"quote-0": "It said no", "quote-1": "said no"}, "overlap"),
        ({"quote-0": "It said no", "quote-0-at": "999999"}, "outside the article"),
        ({"quote-0": "It said no", "speaker": "Army", "unnamed": "on"}, "not both"),
        ({"quote-0": "It said no", "kind": "elephant"}, "Select a valid choice"),
        ({"quote-0": "It said no", "medium": ""}, "This field is required"),
        ({"quote-0": "It said no", "mention-0": "nobody"}, "does not have these words"),
    ],
)
def test_bad_words_are_told_and_kept(
    signed_in: SignedIn, editor: User, article: Article, fields: dict[str, str], says: str
) -> None:
    answer = add_claim(signed_in(editor), article, fields)

    assert answer.status_code in {400, 409}
    assert says in answer.content.decode()
    assert not Claim.objects.exists()


def words(claim: Claim, **fields: Any) -> dict[str, Any]:
    given = {
        "quote-0": "30 men left",
        "speech_act": "states",
        "attribution_type": "indirect",
        "said_on": "",
        "place": "",
        "summary": "",
        "seen": claim.version,
    }
    return given | fields


def test_words_are_corrected(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    client, address = signed_in(editor), reverse("articles:words", args=[claim.pk])
    page = client.get(address).content.decode()
    assert "and 30 men left" in page

    sent = words(claim, **{"cue-0": "It said", "speech_act": "denies", "said_on": "2026-03-04", "place": "Ostrel"})
    answer = client.post(address, sent)

    claim.refresh_from_db()
    assert answer.status_code == 302
    assert quote_of(claim) == [(TEXT.index("30 men"), "30 men left")]
    assert (claim.cue, claim.speech_act, claim.place) == ("It said", SpeechAct.DENIES, "Ostrel")
    assert str(claim.said_on) == "2026-03-04"


def test_words_that_stand_twice_stay_at_their_place(signed_in: SignedIn, editor: User, article: Article) -> None:
    second = TEXT.index("The army said", 5)
    claim = factories.claim(article, "The army said \U0001f600", figure="")
    client, address = signed_in(editor), reverse("articles:words", args=[claim.pk])

    client.post(address, words(claim, **{"quote-0": "The army said", "quote-0-was": str(second)}))

    assert quote_of(claim) == [(second, "The army said")]


def test_of_two_corrections_both_are_shown_and_one_is_kept(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    other = factories.user("Oda Riis", *editor.roles)
    address = reverse("articles:words", args=[claim.pk])
    signed_in(other).post(address, words(claim, **{"quote-0": "30 men", "place": "Dellin"}))
    client, mine = signed_in(editor), words(claim, **{"quote-0": "men left", "place": "Ostrel"})

    answer = client.post(address, mine, headers=HTMX)

    page = answer.content.decode()
    assert answer.status_code == 409
    assert answer["HX-Retarget"] == f"#w{claim.pk}"
    for shown in ("Oda Riis changed this", "men left", "30 men", "Ostrel", "Dellin", "Keep mine", "Take theirs"):
        assert shown in page
    claim.refresh_from_db()
    assert claim.quote == "30 men"
    assert f'name="seen" value="{claim.version}"' in page
    assert client.post(address, mine | {"seen": claim.version}).status_code == 302
    claim.refresh_from_db()
    assert claim.quote == "men left"


@pytest.mark.parametrize(
    "fields",
    [
        {"quote-0": ""},
        {"quote-0": "never said"},
        {"speech_act": "sings"},
        {"said_on": "tomorrow"},
        {"seen": ""},
        {"place": "a" * 201},
    ],
)
def test_bad_corrections_change_nothing(
    signed_in: SignedIn, editor: User, claim: Claim, fields: dict[str, str]
) -> None:
    answer = signed_in(editor).post(reverse("articles:words", args=[claim.pk]), words(claim, **fields))

    claim.refresh_from_db()
    assert answer.status_code == 400
    assert (claim.quote, claim.version) == ("and 30 men left", 1)


def test_the_register_is_searched_for_the_source(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    mission = factories.source("Lakes Union mission")
    client, address = signed_in(editor), reverse("articles:source", args=[claim.pk])
    link = claim.links.get()

    found = client.get(address, {"q": "lakes", "link": str(link.pk)})
    answer = client.post(address, {"link": link.pk, "seen": 1, "who": mission.pk})

    assert "Lakes Union mission" in found.content.decode()
    assert answer.status_code == 302
    link.refresh_from_db()
    assert (link.source, link.match) == (mission, Match.CONFIRMED)


@pytest.mark.parametrize(
    ("given", "name", "match"),
    [
        ({"who": "new", "name": "Dellin relief committee", "kind": "body"}, "Dellin relief committee", Match.CONFIRMED),
        ({"who": "unnamed"}, None, Match.UNNAMED),
    ],
)
def test_a_source_may_be_new_or_not_named(
    signed_in: SignedIn, editor: User, claim: Claim, given: dict[str, str], name: str | None, match: Match
) -> None:
    link = claim.links.get()

    signed_in(editor).post(
        reverse("articles:source", args=[claim.pk]), given | {"link": link.pk, "seen": 1}, headers=HTMX
    )

    link.refresh_from_db()
    assert (link.source.name if link.source else None, link.match) == (name, match)


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"who": ""}, 400),
        ({"who": "elephant"}, 400),
        ({"who": "new"}, 400),
        ({"who": "new", "name": "Somebody", "kind": "elephant"}, 400),
        ({"who": "999999999"}, 409),
        ({"who": "unnamed", "link": "999999999"}, 409),
        ({"who": "unnamed", "link": "x"}, 400),
        ({"who": "unnamed", "link": ""}, 400),
        ({"do": "sing"}, 400),
        ({"do": "add", "role": "singer", "who": "unnamed"}, 400),
        ({"do": "medium", "medium": "smoke signals"}, 400),
        ({"do": "remove"}, 409),
    ],
)
def test_a_bad_choice_of_source_is_told(
    signed_in: SignedIn, editor: User, claim: Claim, given: dict[str, str], status: int
) -> None:
    sent = {"link": claim.links.get().pk, "seen": 1} | given

    answer = signed_in(editor).post(reverse("articles:source", args=[claim.pk]), sent)

    assert answer.status_code == status


def test_the_chain_grows_changes_and_shrinks(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    client, address = signed_in(editor), reverse("articles:source", args=[claim.pk])
    speaker = claim.links.get()
    assert "Who is the further relay" in client.get(address, {"add": "relay"}).content.decode()

    relay = {"who": "new", "name": "Lakes Daily", "kind": "outlet", "medium": "press"}
    client.post(address, relay | {"do": "add", "role": "relay", "seen": 1})
    client.post(address, {"do": "add", "role": "speaker", "who": "unnamed", "seen": 2})
    client.post(address, {"do": "medium", "link": speaker.pk, "medium": "speech", "seen": 3})

    links = list(claim.links.order_by("position", "pk"))
    assert [(link.label, link.position, link.medium) for link in links] == [
        ("Upland Charter Alliance", 0, "speech"),
        ("Not named", 0, "unknown"),
        ("Lakes Daily", 1, "press"),
    ]
    client.post(address, {"do": "remove", "link": speaker.pk, "seen": 4})
    last = client.post(address, {"do": "remove", "link": links[1].pk, "seen": 5})
    assert last.status_code == 409
    assert "Somebody must have said it" in last.content.decode()
    assert claim.links.count() == 2


def test_a_stale_choice_of_source_shows_both(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    address, link = reverse("articles:source", args=[claim.pk]), claim.links.get()
    client = signed_in(editor)
    client.post(address, {"link": link.pk, "seen": 1, "who": "unnamed"})

    answer = client.post(address, {"link": link.pk, "seen": 1, "who": "new", "name": "Mine", "kind": "person"})

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Mine" in page
    assert "Keep mine" in page
    assert Source.objects.filter(kind=SourceKind.PERSON).count() == 0


def figure(**fields: Any) -> dict[str, Any]:
    given = {"seen": 1, "wording": "30", "bound": "exact", "low": "30", "high": "30", "counted": "present"}
    return given | {"unit": "people", "of": "men", "as_of": ""} | fields


def test_figures_are_corrected_added_and_removed(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    client, address = signed_in(editor), reverse("articles:figures", args=[claim.pk])
    old = claim.figures.get()
    assert client.get(address).status_code == 200

    client.post(address, figure(figure=old.pk))
    client.post(address, figure(seen=2, wording="men", bound="unquantified", low="", high=""))
    client.post(address, {"seen": 3, "figure": old.pk, "do": "remove"})

    left = claim.figures.get()
    assert (left.wording, left.low, left.counted) == ("men", None, Counted.PRESENT)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("amount", ["25000", "1234567.5", "12.25", "999", "0.125", "-4"])
def test_a_figure_is_saved_as_the_form_shows_it(
    signed_in: SignedIn, editor: User, claim: Claim, language: str, amount: str
) -> None:
    User.objects.filter(pk=editor.pk).update(language=language)
    claim.figures.update(low=amount, high=None)
    client, address = signed_in(editor), reverse("articles:figures", args=[claim.pk])
    shown = html.unescape(re.findall(r'name="low" value="([^"]+)"', client.get(address).content.decode())[0])

    client.post(address, figure(figure=claim.figures.get().pk, low=shown, high="", of="other men", counted="other"))

    saved = claim.figures.get()
    assert (saved.low, saved.of) == (Decimal(amount), "other men")


@pytest.mark.parametrize(
    ("language", "typed", "low"),
    [
        ("en", "25,000", "25000"), ("en", "25 000", "25000"), ("en", "1,234,567.5", "1234567.5"),
        ("en", "1,5", None), ("en", "12,34,567", None), ("en", "1,234 567", None), ("en", "1.234.567", None),
        ("fr", "25\u00a0000", "25000"), ("fr", "25\u202f000,5", "25000.5"), ("fr", "1,5", "1.5"),
        ("fr", "0,125", "0.125"), ("fr", "25,000", None), ("fr", "25 00", None),
    ],
)  # fmt: skip
def test_a_number_is_read_as_its_language_writes_it(language: str, typed: str, low: str | None) -> None:
    with translation.override(language):
        form = FigureForm(figure(low=typed, high=""))
        assert form.is_valid() is (low is not None)
        assert form.cleaned_data.get("low") == (low and Decimal(low))


def test_a_figure_that_stands_twice_asks_which_is_meant(signed_in: SignedIn, editor: User) -> None:
    article = factories.article("They lost 30 men and 30 women.")
    claim = factories.claim(article, "30 men and 30 women", figure="")
    client, address = signed_in(editor), reverse("articles:figures", args=[claim.pk])

    asked = client.post(address, figure())

    page = asked.content.decode()
    second = article.revision.text.index("30 women")
    assert asked.status_code == 409
    assert f'name="start" value="{second}"' in page
    assert client.post(address, figure(start=second)).status_code == 302
    assert claim.placements.get().spans.get(role=SpanRole.FIGURE).start == second


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"wording": ""}, 400),
        ({"wording": "not there"}, 409),
        ({"low": "many"}, 400),
        ({"low": "NaN"}, 400),
        ({"low": "1e30"}, 400),
        ({"low": "40", "high": "30"}, 409),
        ({"low": "-5", "high": "-5", "counted": "killed"}, 409),
        ({"low": "", "high": ""}, 409),
        ({"bound": "sort_of"}, 400),
        ({"figure": 999999999}, 409),
        ({"figure": 999999999, "do": "remove"}, 409),
        ({"start": "-1"}, 400),
    ],
)
def test_a_bad_figure_is_told(
    signed_in: SignedIn, editor: User, claim: Claim, fields: dict[str, str], status: int
) -> None:
    answer = signed_in(editor).post(reverse("articles:figures", args=[claim.pk]), figure(**fields))

    assert answer.status_code == status
    assert claim.figures.get().of == "soldiers"


def test_a_stale_figure_shows_both(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    client, address = signed_in(editor), reverse("articles:figures", args=[claim.pk])
    old = claim.figures.get()
    client.post(address, figure(figure=old.pk, of="their men"))

    answer = client.post(address, figure(figure=old.pk, of="my men"))
    client.post(address, {"seen": 2, "figure": old.pk, "do": "remove"})
    gone = client.post(address, figure(figure=old.pk, of="my men", seen=2))

    page = answer.content.decode()
    assert answer.status_code == gone.status_code == 409
    assert "my men" in page
    assert "their men" in page
    assert "not there any more" in gone.content.decode()


def test_a_claim_is_split_at_the_caret(signed_in: SignedIn, editor: User, article: Article) -> None:
    claim = factories.claim(article, "30 men left. It said no", figure="30")
    client, address = signed_in(editor), reverse("articles:split", args=[claim.pk])

    form = client.get(address, {"at": TEXT.index("It said no")}).content.decode()
    answer = client.post(address, {"seen": 1, "part-0": "30 men left.", "part-1": "It said no"})

    assert ">\n30 men left.</textarea>" in form
    assert ">\nIt said no</textarea>" in form
    assert answer.status_code == 302
    assert sorted(claim.successors.values_list("quote", flat=True)) == ["30 men left.", "It said no"]


@pytest.mark.parametrize(
    ("parts", "status"),
    [({"part-0": "30 men left"}, 409), ({}, 409), ({"part-0": "30 men", "part-1": "nothing such"}, 400)],
)
def test_a_bad_split_is_told(
    signed_in: SignedIn, editor: User, claim: Claim, parts: dict[str, str], status: int
) -> None:
    answer = signed_in(editor).post(reverse("articles:split", args=[claim.pk]), {"seen": 1} | parts)

    assert answer.status_code == status


def test_a_stale_split_shows_both(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    client = signed_in(editor)
    client.post(reverse("articles:words", args=[claim.pk]), words(claim))

    answer = client.post(reverse("articles:split", args=[claim.pk]), {"seen": 1, "part-0": "30 men", "part-1": "left"})

    assert answer.status_code == 409
    assert "30 men | left" in answer.content.decode()


@pytest.mark.parametrize("given", [{}, {"seen": 1}, {"seen": 1, "other": "x", "other_seen": 1}])
def test_a_bad_merge_is_told(signed_in: SignedIn, editor: User, claim: Claim, given: dict[str, Any]) -> None:
    assert signed_in(editor).post(reverse("articles:merge", args=[claim.pk]), given).status_code == 409


@pytest.mark.parametrize("person", ["reader", "fact_checker", "administrator", "nobody"])
@pytest.mark.parametrize("page", ["words", "source", "figures", "split", "merge"])
def test_only_editors_correct(
    signed_in: SignedIn, claim: Claim, person: str, page: str, request: pytest.FixtureRequest
) -> None:
    client, address = signed_in(request.getfixturevalue(person)), reverse(f"articles:{page}", args=[claim.pk])

    assert client.post(address, {"seen": 1}).status_code == 403
    if page != "merge":
        assert client.get(address).status_code == 403


@pytest.mark.parametrize("page", ["words", "source", "figures", "split"])
def test_a_claim_that_is_not_there_is_404(signed_in: SignedIn, editor: User, page: str) -> None:
    assert signed_in(editor).get(reverse(f"articles:{page}", args=[10**9])).status_code == 404


def test_a_merge_is_not_read(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    assert signed_in(editor).get(reverse("articles:merge", args=[claim.pk])).status_code == 405


def test_the_place_that_was_chosen_is_kept_while_the_form_is_answered(signed_in: SignedIn, editor: User) -> None:
    article = factories.article("The army said yes. The army said no. They left.")
    claim = factories.claim(article, "The army said no", figure="")
    client, address = signed_in(editor), reverse("articles:words", args=[claim.pk])
    at = article.revision.text.index("army said no")
    chosen = {"quote-0": "army said", "quote-0-at": at, "speech_act": "states", "attribution_type": "indirect"}
    Claim.objects.filter(pk=claim.pk).update(version=2)

    stale = client.post(address, {**chosen, "seen": 1})
    wrong = client.post(address, {**chosen, "seen": 2, "said_on": "2026-02-31"})

    for answer, status in ((stale, 409), (wrong, 400)):
        assert answer.status_code == status
        assert f'name="quote-0-at" value="{at}"' in answer.content.decode()


def undo(client: Client, answer: Any) -> Any:
    """Send the form that the page offers for undoing what was just saved."""
    strip = answer.content.decode().partition('<div class="undo"')[2].partition("</form>")[0]
    address = html.unescape(re.search(r'hx-post="([^"]+)"', strip)[1])  # type: ignore[index]
    fields = re.findall(r'<input type="hidden"\s+name="([^"]+)"\s+value="([^"]*)"', strip)
    given = {name: html.unescape(value) for name, value in fields if name != "csrfmiddlewaretoken"}
    return client.post(address, given, headers=HTMX)


def figures_of(claim: Claim) -> list[tuple[Any, ...]]:
    columns = ("wording", "low", "high", "bound", "unit", "counted", "of", "as_of", "spans__start")
    return list(claim.figures.order_by("position").values_list(*columns))


def test_a_correction_of_words_is_undone_and_done_again(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    client, before = signed_in(editor), quote_of(claim)
    given = {"seen": "1", "quote-0": "30 men left", "speech_act": "denies", "attribution_type": "indirect"}
    saved = client.post(reverse("articles:words", args=[claim.pk]), given, headers=HTMX)
    after = quote_of(claim)
    assert after != before

    undone = undo(client, saved)

    claim.refresh_from_db()
    assert (quote_of(claim), claim.quote, claim.speech_act) == (before, "and 30 men left", "states")
    undo(client, undone)
    assert quote_of(claim) == after


@pytest.mark.parametrize(
    "given",
    [
        {"figure": "there", "do": "remove"},
        {"figure": "there", "wording": "30 men", "bound": "about", "low": "25", "high": "35", "counted": "wounded"},
        {"wording": "30 men left", "bound": "exact", "low": "30", "high": "30", "counted": "other"},
    ],
    ids=["removed", "changed", "added"],
)
def test_what_was_done_with_a_figure_is_undone(
    signed_in: SignedIn, editor: User, claim: Claim, given: dict[str, str]
) -> None:
    client, before = signed_in(editor), figures_of(claim)
    given = given | {"seen": "1"} | ({"figure": str(claim.figures.get().pk)} if "figure" in given else {})
    saved = client.post(reverse("articles:figures", args=[claim.pk]), given, headers=HTMX)
    assert saved.status_code == 200
    assert figures_of(claim) != before

    undo(client, saved)

    assert figures_of(claim) == before


@pytest.mark.parametrize(
    "given",
    [{"who": "other"}, {"who": "unnamed"}, {"do": "medium", "medium": "letter"}, {"do": "add", "role": "relay"}],
    ids=["another source", "nobody named", "another medium", "a relay"],
)
def test_what_was_done_with_the_chain_is_undone(
    signed_in: SignedIn, editor: User, claim: Claim, given: dict[str, str]
) -> None:
    def chain() -> list[tuple[Any, ...]]:
        return list(claim.links.order_by("position").values_list("role", "source__name", "match", "medium"))

    client, before, other = signed_in(editor), chain(), factories.source("Lakes Union mission")
    fields = {"link": str(claim.links.get().pk), "seen": "1", **given}
    if given.get("who") != "unnamed":
        fields["who"] = str(other.pk)
    saved = client.post(reverse("articles:source", args=[claim.pk]), fields, headers=HTMX)
    assert chain() != before

    undo(client, saved)

    assert chain() == before


def test_who_was_not_known_before_is_not_offered_back(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    claim.links.update(source=None, name="", match=Match.PROPOSED, sure=False)
    link, other = claim.links.get(), factories.source("Lakes Union mission")
    fields = {"link": link.pk, "seen": 1, "who": other.pk}

    saved = signed_in(editor).post(reverse("articles:source", args=[claim.pk]), fields, headers=HTMX)

    assert saved.status_code == 200
    assert "The source is saved." not in saved.content.decode()
