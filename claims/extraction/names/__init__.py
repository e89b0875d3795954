"""Who an article names: people with their titles and roles, bodies, groups, and the core of each mention."""
