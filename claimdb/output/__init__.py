"""How answers look: tables for people, rows for programs, JSON Lines, a Datasette configuration. Knows no SQL."""
