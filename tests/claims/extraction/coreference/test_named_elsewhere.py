"""Who speaks where the words beside the statement do not name them: who is named below, beside, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.findings import names, statements

if TYPE_CHECKING:
    from claims.extraction.types import Statement


def said(text: str, language: str, words: str) -> Statement:
    """The one statement that holds these words."""
    return next(one for one in statements(text, language) if words in one.text)


def readings(statement: Statement) -> set[str | None]:
    speaker = statement.speakers[0]
    return {speaker.name, *(reading.name for reading in speaker.alternatives)}


OFFICIAL = """SELVA, 3 May (Coast News) - Ships came back while a senior harbour official warned of unsafe piers.

The port is small.

Ana Ruiz, the harbour director, told reporters that a pier had moved.
"""
MINISTER = """The road was cut on Monday.

The foreign minister said that no law was broken. Omar Tibi, who is in Oster for talks, left on Tuesday.
"""
MAIRE = """La route a été coupée lundi.

Le maire, lui, dit que rien n'a été signalé. Omar Tibi, joint par téléphone, n'a pas voulu en dire plus.
"""
ONCLE = """La route a été coupée lundi.

Sept personnes sont mortes, dont un enfant.

« Ils ont mis du sable dans le béton. »

Son oncle, Omar Tibi, 38 ans, montre une poignée de gravats.
"""
SHRUG = """La route a été coupée lundi.

Omar Tibi hausse les épaules. « Personne ne viendra. »
"""
MASON = """The road was cut on Monday.

Seven people died.

"They put sand in the concrete."

Omar Tibi, a mason, has lost two sons.
"""


@pytest.mark.parametrize(
    ("text", "language", "words", "name"),
    [
        (OFFICIAL, "en", "unsafe", "Ana Ruiz"),
        (MINISTER, "en", "no law", "Omar Tibi"),
        (MAIRE, "fr", "rien", "Omar Tibi"),
    ],
)
def test_a_role_that_is_named_below_is_asked_about(text: str, language: str, words: str, name: str) -> None:
    statement = said(text, language, words)

    assert not statement.sure
    assert name in readings(statement)


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [(ONCLE, "fr", "sable"), (SHRUG, "fr", "Personne"), (MASON, "en", "sand")],
)
def test_a_quotation_alone_is_asked_about_with_who_stands_beside_it(text: str, language: str, words: str) -> None:
    statement = said(text, language, words)

    assert not statement.sure
    assert names(statement) == ["Omar Tibi"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("À la préfecture de Selva, on indique que la route est coupée.", "préfecture de Selva"),
        ("« Rien n'est décidé », assure-t-on au ministère de la Santé.", "ministère de la Santé"),
        ("La réforme sera reportée, souligne-t-on dans l'entourage de la ministre.", "entourage de la ministre"),
        ("« Rien n'est décidé », affirme-t-on de source syndicale.", "source syndicale"),
        ("On lui a dit que la route était coupée.", None),
    ],
)
def test_one_speaks_for_a_house_in_french(text: str, name: str | None) -> None:
    assert names(statements(text, "fr")[0]) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Le chef du Hezbollah Omar Tibi a affirmé que la route était coupée.",
        "Le gouverneur militaire du Nord-Selva Omar Tibi a affirmé que la route était coupée.",
        "Le procureur de Selva Omar Tibi a affirmé que la route était coupée.",
        "Le coordinateur de l'ONU au Dorria Omar Tibi a affirmé que la route était coupée.",
    ],
)
def test_a_french_office_is_parted_from_its_holder(text: str) -> None:
    assert names(statements(text, "fr")[0]) == ["Omar Tibi"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le Groupe de soutien à la paix et aux familles dit que la route est coupée.",
         "Groupe de soutien à la paix et aux familles"),
        ("La route est coupée, dit le directeur général, Zébulon de Tibi-Vall, lors d'une réunion.",
         "Zébulon de Tibi-Vall"),
        ("Le Baromètre sécuritaire du Selva (BSS) dit que la route est coupée.", "Baromètre sécuritaire du Selva"),
    ],
)  # fmt: skip
def test_a_french_name_is_read_to_its_end(text: str, name: str) -> None:
    assert names(statements(text, "fr")[0]) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Ruiz met her brother-in-law, Xyrq Tibi. She said that the road was closed.", "Ana Ruiz"),
        ("Ana Ruiz and Omar Ruiz have a farm in Selva. Mr Ruiz said that the road was closed.", "Omar Ruiz"),
        ("Harbour chief Omar Tibi left. Others said that the road was closed.", "Others"),
        ("Health Cabinet Secretary Ana Ruiz met the doctors. The CS said that the road was closed.", "Ana Ruiz"),
        ("Team manager Omar Tibi spoke. The manager of a rival team said that the road was closed.",
         "The manager of a rival team"),
        ("Ana Ruiz said that it rained. The Italian, who was banned in 2009, said that the road was closed.",
         "Ana Ruiz"),
    ],
)  # fmt: skip
def test_gender_number_and_words_tell_who_cannot_be_meant(text: str, name: str) -> None:
    assert names(statements(text, "en")[-1]) == [name]


def test_who_told_a_court_is_not_the_court() -> None:
    assert not said("Road closed on purpose, court told", "en", "Road").speakers


def test_a_company_that_is_only_described_is_asked_about() -> None:
    text = "Oster trades in fish.\n\nThe Selva-based company said that the road was closed.\n"

    assert not said(text, "en", "road").sure
