"""claimdb: who said what, when, where it was printed, and which sources back it."""

__version__ = "0.1.0"
