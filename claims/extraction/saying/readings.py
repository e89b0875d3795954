"""Reads one sentence: which words are said, by whom, by which cue, and who passes them on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.appositions import with_apposition
from claims.extraction.phrases.noun_phrases import Phrase, subject_before, trim_left
from claims.extraction.saying import inversions
from claims.extraction.saying.according import source_of
from claims.extraction.saying.citing import over_aside, over_citing, quoted_as_saying, with_cited
from claims.extraction.saying.clauses import (
    agree,
    asks,
    comma_before_denial,
    main_subject,
    opens_words,
    place_before,
    said_clause,
    says_something,
    takes_participle,
    until_comma,
    until_cue,
)
from claims.extraction.saying.complements import Following, find_following
from claims.extraction.saying.cues import Cue, find_cues
from claims.extraction.saying.extents import (
    boundary_before,
    final_of,
    goes_on,
    until_medium,
    until_relay,
    until_remark,
)
from claims.extraction.saying.passives import read_passive
from claims.extraction.saying.reading import Pieces, Reading
from claims.extraction.saying.speaking import may_speak

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token


PERSONAL = words("he she it they il elle ils elles on")
OWN = words("his her its their son sa ses leur leurs")
DOINGS = words("agree commit undertake expect hope suspect doubt fear threaten guarantee")  # inside another's words
BEFORE_WORDS = frozenset(",:—–")


@dataclass(slots=True)
class Reader:
    """Reads a sentence from left to right, cue by cue."""

    pieces: Sequence[Token]
    lexicon: Lexicon
    readings: list[Reading] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    closed: int = -1  # the comma that ends a relative clause with words of its own
    final: int = 0  # where the sentence ends without its closing mark

    def __post_init__(self) -> None:
        self.final = final_of(self.pieces)

    def read(self) -> list[Reading]:
        self.cues = find_cues(self.pieces, self.lexicon)
        for cue in self.cues:
            self._take(cue)
        kept = [reading for reading in self.readings if says_something(self.pieces, reading)]
        return [with_cited(self.pieces, reading, self.lexicon) for reading in kept if not asks(self.pieces, reading)]

    @property
    def _last(self) -> Reading | None:
        return self.readings[-1] if self.readings else None

    def _take(self, cue: Cue) -> None:
        if cue.shape == "according":
            self._according(cue)
        elif cue.shape == "passive":
            self._passive(cue)
        elif cue.shape == "participle":
            self._participle(cue)
        else:
            self._finite(cue)

    # X said ...; ..., X said; ..., said X

    def _finite(self, cue: Cue) -> None:
        floor = self._floor(cue)
        last = self._last
        if (
            last is not None
            and last.source is not None
            and 0 <= self.closed == place_before(self.pieces, cue, self.lexicon)
        ):
            self._leading(cue, last.source, find_following(self.pieces, cue, self.lexicon))
            return
        source, following, inverted = self._subject(cue, floor)
        as_saying = quoted_as_saying(self.pieces, cue, source, self.lexicon)
        if as_saying is not None:
            self.readings.append(as_saying)
            return
        if source is None or cue.verb is None:
            self._shared(cue)
            return
        if not may_speak(self.pieces, source, cue, following, self.lexicon):
            return
        begins = inversions.begins_at(self.pieces, cue, self.lexicon) if inverted else source.begins
        quoted, clause = said_clause(self.pieces, begins, floor, self.lexicon, inverted=inverted)
        clause = clause and not self._is_relative(source)  # "the group, which counts 12 lawmakers"
        strong = following.complement is not None and following.complement.kind != "comma_quote"
        if (quoted or (clause and (inverted or not following.complement))) and not (strong and not inverted):
            self._trailing(cue, source, following, begins)
        elif following.complement and not inverted:
            self._leading(cue, source, following)

    def _floor(self, cue: Cue) -> int:
        last = self._last
        if last is None:
            return 0
        if last.is_open:
            return min(last.content[-1][0], cue.first)
        return min(max(last.cue.last, last.end), cue.first)

    def _subject(self, cue: Cue, floor: int) -> tuple[Phrase | None, Following, bool]:
        """The subject, what follows, and whether the subject stands after the verb."""
        if cue.inverted is not None:
            start = max(cue.last, cue.inverted + 1)
            source = Phrase(cue.inverted, cue.inverted + 1, cue.first)
            return source, find_following(self.pieces, cue, self.lexicon, start=start), True
        strong = inversions.strong_pronoun(self.pieces, cue, self.lexicon)
        if strong:
            return strong, find_following(self.pieces, cue, self.lexicon), False
        before = subject_before(self.pieces, cue.first, floor, self.lexicon)
        if before is not None and inversions.precedes_wrongly(self.pieces, cue, before, self.lexicon):
            before = None
        may_invert = before is None and inversions.may_invert(self.pieces, cue, self.lexicon)
        after = inversions.subject_inverted(self.pieces, cue, self.lexicon) if may_invert else None
        if after:
            return after, find_following(self.pieces, cue, self.lexicon, start=after.last), True
        return before, find_following(self.pieces, cue, self.lexicon), False

    # The words

    def _leading(self, cue: Cue, source: Phrase, following: Following) -> None:
        if following.complement is None or following.complement.start >= self.final:
            return
        relays: tuple[Phrase, ...] = ()
        last = self._last
        if last is not None and last.is_open and source.begins >= last.content[-1][0]:
            step = "embedded" if cue.verb and cue.verb.lemma in DOINGS else self._inside(last, source, cue)
            if step == "embedded":
                return
            if step == "chain":
                self.readings.pop()
                relays = (*((last.source,) if last.source else ()), *last.relays)
        self._append_leading(cue, source, following, relays, doubtful=False, starts=min(source.first, cue.first))

    def _inside(self, last: Reading, source: Phrase, cue: Cue) -> str:
        """What a new attribution inside the words of the last one is: a chain, a new one, or part of them."""
        first = min(source.first, cue.first)
        low = self.pieces[source.first].low
        is_same = (low in PERSONAL and source.last - source.first == 1) or low in OWN
        if opens_words(self.pieces, last, first, self.lexicon) and not self._is_relative(source):
            # "the group said it had denied ...": it speaks of itself
            return "embedded" if is_same else "chain"
        boundary = boundary_before(self.pieces, source.begins, self.lexicon)
        if self._is_relative(source):
            boundary = comma_before_denial(self.pieces, source, cue, self.final)
        if boundary is None:
            return "embedded"
        self._close_last(boundary)
        return "new"

    def _is_relative(self, source: Phrase) -> bool:
        at = source.begins
        return source.last <= at < len(self.pieces) and self.pieces[at].low in self.lexicon.relatives

    def _close_last(self, end: int) -> None:
        last = self.readings[-1]
        kept = tuple((first, min(until, end)) for first, until in last.content if first < end)
        self.readings[-1] = replace(last, content=kept, is_open=False)

    def _trailing(self, cue: Cue, source: Phrase, following: Following, begins: int) -> None:
        last = self._last
        end = begins
        while end > 0 and self.pieces[end - 1].text in {",", "—", "–"}:
            end -= 1
        if last is not None and last.is_open:
            self._close_last(end)
            self._relay_last(source)
            return
        start = self._content_begin(end)
        if last is not None and start >= end:
            self._relay_last(source)
            return
        if start >= end:
            return
        content = self._going_on((start, end), following, source, cue)
        self.readings.append(
            Reading(
                cue,
                source,
                content,
                "trailing",
                following.hearer,
                is_open=False,
                is_doubtful=source.is_doubtful,
                starts=start,
            )
        )

    def _content_begin(self, end: int) -> int:
        """After what earlier readings account for, and after "But" or "However,"."""
        last = self._last
        start = 0
        if last is not None:
            start = max(last.end, last.cue.last, last.source.last if last.source else 0)
        while start < end and (
            self.pieces[start].low in self.lexicon.coordinators or self.pieces[start].text in {",", ";", "—", "–", "."}
        ):
            start += 1
        return start

    def _relay_last(self, source: Phrase) -> None:
        last = self.readings[-1]
        self.readings[-1] = replace(last, relays=(*last.relays, source))

    def _going_on(self, before: Pieces, following: Following, source: Phrase, cue: Cue) -> tuple[Pieces, ...]:
        """As in "...", he said, "...": the words that go on after the attribution."""
        at = max(following.after, source.last, cue.last)
        if following.complement and following.complement.kind in {"comma_quote", "colon", "quote"}:
            at = following.complement.start - 1
        while at < self.final and self.pieces[at].text not in {",", ":", "—", "–"}:
            if self.pieces[at].kind == "quote" or at - cue.last > 30:
                return (before,)
            at += 1
        if at + 1 >= self.final:
            return (before,)
        begin = at + 1
        if goes_on(self.pieces, before, begin, self.lexicon):
            more = until_cue(self.pieces, begin, self.lexicon)
            return (before, more) if more[1] > more[0] else (before,)
        return (before,)

    # The army attacked and said ...

    def _shared(self, cue: Cue) -> None:
        """A second verb of the same subject: "denied the report and said that ..."."""
        last = self._last
        at = cue.first - 1
        while at > 0 and self.pieces[at].low in self.lexicon.adverbs:
            at -= 1
        if at < 0 or self.pieces[at].low not in self.lexicon.coordinators:
            return
        source = last.source if last else main_subject(self.pieces, cue, self.lexicon)
        following = find_following(self.pieces, cue, self.lexicon)
        if (
            source is None
            or following.complement is None
            or not may_speak(self.pieces, source, cue, following, self.lexicon)
        ):
            return
        doubtful = False
        if last is not None and last.is_open:
            doubtful = last.shape in {"that", "zero"}
            set_off = self.pieces[at - 1].text == ","
            clear = following.complement.kind in {"that", "quote", "colon", "comma_quote"}
            if doubtful and not (set_off or clear or agree(self.pieces, last.cue, cue, self.lexicon)):
                return
            self._close_last(boundary_before(self.pieces, cue.first, self.lexicon) or at)
        self._append_leading(cue, source, following, doubtful=doubtful)

    def _append_leading(
        self,
        cue: Cue,
        source: Phrase,
        following: Following,
        relays: tuple[Phrase, ...] = (),
        *,
        doubtful: bool,
        starts: int | None = None,
    ) -> None:
        complement = following.complement
        if complement is None or complement.start >= self.final:
            return
        words = until_medium(self.pieces, until_relay(self.pieces, complement.start), complement, self.lexicon)
        words = until_remark(self.pieces, words, complement, self.lexicon)
        closed = self._relative_end(source, complement.start)
        if closed is not None:
            self.closed, words = closed, (words[0], closed)
        self.readings.append(
            Reading(
                cue,
                source,
                (words,),
                complement.kind,
                following.hearer,
                relays,
                is_open=closed is None,
                is_doubtful=doubtful or source.is_doubtful,
                starts=cue.first if starts is None else starts,
            )
        )

    def _relative_end(self, source: Phrase, start: int) -> int | None:
        """The second comma of "X, who said that ..., denied that ...": there the relative clause ends."""
        opens = self._is_relative(source) and source.begins > 0 and self.pieces[source.begins - 1].text == ","
        if not opens:
            return None
        found = (place_before(self.pieces, cue, self.lexicon) for cue in self.cues if cue.shape == "finite")
        return next((at for at in found if at > start and self.pieces[at].text == ","), None)

    # ..., saying that ...

    def _participle(self, cue: Cue) -> None:
        following = find_following(self.pieces, cue, self.lexicon)
        last = self._last
        source = last.source if last else main_subject(self.pieces, cue, self.lexicon)
        if source is None or not takes_participle(self.pieces, following, source, self.lexicon):
            return
        if last is not None and last.is_open:
            boundary = boundary_before(self.pieces, cue.first, self.lexicon)
            if boundary is None and self.pieces[cue.first].low != "avant":
                return
            self._close_last(boundary or cue.first)
        self._append_leading(cue, source, following, doubtful=last is None)

    # According to X, ...

    def _according(self, cue: Cue) -> None:
        source = source_of(self.pieces, cue, self.lexicon)
        if source is None:
            return
        source = replace(source, begins=cue.first)
        last = self._last
        if last is not None and last.is_open and cue.first > last.content[-1][0]:
            self._close_last(boundary_before(self.pieces, cue.first, self.lexicon) or cue.first)
            self._relay_last(source)
            return
        before = self._before_according(cue)
        if before is None:
            self._according_leading(cue, source)
            return
        content = self._going_on(
            before, Following(None, None, source.last), with_apposition(self.pieces, source, self.lexicon), cue
        )
        self.readings.append(
            Reading(cue, with_apposition(self.pieces, source, self.lexicon), content, "according", starts=before[0])
        )

    def _before_according(self, cue: Cue) -> Pieces | None:
        end = cue.first
        while end > 0 and self.pieces[end - 1].text in {",", "—", "–", "("}:
            end -= 1
        if end and self.pieces[end - 1].text in {";", ":"}:
            return None
        start = self._content_begin(end)
        opens = trim_left(self.pieces, start, end, self.lexicon) >= end
        return None if opens else (start, end)

    def _according_leading(self, cue: Cue, source: Phrase) -> None:
        named = with_apposition(self.pieces, source, self.lexicon)
        any(self._said_after(cue, each) for each in (named, source, until_comma(self.pieces, source)))

    def _said_after(self, cue: Cue, source: Phrase) -> bool:
        """Take the words after the name, where there are any."""
        comma = over_aside(self.pieces, over_citing(self.pieces, source.last))
        while comma < self.final and self.pieces[comma].text not in BEFORE_WORDS:
            begins = self.pieces[comma].low in self.lexicon.articles | self.lexicon.speaking_pronouns
            if self.pieces[comma].kind == "quote" or (begins and comma == source.last):
                break
            comma += 1
        start = comma if comma < self.final and self.pieces[comma].text not in BEFORE_WORDS else comma + 1
        if start < self.final:
            words = until_relay(self.pieces, start)
            self.readings.append(Reading(cue, source, (words,), "according", is_open=True, starts=cue.first))
        return start < self.final

    # X was accused by Y of ...; ... was confirmed by Y

    def _passive(self, cue: Cue) -> None:
        if self._last is not None and self._last.is_open:
            return
        subject = subject_before(self.pieces, cue.first, self._floor(cue), self.lexicon)
        found = read_passive(self.pieces, cue, cue.verb, subject, self.lexicon) if subject and cue.verb else None
        if found:
            self.readings.append(found)


def read_sentence(pieces: Sequence[Token], lexicon: Lexicon) -> list[Reading]:
    return Reader(pieces, lexicon).read()
