"""What a statement is read against."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from claims.extraction.coreference.ranker import Resolver
    from claims.extraction.coreference.register import Register
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Figure, Span


@dataclass(frozen=True, slots=True)
class Setting:
    """What a statement is read against: the text, who is named in it, its date, and the agencies that sign it."""

    text: str
    register: Register
    article_date: date | None
    slugs: tuple[Token, ...]
    sentences: Sequence[Sentence]
    starts: Sequence[int]
    is_release: bool = False  # whether the whole text is a press release
    ranker: Resolver | None = None  # says whom a mention stands for; the rules alone where there is none
    figures: dict[int, list[Figure]] = field(default_factory=dict)  # of sentences that were asked for, by their start

    def index_of(self, sentence: Sentence) -> int:
        return bisect_left(self.starts, sentence.start)

    def sentences_of(self, spans: Sequence[Span]) -> Iterator[Sentence]:
        """The sentences that hold any of these words."""
        first = max(0, bisect_right(self.starts, spans[0].start) - 1)
        for sentence in self.sentences[first : bisect_right(self.starts, spans[-1].end)]:
            if any(span.start < sentence.end and sentence.start < span.end for span in spans):
                yield sentence
