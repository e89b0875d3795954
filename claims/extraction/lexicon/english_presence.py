"""English verbs that tell where people are: they camp, land, march, crowd or pray somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import phrase_set, words

if TYPE_CHECKING:
    from collections.abc import Iterator


def inflected(verbs: str) -> Iterator[str]:
    """All forms of regular verbs: camp, camps, camped, camping."""
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        yield from (verb, verb + ("es" if verb.endswith(("sh", "ch", "s")) else "s"), stem + "ed", stem + "ing")


# Forms that are more often a noun, or something else.
NOUNS = words(
    "camp camps march marches parade parades picket pickets cluster clusters swarm swarms crowd crowds file "
    "files rally "
    "mass masses cram crams landing dock docks board boards boarding parading dance dances stage stages land lands "
    "patrol patrols protest protests lodge lodges queue queues camping clustering operates operated operating"
)
# Only people do these: whoever is counted beside them is a person.
OF_PEOPLE_ALONE = frozenset(
    form
    for form in inflected(
        "camp land march parade picket cluster throng converge gather assemble demonstrate protest huddle "
        "squat worship dine "
        "disembark reside dwell inhabit lodge mingle roam wander loiter linger perch crouch queue patrol attend "
        "congregate dance encamp cower operate mourn lurk picnic"
    )
    if form not in NOUNS
) | phrase_set(
    "battling the; battling a; fighting the fire; fighting the blaze; fighting the fires; tackling the; pinned down; waited; queueing; lined up; stood by; put up in; brought together; are camping; were "
    "camping; been camping; is camping; camping in; camping "
    "along; camping out; camping at; "
    "were rallying; "
    "rallied; sleep rough; sleeping rough; slept; took to the; took part; taken part; take part; taking part; turned out; "
    "turned up; "
    "showed up; were protesting; are protesting; protesting outside; protesting in; operate in; operating in; "
    "operating from; "
    "hid in; hiding in; fighting alongside; fight alongside; fighting in; fight in; serving in; serve in; share cells; "
    "share a cell; share a room; share each mattress; share mattresses; share their cells; share one cell; "
    "share each bed; to the streets; on the streets; "
    "in the streets; filed past; stood guard; sat down; were dining; had been dining; working on board; looked on; "
    "were praying; praying; worshipping; cheering; watching; attending"
)
SOMEWHERE = OF_PEOPLE_ALONE | words("landed disembarked")
