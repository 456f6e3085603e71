"""English, British and American."""

import pytest

from tests.unit.entity_cases import cases, check

LINES = """
friday => d=2026-11-27
can pay on friday => d=2026-11-27
@2026-11-27 will do it friday => d=2026-12-04
the 15th => d=2026-12-15
by the 1st => d=2026-12-01
on the 15th 80 quid => d=2026-12-15 a=80.00 c=GBP
tomorow => d=2026-11-24
day after tomorrow => d=2026-11-25
tonight => d=2026-11-23
end of the month => d=2026-11-30
@2028-02-10 end of month => d=2028-02-29
end of january => d=2027-01-31
mid december => d=2026-12-15
middle of the month => d=2026-12-15
start of next month => d=2026-12-01
beginning of the month => d=2026-12-01
in two weeks => d=2026-12-07
in a fortnight => d=2026-12-07
ten more days => d=2026-12-03
a week on friday => d=2026-12-04
monday week => d=2026-12-07
a week from today => d=2026-11-30
next week => d=2026-11-30
next week wednesday => d=2026-12-02
friday of next week => d=2026-12-04
at the weekend => d=2026-11-28
after christmas => d=2026-12-25
new year's eve => d=2026-12-31
thanksgiving => d=2026-11-26
good friday => d=2027-03-26
in march => d=2027-03-01
december 3rd => d=2026-12-03
3rd of december 2026 => d=2026-12-03
first of december => d=2026-12-01
12/15 => d=2026-12-15
2026-12-15 => d=2026-12-15
i get paid on friday => d=2026-11-27
i paid on monday => d=2026-11-16
sent it last tuesday => d=2026-11-17
3 days ago => d=2026-11-20
went out on the 3rd => d=2026-11-03
it will be paid on monday => d=2026-11-30
not today but thursday => d=2026-11-26
not before the 15th => d=2026-12-15
when i get paid =>
two hundred and fifty pounds => a=250.00 c=GBP
a hundred and fifty bucks => a=150.00
$1,234.56 => a=1234.56 c=USD
£50 now => a=50.00 c=GBP
i can do 50 now => a=50.00
1.5k => a=1500.00
two grand => a=2000.00
a tenner => a=10.00
80 of the 200 euros => a=80.00 c=EUR
50 a month => m=50.00
£40 each month => m=40.00
fifty quid per month => m=50.00
in three parts => n=3
three instalments of £50 => n=3 m=50.00
split it in 4 => n=4
over six months => n=6
four equal payments => n=4
half now => s=1/2
half now and the rest on the 1st => d=2026-12-01 s=1/2
a third today => d=2026-11-23 s=1/3
two thirds => s=2/3
call me at 3pm =>
at 15:30 =>
half past ten =>
half an hour =>
a couple of weeks =>
i have 3 kids and 2 invoices =>
invoice number 4711 =>
INV-1001 is wrong =>
+44 7700 900123 =>
24/7 =>
a customer since 2019 =>
for two weeks i was ill =>
the second letter =>
merry christmas =>
wednesday at 3 => d=2026-11-25
last day of december => d=2026-12-31
sixty five pounds fifty => a=65.50 c=GBP
paid it tuesday => d=2026-11-17
@2026-12-30 has been sent out monday => d=2026-12-28
@2028-02-24 will be sent out monday => d=2028-02-28
@2027-06-06 paid half of it on monday rest coming friday => s=1/2 d=2027-06-11
@2026-07-31 sent 100 on monday, rest friday => a=100.00 d=2026-08-07
@2026-10-14 did my payment from friday not go through => d=2026-10-09
@2026-10-14 i've scheduled the payment for the 28th => d=2026-10-28
@2026-10-14 should have paid friday => d=2026-10-09
@2026-07-31 it was due friday => d=2026-07-24
@2026-07-31 got paid yesterday so i'll send it tomorrow => d=2026-08-01
@2027-03-20 was sick monday, will pay friday => d=2027-03-26
@2026-10-14 i'll pay wensday => d=2026-10-21
3 feburary => d=2027-02-03
@2028-02-24 fivty pounds => a=50.00 c=GBP
@2026-07-31 fifty quid => a=50.00 c=GBP
@2027-01-19 a grand => a=1000.00
@2026-07-31 half a grand => a=500.00
two tenners => a=20.00
@2028-02-24 a few hundred dollars =>
@2027-03-20 two hundred => a=200.00
@2027-06-06 80 on the 15th => a=80.00 d=2027-06-15
@2027-03-20 80 (on the 15th) => a=80.00 d=2027-04-15
@2026-12-30 100 friday ok? => a=100.00 d=2027-01-01
@2028-02-24 could i pay the 80 on the 20th => a=80.00 d=2028-03-20
@2028-02-24 you took 120 off me on the 1st => a=120.00 d=2028-02-01
already sent you 30 on october 20th => d=2026-10-20 a=30.00
@2027-06-06 120 would be doable => a=120.00
50 tomorrow and the rest next month => a=50.00 d=2026-11-24
@2027-01-19 paid 50 already, rest on the 20th => a=50.00 d=2027-01-20
@2026-10-14 between 50 and 80 a month =>
@2026-07-31 between the 5th and the 10th =>
@2027-06-06 tues/weds =>
@2026-12-30 in a week and a half =>
@2026-07-31 second half of december =>
@2027-03-20 first week of december =>
january next year => d=2027-01-01
the friday after next => d=2026-12-04
two weeks monday => d=2026-12-14
@2026-10-14 fortnight today => d=2026-10-28
@2026-07-31 this is the 3rd letter =>
have a good friday =>
not friday, monday => d=2026-11-30
@2026-12-30 friday is too soon, monday next week => d=2027-01-04
@2028-02-24 instead of friday can we do monday => d=2028-02-28
@2026-10-14 said i'd pay friday but can only do monday => d=2026-10-19
friday doesn't work =>
@2026-10-14 can't do monday =>
@2027-03-20 no later than friday => d=2027-03-26
@2027-01-19 why not friday? => d=2027-01-22
friday, no wait, monday => d=2026-11-30
@2028-02-24 instead of 350 euros i can pay 200 => a=200.00
@2026-07-31 born 5 april 1980 =>
2026/12/10 => d=2026-12-10
@2026-10-14 £25 p.m. please => m=25.00
@2026-12-30 50ish a month => m=50.00
@2027-03-20 £50 on the 1st of each month => m=50.00
@2027-01-19 12 month plan => n=12
50% disabled =>
@2027-01-19 im only 17 =>
@2026-07-31 one and a half grand =>
the 5th of last month => d=2026-10-05
@2027-03-20 would the 5th be ok => d=2027-04-05
by easter its all paid => d=2027-03-28
it'll be sorted by friday => d=2026-11-27
by the 15th it's paid => d=2026-12-15
i paid on the 15th => d=2026-11-15
its been paid since monday => d=2026-11-16
twenty pounds fifty is all i can do => a=20.50 c=GBP
forty dollars thirty for what => a=40.30 c=USD
would you take ninety and leave me alone => a=90.00
im fifty two and unemployed =>
thanks a thousand times =>
two thirds now => s=2/3
i can do three quarters of it => s=3/4
about 2/3 of it => s=2/3
wensday => d=2026-11-25
at the weekned => d=2026-11-28
Wed I get paid => d=2026-11-25
this is John Friday, who are you =>
my name is April Jones =>
i live at 15 high street =>
moved to 22 Acacia Avenue =>
friday is out, monday instead => d=2026-11-30
tomorrow i have surgery, better make it friday => d=2026-11-27
instead of the 15th the 20th => d=2026-12-20
i didn't pay on monday =>
haven't paid since friday =>
round it to 400 => a=400.00
id like instalments, four would be perfect => n=4
instalments wanted: 5 => n=5
a fortnight ago i paid => d=2026-11-09
half a year from now maybe => d=2027-05-23
call it 250 even => a=250.00
bill said 1,250 and thats wrong => a=1250.00
i'll pay at 60 a month => m=60.00
the payment is scheduled for the 30th => d=2026-11-30
the sun is shining and im broke =>
on second thoughts thursday => d=2026-11-26
sent 50 quid yesterday, rest on the 30th => d=2026-11-30 a=50.00 c=GBP
cant do today or tomorrow, maybe friday => d=2026-11-27
payday is the 24th so ill pay then => d=2026-11-24
75 a month from december => m=75.00 d=2026-12-01
invoice 20261101 is wrong =>
born 3/5/1980 =>
got three kids and no job =>
half on the 1st, rest on the 15th => s=1/2 d=2026-12-01
25% now => s=1/4
a hundred and twenty five tomorrow => d=2026-11-24 a=125.00
in three goes ok? => n=3
end of feb => d=2027-02-28
last sunday i did the transfer => d=2026-11-22
maybe 40 quid on friday and 40 the week after => a=40.00 c=GBP d=2026-11-27
ten days from now => d=2026-12-03
monday is better, not friday => d=2026-11-30
friday is better than monday => d=2026-11-27
my mum is eighty =>
friday doesn't work, saturday does => d=2026-11-28
two hundred? no chance => a=200.00
i have a thousand problems =>
it's friday i get paid => d=2026-11-27
half now, the rest only on the 15th => s=1/2 d=2026-12-15
thirty quid ninety nine => a=30.99 c=GBP
four hundred is too much, three hundred is ok => a=300.00
on 12/12 ill send 120.50 => d=2026-12-12 a=120.50
mid month => d=2026-12-15
in 10 days time => d=2026-12-03
friday week => d=2026-12-04
thursday morning => d=2026-11-26
the 5th of next month => d=2026-12-05
couple hundred quid =>
1st week of december =>
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("en", day, text, expected)
