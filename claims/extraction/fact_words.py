"""The facts that a confidence is made of, in words for people."""

from __future__ import annotations

from types import MappingProxyType

# How a statement stands in its sentence: the shapes of `reading.Reading`.
SHAPES = MappingProxyType(
    {
        "according": 'a phrase such as "according to"',
        "colon": "a colon in front of the words",
        "comma_quote": "a quotation after the cue and a comma",
        "continued": "a quotation without a cue of its own",
        "gerund": "a verb in -ing after the cue",
        "headline": "a headline that names who says it",
        "hearsay": 'a passive that names nobody, as in "is said to"',
        "infinitive": "an infinitive after the cue",
        "noun": "a noun after the cue",
        "object": "an object after the cue",
        "passive": "a passive with whoever speaks behind it",
        "question": "an indirect question after the cue",
        "post": "a post that the page shows whole",
        "quote": "a quotation right after the cue",
        "tagged": "words after the cue, in a form that the rules do not know",
        "that": '"that" after the cue',
        "toll": "a number after the cue",
        "trailing": "a cue behind the words or between them",
        "zero": 'a clause after the cue without "that"',
    }
)
KINDS = MappingProxyType(
    {
        "person": "a person",
        "body": "a body",
        "group": "a group of people",
        "outlet": "an outlet",
        "document": "a document",
        "unnamed": "described and not named",
    }
)
READERS = MappingProxyType({"both": "the rules and the tagger", "tagger": "the tagger", "rules": "the rules"})
SHARES = MappingProxyType(
    {
        "words": "the words",
        "cue": "the cue",
        "source": "the source",
        "link": "the link from words to cue",
        "owner": "the link from source to cue",
    }
)
FACTS = MappingProxyType(
    {
        "always": "where every statement starts",
        "asks": "there is more than one reading of who spoke",
        "both": "the rules and the tagger both read it",
        "continued": "a quotation without a cue of its own",
        "described": "the source is described, with no name",
        "described, definite": "the source is a body or group that is described with an article",
        "doubtful": "the rules doubt that somebody says these words",
        "certain": "the form of the words leaves no doubt",
        "elsewhere": "the source stands in another sentence",
        "french": "the sentence is French",
        "held": "the verb tells what is thought, not what is said",
        "joint": "several speak together",
        "long": "the source is longer than twelve words",
        "named elsewhere": "what it is called stands elsewhere in the article",
        "named in full": "what it is called stands in the source itself",
        "named in full, definite": "what a body or group is called stands in the source with an article",
        "named in short": "a part of what it is called stands in the source",
        "no source": "no words beside it name a source",
        "nobody": "nobody is named",
        "not named": "the article gives no name for the source",
        "one word": "the source is one word",
        "only rules": "only the rules read it",
        "only tagger": "only the tagger read it",
        "possessive": 'the source begins with a possessive, as in "his lawyer"',
        "pronoun": "the source is a pronoun",
        "pronoun resolved": "the article says clearly for whom the pronoun stands",
        "relayed": "somebody passed it on inside the sentence",
        "resolved": "the article says clearly who the source is",
        "rival": "the rules and the tagger name different sources",
        "tagger continued": "a quotation without a cue of its own",
        "share": "the chance of whom the source stands for, beside all others whom it may mean",
        "title": "it stands in the title",
        "type direct": "all of the words stand in quotation marks",
        "type indirect": "none of the words stand in quotation marks",
        "type mixed": "some of the words stand in quotation marks",
        "type unknown": "the rules alone say where the words begin and end",
        "weighed": "everybody whom the source may mean was weighed",
        "verb unknown": "the cue is no verb of saying that the rules know",
    }
)


def in_words(fact: str) -> str:
    """The fact for people; a fact that has no words yet by its own name."""
    fact = fact.removeprefix("mention ").removeprefix("identity ")
    if fact in FACTS:
        return FACTS[fact]
    how, _, more = fact.rpartition(", ")  # how it is named weighs by kind, too: "named in short, person"
    if how in FACTS and more in {*KINDS, "resolved"}:
        return FACTS[how]
    first, _, rest = fact.partition(" ")
    if first in READERS and rest in SHARES:
        return f"the chance of {SHARES[rest]}"
    if first in {"rules", "shape"} and rest in SHAPES:
        return SHAPES[rest]
    if first == "kind" and rest in KINDS:
        return f"the source is {KINDS[rest]}"
    return fact
