"""The time as the tables hold it."""

from __future__ import annotations

import datetime


def utc_now() -> str:
    """The time as ISO text ending in `Z`."""
    return datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
