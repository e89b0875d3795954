"""Names of bodies beside what describes them: what they are, where they sit, whose side they take, their number."""

from __future__ import annotations

import pytest

from claims.extraction import extract
from claims.extraction.lexicon import LEXICONS
from claims.extraction.names.head_names import head_name
from claims.extraction.text.tokens import tokenize
from tests.findings import names


@pytest.mark.parametrize(
    ("language", "mention", "name", "kind"),
    [
        ("en", "the army's 14th Brigade", "14th Brigade", "body"),
        ("en", "Dorria's 47th Mountain Brigade", "Dorria's 47th Mountain Brigade", "body"),
        ("en", "the 25th Infantry Division", "25th Infantry Division", "body"),
        ("en", "rights group Article 7", "Article 7", "body"),
        ("en", "the campaign group Liberty 21", "Liberty 21", "body"),
        ("en", "the powerful metalworkers' union IG Selva", "IG Selva", "body"),
        ("en", "the Selva-based think tank Horn Insight", "Horn Insight", "body"),
        ("en", "Selva-based Health Watch", "Health Watch", "body"),
        ("en", "the Coast State-linked Group for the Open Sea (GOS)", "Group for the Open Sea", "body"),
        ("en", "the crown-linked Group to Save Fish and Sea (GSFS)", "Group to Save Fish and Sea", "body"),
        ("en", "the Dorria-backed Brotherhood of the Gulf", "Brotherhood of the Gulf", "body"),
        ("en", "the opposition Congress", "Congress", "body"),
        ("en", "the ruling Janata Selva", "Janata Selva", "body"),
        ("en", "the ruling Ana Ruiz", "Ana Ruiz", "person"),
        ("en", "the opposition MP Ines Vall", "Ines Vall", "person"),
        ("en", "ruling party MP Ines Vall", "Ines Vall", "person"),
        ("en", "the union DG Ines Vall", "Ines Vall", "person"),
        ("en", "the Commission on Human and Peoples' Rights", "Commission on Human and Peoples' Rights", "body"),
        ("fr", "l'ONG Sauvons nos forêts", "ONG Sauvons nos forêts", "body"),
        ("fr", "le collectif Protégeons la vallée", "Protégeons la vallée", "body"),
        ("en", "Health Minister Ines Vall", "Ines Vall", "person"),
        ("en", "Justice Ines Vall", "Ines Vall", "person"),
        ("en", "the lawmaker representing Selva North in the Assembly, Hon. Ines Vall", "Ines Vall", "person"),
        ("fr", "le syndicat IG Selva", "IG Selva", "body"),
        ("fr", "le groupe Liberté 21", "Liberté 21", "body"),
        ("fr", "le collectif Article 11", "Article 11", "body"),
    ],
)  # fmt: skip
def test_the_name_stands_without_what_describes_it(language: str, mention: str, name: str, kind: str) -> None:
    named = head_name(tokenize(mention, 0, len(mention), language), LEXICONS[language])
    assert named is not None
    assert (named.name, named.kind) == (name, kind)


@pytest.mark.parametrize("mention", ["the Selva-based company", "the Dorria-backed", "the Congress"])
def test_what_only_describes_is_no_name(mention: str) -> None:
    assert head_name(tokenize(mention, 0, len(mention), "en"), LEXICONS["en"]) is None


def test_a_role_is_called_by_the_letters_behind_it() -> None:
    told, added = extract(
        "District Police Officer (DPO) Tariq Vall said it was over. The DPO added that all was calm."
    ).statements

    assert (names(told), names(added)) == (["Tariq Vall"], ["Tariq Vall"])


@pytest.mark.parametrize("whom", ["two people familiar with the talks", "people close to the army", "two officials"])
def test_whoever_is_cited_speaks_whatever_describes_them(whom: str) -> None:
    [found] = extract(f"The Herald reported last week, citing {whom}, that the minister had resigned.", "en").statements

    assert (names(found), found.text) == ([whom], "the minister had resigned")
    assert [relay.name for relay in found.relays] == ["The Herald"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rights group Article 7 warned that the cells were full.", "Article 7"),
        ("The opposition Congress said that the count was wrong.", "Congress"),
        ("Votes were lost.\n\nObservers\n\nThe envoy Tariq Vall said that it was over.", "Tariq Vall"),
    ],
)  # fmt: skip
def test_a_name_like_a_medium_or_a_heading_is_told_apart(text: str, name: str) -> None:
    found = extract(text, "en").statements
    assert [names(one) for one in found] == [[name]]
