"""The outbox pump: sends what stands in the outbox, in order per conversation, within the sender's limits."""

from bot.pump.pump import Pump

__all__ = ["Pump"]
