"""Accounts and their roles."""

from collections.abc import Iterable

from django.contrib.auth.password_validation import validate_password
from django.db import transaction

from tracker.accounts.models import RoleGrant, User
from tracker.audit import acting
from tracker.refusal import Refused, Stale
from tracker.roles import ADMINISTRATORS, Role


def _must_administrate(by: User | None) -> None:
    """`by` is None at the command line, where who may run the site's commands is the machine's business."""
    if by is not None and not ADMINISTRATORS & by.roles:
        raise Refused("wrong_role", "Only an administrator may manage accounts.")


@transaction.atomic
def add_person(*, email: str, name: str, password: str, roles: Iterable[Role], by: User | None) -> User:
    """Add an account with its roles. Raises ValidationError for a weak password, Refused where the e-mail is taken."""
    _must_administrate(by)
    if User.objects.filter(email__iexact=email).exists():
        raise Refused("email_taken", f"Somebody has the e-mail {email} already.")
    validate_password(password, User(email=email, name=name))
    with acting(by):
        user = User.objects.create_user(email, name, password)
        _set_roles(user, frozenset(roles), by)
    return user


@transaction.atomic
def grant_roles(*, user_id: int, roles: Iterable[Role], by: User | None) -> User:
    """Give exactly these roles. The last administrator who may sign in keeps that role."""
    _must_administrate(by)
    user = User.objects.select_for_update().get(pk=user_id)
    with acting(by):
        _set_roles(user, frozenset(roles), by)
        _must_leave_an_administrator()
    return user


@transaction.atomic
def change_person(*, user_id: int, seen: int, by: User, name: str, is_active: bool) -> User:
    """Rename, deactivate or bring back an account, or raise Stale."""
    _must_administrate(by)
    user = User.objects.select_for_update().get(pk=user_id)
    if user.version != seen:
        raise Stale(version=user.version)
    with acting(by):
        user.name, user.is_active, user.version = name, is_active, seen + 1
        user.save(update_fields=["name", "is_active", "version"])
        _must_leave_an_administrator()
    return user


def _set_roles(user: User, roles: frozenset[Role], by: User | None) -> None:
    held = frozenset(Role(role) for role in user.grants.values_list("role", flat=True))
    user.grants.filter(role__in=held - roles).delete()
    RoleGrant.objects.bulk_create(RoleGrant(user=user, role=role, granted_by=by) for role in sorted(roles - held))
    user.__dict__.pop("roles", None)


def _must_leave_an_administrator() -> None:
    # Lock the administrators' rows: two of them taking the role from each other must not both succeed.
    left = RoleGrant.objects.select_for_update().filter(role=Role.ADMINISTRATOR, user__is_active=True)
    if not list(left):
        raise Refused("last_administrator", "The site needs an administrator: make somebody else one first.")
