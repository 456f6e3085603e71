"""The jobs a worker runs, each a thin shell around a function of the core."""

from datetime import UTC, datetime, timedelta

import procrastinate
from procrastinate import JobContext, RetryDecision
from procrastinate.jobs import Job

from bot import reconciliation, rescue
from bot.bookings import expire_checkout, handle_stripe_event
from bot.bootstrap import Kulanz
from bot.handoffs import hand_off_unhandled
from bot.turn import handle_message


class Patiently(procrastinate.BaseRetryStrategy):
    """Tries again after a wait that doubles up to `most` seconds; `attempts` in all, None for ever."""

    def __init__(self, attempts: int | None, first: float, most: float = 300) -> None:
        self.attempts = attempts
        self.first = first
        self.most = most

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        if self.attempts is not None and job.attempts + 1 >= self.attempts:
            return None
        wait = min(self.first * 2 ** min(job.attempts, 16), self.most)
        return RetryDecision(retry_at=datetime.now(UTC) + timedelta(seconds=wait))


def register(queue: procrastinate.App, kulanz: Kulanz) -> None:
    """Makes the jobs known to a worker's queue."""
    turn = kulanz.config.turn

    @queue.task(name="handle_message", retry=Patiently(turn.attempts, turn.retry_seconds), pass_context=True)
    def _handle_message(context: JobContext, message_id: int) -> None:
        try:
            handle_message(kulanz, message_id)
        except Exception as error:
            if context.job.attempts + 1 < turn.attempts:
                raise
            hand_off_unhandled(kulanz, message_id, type(error).__name__)

    # Money is never given up: Stripe may be away for a day.
    @queue.task(name="handle_stripe_event", retry=Patiently(None, first=2))
    def _handle_stripe_event(event_id: str) -> None:
        handle_stripe_event(kulanz, event_id)

    @queue.task(name="expire_checkout", retry=Patiently(None, first=2))
    def _expire_checkout(checkout_id: int) -> None:
        expire_checkout(kulanz, checkout_id)

    # croniter's sixth field is seconds.
    @queue.periodic(cron="* * * * * */5")
    @queue.task(name="return_stalled_jobs", queueing_lock="return_stalled_jobs")
    async def _return_stalled_jobs(timestamp: int) -> None:
        await rescue.return_stalled_jobs(queue.job_manager)

    @queue.periodic(cron="* * * * *")
    @queue.task(name="rescue_forgotten", queueing_lock="rescue_forgotten")
    def _rescue_forgotten(timestamp: int) -> None:
        rescue.rescue_forgotten(kulanz)

    @queue.periodic(cron="* * * * * */30")
    @queue.task(name="reconcile_messages", queueing_lock="reconcile_messages")
    def _reconcile_messages(timestamp: int) -> None:
        reconciliation.reconcile(kulanz)
