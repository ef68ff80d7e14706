"""What extractors of several kinds share; no module in here makes a fact.

peek, predicates             the words around a token; from a cue to the word it bears on
quotation, quotation_marks   which words stand inside quotation marks
capitals, joining, runs      runs of capitalised words: places and names are read from them
gazetteer                    the lexicon of places as a table; it tells where some runs end
"""
