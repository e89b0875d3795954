"""The way of a statement from who spoke to this record, as places of a drawing."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.choices import Match
from claims.models import Claim, Link


@dataclass(frozen=True)
class Stop:
    """One place on the way, with the line to the next; `start` and `end` are shares of the drawing's width."""

    kind: str  # origin, relay, outlet or record
    links: tuple[Link, ...]
    start: str
    end: str
    is_sure: bool
    is_seen: bool  # the line to the next: both of its ends are settled


def way_of(claim: Claim) -> list[Stop]:
    """Origin, relays, the outlet where it is none of them, and this record (links and article must be loaded)."""
    links = list(claim.links.all())
    origin = tuple(link for link in links if link.position == 0)
    relays = [(link,) for link in links if link.position > 0]
    published = () if any(link.source_id == claim.article.outlet_id for link in links) else (("outlet", ()),)
    parts: list[tuple[str, tuple[Link, ...]]] = [
        ("origin", origin),
        *(("relay", one) for one in relays),
        *published,
        ("record", ()),
    ]
    sure = [kind in {"outlet", "record"} or _is_sure(own) for kind, own in parts]
    return [
        Stop(
            kind,
            own,
            f"{100 * at / len(parts):.2f}%",
            f"{100 * (at + 1) / len(parts):.2f}%",
            sure[at],
            all(sure[at : at + 2]),
        )
        for at, (kind, own) in enumerate(parts)
    ]


def _is_sure(links: Sequence[Link]) -> bool:
    return bool(links) and all(link.match != Match.PROPOSED for link in links)
