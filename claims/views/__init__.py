"""Pages of the claims."""
