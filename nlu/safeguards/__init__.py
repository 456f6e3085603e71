"""What must never be missed, whatever the model thinks: stop, start again, and words of suicide."""

from nlu.safeguards.finding import Safeguard, Safeguards, find

__all__ = ["Safeguard", "Safeguards", "find"]
