"""Article -> statements, speakers and references. Pure functions: text and word lists in, records out."""

from claimdb.extract.article import extract

__all__ = ["VERSION", "extract"]

VERSION = "tagger-2"
"""The extractor's version: stored with every run, changed whenever its answers change."""
