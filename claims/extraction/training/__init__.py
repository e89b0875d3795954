"""Trains the tagger; needs requirements-train.txt, and is never imported by the site."""
