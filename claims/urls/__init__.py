"""Addresses of the claims."""
