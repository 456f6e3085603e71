"""The commands of `kulanz nlu`."""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from bot.settings import load_settings
from cli.converse.serving import free_ports
from cli.converse.understanding import Nlu, NoUnderstanding
from cli.nlu.entity_report import EntityCase, entity_cases, entity_report
from cli.nlu.tables import BadTable, IntentCase, intent_cases
from cli.refusal import Refusal
from nlu.client import NluClient, Understanding
from nlu.entities import LANGUAGES, read
from nlu.metrics import Answer, Division, report, wish_figures
from nlu.safeguards import find

_PYTHON = "nlu/.venv/bin/python"
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")


@click.group()
def nlu() -> None:
    """Train, measure and try the understanding."""


@nlu.command()
def train() -> None:
    """Train the model, where its data or pipeline changed."""
    if not Path(_PYTHON).exists():
        raise Refusal(f"{_PYTHON} is missing: make it with scripts/setup.sh nlu (./run does it too).")
    command = [_PYTHON, "-m", "nlu.train", "--out", "var/nlu"]
    raise SystemExit(subprocess.run(command, check=False).returncode)  # noqa: S603  # our own


@nlu.command()
@click.argument("file", type=_FILE)
@_json_option
def evaluate(file: Path, as_json: bool) -> None:
    """Measure the model on FILE: intent, language, text, separated by tabs.

    Several intents are joined by +; " | " in the text may mark where the next one begins.
    """
    try:
        cases = intent_cases(file)
    except BadTable as error:
        raise Refusal(str(error)) from None
    answers, divided, latencies = [], [], []
    with _client() as client:
        for case in cases:
            began = time.perf_counter()
            understood = _understood(client, case.text)
            latencies.append((time.perf_counter() - began) * 1000)
            # A line with several wishes is answered rightly by any one of them.
            true = understood.intent if understood.intent in case.intents else case.intents[0]
            answers.append(Answer(case.language, case.text, true, understood.intent, understood.confidence))
            divided.append(_division(case, understood))
    figures = {**report(answers), "wishes": wish_figures(divided), "latency_ms": _latency(latencies)}
    click.echo(json.dumps(figures, ensure_ascii=False, indent=2) if as_json else _in_words(figures))


@nlu.command()
@click.argument("file", type=_FILE)
@_json_option
@click.option("--wrong", is_flag=True, help="Show what differs.")
def entities(file: Path, as_json: bool, wrong: bool) -> None:
    """Measure dates, sums and plans on FILE: language, reference time, text, expected JSON, separated by tabs."""
    try:
        cases = entity_cases(file)
    except BadTable as error:
        raise Refusal(str(error)) from None
    found = [(case, read(case.text, case.language, case.now).summary()) for case in cases]
    figures = entity_report(found)
    if as_json:
        click.echo(json.dumps(figures, ensure_ascii=False, indent=2))
        return
    for case, got in found if wrong else ():
        if got != case.expected:
            click.echo(_difference(case, got))
    click.echo(_in_words(figures))


@nlu.command()
@click.argument("text")
@click.option("--language", type=click.Choice(LANGUAGES), default="de", show_default=True)
def parse(text: str, language: str) -> None:
    """Show what the model and the entity reader make of TEXT."""
    with _client() as client:
        understood = _understood(client, text)
    for intent, confidence in understood.ranking[:3]:
        click.echo(f"{confidence:6.3f}  {intent}")
    for wish in understood.wishes:
        click.echo(f"{wish.confidence:6.3f}  {wish.intent}: {understood.text[wish.start : wish.end]}")
    safeguards = find(text)
    for found in filter(None, (safeguards.consent, safeguards.alarm)):
        click.echo(f"  sure  {found.kind} ({found.rule}): {text[found.start : found.end]}")
    click.echo(json.dumps(read(text, language, datetime.now(UTC)).summary(), ensure_ascii=False))


def _understood(client: NluClient, text: str) -> Understanding:
    """As a turn takes it: what is sure goes before what the model thinks."""
    understood = client.parse(text)
    if consent := find(text).consent:
        return replace(understood, intent=consent.kind, confidence=1.0, ranking=((consent.kind, 1.0),))
    return understood


@contextmanager
def _client() -> Iterator[NluClient]:
    """A client of the server that runs, or of one started for the time of the command."""
    try:
        server = Nlu(load_settings(), free_ports(1), Path("var"))
    except NoUnderstanding as error:
        raise Refusal(str(error)) from None
    try:
        server.wait()
        yield NluClient(server.url, timeout=30)
    except NoUnderstanding as error:
        raise Refusal(str(error)) from None
    finally:
        server.close()


def _division(case: IntentCase, understood: Understanding) -> Division:
    found = tuple(wish.intent for wish in understood.wishes)
    return Division(case.text, case.intents, case.places, found, tuple(it.start for it in understood.wishes[1:]))


def _latency(milliseconds: list[float]) -> dict[str, float]:
    ordered = sorted(milliseconds)
    return {
        "p50": round(ordered[len(ordered) // 2], 2),
        "p99": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))], 2),
    }


def _difference(case: EntityCase, got: dict[str, Any]) -> str:
    return f"{case.language}  {case.now.date()}  {case.text}\n    expected {case.expected}, read {got}"


def _in_words(figures: dict[str, Any], indent: str = "") -> str:
    lines = []
    for name, value in figures.items():
        if isinstance(value, dict) and any(isinstance(inner, dict) for inner in value.values()):
            lines += [f"{indent}{name}", _in_words(value, indent + "  ")]
        elif isinstance(value, dict):
            lines.append(f"{indent}{name:24} " + "  ".join(f"{key} {inner}" for key, inner in value.items()))
        elif isinstance(value, list):
            lines += [f"{indent}{name}", *(f"{indent}  {item}" for item in value[:15])]
        else:
            lines.append(f"{indent}{name:24} {value}")
    return "\n".join(lines)
