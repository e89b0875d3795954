"""Reads one sentence by rules: which words are said, by whom, by which cue, and on what medium."""
