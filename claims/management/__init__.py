"""Commands of the claims application."""
