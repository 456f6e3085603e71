"""Italian as it is typed, from Turin to Naples."""

import pytest

from tests.unit.entity_cases import cases, check

LINES = """
pago venerdi => d=2026-11-27
il 15 pago 80 euro => d=2026-12-15 a=80.00 c=EUR
entro il 20 => d=2026-12-20
domani mattina => d=2026-11-24
dopodomani => d=2026-11-25
dopo domani passo => d=2026-11-25
stasera => d=2026-11-23
fine mese => d=2026-11-30
a fine dicembre => d=2026-12-31
a metà mese => d=2026-12-15
inizio mese prossimo => d=2026-12-01
ai primi di gennaio => d=2027-01-01
fra 10 giorni => d=2026-12-03
tra 15 gg => d=2026-12-08
tra due settimane => d=2026-12-07
tra un mese => d=2026-12-23
fra una settimana => d=2026-11-30
settimana prossima => d=2026-11-30
la prossima settimana, giovedì => d=2026-12-03
lunedì della settimana prossima => d=2026-11-30
lunedì prossimo => d=2026-11-30
nel fine settimana => d=2026-11-28
a natale => d=2026-12-25
@2027-03-01 dopo pasquetta => d=2027-03-29
@2027-08-01 dopo ferragosto => d=2027-08-15
a marzo => d=2027-03-01
il 3 dicembre => d=2026-12-03
il 03/12 => d=2026-12-03
3/12/2026 => d=2026-12-03
@2026-12-30 il 2 gennaio => d=2027-01-02
merc pago, anzi entro ven => d=2026-11-27
oggi non posso, domani si => d=2026-11-24
non prima del 10 => d=2026-12-10
ho pagato lunedì => d=2026-11-16
già pagato, il 3 => d=2026-11-03
il 3 scorso => d=2026-11-03
venerdì scorso ho fatto il bonifico => d=2026-11-20
tre giorni fa => d=2026-11-20
ieri => d=2026-11-22
datemi una settimana => d=2026-11-30
mi servono altri 10 giorni => d=2026-12-03
quando prendo lo stipendio =>
cento euro => a=100.00 c=EUR
centocinquanta euro => a=150.00 c=EUR
mille e duecento euro => a=1200.00 c=EUR
cento euro e 50 => a=100.50 c=EUR
1.234,56 € => a=1234.56 c=EUR
€ 50 => a=50.00 c=EUR
1,5k => a=1500.00
duemila euro => a=2000.00 c=EUR
2 mila euro => a=2000.00 c=EUR
posso dare 50 subito => a=50.00
23,50 => a=23.50
vi do un centone => a=100.00
80 al mese => m=80.00
cinquanta euro al mese => m=50.00
ogni mese posso versare 60 euro => m=60.00
a rate: quattro => n=4
in 3 rate => n=3
tre rate da cento euro => n=3 m=100.00
si può fare in due volte? => n=2
divido in 4 => n=4
la metà subito => s=1/2
un terzo adesso => s=1/3
il 50% oggi => d=2026-11-23 s=1/2
alle 15 chiamatemi =>
ore 15:30 =>
un quarto d'ora =>
ho 3 figli e 2 fatture =>
333 1234567 =>
IT60 X054 2811 1010 0000 0123 456 =>
fattura n. 318 =>
la fattura del 3 novembre non è mia =>
codice cliente 20455 =>
ho provato tre volte =>
la seconda rata =>
buon natale =>
fra due mesi => d=2027-01-23
75€ x 4 => n=4 m=75.00
trecentoventi euro e cinquanta => a=320.50 c=EUR
il 12 del mese scorso ho pagato => d=2026-10-12
in 5 o 6 parti =>
Domenica no, facciamo lunedì => d=2026-11-30
gioved => d=2026-11-26
vnerdi => d=2026-11-27
lun mattina => d=2026-11-30
sab => d=2026-11-28
15.12 va bene => d=2026-12-15
15 febraio => d=2027-02-15
da qui a 10 giorni => d=2026-12-03
nelle prossime 2 settimane => d=2026-12-07
entro 5 giorni lavorativi => d=2026-11-30
mi dia almeno tre settimane => d=2026-12-14
venerdì, anzi mercoledì => d=2026-11-25
non posso venerdi =>
lunedi ho il medico, martedi pago => d=2026-11-24
tra lunedì e mercoledì =>
ho pagato il 10, controllate => d=2026-11-10
pagamento eseguito in data 4 => d=2026-11-04
ma se ho già fatto bonifico giovedì!! => d=2026-11-19
i soldi sono partiti martedì => d=2026-11-17
il 10 del mese scorso => d=2026-10-10
metà la settimana scorsa, il resto venerdì => s=1/2 d=2026-11-27
ieri 50 e il resto a fine mese => a=50.00 d=2026-11-30
ho ricevuto la lettera ieri, pago venerdì => d=2026-11-27
ho parlato con mia moglie: mercoledì va bene => d=2026-11-25
non arrivo a fine mese =>
posso dare 50 lunedì => a=50.00 d=2026-11-30
100 venerdì => a=100.00 d=2026-11-27
cinquanta => a=50.00
na cinquantina => a=50.00
una trentina di euro al mese => m=30.00
un centinaio di euro => a=100.00 c=EUR
millecinque =>
un acconto di 100 => a=100.00
ce la faccio con 200 => a=200.00
bonifico di 150 fatto lunedì => a=150.00 d=2026-11-16
tra i 50 e i 60 euro =>
10x30 => n=10 m=30.00
3 volte => n=3
a rate, magari 6 => n=6
60 euro al mese per 5 mesi => m=60.00 n=5
la prima rata di 50 euro il 10 => a=50.00 c=EUR d=2026-12-10
ho 3 rate arretrate =>
30 a rata => m=30.00
pagare in sei mesi =>
metà ora e metà il 15 => s=1/2 d=2026-12-15
i 2/3 li pago oggi => s=2/3 d=2026-11-23
il 2/3 pago tutto => d=2027-03-02
sto al 50% di invalidità =>
ogni 10 del mese verso 60 => m=60.00
@2027-03-02 per pasqua è tutto pagato => d=2027-03-28
entro venerdì è saldato => d=2026-11-27
ho pagato venerdì => d=2026-11-20
è stato pagato lunedì => d=2026-11-16
è pagato dal 12 => d=2026-11-12
quaranta euro e trenta mi sembrano tanti => a=40.30 c=EUR
mi chiedete ottanta euro cinquanta per cosa? => a=80.50 c=EUR
accetterebbe novanta e chiudiamo? => a=90.00
duemila, non li ho proprio => a=2000.00
mille grazie, lunedì pago => d=2026-11-30
ho cinquantadue anni =>
vi do i due terzi => s=2/3
i 2/3 subito => s=2/3
il 2/3 pago => d=2027-03-02
mercoldi passo in banca => d=2026-11-25
sabatto => d=2026-11-28
sono Natale Bianchi, mi avete scritto =>
parla Domenica Russo =>
mi chiamo pasqua rossi =>
abito in via Roma 15 =>
ora sto in via dei Mille 8, interno 3 =>
abito in piazza 25 aprile 4 =>
pago via bonifico 80 euro => a=80.00 c=EUR
invece del 15 il 20 => d=2026-12-20
venerdì no, meglio lunedì => d=2026-11-30
non venerdì, lunedì => d=2026-11-30
domani ho il funerale, facciamo venerdì => d=2026-11-27
lunedì non ho pagato =>
non ho pagato il 3 =>
arrotondate a 300 => a=300.00
facciamo 250 tondi => a=250.00
vorrei rateizzare, sei andrebbero bene => n=6
a rate, con cinque ce la faccio => n=5
numero di rate richieste: 8 => n=8
tra mezzo anno => d=2027-05-23
50e al mese => m=50.00
il pagamento è programmato per il 30 => d=2026-11-30
la bolletta da 1.250 non la pago => a=1250.00
ho già versato 50 euro ieri, il resto lo pago il 30 => d=2026-11-30 a=50.00 c=EUR
non posso né oggi né domani, forse venerdì => d=2026-11-27
il 24 prendo la tredicesima e saldo => d=2026-11-24
settantacinque al mese ce la faccio => m=75.00
da dicembre 75 al mese => m=75.00 d=2026-12-01
la fattura 20261101 è sbagliata =>
chiamatemi alle 15 =>
sono nato il 3/5/1980 =>
ho tre figli e niente lavoro =>
metà il primo e metà il 15 => s=1/2 d=2026-12-01
pago il 25% subito => s=1/4
entro la fine della prossima settimana =>
a fine febbraio => d=2027-02-28
in tre volte va bene? => n=3
centoventicinque li mando domani => d=2026-11-24 a=125.00
dopo le feste, diciamo il 7 gennaio => d=2027-01-07
fra una decina di giorni => d=2026-12-03
sabato prossimo => d=2026-11-28
domenica scorsa ho fatto il bonifico => d=2026-11-22
lunedì è meglio, non martedì => d=2026-11-30
il 3 ha pagato mio marito => d=2026-11-03
va meglio il 15 che il 10 => d=2026-12-15
mia nonna ha ottantadue anni =>
metà oggi e il resto solo il 15 => s=1/2 d=2026-11-23
trecento? siete matti => a=300.00
ho mille problemi =>
sono in ferie domenica => d=2026-11-29
ci sono lunedì => d=2026-11-30
giovedì mattina passo => d=2026-11-26
quanto devo? 89,90? => a=89.90
trenta euro e novantanove => a=30.99 c=EUR
quattrocento sono troppi, trecento vanno bene => a=300.00
il 12/12 faccio 120,50 => d=2026-12-12 a=120.50
metà mese => d=2026-12-15
ai primi di dicembre => d=2026-12-01
entro 10 gg => d=2026-12-03
a pasqua dell'anno prossimo => d=2027-03-28
tra una settimana => d=2026-11-30
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("it", day, text, expected)
