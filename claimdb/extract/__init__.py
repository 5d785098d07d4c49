"""Article -> statements and references. Pure functions: text and word lists in, records out."""

from claimdb.extract.statements import find_statements

__all__ = ["find_statements"]
