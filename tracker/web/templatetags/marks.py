"""Glyphs, states, faces, times and fields, as every page shows them."""

from datetime import date, datetime
from typing import Any

from django import template
from django.forms import BoundField
from django.template.context import Context
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from tracker.web.dates import written
from tracker.web.states import in_words, look

register = template.Library()


@register.simple_tag
def glyph(name: str, says: str = "") -> SafeString:
    """The glyph of the sprite; `says` is read aloud where no word stands beside it."""
    mark = format_html('<svg class="g" aria-hidden="true"><use href="#g-{}"/></svg>', name)
    return format_html('{}<span class="sr">{}</span>', mark, says) if says else mark


@register.simple_tag
def state(target: str, value: str, proposed: str = "", reason: str = "", note: str = "") -> SafeString:
    """Glyph and word of a state of one target; of what is proposed, where something is.

    `{% state "verification" "unverifiable" reason="no_access" %}`; `note` is a small word more.
    """
    seen = look(target, proposed or value, is_proposed=bool(proposed))
    small = ", ".join(words for words in (in_words(reason).lower() if not proposed else "", note) if words)
    return format_html(
        '<span class="state st-{}">{}{}{}</span>',
        seen.ink,
        glyph(seen.glyph),
        seen.words,
        format_html(" <small>{}</small>", small) if small else "",
    )


@register.simple_tag
def ink(target: str, value: str, proposed: str = "") -> str:
    """The class that gives a mark, card or strip cell the colour and line of its state: `st-verified`."""
    return f"st-{look(target, proposed or value).ink}"


@register.simple_tag(takes_context=True)
def face(context: Context, person: Any) -> SafeString:
    """The initials of a person, with the name for whoever hears or points at it."""
    if not person:
        return format_html('<span class="face none" role="img" aria-label="{0}" title="{0}">–</span>', _("Nobody yet"))
    mine = person == context.get("user")
    name = _("%(name)s, you") % {"name": person.name} if mine else person.name
    return format_html(
        '<span class="face{}" role="img" aria-label="{}" title="{}">{}</span>',
        " me" if mine else "",
        name,
        name,
        person.initials,
    )


@register.simple_tag
def when(moment: datetime | None) -> SafeString | str:
    """The time of day in the person's zone; with the day written out when it is not today."""
    if moment is None:
        return ""
    local, today = timezone.localtime(moment), timezone.localdate()
    shape = "H:i" if local.date() == today else "j F, H:i" if local.year == today.year else "j F Y, H:i"
    return format_html(
        '<time datetime="{}" title="{}">{}</time>',
        local.isoformat(timespec="seconds"),
        written(local, "l j F Y, H:i"),
        written(local, shape),
    )


@register.filter
def day(value: date | datetime | None) -> SafeString | str:
    """A day written out: 5 March 2026."""
    if value is None:
        return ""
    value = timezone.localtime(value).date() if isinstance(value, datetime) else value
    return format_html('<time datetime="{}">{}</time>', value.isoformat(), written(value, "j F Y"))


@register.filter
def age(moment: datetime | None) -> SafeString | str:
    """How long ago, in one short word: 12 min, 4 h, 3 d."""
    if moment is None:
        return ""
    minutes = max(int((timezone.now() - moment).total_seconds() // 60), 0)
    short = (
        _("now")
        if minutes == 0
        else _("%(n)s min") % {"n": minutes}
        if minutes < 60
        else _("%(n)s h") % {"n": minutes // 60}
        if minutes < 24 * 60
        else _("%(n)s d") % {"n": minutes // 1440}
    )
    local = timezone.localtime(moment)
    return format_html(
        '<time datetime="{}" title="{}">{}</time>',
        local.isoformat(timespec="seconds"),
        written(local, "l j F Y, H:i"),
        short,
    )


@register.inclusion_tag("_field.html")
def field(bound: BoundField) -> dict[str, Any]:
    """Label, control, help and errors of a form's field, tied together for whoever hears them."""
    widget = bound.field.widget
    kind = "hidden" if widget.is_hidden else getattr(widget, "input_type", None) or ""
    return {"field": bound, "kind": "group" if widget.use_fieldset else kind}


@register.inclusion_tag("_errors.html")
def form_errors(form: Any) -> dict[str, Any]:
    """What is wrong with the form as a whole, above its fields."""
    return {"errors": form.non_field_errors()}


@register.inclusion_tag("_pager.html", takes_context=True)
def pager(context: Context, page: Any, things: str = "rows") -> dict[str, Any]:
    """Links to the first and the next page, keeping the filters of the address."""
    query = context["request"].GET.copy()
    query.pop("after", None)
    first = query.urlencode()
    query["after"] = page.next
    return {"page": page, "things": _(things), "first": first, "following": query.urlencode()}
