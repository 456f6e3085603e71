"""A small grammar: what may stand at each token, and rules that make larger things of smaller ones."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from nlu.entities.tokens import Token

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a rule matched: tokens[start:end]."""

    chart: "Chart"
    start: int
    end: int


@dataclass(frozen=True)
class Rule:
    """A pattern of kinds, such as "ON? THE? DAY", and what it makes; None refuses the match.

    "A|B" is one of them, a mark of interrogation says that the part may be absent. A value stands under
    the name of its kind, the first of each.
    """

    kind: str
    pattern: str
    make: Callable[[Values, Place], Any]

    @cached_property
    def parts(self) -> tuple[tuple[tuple[str, ...], bool], ...]:
        """The kinds of each part, and whether it may be absent."""
        return tuple((tuple(part.rstrip("?").split("|")), part.endswith("?")) for part in self.pattern.split())

    @cached_property
    def firsts(self) -> frozenset[str]:
        """The kinds that a match may begin with."""
        kinds: set[str] = set()
        for names, optional in self.parts:
            kinds.update(names)
            if not optional:
                break
        return frozenset(kinds)


class Grammar:
    """Rules of one layer, found by what they begin with."""

    def __init__(self, *rules: Rule) -> None:
        self._by_first: dict[str, list[tuple[int, Rule]]] = {}
        for order, rule in enumerate(rules):
            for kind in rule.firsts:
                self._by_first.setdefault(kind, []).append((order, rule))

    def starting(self, kinds: Iterable[str]) -> list[Rule]:
        """The rules that may begin with one of these, each once, in their order."""
        found = {order: rule for kind in kinds for order, rule in self._by_first.get(kind, ())}
        return [found[order] for order in sorted(found)]


@dataclass
class Chart:
    """For each token the things that begin there: by kind their values and ends, the longest first."""

    tokens: Sequence[Token]
    cells: list[dict[str, list[tuple[Any, int]]]] = field(init=False)
    clause: list[int] = field(init=False)
    past: list[bool] = field(init=False)
    denied: list[bool] = field(init=False)

    def __post_init__(self) -> None:
        self.cells = [{} for _ in self.tokens]
        self.clause = [0] * len(self.tokens)
        self.past = [False] * len(self.tokens)
        self.denied = [False] * len(self.tokens)
        for place, token in enumerate(self.tokens):
            if not token.is_word and not token.is_number:
                self.put(place, token.word, True, place + 1)

    def put(self, start: int, kind: str, value: Any, end: int) -> None:
        """Something of this kind reaches from start to end."""
        found = self.cells[start].setdefault(kind, [])
        found.append((value, end))
        found.sort(key=lambda one: -one[1])

    def has(self, place: int, *kinds: str) -> bool:
        """Whether something of one of these kinds begins at this token."""
        return 0 <= place < len(self.cells) and any(kind in self.cells[place] for kind in kinds)

    def ends_with(self, place: int, *kinds: str) -> bool:
        """Whether something of one of these kinds, up to four tokens long, ends before this token."""
        for start in range(max(place - 4, 0), place):
            for kind in kinds:
                if any(end == place for _, end in self.cells[start].get(kind, ())):
                    return True
        return False

    def past_at(self, place: int) -> bool:
        """Whether the clause there speaks of the past."""
        return self.past[place]

    def same_clause(self, one: int, other: int) -> bool:
        """Whether both tokens stand in one clause."""
        return self.clause[one] == self.clause[other]

    def word(self, place: int) -> str:
        """The folded word at this token; empty beyond the text."""
        return self.tokens[place].word if 0 <= place < len(self.tokens) else ""

    def apply(self, grammar: Grammar) -> None:
        """Let rules work from right to left, so that a rule finds what follows it made already."""
        for start in range(len(self.tokens) - 1, -1, -1):
            for rule in grammar.starting(self.cells[start]):
                self._try(rule, start)

    def _try(self, rule: Rule, start: int) -> None:
        for end, values in self._matches(rule.parts, 0, start, {}):
            if end == start:
                continue
            made = rule.make(values, Place(self, start, end))
            if made is not None:
                self.put(start, rule.kind, made, end)
                return

    def _matches(
        self, parts: tuple[tuple[tuple[str, ...], bool], ...], part: int, place: int, values: Values
    ) -> Iterator[tuple[int, Values]]:
        if part == len(parts):
            yield place, values
            return
        kinds, optional = parts[part]
        if place < len(self.cells):
            for kind in kinds:
                for value, end in self.cells[place].get(kind, ()):
                    grown = values if kind in values else {**values, kind: value}
                    yield from self._matches(parts, part + 1, end, grown)
        if optional:
            yield from self._matches(parts, part + 1, place, values)
