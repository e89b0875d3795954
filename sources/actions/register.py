"""The register of sources: adding, naming, describing."""

from django.db import transaction

from sources.choices import SourceKind
from sources.models import Source
from sources.names import folded
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Refused


@transaction.atomic
def find_or_add_source(*, name: str, kind: SourceKind, by: User | None) -> Source:
    """The one source of this kind that has this name, or a new one. Refused where several have it."""
    found = list(Source.objects.called(name).filter(kind=kind)[:2])
    if len(found) > 1:
        raise Refused("several_sources", f"Several sources are called “{name}”: choose one.")
    if found:
        return found[0]
    key = folded(name)
    if not key:
        raise Refused("no_name", "Give the source a name.")
    with acting(by):
        # Two people may accept the same new source at once: the unique constraint lets one row through.
        source, _ = Source.objects.get_or_create(
            folded=key, kind=kind, defaults={"name": name.strip(), "created_by": by}
        )
    return source
