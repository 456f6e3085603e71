"""French, of France, Belgium and Switzerland."""

import pytest

from tests.unit.entity_cases import cases, check

LINES = """
je paye vendredi => d=2026-11-27
le 15 => d=2026-12-15
le 15 je verse 80 euros => d=2026-12-15 a=80.00 c=EUR
avant le 20 => d=2026-12-20
demain matin => d=2026-11-24
après-demain => d=2026-11-25
apres demain => d=2026-11-25
ce soir => d=2026-11-23
fin du mois => d=2026-11-30
fin decembre => d=2026-12-31
mi-décembre => d=2026-12-15
milieu du mois => d=2026-12-15
début du mois prochain => d=2026-12-01
début janvier => d=2027-01-01
dans 10 jours => d=2026-12-03
dans deux semaines => d=2026-12-07
d'ici quinze jours => d=2026-12-08
sous huit jours => d=2026-11-30
dans un mois => d=2026-12-23
encore dix jours svp => d=2026-12-03
la semaine prochaine => d=2026-11-30
jeudi de la semaine prochaine => d=2026-12-03
le mois prochain => d=2026-12-01
le 5 du mois prochain => d=2026-12-05
lundi prochain => d=2026-11-30
ce week-end => d=2026-11-28
après noël => d=2026-12-25
au nouvel an => d=2027-01-01
lundi de pâques => d=2027-03-29
en mars => d=2027-03-01
le 3 décembre => d=2026-12-03
le 1er décembre => d=2026-12-01
03/12/2026 => d=2026-12-03
vendrdi => d=2026-11-27
le premier => d=2026-12-01
j'ai payé lundi => d=2026-11-16
j'ai deja paye lundi => d=2026-11-16
réglé le 3 => d=2026-11-03
vendredi dernier => d=2026-11-20
il y a trois jours => d=2026-11-20
hier => d=2026-11-22
pas aujourd'hui mais jeudi => d=2026-11-26
pas avant le 15 => d=2026-12-15
quand je touche ma paie =>
cent euros => a=100.00 c=EUR
quatre-vingts euros => a=80.00 c=EUR
quatre vingt dix euros => a=90.00 c=EUR
soixante-dix euros => a=70.00 c=EUR
septante euros => a=70.00 c=EUR
nonante-cinq francs suisses => a=95.00 c=CHF
deux cent cinquante euros => a=250.00 c=EUR
1 234,56 € => a=1234.56 c=EUR
50€50 => a=50.50 c=EUR
1,5k => a=1500.00
je peux verser 50 maintenant => a=50.00
cinquante balles => a=50.00
50 par mois => m=50.00
120 € par mois => m=120.00
chaque mois je peux payer 60 euros => m=60.00
en 3 fois => n=3
quatre mensualités => n=4
trois fois 80 euros => n=3 m=80.00
étaler sur 6 mois => n=6
4x sans frais => n=4
la moitié maintenant => s=1/2
un tiers en mai => d=2027-05-01 s=1/3
les deux tiers => s=2/3
à 15h =>
15h30 =>
un quart d'heure =>
06 12 34 56 78 =>
facture n° 4711 =>
la facture du 3 novembre =>
j'ai 3 enfants et 2 factures =>
j'ai essayé trois fois =>
deuxième relance =>
FR76 3000 6000 0112 3456 7890 189 =>
joyeux noël =>
quatre-vingt-dix-neuf euros => a=99.00 c=EUR
dix-sept euros => a=17.00 c=EUR
je suis payé le 27 => d=2026-11-27
samedi en huit => d=2026-12-05
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("fr", day, text, expected)
