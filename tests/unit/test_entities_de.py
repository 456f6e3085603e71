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
@2026-10-14 ich hab das geld am freitag schon überwiesen => d=2026-10-09
@2027-01-19 zahlung erfolgte am dienstag => d=2027-01-12
@2026-07-31 zahlung erfolgt am dienstag => d=2026-08-04
@2026-07-31 i hob eich am mittwoch scho 120 euro iwawiesn => d=2026-07-29 a=120.00 c=EUR
@2026-10-14 ich hab am dienstag 50 euro überwiesen und zahl am freitag den rest => a=50.00 c=EUR d=2026-10-16
@2026-10-14 letzte woche die hälfte bezahlt, den rest am freitag => s=1/2 d=2026-10-16
sorry war im urlaub, hab das erst heute gesehen überweise dann am donnerstag ok? => d=2026-11-26
überweisung ist für freitag geplant => d=2026-11-27
@2028-02-24 hab die überweisung auf montag terminiert => d=2028-02-28
@2026-10-14 die überweisung ist vom dienstag => d=2026-10-13
@2026-10-14 bis silvester überwiesen => d=2026-12-31
@2028-02-24 sollte gestern angekommen sein => d=2028-02-23
frytig chan i zahle => d=2026-11-27
@2026-10-14 i zahl des am mondog in da fria => d=2026-10-19
@2026-10-14 ich zahl am mitwoch => d=2026-10-21
@2026-10-14 fuffzg euro hob i => a=50.00 c=EUR
@2028-02-24 i kon da fuchzg euro gebn => a=50.00 c=EUR
@2026-10-14 zwei hunderter => a=200.00
@2026-07-31 zwo fuffzger kann i da gebn => a=100.00
@2026-07-31 50.- fr => a=50.00 c=CHF
@2026-10-14 fr. 250.-- im monat => m=250.00
@2026-10-14 CHF 1'200.- bis ende monet => a=1200.00 c=CHF d=2026-10-31
@2027-03-20 1'250.- => a=1250.00
@2028-02-24 30 e => a=30.00 c=EUR
zweihundert => a=200.00
@2027-06-06 100 am freitag geht => a=100.00 d=2027-06-11
@2026-07-31 am 15 80 => a=80.00 d=2026-08-15
@2027-06-06 kann ich am 20. die 80 zahlen? => a=80.00 d=2027-06-20
@2027-01-19 morgen 50 und den rest nächsten monat => d=2027-01-20 a=50.00
@2026-12-30 3 raten wären gut => n=3
@2026-10-14 zehn mal 35 euro wär super => n=10 m=35.00
@2028-02-24 zwischen 50 und 80 euro im monat =>
@2027-06-06 zwischen dem 5. und dem 10. =>
vom 5. bis 10. bin ich weg =>
@2027-03-20 morgen oder übermorgen =>
@2027-03-20 in eineinhalb monaten =>
@2026-07-31 freitag ist zu früh, nächsten montag => d=2026-08-03
@2026-12-30 statt freitag lieber montag? => d=2027-01-04
@2026-10-14 wollte montag zahlen aber wird mittwoch => d=2026-10-21
@2027-03-20 weder heute noch morgen, erst freitag => d=2027-03-26
freitag geht nicht =>
@2028-02-24 am 15. geht es leider nicht =>
@2026-07-31 nicht vor freitag => d=2026-08-07
@2027-03-20 nicht später als freitag => d=2027-03-26
freitag, ne quatsch, montag => d=2026-11-30
@2026-10-14 statt 350 euro nur 200 => a=200.00
am zwanzigsten zwölften => d=2026-12-20
@2027-01-19 der zwölfte wäre gut => d=2027-02-12
@2028-02-24 geb. 12.03.1985 =>
@2026-10-14 habs am 5. april 1980 geburtstag =>
@2026-10-14 1,80m groß =>
@2026-07-31 so am 15. => d=2026-08-15
@2026-07-31 in ca 10 tagen => d=2026-08-10
@2026-10-14 mtl. 25€ bitte => m=25.00
@2027-01-19 so 50 rum im monat => m=50.00
@2027-03-20 zum ersten jeden monats 45 euro => m=45.00
@2027-01-19 ratenzahlung 6 monate => n=6
@2027-01-19 zu 50% schwerbehindert =>
@2027-03-02 am zehnten april ist alles bezahlt => d=2027-04-10
@2027-03-02 ich hab am zehnten februar alles bezahlt => d=2027-02-10
bis freitag ist das überwiesen => d=2026-11-27
mitte des monats ist die rechnung erledigt, versprochen => d=2026-12-15
ist seit montag bezahlt => d=2026-11-16
am montag ist das überwiesen worden => d=2026-11-16
sechzig euro zwanzig wollt ihr von mir? => a=60.20 c=EUR
reicht euch auch achtzig, mehr hab ich nicht => a=80.00
neunzig und keinen cent mehr => a=90.00
ich bin fünfzig und arbeitslos =>
tausend dank für die geduld =>
zwo drittel zahl ich gleich => s=2/3
die 2/3 überweis ich => s=2/3
am wochenede => d=2026-11-28
ich zahl Mi wenn das passt => d=2026-11-25
Do kommt mein Lohn => d=2026-11-26
Mir geht das alles auf die Nerven =>
ich heiße Peter Sonntag =>
guten Tag, hier spricht Herr Freitag =>
ich wohne in der Hauptstr. 15 =>
bin umgezogen in die Goethestraße 20 b =>
samstag geht nicht, lieber am montag => d=2026-11-30
nicht am 15. sondern am 20. => d=2026-12-20
ich hab am Montag nicht gezahlt =>
konnte am freitag leider nicht zahlen =>
rundet auf 300 ab => a=300.00
Ratenzahlung wäre super, vier würden mir helfen => n=4
gewünschte Anzahl Raten: 5 => n=5
raten wären gut, am 5. fang ich an => d=2026-12-05
in einem halben jahr => d=2027-05-23
mrgn => d=2026-11-24
morgn überweis ich => d=2026-11-24
die rechnung über 1.250 ist mir zu hoch => a=1250.00
hab am freitag bezahlt, keine ahnung wo das geld ist => d=2026-11-20
ich kann am freitag 50 zahlen und am montag ruf ich an => d=2026-11-27 a=50.00
der dauerauftrag ist zum 1. eingerichtet => d=2026-12-01
nächsten mittwoch => d=2026-11-25
hallo, ich habe gestern 50 Euro überwiesen und zahle den Rest am 30. => d=2026-11-30 a=50.00 c=EUR
ich kann weder heute noch morgen, frühestens am freitag => d=2026-11-27
am 24.12. bekomme ich weihnachtsgeld dann überweis ich alles => d=2026-12-24
was soll das, 89 euro 90 für nix => a=89.90 c=EUR
krieg am monatsletzten geld => d=2026-11-30
können wir das auf drei mal machen => n=3
monatlich 75 wären drin => m=75.00
zahl 75 monatlich ab dezember => m=75.00 d=2026-12-01
Rechnung 20261101 stimmt nicht =>
ruf mich um 15 uhr an =>
mein geburtstag ist am 3.5.1980 =>
hab drei kinder und keinen job =>
einhundertfünfundzwanzig kann ich morgen => d=2026-11-24 a=125.00
halbe-halbe machen? => s=1/2
die hälfte am 1., den rest am 15. => s=1/2 d=2026-12-01
zahle 25% sofort => s=1/4
ich zahl nix mehr =>
übernächste woche donnerstag => d=2026-12-10
am 1. advent => d=2026-11-29
ab märz gehts wieder => d=2027-03-01
spätestens heiligabend habt ihr das geld => d=2026-12-24
Freitag ist besser, nicht Montag => d=2026-11-27
am 15. wäre besser als am 1. => d=2026-12-15
Freitag passt nicht =>
Freitag klappt nicht, Samstag schon => d=2026-11-28
meine mutter ist achtzig =>
hallo hier ist nikolas =>
50 am freitag und 30 am montag => d=2026-11-27 a=50.00
Ich bin Rentner, Freitag kommt meine Rente => d=2026-11-27
mein Chef zahlt erst am 10. => d=2026-12-10
hab hundertmal angerufen =>
mo di mi egal wann =>
So geht das nicht =>
mir fehlen noch zweihundertfünfzig => a=250.00
hundertachtzig? niemals => a=180.00
Mittwoch wird knapp, ich schätze Donnerstag => d=2026-11-26
doch nicht morgen sondern übermorgen => d=2026-11-25
dreißig euro neunundneunzig => a=30.99 c=EUR
vierhundert sind mir zu viel, dreihundert wären ok => a=300.00
zahl ich in 2 hälften => n=2
alle zwei wochen 40 euro => a=40.00 c=EUR
wann war nochmal die frist? der 12.? => d=2026-12-12
am 12.12 überweis ich 120,50 => d=2026-12-12 a=120.50
Anfang der Woche =>
bis ende der woche =>
Ostern 2027 => d=2027-03-28
in ner woche => d=2026-11-30
in 10 tg => d=2026-12-03
halber monat noch =>
letzten donnerstag raus => d=2026-11-19
zum ersten zweiten => d=2027-02-01
ich hab nur noch 7 euro aufm konto => a=7.00 c=EUR
freitagabend => d=2026-11-27
donnerstagmorgen bring ichs => d=2026-11-26
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("de", day, text, expected)
