"""How the tagger's model is made: labelled folders in, one file of weights out. Needs PyTorch (`pip install '.[training]'`); nothing else in the package does."""
