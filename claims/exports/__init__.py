"""What leaves the site: claim reports."""
