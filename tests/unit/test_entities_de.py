"""German as it is typed, with what is said in Austria and the Ruhr."""

import pytest

from tests.unit.entity_cases import cases, check

LINES = """
am 15. 80 euro => d=2026-12-15 a=80.00 c=EUR
zahle am freitag => d=2026-11-27
@2026-11-27 ich überweise am freitag => d=2026-12-04
@2026-11-27 heute, freitag, überweise ich => d=2026-11-27
übermorgen ist das geld da => d=2026-11-25
uebermorgen => d=2026-11-25
morgen früh zahl ich => d=2026-11-24
guten morgen, wer sind sie? =>
kann ich ende des monats zahlen? => d=2026-11-30
@2028-02-10 bis monatsende => d=2028-02-29
geht anfang nächsten monats => d=2026-12-01
anfang des monats kommt mein lohn => d=2026-12-01
mitte dezember => d=2026-12-15
zum 1. => d=2026-12-01
bis zum zwanzigsten => d=2026-12-20
am ersten => d=2026-12-01
am 3.12. => d=2026-12-03
3. Dezember 2026 passt => d=2026-12-03
@2026-12-28 am 5. januar => d=2027-01-05
in zwei wochen => d=2026-12-07
in 14 tagen => d=2026-12-07
heute in einer woche => d=2026-11-30
brauche noch zehn tage => d=2026-12-03
in einem monat hab ich geld => d=2026-12-23
nächste woche => d=2026-11-30
nächste woche mittwoch => d=2026-12-02
freitag nächster woche => d=2026-12-04
am wochenende => d=2026-11-28
nach weihnachten kann ich => d=2026-12-25
ostermontag => d=2027-03-29
an silvester => d=2026-12-31
im märz bekomm ich steuer zurück => d=2027-03-01
donerstag sicher => d=2026-11-26
bis mo hab ich es => d=2026-11-30
hab am montag überwiesen => d=2026-11-16
letzten freitag bezahlt => d=2026-11-20
am 3. wurde das abgebucht => d=2026-11-03
vor drei tagen bezahlt => d=2026-11-20
is montag raus => d=2026-11-16
wird am freitag überwiesen => d=2026-11-27
heute kann ich nicht, aber am mittwoch => d=2026-11-25
vor dem 15. geht nichts => d=2026-12-15
wenn mein lohn kommt zahl ich =>
fünfzig euro => a=50.00 c=EUR
hundertfuffzig euro gehn => a=150.00 c=EUR
zweihundertfünfundzwanzig euro => a=225.00 c=EUR
1.234,56 € => a=1234.56 c=EUR
50,- hab ich => a=50.00
50€50 => a=50.50 c=EUR
80 euro 50 => a=80.50 c=EUR
1,5k krieg ich zusammen => a=1500.00
kann erstmal 70 überweisen => a=70.00
150 franken => a=150.00 c=CHF
an fuffi kann ich geben => a=50.00
80 von den 210 euro => a=80.00 c=EUR
50 im monat => m=50.00
monatlich könnte ich 40 euro zahlen => m=40.00
in 3 raten => n=3
sechs monatsraten von 50 euro => n=6 m=50.00
auf drei aufteilen? => n=3
kann ich das dreimal zahlen => n=3
4 mal 75 => n=4 m=75.00
über 6 monate verteilt => n=6
die hälfte jetzt, den rest am 1.12. => d=2026-12-01 s=1/2
ein drittel sofort => s=1/3
50% heute => d=2026-11-23 s=1/2
um 15 uhr ruf ich an =>
um halb acht =>
0171 2345678 =>
DE89 3704 0044 0532 0130 00 =>
rechnung nr 4711 stimmt nicht =>
RE-1001 ist falsch =>
die zweite mahnung =>
hab drei kinder und zwei rechnungen =>
seit 2019 kunde =>
montags arbeite ich =>
jeden morgen dasselbe =>
die rechnung vom 3.11. kenn ich nicht =>
musterstraße 15 =>
nächsten monat am 3. => d=2026-12-03
mittwoch in einer woche => d=2026-12-02
am 2. weihnachtsfeiertag => d=2026-12-26
dreihundertzwanzig euro fünfzig => a=320.50 c=EUR
40€ x 6 => n=6 m=40.00
jeden 15. 50 euro => m=50.00
mehr als 45 ist nicht drin => a=45.00
am letzten tag des monats => d=2026-11-30
ich mein das so, auf so ein link klick ich nich =>
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("de", day, text, expected)
