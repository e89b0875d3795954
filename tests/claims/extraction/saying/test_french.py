"""Short French reports, one rule at a time: who says what, by which words."""

from __future__ import annotations

import pytest

from tests.findings import chain, cue, mentions, names, only, statements

FR = "fr"


@pytest.mark.parametrize(
    ("text", "mention", "words", "shown"),
    [
        ("Le ministère affirme que la ville est calme.", "Le ministère", "la ville est calme", "affirme"),
        ("L’armée a déclaré lundi que la route était ouverte.", "L’armée", "la route était ouverte", "a déclaré"),
        ("L'armée affirme avoir repris le pont.", "L'armée", "avoir repris le pont", "affirme"),
        ("La junte a promis de rendre le pouvoir.", "La junte", "de rendre le pouvoir", "a promis"),
        ("La ville est calme, a déclaré le maire.", "le maire", "La ville est calme", "a déclaré"),
        (
            "« La ville est calme », a déclaré Awa Sarr, maire de Dorra.",
            "Awa Sarr, maire de Dorra",
            "La ville est calme",
            "a déclaré",
        ),
        ("« La ville est calme », affirme l’armée.", "l’armée", "La ville est calme", "affirme"),
        ("La ville, affirme l'armée, est calme.", "l'armée", "La ville … est calme", "affirme"),
        ("« Nous partons », a-t-elle ajouté.", "elle", "Nous partons", "a … ajouté"),
        ("« Nous partons », explique-t-il.", "il", "Nous partons", "explique"),
        (
            "Selon le ministère de la Défense, douze soldats sont morts.",
            "le ministère de la Défense",
            "douze soldats sont morts",
            "Selon",
        ),
        ("Douze soldats sont morts, selon l'armée.", "l'armée", "Douze soldats sont morts", "selon"),
        ("D’après des témoins, la ville est vide.", "des témoins", "la ville est vide", "D’après"),
        (
            "La ville est vide, a-t-on appris de source hospitalière.",
            "source hospitalière",
            "La ville est vide",
            "a-t-on appris de",
        ),
        ("La police, elle, parle de deux morts.", "La police, elle", "deux morts", "parle de"),
        ("« C’est faux », a réagi l’opposant Paul Ekani.", "l’opposant Paul Ekani", "C’est faux", "a réagi"),
        ("La junte dit « regretter » cette décision.", "La junte", "« regretter » cette décision", "dit"),
        ("Le pays se dit « préoccupé » par ces heurts.", "Le pays", "« préoccupé » par ces heurts", "se dit"),
        ("Le groupe a revendiqué l’attaque.", "Le groupe", "l’attaque", "a revendiqué"),
        ("L’armée fait état de 30 morts.", "L’armée", "30 morts", "fait état de"),
        ("L’Union a fait part, mercredi, de sa colère.", "L’Union", "de sa colère", "a fait part"),
        ("Le maire est catégorique : « Nul n'est mort. »", "Le maire", "Nul n'est mort.", "est catégorique"),
        ("Le maire se veut rassurant : « Tout va bien. »", "Le maire", "Tout va bien.", "se veut rassurant"),
        ("La police a confirmé l'arrestation sans préciser le lieu.", "La police", "l'arrestation", "a confirmé"),
        ("Ce que nie formellement le maire.", "le maire", "Ce", "nie"),
        ("Une décision que rejettent les syndicats.", "les syndicats", "Une décision", "rejettent"),
        ("Le pont sera fermé, a indiqué, mardi 4 mars, la mairie.", "la mairie", "Le pont sera fermé", "a indiqué"),
        ("L'opposition appelle à la grève après un vote.", "L'opposition", "à la grève", "appelle"),
    ],
)
def test_words_speaker_and_cue(text: str, mention: str, words: str, shown: str) -> None:
    statement = only(text, FR)

    assert (mentions(statement), statement.text, cue(text, statement)) == ([mention], words, shown)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Le ministère indique que la route est ouverte.", "states"),
        ("Le ministre a nié avoir menti.", "denies"),
        ("Le gouvernement dément ces informations.", "denies"),
        ("L’armée a rejeté ces accusations.", "denies"),
        ("Les rebelles accusent l’armée d’avoir tué des civils.", "accuses"),
        ("L’opposition dénonce une fraude.", "accuses"),
        ("La junte s’est engagée à libérer les otages.", "pledges"),
        ("Le président a promis que la paix reviendrait.", "pledges"),
        ("L’ONU a mis en garde contre une famine.", "warns"),
        ("Il a prévenu que tout rassemblement serait interdit.", "warns"),
        ("Les humanitaires craignent une épidémie.", "states"),
        ("Le préfet n'exclut pas un report du scrutin.", "states"),
        ("Le préfet jure n'avoir rien signé.", "states"),
        ("Le préfet a juré de venger les morts.", "pledges"),
        ("Le préfet attribue l'attaque aux rebelles.", "accuses"),
        ("Le préfet rejette la responsabilité sur l'armée.", "accuses"),
        ("L'opposition tient le préfet pour responsable de la crue.", "accuses"),
        ("Le maire doute que la trêve dure.", "doubts"),
        ("L’opposition a mis en doute les résultats.", "doubts"),
    ],
)
def test_speech_act_is_kept(text: str, act: str) -> None:
    assert only(text, FR).speech_act == act


@pytest.mark.parametrize(
    "text",
    [
        "Les rebelles ont attaqué le camp à l’aube.",
        "Le ministre n’a pas dit quand la route ouvrirait.",
        "L’armée ne confirme pas l’attaque.",
        "L’annonce du ministre a surpris la ville.",
        "Le rapport est attendu en mai.",
        "Aucun groupe n’a revendiqué l’attaque.",
        "La demande reste forte dans le nord.",
        "Que dit le ministre ?",
    ],
)
def test_the_reporters_own_sentences_are_no_statements(text: str) -> None:
    assert statements(text, FR) == ()


@pytest.mark.parametrize(
    ("text", "mention", "relays"),
    [
        ("RFI rapporte que l’armée affirme contrôler la ville.", "l’armée", ["RFI"]),
        ("Le maire a indiqué à l’AFP que la ville était calme.", "Le maire", ["AFP"]),
        ("L’attaque a fait 12 morts, rapporte RFI citant une source militaire.", "une source militaire", ["RFI"]),
        ("« La ville est vide », témoigne une habitante jointe par RFI.", "une habitante", ["RFI"]),
        ("Dorra (AFP) - La ville est calme, selon le maire.", "le maire", ["AFP"]),
    ],
)
def test_chain_begins_with_the_origin(text: str, mention: str, relays: list[str]) -> None:
    statement = only(text, FR)

    assert (mentions(statement), chain(statement)) == ([mention], relays)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("L’armée a affirmé dans un communiqué que la ville était calme.", "communique"),
        ("Dans un message sur X, l’armée dit avoir repris la ville.", "social_media"),
        ("« C’est faux », a dit le maire lors d’une conférence de presse.", "press_conference"),
        ("« C’est faux », a dit le maire dans un entretien au Monde.", "interview"),
        ("Le maire a assuré à la télévision nationale que la ville était calme.", "broadcast"),
        ("Joint par téléphone, le maire assure que la ville est calme.", "phone"),
        ("Le maire a déclaré aux journalistes que la ville était calme.", "press"),
    ],
)
def test_medium(text: str, medium: str) -> None:
    assert only(text, FR).medium == medium


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le colonel Adama Keita dirige la zone. M. Keita affirme que la ville est calme.", ["Adama Keita"]),
        ("Le Front libre de Dorra (FLD) dit avoir fui. Le FLD nie toute perte.", ["Front libre de Dorra"] * 2),
        (
            "Le Front libre de Dorra (FLD) dit avoir fui. Selon le groupe, rien n’est perdu.",
            ["Front libre de Dorra"] * 2,
        ),
        ("L’armée dit avoir fui. Elle nie toute perte.", ["armée"] * 2),
        ("Le ministre de l’Intérieur, Jean Obo, parle peu. Le ministre assure que tout va bien.", ["Jean Obo"]),
        ("Des habitants affirment que la ville est vide.", ["habitants"]),
        ("Un habitant affirme que la ville est vide.", ["Un habitant"]),
        (
            "La commission affirme que tout va bien. Douze bureaux sont fermés, selon la même source.",
            ["commission"] * 2,
        ),
    ],
)
def test_mentions_are_resolved_inside_the_article(text: str, expected: list[str | None]) -> None:
    assert [name for statement in statements(text, FR) for name in names(statement)] == expected


def test_two_parties_in_one_sentence_keep_their_own_words() -> None:
    first, second = statements("L’armée affirme avoir tué 30 hommes, mais les rebelles démentent toute perte.", FR)

    assert (mentions(first), first.text) == (["L’armée"], "avoir tué 30 hommes")
    assert (mentions(second), second.speech_act) == (["les rebelles"], "denies")


def test_participle_goes_on_with_the_same_speaker() -> None:
    first, second = statements("Le maire a rejeté ces accusations, assurant que le vote était « libre ».", FR)

    assert names(first) == names(second)
    assert (second.text, second.type) == ("le vote était « libre »", "mixed")


@pytest.mark.parametrize(
    ("text", "mention", "words"),
    [
        # the subject after its verb
        ("« Nous partons », a dit à l’AFP son porte-parole, Awa Sarr.", "son porte-parole, Awa Sarr", "Nous partons"),
        ("« Nous partons », leur a lancé le maire.", "le maire", "Nous partons"),
        ("« Nous partons », nous dit Awa Sarr.", "Awa Sarr", "Nous partons"),
        ("« Nous partons », a ajouté ce dernier.", "ce dernier", "Nous partons"),
        ("« Nous partons », a ajouté, devant la presse, le maire.", "le maire", "Nous partons"),
        ("« Nous partons », philosophe une tisserande.", "une tisserande", "Nous partons"),
        ("Le pont a cédé, raconte un forgeron.", "un forgeron", "Le pont a cédé"),
        ("Le pont, comme le rappelle le maire, a cédé en mai.", "le maire", "Le pont … a cédé en mai"),
        # a source without a verb
        ("Pour le maire, la route est sûre.", "le maire", "la route est sûre"),
        ("À l’en croire, la route est sûre.", "l’", "la route est sûre"),
        ("De l’aveu d’un officier, la route est coupée.", "un officier", "la route est coupée"),
        ("De mêmes sources, la route est coupée.", "mêmes sources", "la route est coupée"),
        ("Selon le dernier comptage, neuf ponts ont cédé.", "le dernier comptage", "neuf ponts ont cédé"),
        # infinitives
        ("Un tisserand dit ne plus croire aux promesses.", "Un tisserand", "ne plus croire aux promesses"),
        ("Le maire assure n’avoir rien promis.", "Le maire", "n’avoir rien promis"),
        ("Le maire affirme l’avoir appris par la radio.", "Le maire", "l’avoir appris par la radio"),
        ("L’un d’eux reconnaît avoir menti.", "L’un d’eux", "avoir menti"),
        ("Le maire, élu en mai, dit craindre une crue.", "Le maire, élu en mai", "craindre une crue"),
        # somebody to whom it is said, or of whom
        ("Le maire demande aux habitants de partir.", "Le maire", "aux habitants de partir"),
        ("Le maire invite les habitants à partir.", "Le maire", "les habitants à partir"),
        ("L’armée lui reproche d’avoir fui.", "L’armée", "d’avoir fui"),
        ("Les élus l’accusent d’avoir fui.", "Les élus", "d’avoir fui"),
        ("Le maire a qualifié la crue de « désastre ».", "Le maire", "la crue de « désastre »"),
        ("Le maire attribue la crue au barrage.", "Le maire", "la crue au barrage"),
        ("L’opposition y voit un complot.", "L’opposition", "un complot"),
        ("Le maire appelle au calme.", "Le maire", "au calme"),
        # what stands between
        ("Le maire a, au contraire, assuré que le pont tenait.", "Le maire", "le pont tenait"),
        ("Le maire a promis lundi, lors d’une visite, une enquête.", "Le maire", "une enquête"),
        ("La mairie, elle, parle pour sa part de deux ponts.", "La mairie, elle", "deux ponts"),
        # denied, hesitant, of hearsay
        ("Le maire n’exclut pas de fermer le pont.", "Le maire", "de fermer le pont"),
        ("Le maire n’a pas tardé à démentir toute crue.", "Le maire", "toute crue"),
        ("Un témoin aurait affirmé que le pont tenait.", "Un témoin", "le pont tenait"),
    ],
)
def test_words_and_who_said_them(text: str, mention: str, words: str) -> None:
    statement = only(text, FR)

    assert (mentions(statement), statement.text) == ([mention], words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Le maire a nié toute erreur, jugeant la crue « imprévisible ».",
            ["toute erreur", "la crue « imprévisible »"],
        ),
        ("Le maire a condamné l’attaque et réclamé une enquête.", ["l’attaque", "une enquête"]),
        ("Le maire précise que le pont tient et dément toute crue.", ["le pont tient", "toute crue"]),
        ("L’armée a nié toute perte, avant de reconnaître deux morts.", ["toute perte", "deux morts"]),
        ("Le maire a rejeté la critique, trois jours après la crue.", ["la critique"]),
        ("Neuf ponts ont cédé ; selon le maire, deux tiennent.", ["deux tiennent"]),
        ("« Nous partons, raconte-t-elle. Il le faut. »", ["Nous partons … Il le faut."]),
        ("« Les ponts, assure Awa Sarr, ont cédé. »", ["Les ponts … ont cédé."]),
        ("Faux, répond le maire : « Le pont tient. »", ["Faux … « Le pont tient. »"]),
    ],
)
def test_where_the_words_end(text: str, words: list[str]) -> None:
    assert [statement.text for statement in statements(text, FR)] == words


@pytest.mark.parametrize(
    "text",
    [
        "« Où étiez-vous ? » a demandé le président.",
        "Le tribunal condamne deux hommes à la prison.",
        "Le pays a rappelé son ambassadeur.",
        "Le chantier accuse deux mois de retard.",
        "L’eau est distribuée selon un calendrier affiché à l’entrée.",
        "Pour la première fois, le pont a cédé.",
        "Pour éviter la crue, le pont a été fermé.",
        "Le maire n’a pas voulu dire combien de ponts ont cédé.",
        "Chaque matin, le maire appelle.",
        "Il aurait reconnu un ancien collègue.",
    ],
)
def test_verbs_of_saying_that_say_nothing(text: str) -> None:
    assert statements(text, FR) == ()


@pytest.mark.parametrize(
    ("text", "mention", "words"),
    [
        ("Le port est pris, une information aussitôt démentie par l'armée.", "l'armée", "une information"),
        ("Le pays compte 12 morts, un bilan que conteste l'opposition.", "l'opposition", "un bilan"),
        ("Le général arme la milice, des accusations que Dorra a toujours rejetées.", "Dorra", "des accusations"),
    ],
)
def test_who_denies_a_claim_is_told_beside_it(text: str, mention: str, words: str) -> None:
    statement = statements(text, FR)[-1]

    assert (mentions(statement), statement.text, statement.speech_act) == ([mention], words, "denies")


@pytest.mark.parametrize(
    ("more", "words", "shown"),
    [
        ("Et de poursuivre : « Il faut partir ».", "Il faut partir", "de poursuivre"),
        ("Et d'ajouter que « le pont est pris ».", "le pont est pris", "d'ajouter"),
        ("Avant de conclure : « Il pleut ».", "Il pleut", "de conclure"),
    ],
)
def test_whoever_spoke_last_goes_on(more: str, words: str, shown: str) -> None:
    text = f"« La route est coupée », a dit Awa Diop. {more}"

    last = statements(text, FR)[-1]

    assert (names(last), last.text, cue(text, last)) == (["Awa Diop"], words, shown)


@pytest.mark.parametrize(
    ("title", "mention", "words"),
    [
        ("Dorra: 20 morts dans une embuscade (armée)", "armée", "20 morts dans une embuscade"),
        ("Deux millions de déplacés à Dorra (ONU)", "ONU", "Deux millions de déplacés à Dorra"),
        ("LEAD 1-Dorra-Les rebelles annoncent la prise du port", "Les rebelles", "la prise du port"),
    ],
)
def test_headline_names_its_source(title: str, mention: str, words: str) -> None:
    text = f"{title}\n\nMarsa, 3 mai 2023 (AFP) - Le port a brûlé lundi. Il pleuvait."

    statement = only(text, FR)

    assert (mentions(statement), statement.text) == ([mention], words)


def test_headline_with_another_bracket_names_no_source() -> None:
    assert not statements("Dorra: le port brûle (VIDEO)\n\nLe port a brûlé lundi. Il pleuvait.", FR)


def test_another_goes_on_where_he_is_named() -> None:
    text = "« La route est coupée », a dit Awa Diop. Et le maire de conclure : « Il faut partir »."

    assert names(statements(text, FR)[-1]) == ["le maire"]


def test_what_is_written_in_it_is_of_the_same_text() -> None:
    text = "« Le pont est sûr », écrit Awa Diop dans un rapport. Elle y estime que la digue tiendra."

    assert [one.medium for one in statements(text, FR)] == ["report", "report"]


def test_court_that_turns_down_an_appeal_says_nothing() -> None:
    assert not statements("La Cour de Dorra a rejeté lundi le recours de l'opposant Ali Sarr.", FR)


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Un rythme que l'agence juge intenable.", "l'agence", "Un rythme … intenable"),
        ("Une réponse que les syndicats ont jugée « tardive ».", "les syndicats", "Une réponse … « tardive »"),
        ("La crise a été qualifiée de « honte » par le maire.", "le maire", "La crise … de « honte »"),
    ],
)
def test_what_is_called_something_is_said_with_it(text: str, speaker: str, words: str) -> None:
    statement = only(text, "fr")

    assert (mentions(statement), statement.text) == ([speaker], words)


@pytest.mark.parametrize(
    "text",
    [
        "Le prévenu, jugé coupable par le tribunal, a fait appel.",
        "Un homme jugé en appel par la cour a été acquitté.",
        "La maison que le maire présente au public est fermée.",
        "Le maire sait ce que veut le président.",
    ],
)
def test_nothing_is_called_anything(text: str) -> None:
    assert not statements(text, "fr")
