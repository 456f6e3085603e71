"""Forged, repeated and malformed requests: each refused with the right status, nothing stored, never a 500.

The table of what was sent and what came back: `pytest -s` here, or `python -m benchmarks.refusals`.
"""

from collections.abc import Iterator

import pytest
from sqlalchemy import func, select, text

from benchmarks.machine import table
from benchmarks.refusal_cases import Case, cases, sid
from benchmarks.refusals import Doors, Row
from bot.tables import ContactPoint, InboundMessage
from cli.converse.stage import Stage
from tests.integration.conftest import Person

CASES = cases()


@pytest.fixture(scope="module")
def rows() -> Iterator[list[Row]]:
    rows: list[Row] = []
    yield rows
    print("\n" + table([("door", "sent", "size", "answer", "stored"), *rows]))  # noqa: T201


@pytest.fixture
def doors(stage: Stage, anna: Person) -> Doors:
    return Doors(stage.kulanz, anna.invoice_ids[0])


def jobs(stage: Stage) -> int:
    with stage.kulanz.sessions() as session:
        return session.scalar(text("select count(*) from procrastinate_jobs")) or 0


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_the_answer(case: Case, doors: Doors, rows: list[Row], stage: Stage):
    row = doors.try_out(case)
    rows.append(row)
    assert (row.status, row.stored) == (case.status, case.stored)
    assert row.status < 500
    assert jobs(stage) == case.stored


def stored(stage: Stage, name: str) -> InboundMessage:
    with stage.kulanz.sessions() as session:
        return session.scalars(select(InboundMessage).where(InboundMessage.provider_sid == sid(name))).one()


def case_named(name: str) -> Case:
    return next(case for case in CASES if case.name == name)


def test_unknown_parameters_are_kept(stage: Stage, doors: Doors):
    doors.try_out(case_named("unknown parameters"))
    parameters = stored(stage, "unknown").parameters
    assert (parameters["Novelty"], parameters["ChannelMetadata"]) == ("ä & ö", '{"a": [1]}')


def test_who_hides_the_number_is_known_by_the_user_id(stage: Stage, doors: Doors):
    doors.try_out(case_named("ExternalUserId, no number"))
    with stage.kulanz.sessions() as session:
        contact = session.scalars(select(ContactPoint).where(ContactPoint.kind == "user_id")).one()
    assert contact.address == "SB.0123456789"


def test_an_absurd_number_of_pictures_is_no_picture(stage: Stage, doors: Doors):
    doors.try_out(case_named("NumMedia of 20 digits"))
    assert stored(stage, "media").media_count == 0


def test_the_first_of_two_values_counts(stage: Stage, doors: Doors):
    doors.try_out(case_named("Body twice"))
    assert stored(stage, "twice").body == "Hallo"


def test_case_names_are_unique():
    titles = [case.title for case in CASES]
    assert len(titles) == len(set(titles))


def test_a_refusal_makes_no_contact(stage: Stage, doors: Doors):
    for name in ("no signature", "wrong signature", "no MessageSid"):
        doors.try_out(case_named(name))
    with stage.kulanz.sessions() as session:
        assert session.scalar(select(func.count()).select_from(ContactPoint)) == 1
