"""Italian, with a little of what is said in the south and on the phone's keyboard."""

from typing import Any

from nlu.entities.tense import PastForms

GLUED_NUMERALS = True
NUMERALS = {
    "un|uno": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9,
    "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16,
    "diciassette": 17, "diciotto": 18, "diciannove": 19, "venti|vent": 20, "trenta|trent": 30,
    "quaranta|quarant": 40, "cinquanta|cinquant": 50, "sessanta|sessant": 60, "settanta|settant": 70,
    "ottanta|ottant": 80, "novanta|novant": 90, "cento|cent": 100, "mille|mila": 1000,
}  # fmt: skip
NEVER_TYPOS = (
    "domande domanda gennaro maggior maggiore lunedi martedi costo sabati domenico domenica marzo raggio "
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
        "lunedì|lunedi'|lundi": 0, "martedì": 1, "mercoledì|mercoldì": 2, "giovedì": 3, "venerdì": 4,
        "sabato": 5, "domenica": 6,
    },
    "SHORTDAY": {
        "lun": 0, "mar": 1, "mer": 2, "gio": 3, "ven": 4, "sab": 5, "dom": 6,
    },
    "MONTH": {
        "gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7,
        "agosto": 8, "settembre": 9, "ottobre": 10, "novembre": 11, "dicembre": 12,
    },
    "SHORTMONTH": {
        "gen|genn": 1, "feb|febb": 2, "mar": 3, "apr": 4, "mag": 5, "giu": 6, "lug": 7, "ago": 8, "set|sett": 9,
        "ott": 10, "nov": 11, "dic": 12,
    },
    "REL": {
        "oggi|ogg|stasera|oggi stesso|stamattina|stamani|in giornata|in serata|questa sera|stasira|"
        "oggie|entro stasera|entro oggi|stanotte": 0,
        "domani|dom mattina|domattina|domanì|dmn|dmani|domane|dimane|domani mattina|rumani": 1,
        "dopodomani|dopo domani|doppodomani|dopodmn": 2, "ieri|ieri sera|ier": -1,
        "l'altro ieri|altro ieri|avantieri|ieri l'altro|l'altroieri": -2,
    },
    "DAYPART": (
        "mattina|pomeriggio|sera|mattino|notte|a pranzo|in mattinata|in giornata|di mattina|di pomeriggio|"
        "di sera"
    ),
    "INTO": "in|a|con",
    "EVERY": "ogni|tutti i|tutte le",
    "PARTOF": "dei|degli|sui|su|dei miei|dalle|delle|di quei|su quei",
    "SHORTMARK": "entro|per|di|da|entro il|il|fino a|a|prima di|x|entro sto|già|solo",
    "BE": "è|sono|ha|hanno|anni",
    "AUX": (
        "ho|ha|hanno|abbiamo|avete|hai|è|sono|siamo|l'ho|so|sn|ve li ho|ve l'ho|aveva|avevo|avevamo|era|erano|"
        "stato|stata|risulta|me l'avete|s'è|mi è|fu"
    ),
    "TRAP": (
        "l'altro giorno|altro giorno|buon natale|buona pasqua|buon anno|buon weekend|buona domenica|"
        "buon lunedì|buon fine settimana|buon sabato|buon week end|al giorno d'oggi|tutti i giorni|un giorno|"
        "regali di natale|dal lunedì al venerdì|oggi come oggi|a domani|dal lun al ven|regalo di natale"
    ),
    "NEXT": (
        "prossimo|prossima|prox|prossimi|entrante|che viene|che entra|ke viene|pross|seguente|venturo|ventura|"
        "successivo|successiva"
    ),
    "THIS": "questo|questa|sto|sta|corrente|in corso|quest",
    "LAST": "scorso|scorsa|passato|passata|ultimo scorso|us|u s",
    "LASTOF": {
        "ultimo|l'ultimo|ultima|l'ultima": -1,
    },
    "WEEK": "settimana|sett|settimane|settimna|set",
    "MONTHUNIT": "mese|mesi|mse",
    "YEARUNIT": "anno",
    "WEEKEND": "weekend|week end|fine settimana|wk|questo we|nel we|finesettimana",
    "UNIT": {
        "giorno|giorni|gg|g|giornate|giorn": ("day", 1), "settimana|settimane|sett|settimanella": ("week", 1),
        "mese|mesi|mesetto": ("month", 1), "anno|anni": ("year", 1), "ora|ore|h": ("hour", 1),
    },
    "SPELL": {
        "quindicina di giorni": 15, "decina di giorni": 10, "ventina di giorni": 20,
    },
    "EDGE": {
        "fine|la fine|fin|finire|ultimo giorno|l'ultimo giorno": "end", "metà|meta'|la metà|mezzo": "mid",
        "inizio|inizi|l'inizio|primi|i primi|inizzio|principio|ai primi|primi giorni|i primi giorni": "begin",
    },
    "EDGEMONTH": {
        "ultimo del mese|l'ultimo del mese|ultimo giorno del mese|finemese|ultimo di questo mese": "end",
        "primo del mese|primo giorno del mese": "begin",
    },
    "EDGEYEAR": {
        "anno nuovo|nuovo anno": "begin",
    },
    "DAYMARK": (
        "il|entro il|al|fino al|dal|per il|giorno|il giorno|l|verso il|dopo il|prima del|intorno al|attorno al|"
        "entro l|li|a partire dal|oltre il|dell|sul|del giorno|l'|all|quello del|nel|lo|entro|x il|dopo l|"
        "prima dell|per l"
    ),
    "ON": (
        "entro|per|x|da|di|a|dopo|prima di|verso|fino a|già|solo|entro e non oltre|per la|a partire da|in|con|"
        "nella|della|del|dalla|alla|la"
    ),
    "THE": "il|la|l|lo|i|le|gli",
    "OF": "di|del|della|dell|d|de|dello",
    "INMONTH": "a|in|entro|per|fino a|da|ad|x|verso|dopo|prima di|entro il mese di|nel mese di|mese di",
    "IN": "in|tra|fra|entro|nel giro di|dentro|per|x|di|nell arco di|massimo tra|max tra",
    "AT": (
        "alle|all|dalle|verso le|per le|ore|alle ore|le ore|intorno alle|entro le|dopo le|prima delle|le|ale|"
        "x le|fino alle|sulle|h"
    ),
    "CLOCKUNIT": (
        "ore|h|di mattina|di sera|del mattino|del pomeriggio|di notte|e mezza|e mezzo|in punto|e un quarto"
    ),
    "AGO": "fa|or sono|addietro",
    "FROMNOW": "da oggi|a partire da oggi|da adesso|da ora|a contare da oggi",
    "AFTER": "dopo|da|a partire da|dalla|dal",
    "FROM": "da",
    "BEFORE": "prima di|prima del|prima della|prima",
    "DAYNEXTTO": {
        "giorno dopo|il giorno dopo|l'indomani": 1, "giorno prima|il giorno prima|la vigilia": -1,
    },
    "LATER": {
        "a otto": 7, "a quindici": 14,
    },
    "SINCE": "sin da|sin dal|è dal|già da",
    "LASTING": "da|sono|è da|so|da circa|da più di|da oltre|per|sto da|siamo da",
    "MORE": "altri|altre|ancora|in più|di tempo|ancora circa|di proroga|di pazienza|di ritardo|di respiro",
    "GIVE": (
        "datemi|dammi|mi dia|mi date|mi servono|mi serve|mi dai|mi servirebbero|concedetemi|mi occorrono|"
        "ho bisogno di|mi bastano|mi lasci|lasciatemi|mi lasciate|mi servirebbe"
    ),
    "MOREONE": "un'altra|un altro|un altra|ancora un|ancora una|n'altra",
    "ONE": "un|una|n|na",
    "HOLIDAY": {
        "natale|naale|il giorno di natale": (12, 25),
        "vigilia|vigilia di natale|la vigilia di natale|antivigilia di": (12, 24),
        "santo stefano|s stefano": (12, 26), "san silvestro|ultimo dell'anno|ultimo dell anno": (12, 31),
        "capodanno|primo dell'anno|primo dell anno|capo d'anno": (1, 1), "befana|epifania|la befana": (1, 6),
        "pasqua": 0, "pasquetta|lunedì dell'angelo|lunedì di pasqua": 1, "venerdì santo": -2,
        "sabato santo": -1, "le palme|domenica delle palme": -7, "martedì grasso": -47,
        "mercoledì delle ceneri|le ceneri": -46, "ferragosto": (8, 15),
        "ognissanti|tutti i santi|i santi": (11, 1), "i morti": (11, 2),
        "l'immacolata|all'immacolata|dell'immacolata|immacolata concezione": (12, 8), "san valentino": (2, 14),
        "festa della repubblica": (6, 2), "festa della liberazione": (4, 25),
        "festa dei lavoratori|festa del lavoro|primo maggio": (5, 1), "san giuseppe|festa del papà": (3, 19),
        "festa della donna": (3, 8), "san giovanni": (6, 24), "sant'ambrogio|santambrogio": (12, 7),
        "san martino": (11, 11), "san gennaro": (9, 19), "halloween": (10, 31),
        "festa della mamma": (5, 6, 2, 0), "santa lucia": (12, 13), "san nicola": (12, 6),
        "black friday": (11, 3, 4, 1), "pentecoste": 49, "ascensione": 39,
        "festa dei santi pietro e paolo": (6, 29), "san patrizio": (3, 17),
    },
    "ORDWORD": {
        "primo|1°|1º": 1,
    },
    "ORDSUF": "o",
    "CURRENCY": {
        "€|eur|euro|euri|euros|eurini|eu|neuri|auro|uero|erui|euru|eurozzi|eurucci": "EUR",
        "chf|franchi|franco": "CHF", "$|usd|dollari|dollaro": "USD", "£|gbp|sterline|sterlina": "GBP",
        "sacchi": True,
    },
    "CENT": "centesimi|cent|cents|centesimo|cts",
    "KILO": {
        "k|mila|mille": 1000,
    },
    "BANKNOTE": {
        "centone|centoni|cento carte|centinaio di euro|centinaio": 100,
        "cinquantino|cinquantone|cinquantello|cinquantina di euro": 50, "ventello|ventino|ventina di euro": 20,
        "trentina di euro": 30, "quarantina di euro": 40, "sessantina di euro": 60, "settantina di euro": 70,
        "ottantina di euro": 80, "decina di euro": 10, "migliaio di euro|millino": 1000, "duecentino": 200,
    },
    "PERMONTH": (
        "al mese|mensili|mensile|ogni mese|mensilmente|per mese|tutti i mesi|/mese|/ mese|a mese|mese per mese|"
        "ciascun mese|al mse|il mese|mese x mese|x mese|nel mese|di mese in mese"
    ),
    "EACH": "da|di|a|con|l'una|ciascuna|per|tutte da|tutte di|cadauna",
    "RATESUM": "a rata|per rata|ciascuna al mese|di rata|alla rata",
    "PERCENT": "%|per cento|percento|percent",
    "PAY": (
        "pago|pagare|paghero|pagherei|verso|versare|verserò|mando|mandare|manderò|manderei|dare|darei|darvi|"
        "darti|darle|do|dò|offro|offrire|bonifico|girare|anticipare|anticipo|acconto|versarvi|mandarvi|pagarvi|"
        "pagarne|darne|darvene|sborsare|tirare fuori|racimolare|versato|pagato|mandato|dato|bonificato|inviare|"
        "invio|invierò|inviarvi|darò|faccio|fare|posso|riesco|potrei|permettermi|arrivare a|mettere|metto|"
        "paghiamo|pagamm|saldare|versarne|mandarne|arrivo a|versiamo|versatto|proporre|propongo"
    ),
    "CUE": (
        "solo|soltanto|massimo|max|almeno|circa|al massimo|più di|oltre|appena|intanto|tipo|pressappoco|sui|"
        "rata da|somma di|cifra di|totale|in totale|subito"
    ),
    "CUEAFTER": (
        "invece di|anziché|al posto di|vanno bene|va bene|bastano|ok|possibile|adesso|subito|massimo|max|ora|"
        "di acconto|come acconto|in acconto|come anticipo|si può|ce la faccio|riesco|posso|ce li ho|"
        "andrebbero bene|andrebbe bene|al massimo"
    ),
    "FOLLOW": (
        "e|o|ma|poi|ora|adesso|subito|oggi|domani|pago|pagare|verso|posso|potrei|riesco|se|va|vanno|bene|ok|"
        "grazie|per favore|x favore|non|più|al|il|in|per|x|di|del|da|a|entro|tra|fra|con|che|mi|ti|vi|le|la|lo|"
        "ci|si|è|sono|ho|ha|avrò|prendo|arriva|mi arriva|perché|perchè|xke|xkè|quando|appena|come|anche|resto|"
        "il resto|intanto|massimo|max|dopo|prima|mo|ogni|mensili|tramite|via|sul|sulla|senza|alla|alle|quindi|"
        "allora|ancora|forse|magari|dovrei|devo|faccio|vorrei|pagherò|fino|restante|restanti|pagato|versato|ed|"
        "cosi|così|verrà|viene|ne|tutto|tt|okay|però|invece|sicuro|giusto|stipendio|acconto|anticipo|de|quest"
    ),
    "RATE": (
        "rate|rata|ratine|ratette|rate mensili|parti|pagamenti|tranche|mensilità|versamenti|bonifici|trance|"
        "tranches|comode rate|soluzioni|quote|pezzi|scaglioni|rateizzazioni|ratei|spezzoni|rete mensili"
    ),
    "ADJ": (
        "comode|piccole|uguali|mensili|mensile|belle|rate|facili|diverse|equivalenti|distinte|separate|"
        "settimanali|separati|uguale|più piccole|consecutive|successive|singole"
    ),
    "TIMES": "volte|x",
    "SPLIT": (
        "dividere|divido|dividiamo|dividerlo|dividerla|dividete|rateizzare|rateizzarlo|rateizzo|rate|"
        "rateazione|spezzare|spalmare|spalmarlo|dilazionare|frazionare|rateizzazione|rateizzata|rateizzato|"
        "suddividere|suddiviso|spezzettare|diviso|divisa|dilazione|rateale|dividermi|rateizzarla|spalmata|"
        "spalmarla|dividerli"
    ),
    "OVER": "su|nell'arco di|spalmato su|spalmata su",
    "PART": {
        "metà|meta'|la metà|mezza fattura|mezza somma|il 50|mezza": "1/2", "un terzo|1 terzo|'n terzo": "1/3",
        "un quarto|1 quarto": "1/4", "due terzi|2 terzi": "2/3", "tre quarti|3 quarti": "3/4",
    },
    "HALFOF": (
        "d'ora|ora|d'ore|giornata|mattina|pomeriggio|strada|mese|settimana|gennaio|anno|voce|dopo|le|di mese|"
        "parola|botta|rata|rate|sera"
    ),
    "INVOICE": (
        "fattura|fatture|fatt|ft|numero fattura|codice cliente|cliente|contratto|pratica|pratica n|ordine|"
        "bolletta|codice fiscale|cf|conto|riferimento|rif|protocollo|documento|nota|avviso|numero contratto|"
        "utenza|codice|cod|partita iva|p iva|cap|civico|via|tel|telefono|cell|numero|num cliente|interno|pin|"
        "iban|causale"
    ),
    "INVOICEFROM": "del|di|dell|datata|dal|in data|emessa il|scaduta il|con scadenza|da|emessa|scaduta",
    "NO": "n|nr|numero|num|n°|nro|no|#|n.ro|nume",
    "THING": (
        "fatture|fattura|figli|figlie|bambini|volte|persone|anni|minuti|min|messaggi|messaggio|bollette|"
        "bolletta|solleciti|sollecito|pezzi|articoli|ordini|telefonate|chiamate|metri|piano|rata|lettera|"
        "lettere|pacchi|camere|amico|operatore|pagamento|lavori|ragazzi|avvisi|mail|email|numero|signore|kg|km|"
        "gradi"
    ),
    "METHOD": {
        "carta|carta di credito|bancomat|postepay|visa|mastercard|carta di debito|carta prepagata": "card",
        "sepa|addebito diretto|rid|sdd|addebito|domiciliazione": "sepa",
        "bonifico|bonifici|bonifico bancario|bonifico istantaneo": "transfer", "paypal|pay pal": "paypal",
        "contanti|contante|cash": "cash", "klarna": "klarna", "satispay": "satispay",
        "bollettino|bollettino postale": "bollettino", "apple pay": "apple_pay", "google pay": "google_pay",
    },
    "AND": "e|ed",
    "RANGE": "o|-|oppure|ai|/|massimo|fino a",
    "BREAK": (
        "ma|però|però il|invece|poi|il resto|resto|perché|perchè|e poi|e il|dopodiché|quindi|xò|altrimenti|"
        "e pago|e vi|e la"
    ),
    "NOT": "a secco|al verde|non|nn|niente|nessun|mai|neanche|nemmeno|impossibile|né|manco",
    "PAST": (
        "presi|presa|messo|messi|speso|spesi|usciti|uscito|uscita|entrato|sparito|pagato|pagata|pagate|pagai|"
        "versato|mandato|inviato|bonificato|fatto|effettuato|saldato|saldata|saldate|spedito|ho già|già fatto|"
        "ricevuto|partito|partita|addebitato|addebitata|addebitati|era|erano|stato|stata|avevo|disposto|"
        "accreditato|eseguito|scalato|chiamato|parlato|scritto|ordinato|comprato|perso|andato|detto|consegnato|"
        "prelevato|preso|arrivato|arrivata|mandai|feci|feciuto|emessa|scaduta|tolto|tolti|girato|dato|successo|"
        "disdetto|annullato|morto|licenziato|licenziata|passai|sono passata|sono passato"
    ),
    "NONPAST": (
        "sono pagato|vengo pagato|sarò pagato|vengo pagata|sono pagata|mi viene pagato|verrà pagato|posso|"
        "potrei|potrò|pago|pagherò|paghero|vorrei|voglio|devo|dovrei|farò|faccio|verso|verserò|mando|manderò|"
        "appena|se|sarà|verrà|venga|viene|arriva|prendo|entro|resto|restante|riesco|aspettare|aspetto|avrò|fra|"
        "tra|prossimo|prossima|sara|pagherei|farei|ricevo|incasso|mi pagano|finché|arriverà|sarò|andrà|prima di"
    ),
}  # fmt: skip
