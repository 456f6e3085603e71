"""Brazilian Portuguese."""

from typing import Any

from nlu.entities.tense import PastForms

GLUED_NUMERALS = False
NUMERALS = {
    "um|uma": 1,
    "dois|duas": 2,
    "três": 3,
    "quatro": 4,
    "cinco|sinco": 5,
    "seis": 6,
    "sete": 7,
    "oito": 8,
    "nove": 9,
    "dez|des": 10,
    "onze": 11,
    "doze": 12,
    "treze": 13,
    "catorze|quatorze": 14,
    "quinze": 15,
    "dezesseis|dezasseis": 16,
    "dezessete": 17,
    "dezoito": 18,
    "dezenove": 19,
    "vinte": 20,
    "trinta": 30,
    "quarenta": 40,
    "cinquenta|cincoenta|cinqenta|sinquenta": 50,
    "sessenta|secenta": 60,
    "setenta": 70,
    "oitenta": 80,
    "noventa": 90,
    "cem|cento": 100,
    "duzentos|duzentas|dusentos": 200,
    "trezentos|trezentas|tresentos": 300,
    "quatrocentos": 400,
    "quinhentos|quinhentas|quinentos": 500,
    "seiscentos": 600,
    "setecentos": 700,
    "oitocentos": 800,
    "novecentos": 900,
    "mil": 1000,
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
            "abril achei aconteceu advogado agosto amei amigo antigo comigo consigo cunhada cunhado custo deu "
            "digo dinheiro domingo empregada entendeu entrada esqueceu estado estou europeu feriado gasto hei "
            "judeu lado lei logo marido mercado meu muito pago passou pedido perdeu posto primeiro rei respondeu "
            "resto rosto sábado sei sentido seu sextou teu valeu"
        ).split()
    ),
    reach=2,
)

WORDS: dict[str, str | dict[str, Any]] = {
    "WEEKDAY": {
        "segunda|segunda feira|2a feira|2 feira|2a|seg feira|segundona|segnda|segunda fera|segunta|seguda|"
        "segund|segunda f|segnda feira": 0,
        "terça|terça feira|3a feira|3 feira|3a|ter feira|terca fera|tersa|tersa feira|trça|terça f|terssa|"
        "terç": 1,
        "quarta|quarta feira|4a feira|4 feira|4a|qua feira|qua|quata|qarta|quarta f|qarta feira|quarta fera|"
        "quart feira": 2,
        "quinta|quinta feira|5a feira|5 feira|5a|qui feira|qui|qinta|quinta f|qinta feira|quinta fera|kinta|"
        "kinta feira": 3,
        "sexta|sexta feira|6a feira|6 feira|6a|sexta fera|sex feira|sextou|sex|sesta|sesta feira|sxta|sexa|"
        "setxa|sexra|sexta f|sezta|cexta|secta feira": 4,
        "sábado|sabadão|sab|savado|sabdo|sabad|saado|sabadu": 5,
        "domingo|domingão|dom|domigo|dumingo|domingu|domngo": 6,
    },
    "ORDWEEKDAY": "segunda|terça|quarta|quinta|sexta|2a|3a|4a|5a|6a|tersa|sesta|qinta",
    "SHORTDAY": {
        "seg": 0,
        "ter": 1,
    },
    "MONTH": {
        "janeiro|janero|janeru": 1,
        "fevereiro|fevereru|fevreiro|feverero": 2,
        "março": 3,
        "abril|abriu": 4,
        "maio": 5,
        "junho": 6,
        "julho": 7,
        "agosto|agostu": 8,
        "setembro|setenbro|septembro": 9,
        "outubro": 10,
        "novembro|novenbro": 11,
        "dezembro|desembro|dezenbro|dezembru": 12,
    },
    "SHORTMONTH": {
        "jan": 1,
        "fev": 2,
        "mar": 3,
        "abr": 4,
        "mai": 5,
        "jun": 6,
        "jul": 7,
        "ago": 8,
        "set": 9,
        "out": 10,
        "nov": 11,
        "dez": 12,
    },
    "REL": {
        "hoje|hj|oje|hj mesmo|hoje mesmo|hoje a noite|hj a noite|hoje ainda|ainda hoje|hoje de noite|ainda hj|"
        "esta noite|hoji|hoje cedo|hj cedo|hoje de manhã|hj de tarde|hoje à tarde|hoje no fim do dia|hojee|"
        "hj ainda|hoje msm|hj msm|essa noite|nessa noite|hoge|hoje de tarde": 0,
        "amanhã|amnh|amanhn|amnha|manhã cedo|amã|amanhã cedo|amanhã de manhã|amanhã pela manhã|amh|amanhan|"
        "amanhã msm|amanhã mesmo|amaha|amanha cedinho|amnã|amanã|amanhan cedo|amanhã bem cedo": 1,
        "depois de amanhã|dps de amanhã|depois d amanha|dpois de amanha|depois de amnh|depois amanhã|"
        "dps d amanha|depois de amnhã|dpois d amanhã|depois damanhã|depois de amanhan|dps amanha|"
        "depois de manhã": 2,
        "ontem|ontem a noite|onti|otem|ontem a tarde|ontem de tarde|ontem de noite|ontem de manhã|onte|onten|"
        "ontemm|ontem cedo": -1,
        "anteontem|antes de ontem|ante ontem|antiontem|antes de onte|antontem|anti ontem": -2,
    },
    "DAYPART": (
        "de manhã|de tarde|de noite|à noite|à tarde|pela manhã|cedo|cedinho|na hora do almoço|no fim do dia|"
        "sem falta|logo cedo|pela tarde|noite|que vem"
    ),
    "INTO": "em|de",
    "EVERY": "toda|todo|cada|todas as",
    "PARTOF": "dos|das|desses|daqueles",
    "SHORTMARK": "na|até|no|pra|até a|so|para|nessa|essa|de|só na|p|até na",
    "BE": "sou|tem|está|=é",
    "AUX": "foi|tinha|havia|fui|foram|tá|tava|estava|já|=está",
    "TRAP": (
        "mil desculpas|mil perdões|muito obrigado mil vezes|cem por cento|mil vezes obrigado|mil obrigados|"
        "outro dia|o outro dia|feliz natal|boa páscoa|feliz páscoa|feliz ano novo|bom fim de semana|"
        "bom final de semana|bom domingo|boa segunda|boa sexta|hoje em dia|todo dia|todos os dias|um dia|"
        "segunda via|2a via|segunda a sexta|seg a sex|de segunda a sexta|quinto dia util do mês|bom dia|"
        "boa sexta feira|segunda parcela|2 via|segunda vez|bom feriado|ótimo fim de semana|toda sexta|"
        "toda segunda|presente de natal|de segunda mão|primeira vez|amanhã ou depois|segunda a sábado|seg a sab|"
        "sextou galera|segunda mão|segunda chance|segunda opção|segunda ordem|quarta vez|quinta vez|sexta vez|"
        "chego no fim do mês|chegar no fim do mês|chego ao fim do mês|chega no fim do mês|chego no final do mês|"
        "chegar ao fim do mês|chego até o fim do mês|chegar até o fim do mês|na outra semana|a outra semana|"
        "outra semana"
    ),
    "NEXT": (
        "que vem|q vem|próxima|próximo|prox|seguinte|que entra|q entra|vem|ki vem|prósima|proximos|"
        "agora que vem|k vem|q veem|agora q vem|prox.|proxm|que entrar|próximas|seguintes"
    ),
    "THIS": "essa|esse|esta|este|desta|deste|dessa|desse|nessa|nesse|nesta|neste|agora|corrente|atual",
    "LAST": "passada|passado|último|última|retrasado passado|q passou|que passou|passda",
    "LASTOF": {
        "última|a última|último|o último": -1,
    },
    "WEEK": "semana|sem|semna",
    "MONTHUNIT": "mês|mêis",
    "YEARUNIT": "ano",
    "WEEKEND": (
        "fim de semana|final de semana|fds|fim d semana|finde|fim de sem|finalzinho de semana|findi|"
        "final d semana"
    ),
    "UNIT": {
        "dia|dias|diazinhos|diinhas|dia s": ('day', 1),
        "semana|semanas|semaninha|semaninhas": ('week', 1),
        "mês|meses|mesinho": ('month', 1),
        "ano|anos": ('year', 1),
        "hora|horas|h|hs|hrs": ('hour', 1),
        "dias úteis": ('workday', 1),
    },
    "SPELL": {
        "quinzena": 15,
    },
    "EDGE": {
        "fim|final|finzinho|finalzinho|o fim|o final|fins|ultimo dia|o último dia": "end",
        "meio|meados|metade de|metade do|o meio": "mid",
        "começo|início|comecinho|o começo|o início|princípio|iniciozinho|primeiro dia|o primeiro dia|virada|"
        "primeiros dias": "begin",
    },
    "EDGEMONTH": {
        "final do mês|fim do mês|fim de mês|final de mês|fim d mes|finalzinho do mês|finzinho do mês|"
        "finaldo mes|fimdo mes|final d mes|fim mes|final mes|fins de mês": "end",
        "meio do mês|meio de mês|meados do mês|metade do mês": "mid",
    },
    "EDGEYEAR": {
        "fim de ano|final de ano|fim do ano|final do ano": "end",
    },
    "DAYMARK": (
        "dia|no dia|até dia|até o dia|pro dia|para o dia|pra dia|a partir do dia|depois do dia|antes do dia|"
        "lá pelo dia|la pro dia|o dia|p dia|do dia|ao dia|para dia|por volta do dia|só dia|até o|dia do|"
        "apos o dia|p o dia|d dia|lá para o dia|pelo dia|perto do dia|por volta de dia|até depois do dia|"
        "no máximo dia|no máximo até dia|no máximo até o dia|no mais tardar dia|até no dia|somente dia|"
        "apenas dia|tipo dia|depois de dia|antes de dia|a partir de dia|até lá pelo dia|dps do dia|dps dia|"
        "pra o dia|só no dia|na data de|com data de|em data de|na data do dia"
    ),
    "ON": (
        "na|no|até|para|pra|pro|em|só|a partir de|depois de|antes de|por|nesse|nessa|nesta|até a|até o|p|da|"
        "a partir da|antes da|de|o|a|toda|essa|esta|depois da|lá pra|na próxima|desta|dessa|do|lá pro|para a|"
        "pra a|tipo|depois do|antes do|após|para o|só na|só no|dps de|lá pela|pela|lá na|já na|no mais tardar|"
        "ate na|até no"
    ),
    "THE": "o|a|os|as",
    "OF": "de|do|da|d|dia|deste|em",
    "INMONTH": (
        "em|até|para|pra|a partir de|depois de|antes de|no mês de|só em|lá em|lá pra|mês de|p|só no mês de|"
        "desde|pro mês de"
    ),
    "IN": (
        "em|daqui a|daqui|dentro de|em até|daki a|d aqui a|daqui uns|daqui há|por|dakii|daqui mais|aqui a|"
        "no prazo de|uns|em uns|num prazo de|em cerca de|daq a|depois de|após|nas|nos|dentro das|dentro dos"
    ),
    "AT": "às|das|pelas|lá pelas|por volta das|até às|depois das|antes das|a partir das|umas|à|ali pelas|entre as",
    "CLOCKUNIT": "h|hs|hrs|horas|da manhã|da tarde|da noite|e meia|em ponto|hora|hr|do dia",
    "AGO": "atrás",
    "FORLONG": "há|faz|tem|a uns|fazem|há uns|faz uns|à|faz mais de|ha cerca de|já faz|fas",
    "FROMNOW": "a partir de hoje|a contar de hoje|a partir de agora|a partir de hj",
    "AFTER": "depois de|depois do|depois da|após|a partir de|a partir do|a partir da|apos o|dps do",
    "FROM": "a partir de",
    "BEFORE": "antes de|antes do|antes da",
    "DAYNEXTTO": {
        "dia depois|um dia depois|no dia seguinte|o dia seguinte|um dia após": 1,
        "dia antes|um dia antes|na véspera|véspera": -1,
    },
    "SINCE": "desde o dia|desde dia|desde|desde o|desde a",
    "LASTING": "há mais de|desde há|por|durante|fiquei|a mais de|tô há|estou há|to a|estou a",
    "MORE": "mais|de prazo|a mais|de prazo a mais|mais de prazo|outros|outras|mais uns|+|de tempo|de folga",
    "GIVE": (
        "me dá|me dê|preciso de|preciso|me dê uns|quero|me dá uns|me dão|precisaria de|me dá só|pode me dar|"
        "podem me dar|me espera|me libera|pode esperar|aguarda|espera|peço|me aguarda|me concede|me bastam|"
        "bastam|só preciso de|só preciso|me dá mais|precisava de|ia precisar de|me dá um prazo de|prazo de|"
        "me dê um prazo de"
    ),
    "MOREONE": "mais um|mais uma|outra|outro",
    "ONE": "um|uma|1a",
    "HOLIDAY": {
        "natal|dia de natal": (12, 25),
        "véspera de natal|véspera do natal|noite de natal": (12, 24),
        "ano novo|dia de ano novo|primeiro do ano|virada do ano|confraternização": (1, 1),
        "réveillon|véspera de ano novo|véspera do ano novo|reveion|último dia do ano": (12, 31),
        "páscoa|domingo de páscoa": 0,
        "sexta feira santa|sexta santa|sexta da paixão": -2,
        "sábado de aleluia": -1,
        "carnaval|terça de carnaval|terça feira de carnaval": -47,
        "segunda de carnaval": -48,
        "quarta de cinzas|quarta feira de cinzas|cinzas": -46,
        "tiradentes|dia de tiradentes": (4, 21),
        "dia do trabalho|dia do trabalhador|dia dos trabalhadores": (5, 1),
        "dia da independência|independência|sete de setembro": (9, 7),
        "nossa senhora aparecida|dia das crianças|dia da padroeira": (10, 12),
        "finados|dia de finados": (11, 2),
        "proclamação da república|dia da república": (11, 15),
        "corpus christi": 60,
        "dia das mães": (5, 6, 2, 0),
        "dia dos pais": (8, 6, 2, 0),
        "dia dos namorados": (6, 12),
        "são joão|dia de são joão": (6, 24),
        "consciência negra|dia da consciência negra|zumbi": (11, 20),
        "black friday|blackfriday": (11, 3, 4, 1),
        "dia de reis": (1, 6),
        "santo antônio": (6, 13),
        "são pedro": (6, 29),
        "dia da mulher|dia das mulheres": (3, 8),
        "dia do professor|dia dos professores": (10, 15),
        "todos os santos": (11, 1),
        "halloween|dia das bruxas": (10, 31),
        "domingo de ramos": -7,
        "dia da mentira": (4, 1),
        "são jorge|dia de são jorge": (4, 23),
        "dia do servidor público": (10, 28),
    },
    "ORDWORD": {
        "primeiro": 1,
    },
    "ORDSUF": "o",
    "CURRENCY": {
        "r$|reais|real|brl|rs|reaes|reis|reai|rais|reals|rs$|reas|realzinhos|reaus|reias|riais|realis|reaiss|"
        "reaizinhos|reaal|rreais": "BRL",
        "€|eur|euro|euros": "EUR",
        "us$|usd|dólares|dólar": "USD",
        "£|gbp|libras": "GBP",
        "chf|francos": "CHF",
        "conto|contos|pila|pilas|pau|paus|mangos|temer|mango|dinheiros|prata|pratas|$|dilmas|cruzeiros|merreis|"
        "pilinhas|contim|contin|conto de réis": True,
    },
    "CENT": "centavos|centavo|cent|cents|cts",
    "KILO": {
        "k|mil": 1000,
    },
    "BANKNOTE": {
        "cenzão|cenzinho|cem pila|centena|cenzin": 100,
        "cinquentão|cinquentinha|cinquentinho|galo|cinquentona|cinquentim|cinquentin": 50,
        "vintão|vintinha|vintinho|vintim|vintin": 20,
        "dezão|dezinho": 10,
        "duzentão|duzentinho|duzentin": 200,
        "quinhentão|quinhentinho": 500,
        "milão": 1000,
        "trezentinho|trezentão": 300,
        "oitentinha": 80,
        "trintinha|trintão": 30,
        "quatrocentão": 400,
        "seiscentão": 600,
        "oitocentão": 800,
        "quarentinha": 40,
        "setentinha": 70,
        "sessentinha": 60,
        "noventinha": 90,
    },
    "PERMONTH": (
        "por mês|ao mês|mensais|mensal|todo mês|cada mês|mensalmente|p mês|pmês|/mês|todos os meses|a cada mês|"
        "todo santo mês|no mês|x mês|o mês|por mêis|p/ mês|mes a mes|de mensalidade|td mês|por mez|"
        "todo fim de mês|todo final de mês|todo começo de mês|ao mez|a mês|por mêss|todo inicio de mes"
    ),
    "EACH": "de|a|cada|por|no valor de|de uns|cada uma de",
    "RATESUM": "cada|cada parcela|por parcela|cada uma|a parcela",
    "PERCENT": "%|por cento|porcento|pct",
    "PAY": (
        "pago|pagar|pagaria|pagarei|mando|mandar|dou|dar|transfiro|transferir|envio|enviar|deposito|depositar|"
        "ofereço|oferecer|adiantar|adianto|passo|passar|consigo|posso|pix|pixar|arrumar|juntar|fazer|faço|"
        "paguei|mandei|entrada|acertar|colocar|quitar|liberar|botar|arranjar|entrego|soltar|transferi|depositei|"
        "enviei|jogar|abater|levantar|arrumo|pagava|acerto|boto|fazer um pix|dei|abato|contribuir|chego em|"
        "chego a|chegar em|chegar a|fecho em|fecho por|fecho|fechar em|fechar por|solto|desembolso|descolo|"
        "descolar|inteirar|cobrir|mandava|daria|consiguo|consigu|concigo|conssigo|arranjo|lanço|faria|"
        "transferia|depositaria|mandaria|arrumaria|repasso|repassar|fiz|mandado|quitei|acertei|arcar com|"
        "conseguiria|conseguimos|podemos|poderia|pagamos|mandamos|damos|fazemos|dava|tiro|coloco|ponho|"
        "entreguei|botei|adiantei|abati|depositado|enviado|transferido|pagou|mandou|depositou|pixei|=dá"
    ),
    "CUE": (
        "arredonda pra|arredonda para|arredondar pra|arredondem pra|arredondando|redondos|fecha por|fecham por|"
        "fechamos por|por|só|somente|apenas|máximo|max|mínimo|uns|umas|no máximo|pelo menos|cerca de|mais de|"
        "até|tenho|total de|entrada de|parcela de|ao menos|valor de|só tenho|quase|na faixa de|em torno de|"
        "por enquanto|por agora|por ora|pix de|transferência de|depósito de|ted de|pagamento de|sinal de|"
        "chego em|fecho em|fecho por|fechar em|fechar por|tipo|coisa de|digamos|vamos dizer|talvez|quem sabe|"
        "acho que|dá pra|até uns|beirando|não passo de|não passa de|no mínimo|no max|começo com|começar com|"
        "entro com|entrar com|dou entrada de|entrada com|faço por|fazemos por|só tenho uns|consigo uns|arco com|"
        "não mais que|não mais de|no total|ao todo|tudo junto|total|aceita|aceitam|aceitaria|aceitariam|que tal|"
        "q tal|o que acha de|oq acha de|fecha em|fecham em|fechamos em|topa|topam|fazem por"
    ),
    "CUEAFTER": (
        "redondos|redondo|tá ótimo|em vez de|ao invés de|agora|hoje|hj|já|máximo|max|ok|pode ser|dá|serve|"
        "consigo|no máximo|tá bom|de entrada|de sinal|beleza|rola|fechou|por enquanto|posso|no pix|e pronto|"
        "via pix|pra começar|tá bem|p começar|blz|no momento|dava|à vista|avista|de cara|logo|por ora|por agora|"
        "de uma vez|na mão|em dinheiro|para começar|de início|e fechou|e acabou|e só|só|no dinheiro|"
        "é o que tenho|é o que dá|tá|por enquanto só|de entrada já|fechado|e tá pago|de uma|no momento só|total|"
        "por vez|cada vez|e nada mais|e não mais|e é isso|vcs aceitam|aceita|topa|o que acha"
    ),
    "FOLLOW": (
        "dos|das|desse|dessa|nos|nas|aos|e|ou|mas|depois|agora|hoje|hj|amanhã|pago|pagar|posso|consigo|se|sim|"
        "ok|obrigado|obrigada|por favor|pfv|pf|não|n|mais|o|a|no|na|em|por|para|pra|pro|de|do|da|com|que|q|me|"
        "te|vcs|vc|vocês|são|tá|tenho|recebo|vou|vai|quando|qdo|como|também|tbm|tb|resto|o resto|máximo|já|cada|"
        "mensais|até|antes|desde|sem|porque|pq|então|talvez|devo|faço|quero|pagarei|lá|ai|cai|só|via|eu|pode|"
        "ser|todo|certo|beleza|blz|restante|caso|entra|tudo|td|bom|mesmo|próximo|meu|cedo|d|né|mano|moço|moça|"
        "senhor|senhora|amigo|irmão|cara|fica|ficaria|rola|valeu|vlw|acho|tranquilo|dps|ainda|sai|vence|p|ao|"
        "feito|feita|enviado|mandado|seu|minha|jovem|chefe|patrão|querida|querido|doutor|dra|dr|tds|durante|"
        "vista|acabou|fechado|ta bom|oq|msm|nesse|nessa|neste|nesta|pelo|pela|pros|pras"
    ),
    "RATE": (
        "parcelas|parcela|prestações|prestação|pagamentos|partes|parcelinhas|mensalidades|pedaços|parselas|parc|"
        "boletos|parcelas iguais|pedacinhos|etapas|metades|boletinhos|parcelamentos|parcelamento|parselinhas|"
        "parcelinha|prestação mensais|pagamentinhos|vezes iguais"
    ),
    "ADJ": (
        "iguais|mensais|pequenas|pequenos|fixas|menores|suaves|fáceis|semanais|quinzenais|igual|vezes|leves|"
        "sem juros|separados|separadas"
    ),
    "TIMES": "x|vezes|vzs|vzes|vezinhas|veis|veses|vezis|vesez",
    "SPLIT": (
        "várias vezes|algumas vezes|em várias vezes|dividir|divido|dividido|divide|dividimos|parcelar|parcelado|"
        "parcelo|parcela|parcelamento|parcelas|partir|rachar|repartir|parcelem|dividam|fracionar|quebrar|"
        "parcelamos|parcele|dividida|parcelada|divida|racha|rachamos|rachem|racho|quebra|fatiar|fatia|picotar|"
        "parcelinha|reparte|reparta|espalhar|diluir|fraciona|desmembrar|dividimo|parcelaria|dividiria|"
        "dividirmos|quebrem|dividirem|parcelarem|negociar em"
    ),
    "OVER": "ao longo de|dividido em|parcelado em",
    "PART": {
        "metade|a metade|metadinha|a metadinha|meia fatura|metadi|a metadi|metade do valor|metade do boleto|"
        "metade da fatura|metade da dívida|metade da conta|metad|a metad": "1/2",
        "um terço|1 terço|a terça parte|terça parte": "1/3",
        "um quarto|1 quarto|a quarta parte|quarta parte": "1/4",
    },
    "HALFOF": (
        "do mês|da semana|do ano|hora|do caminho|de hora|do dia|de aluguel|com sala|de hotel|de janeiro|"
        "de fevereiro|de março|de abril|de maio|de junho|de julho|de agosto|de setembro|de outubro|de novembro|"
        "de dezembro|do mundo|de mês|de deficiência|de desconto|de juros|de invalidez|de bateria|de multa|"
        "de aumento"
    ),
    "INVOICE": (
        "apê|ap|kitnet|fatura|faturas|nota|nota fiscal|nf|boleto|número da fatura|contrato|cliente|código|"
        "pedido|protocolo|cpf|cnpj|conta|referência|ref|nota fiscal número|número do contrato|número do pedido|"
        "documento|processo|cep|apto|apartamento|casa|rua|tel|telefone|celular|cel|fone|zap|whatsapp|agência|ag|"
        "número|fixo|rg|matrícula|senha|bloco|quadra|lote|cód|chave|bilhete|chamado"
    ),
    "INVOICEFROM": (
        "de|do|da|do dia|com vencimento|vencida|vencido|de vencimento|que venceu|emitida|com vencimento em|"
        "com vencimento dia|referente a|vencimento|venc|vencida em|vencida dia|com data de"
    ),
    "NO": "nº|n|num|número|nr|#|n.º|nro|de número",
    "THING": (
        "faturas|fatura|filhos|filhas|crianças|pessoas|minutos|min|mensagens|boletos|cartas|ligações|produtos|"
        "pedidos|contas|via|parcela|parte|vez|faixa|mensagem|fila|criança|filho|caixas|notas|quartos|km|andar|"
        "pagamento|série|cobrança|cobranças|parcelas atrasadas|e-mails|emails|anos|conta|ligação|prestação|"
        "meninos|meninas|graus|kg|quilos|pacotes|camisas|unidades|opção|turma|via do|mão|chance"
    ),
    "METHOD": {
        "cartão|cartão de crédito|cartão de débito|visa|mastercard": "card",
        "débito automático|débito em conta": "sepa",
        "transferência|ted|doc|transferência bancária": "transfer",
        "paypal": "paypal",
        "pix": "pix",
        "boleto|boletos|boleto bancário": "boleto",
        "dinheiro|em dinheiro|espécie": "cash",
        "apple pay": "apple_pay",
        "google pay": "google_pay",
        "picpay": "picpay",
    },
    "AND": "=e",
    "RANGE": "ou|-|a|até|/",
    "BREAK": (
        "mas|porém|depois|aí|o resto|e o|resto|porque|pq|então|e depois|senão|só que|mais só|o restante|"
        "restante|dps|e a|e ai|mas o|se não|e vou|aih|só q|mas se|e o restante"
    ),
    "NOT": (
        "tá difícil|é apertado|fica apertado|liso|lisa|duro|zerado|quebrado|não|nunca|n|nem|num|impossível|naum|"
        "nenhum"
    ),
    "PAST": (
        "pude|consegui|conseguimos|quis|paguei|pago já|mandei|enviei|transferi|depositei|fiz|foi|era|estava|"
        "tava|recebi|caiu|caíram|perdi|debitaram|debitou|descontaram|descontou|cobraram|quitei|acertei|liguei|"
        "falei|comprei|pedi|saiu|passei|tinha|já foi|já tá pago|pixei|efetuei|realizei|fui|pagamos|disse|"
        "disseram|mandou|pagou|fez|deu|compensou|deixei|morreu|cancelei|entrei|fizemos|efetuado|realizado|"
        "enviado|transferido|depositado|quitado|quitada|feito|feita|parcelei|combinei|conversei|fiquei|tentei|"
        "tentaram|tive|bloquearam|abati|dei|paquei|pguei|tá paga|ta pago|está pago|está paga|foi pago|foi paga|"
        "faleceu|mandaram|botei|entreguei|adiantei|eu ja tinha pago|tinha pago|saque|saquei|demitiram|assinei|"
        "venceu|foram pagos|foram pagas|mandado|enviada|feitas|feitos|liquidei|regularizei|fizeram|transferimos|"
        "mandamos já|depositamos|pago desde|paguemo|paguei já|fis o|fis|fes|efetivei|efetuou|transferiu|"
        "depositou|enviou|quitou|acertou|pixou|comprovei|emiti|consta|aparece pago|comprovante de|"
        "comprovante da|comprovante do|recibo de|recibo do|comprovantes de"
    ),
    "NONPAST": (
        "agendado|agendada|agendei|agendamos|programado|programada|programei|marcado|marcada|posso|consigo|pago|"
        "vou|vamos|quero|se eu|devo|farei|faço|recebo|até|mando|dou|resto|será|seria|que vem|pagarei|preciso|"
        "próximo|próxima|cai|vai|espera|esperar|poderia|pode ser|consiga|transfiro|só dia|só na|só no|prometo|"
        "mandarei|irei|assim que|receber|vem|deposito|só vou|restante|vence|pagar|quito|acerto|caia|der|passo|"
        "envio|te mando|te dou|joga|deixa|podemos|dá pra|tem como|tenho como|posso te|termino|completo|resolvo|"
        "vejo|tento|garanto|o que falta|faltante|só recebo|te pago|faria|pagaria|mandaria|entrará"
    ),
    "WORKDAY": "dia útil|dia ultil|dia úti|dia utiu",
    "NTH": {
        "primeiro|primeira|1a": 1,
        "segundo|segunda|2a": 2,
        "terceiro|terceira|3a": 3,
        "quarto": 4,
        "quinto": 5,
        "sexto": 6,
        "sétimo": 7,
        "oitavo": 8,
        "décimo": 10,
        "última|último": -1,
    },
    "PAYOFF": "pagar|quitar|pagar tudo|quitar tudo|acertar|acertar tudo|liquidar",
    "NOVERB": (
        "foi pago|foram pagos|está pago|tá pago|tava pago|estava pago|tinha pago|tenho pago|havia pago|"
        "o depósito|um depósito|o envio|meu depósito|do depósito|sido pago|foi paga|consta pago|"
        "consta como pago|aparece pago|aparece como pago|mas se eu|tudo pago|dado como pago|deu pago"
    ),
    "ASIDE": (
        "perdi|esqueci|falei|disse|disseram|recebi|tive|tava|estava|era|fiquei|morreu|faleceu|comprei|pedi|"
        "liguei|conversei|vi|li|entendi|entrei|demitiram|combinei|adoeci|gastei|quebrou|mudei|mandaram|fui|"
        "tinha|tentei|tentaram|ligaram|avisaram|falaram|escreveram|roubaram|nasceu|operei|adoeceu|prometi|"
        "viajei|vendi|aconteceu"
    ),
    "SUITS": (
        "tá bom|tá ok|dá certo|pode ser|fica bom|fica melhor|é melhor|melhor|serve|rola|ok|blz|tá ótimo|=dá|"
        "tudo bem|tranquilo|tá bem"
    ),
    "HAVE": "tenho|temos|tem|faltam|chegaram|recebi|devo|devendo|são|estou com|tô com",
    "OR": "ou|/|ou então",
    "INSTEAD": (
        "melhor que|melhor do que|melhor doq|em vez de|em vez do|em vez da|ao invés de|ao invés do|ao invés da|"
        "no lugar de|no lugar do|invés de"
    ),
    "BETWEEN": "entre",
    "VAGUE": "algumas|alguns|várias|vários|poucos|poucas|um par de",
    "RATHER": (
        "na verdade|ou melhor|aliás|quer dizer|digo|não pera|não espera|minto|melhor dizendo|corrigindo|opa|"
        "me enganei|errei"
    ),
    "LATER": {
        "a oito|a oito dias": 7,
        "a quinze|a quinze dias": 14,
    },
    "YES": "melhor|sim",
    "REFUSE": "não|n|nem|impossível",
    "NOTBEFORE": "antes|até|depois|após",
    "SMALLTALK": "posso|consigo|dá|eu|vai|dar|tem como|me|rola|possível|é|acho|infelizmente|vou conseguir",
    "BEEN": "sido",
    "STATE": "tá|está|estará|fica|ficará|vai tá|vai estar|vai ficar|tô",
    "DONE": (
        "pago|paga|quitado|quitada|resolvido|resolvida|feito|feita|acertado|acertada|liquidado|liquidada|pagos|"
        "pagas|zerado|na conta|na sua conta"
    ),
    "DUE": "até|até o|até a|até dia|até o dia|antes de|antes do|antes da|pra|para",
    "NAMEIS": "me chamo|meu nome é|nome",
    "TITLE": "seu|sr|sra|senhor|senhora|dona",
    "HEREIS": "aqui é|aqui é o|aqui é a|sou|sou o|sou a|eu sou|aqui quem fala é|quem fala é|é o|é a",
    "LATEST": "só|somente|só na|só no|apenas",
    "HALFYEAR": "meio ano",
    "FRACTION": {
        "terços": 3,
        "quartos": 4,
    },
    "LETTERCURRENCY": {
        "rs": "BRL",
    },
    "PLURAL": "os|uns",
    "BETTER": "melhor|prefiro|vamos dizer|deixa pra|que seja",
    "TOOMUCH": "muito|demais|caro demais|é puxado|puxado",
}  # fmt: skip
