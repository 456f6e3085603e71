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
tenho 3 filhos =>
81 98765-4321 =>
fatura 4711 =>
tentei três vezes =>
feliz natal =>
cpf 123.456.789-00 =>
a fatura do dia 3 não é minha =>
em dois meses => d=2027-01-23
3x de 100 => n=3 m=100.00
sesta feira eu pago => d=2026-11-27
savado eu faço => d=2026-11-28
terca eu pago => d=2026-11-24
mando sex de tarde => d=2026-11-27
15.12 tá bom => d=2026-12-15
quinto dia útil => d=2026-12-07
no 5º dia útil do mês que vem => d=2026-12-07
em 5 dias úteis => d=2026-11-30
nas próximas 2 semanas => d=2026-12-07
me dá pelo menos três semanas => d=2026-12-14
sexta, ou melhor segunda => d=2026-11-30
não consigo sexta =>
dia 27 recebo, dia 28 pago => d=2026-11-28
falamos quinta às 10 => d=2026-11-26
segunda quinzena =>
na outra semana =>
já foi pago dia 5 => d=2026-11-05
foi pago na terça => d=2026-11-17
consta pago dia 2 => d=2026-11-02
xa paguei sexta => d=2026-11-20
já no domingo eu pago => d=2026-11-29
há duas semanas => d=2026-11-09
paguei metade segunda, o resto na sexta => s=1/2 d=2026-11-27
ontem dei 50 e o resto no fim do mês => a=50.00 d=2026-11-30
recebi hoje, amanhã pago => d=2026-11-24
falei com minha esposa, quarta tá bom => d=2026-11-25
não chego no fim do mês =>
consigo 200 => a=200.00
100 na sexta => a=100.00 d=2026-11-27
posso dar 50 segunda => a=50.00 d=2026-11-30
te mando 500 dia 5 do mês que vem => a=500.00 d=2026-12-05
quinhentos => a=500.00
dois mil e quinhentos => a=2500.00
trinta e cinco e cinquenta => a=35.50
trezentão => a=300.00
por enquanto 40 => a=40.00
400 a vista => a=400.00
pix de 150 feito segunda => a=150.00 d=2026-11-16
10x de 30 => n=10 m=30.00
3 vezes => n=3
racha em 3 => n=3
2x, a primeira dia 5 => n=2 d=2026-12-05
6 parcelas mensais de R$ 45,50 => n=6 m=45.50
60 reais por mês durante 5 meses => m=60.00 n=5
tenho 2 boletos abertos =>
metade dia 20 => s=1/2 d=2026-12-20
tenho 50% de deficiência =>
todo dia 10 eu pago 60 => m=60.00
@2027-03-02 até a páscoa tá pago => d=2027-03-28
sexta tá quitado => d=2026-11-27
segunda já tá resolvido => d=2026-11-30
tá pago desde segunda => d=2026-11-16
quarenta reais e trinta é muito => a=40.30 c=BRL
vinte reais e cinquenta centavos => a=20.50 c=BRL
fecha por cento e vinte e acabou => a=120.00
dois mil, de onde eu tiro => a=2000.00
mil desculpas pelo atraso =>
tenho cinquenta e dois anos =>
dois terços agora => s=2/3
os 2/3 já => s=2/3
moro num apartamento de três quartos =>
quarata feira => d=2026-11-25
aqui é o Domingos Silva =>
me chamo Natal Pereira =>
sou a Páscoa Souza =>
moro na rua das Flores 15 =>
moro na rua 7 de setembro 120 =>
em vez do dia 15 dia 20 => d=2026-12-20
sexta não, melhor segunda => d=2026-11-30
amanhã tenho médico, melhor sexta => d=2026-11-27
não sexta, segunda => d=2026-11-30
não paguei segunda =>
sexta não consegui pagar =>
arredonda pra 300 => a=300.00
quero parcelar, seis tá ótimo => n=6
número de parcelas desejadas: 8 => n=8
daqui a meio ano => d=2027-05-23
o boleto de 1.250 tá errado => a=1250.00
o pagamento tá agendado pro dia 30 => d=2026-11-30
mandei 50 reais ontem, o resto dia 30 => d=2026-11-30 a=50.00 c=BRL
nem hoje nem amanhã, talvez sexta => d=2026-11-27
75 por mês a partir de dezembro => m=75.00 d=2026-12-01
a fatura 20261101 tá errada =>
me liga às 15h =>
nasci em 3/5/1980 =>
tenho três filhos e tô sem trabalho =>
metade dia 1 e o resto dia 15 => s=1/2 d=2026-12-01
25% agora => s=1/4
cento e vinte e cinco amanhã => d=2026-11-24 a=125.00
em três vezes dá? => n=3
fim de fevereiro => d=2027-02-28
domingo passado fiz o pix => d=2026-11-22
daqui uns dez dias => d=2026-12-03
quinta da semana que vem => d=2026-12-03
segunda é melhor que terça => d=2026-11-30
tenho mil problemas =>
duzentos? nem pensar => a=200.00
senhor segunda eu pago => d=2026-11-30
só na sexta => d=2026-11-27
metade hoje e o resto só dia 15 => s=1/2 d=2026-11-23
trinta reais e noventa e nove => a=30.99 c=BRL
quatrocentos é muito, trezentos tá bom => a=300.00
dia 12/12 faço 120,50 => d=2026-12-12 a=120.50
meados de dezembro => d=2026-12-15
quinta de manhã => d=2026-11-26
daqui a uma semana => d=2026-11-30
uns cem reais => a=100.00 c=BRL
"""


@pytest.mark.parametrize(("day", "text", "expected"), cases(LINES))
def test_reading(day: str, text: str, expected: str):
    check("pt-BR", day, text, expected)
