"""The addresses of accounts: signing in, one's own page, the people of the newsroom."""
