"""On what medium something was said, and through whom it came."""

from __future__ import annotations

import pytest

from claims.extraction.page.layout import find_parts
from claims.extraction.phrases.agencies import agencies_in, is_sign_off
from tests.findings import chain, mentions, only, statements


@pytest.mark.parametrize(
    ("text", "language", "medium", "relays"),
    [
        ("The mayor told Kola FM that the bridge was shut.", "en", "broadcast", ["Kola FM"]),
        ("The mayor told local radio station Kola that the bridge was shut.", "en", "broadcast", ["Kola"]),
        ("The mayor told the Kola Times the bridge was shut.", "en", "press", ["Kola Times"]),
        ("The mayor told the daily Le Phare that the bridge was shut.", "en", "press", ["Le Phare"]),
        ("The mayor told state television that the bridge was shut.", "en", "broadcast", ["state television"]),
        ("The mayor told BBC Radio 4's Today that it was shut.", "en", "broadcast", ["BBC Radio 4's Today"]),
        ("The mayor told the Mail & Guardian his bridge was shut.", "en", "press", ["the Mail & Guardian"]),
        ("The mayor told the BBC his bridge was shut.", "en", "press", ["the BBC"]),
        ("The mayor told a local station, Kola FM, that it was shut.", "en", "broadcast", ["Kola FM"]),
        ("The mayor said in an interview with dzKO that it was shut.", "en", "interview", ["dzKO"]),
        ("The mayor told CNN affiliate WKOL that it was shut.", "en", "press", ["WKOL"]),
        ("« C’est faux », a-t-il déclaré au Monde.", "fr", "press", ["Monde"]),
        ("« C’est faux », confie au « Figaro » un proche du maire.", "fr", "press", ["Figaro"]),
        ("Le pont est fermé, a appris RFI auprès d'une responsable.", "fr", "press", ["RFI"]),
        ("Selon une note que Le Phare a pu consulter, le pont est fermé.", "fr", "report", ["Le Phare"]),
        ("Le pont est fermé depuis mardi, nous a confié un agent.", "fr", "press", []),
        ("The mayor told the Early Bird programme that it was shut.", "en", "broadcast", ["Early Bird"]),
        ("The mayor told the Kola Health Journal that it was shut.", "en", "press", ["Kola Health Journal"]),
        ("The mayor said on state television that the bridge was shut.", "en", "broadcast", ["state television"]),
        ("In a speech on state television the mayor said it was shut.", "en", "broadcast", []),
        ("Contacté par «24 heures», le maire assure que le pont est fermé.", "fr", "press", ["24 heures"]),
        ("Joint par ACTUALITE.CD, le maire assure que le pont est fermé.", "fr", "press", ["ACTUALITE.CD"]),
        ("Interrogé par la chaîne Kola, le maire assure que le pont est fermé.", "fr", "broadcast", ["Kola"]),
        ("Dans l'émission « Grand Angle », le maire a dit que c'est faux.", "fr", "broadcast", ["Grand Angle"]),
        ("The mayor told this newspaper that the bridge was shut.", "en", "press", []),
        ("The mayor told a press conference that the bridge was shut.", "en", "press_conference", []),
        ("The mayor told parliament that the bridge was shut.", "en", "speech", []),
        ("In a televised speech, the mayor said the bridge was shut.", "en", "broadcast", []),
        ('"It is shut," the mayor said on Kola FM.', "en", "broadcast", ["Kola FM"]),
        ("A driver, quoted by Reuters, said the bridge was shut.", "en", "press", ["Reuters"]),
        ("The ruling says the bridge was shut.", "en", "court_filing", []),
        ("The mayor said in a Telegram message that the bridge was shut.", "en", "social_media", []),
        ("Le maire, interrogé lundi par Le Monde, assure que le pont est fermé.", "fr", "press", ["Le Monde"]),
        ("« C’est faux », a-t-il confié au micro de Radio Kola.", "fr", "broadcast", ["Radio Kola"]),
        ("« C’est faux », a-t-elle déclaré à la presse.", "fr", "press", []),
        ("« C’est faux », a lancé le maire devant les députés.", "fr", "speech", []),
        ("« C’est faux », a réagi le maire dans un message sur X.", "fr", "social_media", []),
        ("Dans son jugement, le tribunal estime que le pont était fermé.", "fr", "court_filing", []),
    ],
)
def test_medium_and_relays(text: str, language: str, medium: str, relays: list[str]) -> None:
    statement = only(text, language)

    assert (statement.medium, chain(statement)) == (medium, relays)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor counted the messages on his phone and said they were forged.", "en"),
        ("According to figures from the port, the bridge was shut.", "en"),
        ("The agency, which has an office at the site, said the bridge was shut.", "en"),
        ("« C’est faux », dit le maire, son téléphone à la main.", "fr"),
    ],
)
def test_what_only_looks_like_a_medium(text: str, language: str) -> None:
    assert [statement.medium for statement in statements(text, language)] == ["unknown"]


@pytest.mark.parametrize(
    ("text", "language", "mention", "relays"),
    [
        (
            "State news agency SANA, quoting a military source, said the town was calm.",
            "en",
            "a military source",
            ["SANA"],
        ),
        (
            "State television quoted General Adam Bell as saying that the town was calm.",
            "en",
            "General Adam Bell",
            ["State television"],
        ),
        ("Citant deux témoins, l'agence Reuters rapporte que la ville est calme.", "fr", "deux témoins", ["Reuters"]),
    ],
)
def test_whoever_cites_passes_on(text: str, language: str, mention: str, relays: list[str]) -> None:
    statement = only(text, language)

    assert (mentions(statement), chain(statement)) == ([mention], relays)


def test_what_is_added_keeps_medium_and_relays() -> None:
    text = 'Ada Bello told Kola FM that the bridge was shut. "It will stay so," she added. The army denied it.'

    found = [(statement.medium, chain(statement)) for statement in statements(text)]

    assert found == [("broadcast", ["Kola FM"]), ("broadcast", ["Kola FM"]), ("unknown", [])]


def test_the_station_is_the_one_named_before() -> None:
    text = "Ada Bello spoke on Kola FM. The mayor told the station that the bridge was shut."

    assert chain(statements(text)[-1]) == ["Kola FM"]


def test_a_claim_somebody_denies_is_no_relay() -> None:
    text = "The army said no shot was fired, a claim the mayor denies."

    assert not any("claim" in name for statement in statements(text) for name in chain(statement))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("QUETTA, Pakistan, Oct. 8 (dpa)", ["dpa"]),
        ("TOKYO, Aug 24 (Kyodo-Reuters)", ["Kyodo-Reuters"]),
        ("Kinshasa, 3 Sept (ACP/Panapress)", ["ACP/Panapress"]),
        ("APA-Lomé (Togo)", ["APA"]),
        ("AB/te/APA", ["APA"]),
        ("kw/rt (dpa, Reuters)", ["dpa", "Reuters"]),
        ("Avec AFP", ["AFP"]),
        ("© 2023 AFP", ["AFP"]),
        ("KOLA - Anadolu Agency", ["Anadolu Agency"]),
        ("KOLA, May 3 (KNA)", ["KNA"]),
        ("KOLA (RDC)", []),
        ("KOLA, 9 Oct (CANA) --", ["CANA"]),
        ("PORT SELVA, 9 Oct (Coast News) - ", ["Coast News"]),
        ("PORT SELVA (Northern Province) - ", []),
    ],
)
def test_agencies_that_sign(line: str, names: list[str]) -> None:
    assert [token.text for token in agencies_in(line, 0, len(line))] == names


@pytest.mark.parametrize("line", ["(AFP)", "Avec Reuters", "Bruxelles (Belga)", "AB/te/APA", "AA / Niamey / Ada Bello"])
def test_a_line_of_nothing_but_who_sent_it(line: str) -> None:
    assert is_sign_off(line, 0, len(line))


@pytest.mark.parametrize(
    "line", ["Reuters reporter freed in Dorra", "The AFP office was shut.", "Kola : le pont fermé"]
)
def test_a_line_that_says_something_is_no_sign_off(line: str) -> None:
    assert not is_sign_off(line, 0, len(line))


def test_the_agencys_whole_name_where_the_report_gives_it() -> None:
    text = 'DORRA (AP) - The road is shut, the mayor said. "We wait," Ada Bello told The Associated Press.'

    assert [chain(statement) for statement in statements(text)] == [["The Associated Press"]] * 2


def test_a_sentence_ends_with_the_name_of_a_network() -> None:
    text = '"It is over," the mayor wrote on X. The army denied the report.'

    assert [statement.medium for statement in statements(text)] == ["social_media", "unknown"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('Caption: "We are free," says a man in Dorra.', "caption"),
        ("For media inquiries contact the ministry, which says what it does.", "boilerplate"),
        ("Sur le même sujet : le pont de Dorra", "boilerplate"),
        (
            "The lake has shrunk, satellite images show, and engineers of the port said that it would not fill again.",
            "body",
        ),
        ("La mission d'accréditation a dit que le pont était fermé depuis trois jours au moins.", "body"),
    ],
)
def test_what_a_line_is(text: str, kind: str) -> None:
    page = f"The army left the town. It rained.\n\n{text}\n\nThe road is open. It is long."

    assert [part.kind for part in find_parts(page)][1] == kind


def test_the_head_of_a_press_release_says_nothing() -> None:
    text = "FOR IMMEDIATE RELEASE\n\nPRESS STATEMENT\n\nREPUBLIC OF SORLAND\n\nThe army left the town. It rained."

    assert statements(text) == ()


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Interview: Ada Bello", "en"),
        ("Radio Kola - the noon news", "en"),
        ("RÉPUBLIQUE DE SORLAND - Ministère de l'Agriculture", "fr"),
        ("République sorlandaise : des soins sous la pluie", "fr"),
        ("Dorra : « Aurore », an I", "fr"),
    ],
)
def test_a_head_that_quotes_nobody(title: str, language: str) -> None:
    body = {"en": "Rain fell on the valley. The road is closed.", "fr": "Il a plu sur la vallée. La route est fermée."}

    assert statements(f"{title}\n\n{body[language]}", language) == ()


def test_a_headline_still_quotes_its_speaker() -> None:
    assert [found.text for found in statements('Bello: "We won"\n\nRain fell. The road is closed.')] == ["We won"]


@pytest.mark.parametrize(
    ("noun", "relay"), [("magazine", "Kola Times"), ("broadcaster", "Kola FM"), ("station", "Kola FM")]
)
def test_outlet_is_named_anew_by_what_it_is(noun: str, relay: str) -> None:
    text = "Ada Bello spoke on Kola FM. A letter was leaked to the Kola Times. It rained."

    statement = statements(f"{text} The mayor told the {noun} that the bridge was shut.")[-1]

    assert chain(statement) == [relay]


def test_what_the_reports_own_house_was_told_is_press() -> None:
    statement = only("DORRA (CNN) - The mayor told CNN that the bridge was shut.")

    assert (statement.medium, chain(statement)) == ("press", ["CNN"])


def test_email_is_a_letter() -> None:
    assert only("The mayor said in an emailed response to Reuters that the bridge was shut.").medium == "letter"


def test_asked_by_reporters_is_press() -> None:
    assert only("Asked by reporters about it, the mayor said the bridge was shut.").medium == "press"


def test_outlet_that_was_told_of_a_statement_stands_behind_the_teller() -> None:
    assert chain(only("A cousin told Reuters that a nurse had claimed the bridge was shut.")) == ["A cousin", "Reuters"]


def test_agreement_told_by_somebody_is_part_of_what_he_tells() -> None:
    statement = only("The mayor says both delegations have agreed to a truce.")

    assert (mentions(statement), statement.text) == (["The mayor"], "both delegations have agreed to a truce")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Par RFI", []),
        ("By BBC News", []),
        ("Par : La Rédaction - RFI", []),
        ("By Reuters", ["Reuters"]),
        ("Avec RFI", ["RFI"]),
        ("Par Le Phare avec AFP", ["AFP"]),
    ],
)
def test_a_byline_with_the_publisher_alone_passes_nothing_on(head: str, expected: list[str]) -> None:
    [found] = statements(f"Bridge shut\n\n{head}\n\nThe mayor said that the bridge was shut.")

    assert chain(found) == expected


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("AFP contributed to this report.", ["AFP"]),
        ("— with reports from Agence France-Presse", ["Agence France-Presse"]),
        ("The Associated Press contributed to this story.", ["The Associated Press"]),
        ("Avec la contribution de l'AFP", ["AFP"]),
        ("Ada Bello in Kola contributed to this report.", []),
        ("Agencies contributed to this report.", []),
    ],
)
def test_an_agency_that_contributed_passed_on(foot: str, expected: list[str]) -> None:
    [found] = statements(f"Bridge shut\n\nThe mayor said that the bridge was shut.\n\nPeople left on foot.\n\n{foot}")

    assert chain(found) == expected
