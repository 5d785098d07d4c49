def named_references(article, listed): return []
