"""Addresses of the pages of the claims."""
