"""Played conversations as people read them."""

from collections.abc import Iterator, Sequence

import click

from cli.converse.result import Played, Turn

_MARGIN = "          "


def lines(played: Played) -> Iterator[str]:
    """A conversation with everything that was said in it."""
    yield ""
    yield click.style(f"{played.file}: {played.name}", bold=True)
    for turn in played.turns:
        yield from _turn(turn)
    yield from _differences(played.differences)
    mark = click.style("as specified", fg="green") if played.ok else click.style("DIFFERS", fg="red")
    yield f"  {mark} ({played.seconds:.2f} s)"


def summary(conversations: Sequence[Played], seconds: float) -> str:
    """One line for all."""
    differing = [str(played.file) for played in conversations if not played.ok]
    pace = f"in {seconds:.1f} s ({len(conversations) / seconds * 60:.0f} a minute)"
    if not differing:
        return f"{len(conversations)} conversations, all as specified, {pace}."
    return f"{len(conversations)} conversations, {len(differing)} differ, {pace}:\n  " + "\n  ".join(differing)


def _turn(turn: Turn) -> Iterator[str]:
    yield click.style(_block("debtor", turn.said), fg="cyan")
    if turn.intent:
        unsure = "" if turn.taken_as == turn.intent else f", taken as {turn.taken_as}"
        yield click.style(f"{_MARGIN}({turn.intent} {turn.confidence:.2f}{unsure})", dim=True)
    if turn.page:
        yield click.style(_block("page", turn.page), dim=True)
    for reply in turn.replies:
        yield _block("bot", str(reply))
    yield from _differences(turn.differences)


def _differences(differences: Sequence[str]) -> Iterator[str]:
    for difference in differences:
        yield click.style(f"  ✗ {difference}", fg="red")


def _block(who: str, text: str) -> str:
    return f"  {who:<8}" + text.replace("\n", f"\n{_MARGIN}")
