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
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("it", day, text, expected)
