"""Messages in which a writer marked with a bar where the next wish begins."""

from itertools import accumulate

BAR = " | "


def without_bars(marked: str) -> tuple[str, tuple[int, ...]]:
    """The message as it was meant to be sent, and where its second and later wishes begin."""
    parts = marked.split(BAR)
    lengths = [len(part) + 1 for part in parts[:-1]]
    return " ".join(parts), tuple(accumulate(lengths))
