"""Labelled articles against what the extractor finds in them: figures, and errors by category with their passages.

`folder` reads the labels (`markup` or `brat`), `match` pairs labelled and found statements, `score` counts, `errors` sorts what went wrong. The
extractor is run by the caller; what it found comes in as `Extraction`s, so that nothing here can favour it.
"""
