"""Words that begin a new thought, of all six languages together: a message's language need not be known.

They are spelt as `nlu.entities.folding.fold` leaves them: no capitals, no accents.
"""

ADDING = frozenset(
    # German
    "und u aber ausserdem dann danach sonst ansonsten ubrigens uebrigens zudem ferner nebenbei trotzdem oder"
    # Italian
    " e ed ma pero poi inoltre intanto comunque invece altrimenti oppure o dopo"
    # English
    " and n but also then plus otherwise afterwards meanwhile besides anyway or btw &"
    # Brazilian Portuguese
    " mas porem tambem tb tbm depois alem dai entao so"
    # Spanish
    " y pero ademas tambien luego despues aparte mientras sino"
    # French
    " et mais puis aussi sinon ensuite apres enfin ou".split()
)
"""And, but, also, then, otherwise, or."""

REASONING = frozenset(
    # German
    "also deshalb deswegen weil denn falls wenn"
    # Italian
    " quindi perche perke xche siccome percio cosi se"
    # English
    " because cause cuz cos since if"
    # Brazilian Portuguese
    " porque pq porq logo"
    # Spanish
    " xq pues entonces asi que q si"
    # French
    " donc alors parce car comme".split()
)
"""So, because, if: what follows is often no more than the reason for what was said."""

OPENING = frozenset(
    # German
    "wie wieviel wieviele was wann wo wer wieso warum wofur wofuer woran womit welche welcher welches kann konnt"
    " konnten konnen kannst koennt koennten koennen gibt geht ich bitte schick schickt schicken sag sagen gib"
    " geben ruf ruft rufen vielleicht lass lassen hor hort loscht loschen"
    # Italian
    " quanto quanta quante quando come dove chi cosa quale quali posso potete potrei potreste vorrei voglio"
    " mandami mandatemi mandatemene mandate rimandami fatemi fammi ditemi dimmi datemi passatemi chiamatemi"
    " smettetela accettate prendete"
    # English
    " what whats how when where who which why can could would will do does are please pls i im we let send give"
    " tell call get put stop take remove delete"
    # Brazilian Portuguese
    " quantas onde quem qual quais podem pode queria quero preciso eu manda mande mandem envia enviem gera gere"
    " me da tem aceita aceitam pare parem apague"
    # Spanish
    " cuanto cuantas cuando donde quien cual puedo pueden puede podria podrian quiero quisiera necesito"
    " mandame mandeme enviame envieme pasame paseme pongame dime digame borren dejen hay aceptan"
    # French
    " combien comment qui quel quelle peut pouvez pourriez je vous envoyez envoie renvoyez passez donnez dites"
    " faites mettez laissez arretez rappelez effacez acceptez".split()
)
"""A question word, a fresh subject, a request: where sentences run together without a sign between them."""

UNFINISHED = frozenset(
    "der die das den dem ein eine mit von zu fur bis dass ob nicht kein bitte"
    " il la lo le i gli un una di da in con per su che ne non mi ti si ci vi ce"
    " the a an to of for with from that not no my your you we they"
    " os as um uma de do em com para pra por que nao se nos vcs"
    " el los las una del al con para por que no te les nos"
    " les des une du au dans pour sur que ne pas je tu il elle on nous ca qu n m t s c d l j".split()
)
"""After these a sentence goes on, whatever the next word is."""

ABBREVIATED = frozenset(
    "nr hr fr dr str ca bzw usw evtl inkl zzgl ggf tel art rg z b sig sigra dott avv fatt rif ecc mr mrs ms inv"
    " ref etc no sr sra srta dra vcto num aprox ej mme mlle fact env m".split()
)
"""Words that are often shortened: the stop behind them ends no sentence."""
