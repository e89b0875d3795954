"""Rows of the register and of the articles."""

from sources.models.article import Article, Revision
from sources.models.source import Source, SourceName

__all__ = ["Article", "Revision", "Source", "SourceName"]
