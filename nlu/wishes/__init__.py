"""Which wishes stand in a message, and where: "paid it yesterday, can you send me a receipt" has two."""

from nlu.wishes.division import Prices, Span, Wish, candidates, wishes

__all__ = ["Prices", "Span", "Wish", "candidates", "wishes"]
