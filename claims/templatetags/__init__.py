"""Template tags of claims."""
