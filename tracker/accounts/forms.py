"""The forms of accounts: they check what was typed; the actions decide."""

import zoneinfo
from typing import Any

from allauth.account.forms import LoginForm
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _

from tracker.accounts.choices import Language, NoticesByMail
from tracker.accounts.models import User
from tracker.roles import LABELS

ROLES = [(role.value, label) for role, label in LABELS.items()]
NOTICES = [
    (NoticesByMail.AT_ONCE, _("At once")),
    (NoticesByMail.DIGEST, _("Once a day, together")),
    (NoticesByMail.NEVER, _("Never")),
]


def version_field() -> forms.IntegerField:
    """The version that the person saw. Without an id: one page has several of these."""
    return forms.IntegerField(widget=forms.HiddenInput(attrs={"id": False}), min_value=1)


def time_zones() -> list[tuple[str, Any]]:
    """The zones that the system knows, the newsroom's own first."""
    names = sorted(name for name in zoneinfo.available_timezones() if "/" in name and not name.startswith("Etc/"))
    return [("", _("The newsroom’s own")), ("UTC", "UTC"), *((name, name.replace("_", " ")) for name in names)]


class LanguageChoice(forms.RadioSelect):
    """Each language in its own words, which are marked as being of it."""

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        option["attrs"]["lang"] = str(value)
        return option


class SignInForm(LoginForm):  # type: ignore[misc]
    """allauth's form in our words."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("E-mail")
        self.fields["login"].widget.attrs["autofocus"] = True
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)
            field.help_text = ""


class OwnForm(forms.Form):
    """What one may change about oneself."""

    name = forms.CharField(label=_("Name"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    language = forms.ChoiceField(
        label=_("Language of the pages"), choices=Language.choices, widget=LanguageChoice(), initial=Language.ENGLISH
    )
    notices_by_mail = forms.ChoiceField(
        label=_("Notices by e-mail"),
        choices=NOTICES,
        widget=forms.RadioSelect,
        help_text=_("Together: at 07:00 in your time zone. What you have read here by then is left out."),
    )
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        choices=time_zones,
        required=False,
        help_text=_("Times are shown in it; they are stored in UTC."),
    )
    version = version_field()


class PasswordForm(forms.Form):
    """One's own new password."""

    old = forms.CharField(
        label=_("Password now"), strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "current-password"})
    )
    new = forms.CharField(
        label=_("New password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("At least 10 characters. You stay signed in here and are signed out everywhere else."),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_old(self) -> str:
        if not self.user.check_password(self.cleaned_data["old"]):
            raise forms.ValidationError(_("This is not your password now."))
        return str(self.cleaned_data["old"])

    def clean_new(self) -> str:
        validate_password(self.cleaned_data["new"], self.user)
        return str(self.cleaned_data["new"])


class TokenForm(forms.Form):
    purpose = forms.CharField(label=_("What it is for"), max_length=80)


class RolesForm(forms.Form):
    roles = forms.MultipleChoiceField(
        label=_("Works as"), choices=ROLES, required=False, widget=forms.CheckboxSelectMultiple
    )
    version = version_field()


class PersonForm(forms.Form):
    """What an administrator may change about somebody."""

    name = forms.CharField(label=_("Name"), max_length=150)
    is_active = forms.BooleanField(label=_("May sign in"), required=False)
    version = version_field()


class NewPasswordForm(forms.Form):
    """A password for somebody else; the site makes one up where the field is left empty."""

    password = forms.CharField(
        label=_("Password"),
        required=False,
        strip=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text=_("Leave it empty, and the site makes one up and shows it once."),
    )

    def __init__(self, *args: Any, user: User | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_password(self) -> str:
        password = str(self.cleaned_data["password"])
        if password:
            validate_password(password, self.user)
        return password


class AddPersonForm(NewPasswordForm):
    """A new account."""

    name = forms.CharField(label=_("Name"), max_length=150)
    email = forms.EmailField(label=_("E-mail"), max_length=254)
    roles = forms.MultipleChoiceField(
        label=_("Roles"), choices=ROLES, required=False, widget=forms.CheckboxSelectMultiple
    )

    field_order = ("name", "email", "roles", "password")
