"""What was lost on the way comes back: jobs of dead workers, messages without a job, webhooks that never came."""

import asyncio
from datetime import timedelta

import requests
from procrastinate import App, PsycopgConnector
from sqlalchemy import func, select, text

from bot.queue import conninfo
from bot.reconciliation import WEBHOOK_SECONDS, reconcile
from bot.rescue import FORGOTTEN_AFTER, rescue_forgotten, return_stalled_jobs
from bot.tables import Handoff, InboundMessage
from cli.converse.stage import Stage
from tests.integration.conftest import ASKS_FOR_LINK, Person, misbehave


def return_stalled(stage: Stage) -> int:
    async def run() -> int:
        url = stage.kulanz.engine.url.render_as_string(hide_password=False)
        async with App(connector=PsycopgConnector(conninfo=conninfo(url))).open_async() as queue:
            return await return_stalled_jobs(queue.job_manager)

    return asyncio.run(run())


def test_the_job_of_a_worker_that_was_killed_is_done_by_another(stage: Stage, anna: Person):
    anna.write(ASKS_FOR_LINK)
    stage._box.deliveries.flush()
    with stage.kulanz.engine.begin() as connection:  # a worker took the job, and was killed a minute ago
        worker = connection.scalar(
            text(
                "insert into procrastinate_workers (last_heartbeat)"
                " values (now() - interval '1 minute') returning id"
            )
        )
        connection.execute(
            text("update procrastinate_jobs set status = 'doing', worker_id = :worker"), {"worker": worker}
        )
    stage.settle()
    assert anna.read() == []
    assert return_stalled(stage) == 1
    stage.settle()
    assert len(anna.read()) == 1


def test_the_job_of_a_living_worker_stays_with_it(stage: Stage, anna: Person):
    anna.write(ASKS_FOR_LINK)
    stage._box.deliveries.flush()
    with stage.kulanz.engine.begin() as connection:
        worker = connection.scalar(text("insert into procrastinate_workers default values returning id"))
        connection.execute(
            text("update procrastinate_jobs set status = 'doing', worker_id = :worker"), {"worker": worker}
        )
    assert return_stalled(stage) == 0


def test_a_message_whose_job_has_vanished_goes_to_a_person(stage: Stage, anna: Person):
    anna.write(ASKS_FOR_LINK)
    stage._box.deliveries.flush()
    with stage.kulanz.engine.begin() as connection:
        connection.execute(text("delete from procrastinate_jobs"))
    assert rescue_forgotten(stage.kulanz) == 0
    stage.clock.advance(FORGOTTEN_AFTER + timedelta(seconds=1))
    assert rescue_forgotten(stage.kulanz) == 1
    stage.settle()
    assert len(anna.read()) == 1
    with stage.kulanz.sessions() as session:
        assert session.scalars(select(Handoff.reason)).all() == ["failed"]


def test_messages_that_no_webhook_told_of_are_found_in_twilios_list(stage: Stage, anna: Person):
    misbehave(stage, lose=1.0)
    sids = [anna.write(ASKS_FOR_LINK), anna.write("Wie viel schulde ich Ihnen?")]
    stage.settle()
    assert anna.read() == []
    misbehave(stage, lose=0.0)
    assert reconcile(stage.kulanz) == 0, "the webhook still has time"
    stage.clock.advance(WEBHOOK_SECONDS + timedelta(seconds=1))
    assert reconcile(stage.kulanz) == 2
    assert reconcile(stage.kulanz) == 0
    stage.settle()
    assert len(anna.read()) == 2
    with stage.kulanz.sessions() as session:
        assert session.scalars(select(InboundMessage.provider_sid).order_by(InboundMessage.id)).all() == sids


def test_a_late_webhook_of_a_reconciled_message_changes_nothing(stage: Stage, anna: Person):
    misbehave(stage, delay_ms=600_000)
    anna.write(ASKS_FOR_LINK)
    stage.clock.advance(WEBHOOK_SECONDS + timedelta(seconds=1))
    reconcile(stage.kulanz)
    stage.clock.advance(timedelta(minutes=11))
    stage.settle()
    with stage.kulanz.sessions() as session:
        assert session.scalar(select(func.count()).select_from(InboundMessage)) == 1
    assert len(anna.read()) == 1
    assert requests.get(f"{stage.sandbox_url}/_stats", timeout=5).json()["answered"] == 1
