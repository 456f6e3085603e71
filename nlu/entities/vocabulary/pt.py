"""Brazilian Portuguese."""

from typing import Any

from nlu.entities.tense import PastForms

GLUED_NUMERALS = False
NUMERALS = {
    "um|uma": 1, "dois|duas": 2, "três|tres": 3, "quatro": 4, "cinco|sinco": 5, "seis": 6, "sete": 7, "oito": 8,
    "nove": 9, "dez|des": 10, "onze": 11, "doze": 12, "treze": 13, "catorze|quatorze": 14, "quinze": 15,
    "dezesseis|dezasseis": 16, "dezessete": 17, "dezoito": 18, "dezenove": 19, "vinte": 20, "trinta": 30,
    "quarenta": 40, "cinquenta|cincoenta|cinqenta|sinquenta": 50, "sessenta|secenta": 60, "setenta": 70,
    "oitenta": 80, "noventa": 90, "cem|cento": 100, "duzentos|duzentas|dusentos": 200,
    "trezentos|trezentas|tresentos": 300, "quatrocentos": 400, "quinhentos|quinhentas|quinentos": 500,
    "seiscentos": 600, "setecentos": 700, "oitocentos": 800, "novecentos": 900, "mil": 1000,
}  # fmt: skip
NEVER_TYPOS = (
    "gosto quanta quanto quarto quinto segundo quantas segundos sacado terco manhas sextas agora dominio ontem "
    "sexto quintal amanhecer sabados segunda segundas quartos domingos maria marca"
)
PAST = PastForms(
    alone=r"\w{2,}(?<!r)ei|\w{3,}(?:aram|eram|iram)|\w{3,}ou|\w{3,}eu|\w{3,}iu",
    participle=r"\w{2,}(?:ado|ido|ada|ida|ito|go|sto)",
    never=frozenset(
        (
            "abril achei aconteceu amei amigo antigo comigo consigo deu digo dinheiro entendeu esqueceu estou "
            "europeu hei judeu lei logo meu muito pago passou perdeu primeiro rei respondeu sei seu sextou teu "
            "valeu"
        ).split()
    ),
    reach=2,
)

WORDS: dict[str, str | dict[str, Any]] = {
    "WEEKDAY": {
        "segunda|segunda feira|2a feira|2 feira|2a|seg feira|segundona|segnda|segunda fera": 0,
        "terça|terça feira|3a feira|3 feira|3a|ter feira|terca fera": 1,
        "quarta|quarta feira|4a feira|4 feira|4a|qua feira": 2,
        "quinta|quinta feira|5a feira|5 feira|5a|qui feira": 3,
        "sexta|sexta feira|6a feira|6 feira|6a|sexta fera|sex feira|sextou": 4, "sábado|sabadão|sabadao": 5,
        "domingo|domingão": 6,
    },
    "ORDWEEKDAY": "segunda|terça|quarta|quinta|sexta|2a|3a|4a|5a|6a",
    "SHORTDAY": {
        "seg": 0, "ter": 1, "qua": 2, "qui": 3, "sex": 4, "sab": 5, "dom": 6,
    },
    "MONTH": {
        "janeiro": 1, "fevereiro": 2, "março|marco": 3, "abril": 4, "maio": 5, "junho": 6, "julho": 7,
        "agosto": 8, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12,
    },
    "SHORTMONTH": {
        "jan": 1, "fev": 2, "mar": 3, "abr": 4, "mai": 5, "jun": 6, "jul": 7, "ago": 8, "set": 9, "out": 10,
        "nov": 11, "dez": 12,
    },
    "REL": {
        "hoje|hj|oje|hj mesmo|hoje mesmo|hoje a noite|hj a noite|hoje ainda|ainda hoje|"
        "hoje de noite|ainda hj|esta noite|hoji": 0,
        "amanhã|amanha|amnh|amanhn|amnha|manhã cedo|amã|amanhã cedo|amanhã de manhã|"
        "amanhã pela manhã|amh|amanhan": 1,
        "depois de amanhã|dps de amanhã|depois d amanha|dpois de amanha|depois de amnh|"
        "depois amanhã|dps d amanha": 2,
        "ontem|ontem a noite|onti|otem": -1, "anteontem|antes de ontem|ante ontem|antiontem": -2,
    },
    "DAYPART": (
        "de manhã|de tarde|de noite|à noite|à tarde|pela manhã|cedo|a noite|a tarde|cedinho|na hora do almoço|"
        "no fim do dia|sem falta|logo cedo|pela tarde|noite|que vem"
    ),
    "INTO": "em|de",
    "EVERY": "toda|todo|cada|todas as",
    "PARTOF": "dos|das|desses|daqueles",
    "SHORTMARK": "na|até|ate|no|pra|até a|ate a|so|só|para|nessa|essa|de|só na|p|até na",
    "BE": "é|sou|tem|está",
    "AUX": "foi|tinha|havia|fui|foram|está|tá|ta|tava|estava|já",
    "TRAP": (
        "outro dia|o outro dia|feliz natal|boa páscoa|feliz páscoa|feliz ano novo|bom fim de semana|"
        "bom final de semana|bom domingo|boa segunda|boa sexta|hoje em dia|todo dia|todos os dias|um dia|"
        "segunda via|2a via|segunda a sexta|seg a sex|de segunda a sexta|5o dia útil|quinto dia útil|"
        "5 dia útil|5º dia útil|quinto dia util do mês|dia útil|bom dia|boa sexta feira|segunda parcela|2 via|"
        "segunda vez|bom feriado|ótimo fim de semana|toda sexta|toda segunda|quinto dia ultil|"
        "presente de natal|de segunda mão|primeira vez|decimo dia útil|primeiro dia útil|amanhã ou depois|"
        "segunda a sábado|seg a sab|sextou galera"
    ),
    "NEXT": (
        "que vem|q vem|próxima|próximo|prox|seguinte|que entra|q entra|vem|ki vem|prósima|proxima|proximos|"
        "agora que vem|k vem"
    ),
    "THIS": "essa|esse|esta|este|desta|deste|dessa|desse|nessa|nesse|nesta|neste|agora|corrente|atual",
    "LAST": "passada|passado|último|última|retrasado passado",
    "LASTOF": {
        "última|a última|último|o último": -1,
    },
    "WEEK": "semana|sem|semna",
    "MONTHUNIT": "mês|mes|mêis",
    "YEARUNIT": "ano",
    "WEEKEND": (
        "fim de semana|final de semana|fds|fim d semana|finde|fim de sem|finalzinho de semana|findi|"
        "final d semana"
    ),
    "UNIT": {
        "dia|dias|diazinhos|dias úteis|diinhas|dia s": ("day", 1),
        "semana|semanas|semaninha|sem|semaninhas": ("week", 1), "mês|meses|mes|mesinho": ("month", 1),
        "ano|anos": ("year", 1), "hora|horas|h|hs|hrs": ("hour", 1),
    },
    "SPELL": {
        "quinzena": 15,
    },
    "EDGE": {
        "fim|final|finzinho|finalzinho|o fim|o final|fins|ultimo dia|último dia|o último dia": "end",
        "meio|meados|metade de|metade do|o meio": "mid",
        "começo|início|inicio|comecinho|comeco|o começo|o início|princípio|iniciozinho|"
        "primeiro dia|o primeiro dia|virada|primeiros dias": "begin",
    },
    "EDGEMONTH": {
        "final do mês|fim do mês|fim de mês|final de mês": "end", "meio do mês": "mid",
    },
    "EDGEYEAR": {
        "fim de ano|final de ano|fim do ano|final do ano": "end",
    },
    "DAYMARK": (
        "dia|no dia|até dia|até o dia|pro dia|para o dia|pra dia|a partir do dia|depois do dia|antes do dia|"
        "lá pelo dia|la pro dia|todo o dia|o dia|p dia|do dia|ao dia|ate dia|desde o dia|lá pro dia|para dia|"
        "por volta do dia|só dia|até o|dia do|apos o dia|após o dia|p o dia|d dia"
    ),
    "ON": (
        "na|no|até|para|pra|pro|em|só|a partir de|depois de|antes de|por|nesse|nessa|nesta|até a|até o|p|da|"
        "a partir da|antes da|de|o|a|toda|essa|esta|depois da|lá pra|na próxima|desta|dessa|do|à|lá pro|para a|"
        "pra a|tipo|depois do|antes do|após|para o"
    ),
    "THE": "o|a|os|as",
    "OF": "de|do|da|d|dia|deste|em",
    "INMONTH": (
        "em|até|para|pra|a partir de|depois de|antes de|no mês de|só em|lá em|lá pra|mês de|p|só no mês de|"
        "desde|pro mês de"
    ),
    "IN": (
        "em|daqui a|daqui|dentro de|em até|daki a|d aqui a|daqui uns|daqui há|por|dakii|daqui mais|aqui a|"
        "daqui à|no prazo de|uns|em uns|num prazo de|em cerca de|daq a|depois de|após"
    ),
    "AT": (
        "às|as|das|pelas|lá pelas|por volta das|até às|depois das|antes das|a partir das|até as|umas|à|"
        "ali pelas|entre as"
    ),
    "CLOCKUNIT": "h|hs|hrs|horas|da manhã|da tarde|da noite|e meia|em ponto|hora|hr|do dia",
    "AGO": "atrás|atras",
    "FORLONG": "há|faz|tem|a uns|fazem|há uns|faz uns|à|faz mais de|ha cerca de|já faz|fas",
    "FROMNOW": "a partir de hoje|a contar de hoje|a partir de agora|a partir de hj",
    "AFTER": "depois de|depois do|depois da|após|a partir de|a partir do|a partir da|apos o|dps do",
    "FROM": "a partir de",
    "BEFORE": "antes de|antes do|antes da",
    "DAYNEXTTO": {
        "dia depois|um dia depois|no dia seguinte|o dia seguinte|um dia após": 1,
        "dia antes|um dia antes|na véspera|véspera": -1,
    },
    "SINCE": "desde|desde o|desde a",
    "LASTING": "há mais de|desde há|por|durante|fiquei|a mais de|tô há|estou há|to há|to a|estou a",
    "MORE": "mais|de prazo|a mais|de prazo a mais|mais de prazo|outros|outras|mais uns|+|de tempo|de folga",
    "GIVE": (
        "me dá|me da|me dê|preciso de|me de|preciso|me dê uns|quero|me dá uns|me dão|precisaria de|me dá só|"
        "pode me dar|podem me dar|me espera|me libera|pode esperar|aguarda|espera|peço|me aguarda|me concede"
    ),
    "MOREONE": "mais um|mais uma|outra|outro",
    "ONE": "um|uma|1a",
    "HOLIDAY": {
        "natal|dia de natal": (12, 25), "véspera de natal|véspera do natal|noite de natal": (12, 24),
        "ano novo|dia de ano novo|primeiro do ano|virada do ano|confraternização": (1, 1),
        "réveillon|véspera de ano novo|véspera do ano novo|reveion|último dia do ano": (12, 31),
        "páscoa|domingo de páscoa": 0, "sexta feira santa|sexta santa|sexta da paixão": -2,
        "sábado de aleluia": -1, "carnaval|terça de carnaval|terça feira de carnaval": -47,
        "segunda de carnaval": -48, "quarta de cinzas|quarta feira de cinzas|cinzas": -46,
        "tiradentes|dia de tiradentes": (4, 21),
        "dia do trabalho|dia do trabalhador|dia dos trabalhadores": (5, 1),
        "dia da independência|independência|sete de setembro": (9, 7),
        "nossa senhora aparecida|dia das crianças|dia da padroeira": (10, 12),
        "finados|dia de finados": (11, 2), "proclamação da república|dia da república": (11, 15),
        "corpus christi": 60, "dia das mães": (5, 6, 2, 0), "dia dos pais": (8, 6, 2, 0),
        "dia dos namorados": (6, 12), "são joão|dia de são joão": (6, 24),
        "consciência negra|dia da consciência negra|zumbi": (11, 20), "black friday|blackfriday": (11, 3, 4, 1),
        "dia de reis": (1, 6), "santo antônio": (6, 13), "são pedro": (6, 29),
        "dia da mulher|dia das mulheres": (3, 8), "dia do professor|dia dos professores": (10, 15),
        "todos os santos": (11, 1), "halloween|dia das bruxas": (10, 31), "domingo de ramos": -7,
        "dia da mentira": (4, 1), "são jorge|dia de são jorge": (4, 23), "dia do servidor público": (10, 28),
    },
    "ORDWORD": {
        "primeiro": 1,
    },
    "ORDSUF": "o",
    "CURRENCY": {
        "r$|reais|real|brl|rs|reaes|reis|reai|rais|reals|rs$|reas|r $|realzinhos": "BRL",
        "€|eur|euro|euros": "EUR", "us$|usd|dólares|dólar": "USD", "£|gbp|libras": "GBP", "chf|francos": "CHF",
        "conto|contos|pila|pilas|pau|paus|mangos|temer|mango|dinheiros|prata|pratas|$": True,
    },
    "CENT": "centavos|centavo|cent|cents|cts",
    "KILO": {
        "k|mil": 1000,
    },
    "BANKNOTE": {
        "cenzão|cenzinho|cem pila": 100, "cinquentão|cinquentinha|cinquentinho|galo": 50,
        "vintão|vintinha|vintinho": 20, "dezão|dezinho": 10, "duzentão|duzentinho": 200, "quinhentão": 500,
        "milão": 1000, "trezentinho": 300, "oitentinha": 80, "trintinha": 30,
    },
    "PERMONTH": (
        "por mês|por mes|ao mês|mensais|mensal|todo mês|cada mês|mensalmente|p mês|pmês|/mês|/ mês|"
        "todos os meses|a cada mês|todo santo mês|no mês|x mês|o mês|por mêis|p mes|p/ mês|p/mês|mes a mes|"
        "de mensalidade|td mês|td mes"
    ),
    "EACH": "de|a|cada|por|no valor de|de uns|cada uma de",
    "RATESUM": "cada|cada parcela|por parcela|cada uma|a parcela",
    "PERCENT": "%|por cento|porcento|pct",
    "PAY": (
        "pago|pagar|pagaria|pagarei|mando|mandar|dou|dar|transfiro|transferir|envio|enviar|deposito|depositar|"
        "ofereço|oferecer|adiantar|adianto|passo|passar|consigo|posso|pix|pixar|arrumar|juntar|fazer|faço|dá|"
        "paguei|mandei|entrada|acertar|colocar|quitar|liberar|botar|arranjar|entrego|soltar|transferi|"
        "depositei|enviei|jogar|abater|levantar|arrumo|pagava|acerto|boto|fazer um pix|dei|abato|contribuir"
    ),
    "CUE": (
        "só|somente|apenas|máximo|max|mínimo|uns|umas|no máximo|pelo menos|cerca de|mais de|até|tenho|total de|"
        "entrada de|parcela de|ao menos|valor de|só tenho|quase|na faixa de|em torno de"
    ),
    "CUEAFTER": (
        "em vez de|ao invés de|agora|hoje|hj|já|máximo|max|ok|pode ser|dá|da|serve|consigo|no máximo|tá bom|"
        "ta bom|de entrada|de sinal|beleza|rola|fechou|por enquanto|posso|no pix|e pronto|via pix|pra começar|"
        "tá bem|p começar|blz|no momento|dava|ja"
    ),
    "FOLLOW": (
        "dos|das|desse|dessa|nos|nas|aos|e|ou|mas|depois|agora|hoje|hj|amanhã|pago|pagar|posso|consigo|se|sim|"
        "ok|obrigado|obrigada|por favor|pfv|pf|não|nao|n|mais|o|a|no|na|em|por|para|pra|pro|de|do|da|com|que|q|"
        "me|te|vcs|vc|vocês|é|são|tá|ta|tenho|recebo|vou|vai|quando|qdo|como|também|tbm|tb|resto|o resto|"
        "máximo|já|cada|mensais|até|antes|desde|sem|porque|pq|então|talvez|devo|faço|quero|pagarei|lá|ai|aí|"
        "cai|só|via|eu|pode|dá|ser|todo|certo|beleza|blz|restante|caso|entra|tudo|td|bom|mesmo|próximo|meu|"
        "cedo|d|ja|né|ne|mano|moço|moça|senhor|senhora|amigo|irmão|cara|fica|ficaria|rola|valeu|vlw|acho|"
        "tranquilo|dps|ainda|sai|vence|p|ao|à"
    ),
    "RATE": (
        "parcelas|parcela|prestações|prestação|pagamentos|partes|parcelinhas|mensalidades|pedaços|parselas|"
        "parc|boletos|parcelas iguais|pedacinhos|etapas|metades|boletinhos|parcelamentos|parcelamento"
    ),
    "ADJ": (
        "iguais|mensais|pequenas|pequenos|fixas|menores|suaves|fáceis|semanais|quinzenais|igual|vezes|leves|"
        "sem juros|separados|separadas"
    ),
    "TIMES": "x|vezes|vzs|vzes|vezinhas",
    "SPLIT": (
        "dividir|divido|dividido|divide|dividimos|parcelar|parcelado|parcelo|parcela|parcelamento|parcelas|"
        "partir|rachar|repartir|parcelem|dividam|fracionar|quebrar|parcelamos|parcele|dividida|parcelada|divida"
    ),
    "OVER": "ao longo de|dividido em|parcelado em",
    "PART": {
        "metade|a metade|meia fatura|metadi|a metadi": "1/2",
        "um terço|1 terço|a terça parte|terça parte": "1/3",
        "um quarto|1 quarto|a quarta parte|quarta parte": "1/4", "dois terços|2 terços": "2/3",
        "três quartos|3 quartos": "3/4",
    },
    "HALFOF": (
        "do mês|do mes|da semana|do ano|hora|do caminho|de hora|do dia|de aluguel|com sala|de hotel|de janeiro|"
        "de fevereiro|de março|de abril|de maio|de junho|de julho|de agosto|de setembro|de outubro|de novembro|"
        "de dezembro|do mundo|de mês"
    ),
    "INVOICE": (
        "fatura|faturas|nota|nota fiscal|nf|boleto|número da fatura|contrato|cliente|código|codigo|pedido|"
        "protocolo|cpf|cnpj|conta|referência|ref|nota fiscal número|número do contrato|número do pedido|"
        "documento|processo|cep|apto|apartamento|casa|rua|tel|telefone|celular|cel|fone|zap|whatsapp|agência|"
        "ag|número|fixo|rg|matrícula|senha|bloco|quadra|lote|cód|chave|bilhete|chamado"
    ),
    "INVOICEFROM": (
        "de|do|da|do dia|com vencimento|vencida|vencido|de vencimento|que venceu|emitida|com vencimento em|"
        "com vencimento dia|referente a|vencimento|venc|vencida em|vencida dia|com data de"
    ),
    "NO": "nº|n|no|num|número|nr|#|n.º|numero|nro|n°|de número",
    "THING": (
        "faturas|fatura|filhos|filhas|crianças|pessoas|minutos|min|mensagens|boletos|cartas|ligações|produtos|"
        "pedidos|contas|via|parcela|parte|vez|faixa|mensagem|fila|criança|filho|caixas|notas|quartos|km|andar|"
        "pagamento|série|cobrança|cobranças|parcelas atrasadas|e-mails|emails|anos|conta|ligação|prestação|"
        "meninos|meninas|graus|kg|quilos|pacotes|camisas|unidades|opção|turma|serie|via do"
    ),
    "METHOD": {
        "cartão|cartão de crédito|cartão de débito|visa|mastercard|cartao": "card",
        "débito automático|débito em conta": "sepa",
        "transferência|ted|doc|transferência bancária|transferencia": "transfer", "paypal": "paypal",
        "pix": "pix", "boleto|boletos|boleto bancário": "boleto", "dinheiro|em dinheiro|espécie": "cash",
        "apple pay": "apple_pay", "google pay": "google_pay", "picpay": "picpay",
    },
    "AND": "e",
    "RANGE": "ou|-|a|até|/",
    "BREAK": (
        "mas|porém|depois|aí|ai|o resto|e o|resto|porque|pq|então|e depois|senão|só que|mais só|o restante|"
        "restante|dps|e a|e ai|e aí|mas o|se não|e vou"
    ),
    "NOT": "liso|lisa|duro|zerado|quebrado|não|nao|nunca|n|nem|num|impossível|ñ|naum|nenhum",
    "PAST": (
        "paguei|pago já|mandei|enviei|transferi|depositei|fiz|foi|era|estava|tava|recebi|caiu|caíram|perdi|"
        "debitaram|debitou|descontaram|descontou|cobraram|quitei|acertei|liguei|falei|comprei|pedi|saiu|passei|"
        "tinha|já foi|já tá pago|pixei|efetuei|realizei|fui|pagamos|disse|disseram|mandou|pagou|fez|deu|"
        "compensou|deixei|morreu|cancelei|entrei|fizemos|efetuado|realizado|enviado|transferido|depositado|"
        "quitado|quitada|feito|feita|parcelei|combinei|conversei|fiquei|agendei|tentei|tentaram|tive|"
        "bloquearam|abati|dei|caíu|cairam|paquei|pguei|tá paga|ta paga|ta pago|está pago|está paga|foi pago|"
        "foi paga|faleceu|mandaram|botei|entreguei|adiantei|eu ja tinha pago|tinha pago|saque|saquei|demitiram|"
        "assinei|venceu"
    ),
    "NONPAST": (
        "posso|consigo|pago|vou|vamos|quero|se eu|devo|farei|faço|recebo|até|mando|dou|resto|será|seria|"
        "que vem|pagarei|preciso|próximo|próxima|cai|vai|espera|esperar|poderia|pode ser|consiga|transfiro|"
        "só dia|só na|só no|prometo|mandarei|irei|assim que|receber|vem|deposito|só vou|restante|vence|pagar|"
        "quito|acerto|caia|der"
    ),
}  # fmt: skip
