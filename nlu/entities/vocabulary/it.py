"""Italian, with a little of what is said in the south and on the phone's keyboard."""

from typing import Any

from nlu.entities.tense import PastForms

GLUED_NUMERALS = True
NUMERALS = {
    "un|uno": 1,
    "due": 2,
    "tre": 3,
    "quattro": 4,
    "cinque": 5,
    "sei": 6,
    "sette": 7,
    "otto": 8,
    "nove": 9,
    "dieci": 10,
    "undici": 11,
    "dodici": 12,
    "tredici": 13,
    "quattordici": 14,
    "quindici": 15,
    "sedici": 16,
    "diciassette": 17,
    "diciotto": 18,
    "diciannove": 19,
    "venti|vent": 20,
    "trenta|trent": 30,
    "quaranta|quarant": 40,
    "cinquanta|cinquant": 50,
    "sessanta|sessant": 60,
    "settanta|settant": 70,
    "ottanta|ottant": 80,
    "novanta|novant": 90,
    "cento|cent": 100,
    "mille|mila": 1000,
}  # fmt: skip
NEVER_TYPOS = (
    "epifanio domande domanda gennaro maggior maggiore lunedi martedi costo sabati domenico domenica marzo raggio "
    "domando apprile settembrini"
)
PAST = PastForms(
    alone=r"",
    participle=r"\w{2,}(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|tto|tte|tti|rso|rsa)",
    never=frozenset(
        (
            "adesso affitto aspettato bolletta bollette borsa conto contratti contratto corso credito data "
            "debito diritti diritto discorso ditta diverso estate fatture giorno grosso invito lotto marito "
            "notte otto partita percorso persa presso prestiti prestito rata rate ricorso rosso sabato scorsa "
            "scorso servito sette solito sotto spesso stato stesso subito tutte tutti tutto verso"
        ).split()
    ),
    reach=3,
)

WORDS: dict[str, str | dict[str, Any]] = {
    "WEEKDAY": {
        "lunedì|lundi|lun|lumedì|lunesì|luned": 0,
        "martedì|mart|marted|mertedì": 1,
        "mercoledì|mercoldì|mer|merc|mercol|mercolidì|mercolredì|mercord|mercoled": 2,
        "giovedì|gio|giov|gioved|giovidì|giobedì": 3,
        "venerdì|ven|venrdì|vnerdì|vendrì|venerd|vener|venedì|benerdì": 4,
        "sabato|sab|savato|sabado|sabto|sabbato|sabatto": 5,
        "domenica|domanica|dominica|domenca": 6,
    },
    "SHORTDAY": {
        "mar": 1,
        "dom": 6,
    },
    "MONTH": {
        "gennaio|genaro|genaio": 1,
        "febbraio|febraio|febbrario": 2,
        "marzo": 3,
        "aprile": 4,
        "maggio": 5,
        "giugno": 6,
        "luglio": 7,
        "agosto": 8,
        "settembre|setembre|settenbre|sttembre": 9,
        "ottobre|otobre|ottombre": 10,
        "novembre|novenbre": 11,
        "dicembre|dicenbre|decembre|diciembre": 12,
    },
    "SHORTMONTH": {
        "gen|genn": 1,
        "feb|febb": 2,
        "mar": 3,
        "apr": 4,
        "mag": 5,
        "giu": 6,
        "lug": 7,
        "ago": 8,
        "set|sett": 9,
        "ott": 10,
        "nov": 11,
        "dic": 12,
    },
    "REL": {
        "dumani|dumani matina|rumani matina|domani|dom mattina|domattina|dmn|dmani|domane|dimane|domani mattina|"
        "rumani|domattina presto|domni|domai|dmattina|domani in giornata": 1,
        "oggi|ogg|stasera|oggi stesso|stamattina|stamani|in giornata|in serata|questa sera|stasira|oggie|"
        "entro stasera|entro oggi|stanotte|sta sera|stamane|sta mattina|oggi pom|questa mattina|"
        "questo pomeriggio|quest oggi": 0,
        "dopodomani|dopo domani|doppodomani|dopodmn|domani l'altro|posdomani|dopo dmn|dopodmani": 2,
        "ieri|ieri sera|ier|iersera|ierisera": -1,
        "l'altro ieri|altro ieri|avantieri|ieri l'altro|l'altroieri|altrieri|l'altrieri|avant'ieri|"
        "ier l'altro": -2,
    },
    "DAYPART": (
        "mattina|pomeriggio|sera|mattino|notte|a pranzo|in mattinata|in giornata|di mattina|di pomeriggio|"
        "di sera"
    ),
    "INTO": "in|a|con",
    "EVERY": "ogni|tutti i|tutte le",
    "PARTOF": "dei|degli|sui|su|dei miei|dalle|delle|di quei|su quei",
    "SHORTMARK": "entro|per|di|da|entro il|il|fino a|a|prima di|x|entro sto|già|solo",
    "BE": "sono|ha|hanno|anni|=è",
    "AUX": (
        "ho|ha|hanno|abbiamo|avete|hai|sono|siamo|l'ho|so|sn|ve li ho|ve l'ho|aveva|avevo|avevamo|era|erano|"
        "stato|stata|risulta|me l'avete|s'è|mi è|fu|=è"
    ),
    "TRAP": (
        "mille grazie|grazie mille|mille scuse|scuse mille|cento di questi giorni|l'altro giorno|altro giorno|"
        "buon natale|buona pasqua|buon anno|buon weekend|buona domenica|buon lunedì|buon fine settimana|"
        "buon sabato|buon week end|al giorno d'oggi|tutti i giorni|un giorno|regali di natale|"
        "dal lunedì al venerdì|oggi come oggi|a domani|dal lun al ven|regalo di natale|mezza ora|mezz'ora|"
        "mezzora|da un giorno all'altro|arrivo a fine mese|arrivare a fine mese|arriviamo a fine mese|"
        "arrivo alla fine del mese|arrivare alla fine del mese|arrivo neanche a fine mese|arriva a fine mese|"
        "arrivo manco a fine mese"
    ),
    "NEXT": (
        "prossimo|prossima|prox|prossimi|entrante|che viene|che entra|ke viene|pross|seguente|venturo|ventura|"
        "successivo|successiva|p.v.|p.v|pv|p v|prossime|seguenti|entranti"
    ),
    "THIS": "questo|questa|sto|sta|corrente|in corso|quest|c.m.|c.m",
    "LAST": "scorso|scorsa|passato|passata|ultimo scorso|us|u s|u.s.|u.s",
    "LASTOF": {
        "ultimo|l'ultimo|ultima|l'ultima": -1,
    },
    "WEEK": "settimana|sett|settimane|settimna|set",
    "MONTHUNIT": "mese|mesi|mse",
    "YEARUNIT": "anno",
    "WEEKEND": "weekend|week end|fine settimana|wk|questo we|nel we|finesettimana",
    "UNIT": {
        "giorno|giorni|gg|g|giornate|giorn": ('day', 1),
        "settimana|settimane|sett|settimanella": ('week', 1),
        "mese|mesi|mesetto": ('month', 1),
        "anno|anni": ('year', 1),
        "ora|ore|h": ('hour', 1),
        "giorni lavorativi|gg lavorativi|giorni feriali|giorni bancari": ('workday', 1),
    },
    "SPELL": {
        "quindicina di giorni": 15,
        "decina di giorni": 10,
        "ventina di giorni": 20,
    },
    "EDGE": {
        "fine|la fine|fin|finire|ultimo giorno|l'ultimo giorno": "end",
        "metà|la metà|mezzo": "mid",
        "inizio|inizi|l'inizio|primi|i primi|inizzio|principio|ai primi|primi giorni|i primi giorni": "begin",
    },
    "EDGEMONTH": {
        "ultimo del mese|l'ultimo del mese|ultimo giorno del mese|finemese|ultimo di questo mese|fine mes|"
        "fin mese|fn mese|fine m|fine mse": "end",
        "primo del mese|primo giorno del mese": "begin",
        "metà mese": "mid",
    },
    "EDGEYEAR": {
        "anno nuovo|nuovo anno": "begin",
    },
    "DAYMARK": (
        "il|entro il|al|fino al|dal|per il|giorno|il giorno|l|verso il|dopo il|prima del|intorno al|attorno al|"
        "entro l|li|a partire dal|oltre il|dell|sul|del giorno|all|quello del|nel|lo|entro|x il|dopo l|"
        "prima dell|per l|per giorno|entro giorno|x giorno|dopo giorno|max il|massimo il|al massimo il|"
        "non oltre il|dopo del|subito dopo il|appena dopo il|poco dopo il|prima di giorno|da giorno|"
        "entro e non oltre il|x dopo il|per dopo il|in data|in data del|alla data del|con data"
    ),
    "ON": (
        "entro|per|x|da|di|a|dopo|prima di|verso|fino a|già|solo|entro e non oltre|per la|a partire da|in|con|"
        "nella|della|del|dalla|alla|la|entro la|dopo il|subito dopo|appena dopo"
    ),
    "THE": "il|la|l|lo|i|le|gli",
    "OF": "di|del|della|dell|d|de|dello",
    "INMONTH": "a|in|entro|per|fino a|da|ad|x|verso|dopo|prima di|entro il mese di|nel mese di|mese di",
    "IN": (
        "in|tra|fra|entro|nel giro di|dentro|per|x|di|nell arco di|massimo tra|max tra|da qui a|di qui a|nelle|"
        "nei|entro le|entro i|da oggi a"
    ),
    "AT": (
        "alle|all|dalle|verso le|per le|ore|alle ore|le ore|intorno alle|entro le|dopo le|prima delle|le|ale|"
        "x le|fino alle|sulle|h"
    ),
    "CLOCKUNIT": (
        "ore|h|di mattina|di sera|del mattino|del pomeriggio|di notte|e mezza|e mezzo|in punto|e un quarto|"
        "e tre quarti|di pomeriggio"
    ),
    "AGO": "fa|or sono|addietro",
    "FROMNOW": "da oggi|a partire da oggi|da adesso|da ora|a contare da oggi",
    "AFTER": "dopo|da|a partire da|dalla|dal",
    "FROM": "da",
    "BEFORE": "prima di|prima del|prima della|prima",
    "DAYNEXTTO": {
        "giorno dopo|il giorno dopo|l'indomani": 1,
        "giorno prima|il giorno prima|la vigilia": -1,
    },
    "LATER": {
        "a otto": 7,
        "a quindici": 14,
    },
    "SINCE": "sin da|sin dal|è dal|già da",
    "LASTING": "da|sono|è da|so|da circa|da più di|da oltre|per|sto da|siamo da",
    "MORE": "altri|altre|ancora|in più|di tempo|ancora circa|di proroga|di pazienza|di respiro",
    "GIVE": (
        "datemi|dammi|mi dia|mi date|mi servono|mi serve|mi dai|mi servirebbero|concedetemi|mi occorrono|"
        "ho bisogno di|mi bastano|mi lasci|lasciatemi|mi lasciate|mi servirebbe|mi basta|mi ci vogliono|"
        "mi ci vuole|ci vogliono|mi occorre|ci metto|dateci|lasciateci|mi concede|mi può dare|mi dareste|"
        "aspettate|aspetti|aspettatemi"
    ),
    "MOREONE": "un'altra|un altro|ancora un|ancora una|n'altra",
    "ONE": "un|una|n|na",
    "HOLIDAY": {
        "natale|naale|il giorno di natale": (12, 25),
        "vigilia|vigilia di natale|la vigilia di natale|antivigilia di": (12, 24),
        "santo stefano|s stefano": (12, 26),
        "san silvestro|ultimo dell'anno": (12, 31),
        "capodanno|primo dell'anno|capo d'anno": (1, 1),
        "befana|epifania|la befana": (1, 6),
        "pasqua": 0,
        "pasquetta|lunedì dell'angelo|lunedì di pasqua": 1,
        "venerdì santo": -2,
        "sabato santo": -1,
        "le palme|domenica delle palme": -7,
        "martedì grasso": -47,
        "mercoledì delle ceneri|le ceneri": -46,
        "ferragosto": (8, 15),
        "ognissanti|tutti i santi|i santi": (11, 1),
        "i morti": (11, 2),
        "l'immacolata|all'immacolata|dell'immacolata|immacolata concezione": (12, 8),
        "san valentino": (2, 14),
        "festa della repubblica": (6, 2),
        "festa della liberazione": (4, 25),
        "festa dei lavoratori|festa del lavoro|primo maggio": (5, 1),
        "san giuseppe|festa del papà": (3, 19),
        "festa della donna": (3, 8),
        "san giovanni": (6, 24),
        "sant'ambrogio|santambrogio": (12, 7),
        "san martino": (11, 11),
        "san gennaro": (9, 19),
        "halloween": (10, 31),
        "festa della mamma": (5, 6, 2, 0),
        "santa lucia": (12, 13),
        "san nicola": (12, 6),
        "black friday": (11, 3, 4, 1),
        "pentecoste": 49,
        "ascensione": 39,
        "festa dei santi pietro e paolo": (6, 29),
        "san patrizio": (3, 17),
    },
    "ORDWORD": {
        "primo|1°": 1,
    },
    "ORDSUF": "o",
    "CURRENCY": {
        "€|eur|euro|euri|euros|eurini|eu|neuri|auro|uero|erui|euru|eurozzi|eurucci|eur.|eurii|euo|eruo|uro|"
        "eurazzi|€uro|€.": "EUR",
        "chf|franchi|franco": "CHF",
        "$|usd|dollari|dollaro": "USD",
        "£|gbp|sterline|sterlina": "GBP",
        "sacchi": True,
    },
    "CENT": "centesimi|cent|cents|centesimo|cts",
    "KILO": {
        "k|mila|mille": 1000,
    },
    "BANKNOTE": {
        "centone|centoni|cento carte|centinaio": 100,
        "cinquantino|cinquantone|cinquantello|cinquantina": 50,
        "ventello|ventino|ventina": 20,
        "trentina": 30,
        "quarantina": 40,
        "sessantina": 60,
        "settantina": 70,
        "ottantina": 80,
        "decina": 10,
        "millino|migliaio": 1000,
        "duecentino": 200,
        "novantina": 90,
    },
    "PERMONTH": (
        "ar mese|o mese|a lu misi|o misi|al mese|mensili|mensile|ogni mese|mensilmente|per mese|tutti i mesi|"
        "/mese|a mese|mese per mese|ciascun mese|al mse|il mese|mese x mese|x mese|nel mese|di mese in mese|"
        "ogni fine mese|ogni inizio mese|a fine di ogni mese|a mensilità|x ogni mese|mens|al messe|"
        "ogni santo mese|tutti i santi mesi|ogni mensilità|ogni 30 giorni"
    ),
    "EACH": "da|di|a|con|l'una|ciascuna|per|tutte da|tutte di|cadauna",
    "RATESUM": "a rata|per rata|ciascuna al mese|di rata|alla rata",
    "PERCENT": "%|per cento|percento|percent",
    "PAY": (
        "pago|pagare|paghero|pagherei|verso|versare|verserò|mando|mandare|manderò|manderei|dare|darei|darvi|"
        "darti|darle|do|offro|offrire|bonifico|girare|anticipare|anticipo|acconto|versarvi|mandarvi|pagarvi|"
        "pagarne|darne|darvene|sborsare|tirare fuori|racimolare|versato|pagato|mandato|dato|bonificato|inviare|"
        "invio|invierò|inviarvi|darò|faccio|fare|posso|riesco|potrei|permettermi|arrivare a|mettere|metto|"
        "paghiamo|pagamm|saldare|versarne|mandarne|arrivo a|versiamo|versatto|proporre|propongo|facciamo|diamo|"
        "salderei|saldo|verserei|girarvi|girarle|giro|racimolo|scucire|consegno|lasciare|lascio|ricarico|"
        "inviarle|inviarti|mandarle|mandarti|versarti|versarle|pagarti|pagarle|offrirvi|proporvi|spedire|"
        "spedisco|trasferire|trasferisco|depositare|deposito|sganciare|sgancio|riuscirei|potremmo|possiamo|"
        "mandiamo|arrivo fino a|farne|permetto|ce la faccio|ce la fo|metterci|metterne|metterei|allungare|"
        "tirar fuori|bonificare|bonificarvi|fatto|saldato|girato|inviato|dati|versati|mandati|pagati|inviati|"
        "bonificati|saldati"
    ),
    "CUE": (
        "arrotondiamo a|arrotondate a|arrotonda a|arrotondando a|tondi tondi|fate|per|solo|soltanto|massimo|max|"
        "almeno|circa|al massimo|più di|oltre|appena|intanto|tipo|pressappoco|sui|rata da|somma di|cifra di|"
        "in totale|subito|ce la faccio con|me la cavo con|acconto di|acconto da|un acconto di|anticipo di|"
        "anticipo da|versamento di|versamento da|bonifico di|bonifico da|bonifico x|pagamento di|pagamento da|"
        "importo di|offerta di|proposta di|quota di|mi restano|mi rimangono|ho solo|ho giusto|ho tipo|ne ho|"
        "arrivo a|arriverei a|arrivare a|non più di|non oltre i|intorno ai|attorno ai|all'incirca|diciamo|"
        "facciamo|anche solo|per ora|x ora|per adesso|per il momento|al momento|un totale di|minimo|"
        "un minimo di|pago con|inizio con|parto con|comincio con|partirei con|inizierei con|iniziare con|"
        "partire con|cominciare con|chiudo a|chiudere a|chiudiamo a|chiudiamola a|in tutto|complessivamente|"
        "una parte di|sarebbero|fanno|tot|che ne dice di|che ne dite di|che ne dici di|accettate|accetta|"
        "accetti|accettereste|accetterebbe|si accontenta di|vi accontentate di|ti accontenti di"
    ),
    "CUEAFTER": (
        "tondi|tondo|tondi tondi|ci stanno|li ho|invece di|anziché|al posto di|vanno bene|va bene|bastano|ok|"
        "possibile|adesso|subito|massimo|max|ora|di acconto|come acconto|in acconto|come anticipo|si può|"
        "ce la faccio|riesco|posso|ce li ho|andrebbero bene|andrebbe bene|al massimo|a saldo|e basta|"
        "e chiudiamo|per ora|x ora|per adesso|per il momento|al momento|subito subito|per iniziare|"
        "per cominciare|di anticipo|massimo massimo|in contanti|cash|ci sto|ce l'ho|in tutto|e siamo a posto|"
        "e la chiudiamo|le vanno bene|ti vanno bene|vi vanno bene|e non di più|non di più|tot|totali|x volta|"
        "alla volta|per volta|e nn di più|e nient'altro|e nulla più|e stop|vi bastano|le bastano|ti bastano|"
        "e siamo pari|acconto|anticipo|saldo"
    ),
    "FOLLOW": (
        "e|o|ma|poi|ora|adesso|subito|oggi|domani|pago|pagare|verso|posso|potrei|riesco|se|va|vanno|bene|ok|"
        "grazie|per favore|x favore|non|più|al|il|in|per|x|di|del|da|a|entro|tra|fra|con|che|mi|ti|vi|le|la|lo|"
        "ci|si|sono|ho|ha|avrò|prendo|arriva|mi arriva|perché|xke|quando|appena|come|anche|resto|il resto|"
        "intanto|massimo|max|dopo|prima|mo|ogni|mensili|tramite|via|sul|sulla|senza|alla|alle|quindi|allora|"
        "ancora|forse|magari|dovrei|devo|faccio|vorrei|pagherò|fino|restante|restanti|pagato|versato|ed|cosi|"
        "verrà|viene|ne|tutto|tt|okay|però|invece|sicuro|giusto|de|quest|fatto|fatti|inviati|versati|mandati|"
        "mandato|inviato|basta|okk|oki|guardi|eh|dai|capo|signora|signor|durante|circa|ca|ciascuno"
    ),
    "RATE": (
        "rate|rata|ratine|ratette|rate mensili|parti|pagamenti|tranche|mensilità|versamenti|bonifici|trance|"
        "tranches|comode rate|soluzioni|quote|pezzi|scaglioni|rateizzazioni|ratei|spezzoni|rete mensili|acconti|"
        "dilazioni|riprese|momenti|tempi|step|botte|scadenze|rate uguali"
    ),
    "ADJ": (
        "comode|piccole|uguali|mensili|mensile|belle|rate|facili|diverse|equivalenti|distinte|separate|"
        "settimanali|separati|uguale|più piccole|consecutive|successive|singole"
    ),
    "TIMES": "volte|x",
    "SPLIT": (
        "più volte|più rate|in più volte|a rate|dividere|divido|dividiamo|dividerlo|dividerla|dividete|"
        "rateizzare|rateizzarlo|rateizzo|rate|rateazione|spezzare|spalmare|spalmarlo|dilazionare|frazionare|"
        "rateizzazione|rateizzata|rateizzato|suddividere|suddiviso|spezzettare|diviso|divisa|dilazione|rateale|"
        "dividermi|rateizzarla|spalmata|spalmarla|dividerli|dividiamolo|dividiamola|dividi|divida|spezzo|"
        "spezziamo|frazionarlo|ripartire|scaglionare|spalmiamo|rateizziamo|rateizziamolo|rateizzate|rateizzi|"
        "spezzarlo|spezzarla|dilazionarlo|dilazionato|dilazionata|suddividerlo"
    ),
    "OVER": "su|nell'arco di|spalmato su|spalmata su",
    "PART": {
        "metà|la metà|mezza fattura|mezza somma|il 50|mezza|mezzo importo|mezzo debito|mezza bolletta|"
        "metà importo|metà fattura|metà della fattura|metà debito|metà somma": "1/2",
        "un terzo|1 terzo|'n terzo": "1/3",
        "un quarto|1 quarto": "1/4",
    },
    "HALFOF": (
        "d'ora|d'ore|giornata|mattina|pomeriggio|strada|mese|settimana|gennaio|anno|voce|dopo|le|di mese|parola|"
        "botta|rata|rate|sera|d'un'ora|giornate|serata|nottata|prezzo|stipendio|di invalidità|d'invalidità|"
        "di disabilità|di sconto|di interessi|di batteria|di mora|di aumento"
    ),
    "INVOICE": (
        "fattura|fatture|fatt|ft|numero fattura|codice cliente|cliente|contratto|pratica|pratica n|ordine|"
        "bolletta|codice fiscale|cf|conto|riferimento|rif|protocollo|documento|nota|avviso|numero contratto|"
        "utenza|codice|cod|partita iva|p iva|cap|civico|via|tel|telefono|cell|numero|num cliente|interno|pin|"
        "iban|causale"
    ),
    "INVOICEFROM": "del|di|dell|datata|dal|in data|emessa il|scaduta il|con scadenza|da|emessa|scaduta",
    "NO": "n|nr|numero|num|n°|nro|#|n.ro|nume",
    "THING": (
        "fatture|fattura|figli|figlie|bambini|volte|persone|anni|minuti|min|messaggi|messaggio|bollette|"
        "bolletta|solleciti|sollecito|pezzi|articoli|ordini|telefonate|chiamate|metri|piano|rata|lettera|"
        "lettere|pacchi|camere|amico|operatore|pagamento|lavori|ragazzi|avvisi|mail|email|numero|signore|kg|km|"
        "gradi"
    ),
    "METHOD": {
        "carta|carta di credito|bancomat|postepay|visa|mastercard|carta di debito|carta prepagata": "card",
        "sepa|addebito diretto|rid|sdd|addebito|domiciliazione": "sepa",
        "bonifico|bonifici|bonifico bancario|bonifico istantaneo": "transfer",
        "paypal|pay pal": "paypal",
        "contanti|contante|cash": "cash",
        "klarna": "klarna",
        "satispay": "satispay",
        "bollettino|bollettino postale": "bollettino",
        "apple pay": "apple_pay",
        "google pay": "google_pay",
    },
    "AND": "=e|=ed",
    "RANGE": "o|-|oppure|ai|/|massimo|fino a",
    "BREAK": (
        "ma|però|però il|invece|poi|il resto|resto|perché|e poi|e il|dopodiché|quindi|xò|altrimenti|e pago|e vi|"
        "e la|ma il|e dopo|solo che|tranne"
    ),
    "NOT": "è stretto|è dura|a secco|al verde|non|nn|niente|nessun|mai|neanche|nemmeno|impossibile|manco|no|=né",
    "PAST": (
        "potevo|potuto|riuscito|riuscita|riuscivo|presi|presa|messo|messi|speso|spesi|usciti|uscito|uscita|"
        "entrato|sparito|pagato|pagata|pagate|pagai|versato|mandato|inviato|bonificato|fatto|effettuato|saldato|"
        "saldata|saldate|spedito|ho già|già fatto|ricevuto|partito|partita|addebitato|addebitata|addebitati|era|"
        "erano|stato|stata|avevo|disposto|accreditato|eseguito|scalato|chiamato|parlato|scritto|ordinato|"
        "comprato|perso|andato|detto|consegnato|prelevato|preso|arrivato|arrivata|mandai|feci|feciuto|emessa|"
        "scaduta|tolto|tolti|girato|dato|successo|disdetto|annullato|morto|licenziato|licenziata|passai|"
        "sono passata|sono passato|trasmesso|corrisposto|rimesso|eseguita|effettuata|versata|inviata|mandata|"
        "spedita|fatta|fatte|bonificata|saldati|versati|mandati|inviati|pagati|accreditati|partiti|depositato|"
        "depositati|ricaricato|regolato|estinto|sistemato|sistemata|provveduto|consegnati|consegnata|versai|"
        "bonificai|saldai|inviai|spedii|pagammo|trasferito|trasferiti|emesso|evaso|quietanzato|effettuati|"
        "prelevati|prelevata|scalati|scalata|ordinata|registrato|registrata|ricevuta di|ricevuta del|"
        "contabile di|contabile del|ricevuta della|quietanza del|distinta del|scontrino di|scontrino del"
    ),
    "NONPAST": (
        "programmato|programmata|in programma|pianificato|previsto|prenotato|ho programmato|sono pagato|"
        "vengo pagato|sarò pagato|vengo pagata|sono pagata|mi viene pagato|verrà pagato|posso|potrei|potrò|pago|"
        "pagherò|vorrei|voglio|devo|dovrei|farò|faccio|verso|verserò|mando|manderò|appena|se|sarà|verrà|venga|"
        "viene|arriva|prendo|entro|resto|restante|riesco|aspettare|aspetto|avrò|fra|tra|prossimo|prossima|"
        "pagherei|farei|ricevo|incasso|mi pagano|finché|arriverà|sarò|andrà|prima di|facciamo|salderò|saldo|"
        "provvedo|provvederò|invierò|invio|mi impegno|conto di|penso di|spero|cerco di|vedo di|passo|prometto|"
        "giuro|arrivano|riceverò|riscuoto|prenderò|bisogna|dammi|datemi|mi dia|servono|possiamo|potremmo|"
        "completo|salderei|verserei|girerò|giro|mi arriva|devono|rimandiamo|spostiamo|aspettatemi|aspetti|"
        "aspettate|il prossimo|riuscirei|riuscirò|consegnerò|spedirò|effettuerò|do|darei|darò|metto"
    ),
    "WORKDAY": "giorno lavorativo|giorno feriale",
    "NTH": {
        "primo|prima": 1,
        "secondo|seconda": 2,
        "terzo|terza": 3,
        "quarto": 4,
        "quinto": 5,
        "sesto": 6,
        "decimo": 10,
        "ultima|ultimo": -1,
    },
    "PAYOFF": (
        "pagare|saldare|pagare tutto|saldare tutto|estinguere|pagarlo|pagarla|saldarlo|saldarla|pagarvi tutto"
    ),
    "HAVE": "ho|abbiamo|avevo|ci sono|sono|mancano|mi mancano|devo",
    "SUITS": "va bene|vanno bene|andrebbe bene|andrebbe|le va|ti va|vi va|ce la faccio|ok|okay|possibile|meglio",
    "ASIDE": (
        "parlato|detto|perso|persa|avuto|avevo|aveva|capito|letto|visto|vista|sentito|dimenticato|dimenticata|"
        "scordato|scordata|chiamato|telefonato|scritto|ricevuto|ricevuta|licenziato|licenziata|morto|morta|"
        "stato|stata|era|erano|successo|comprato|preso|speso|spesi|finito|cambiato|sbagliato|chiesto|deciso|"
        "pensato|promesso|lavorato|separato|separata|nato|nata|andato|andata|arrivato|arrivata|chiuso|rotto|"
        "rotta|rubato|tornato|tornata|operato|operata|rimasto|rimasta"
    ),
    "OR": "o|oppure|o magari|o forse|/",
    "INSTEAD": (
        "meglio di|meglio del|meglio che|piuttosto che|invece di|invece del|invece che|al posto di|al posto del|"
        "al posto della|anziché|invece della"
    ),
    "BETWEEN": "tra|fra",
    "VAGUE": "qualche|un paio di|alcune|alcuni|poche|pochi|svariate|diverse",
    "RATHER": (
        "semmai|bensì|anzi|o meglio|volevo dire|cioè|no scusi|no scusa|no aspetta|no aspetti|ho sbagliato|"
        "mi correggo"
    ),
    "NOVERB": "ma se|perché se|visto che se",
    "YES": "invece|piuttosto|sì",
    "REFUSE": "non|nn|no|impossibile",
    "NOTBEFORE": "prima|fino|dopo|oltre",
    "SMALLTALK": "posso|riesco|ce|la|faccio|mi|=è|possibile|purtroppo|va|bene|io|per|proprio|fattibile|credo",
    "STATE": "=è|sarà|è tutto",
    "BEEN": "stato|stata|stati|state",
    "DONE": (
        "fatto|fatta|pagato|pagata|saldato|saldata|sistemato|sistemata|chiuso|chiusa|risolto|risolta|versato|"
        "a posto|bonificato|estinto|regolato|tutto pagato"
    ),
    "DUE": "entro|entro il|per|per il|x|x il|entro la|entro le",
    "NAMEIS": "mi chiamo|il mio nome è|nome",
    "TITLE": "signor|signora|sig|sig.ra|sigra|dott",
    "HEREIS": "sono|io sono|qui|qui è|parla|sono il signor",
    "LATEST": "solo|soltanto|appena|non prima di|non prima del",
    "HALFYEAR": "mezzo anno|mezz anno",
    "FRACTION": {
        "terzi": 3,
        "quarti": 4,
    },
    "LETTERCURRENCY": {
        "e": "EUR",
    },
    "PLURAL": "i|gli|dei|ai",
    "BETTER": "meglio|facciamo|diciamo|piuttosto",
    "TOOMUCH": "troppi|troppo|tanti|troppa",
}  # fmt: skip
