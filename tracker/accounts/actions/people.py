"""Accounts and their roles."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from django.contrib.auth.password_validation import validate_password
from django.db import transaction
from django.utils.translation import gettext as _

from tracker.accounts.choices import Language, NoticesByMail
from tracker.accounts.models import RoleGrant, User
from tracker.audit import acting
from tracker.audit.reading import last_changed_by
from tracker.refusal import Refused, Stale
from tracker.roles import ADMINISTRATORS, Role


def _must_administrate(by: User | None) -> None:
    """`by` is None at the command line, where who may run the site's commands is the machine's business."""
    if by is not None and not ADMINISTRATORS & by.roles:
        raise Refused("wrong_role", _("Only an administrator may manage accounts."))


@transaction.atomic
def add_person(*, email: str, name: str, password: str, roles: Iterable[Role], by: User | None) -> User:
    """Add an account with its roles. Raises ValidationError for a weak password, Refused where the e-mail is taken."""
    _must_administrate(by)
    if User.objects.filter(email__iexact=email).exists():
        raise Refused("email_taken", _("Somebody has the e-mail %(email)s already.") % {"email": email})
    validate_password(password, User(email=email, name=name))
    with acting(by):
        user: User = User.objects.create_user(email, name, password)
        _set_roles(user, frozenset(roles), by)
    return user


@transaction.atomic
def grant_roles(*, user_id: int, roles: Iterable[Role], by: User | None, seen: int | None = None) -> User:
    """Give exactly these roles, or raise Stale. The last administrator who may sign in keeps that role."""
    _must_administrate(by)
    user = _locked(user_id, seen)
    with acting(by):
        _set_roles(user, frozenset(roles), by)
        user.version += 1
        user.save(update_fields=["version"])
        _must_leave_an_administrator()
    return user


@transaction.atomic
def change_person(*, user_id: int, seen: int, by: User, name: str, is_active: bool) -> User:
    """Rename, deactivate or bring back an account, or raise Stale."""
    _must_administrate(by)
    user = _locked(user_id, seen)
    with acting(by):
        user.name, user.is_active, user.version = name, is_active, seen + 1
        user.save(update_fields=["name", "is_active", "version"])
        _must_leave_an_administrator()
    return user


@dataclass(frozen=True)
class OwnChoices:
    """What one chooses about oneself."""

    name: str
    time_zone: str = ""
    language: str = Language.ENGLISH
    notices_by_mail: str = NoticesByMail.DIGEST


@transaction.atomic
def change_own(*, seen: int, by: User, choices: OwnChoices) -> User:
    """Change what one chooses about oneself, or raise Stale."""
    user = _locked(by.pk, seen)
    chosen = asdict(choices)
    with acting(by):
        for column, value in chosen.items():
            setattr(user, column, value)
        user.version = seen + 1
        user.save(update_fields=[*chosen, "version"])
    return user


@transaction.atomic
def set_password(*, user_id: int, password: str, by: User | None) -> User:
    """Set one's own password, or as an administrator anybody's; their sessions end. ValidationError for a weak one."""
    if by is None or by.pk != user_id:
        _must_administrate(by)
    user = _locked(user_id)
    validate_password(password, user)
    with acting(by):
        user.set_password(password)
        user.save(update_fields=["password"])
    return user


def _locked(user_id: int, seen: int | None = None) -> User:
    user: User = User.objects.select_for_update().get(pk=user_id)
    if seen is not None and user.version != seen:
        raise Stale(version=user.version, changed_by=last_changed_by(user))
    return user


def _set_roles(user: User, roles: frozenset[Role], by: User | None) -> None:
    held = frozenset(Role(role) for role in user.grants.values_list("role", flat=True))
    user.grants.filter(role__in=held - roles).delete()
    RoleGrant.objects.bulk_create(RoleGrant(user=user, role=role, granted_by=by) for role in sorted(roles - held))
    for kept in ("roles", "granted"):
        user.__dict__.pop(kept, None)


def _must_leave_an_administrator() -> None:
    # Lock the administrators' rows: two of them taking the role from each other must not both succeed.
    left = RoleGrant.objects.select_for_update().filter(role=Role.ADMINISTRATOR, user__is_active=True)
    if not list(left):
        raise Refused("last_administrator", _("The site needs an administrator: make somebody else one first."))
