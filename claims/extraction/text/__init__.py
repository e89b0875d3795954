"""Text as it is read: words, quotations, sentences, the language they are in, and dates."""
