from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django import forms
from django.template import engines
from django.test import RequestFactory
from django.utils import timezone, translation

from tracker.accounts.models import User
from tracker.web.counting import Count
from tracker.web.paging import Page

NOW = datetime(2026, 3, 5, 18, 40, tzinfo=UTC)


@pytest.fixture(autouse=True)
def an_evening_in_march() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


def rendered(text: str, **context: object) -> str:
    return str(engines["django"].from_string(text).render(context))


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 3, 5, 14, 10, tzinfo=UTC), "14:10"),
        (datetime(2026, 3, 4, 23, 59, tzinfo=UTC), "4 March, 23:59"),
        (datetime(2025, 12, 31, 9, 5, tzinfo=UTC), "31 December 2025, 09:05"),
    ],
)
def test_a_moment_is_told_as_short_as_it_stays_clear(moment: datetime, words: str) -> None:
    html = rendered("{% when moment %}", moment=moment)

    assert f">{words}</time>" in html
    assert f'datetime="{moment.isoformat()}"' in html


def test_a_moment_is_told_in_the_person_s_zone() -> None:
    with timezone.override(ZoneInfo("Asia/Kolkata")):
        html = rendered("{% when moment %}", moment=NOW)

    assert ">00:10</time>" in html
    assert 'datetime="2026-03-06T00:10:00+05:30"' in html


@pytest.mark.parametrize(
    ("moment", "day", "age"),
    [
        (datetime(2026, 3, 1, 14, 10, tzinfo=UTC), "1er mars 2026", "4 j"),
        (datetime(2026, 2, 28, 14, 10, tzinfo=UTC), "28 février 2026", "5 j"),
        (datetime(2026, 3, 5, 14, 10, tzinfo=UTC), "5 mars 2026", "4 h"),
    ],
)
def test_french_writes_days_and_ages_its_own_way(moment: datetime, day: str, age: str) -> None:
    with translation.override("fr"):
        html = rendered("{{ moment|day }} {{ moment|age }} {{ count }}", moment=moment, count=Count(1234))

    assert f'<time datetime="{moment.date().isoformat()}">{day}</time>' in html
    assert f">{age}</time>" in html
    assert html.endswith((" 1\u202f234", " 1\u00a0234"))


def test_a_day_is_written_out() -> None:
    assert rendered("{{ day|day }}", day=date(2026, 3, 5)) == '<time datetime="2026-03-05">5 March 2026</time>'
    assert "5 March 2026" in rendered("{{ day|day }}", day=NOW)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 3, 5, 18, 39, 30, tzinfo=UTC), "now"),
        (datetime(2026, 3, 5, 18, 28, tzinfo=UTC), "12 min"),
        (datetime(2026, 3, 5, 14, 0, tzinfo=UTC), "4 h"),
        (datetime(2026, 3, 2, 18, 0, tzinfo=UTC), "3 d"),
        (datetime(2026, 3, 5, 19, 0, tzinfo=UTC), "now"),
    ],
)
def test_age_is_one_short_word(moment: datetime, words: str) -> None:
    assert f">{words}</time>" in rendered("{{ moment|age }}", moment=moment)


def test_what_never_was_has_no_time() -> None:
    assert rendered("{% when nothing %}{{ nothing|day }}{{ nothing|age }}", nothing=None) == ""


def test_a_face_has_a_name() -> None:
    mara, ines = User(pk=1, name="Mara Olin"), User(pk=2, name="Ines <Karo>")

    assert 'class="face" role="img" aria-label="Mara Olin"' in rendered("{% face mara %}", mara=mara, user=ines)
    assert 'class="face me" role="img" aria-label="Ines &lt;Karo&gt;, you"' in rendered(
        "{% face ines %}", ines=ines, user=ines
    )
    assert 'aria-label="Nobody yet"' in rendered("{% face nobody %}", nobody=None)


def test_a_glyph_alone_is_read_aloud() -> None:
    assert rendered('{% glyph "close" %}').endswith("</svg>")
    assert '<span class="sr">Remove filter</span>' in rendered('{% glyph "close" "Remove filter" %}')


class Sample(forms.Form):
    name = forms.CharField(help_text="As colleagues read it.")
    day = forms.ChoiceField(choices=[("a", "A day")], required=False, widget=forms.RadioSelect)
    kinds = forms.MultipleChoiceField(choices=[("x", "X"), ("y", "Y")], widget=forms.CheckboxSelectMultiple)
    sure = forms.BooleanField(required=False, label="Sure")
    version = forms.IntegerField(widget=forms.HiddenInput)


def test_a_field_is_tied_to_its_label_help_and_errors() -> None:
    html = rendered("{% field form.name %}", form=Sample({"name": "<"}))
    wrong = rendered("{% field form.name %}", form=Sample({}))

    assert '<label for="id_name">' in html
    assert 'value="&lt;"' in html
    assert 'aria-describedby="id_name_helptext"' in html
    assert 'aria-describedby="id_name_helptext id_name_error"' in wrong
    assert 'aria-invalid="true"' in wrong
    assert '<ul class="errors" id="id_name_error">' in wrong


def test_choices_are_a_group_with_a_legend() -> None:
    radio = rendered("{% field form.day %}", form=Sample())
    checks = rendered("{% field form.kinds %}", form=Sample({}))

    assert "<legend>Day</legend>" in radio
    assert 'class="pick"' in radio
    assert 'class="checks"' in checks
    assert 'aria-describedby="id_kinds_error"' in checks
    assert checks.count("<label") == 2


def test_one_box_stands_in_its_label() -> None:
    assert '<label class="check" for="id_sure">' in rendered("{% field form.sure %}", form=Sample())


def test_a_hidden_field_is_the_control_alone() -> None:
    assert rendered("{% field form.version %}", form=Sample()).strip() == (
        '<input type="hidden" name="version" required id="id_version">'
    ).replace(" required", "")


def test_pages_keep_the_filters_of_the_address() -> None:
    request = RequestFactory().get("/people/", {"kind": "a&b", "after": "old"})

    html = rendered('{% pager page "people" %}', page=Page([], "next:one", is_later=True), request=request)

    assert 'href="?kind=a%26b"' in html
    assert 'href="?kind=a%26b&amp;after=next%3Aone"' in html


def test_one_page_needs_no_links() -> None:
    request = RequestFactory().get("/people/")

    assert rendered("{% pager page %}", page=Page([], "", is_later=False), request=request).strip() == ""
