"""Document -> articles: where each begins, what its head says, its paragraphs, sentences, markers and notes."""

from claimdb.segment.assemble import segment

__all__ = ["segment"]
