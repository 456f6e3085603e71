"""Spanish, of Spain and of America."""

from typing import Any

from nlu.entities.tense import PastForms

GLUED_NUMERALS = False
NUMERALS = {
    "un|uno|una": 1,
    "dos": 2,
    "tres": 3,
    "cuatro|quatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "once": 11,
    "doce": 12,
    "trece": 13,
    "catorce": 14,
    "quince": 15,
    "dieciséis": 16,
    "diecisiete": 17,
    "dieciocho": 18,
    "diecinueve": 19,
    "veinte": 20,
    "veintiuno|veintiún": 21,
    "veintidós": 22,
    "veintitrés": 23,
    "veinticuatro": 24,
    "veinticinco": 25,
    "veintiséis": 26,
    "veintisiete": 27,
    "veintiocho": 28,
    "veintinueve": 29,
    "treinta": 30,
    "cuarenta": 40,
    "cincuenta|sincuenta": 50,
    "sesenta": 60,
    "setenta": 70,
    "ochenta": 80,
    "noventa": 90,
    "cien|ciento|sien": 100,
    "doscientos|doscientas": 200,
    "trescientos|trescientas": 300,
    "cuatrocientos|cuatrocientas": 400,
    "quinientos|quinientas": 500,
    "seiscientos|seiscientas": 600,
    "setecientos|setecientas": 700,
    "ochocientos|ochocientas": 800,
    "novecientos|novecientas": 900,
    "mil": 1000,
}  # fmt: skip
NEVER_TYPOS = (
    "epifanio sacado sabados domingos abrir partes martas manzana mananas nombre numero costo gusto gasto angosto "
    "septimo octavo ayuda marte"
)
PAST = PastForms(
    alone=r"\w{2,}(?<!r)[é]|\w{2,}ó|\w{2,}(?:aron|ieron)",
    participle=r"\w{2,}(?:ado|ido|ao|cho|sto|ados|idos)",
    never=frozenset(
        (
            "jose bebe comite "
            "abogado agosto apellido aproximado café cansado cuñado derecho después estado feriado gasto juzgado "
            "lado marido mejorado mercado mucho nado partido pasado pedido pie porqué puesto qué resto sábado "
            "seguido sentido también techo"
        ).split()
    ),
    reach=2,
)

WORDS: dict[str, str | dict[str, Any]] = {
    "WEEKDAY": {
        "lunes|lun|lune|lunez|luens|lnes|luns|lumes|lunnes": 0,
        "martes|martez|maetes|mrtes": 1,
        "miércoles|miercole|mierc|mie|mier|miercols|mircoles|miercles|mierkoles|miercolez": 2,
        "jueves|jue|juebes|jueebs|juevez|jueve|juev|juves|huebes": 3,
        "viernes|biernes|vierne|vie|vier|virnes|vierns|viernez|viernees|vierner": 4,
        "sábado|sabao|sab|savado|sabdo|sabad|sabato|zabado": 5,
        "domingo|dom|domngo|dominjo": 6,
    },
    "SHORTDAY": {
        "mar": 1,
    },
    "MONTH": {
        "enero": 1,
        "febrero": 2,
        "marzo": 3,
        "abril": 4,
        "mayo": 5,
        "junio": 6,
        "julio": 7,
        "agosto": 8,
        "septiembre|setiembre": 9,
        "octubre": 10,
        "noviembre": 11,
        "diciembre": 12,
    },
    "SHORTMONTH": {
        "ene": 1,
        "feb": 2,
        "mar": 3,
        "abr": 4,
        "may": 5,
        "jun": 6,
        "jul": 7,
        "ago": 8,
        "sep|sept": 9,
        "oct": 10,
        "nov": 11,
        "dic": 12,
    },
    "REL": {
        "hoy|oy|esta noche|esta tarde|hoy mismo|hoy día|ahorita mismo|esta mañana|hoy por la mañana|"
        "hoy temprano|esta tardecita|hoy por la tarde|hoy x la tarde|oy mismo|hoi": 0,
        "mañana|mñn|mñna|mñana|mañana por la mañana|mañana mismo|mañana en la mañana|mañana a primera hora|"
        "maniana|mañan|mñnaa|mañna|mañana temprano": 1,
        "pasado mañana|pasao mañana|pasado mñn|psado mañana|pasadomañana|pasado mañan|pasado maniana": 2,
        "ayer|anoche": -1,
        "antes de ayer|antier|anteayer|antes ayer|antiayer": -2,
    },
    "DAYPART": (
        "por la mañana|por la tarde|por la noche|en la mañana|en la tarde|en la noche|temprano|a primera hora|"
        "a mediodía|al mediodía|sin falta|tarde|noche|x la tarde|x la noche|x la mañana|de tarde|de noche|"
        "a la noche|a la tarde|a la mañana|a la tardecita|tempranito|bien temprano|al medio día|por la tardecita"
    ),
    "INTO": "en|a",
    "EVERY": "los|de los|cada|todos los|to los",
    "PARTOF": "de los|de las|de mis|de esos",
    "SHORTMARK": "el|para el|hasta el|desde el|este|pal|antes del|x el",
    "BE": "es|soy|está|tiene",
    "AUX": "he|ha|han|hemos|has|había|habían|fue|fueron|fui|tengo ya|=está",
    "WITH": "con",
    "TRAP": (
        "mil gracias|gracias mil|mil disculpas|mil perdones|mil veces|cien por cien|cien por ciento|"
        "un millón de gracias|otro día|el otro día|er otro día|de la mañana|por la mañana|en la mañana|"
        "la mañana|feliz navidad|felices pascuas|feliz año|feliz año nuevo|buen fin de semana|"
        "feliz fin de semana|buen finde|hoy en día|todos los días|cada día|un día|feliz viernes|feliz lunes|"
        "feliz domingo|de lunes a viernes|próspero año|de pasado|hasta mañana gracias|tengo pasado|he pasado|"
        "ha pasado|lo pasado|todos los lunes|todos los viernes|cada viernes|cada lunes|regalos de navidad|"
        "me ha pasado|mañanas|hasta la fecha|paga de navidad|paga extra de navidad|lotería de navidad|"
        "hasta luego|me pasado|medio día|la otra semana|llego a fin de mes|llegar a fin de mes|"
        "llegamos a fin de mes|llego a final de mes|llegar a final de mes|llego ni a fin de mes|"
        "llego al fin de mes|llegan a fin de mes|llega a fin de mes"
    ),
    "NEXT": (
        "próximo|próxima|prox|que viene|q viene|k viene|que entra|entrante|siguiente|que vene|próximos|"
        "este próximo|qviene|venidero|q entra|k entra|proxim|pxmo|próximas|siguientes|venideros|venidera"
    ),
    "THIS": "este|esta|en curso|corriente|presente|de este",
    "LAST": "pasado|pasada|último|última|pasao",
    "LASTOF": {
        "último|el último": -1,
    },
    "WEEK": "semana|sem|semanita",
    "MONTHUNIT": "mes|mesecito",
    "YEARUNIT": "año",
    "WEEKEND": "fin de semana|finde|fin de|find",
    "UNIT": {
        "día|días|diitas|diita|diaz": ('day', 1),
        "semana|semanas|sem|semanita|semanitas": ('week', 1),
        "mes|meses": ('month', 1),
        "año|años": ('year', 1),
        "hora|horas|h|hs|hrs": ('hour', 1),
        "dias laborables|días bancarios|días hábiles": ('workday', 1),
    },
    "SPELL": {
        "quincena": 15,
    },
    "EDGE": {
        "fin|fines|final|finales|a fines|a finales|al final|último día|el último día": "end",
        "mediados|mitad de|a mediados|la mitad de|mitad del|a mitad de|a mitad del|a mediados del|"
        "mediados del": "mid",
        "principio|principios|inicio|inicios|comienzo|comienzos|primeros|a primeros|primero|primeros días|"
        "los primeros días|primer día|el primer día": "begin",
    },
    "EDGEMONTH": {
        "fin de mes|finde mes|finales de mes|fines de mes|último de mes|fin de mez|fin del mes|final de mes|"
        "fines del mes|finales del mes|findemes|fin d mes": "end",
        "a primeros": "begin",
        "mitad de mes|mediados de mes": "mid",
    },
    "EDGEYEAR": {
        "fin de año": "end",
    },
    "DAYMARK": (
        "er|er día|el|día|el día|hasta el|para el|antes del|después del|a partir del|desde el|hacia el|sobre el|"
        "para el día|hasta el día|x el|al|pal|pa el|en el|como el|del|el próximo|este|los días|hasta día|pa'l|"
        "pal día|pa el día|asta el|ata el|hasta el mero|el mero|más tardar el|a más tardar el|por el|"
        "por ahi del|x ahi del|alrededor del|cerca del|hacia el día|al día|recién el|justo el|ya el|dsps del|"
        "dps del|después del día|antes del día|a partir del día|desde el día|luego del|tipo el|máximo el|"
        "como máximo el|como mucho el|sobre el día|pasado el|llegando el|rumbo al|con fecha|en fecha|a fecha|"
        "con fecha del|con fecha de"
    ),
    "ON": (
        "el|para|hasta|antes de|después de|desde|a partir de|pa|este|hacia|hasta la|para la|x|del|la|en|de|a|al|"
        "con|asta|recién el|dsps de|el mero|a más tardar|a más tardar el|más tardar|por el|recién"
    ),
    "THE": "el|la|los|las",
    "OF": "de|del|de la|d|en|dl|este",
    "INMONTH": "en|para|hasta|desde|a|antes de|después de|pa|en el mes de|a partir de|el mes de|mes de|por",
    "IN": (
        "en|dentro de|de aquí a|de aqui en|en unos|dentro de unos|a|en como|de acá a|en cosa de|en menos de|"
        "en el plazo de|en un plazo de|por|durante|en máximo|máximo en|en las|en los|dentro de los|"
        "dentro de las|x|en un lapso de|de hoy a"
    ),
    "AT": (
        "a las|a la|sobre las|hasta las|desde las|a eso de las|tipo|hacia las|para las|las|antes de las|"
        "después de las|alas|de las|como a las|alrededor de las|entre las"
    ),
    "CLOCKUNIT": (
        "h|hs|hrs|horas|am|pm|de la tarde|de la noche|de la mañana|y media|en punto|y cuarto|menos cuarto|"
        "del mediodía|a m|p m"
    ),
    "AGO": "atrás",
    "AGOPRE": "=hácé",
    "FORLONG": "hace|hace ya|hace como|hace unos|hará|hace casi|hace más de",
    "FROMNOW": "a partir de hoy|desde hoy|a contar desde hoy|desde ahora|a partir de ahora",
    "AFTER": "después de|después del|desde|a partir de|a partir del|desde el|tras",
    "FROM": "desde",
    "BEFORE": "antes de|antes del",
    "DAYNEXTTO": {
        "día después|el día después|al día siguiente|un día después|el día siguiente a": 1,
        "día antes|el día antes|la víspera|un día antes": -1,
    },
    "LATER": {
        "en ocho|en ocho días": 7,
    },
    "SINCE": "desde hace|llevo desde|desde que|desde la",
    "LASTING": "llevo|llevo ya|desde hace|tengo ya|llevamos|durante|por|estuve|x más de",
    "MORE": "más|otros|otras|de plazo|de prórroga|de margen|adicionales|más de plazo|de tiempo|de gracia",
    "GIVE": (
        "dame|denme|deme|dadme|necesito|me da|me dan|me das|regáleme|me regala|me hacen falta|concédame|"
        "me hace falta|me pueden dar|me puede dar|ocupo|espérenme|espérame|espéreme|me dais|me dejáis|déjame|"
        "deje me|aguántame|aguánteme|aguánteme unos|solo necesito|me bastan|me basta|me bastaría|me bastarían|"
        "me alcanza con|me harían falta|déjeme|deme chance|dame chance|me da chance|me espera|me espere|"
        "me aguanta|me esperas|me aguantas"
    ),
    "MOREONE": "otra|otro|una más|un mes más de|una semana más de",
    "ONE": "un|una|1",
    "HOLIDAY": {
        "navidad|navidades|el día de navidad|navida": (12, 25),
        "nochebuena|noche buena": (12, 24),
        "nochevieja|noche vieja|fin de año nuevo|san silvestre": (12, 31),
        "año nuevo": (1, 1),
        "reyes|los reyes|día de reyes|reyes magos|el día de reyes|epifanía": (1, 6),
        "pascua|domingo de pascua|domingo de resurrección|pascua de resurrección": 0,
        "lunes de pascua": 1,
        "viernes santo": -2,
        "jueves santo": -3,
        "sábado santo|sábado de gloria": -1,
        "domingo de ramos": -7,
        "miércoles de ceniza": -46,
        "corpus|corpus christi": 60,
        "martes de carnaval": -47,
        "día del trabajo|día del trabajador|primero de mayo|día de los trabajadores": (5, 1),
        "todos los santos|día de todos los santos": (11, 1),
        "día de los muertos|día de muertos|día de los difuntos": (11, 2),
        "la constitución|día de la constitución": (12, 6),
        "la inmaculada|la purísima|día de la inmaculada|día de las velitas": (12, 8),
        "la hispanidad|día de la hispanidad|el pilar|día del pilar|virgen del pilar": (10, 12),
        "san valentín": (2, 14),
        "san juan|noche de san juan": (6, 24),
        "día de santiago|santiago apóstol": (7, 25),
        "la asunción|virgen de agosto": (8, 15),
        "san josé": (3, 19),
        "inocentes|los santos inocentes|día de los inocentes": (12, 28),
        "virgen de guadalupe|día de la virgen|la guadalupana": (12, 12),
        "black friday": (11, 3, 4, 1),
        "san isidro": (5, 15),
        "día de la mujer": (3, 8),
        "halloween": (10, 31),
        "pentecostés": 49,
        "la candelaria": (2, 2),
        "san fermín|sanfermines": (7, 7),
        "san jordi|sant jordi": (4, 23),
    },
    "ORDWORD": {
        "primero|1ero|1ro|uno": 1,
    },
    "ORDSUF": "o|ro|er|ero",
    "CURRENCY": {
        "€|eur|euro|euros|eurillos|leuros|euritos|eruos|uros|eurazos|eureles|pavos de euro|eur.|euracos|eurs|"
        "eurito|aurus|eyros|euroz|ueros|€.": "EUR",
        "$|usd|dólar|dólares|us$|dolaritos|verdes": "USD",
        "£|gbp|libras": "GBP",
        "chf|francos": "CHF",
        "r$|reales": "BRL",
        "pesos|pesitos|pavos|soles|lempiras|quetzales|colones|guaraníes|bolívares|bolivianos|mangos|varos|lana|"
        "mxn|cop|ars|clp|mx|pelotes|balas|peso|pesotes|pesos mexicanos|pesos argentinos|pesos colombianos|"
        "morlacos|machacantes|pepinos|boliviano|varitos|baros|lempira|quetzal": True,
    },
    "CENT": "céntimos|centavos|cent|céntimo|cts|cents",
    "KILO": {
        "k|mil": 1000,
    },
    "BANKNOTE": {
        "billete de cien|cien pavos de|centenar": 100,
        "billete de cincuenta|cincuentena": 50,
        "decena": 10,
        "veintena": 20,
        "treintena": 30,
    },
    "PERMONTH": (
        "ar mes|al mes a|al mes|por mes|mensuales|mensual|cada mes|mensualmente|todos los meses|x mes|/mes|"
        "a mes|mes a mes|mensualidad|al mesecito|por cada mes|ala mes|mensuale|cada mesecito|el mes|"
        "cada fin de mes|c/mes|x cada mes|todos los meces|al mez|por mez|a fin de cada mes|"
        "a principio de cada mes|mensualito|al mess"
    ),
    "EACH": "de|a|cada una|cada uno|por|de a|de unos|con|x",
    "RATESUM": "cada cuota|por cuota|cada pago|la cuota|cada plazo",
    "PERCENT": "%|por ciento|porciento|por cien|x ciento",
    "PAY": (
        "pago|pagar|pagaré|pagaría|mando|mandar|doy|dar|daría|darle|darles|daros|envío|enviar|transfiero|"
        "transferir|deposito|depositar|abono|abonar|ofrezco|ofrecer|ingreso|ingresar|adelantar|adelanto|poner|"
        "pongo|consignar|consigno|soltar|aportar|entregar|juntar|reunir|pasar|paso|pagué|pagado|mandé|abonarle|"
        "abonarles|pagarles|pagarle|pagaros|girar|giro|conseguir|puedo|podría|llegar a|cancelar|cancelo|dejar|"
        "dejo|abonado|transferido|ingresado|depositado|liquidar|hago|hacer|mandarles|mandarle|enviarles|"
        "apoquinar|tirar|deposite|abone|consigné|aflojar|aporto|transferirles|entrego|darte|reunirle|bizum|"
        "transferí|consigo|conseguiría|alcanzo|alcanzo a|me alcanza|me llega|apañar|juntaría|arrimo|arrimar|"
        "pondría|meter|meto|cubrir|cubro|traspaso|traspasar|mandaría|ofrecería|completar|reúno|sacar|aportaría|"
        "pasarte|pasarles|pasarle|enviarte|enviarle|mandarte|depositarte|depositarle|depositarles|transferirte|"
        "transferirle|abonarte|pagarte|ponerte|ingresarte|ingresarles|girarte|adelantarle|adelantarles|"
        "adelantarte|ofrecerles|ofrecerle|hacerte|hice|hecho|haré|te paso|podemos|podríamos|llegaría a|puse|"
        "metí|damos|di|entregué|giré|ingresé|liquidé|envié|enviado|mandado|dado|abonamos|=dé"
    ),
    "CUE": (
        "redondos|redondo|redondeamos a|redondear a|redondeando|redondeen a|redondea a|deja en|déjelo en|"
        "dejémoslo en|por|solo|solamente|máximo|max|mínimo|como mucho|al menos|unos|unas|aproximadamente|más de|"
        "hasta|como|alrededor de|cuota de|nada más|tengo|nomás|en total|lo menos|por lo menos|cerca de|"
        "aunque sea|suma de|anticipo de|adelanto de|algo como|puedo con|podría con|llego a|llego hasta|"
        "alcanzo a|me alcanza para|da para|me da para|entrada de|un pago de|pago de|abono de|transferencia de|"
        "ingreso de|depósito de|bizum de|cuota inicial de|inicial de|señal de|un total de|digamos|ponle|"
        "pongamos|tipo|algo así como|por ahora|de momento|por el momento|por lo pronto|más o menos|a lo sumo|"
        "cuando mucho|a lo mucho|lo máximo|lo más|lo más que puedo|si acaso|tengo solo|tengo como|no más de|"
        "lo que tengo son|empiezo con|empezar con|empezaría con|arranco con|arrancar con|arrancaría con|"
        "cerramos en|lo dejamos en|un mínimo de|todo junto|total|aceptan|acepta|aceptarían|aceptaría|aceptas|"
        "qué te parece|que le parece|qué les parece|qué tal|se conforman con|se conforma con|te conformas con|"
        "les sirven|te sirven|cerramos con|el total de"
    ),
    "CUEAFTER": (
        "redondos|cerrados|y ni uno más|y ni un euro más|ni uno más|en vez de|en lugar de|ahora|hoy|ya|máximo|"
        "max|ok|vale|está bien|les parece|le parece|como mucho|nada más|ahorita|nomás|de entrada|de adelanto|"
        "de anticipo|les sirve|le sirve|te sirve|os vale|puedo|puede ser|sí puedo|os va bien|de inicial|"
        "ya mismo|y ya|de abono|por ahora|de momento|por el momento|por lo pronto|para empezar|para arrancar|"
        "a cuenta|de una|de una vez|y cerramos|y listo|en efectivo|como máximo|a lo mucho|cuando mucho|"
        "si te sirve|si les sirve|si le sirve|va bien|me va bien|al contado|en mano|de señal|y nada más|tengo|"
        "y punto|de golpe|total|por vez|cada vez|y no más|les parece bien|te parece|qué dice|qué dicen"
    ),
    "FOLLOW": (
        "y|o|pero|luego|después|ahora|hoy|mañana|pago|pagar|puedo|podría|si|ok|vale|gracias|por favor|porfa|no|"
        "más|el|al|en|por|para|de|del|a|con|que|me|te|les|le|se|es|son|he|ha|tengo|cobro|voy|va|cuando|como|"
        "también|resto|el resto|lo demás|máximo|ya|cada|mensuales|ahorita|nomás|y ya|hasta|antes|desde|sin|"
        "porque|xq|pq|entonces|quizás|tal|debo|hago|quiero|pagaré|lo|la|los|las|mientras|está|estaría|este|nada|"
        "entre|todo|seguro|mes|próximo|siguiente|sería|yo|cae|llega|solo|vía|u|primero|estoy|tendré|queda|quedo|"
        "quiere|sale|aunque|mi|mis|osea|pues|eh|hombre|señor|señora|señorita|amigo|ustedes|usted|q|k|os|"
        "restantes|creo|espero|hecha|hechas|hecho|enviada|realizada|pagada|durante|x|asi|oiga|oye|che|d|i|ke|"
        "aquí|acá|verdad|jefe|jefa|amiga|licenciado|don|doña|mejor|cerramos|listo"
    ),
    "RATE": (
        "cuotas|cuota|plazos|plazo|pagos|partes|mensualidades|pagos mensuales|letras|abonos|recibos|tandas|"
        "cachos|cuotitas|cuotas mensuales|parcialidades|transferencias|trozos|entregas|quincenas|pedazos|"
        "fracciones|exhibiciones|coutas|letras mensuales|vencimientos|ingresos|pagitos|tramos|mitades|mesadas|"
        "armadas|remesas|plazitos|cuotas fijas|giros|depósitos|momentos|cuotitas iguales"
    ),
    "ADJ": (
        "iguales|mensuales|pequeños|pequeñas|cómodos|cómodas|fáciles|semanales|quincenales|chicas|chiquitas|"
        "pequeñitas|fijas|fijos|chicos|mensual|igual|sencillos|distintos"
    ),
    "TIMES": "veces|x",
    "SPLIT": (
        "varias veces|varios pagos|en varias veces|dividir|dividirlo|dividirla|divido|fraccionar|fraccionarlo|"
        "partir|partirlo|repartir|repartirlo|cuotas|plazos|dividido|fraccionado|aplazar|diferir|diferirlo|"
        "partes|financiar|financiarlo|repartido|divididos|partido|aplazarlo|dividírmelo|diferido|trocear|"
        "prorratear|fraccionarla|financiado|partirla|dividida|repartirla|divida|dividan|fraccionen|divídalo|"
        "divídanlo|divídelo|pártelo|partámoslo|dividirlas|dividirme|refinanciar|a plazos|en cuotas|repártelo|"
        "dividimos|partimos|lo parto"
    ),
    "OVER": "repartido en|dividido en|a lo largo de",
    "PART": {
        "mitadcita|mitadita|mitad|la mitad|mita|la mita|media factura|medio pago|media deuda|medio recibo|mitat|"
        "la mitat|medio total|media boleta": "1/2",
        "un tercio|la tercera parte|tercera parte|1 tercio": "1/3",
        "un cuarto|la cuarta parte|cuarta parte|1 cuarto": "1/4",
    },
    "HALFOF": (
        "de hora|hora|del mes|de mes|del camino|de año|del día|de kilo|de enero|de semana|de la semana|del año|"
        "de diciembre|de noviembre|de octubre|de febrero|de marzo|de mayo|de la noche|año|mes|piso|"
        "de discapacidad|de descuento|de interés|de intereses|de invalidez|de recargo|de minusvalía|de batería|"
        "de aumento|de mora"
    ),
    "INVOICE": (
        "factura|facturas|número de factura|fra|fact|contrato|cliente|número de cliente|pedido|expediente|"
        "referencia|ref|recibo|cuenta|código|orden|póliza|folio|dni|nit|nif|rut|cédula|ticket|documento|"
        "nº de factura|boleta|caso|deuda|cp|código postal|tel|teléfono|celular|cel|móvil|calle|carrera|depto|"
        "piso|apto|número|pin|clave|rfc|nº de cliente|nº cliente|num cliente"
    ),
    "INVOICEFROM": (
        "del|de|con fecha|fechada|de fecha|emitida|emitida el|vencida|vencida el|con vencimiento|que venció el|"
        "desde el|del día"
    ),
    "NO": "nº|n|num|número|nro|#|n.º|nr|número es el",
    "THING": (
        "facturas|factura|hijos|hijas|niños|veces|personas|minutos|min|mensajes|recibos|cartas|llamadas|"
        "productos|pedidos|meses de retraso|cajas|avisos|cuentas|cuota|plazo|letra|piso|niñas|chamacos|peques|"
        "correos|mail|emails|kilos|km|metros|grados|artículos|unidades|parte|mensaje|número|vez|amigos|"
        "empleados|trabajos|peladitos|criaturas|bocas"
    ),
    "METHOD": {
        "tarjeta|tarjeta de crédito|tarjeta de débito|visa|mastercard": "card",
        "sepa|domiciliación|recibo domiciliado|débito automático|domiciliar": "sepa",
        "transferencia|transferencia bancaria|spei|consignación|transferir": "transfer",
        "paypal|pay pal": "paypal",
        "efectivo|en efectivo|cash": "cash",
        "klarna": "klarna",
        "bizum": "bizum",
        "oxxo": "oxxo",
        "apple pay": "apple_pay",
        "google pay": "google_pay",
    },
    "AND": "y",
    "RANGE": "o|-|a|u|hasta|/",
    "BREAK": (
        "pero|luego|después el|y luego|el resto|lo demás|porque|xq|pq|entonces|y el|y después|sino|y la|y lo|"
        "resto|aunque|si no|solo que|eso sí"
    ),
    "NOT": "está difícil|va justo|tieso|seco|no|nunca|tampoco|imposible|ni|nada",
    "PAST": (
        "pude|pudo|pudimos|quise|tuve|logré|alcancé|pagué|pagado|mandé|mandado|envié|enviado|transferí|"
        "transferido|deposité|depositado|aboné|abonado|ingresé|ingresado|hecho|=pagó|cobraron|cobré|cobrado|"
        "estuve|fui|fue|hablé|llamé|cancelé|cancelado|realicé|realizado|efectuado|consigné|consignado|liquidé|"
        "liquidado|=envió|=hizo|hicimos|pagamos ya|ya pagué|descontaron|cargaron|pasaron|recibí|recibido|perdí|"
        "compré|pedí|dijeron|dije|di|estaba|era|tenía|hice|había|girado|saldado|pagaron|enviaron|mandaron|"
        "llamaron|domiciliaron|debitaron|gasté|escribí|murió|echaron|despidieron|giré|dado|puse|quedé|pague ya|"
        "hice ya|descontado|cargado|salido|pasé|dieron|operaron|se debitó|se cobró|cobro ya|le mande|les mande|"
        "le pague|les pague|pague el|pague la|pague hace|os mandé|metí|cancele la|cancele el|consigne el|"
        "consigne la|mande el|=canceló|quitaron|hecha|hechas|hechos|enviada|realizada|efectuada|pagada|pagadas|"
        "pagados|abonada|cancelada|cobrada|cargada|depositada|ingresada|mandada|girada|saldada|liquidada|"
        "efectue|salde|traspasé|transfirió|hicieron|hiso|ise|hise|ice|pagaste|salio la|ya salio|depositamos|"
        "enviamos ya|bizumé|pasé el dinero|=llegó|comprobante del|comprobante de|justificante del|"
        "justificante de|resguardo del|recibo del|ticket del|voucher del|salió|lo deje el|se lo deje|la deje el|"
        "entregué"
    ),
    "NONPAST": (
        "programado|programada|programé|agendado|agendada|previsto|prevista|he programado|dejé programado|"
        "me pague|me paguen|que me pague|no me pague|le pague el|puedo|podría|pago|pagaré|voy a|vamos a|quiero|"
        "quisiera|si puedo|debo|tengo que|haré|hago|cobro|cobraré|hasta que|mando|doy|daré|espero|espera|"
        "esperen|esperar|resto|será|sería|que pague|viene|próximo|próxima|depositan|me pagan|pagan|transfiero|"
        "necesito|abono|podré|tendré|llegará|estaré|prometo|intentaré|va a|van a|antes del|antes de|dentro de|"
        "para el|apenas|en cuanto|deposito|ingreso|llega|pueden|envío el|recibo|consigno|me ingresan|pienso|"
        "para que|cancelo|quedamos|lo dejamos|dejo|pondré|puedes|podemos|podríamos|podríais|me comprometo|"
        "mandaré|enviaré|transferiré|depositaré|abonaré|ingresaré|te hago|consigo|recién|te transfiero|"
        "les transfiero|ocupo|déjame|dame|denme|deme|aguántame|espérame|pagamos el|pagaremos|haremos|mandamos|"
        "intento|trato de|tengo pensado|depositaría|haría|lo demás|lo que falta|lo que queda|cae|caerá|me cae|"
        "me entra|cuando|a que|ojalá|me depositen|me ingresen|que ingrese|que deposite|que abone|que transfiera|"
        "me abonen"
    ),
    "WORKDAY": "día hábil|día laborable",
    "NTH": {
        "primer|primera|primero": 1,
        "segundo|segunda": 2,
        "tercer|tercero|tercera": 3,
        "cuarto": 4,
        "quinto": 5,
        "sexto": 6,
        "décimo": 10,
        "última|último": -1,
    },
    "FORTNIGHT": "la quincena|quincena|esta quincena",
    "PAYOFF": (
        "pagar|saldar|liquidar|cancelar|pagar todo|cancelar todo|liquidar todo|saldar todo|pagarlo|pagarla|"
        "pagarlo todo|pagarla toda"
    ),
    "NOVERB": (
        "el pago|mi pago|un pago|del pago|este pago|ese pago|su pago|el depósito|un depósito|mi depósito|"
        "del depósito|el abono|un abono|mi abono|el ingreso|un ingreso|mi ingreso|el giro|un giro|el recibo|"
        "un recibo|el cobro|el envío|los pagos|ese depósito|este depósito"
    ),
    "ASIDE": (
        "perdí|olvidé|olvidó|hablé|dije|dijeron|dijo|recibí|escribieron|escribió|llamé|llamaron|llamó|estuve|"
        "estaba|era|tenía|tuve|quedé|murió|echaron|despidieron|compré|pedí|leí|vi|entendí|fui|gasté|pasó|"
        "enfermé|perdido|hablado|dicho|recibido|olvidado|llamado|escrito|visto|leído|tenido|estado|quedado|"
        "acordé|prometí|cobré|cobrado|cobraron|avisaron|mandaron|operaron|robaron|rompió|falleció|nació"
    ),
    "SUITS": (
        "va bien|viene bien|me va bien|les va|le va|te va|os va|vale|está bien|estaría bien|ok|sirve|puede ser|"
        "mejor|sí puedo|les parece|le parece|te parece"
    ),
    "HAVE": "tengo|tenemos|hay|faltan|me faltan|quedan|me quedan|debo|debemos|recibí|me llegaron|llegaron",
    "OR": "o|u|/|o bien|o si no",
    "INSTEAD": "mejor que|antes que|en vez de|en vez del|en lugar de|en lugar del|en ves de",
    "BETWEEN": "entre",
    "VAGUE": "unos cuantos|unas cuantas|varios|varias|un par de|algunos|algunas|pocos|pocas",
    "RATHER": (
        "más bien|sino|mejor dicho|o mejor|digo|perdón|no mejor|no espera|no espere|quiero decir|quise decir|"
        "miento|bueno no|me equivoqué|corrijo"
    ),
    "YES": "mejor|más bien|sí",
    "REFUSE": "no|imposible|tampoco",
    "NOTBEFORE": "antes|hasta|después|pasado",
    "SMALLTALK": "puedo|se|puede|me|va|bien|llego|yo|podré|posible|es|creo|lo siento|alcanzo|viene",
    "BEEN": "sido|estado",
    "STATE": (
        "está|estará|queda|quedará|quedaría|lo tengo|la tengo|los tengo|lo tienes|la tienes|lo tienen|la tienen|"
        "lo tenéis|tienen|tenéis|tienes|estaría"
    ),
    "DONE": (
        "pagado|pagada|hecho|hecha|saldado|saldada|liquidado|liquidada|abonado|abonada|ingresado|transferido|"
        "listo|lista|cancelado|cancelada|resuelto|solucionado|depositado|al día|zanjado"
    ),
    "DUE": "para|pa|para el|antes de|antes del|hasta|hasta el|para la|pal",
    "NAMEIS": "me llamo|mi nombre es|nombre|apellido",
    "TITLE": "señor|señora|sr|sra|don|doña",
    "HEREIS": "soy|aquí|aquí habla|habla|le habla|le saluda|te habla",
    "LATEST": "recién|recién el|solo|no antes del",
    "HALFYEAR": "medio año",
    "FRACTION": {
        "tercios|terceras partes": 3,
        "cuartos|cuartas partes": 4,
    },
    "LETTERCURRENCY": {
        "e": "EUR",
    },
    "PLURAL": "los|unos",
    "BETTER": "mejor|digamos|dejémoslo|pongamos|que sea|en todo caso",
    "TOOMUCH": "mucho|demasiado|muchísimo|es muy alto",
}  # fmt: skip
