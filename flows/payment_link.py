"""The debtor wants to pay now: the link, at once, or which invoice where there are several."""

from flows.balance import invoice_lines
from flows.outcome import Button, Outcome, PaymentUrl, Reply, say
from flows.values import Invoice, Turn

MOST_BUTTONS = 3  # WhatsApp shows at most three without an approved template


def payment_link(turn: Turn) -> Outcome:
    """The link to the invoice tapped, to the only one, or a choice of the ones due first."""
    tapped = _tapped(turn)
    if tapped:
        return say(_link(tapped))
    if turn.tap and turn.tap.action == "pay" and turn.tap.argument:
        return say(_why_not(turn))
    if not turn.payable:
        return say(_why_not(turn))
    if len(turn.payable) == 1:
        return say(_link(turn.payable[0]))
    return say(_choice(turn.payable))


def _tapped(turn: Turn) -> Invoice | None:
    if not turn.tap or turn.tap.action != "pay":
        return None
    return next((i for i in turn.payable if str(i.id) == turn.tap.argument), None)


def _link(invoice: Invoice) -> Reply:
    return Reply(
        "payment-link",
        {
            "amount": invoice.owed,
            "creditor": invoice.creditor,
            "number": invoice.number,
            "description": invoice.description,
            "due": invoice.due,
            "url": PaymentUrl(invoice.id),
        },
    )


def _choice(invoices: tuple[Invoice, ...]) -> Reply:
    first = sorted(invoices, key=lambda i: (i.due, i.number))[:MOST_BUTTONS]
    return Reply(
        "which-invoice",
        {"lines": invoice_lines(tuple(first))},
        tuple(Button(i.number[:20], f"pay:{i.id}", literal=True) for i in first),
    )


def _why_not(turn: Turn) -> Reply:
    if any(i.processing for i in turn.invoices):
        return Reply("payment-processing")
    return Reply("nothing-owed")
