"""Spanish, of Spain and of America."""

import pytest

from tests.unit.entity_cases import cases, check

LINES = """
pago el viernes => d=2026-11-27
el 15 => d=2026-12-15
el dia 15 pago mil quinientos pesos => d=2026-12-15 a=1500.00
hasta el 20 => d=2026-12-20
mañana => d=2026-11-24
pasado mañana => d=2026-11-25
mañana por la mañana => d=2026-11-24
hoy mismo => d=2026-11-23
fin de mes => d=2026-11-30
a finales de diciembre => d=2026-12-31
a mediados de mes => d=2026-12-15
a principios de mes => d=2026-12-01
primeros de enero => d=2027-01-01
dentro de dos semanas => d=2026-12-07
en 10 días => d=2026-12-03
en quince días => d=2026-12-08
en un mes => d=2026-12-23
de aquí a una semana => d=2026-11-30
la semana que viene => d=2026-11-30
el jueves de la semana que viene => d=2026-12-03
la próxima semana => d=2026-11-30
el mes que viene => d=2026-12-01
el 5 del mes que viene => d=2026-12-05
el próximo lunes => d=2026-11-30
el fin de semana => d=2026-11-28
despues de navidad => d=2026-12-25
en nochevieja => d=2026-12-31
para reyes => d=2027-01-06
viernes santo => d=2027-03-26
en marzo => d=2027-03-01
3 de diciembre => d=2026-12-03
el 3/12/2026 => d=2026-12-03
el uno => d=2026-12-01
miercoles => d=2026-11-25
pagué el lunes => d=2026-11-16
el viernes pasado lo pagué => d=2026-11-20
ya pague hace tres dias => d=2026-11-20
ayer => d=2026-11-22
anteayer => d=2026-11-21
hoy no puedo pero el jueves si => d=2026-11-26
antes del 15 no => d=2026-12-15
otra semana por favor => d=2026-11-30
cuando cobre =>
cien euros => a=100.00 c=EUR
ciento cincuenta euros => a=150.00 c=EUR
treinta y cinco euros => a=35.00 c=EUR
dos mil euros => a=2000.00 c=EUR
1.234,56 € => a=1234.56 c=EUR
1.500 pesos => a=1500.00
85 mil pesos => a=85000.00
1,5k => a=1500.00
puedo dar 50 ahora => a=50.00
40 dólares => a=40.00 c=USD
100 de los 180 euros => a=100.00 c=EUR
100 por mes => m=100.00
50 euros al mes => m=50.00
cada mes le doy 40 euros => m=40.00
en 3 cuotas => n=3
en cuatro veces => n=4
3 plazos de 50 euros => n=3 m=50.00
dividirlo en 4 => n=4
diferir a 6 meses => n=6
la mitad ahora => s=1/2
la tercera parte => s=1/3
el 50% hoy => d=2026-11-23 s=1/2
a las 3 te llamo =>
a las 15:30 =>
por la mañana =>
media hora =>
tengo 3 hijos y 2 facturas =>
612 345 678 =>
factura 4711 =>
la factura del 3 de noviembre no es mía =>
lo intenté tres veces =>
el otro día =>
feliz navidad =>
en dos meses => d=2027-01-23
trescientos veinte euros con cincuenta => a=320.50 c=EUR
no me marees =>
mitad este mes y mitad el que viene => s=1/2
los martes trabajo =>
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("es", day, text, expected)
