"""The word pieces: of E5's 250,000 those in Latin script, and of these the commonest."""

import unicodedata

import numpy as np
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

START, PAD, END, UNKNOWN = range(4)
"""E5's own, at the head of its list."""
_WORD_START = "▁"


def commonest_latin(pieces: list[str], scores: np.ndarray, count: int) -> np.ndarray:
    """The positions of the pieces to keep: the special four, then the likeliest without other scripts."""
    wanted = [index for index in range(4, len(pieces)) if _is_latin(pieces[index])]
    wanted.sort(key=lambda index: -scores[index])
    return np.array([START, PAD, END, UNKNOWN, *wanted[: count - 4]])


def _is_latin(piece: str) -> bool:
    for char in piece.replace(_WORD_START, ""):
        if unicodedata.combining(char) or (char.isalpha() and not unicodedata.name(char, "").startswith("LATIN")):
            return False
    return True


def make_tokenizer(pieces: list[str], scores: np.ndarray, longest: int) -> Tokenizer:
    """Texts to pieces as E5 was taught them (a unigram model after NFKC), at most `longest` a text."""
    vocabulary = [(piece, float(score)) for piece, score in zip(pieces, scores, strict=True)]
    tokenizer = Tokenizer(models.Unigram(vocabulary, unk_id=UNKNOWN, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(" {2,}", " ")])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement=_WORD_START, prepend_scheme="always")
    start, end = pieces[START], pieces[END]
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{start} $A {end}", special_tokens=[(start, START), (end, END)]
    )
    tokenizer.enable_truncation(longest)
    return tokenizer
