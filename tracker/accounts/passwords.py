"""Passwords that the site makes up."""

import secrets

# Without the letters and digits that are mistaken for one another when somebody reads a password out.
ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def new_password() -> str:
    """Four groups of five, such as `kT3vw-9hMpa-...`: over 100 random bits."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(5)) for _ in range(4))
