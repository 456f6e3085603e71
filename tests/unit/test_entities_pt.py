"""Brazilian Portuguese as it is typed."""

import pytest

from tests.unit.entity_cases import cases, check

LINES = """
pago sexta => d=2026-11-27
sexta feira eu pago => d=2026-11-27
2a feira => d=2026-11-30
na seg mando => d=2026-11-30
dia 10 => d=2026-12-10
até dia 15 => d=2026-12-15
dia 10 mando cem reais => d=2026-12-10 a=100.00 c=BRL
amanha cedo => d=2026-11-24
depois de amanhã => d=2026-11-25
dps de amanha => d=2026-11-25
hj mesmo => d=2026-11-23
fim do mês => d=2026-11-30
final de dezembro => d=2026-12-31
meio do mês => d=2026-12-15
começo do mês que vem => d=2026-12-01
início do mês => d=2026-12-01
daqui a 3 dias => d=2026-11-26
daqui uma semana => d=2026-11-30
em duas semanas => d=2026-12-07
mais 10 dias => d=2026-12-03
semana que vem => d=2026-11-30
quarta da semana que vem => d=2026-12-02
mês que vem => d=2026-12-01
dia 5 do mês que vem => d=2026-12-05
no fim de semana => d=2026-11-28
depois do natal => d=2026-12-25
@2027-01-10 depois do carnaval => d=2027-02-09
sexta-feira santa => d=2027-03-26
em março => d=2027-03-01
3 de dezembro => d=2026-12-03
03/12/2026 => d=2026-12-03
10/12 => d=2026-12-10
dia primeiro => d=2026-12-01
paguei segunda => d=2026-11-16
paguei dia 7 => d=2026-11-07
sexta passada => d=2026-11-20
paguei faz 3 dias => d=2026-11-20
ontem => d=2026-11-22
hoje não dá, só sexta => d=2026-11-27
não antes do dia 15 => d=2026-12-15
quando eu receber =>
cem reais => a=100.00 c=BRL
cento e cinquenta reais => a=150.00 c=BRL
duzentos e vinte e cinco reais => a=225.00 c=BRL
R$ 1.500,00 => a=1500.00 c=BRL
r$50 => a=50.00 c=BRL
1,5k => a=1500.00
2 mil reais => a=2000.00 c=BRL
cinquenta conto => a=50.00
posso mandar 80 agora => a=80.00
50 reais e 30 centavos => a=50.30 c=BRL
350 dos 520 reais => a=350.00 c=BRL
100 por mês => m=100.00
cinquenta reais por mes => m=50.00
todo mês consigo pagar 80 reais => m=80.00
em 5x => n=5
em três vezes => n=3
3 parcelas de 100 reais => n=3 m=100.00
dividir em 4 => n=4
parcelar em 6 meses => n=6
metade agora => s=1/2
um terço hoje => d=2026-11-23 s=1/3
50% agora => s=1/2
às 15h =>
as 15:30 =>
segunda via do boleto =>
quinta parcela =>
quinto dia útil =>
tenho 3 filhos =>
81 98765-4321 =>
fatura 4711 =>
tentei três vezes =>
feliz natal =>
cpf 123.456.789-00 =>
a fatura do dia 3 não é minha =>
em dois meses => d=2027-01-23
3x de 100 => n=3 m=100.00
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("pt-BR", day, text, expected)
