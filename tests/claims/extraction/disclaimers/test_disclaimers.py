from __future__ import annotations

import pytest

from claims.extraction import extract


@pytest.mark.parametrize(
    ("text", "language", "scopes"),
    [
        ("The toll could not be independently verified.", "en", ("casualties",)),
        ("Reuters was unable to confirm the reports.", "en", ("everything",)),
        ("AFP could not immediately verify the footage.", "en", ("images",)),
        ("There was no independent confirmation of the death toll.", "en", ("casualties",)),
        ("It was not possible to verify the claims independently.", "en", ("everything",)),
        ("Neither the toll nor the weapons used could be independently confirmed.", "en", ("casualties", "tactics")),
        ("The identity of the attackers could not be confirmed by independent sources.", "en", ("identities",)),
        ("The claim remains unverified.", "en", ("everything",)),
        ("Le bilan n’a pas pu être vérifié de source indépendante.", "fr", ("casualties",)),
        ("Ces affirmations n’ont pas pu être confirmées de source indépendante.", "fr", ("everything",)),
        ("L’AFP n’était pas en mesure de vérifier l’authenticité de la vidéo.", "fr", ("images",)),
        ("Il est impossible de vérifier ces informations de manière indépendante.", "fr", ("everything",)),
    ],
)  # fmt: skip
def test_disclaimer_and_its_scopes(text: str, language: str, scopes: tuple[str, ...]) -> None:
    (disclaimer,) = extract(text, language).disclaimers

    assert (disclaimer.text, disclaimer.scopes) == (text, scopes)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministry has not confirmed the attack.", "en"),
        ("The minister confirmed that the road was closed.", "en"),
        ("The ministry said it could not independently verify the toll.", "en"),
        ("Independent observers will verify the count.", "en"),
        ("Le ministre n’a pas confirmé l’attaque.", "fr"),
        ("Le ministre a confirmé le bilan.", "fr"),
    ],
)
def test_what_a_party_leaves_open_is_no_disclaimer(text: str, language: str) -> None:
    assert extract(text, language).disclaimers == ()
