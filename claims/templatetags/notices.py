"""What a person is told, and how much of it is new."""

from django import template
from django.template.context import Context

from claims.models import Notice
from claims.telling import due_on, remark, sentence
from tracker.accounts.models import User
from tracker.roles import READERS
from tracker.web.counting import Count

register = template.Library()
register.filter("sentence", sentence)
register.filter("remark", remark)
register.filter("due_on", due_on)


@register.simple_tag(takes_context=True)
def new_notices(context: Context) -> Count | None:
    """How many are new to whoever looks (one query that stops at its bound); None for whoever is told nothing."""
    person = context.get("user")
    if not isinstance(person, User) or not READERS & person.roles:
        return None
    return Notice.objects.visible_to(person).unread().number()
