"""Dates, sums, plans, shares, ways to pay and invoice numbers in what debtors write; imports nothing of ours."""

from nlu.entities.lexicon import LANGUAGES
from nlu.entities.reading import read
from nlu.entities.values import Amount, Date, Entities, Installments, InvoiceNumber, Method, Share

__all__ = [
    "LANGUAGES",
    "Amount",
    "Date",
    "Entities",
    "Installments",
    "InvoiceNumber",
    "Method",
    "Share",
    "read",
]
