"""Who may come in, and as what: users, roles, tokens."""
