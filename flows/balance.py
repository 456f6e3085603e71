"""What is owed, for what and since when."""

from flows.outcome import Button, Lines, Outcome, Reply, say
from flows.values import Invoice, Turn


def balance(turn: Turn) -> Outcome:
    """Every open invoice with amount, purpose and due date, and the way to pay a tap away."""
    if not turn.invoices:
        return say(Reply("nothing-owed"))
    human = Button("button-human", "human")
    buttons = (Button("button-pay", "pay"), human) if turn.payable else (human,)
    return say(Reply("balance", {"lines": invoice_lines(turn.invoices)}, buttons))


def invoice_lines(invoices: tuple[Invoice, ...]) -> Lines:
    """One line per invoice, earliest due date first."""
    return Lines(tuple(_line(i) for i in sorted(invoices, key=lambda i: (i.due, i.number))))


def _line(invoice: Invoice) -> Reply:
    key = "invoice-line-processing" if invoice.processing else "invoice-line"
    return Reply(
        key,
        {
            "amount": invoice.owed,
            "number": invoice.number,
            "creditor": invoice.creditor,
            "description": invoice.description,
            "due": invoice.due,
        },
    )
