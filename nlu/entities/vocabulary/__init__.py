"""The words of each language; what they mean together is said in the rules."""
