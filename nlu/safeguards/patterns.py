"""Patterns of words, such as "STOP ..2 WRITE ?ME END", made into regular expressions.

lower        this word; "a|b" one of them, "writ*" whatever begins so, "no_more" two words, "text(s|ing)?"
UPPER        one of the words of a class; "STOP|no" mixes; "THE*" up to four of them
?part        may be absent
..3          up to three words, but no comma; ~3 may cross one
!part        this does not follow
START END    a clause begins or ends here
"""

import re
from collections.abc import Mapping

_SPECIAL = {"START": r"(?:^|(?<=[.,] ))", "END": r"(?=[.,]|$)"}
_BAR = re.compile(r"\|(?![^(]*\))")  # outside of brackets
_NEVER = re.compile(r"(?!)")


def compiled(patterns: str, classes: Mapping[str, str]) -> re.Pattern[str]:
    """What finds any of the patterns in a `PlainText`: one a line, an indented line continues the one before."""
    lines = patterns.strip().replace("\n    |", "|").replace("\n    ", " ").splitlines()
    wholes = ["".join(_part(part, classes) for part in line.split()) for line in lines]
    return re.compile(rf"(?<!\S)(?:{'|'.join(wholes)})") if wholes else _NEVER


def _part(part: str, classes: Mapping[str, str]) -> str:
    if part[:2] == "..":
        return rf"(?:[^\s.,]+ ){{0,{int(part[2:])}}}"
    if part[0] == "~":
        return rf"(?:[^\s.]+ ){{0,{int(part[1:])}}}"
    if part[0] == "!":
        return f"(?!{_part(part[1:], classes)})"
    if part[0] == "?":
        return f"(?:{_part(part[1:], classes)})?"
    if part[-1] == "*" and part[:-1].isupper():
        return f"(?:{_part(part[:-1], classes)}){{0,4}}"
    return f"(?:{'|'.join(_SPECIAL.get(word) or _word(word, classes) for word in _BAR.split(part))})"


def _word(word: str, classes: Mapping[str, str]) -> str:
    words = classes[word].split() if any(map(str.isupper, word)) else [word]
    return f"(?:{'|'.join(words)}) ".replace("_", " ").replace("*", r"\w*")
