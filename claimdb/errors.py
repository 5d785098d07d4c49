"""The errors that a user can see: each message names the file or id and what to do about it."""


class ClaimdbError(Exception):
    """Something failed that the user should hear about in one line (exit status 1)."""


class ReadError(ClaimdbError):
    """A source could not be read: not found, not text, in a format that needs an extra."""


class DatabaseError(ClaimdbError):
    """The database is missing, locked, full, read-only, or of another version."""


class NotFoundError(ClaimdbError):
    """An id or a name that is not in the database."""
