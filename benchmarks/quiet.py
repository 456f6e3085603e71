"""When everything that was set in motion has come to its end."""

import time

import requests
from sqlalchemy import func, select, text

from bot.bootstrap import Kulanz
from bot.tables import InboundMessage, OutboundMessage

# Long enough for a message that is sent twice to show.
_STILL_SECONDS = 8
_JOBS = text("select count(*) from procrastinate_jobs where task_name = 'handle_message' and status = 'doing'")


def wait_until_quiet(kulanz: Kulanz, sids: list[str], patience: float) -> float | None:
    """Seconds until all was known, handled, sent and delivered; None where `patience` seconds were too few."""
    began = time.monotonic()
    quiet_since: float | None = None
    while time.monotonic() < began + patience:
        now = time.monotonic()
        if not is_quiet(kulanz, sids):
            quiet_since = None
        elif quiet_since is None:
            quiet_since = now
        elif now - quiet_since >= _STILL_SECONDS:
            return quiet_since - began
        time.sleep(0.5)
    return None


def is_quiet(kulanz: Kulanz, sids: list[str]) -> bool:
    with kulanz.sessions() as session:
        handled = session.scalar(
            select(func.count())
            .select_from(InboundMessage)
            .where(InboundMessage.provider_sid.in_(sids), InboundMessage.handled_at.is_not(None))
        )
        unsent = session.scalar(
            select(func.count())
            .select_from(OutboundMessage)
            .where(OutboundMessage.status.in_(["pending", "sending"]))
        )
        running = session.scalar(_JOBS)
    if handled != len(sids) or unsent or running:
        return False
    stats = requests.get(f"{kulanz.settings.sandbox_url}/_stats", timeout=10).json()
    pending: int = stats["deliveries"]["pending"]
    return pending == 0
