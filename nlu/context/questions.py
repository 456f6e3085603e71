"""What the bot may have asked last."""

from enum import Enum


class Question(Enum):
    """The questions whose answers mean something else than the same words alone."""

    CONFIRM_DATE = "confirm_date"
    """Is this day right for the payment?"""
    ASK_DATE = "ask_date"
    """By when can you pay?"""
    CONFIRM_PLAN = "confirm_plan"
    """Does this plan suit you?"""
    ASK_INSTALLMENTS = "ask_installments"
    """In how many parts, or how much a month?"""
    ASK_AMOUNT = "ask_amount"
    """How much can you pay now?"""
    ASK_CLAIM = "ask_claim"
    """When and how did you pay?"""
    CONFIRM_LINK = "confirm_link"
    """Shall I send the payment link?"""
    CHOOSE = "choose"
    """Did you mean this or that?"""
    ANYTHING_ELSE = "anything_else"
    """The matter is settled; anything else?"""
