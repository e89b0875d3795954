"""Short English reports, one rule at a time: who says what, by which words."""

from __future__ import annotations

import pytest

from claims.extraction import extract
from tests.findings import chain, cue, mentions, names, only, read_by_rules, statements

ARMY_HOLDS = "the army held the town"


@pytest.mark.parametrize(
    ("text", "mention", "words", "shown"),
    [
        # the cue before the words
        ("The ministry said the army held the town.", "The ministry", ARMY_HOLDS, "said"),
        ("The ministry said on Tuesday that the army held the town.", "The ministry", ARMY_HOLDS, "said"),
        ("The mayor has repeatedly said that the army held the town.", "The mayor", ARMY_HOLDS, "has repeatedly said"),
        (
            "Residents who fled the fighting said the army held the town.",
            "Residents who fled the fighting",
            ARMY_HOLDS,
            "said",
        ),
        (
            "Ada Bello, who runs the clinic, said: “We need help.”",
            "Ada Bello, who runs the clinic",
            "We need help.",
            "said",
        ),
        (
            "The general, speaking in Dorra on Monday, said talks had failed.",
            "The general, speaking in Dorra on Monday",
            "talks had failed",
            "said",
        ),
        ("The army claimed to have taken the bridge.", "The army", "to have taken the bridge", "claimed"),
        ("The agency put the death toll at 14.", "The agency", "the death toll at 14", "put"),
        ("She described the vote as a sham.", "She", "the vote as a sham", "described"),
        ("The union called for a general strike.", "The union", "a general strike", "called for"),
        # the cue after the words
        ("The army held the town, the ministry said.", "the ministry", "The army held the town", "said"),
        (
            "The army held the town, said a ministry spokesman.",
            "a ministry spokesman",
            "The army held the town",
            "said",
        ),
        ("“We need help,” Bello said on Friday.", "Bello", "We need help", "said"),
        (
            '"We need help," said Ada Bello, a nurse at the clinic.',
            "Ada Bello, a nurse at the clinic",
            "We need help",
            "said",
        ),
        ("'We need help,' said Ada Bello.", "Ada Bello", "We need help", "said"),
        ('"Will they come?" Bello asked.', "Bello", "Will they come?", "asked"),
        (
            "At least 74 people died in the heat, officials said on Sunday, with 33 of them nurses.",
            "officials",
            "At least 74 people died in the heat … with 33 of them nurses",
            "said",
        ),
        (
            "At least 74 people died in the heat, officials said, as the lake ran dry.",
            "officials",
            "At least 74 people died in the heat",
            "said",
        ),
        # the cue inside the words
        ("The town, the ministry said, was calm.", "the ministry", "The town … was calm", "said"),
        ('"We need help," Bello said, "and we need it now."', "Bello", "We need help … and we need it now.", "said"),
        ('"We need help," Bello said. "The wards are full."', "Bello", "We need help … The wards are full.", "said"),
        # without a verb
        ("According to the ministry, the army held the town.", "the ministry", ARMY_HOLDS, "According to"),
        (
            "The army held the town, according to two officials.",
            "two officials",
            "The army held the town",
            "according to",
        ),
        (
            "The army, according to the ministry, held the town.",
            "the ministry",
            "The army … held the town",
            "according to",
        ),
        ("Two men fled, per police.", "police", "Two men fled", "per"),
        # somebody else is the verb's subject
        ("The attack was confirmed by the ministry.", "the ministry", "The attack", "was confirmed"),
        (
            "The mayor was quoted as saying that the town was calm.",
            "The mayor",
            "the town was calm",
            "was quoted as saying",
        ),
    ],
)
def test_words_speaker_and_cue(text: str, mention: str, words: str, shown: str) -> None:
    statement = only(text)

    assert (mentions(statement), statement.text, cue(text, statement)) == ([mention], words, shown)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The ministry said the road was open.", "states"),
        ("The rebels denied killing civilians.", "denies"),
        ("The rebels rejected the claim that they had fled.", "denies"),
        ("The minister dismissed the report.", "denies"),
        ("The UN accused the army of burning homes.", "accuses"),
        ("Police blamed the blast on separatists.", "accuses"),
        ("The president vowed to crush the revolt.", "pledges"),
        ("The junta promised that power would be handed over.", "pledges"),
        ("The agency warned that stocks were running low.", "warns"),
        ("Officials warned of floods.", "warns"),
        ("The group threatened to kill the hostages.", "warns"),
        ("Diplomats doubted that the truce would hold.", "doubts"),
        ("The opposition questioned the result.", "doubts"),
    ],
)
def test_speech_act_is_kept(text: str, act: str) -> None:
    assert only(text).speech_act == act


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('"We need help," Bello said.', "direct"),
        ('The mayor said the town was "lost for good".', "mixed"),
        ("The mayor said the town was lost.", "indirect"),
        ("« We need help », Bello said.", "direct"),
    ],
)
def test_type_follows_the_quotation_marks(text: str, kind: str) -> None:
    assert only(text).type == kind


@pytest.mark.parametrize(
    "text",
    [
        "The rebels attacked the camp at dawn.",
        "The blast claimed 12 lives.",
        "The storm threatens to flood the valley.",
        "The minister did not say when the road would open.",
        "The ministry has not confirmed the attack.",
        "He declined to say who had fired.",
        "The company will announce its results on Monday.",
        "No group claimed responsibility for the attack.",
        "The so-called “caliphate” fell in spring.",
        "Confirmed cases rose by 12 per cent.",
        "The populace has since readied for conflict.",
        "State employees went on strike.",
        "The United States sent two ships.",
        "The spot quotes a Courier News report about the mayor.",
        "The ships of the United States that lay in the bay left.",
        "The report is due in May.",
        "Did the army say that the town was lost?",
    ],
)
def test_the_reporters_own_sentences_are_no_statements(text: str) -> None:
    assert statements(text) == ()


def test_two_parties_in_one_sentence_keep_their_own_words() -> None:
    first, second = statements("The army said it had killed 30 men, but the rebels denied losing anyone.")

    assert (mentions(first), first.text) == (["The army"], "it had killed 30 men")
    assert (mentions(second), second.text, second.speech_act) == (["the rebels"], "losing anyone", "denies")


def test_a_party_does_not_get_the_words_of_the_sentence_before() -> None:
    text = "The road is mined, according to a rebel post. On Facebook, the army claimed to have cleared it."
    rebels, army = statements(text)

    assert (names(rebels), rebels.medium) == (["rebel"], "social_media") or mentions(rebels) == ["a rebel post"]
    assert (mentions(army), army.text, army.medium) == (["the army"], "to have cleared it", "social_media")


def test_participle_goes_on_with_the_same_speaker() -> None:
    first, second = statements("Twelve people died, the ministry said, adding that the toll could rise.")

    assert mentions(first) == mentions(second) == ["the ministry"]
    assert second.text == "the toll could rise"


def test_second_verb_of_the_same_subject() -> None:
    first, second = statements("The army denied the report and said it would respond.")

    assert (first.text, first.speech_act) == ("the report", "denies")
    assert (second.text, mentions(second)) == ("it would respond", ["The army"])


def test_joint_statement_has_two_speakers() -> None:
    assert mentions(only("The army and the police said they had left the town.")) == ["The army", "the police"]


def test_one_ministry_is_not_two_speakers() -> None:
    text = "The Ministry of Health and Social Affairs said the clinic had closed."

    assert mentions(only(text)) == ["The Ministry of Health and Social Affairs"]


def test_quotation_over_two_paragraphs_is_one_statement() -> None:
    text = '"We waited for days," Bello said. "Nobody came.\n\n"We buried them ourselves."\n\nThe road is closed.'
    statement = only(text)

    assert statement.text == "We waited for days … Nobody came. … We buried them ourselves."


def test_an_open_quotation_is_forgotten_at_the_end_of_its_paragraph() -> None:
    text = 'The mayor said the town was "lost.\n\nThe road is closed. Rain fell.\n\n"We are tired," said Ada Bello.'
    first, second = statements(text)

    assert first.text == 'the town was "lost'
    assert (second.text, mentions(second)) == ("We are tired", ["Ada Bello"])


@pytest.mark.parametrize(
    ("title", "mention", "words"),
    [
        ("Army 'retakes' Dorra - ministry", "ministry", "Army 'retakes' Dorra"),
        ("Rebels kill twelve near Dorra: police", "police", "Rebels kill twelve near Dorra"),
        ("Bello: 'We need help now'", "Bello", "We need help now"),
        ("Army says rebels flee Dorra", "Army", "rebels flee Dorra"),
    ],
)
def test_headlines(title: str, mention: str, words: str) -> None:
    text = f"{title}\n\nRain fell on the valley for three days. The road is closed."
    statement = only(text)

    assert (mentions(statement), statement.text) == ([mention], words)


@pytest.mark.parametrize(
    "title", ["Mali: Fighting erupts in the north", "Army retakes Dorra - BBC News", "In pictures: Dorra"]
)
def test_places_and_outlets_beside_a_headline_say_nothing(title: str) -> None:
    assert statements(f"{title}\n\nRain fell on the valley for three days. The road is closed.") == ()


@pytest.mark.parametrize(
    ("text", "mention", "relays"),
    [
        ("The minister said the army had claimed to hold the town.", "the army", ["minister"]),
        ("RFI reports that the army claims to hold the town.", "the army", ["RFI"]),
        ("According to RFI, the army said it had left.", "the army", ["RFI"]),
        ("The army killed 30 men, the ministry said, according to Reuters.", "the ministry", ["Reuters"]),
        ("RFI reported, citing military sources, that the camp had fallen.", "military sources", ["RFI"]),
        ("The camp had fallen, RFI reported, citing military sources.", "military sources", ["RFI"]),
        ("Two residents told AFP that the town had fallen.", "Two residents", ["AFP"]),
        ("The mayor was quoted as saying by AFP that the town was calm.", "The mayor", ["AFP"]),
    ],
)
def test_chain_begins_with_the_origin(text: str, mention: str, relays: list[str]) -> None:
    statement = only(text)

    assert mentions(statement) == [mention]
    assert [name.lower().removeprefix("the ") for name in chain(statement)] == [name.lower() for name in relays]


def test_the_agency_of_the_dateline_passes_every_statement_on() -> None:
    text = "DORRA, May 3 (Reuters) - The army held the town, the ministry said. It is calm, the mayor said."

    assert [chain(statement) for statement in statements(text)] == [["Reuters"], ["Reuters"]]
    assert statements(text)[0].text == "The army held the town"


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("In a post on X, the army said it had left.", "social_media"),
        ("The army said in a statement that it had left.", "statement"),
        ("The mayor told a news conference the town was calm.", "press_conference"),
        ("The mayor said in an interview with Le Monde that the town was calm.", "interview"),
        ("The mayor told state television that the town was calm.", "broadcast"),
        ("The mayor told reporters that the town was calm.", "press"),
        ("In a letter to the council, the mayor said the town was calm.", "letter"),
        ("Prosecutors said in a court filing that he had fled.", "court_filing"),
        ("The mayor said by phone that the town was calm.", "phone"),
        ("In a speech on Monday, the mayor said the town was calm.", "speech"),
        ("The mayor tweeted that the town was calm.", "social_media"),
        ("The mayor said the town was calm.", "unknown"),
    ],
)
def test_medium(text: str, medium: str) -> None:
    assert only(text).medium == medium


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Bello runs the clinic. She said it was full.", ["Ada Bello"]),
        ('"We are full," said Ada Bello. Beds are rare, Bello said.', ["Ada Bello", "Ada Bello"]),
        ("The Front for Free Dorra (FFD) said it had left. The FFD denied any losses.", ["Front for Free Dorra"] * 2),
        ("The Front for Free Dorra (FFD) said it had left. The group denied any losses.", ["Front for Free Dorra"] * 2),
        ("Interior Minister Paul Sey met traders. The minister said prices would fall.", ["Paul Sey"]),
        ("Sorland's army said it had left. The army denied any losses.", ["Sorland's army"] * 2),
        ("The army said it had left. It denied any losses.", ["army"] * 2),
        ("Local residents said the town was calm.", ["Local residents"]),
        ("A senior official said the town was calm.", ["A senior official"]),
        ("The army said the road was open. The same source said two men had died.", ["army", "army"]),
    ],
)
def test_mentions_are_resolved_inside_the_article(text: str, expected: list[str | None]) -> None:
    assert [name for statement in statements(text) for name in names(statement)] == expected


def test_two_near_readings_are_asked_about() -> None:
    text = "Paul Sey met Marc Oba in the capital. He said that the talks had failed."
    statement = only(text)

    assert not statement.sure
    assert {reading.name for reading in statement.speakers[0].alternatives} == {"Paul Sey", "Marc Oba"}


def test_two_people_of_one_surname_are_asked_about() -> None:
    text = "Ada Bello and her brother Musa Bello live in Dorra. Bello said that the town was calm."
    statement = only(text)

    assert not statement.sure
    assert {reading.name for reading in statement.speakers[0].alternatives} == {"Ada Bello", "Musa Bello"}


def test_hearsay_has_no_speaker_and_is_not_sure() -> None:
    statement = only("The general is believed to have fled.")

    assert (statement.speakers, statement.sure) == ((), False)
    assert statement.text == "The general … to have fled"


def test_accusation_without_an_accuser() -> None:
    statement = only("The rebels were accused of killing 12 people.")

    assert (statement.speakers, statement.speech_act) == ((), "accuses")


def test_accusation_by_somebody() -> None:
    statement = only("The minister was accused by the opposition of stealing funds.")

    assert (mentions(statement), statement.text) == (["the opposition"], "The minister … of stealing funds")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("The army said on Thursday that it had left.", "2024-05-02"),
        ("The army said on 28 April that it had left.", "2024-04-28"),
        ("The army said on April 28, 2023 that it had left.", "2023-04-28"),
        ("The army said yesterday that it had left.", "2024-05-02"),
        ("The army said it had left on Thursday.", None),
    ],
)
def test_day_on_which_it_was_said(said: str, day: str | None) -> None:
    statement = only(f"Rain in the valley\n3 May 2024\n\nRain fell for three days. The road is closed. {said}")

    assert (statement.said_on.isoformat() if statement.said_on else None) == day


def test_a_french_paragraph_is_read_as_french() -> None:
    french = "Le ministère de la Défense a affirmé dans un communiqué que la ville était calme et sûre."
    found = read_by_rules(f"The army said that it had left the town and that the road was open.\n\n{french}", "en")

    assert [statement.language for statement in found.statements] == ["en", "fr"]


@pytest.mark.parametrize(
    ("text", "mention", "words"),
    [
        ("The mayor asked residents to leave.", "The mayor", "residents to leave"),
        ("The mayor urged residents “to leave the port”.", "The mayor", "residents “to leave the port”"),
        ("The mayor appealed to residents to leave.", "The mayor", "residents to leave"),
        ("The mayor spoke of “a quiet night”.", "The mayor", "a quiet night"),
        ("The mayor denied having left.", "The mayor", "having left"),
        ("The mayor denied it on Monday.", "The mayor", "it"),
        ("The mayor, a carpenter, said the bridge would hold.", "The mayor, a carpenter", "the bridge would hold"),
        ("Analysts at Coast Bank doubt that the bridge will hold.", "Analysts at Coast Bank", "the bridge will hold"),
        ("The bridge fell, according to the armed forces.", "the armed forces", "The bridge fell"),
        ("The mayor said the bridge had held, a claim the port disputes.", "The mayor", "the bridge had held"),
        ("The mayor blamed the port for the leak, as ships turned back.", "The mayor", "the port for the leak"),
    ],
)
def test_words_and_who_said_them(text: str, mention: str, words: str) -> None:
    statement = statements(text)[0]

    assert (mentions(statement), statement.text) == ([mention], words)


def test_two_verbs_of_one_subject_are_two_statements() -> None:
    first, second = statements("The mayor said the bridge had held and accused the port of neglect.")

    assert (first.text, second.text) == ("the bridge had held", "the port of neglect")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said nothing about the bridge.",
        "In a letter from the port, she asked.",
        "The court’s ruling does not touch the bridge.",
    ],
)
def test_verbs_of_saying_that_say_nothing(text: str) -> None:
    assert statements(text) == ()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Selva protests: At least 39 killed on the coast, says rights body", "rights body"),
        ("Coast claims: 12 boats lost, harbour office says", "harbour office"),
    ],
)
def test_what_a_headline_is_about_says_nothing(title: str, name: str) -> None:
    found = [one for one in statements(f"{title}\n\nIt rained in the port.") if one.speakers]

    assert [names(one) for one in found] == [[name]]


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman declined to say whether the army held the town.",
        "Police have yet to confirm that the army held the town.",
        "No group has claimed responsibility for the attack.",
        "The ministry does not say that the army held the town.",
        "The mayor was unable to confirm that the army held the town.",
        "Neither side said that the army held the town.",
        "Ukraine's general staff made no mention of the attack.",
        "It was unclear on Monday who had ordered the withdrawal.",
        "A video shared online showed men beside a burning truck.",
        "The bank declined to comment, citing the privacy of its clients.",
        "The ministry promised to get back to this reporter but had yet to do so.",
        "A spokesman referred questions about the strike to the army.",
        "Reuters confirmed that the clip was filmed in Dorra but could not verify the date.",
        "The governor declared a state of emergency in three districts on Monday.",
        "A nurse at the clinic asked to be identified only as Ada.",
        "The agency said it did not comment on individual cases.",
        "The army and the rebels traded blame over the strike on the market.",
    ],
)
def test_what_was_not_said_is_no_statement(text: str) -> None:
    assert extract(text, "en").statements == ()


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Residents alleged that the army held the town.", "accuses"),
        ("The mayor condemned the attack.", "accuses"),
        ("The agency feared that the army held the town.", "states"),
    ],
)
def test_act_follows_the_verb(text: str, act: str) -> None:
    assert [statement.speech_act for statement in statements(text)] == [act]


def test_two_verbs_of_one_letter_share_its_medium() -> None:
    text = "The ministry said in a letter that the site was closed and pledged that the men would be tried."

    assert [statement.medium for statement in statements(text)] == ["letter", "letter"]


@pytest.mark.parametrize(
    "more",
    [
        ", but has not given its own",
        " but gave no toll",
        " but declined to say when",
        " but would not be drawn on the cause",
        " but did not elaborate",
    ],
)
def test_words_end_before_a_refusal(more: str) -> None:
    assert [one.text for one in extract(f"The ministry said the town was calm{more}.", "en").statements] == [
        "the town was calm"
    ]


@pytest.mark.parametrize(
    ("text", "mention", "words"),
    [
        ("‘They hit us at noon’: witness", "witness", "They hit us at noon"),
        ("17:32 | Navy: 'No warship was hit'", "Navy", "No warship was hit"),
        (
            "Paul Sey, the group's spokesman, in a televised address: “We won.”",
            "Paul Sey, the group's spokesman",
            "We won.",
        ),
    ],
)
def test_colon_beside_a_quotation(text: str, mention: str, words: str) -> None:
    (statement,) = statements(f"The bridge was closed. It rained.\n\n{text}\n\nThe road was closed. It rained.")

    assert (mentions(statement), statement.text) == ([mention], words)


def test_title_names_its_speaker_itself() -> None:
    text = "Landslide buries miners, toll disputed\n\nThe mayor, Paul Sey, said 15 men were dead. It rained."

    assert [statement.text for statement in extract(text, "en").statements] == ["15 men were dead"]


def test_headline_that_names_only_who_is_accused() -> None:
    statement = only("Coastguard accused of towing a boat away\n\nThe bridge was closed. It rained.")

    assert (statement.text, statement.speakers) == ("Coastguard … of towing a boat away", ())


def test_a_denial_that_closes_the_sentence_is_no_part_of_what_is_denied() -> None:
    text = "The army said it held the bridge after a fight with the Coast Relief Forces (CRF), which denied the claim."

    assert [(one.text, one.speech_act, names(one)) for one in statements(text)] == [
        ("it held the bridge after a fight with the Coast Relief Forces (CRF)", "states", ["army"]),
        ("the claim", "denies", ["Coast Relief Forces"]),
    ]
