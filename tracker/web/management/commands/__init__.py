"""Commands of the web foundation."""
