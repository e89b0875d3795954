"""Keeping the register: sources, their names, and whom they speak for."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction
from django.utils.translation import gettext as _

from sources import rules
from sources.choices import SourceKind
from sources.models import Article, Source, SourceName
from sources.names import folded
from tracker.accounts.models import User
from tracker.audit import acting, last_changed_by
from tracker.refusal import Refused, Stale

# One name means one source over two tables, and no circle of affiliations over many rows: no constraint can say so,
# so the register is written by one transaction at a time.
REGISTER_LOCK = 7_301_001


def add_source(
    *, name: str, kind: str, by: User | None, affiliation_id: int | None = None, country: str = "", note: str = ""
) -> Source:
    """Put a source into the register, or raise Refused (NameTaken names the source that has the name)."""
    tidy = rules.checked_name(name)
    source = Source(name=tidy, folded=folded(tidy), kind=rules.checked_kind(kind), created_by=by)
    source.country, source.note = rules.checked_country(country), rules.checked_note(note)
    with _writing(by):
        _must_be_free(tidy, source_id=None)
        source.affiliation_id = _checked_affiliation(None, affiliation_id)
        source.save()
    return source


def find_or_add_source(*, name: str, kind: str, by: User | None) -> Source:
    """The one source that has this name, or a new one. Refused where several have it, or it cannot be an outlet.

    A name means one source of whatever kind; but what publishes must be an outlet.
    """
    if source := _fitting(name, kind):
        return source
    try:
        return add_source(name=name, kind=kind, by=by)
    except rules.NameTaken:
        # Somebody else may have added it a moment ago.
        if source := _fitting(name, kind):
            return source
        raise


def _fitting(name: str, kind: str) -> Source | None:
    found = list(Source.objects.called(name).order_by("pk"))
    fitting = [source for source in found if source.kind == kind]
    if not fitting and kind != SourceKind.OUTLET:
        fitting = found
    if len(fitting) > 1:
        raise Refused("several_sources", _("Several sources are called “%(name)s”: choose one.") % {"name": name})
    return fitting[0] if fitting else None


def rename_source(source_id: int, *, name: str, by: User, seen: int, keep_old: bool = True) -> Source:
    """Give the source another main name. The old one stays as a further name unless told otherwise."""
    tidy = rules.checked_name(name)
    with _writing(by):
        source = _locked(source_id, seen)
        _must_be_free(tidy, source_id=source_id)
        source.names.filter(folded=folded(tidy)).delete()
        if keep_old and source.folded != folded(tidy):
            SourceName.objects.create(source=source, name=source.name, folded=source.folded)
        source.name, source.folded = tidy, folded(tidy)
        _save(source, "name", "folded")
    return source


def change_source(
    source_id: int, *, kind: str, affiliation_id: int | None, country: str, note: str, by: User, seen: int
) -> Source:
    """Change what is known of the source, apart from its names."""
    with _writing(by):
        source = _locked(source_id, seen)
        has_articles = Article.objects.filter(outlet=source_id).exists()
        rules.check_new_kind(source.kind, kind, has_articles=has_articles)
        source.kind = rules.checked_kind(kind)
        source.affiliation_id = _checked_affiliation(source_id, affiliation_id)
        source.country, source.note = rules.checked_country(country), rules.checked_note(note)
        _save(source, "kind", "affiliation", "country", "note")
    return source


def add_name(source_id: int, *, name: str, by: User, seen: int, language: str = "") -> Source:
    """Give the source a further name."""
    tidy, code = rules.checked_name(name), rules.checked_language(language)
    with _writing(by):
        source = _locked(source_id, seen)
        rules.check_name_is_new_here(tidy, {source.folded, *source.names.values_list("folded", flat=True)})
        _must_be_free(tidy, source_id=source_id)
        SourceName.objects.create(source=source, name=tidy, folded=folded(tidy), language=code)
        _save(source)
    return source


def remove_name(source_id: int, *, name_id: int, by: User, seen: int) -> Source:
    """Take a further name away; the audit trail keeps it."""
    with _writing(by):
        source = _locked(source_id, seen)
        removed, _rows = source.names.filter(pk=name_id).delete()
        if not removed:
            raise Refused("no_name", _("The source does not have this name any more."))
        _save(source)
    return source


@contextmanager
def _writing(by: User | None) -> Iterator[None]:
    """A transaction of an editor (None: of the site itself) that alone writes the register until it ends."""
    if by is not None:
        rules.may_keep_register(by.roles)
    with transaction.atomic(), acting(by):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [REGISTER_LOCK])
        yield


def _locked(source_id: int, seen: int) -> Source:
    # no_key: claims and articles may go on naming the source meanwhile
    source = Source.objects.select_for_update(no_key=True).get(pk=source_id)
    if source.version != seen:
        raise Stale(version=source.version, changed_by=last_changed_by(source))
    return source


def _save(source: Source, *columns: str) -> None:
    source.version += 1
    source.save(update_fields=[*columns, "version"])


def _must_be_free(name: str, *, source_id: int | None) -> None:
    held = [other for other in Source.objects.called(name).order_by("pk") if other.pk != source_id]
    rules.check_name_is_free(name, [rules.Holder(other.pk, other.name, other.kind) for other in held])


def _checked_affiliation(source_id: int | None, affiliation_id: int | None) -> int | None:
    if affiliation_id is None:
        return None
    line = Source.objects.line_above(affiliation_id)
    if not line:
        raise Refused("unknown_source", _("Whom it speaks for must be a source of the register."))
    rules.check_affiliation(source_id, line)
    return affiliation_id
