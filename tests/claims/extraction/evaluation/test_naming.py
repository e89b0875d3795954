from __future__ import annotations

import pytest

from claims.extraction.evaluation.naming import is_same


@pytest.mark.parametrize(
    ("given", "accepted", "same"),
    [
        pytest.param("Ana Ruiz", ["Ana Ruiz"], True, id="the name"),
        pytest.param("ana ruíz", ["Ana Ruiz"], True, id="case and accents"),
        pytest.param("the army", ["army"], True, id="an article"),
        pytest.param("l’armée du Tarsis", ["armée de Tarsis"], True, id="French small words"),
        pytest.param("Captain Ana Ruiz", ["Ana Ruiz"], True, id="a title more"),
        pytest.param("FLC", ["Front for the Liberation of the Coast", "FLC"], True, id="another name that is as right"),
        pytest.param("spokesman for the ministry of health", ["health ministry spokesman"], True, id="another order"),
        pytest.param("Ruiz", ["Ana Ruiz"], False, id="half a name"),
        pytest.param("Omar Ruiz", ["Ana Ruiz"], False, id="another person of that name"),
        pytest.param("army", ["police"], False, id="another body"),
        pytest.param("the fourth coastal brigade under Ana Ruiz", ["Ana Ruiz"], False, id="far more than a title"),
        pytest.param("", ["Ana Ruiz"], False, id="nothing given"),
        pytest.param("Ana Ruiz", [], False, id="nothing accepted"),
        pytest.param("The The", ["the the"], True, id="nothing but small words"),
    ],
)
def test_names_mean_the_same_source(given: str, accepted: list[str], *, same: bool) -> None:
    assert is_same(given, accepted) is same
