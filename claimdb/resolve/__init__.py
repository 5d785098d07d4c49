"""Who is who and what is the same: speakers, works, claims, and what stands behind a statement. Pure functions."""
