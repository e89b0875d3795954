"""Quantities in what was said: how many, with which bound, of what, and what is counted."""
