"""Words that decide about messages when they are all that was written."""

import re
from typing import Literal

_STOP = frozenset(
    "stop stopp stoppen stopall unsubscribe unsub optout end quit abmelden abbestellen abmeldung"
    " austragen cancellami cancellatemi disiscrivimi disiscrivetemi disiscrivere disiscrivermi disiscrizione basta"
    " sair para pare parem parar descadastrar baja alto desuscribir desuscribirme desapuntadme arret arreter"
    " desabonner desabonnement desinscription desinscrire desabo".split()
)
_START = frozenset("start unstop subscribe anmelden iscrivimi voltar alta reprendre".split())
# "Basta, grazie" may only mean that nothing else is wanted: "grazie" is not among these.
_POLITE = frozenset(
    "please pls plz bitte bittschee bittschon per favore x piacere cortesia por favor pfv pf xfa porfa"
    " svp stp merci s il vous plait sil te plait".split()
)


def standing_alone(words: str) -> Literal["opt_out", "opt_in"] | None:
    """What the words of a `PlainText` decide, if nothing but a stop or start word and a please is there."""
    said = {word for word in words.split() if word not in {".", ","}}
    if (spelt := "".join(re.findall(r"\w", words))) in _STOP | _START:  # "S.T.O.P."
        said = {spelt}
    if said & _STOP and said <= _STOP | _POLITE:
        return "opt_out"
    return "opt_in" if said & _START and said <= _START | _POLITE else None
