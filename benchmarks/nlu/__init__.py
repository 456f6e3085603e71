"""Rasa's usual pipeline with DIET against Kulanz's model, in one run."""
