"""Who an article names or describes, and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from claims.extraction.types import SourceKind

NameKind = Literal["person", "body", "group", "outlet", "place", "name"]


@dataclass(frozen=True, slots=True)
class Named:
    """One naming: the pieces [first, last), the name without titles, its other forms, and the nouns said of it."""

    first: int
    last: int
    name: str
    kind: NameKind
    aliases: tuple[str, ...] = ()
    nouns: frozenset[str] = frozenset()
    gender: str = ""
    is_plural: bool = False
    details: frozenset[str] = frozenset()  # what else its role says: "defence", "northern"


@dataclass(slots=True)
class Entity:
    """Somebody whom the article names, with all that it calls them."""

    name: str
    kind: NameKind
    aliases: set[str] = field(default_factory=set)
    nouns: set[str] = field(default_factory=set)
    details: set[str] = field(default_factory=set)
    gender: str = ""
    is_plural: bool = False
    spoke_in: int = -99
    spoken: int = 0  # statements so far
    is_named: bool = True
    described: str = ""

    @property
    def called(self) -> str:
        """The name, or the words that describe who has none."""
        return self.name or self.described

    def kind_of_source(self, *, has_role: bool = False) -> SourceKind:
        """The kind that the engine hands out; `has_role` where the mention calls a person by a role."""
        if not self.is_named and self.kind == "person":
            return "unnamed"
        if self.kind in {"person", "body", "group", "outlet"}:
            return self.kind
        # An article alone gives a name its gender in French: "le Hamas" is a body.
        return "person" if has_role or (self.gender and self.nouns) else "body"


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where an entity is named or described."""

    at: int
    sentence: int
    entity: Entity
    is_subject: bool
