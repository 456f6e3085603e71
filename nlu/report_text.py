"""Figures as Markdown, and their place in a document. Plain Python, so that the app's tests run it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

BEGIN = "<!-- figures: made by nlu.report, do not edit -->"
END = "<!-- end of figures -->"
_CONFUSIONS = 15
_HEADINGS = {"f1": "F1", "macro_f1": "macro F1"}


class NoPlaceForFigures(Exception):
    """The document's markers are missing, doubled or in the wrong order."""


def put_figures(document: str, figures: str) -> str:
    """The document with these figures between its markers, in place of what was there."""
    if document.count(BEGIN) != 1 or document.count(END) != 1:
        raise NoPlaceForFigures(f"needs one line {BEGIN!r} and one line {END!r}")
    before, _, rest = document.partition(BEGIN)
    if END not in rest:
        raise NoPlaceForFigures(f"{END!r} stands before {BEGIN!r}")
    after = rest.partition(END)[2]
    return f"{before}{BEGIN}\n\n{figures.strip()}\n\n{END}{after}"


def table(header: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """A Markdown table; shares have three places, numbers stand to the right, what is None stays empty."""
    cells = [[_cell(value) for value in row] for row in rows]
    columns = list(zip(*rows, strict=True)) if rows else [() for _ in header]
    rules = ["---:" if _is_numeric(column) else "---" for column in columns]
    return "\n".join(f"| {' | '.join(row)} |" for row in [header, rules, *cells])


def in_markdown(figures: Mapping[str, Any], picture: str) -> str:
    """The whole section: what `nlu.report` measured, one heading for each kind."""
    parts = [f"Measured on {figures['measured_on']}, with {figures['voices']} voices."]
    parts += _understanding(figures["understanding"], picture)
    if figures.get("entities"):
        parts += ["### Dates, sums and plans", _entities(figures["entities"])]
    for title, own in figures.get("others", {}).items():
        parts += [f"### {title}", *_any_tables(own)]
    return "\n\n".join(parts)


def _understanding(figures: Mapping[str, Any], picture: str) -> Iterator[str]:
    surest = figures["coverage"]
    yield "### Intents, on voices left out of training"
    yield (
        f"{figures['n']} lines: accuracy **{figures['accuracy']:.3f}**, macro F1 **{figures['macro_f1']:.3f}**."
        f" Of the surest {surest['share'] * 100:.0f} % (probability {surest['threshold']:.2f} and above),"
        f" **{surest['accuracy']:.3f}** are right."
    )
    yield _rows_by_name("language", figures["by_language"])
    yield _rows_by_name("intent", figures["by_intent"])
    yield f"![Which intents are taken for which]({picture})"
    yield f"The {_CONFUSIONS} most frequent confusions:"
    most = figures["confusions"][:_CONFUSIONS]
    rows = [(f"`{one['intent']}`", f"`{one['predicted']}`", one["n"]) for one in most]
    yield table(("intent", "taken for", "lines"), rows)


def _entities(by_file: Mapping[str, Mapping[str, Any]]) -> str:
    kinds = sorted({kind for own in by_file.values() for kind in own["by_kind"]})
    rows = [
        (name, own["n"], own["exact"], own["wrong"], *(_of(own["by_kind"].get(kind)) for kind in kinds))
        for name, own in by_file.items()
    ]
    return table(("set", "n", "exact", "wrong", *(kind.replace("_", " ") for kind in kinds)), rows)


def _of(kind: Mapping[str, int] | None) -> str:
    return f"{kind['right']} of {kind['expected']}" if kind else ""


def _any_tables(figures: Mapping[str, Any]) -> Iterator[str]:
    """Figures of whatever shape: single ones in one table, groups of them as the rows of another."""
    single = {name: value for name, value in figures.items() if not isinstance(value, Mapping | list)}
    groups = {name: value for name, value in figures.items() if isinstance(value, Mapping)}
    rows = {name: own for name, own in groups.items() if not any(isinstance(v, Mapping) for v in own.values())}
    if single:
        yield table(("figure", "value"), list(single.items()))
    if rows:
        yield _rows_by_name("", rows)
    for name in [name for name in groups if name not in rows]:
        yield f"**{name}**"
        yield from _any_tables(groups[name])


def _rows_by_name(what: str, groups: Mapping[str, Mapping[str, Any]]) -> str:
    names = list(dict.fromkeys(name for own in groups.values() for name in own))
    header = [_HEADINGS.get(name, name.replace("_", " ")) for name in names]
    return table((what, *header), [(group, *(own.get(name) for name in names)) for group, own in groups.items()])


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = f"{value:.3f}" if isinstance(value, float) else str(value)
    return text.replace("|", "\\|").replace("\n", " ")


def _is_numeric(column: Sequence[Any]) -> bool:
    return any(value is not None for value in column) and all(
        value is None or isinstance(value, int | float) for value in column
    )
