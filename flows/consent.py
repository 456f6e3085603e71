"""Whether messages are welcome here: stop, start again, and "that is not me"."""

import re

from flows.outcome import Detach, OpenHandoff, OptIn, OptOut, Outcome, Reply, say
from flows.values import Turn

# Words that end everything when they stand alone, in any language, whatever the model thinks.
_STOP = frozenset(
    "stop stopp stoppen stopall unsubscribe abmelden abbestellen cancellami disiscrivimi basta sair pare parar"
    " descadastrar baja alto arret arreter arrêt arrêter desabonner désabonner".split()
)
_START = frozenset("start unstop subscribe anmelden iscrivimi voltar alta reprendre".split())


def is_stop(text: str) -> bool:
    return _bare(text) in _STOP


def is_start(text: str) -> bool:
    return _bare(text) in _START


def opt_out(turn: Turn) -> Outcome:
    """Stops at once and confirms it once."""
    if turn.opted_out:
        return Outcome()
    return Outcome((Reply("opted-out", {"company": turn.company.name}),), (OptOut(),))


def opt_in(turn: Turn) -> Outcome:
    if not turn.opted_out:
        return say(Reply("already-opted-in"))
    return Outcome((Reply("opted-in", {"company": turn.company.name}),), (OptIn(),))


def wrong_person(turn: Turn) -> Outcome:
    """Ends the matter for this address and says nothing of any debt."""
    return Outcome((Reply("wrong-person", {"company": turn.company.name}),), (Detach(), OptOut()))


def after_opt_out(_turn: Turn) -> Outcome:
    """Opt-out is final for the machine: it stays silent, a person is told."""
    return Outcome((), (OpenHandoff("wrote_after_opt_out"),))


def _bare(text: str) -> str:
    return re.sub(r"[^\w]", "", text.casefold())
