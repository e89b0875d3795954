"""Sentences in which an article says that something could not be verified, and what."""
