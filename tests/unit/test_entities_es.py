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
savado puedo => d=2026-11-28
el jueebs te pago => d=2026-11-26
el vie por la tarde => d=2026-11-27
pa'l 20 => d=2026-12-20
15.12 va bien => d=2026-12-15
en 5 días hábiles => d=2026-11-30
en las próximas 2 semanas => d=2026-12-07
a mitad del mes que viene => d=2026-12-15
el quinto día hábil => d=2026-12-07
deme al menos tres semanas => d=2026-12-14
el viernes, mejor dicho el lunes => d=2026-11-30
no puedo el viernes =>
el 27 cobro, el 28 pago => d=2026-11-28
el viernes no el sabado si => d=2026-11-28
hablamos el jueves a las 10 => d=2026-11-26
la mañana del viernes => d=2026-11-27
la otra semana =>
ya hice el deposito el 10 => d=2026-11-10
mi marido pagó el miércoles => d=2026-11-18
el pago salió el martes => d=2026-11-17
el pago lo hago el lunes => d=2026-11-30
transferí el 3 => d=2026-11-03
lo pagué esta mañana => d=2026-11-23
el pasado 3 => d=2026-11-03
hace dos semanas => d=2026-11-09
pagué la mitad el lunes, el resto el viernes => s=1/2 d=2026-11-27
ayer di 50 y lo demas a fin de mes => a=50.00 d=2026-11-30
hoy cobré, mañana pago => d=2026-11-24
perdí el trabajo, el viernes? => d=2026-11-27
cuando deposite le aviso, el viernes => d=2026-11-27
no llego a fin de mes =>
puedo poner 80 => a=80.00
50 mañana => a=50.00 d=2026-11-24
quinientos => a=500.00
un centenar de euros => a=100.00 c=EUR
treinta y cinco con cincuenta => a=35.50
puedo con 90 => a=90.00
por ahora mando 40 => a=40.00
transferencia de 150 hecha el lunes => a=150.00 d=2026-11-16
doscientas lucas =>
3 cuotas de 40 => n=3 m=40.00
10x30 => n=10 m=30.00
3 veces => n=3
60 euros al mes durante 5 meses => m=60.00 n=5
tengo 2 recibos =>
pagué 2 cuotas de 5 =>
30 por cuota => m=30.00
todos los 10 del mes abono 60 => m=60.00
tengo 50% de discapacidad =>
@2027-03-02 para semana santa está pagado =>
para el viernes está hecho => d=2026-11-27
el lunes lo tengo pagado => d=2026-11-30
está pagado desde el lunes => d=2026-11-16
cuarenta euros con treinta me parece mucho => a=40.30 c=EUR
noventa y no doy más => a=90.00
dos mil, de dónde los saco => a=2000.00
mil gracias, el lunes pago => d=2026-11-30
tengo cincuenta y dos años =>
dos tercios ahora => s=2/3
los 2/3 ya => s=2/3
miercolés => d=2026-11-25
el fin de senana => d=2026-11-28
me llamo Domingo López =>
soy Domingo =>
habla Reyes Martín =>
vivo en calle Mayor 15 =>
avenida 9 de julio 1200 =>
en vez del 15 el 20 => d=2026-12-20
el viernes no, mejor el lunes => d=2026-11-30
mañana tengo médico, mejor el viernes => d=2026-11-27
no el viernes, el lunes => d=2026-11-30
no pagué el lunes =>
el viernes no pude pagar =>
redondeamos a 300 => a=300.00
quiero pagar a plazos, seis estaría bien => n=6
número de cuotas deseadas: 8 => n=8
en medio año => d=2027-05-23
12-12 te pago =>
18-12 te pago => d=2026-12-18
50e al mes => m=50.00
la factura de 1.250 no es mía => a=1250.00
el pago está programado para el 30 => d=2026-11-30
mandé 50 euros ayer, el resto el 30 => d=2026-11-30 a=50.00 c=EUR
ni hoy ni mañana, el viernes quizás => d=2026-11-27
75 al mes desde diciembre => m=75.00 d=2026-12-01
la factura 20261101 está mal =>
llámame a las 15 =>
nací el 3/5/1980 =>
tengo tres hijos y no trabajo =>
la mitad el 1 y el resto el 15 => s=1/2 d=2026-12-01
25% ya => s=1/4
ciento veinticinco mañana => d=2026-11-24 a=125.00
en tres veces se puede? => n=3
a finales de febrero => d=2027-02-28
el domingo pasado hice la transferencia => d=2026-11-22
en unos diez días => d=2026-12-03
el jueves de la próxima semana => d=2026-12-03
el lunes es mejor que el martes => d=2026-11-30
la mitad hoy y el resto hasta el viernes => s=1/2 d=2026-11-23
tengo mil problemas =>
doscientos? ni loco => a=200.00
estoy en la calle 15 días ya =>
te pago el lunes mejor => d=2026-11-30
treinta euros noventa y nueve => a=30.99 c=EUR
cuatrocientos es mucho, trescientos está bien => a=300.00
el 12/12 hago 120,50 => d=2026-12-12 a=120.50
a mediados de diciembre => d=2026-12-15
el jueves por la mañana => d=2026-11-26
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("es", day, text, expected)
