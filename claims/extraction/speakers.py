"""Says who the speakers of a reading are, and whether a person should be asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.extraction.coreference.candidates import Question
from claims.extraction.coreference.contested import Place, is_contested, is_silent_so_far
from claims.extraction.coreference.mentions import resolve as resolve_in
from claims.extraction.coreference.resolved import Resolved
from claims.extraction.lexicon.words import words
from claims.extraction.names.circumstances import without_circumstance
from claims.extraction.names.houses import house_of, is_somebody
from claims.extraction.names.naming import find_names
from claims.extraction.phrases.heads import SOME as HOW_MANY
from claims.extraction.phrases.heads import head_of, is_speaker_like, is_speaker_noun
from claims.extraction.phrases.noun_phrases import Phrase
from claims.extraction.phrases.runs import text_of
from claims.extraction.saying.media import owner_of, without_readers
from claims.extraction.types import Alternative, Mention, Span, Speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.saying.reading import Reading
    from claims.extraction.setting import Setting
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token

SOME = words("des de d' du")
JOINED_OF = words("of de du des for d' in at from en dans")
WHOSE = words("whose where dont où")
EMPHATIC = words("himself herself itself themselves")
ALL_OF_THEM = words("they both ils elles -ils -elles -t-ils -t-elles")
STATION = 0.95  # how likely state television is meant by these words
CONTESTED = 0.55  # how likely "he" is right at most where the sentence names another man as well
TOGETHER = 0.85  # how likely "they" are all who have just spoken together
OF_STATE = words("state state-run state-owned public national semi-official official")
STATIONS = words("tv television radio media broadcaster")
AND = words("and et")
HEARERS = words("lui leur nous vous me m' te t' elle eux elles")
CITING = words("quoting citing citant")
HEARING = words("heard hears hear")
COURTS = words("court jury jurors inquest tribunal hearing inquiry judge magistrates parliament")


@dataclass(frozen=True, slots=True)
class Told:
    """What the article tells of the speakers of one statement."""

    speakers: tuple[Speaker, ...]
    is_clear: bool  # whether the rules find that it says clearly who they are
    share: float | None = None  # how likely all of them are right, where a ranker has weighed it
    has_rival: bool = False  # whether the sentence may be read so that somebody else spoke

    @property
    def may_be_sure(self) -> bool:
        return bool(self.speakers) and not self.has_rival


def speakers_of(setting: Setting, sentence: Sentence, reading: Reading, lexicon: Lexicon) -> Told:
    """The speakers, and how clearly the article says who they are."""
    if reading.source is None:
        return Told((), is_clear=False)
    there = sentence if reading.source_in is None else setting.sentences[reading.source_in]
    if _is_nobody(there.pieces[reading.source.first : reading.source.last], lexicon):
        rival = replace(reading, source=reading.rival, rival=None, source_in=None)
        return speakers_of(setting, sentence, rival, lexicon)
    if reading.shape == "post":
        return _signed(setting, there, reading.source, lexicon)
    if _only_hears(there, reading):
        return Told((), is_clear=False)
    return _told(setting, there, reading, reading.source, lexicon)


def _told(setting: Setting, there: Sentence, reading: Reading, source: Phrase, lexicon: Lexicon) -> Told:
    """Whom the words for the speaker, in the sentence there, stand for."""
    together = _together(setting, there, source)
    if together:
        return Told(together, is_clear=False, share=TOGETHER if setting.ranker else None)
    found, sure = [], True
    share = 1.0 if setting.ranker else None
    for phrase in _beside_comma(there, source) or _joint(there.pieces, source, lexicon):
        speaker, resolved = _speaker(setting, there, phrase, lexicon)
        mention = there.pieces[phrase.first : phrase.last]
        setting.register.spoke(resolved, mention, there)
        found.append(speaker)
        if is_contested(Place(there, phrase, reading.content), setting.register, resolved):
            resolved = replace(resolved, is_sure=False, share=min(resolved.share or 1.0, CONTESTED))
        share = share * resolved.share if share is not None and resolved.share is not None else None
        cites = any(piece.low in CITING for piece in mention) or (
            phrase is not source and sum(piece.low in AND for piece in mention) > 0
        )
        sure = sure and resolved.is_sure and not cites and _names_somebody(mention, resolved, lexicon)
    if reading.rival is not None and len(found) == 1:
        with_rival = _with_rival(setting, there, found[0], reading.rival, lexicon)
        return Told((with_rival,), sure, share, has_rival=with_rival is not found[0])
    has_rival = setting.ranker is None and any(speaker.alternatives for speaker in found)
    return Told(tuple(found), sure, share, has_rival=has_rival)


def _is_nobody(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Marks, or "at" alone: no words that stand for anybody."""
    return all(piece.kind == "mark" or piece.low in lexicon.prepositions for piece in words)


def _only_hears(sentence: Sentence, reading: Reading) -> bool:
    """The court *heard* that; "..., jury *told*": whoever said it there is not named."""
    if sentence.language != "en" or reading.source is None or reading.source_in is not None:
        return False
    cue = [piece.low for piece in sentence.pieces[reading.cue.first : reading.cue.last]]
    before = sentence.pieces[reading.cue.first - 1].low if reading.cue.first else ""
    source = {piece.low for piece in sentence.pieces[reading.source.first : reading.source.last]}
    is_closing = reading.cue.last == len(sentence.pieces) or sentence.pieces[reading.cue.last].kind == "mark"
    is_passive = cue == ["told"] and (is_closing or before in {"was", "were", "been"})
    return (is_passive and not source.isdisjoint(COURTS)) or not HEARING.isdisjoint(cue)


def _signed(setting: Setting, sentence: Sentence, source: Phrase, lexicon: Lexicon) -> Told:
    """Who signs a post: somebody whom the article names, or whatever name stands there."""
    speaker, resolved = _speaker(setting, sentence, source, lexicon)
    if not resolved.is_sure:
        mention = mention_of(setting.text, sentence.pieces[source.first : source.last])
        speaker = Speaker(mention, mention.text, "person" if resolved.kind == "person" else "body", ())
    return Told((speaker,), is_clear=True, share=1.0 if setting.ranker else None)


def _together(setting: Setting, sentence: Sentence, source: Phrase) -> tuple[Speaker, ...]:
    """They; both: all who have spoken together in the sentence before."""
    register = setting.register
    words = sentence.pieces[source.first : source.last]
    spoken = [entity for entity in register.speaking if sentence.number - entity.spoke_in <= 1]
    is_plural = len(words) == 1 and words[0].low in ALL_OF_THEM
    is_several = 1 < len(spoken) == len(register.speaking) and len({entity.kind for entity in spoken}) == 1
    if not is_plural or not is_several or any(entity.is_plural or not entity.is_named for entity in spoken):
        return ()
    for entity in spoken:
        entity.spoke_in = sentence.number
        entity.spoken += 1
    mention = mention_of(setting.text, words)
    return tuple(Speaker(mention, entity.called, entity.kind_of_source(), ()) for entity in spoken)


def _with_rival(setting: Setting, sentence: Sentence, speaker: Speaker, rival: Phrase, lexicon: Lexicon) -> Speaker:
    """Both readings to choose from, where the sentence may be read in two ways."""
    other, _ = _speaker(setting, sentence, rival, lexicon)
    names = [speaker.name or speaker.mention.text, other.name or other.mention.text]
    if names[0] == names[1]:
        return speaker
    listed = dict.fromkeys([*names, *(reading.name for reading in speaker.alternatives)])
    share = round(1 / (len(listed) + 1), 2)
    return replace(
        speaker,
        alternatives=tuple(Alternative(name, share * (2 if at == 0 else 1)) for at, name in enumerate(listed)),
    )


def _names_somebody(mention: Sequence[Token], resolved: Resolved, lexicon: Lexicon) -> bool:
    """Whether these words are a phrase for somebody, and not "in a report" or "heavy rain"."""
    if mention[0].low in lexicon.prepositions and mention[0].low not in SOME:
        return False
    if resolved.kind != "unnamed" or len(mention) == 1 or mention[0].low in HOW_MANY:
        return is_speaker_like(mention, lexicon)
    head = head_of(mention, lexicon)
    return head is not None and (
        is_speaker_noun(head.low, lexicon) or is_speaker_noun(head.low.removesuffix("s"), lexicon)
    )


def _speaker(setting: Setting, sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> tuple[Speaker, Resolved]:
    words = without_circumstance(_in_own_name(sentence.pieces, phrase, lexicon), lexicon)
    resolved = resolve(setting, sentence, words, lexicon)
    return Speaker(mention_of(setting.text, words), resolved.name, resolved.kind, resolved.alternatives), resolved


def _in_own_name(pieces: Sequence[Token], phrase: Phrase, lexicon: Lexicon) -> Sequence[Token]:
    """The words of the phrase, or of the house for which "on" speaks."""
    words = pieces[phrase.first : phrase.last]
    if not is_somebody(words, lexicon):
        return _without_hearer(words, lexicon)
    house = house_of(pieces, phrase.first, lexicon)
    return pieces[slice(*house)] if house else words[:1]


def _without_hearer(words: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Le maire *lui* a promis: whom it is told; not "le maire, lui, promet"."""
    last = len(words) - 1
    is_hearer = lexicon.language == "fr" and last > 0 and words[last].low in HEARERS and words[0].low != "selon"
    is_emphatic = words[last - 1].text == "," or words[last - 1].low in lexicon.prepositions
    return words[:last] if is_hearer and not is_emphatic else words


def resolve(setting: Setting, sentence: Sentence, words: Sequence[Token], lexicon: Lexicon) -> Resolved:
    """Whom these words stand for; a statement or post stands for whose it is."""
    words = without_readers(_without_emphasis(words), lexicon)
    if is_somebody(words, lexicon):
        return Resolved(None, "unnamed", is_sure=False)
    if _is_share(words, lexicon):
        return Resolved(text_of(words), "group", share=STATION)
    if _is_station(words, lexicon):
        return Resolved(text_of(words[words[0].low in lexicon.articles :]), "outlet", share=STATION)
    owner = None if _is_outlet_name(words) else owner_of(words, lexicon)
    if owner is not None and owner[0] < owner[1] and is_speaker_like(words[owner[0] : owner[1]], lexicon):
        words, owner = words[owner[0] : owner[1]], None
    is_medium = owner is not None
    by_rules = resolve_in(setting.register, words, sentence, owner_of_medium=is_medium)
    if setting.ranker is None or by_rules.share is not None:
        return by_rules
    spoken = list(setting.register.speaking)
    found = setting.ranker.answer(Question(words, sentence, setting.register, lexicon, by_rules), is_medium=is_medium)
    if len(words) == 1 and is_silent_so_far(words[0].low, found, spoken, sentence):
        return replace(found, is_sure=False, share=min(found.share or 1.0, CONTESTED))
    return found


def _is_share(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """54 percent; 30% of voters: people who were asked."""
    is_number = lexicon.language == "en" and words[0].kind == "number"
    return is_number and any(piece.low in {"percent", "%"} for piece in words[1:2])


def _is_outlet_name(words: Sequence[Token]) -> bool:
    """The private broadcaster Selva *TV*: part of its name, and nobody's broadcast."""
    is_named = len(words) > 1 and words[-1].is_capital and words[-2].is_capital
    return is_named and words[-1].low in STATIONS and not words[-2].low.startswith(("'", "’"))


def _is_station(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Dorrian *state* television: an outlet, and nobody's broadcast."""
    is_such = len(words) > 1 and words[-2].low in OF_STATE and words[-1].low in STATIONS
    return lexicon.language == "en" and is_such


def _without_emphasis(words: Sequence[Token]) -> Sequence[Token]:
    """The court *itself*: the court; Ana Ruiz *herself*, now a farmer."""
    at = next((at for at in range(1, len(words)) if words[at].low in EMPHATIC), 0)
    is_closing = at > 0 and (at + 1 == len(words) or words[at + 1].text == ",")
    return [*words[:at], *words[at + 1 :]] if is_closing else words


def mention_of(text: str, words: Sequence[Token]) -> Mention:
    start, end = words[0].start, words[-1].end
    if len(words) == 1 and words[0].text.startswith("-"):
        start += words[0].text.rfind("-") + 1
    return Mention((Span(start, end),), text[start:end])


def _beside_comma(sentence: Sentence, source: Phrase) -> list[Phrase]:
    """Israel, Hamas: two speakers in a title, where the verb is one of several."""
    words = sentence.pieces[source.first : source.last]
    commas = [at for at, piece in enumerate(words) if piece.text == ","]
    if not sentence.is_title or len(commas) != 1 or not all(piece.is_capital or piece.text == "," for piece in words):
        return []
    cut = source.first + commas[0]
    return [Phrase(source.first, cut, source.begins), Phrase(cut + 1, source.last, source.begins)]


def _joint(pieces: Sequence[Token], source: Phrase, lexicon: Lexicon) -> list[Phrase]:
    """The army and the police: two speakers; the ministry of health and social affairs: one."""
    last = _before_clause(pieces, source, lexicon)
    words = pieces[source.first : last]
    cuts = [at for at, piece in enumerate(words) if at and piece.low in {"and", "et"}]
    if not cuts or any(piece.low in lexicon.relatives | WHOSE or piece.low in lexicon.participles for piece in words):
        return [source]
    inside = [(named.first, named.last) for named in find_names(words, lexicon)]
    cuts = [at for at in cuts if not any(first < at < last - 1 for first, last in inside)]
    if not cuts or words[min(cuts[-1] + 1, len(words) - 1)].low in {"of", "de", "du", "des", "d'", "aux", "à"}:
        return [source]
    cut = cuts[-1]
    left, right = words[:cut], words[cut + 1 :]
    members = _members(left)
    if _is_of_all(left) or _is_also(left, right, lexicon):
        return [source]
    if not right or not all(
        is_speaker_like(words[first:last], lexicon) for first, last in [*members, (cut + 1, len(words))]
    ):
        return [source]
    kinds = lexicon.group_nouns | lexicon.unnamed_nouns
    head = head_of(right, lexicon)
    set_off = right[0].low in lexicon.determiners | lexicon.titles | kinds or (
        head is not None and head.low in kinds and left[0].low in lexicon.determiners  # a teacher and local officials
    )
    if not set_off and (any(piece.low in JOINED_OF for piece in left) or not right[0].is_capital):
        return [source]
    ranges = [*members, (cut + 1, len(words))]
    return [Phrase(source.first + first, source.first + last, source.begins) for first, last in ranges]


def _before_clause(pieces: Sequence[Token], source: Phrase, lexicon: Lexicon) -> int:
    """Where ", which have mediated" begins that is said of all of them."""
    for at in range(source.first + 1, source.last - 1):
        if pieces[at].text == "," and pieces[at + 1].low in lexicon.relatives | WHOSE:
            return at
    return source.last


def _members(left: Sequence[Token]) -> list[tuple[int, int]]:
    """The members before "and", cut at commas; a name with its apposition stays one."""
    found, first = [], 0
    for at, piece in enumerate(left):
        if piece.text == "," and at > first:
            found.append((first, at))
            first = at + 1
    if first < len(left):
        found.append((first, len(left)))
    named = [_is_short_name(left[start:stop]) for start, stop in found]
    return found if all(named) else [(0, len(left))]


def _is_of_all(left: Sequence[Token]) -> bool:
    """The Troika of Britain, Norway (and the United States): a list of those of whom one body is made."""
    comma = next((at for at, piece in enumerate(left) if piece.text == ","), 0)
    if comma < 3 or left[comma - 2].low != "of" or not left[comma - 1].is_capital:
        return False
    behind = left[comma + 1 :]
    return bool(behind) and all(piece.is_capital or piece.text == "," for piece in behind)


def _is_also(left: Sequence[Token], right: Sequence[Token], lexicon: Lexicon) -> bool:
    """Former minister and party veteran Ana Ruiz: one person who is both."""
    head = head_of(left, lexicon)
    is_bare = head is not None and head.low in lexicon.person_nouns and left[0].low not in lexicon.determiners
    is_named = any(named.kind == "person" and " " in named.name for named in find_names(right, lexicon))
    names = [piece for piece in left[1:] if piece.is_capital and piece.low not in lexicon.titles]
    return lexicon.language == "en" and is_bare and is_named and not names and right[0].low not in lexicon.determiners


def _is_short_name(member: Sequence[Token]) -> bool:
    """Mali; the WHO: not "a spokesman", nor a whole clause."""
    bare = member[1:] if member[0].low in {"the", "le", "la", "les", "l'"} and len(member) > 1 else member
    bracket = next((at for at, piece in enumerate(bare) if piece.text == "("), len(bare))
    return bare[0].is_capital and bracket < 4
