"""What a dead worker left behind comes back; what nobody has a job for goes to a person."""

import logging
from datetime import timedelta

from procrastinate.manager import JobManager
from sqlalchemy import text

from bot.bootstrap import Kulanz
from bot.handoffs import hand_off_unhandled
from bot.queue import STALLED_AFTER_SECONDS

log = logging.getLogger(__name__)

# A message may wait this long for its job's retries before it counts as forgotten.
FORGOTTEN_AFTER = timedelta(minutes=2)


async def return_stalled_jobs(manager: JobManager) -> int:
    """Puts jobs of workers that no longer live back into the queue, and gives their number."""
    stalled = list(await manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_AFTER_SECONDS))
    for job in stalled:
        await manager.retry_job(job)
    if stalled:
        log.warning("%d jobs of dead workers returned to the queue", len(stalled))
    return len(stalled)


_FORGOTTEN = text(
    """
    select m.id from inbound_message m
    where m.handled_at is null and m.received_at < :before and not exists (
        select from procrastinate_jobs j
        where j.task_name = 'handle_message' and j.status in ('todo', 'doing')
          and (j.args ->> 'message_id')::bigint = m.id)
    order by m.id limit 1000
    """
)


def rescue_forgotten(kulanz: Kulanz) -> int:
    """Hands messages over whose job has failed or vanished, and gives their number."""
    with kulanz.sessions() as session:
        before = kulanz.clock.now() - FORGOTTEN_AFTER
        forgotten = session.scalars(_FORGOTTEN, {"before": before}).all()
    for message_id in forgotten:
        hand_off_unhandled(kulanz, message_id, "forgotten")
    return len(forgotten)
