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
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("en", day, text, expected)
