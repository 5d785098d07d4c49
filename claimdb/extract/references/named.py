from claimdb.records import Article, Reference
def named_references(article, listed): return []
