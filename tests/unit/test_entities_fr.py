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
j'ai viré lundi => d=2026-11-16
@2026-10-14 virement lundi => d=2026-10-19
@2027-01-19 g payé lundi => d=2027-01-18
@2028-02-24 jvai payé vendredi => d=2028-02-25
j'ai payé la moitié lundi et je paie le reste vendredi => s=1/2 d=2026-11-27
@2026-10-14 j'ai déjà versé 50 euros, le solde le 20 => a=50.00 c=EUR d=2026-10-20
@2027-03-20 virement programmé pour le 28 => d=2027-03-28
j'ai demandé à ma banque de virer lundi => d=2026-11-30
@2026-12-30 le virement date de mardi => d=2026-12-29
@2027-01-19 ça a dû arriver vendredi => d=2027-01-15
ça fait 3 jours que j'ai payé => d=2026-11-20
@2026-10-14 je passe samedi au bureau => d=2026-10-17
@2028-02-24 je paye jedi => d=2028-03-02
@2028-02-24 septante et un euros => a=71.00 c=EUR
nonante-neuf euros nonante => a=99.90 c=EUR
@2028-02-24 huitante francs => a=80.00
@2027-01-19 50 piasses => a=50.00
@2026-07-31 50 dollars canadiens => a=50.00
@2028-02-24 1'000.- max => a=1000.00
50 fr. par mois => m=50.00
@2027-03-20 30e => a=30.00 c=EUR
@2026-10-14 50e par mois => m=50.00
c'est la 3e relance =>
@2026-10-14 3x sans frais => n=3
@2027-01-19 cinqante euros => a=50.00 c=EUR
@2026-10-14 deux mille => a=2000.00
@2028-02-24 une centaine d'euros => a=100.00 c=EUR
@2026-12-30 quelques centaines d'euros =>
@2027-01-19 un billet de 50 => a=50.00
@2027-01-19 je peux mettre 80 => a=80.00
@2027-03-20 100 vendredi ça marche ? => a=100.00 d=2027-03-26
@2028-02-24 80 (le 15) => a=80.00 d=2028-03-15
@2026-07-31 le 15 j'envoie 80 => a=80.00 d=2026-08-15
@2026-12-30 150 c'est tout ce que je peux => a=150.00
@2027-06-06 entre 50 et 80 par mois =>
@2026-12-30 entre le 5 et le 10 =>
@2027-01-19 du 5 au 10 je suis pas là =>
@2027-06-06 mardi ou mercredi =>
@2026-12-30 dans un mois et demi =>
vendredi dernier délai => d=2026-11-27
@2027-03-20 le mois prochain le 5 => d=2027-04-05
le 2e mardi de décembre => d=2026-12-08
payer en 10 mois => n=10
@2027-03-20 50€ le 1er de chaque mois => m=50.00
25 p/mois dès janvier => m=25.00 d=2027-01-01
ni aujourd'hui ni demain, vendredi => d=2026-11-27
@2026-10-14 vendredi c'est trop tôt, lundi prochain => d=2026-10-19
@2026-10-14 au lieu de vendredi, lundi ? => d=2026-10-19
@2027-03-20 je devais payer lundi mais ce sera mercredi => d=2027-03-24
vendredi je peux pas =>
@2028-02-24 pas vendredi svp =>
@2026-07-31 pas avant vendredi => d=2026-08-07
@2027-03-20 pas plus tard que vendredi => d=2027-03-26
@2027-01-19 pourquoi pas vendredi ? => d=2027-01-22
vendredi, euh non, lundi => d=2026-11-30
@2026-10-14 200 au lieu de 350 euros => a=200.00
@2026-10-14 né le 5 avril 1980 =>
@2026-07-31 neuf heures moins le quart =>
@2026-10-14 handicapé à 50% =>
@2027-03-20 j'ai eu 350 de la caf => a=350.00
@2027-03-02 pour pâques c'est réglé => d=2027-03-28
vendredi c'est viré => d=2026-11-27
c'est réglé avant vendredi => d=2026-11-27
j'ai payé vendredi => d=2026-11-20
c'est payé depuis lundi => d=2026-11-16
quarante euros trente pour quoi faire => a=40.30 c=EUR
quatre vingt dix, je peux pas plus => a=90.00
trois mille je les ai pas => a=3000.00
merci mille fois =>
j'ai cinquante deux ans =>
les deux tiers maintenant => s=2/3
je fais les 3/4 => s=3/4
mecredi => d=2026-11-25
ce wekend => d=2026-11-28
je suis Noël Dupont =>
ici Pascal Dimanche, j'ai reçu votre message =>
monsieur Avril à l'appareil =>
j'habite 15 rue Victor Hugo =>
au 12 avenue de la gare =>
j'habite rue du 4 septembre =>
demain j'ai un rdv, plutôt vendredi => d=2026-11-27
pas vendredi, lundi => d=2026-11-30
au lieu du 15 le 20 => d=2026-12-20
vendredi plutôt que lundi => d=2026-11-27
j'ai pas payé lundi =>
je n'ai pas viré le 3 =>
faites à 400 et on n'en parle plus => a=400.00
300 tout rond => a=300.00
en plusieurs fois, trois ça m'irait => n=3
nombre de mensualités souhaitées : 6 => n=6
Fr. 80.- c'est trop => a=80.00 c=CHF
la facture de 1.250 est fausse => a=1250.00
le virement est programmé pour le 30 => d=2026-11-30
le 12 vous avez eu mon virement => d=2026-11-12
j'ai viré 50 euros hier, le reste le 30 => d=2026-11-30 a=50.00 c=EUR
ni aujourd'hui ni demain, vendredi peut-être => d=2026-11-27
75 par mois à partir de décembre => m=75.00 d=2026-12-01
la facture 20261101 est fausse =>
appelez moi à 15h =>
né le 3/5/1980 =>
j'ai trois enfants et pas de boulot =>
la moitié le 1er et le reste le 15 => s=1/2 d=2026-12-01
25% tout de suite => s=1/4
cent vingt cinq demain => d=2026-11-24 a=125.00
en trois fois c'est possible ? => n=3
fin février => d=2027-02-28
dimanche dernier j'ai fait le virement => d=2026-11-22
dans une dizaine de jours => d=2026-12-03
la semaine prochaine jeudi => d=2026-12-03
d'ici la fin de la semaine =>
lundi c'est mieux que mardi => d=2026-11-30
vendredi ça marche pas =>
j'ai mille problèmes =>
deux cents ? jamais de la vie => a=200.00
c'est vendredi que je touche => d=2026-11-27
la moitié maintenant, le reste le 15 seulement => s=1/2 d=2026-12-15
je suis en congé dimanche => d=2026-11-29
trente euros quatre vingt dix neuf => a=30.99 c=EUR
quatre cents c'est trop, trois cents ça va => a=300.00
le 12/12 je fais 120,50 => d=2026-12-12 a=120.50
mi décembre => d=2026-12-15
sous 10 jours => d=2026-12-03
vendredi en huit => d=2026-12-04
jeudi matin => d=2026-11-26
une centaine d'euros => a=100.00 c=EUR
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("fr", day, text, expected)
