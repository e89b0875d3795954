"""The trained tagger: which words are a source, a cue or what was said, and which belong together."""
