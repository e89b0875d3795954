"""Who is meant by words that describe somebody anew: "the economist", "le chef de l'État", "the carrier", "she"."""

from __future__ import annotations

import pytest

from claims.extraction.lexicon import LEXICONS
from claims.extraction.lexicon.given_names import KNOWN, gender_of_given
from claims.extraction.names.circumstances import without_circumstance
from claims.extraction.names.naming import find_names
from claims.extraction.text.tokens import tokenize
from tests.findings import names, statements


def last(text: str, language: str) -> list[str | None]:
    return names(statements(text, language)[-1])


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Maria Vall", "f"), ("María Vall", "f"), ("Omar Tibi", "m"), ("Jean-Ernest Tibi", "m"),
        ("Anne-Flore Vall", "f"), ("Edmundo Tibi", "m"), ("Fuko Vall", ""), ("Xyrqa Vall", ""), ("Maria", ""),
    ],
)  # fmt: skip
def test_a_given_name_tells_the_gender(name: str, gender: str) -> None:
    assert gender_of_given(name) == gender


def test_given_names_are_written_small() -> None:
    assert all(name == name.lower() and " " not in name for name in KNOWN)


@pytest.mark.parametrize(
    ("pronoun", "name"),
    [("She", "Maria Vall"), ("He", "Omar Tibi")],
)
def test_a_pronoun_follows_the_given_name(pronoun: str, name: str) -> None:
    text = f"Maria Vall met Omar Tibi in the port. {pronoun} said that the road was closed."
    assert last(text, "en") == [name]


@pytest.mark.parametrize(
    ("role", "epithet"),
    [
        ("Finance Minister Omar Tibi", "The economist"),
        ("The bishop of Oster, Omar Tibi", "The prelate"),
        ("Omar Tibi, who heads the Oster farmers' federation,", "The grower, from Selva"),
        ("Climate minister Omar Tibi", "The senator"),
        ("Mr Omar Tibi", "The former striker"),
    ],
)
def test_an_epithet_stands_for_whoever_has_just_spoken(role: str, epithet: str) -> None:
    text = f"{role} said on Monday that the road was closed. {epithet} said that nobody was lost."
    assert last(text, "en") == ["Omar Tibi"]


@pytest.mark.parametrize(
    ("role", "epithet"),
    [
        ("Le ministre de la Santé Omar Tibi", "L'ancien urgentiste"),
        ("Omar Tibi, élu de Selva,", "Le jeune homme"),
        ("Omar Tibi, président du club,", "L'économiste de 69 ans"),
        ("Le candidat Omar Tibi", "Le député de Selva"),
        ("Le directeur de l'agence, Omar Tibi,", "L'Argentin"),
        ("Le président Omar Tibi", "Le chef de l'État"),
        ("Le Premier ministre Omar Tibi", "Le chef du gouvernement"),
        ("Le ministre des Affaires étrangères, Omar Tibi,", "Le patron de la diplomatie dorrienne"),
        ("Le préfet Omar Tibi", "Le représentant de l'État"),
    ],
)
def test_a_french_epithet_stands_for_whoever_has_just_spoken(role: str, epithet: str) -> None:
    text = f"{role} a déclaré que la route était coupée. {epithet} a assuré que personne n'était mort."
    assert last(text, "fr") == ["Omar Tibi"]


@pytest.mark.parametrize(
    ("mention", "language"),
    [
        ("L'avocat général", "fr"),
        ("Le chef de la police", "fr"),
        ("The company's lawyer", "en"),
        ("The mayor of Oster", "en"),
    ],
)
def test_a_new_office_is_somebody_new(mention: str, language: str) -> None:
    said = " a dit que la route était coupée. " if language == "fr" else " said that the road was closed. "
    again = " a dit que personne n'était mort." if language == "fr" else " said that nobody was lost."
    role = "Le porte-parole" if language == "fr" else "Spokesman"
    text = f"{role} Omar Tibi{said}{mention}{again}"
    assert last(text, language) != ["Omar Tibi"]


def test_a_role_in_the_opening_words_is_named_next() -> None:
    text = (
        "The road to the port is closed, the town's mayor said on Monday.\n\n"
        "Omar Tibi told reporters that nobody had been lost.\n"
    )
    assert names(statements(text, "en")[0]) == ["Omar Tibi"]


def test_a_role_in_the_opening_words_is_not_whoever_has_another() -> None:
    text = (
        "The road to the port is closed, the town's mayor said on Monday.\n\n"
        "Omar Tibi, a fisherman, said that nobody had been lost.\n"
    )
    assert names(statements(text, "en")[0]) != ["Omar Tibi"]


@pytest.mark.parametrize(
    ("named", "called"),
    [
        ("Selva Airlines", "The carrier"),
        ("Coast Watch International", "The Oster-based organisation"),
    ],
)
def test_a_body_is_called_what_its_name_says(named: str, called: str) -> None:
    text = f"{named} said that the road was closed. {called} said that nobody was lost."
    assert last(text, "en") == [named.removeprefix("The ")]


@pytest.mark.parametrize(
    ("opening", "mention", "who"),
    [
        ("One resident reached by phone", "The resident", "One resident"),
        ("A person close to the talks", "The person", "A person close to the talks"),
        ("A herder near the port", "The herder, who has nine goats,", "A herder near the port"),
    ],
)
def test_a_description_is_taken_up_again(opening: str, mention: str, who: str) -> None:
    text = f"{opening} said that the road was closed. {mention} said that nobody was lost."
    assert (last(text, "en")[0] or "").startswith(who)


def test_a_role_that_a_mention_gives_is_kept() -> None:
    text = (
        "Le gouverneur de la région, le colonel Omar Tibi, a dit que la route était coupée. Awa Ba a protesté. "
        "Le gouverneur a ajouté que personne n'était mort."
    )
    assert last(text, "fr") == ["Omar Tibi"]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Later Theresa May left.", "en", "Theresa May"),
        ("Later Harbour A/S left.", "en", "Harbour A/S"),
        (
            "Later the Union of Rail, Maritime and Dock Workers (URMD) met.",
            "en",
            "Union of Rail, Maritime and Dock Workers",
        ),
        ("Later the Oster Commission on Human Rights met.", "en", "Oster Commission on Human Rights"),
        ("Later the Oster Commission on Monday met.", "en", "Oster Commission"),
        ("Later the Sea Framework for the Defence of Selva met.", "en", "Sea Framework for the Defence of Selva"),
        ("Later Salt Farmers of Dorria met.", "en", "Salt Farmers of Dorria"),
        ("Hier, Laurent Berger a parlé.", "fr", "Laurent Berger"),
        ("Hier, Nicole de Moor a parlé.", "fr", "Nicole de Moor"),
    ],
)  # fmt: skip
def test_a_name_is_read_whole(text: str, language: str, name: str) -> None:
    assert name in [found.name for found in find_names(tokenize(text, 0, len(text), language), LEXICONS[language])]


@pytest.mark.parametrize(
    ("text", "short", "language"),
    [
        ("Omar Sani Tibi met the mayor.", "Sani", "en"),
        ("The Harbour Traffic Administration met the mayor.", "The HTA", "en"),
        ("L'Organisation dorrienne des ports a publié une note.", "L'ODP", "fr"),
    ],
)
def test_a_short_form_is_known_without_brackets(text: str, short: str, language: str) -> None:
    said = "a dit que la route était coupée." if language == "fr" else "said that the road was closed."
    found = names(statements(f"{text} {short} {said}", language)[0])
    assert found[0] in {"Omar Sani Tibi", "Harbour Traffic Administration", "Organisation dorrienne des ports"}


@pytest.mark.parametrize(
    ("source", "speakers"),
    [
        ("A teacher and local officials", ["A teacher", "local officials"]),
        ("The lenders' committee, whose members include Selva and Oster,", ["lenders' committee"]),
        ("Ines Vall, who heads the mission known as Selvamis,", ["Ines Vall"]),
        ("The Harbour Watch's Sea Policy Lead, Ines Vall", ["Ines Vall"]),
        ("An officer close to the front's leader, General Omar Tibi,", ["An officer close to the front's leader"]),
    ],
)
def test_who_speaks(source: str, speakers: list[str]) -> None:
    assert names(statements(f"{source} said that the road was closed.", "en")[0]) == speakers


@pytest.mark.parametrize(
    ("mention", "whole"),
    [
        ("l'élu à la presse", "l'élu"),
        ("la préfète à sa sortie du port", "la préfète"),
        ("le maire de Selva devant des journalistes", "le maire de Selva"),
        ("un conseiller à la présidence", "un conseiller à la présidence"),
    ],
)
def test_where_it_was_said_is_no_part_of_the_speaker(mention: str, whole: str) -> None:
    pieces = tokenize(mention, 0, len(mention), "fr")
    kept = without_circumstance(pieces, LEXICONS["fr"])
    assert mention[: kept[-1].end] == whole


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("More coverage: « We waited for hours, » says a nurse", "en"),
        ('Have your say: "It is about time," writes Ines', "en"),
        ('By clicking "Accept", you confirm that you are over 16.', "en"),
        ("Sur le même thème : la préfète dément toute faute", "fr"),
        ("La rédaction vous conseille : « Pourquoi je suis parti », raconte un boulanger", "fr"),
        ("En cliquant sur « Accepter », vous affirmez avoir plus de 16 ans.", "fr"),
        ("Signaler une erreur. Notre médiatrice répond : « Nous corrigeons tout. »", "fr"),
    ],
)
def test_the_publisher_s_own_lines_are_no_statements(line: str, language: str) -> None:
    said = {"en": "Mayor Ines Vall said that the road was closed.", "fr": "La maire a dit que la route était coupée."}
    end = {"en": "The river is still rising.", "fr": "La rivière monte encore."}
    text = f"Selva\n\n{said[language]}\n\n{line}\n\n{end[language]}\n"
    found = [span for statement in statements(text, language) for span in statement.quote]
    assert all(not text.index(line) <= span.start < text.index(line) + len(line) for span in found)
