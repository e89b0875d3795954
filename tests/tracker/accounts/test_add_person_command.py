import io

import pytest
from django.core.management import CommandError, call_command

from tests import factories
from tracker.accounts.models import User
from tracker.roles import Role


def added(*arguments: str) -> str:
    out = io.StringIO()
    call_command("add_person", *arguments, stdout=out)
    return out.getvalue()


def test_first_administrator_gets_a_password_shown_once(db: None) -> None:
    said = added("Ada@Newsroom.example", "--name", "Ada Minn", "--role", "administrator", "--role", "editor")

    ada = User.objects.get(email="ada@newsroom.example")
    assert ada.roles == {Role.ADMINISTRATOR, Role.EDITOR}
    assert "editor, administrator" in said
    assert ada.check_password(said.strip().rsplit(" ", 1)[-1])


def test_password_is_read_from_what_is_piped_in(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{factories.PASSWORD}\nand more\n"))

    said = added("mo@newsroom.example", "--name", "Mo Vane", "--ask-password")

    assert User.objects.get().check_password(factories.PASSWORD)
    assert factories.PASSWORD not in said
    assert "no role yet" in said


@pytest.mark.parametrize(
    ("email", "name", "says"),
    [
        ("nonsense", "Mo Vane", "email:"),
        ("mo@newsroom.example", "", "name:"),
        ("ines@newsroom.example", "X", "already"),
    ],
)
def test_bad_input_is_one_sentence(editor: User, email: str, name: str, says: str) -> None:
    with pytest.raises(CommandError, match=says):
        added(email, "--name", name)

    assert User.objects.count() == 1


def test_weak_password_is_refused(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))

    with pytest.raises(CommandError, match=r"password: .*too short"):
        added("mo@newsroom.example", "--name", "Mo Vane", "--ask-password")


def test_unknown_role_is_refused(db: None) -> None:
    with pytest.raises(CommandError, match="invalid choice"):
        added("mo@newsroom.example", "--name", "Mo Vane", "--role", "owner")
