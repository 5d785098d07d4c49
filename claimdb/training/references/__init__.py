"""What a reference parser learns from: labelled references read from a file, and synthetic ones made from layouts of our own.

A labelled reference is a list of pieces (label, words) in order; its words joined by one space are the reference as printed. The labels are those
of AnyStyle's corpus, whose references are academic. The synthetic ones stand in notes of news, reports, web pages and essays:

    draw -> layout (a template of `layouts`) -> characters with labels -> tidied -> words with labels -> pieces

Word lists are text files in `lists/`, one entry a line; entries of titles are themselves templates (`template`).
"""
