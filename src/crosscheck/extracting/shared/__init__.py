"""What extractors of several kinds share; nothing in here knows a kind.

peek, predicates    the words around a token; from a cue to the word it bears on
quotation           which words stand inside quotation marks
capitals, joining,  runs of capitalised words, from which both places and names are read,
runs, gazetteer     and the lexicon of places, which tells where such a run ends
"""
