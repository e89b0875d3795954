"""Addresses of the register and of articles."""
