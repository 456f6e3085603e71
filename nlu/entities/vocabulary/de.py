"""German, with what is said in Austria, Switzerland and the regions."""

from typing import Any

from nlu.entities.tense import PastForms

GLUED_NUMERALS = True
NUMERALS = {
    "und": -1, "ein|eins": 1, "zwei|zwo|zwoa": 2, "drei|drü": 3, "vier|vür": 4, "fünf|fümf|füf": 5, "sechs": 6,
    "sieben|siebn": 7, "acht": 8, "neun|nün": 9, "zehn|zeh|zehne": 10, "elf|ölf": 11, "zwölf|zwöif": 12,
    "dreizehn": 13, "vierzehn": 14, "fünfzehn|fuffzehn|füfzeh": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19, "zwanzig|zwanzg|zwänzg|zwanzich": 20, "dreißig|dreissig|dreißg": 30,
    "vierzig|vierzg": 40, "fünfzig|fuffzig|fuchzig|füfzg|fuffzich|fünfzich|fufzig|fünfzg": 50,
    "sechzig|sechzg|sechzich": 60, "siebzig|siebzg|siebzich": 70, "achtzig|achtzg|achtzich": 80,
    "neunzig|neunzg|neunzich": 90, "hundert|hundat": 100, "tausend": 1000,
}  # fmt: skip
NEVER_TYPOS = (
    "getan feiertag monatlich augen auguste sorgen mögen morgens gesten gesteht marze gesternabend sonntags"
)
PAST = PastForms(
    alone=r"",
    participle=(
        r"ge\w{2,}(?:t|en|n)|g[bcdfhjkmpqstvwz]\w+(?:t|n)|(?:be|ver|er|ent|an|ab|ein|aus|auf|"
        r"weg)(?:ge)?\w{3,}t"
    ),
    never=frozenset(
        (
            "abschnitt angst ansicht anstatt antwort bekommt bereit bestimmt eilt erst geben gebiet geburt "
            "gegen gehalt gehen genau gericht gern gerät gesamt geschäft gesicht gespannt gestalt gestern "
            "gewalt gewicht gewinn insgesamt restbetrag verdient verrückt versprecht vielleicht zeit"
        ).split()
    ),
    reach=10,
)

WORDS: dict[str, str | dict[str, Any]] = {
    "WEEKDAY": {
        "montag|mondag|moontag|montach|mändig|mäntig": 0, "dienstag|dienschtag|dienstach|zischtig": 1,
        "mittwoch|mittwoche|mittwuch|mittwochs|mittich": 2, "donnerstag|donnerschtag|donnerstach|dunschtig": 3,
        "freitag|freitach|fridig|frietig": 4, "samstag|sonnabend|samschtag|samschtig|samstach": 5,
        "sonntag|sunntig|sonntach": 6,
    },
    "SHORTDAY": {
        "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6,
    },
    "MONTH": {
        "januar|jänner": 1, "februar|feber": 2, "märz": 3, "april": 4, "mai": 5, "juni|juno": 6,
        "juli|julei": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    },
    "SHORTMONTH": {
        "jan": 1, "feb|febr": 2, "mär|mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep|sept": 9, "okt": 10,
        "nov": 11, "dez": 12,
    },
    "REL": {
        "heute|heut|heit|hüt|haid|hüüt|heude|heute morgen|heute früh|heut früh": 0,
        "morgen|morgn|moin früh|morjen|moagn|morgen früh|morn|moin abend": 1,
        "übermorgen|übermorgn|übamorgen": 2, "überübermorgen": 3, "gestern|gestan|gestern abend|geschtern": -1,
        "vorgestern": -2,
    },
    "DAYPART": (
        "früh|morgen|morgens|vormittag|vormittags|mittag|mittags|nachmittag|nachmittags|abend|abends|nacht"
    ),
    "INTO": "in|auf",
    "EVERY": "jeden|jede|jedn|immer",
    "PARTOF": "von den|von der|von|aus den|der|vo de",
    "SHORTMARK": "am|bis|bis zum|ab|zum|vom|bis am|erst am|kommenden|nächsten|am kommenden|jetzt am|spätestens",
    "BE": "ist|is|bin|sind|war",
    "AUX": "hab|habe|habt|habts|haben|hat|ham|bin|ist|is|sind|sein|san|=wurde|=wurden|hast|hot",
    "TRAP": (
        "guten morgen|gute morgen|schönen morgen|am morgen|jeden morgen|heute nicht mehr lange|"
        "schönes wochenende|schönes we|schöne woche noch|schönen sonntag|schönen montag|schönen freitag|"
        "frohes neues jahr|gutes neues jahr|neues jahr|frohe weihnachten|frohe feiertage|schöne feiertage|"
        "frohe ostern|schöne weihnachten|schöne ostern|guten tag|alle tage|von heute auf morgen|bis morgen dann"
    ),
    "NEXT": (
        "nächste|nächsten|nächster|nächstes|nächstn|nexte|nexten|nextn|kommende|kommenden|kommender|kommendes|"
        "folgenden|folgende|nä|nächschte|nächschti|darauffolgenden"
    ),
    "AFTERNEXT": "übernächste|übernächsten|übernächster|übernächstes",
    "THIS": "diese|diesen|dieser|dieses|dies|diesem|laufenden|aktuellen|dera",
    "LAST": (
        "letzte|letzten|letzter|letztes|letzen|letze|vergangene|vergangenen|vergangener|vorige|vorigen|voriger|"
        "vorherigen|letztn|letschte"
    ),
    "LASTOF": {
        "letzten|letzter|letzte": -1,
    },
    "WEEK": "woche|wochen|wo|wuche|kw",
    "MONTHUNIT": "monat|monats|monates|monate|mon|monet|des monats",
    "YEARUNIT": "jahr|jahres|jahrs",
    "WEEKEND": "wochenende|wochende|wochenend|am we|übers we|nächstes we",
    "UNIT": {
        "tag|tage|tagen|täg|tagn|werktage|werktagen": ("day", 1), "woche|wochen|wuche|wochn|wo": ("week", 1),
        "monat|monate|monaten|monatn|mon": ("month", 1), "jahr|jahre|jahren": ("year", 1),
        "stunde|stunden|std|stdn": ("hour", 1),
    },
    "EDGE": {
        "ende|end|zum ende|schluss|endi|letzter tag|letzten tag|am letzten": "end", "mitte|mitten|mitti": "mid",
        "anfang|anfangs|beginn|start|afang": "begin",
    },
    "EDGEMONTH": {
        "monatsende|ultimo|monatsletzten|monatsletzter|monatsend": "end", "monatsmitte": "mid",
        "monatsanfang|monatsersten|monatserster|monatsbeginn": "begin",
    },
    "EDGEYEAR": {
        "jahresende|jahresschluss": "end", "jahresanfang|jahresbeginn|neuen jahr|neuem jahr": "begin",
    },
    "DAYMARK": (
        "am|zum|bis|bis zum|bis am|ab|ab dem|ab den|vom|den|dem|der|nach dem|nach den|vor dem|vor den|um den|"
        "um dem|gegen den|spätestens|erst am|nacm|uff|amn"
    ),
    "ON": "auf|an|für|vor|nach|zu|seit dem|bis|ab|am|gegen|um|fürs|aufn|an dem|spätestens",
    "THE": "der|den|dem|die|das|n|dr|de",
    "OF": "des|vom|von|im|der|d|in",
    "INMONTH": "im|ab|bis|für|bis im|bis zum|fürn|erst im",
    "IN": "in|innerhalb|innert|innerhalb von|binnen|spätestens in|so in|erst in",
    "AT": "um|gegen|so um|punkt|kurz nach|kurz vor|zwischen",
    "CLOCKUNIT": "uhr|h|uhrzeit",
    "AGOPRE": "vor|vor etwa|vor ca|vor circa",
    "FROMNOW": "ab heute|ab jetzt|später|von heute an|von jetzt an|ab sofort",
    "AFTER": "nach|nachm|ab|von",
    "FROM": "ab",
    "BEFORE": "vor|vorm|vor dem",
    "DAYNEXTTO": {
        "tag nach|am tag nach|einen tag nach": 1, "tag vor|einen tag vor": -1,
    },
    "LATER": {
        "in einer woche|in na woche|in ner woche|in 1 woche": 7,
    },
    "SINCE": "seit|seid|schon seit",
    "LASTING": "seit|seid|schon|seit über|seit mehr als|seit etwa|für|seit ca|die letzten|seit fast",
    "MORE": "noch|weitere|noch mal|nochmal|mehr|zusätzlich|länger|mehr zeit|zeit|aufschub|geduld|frist|noch so",
    "GIVE": (
        "gib mir|gebt mir|geben sie mir|gebn sie mir|brauche|brauch|bräuchte|bräucht|brauch so|benötige|"
        "gebts ma"
    ),
    "MOREONE": "noch ne|noch eine|noch einen|noch nen|noch einmal eine",
    "ONE": "ein|eine|einen|einem|einer|ne|nen|ner|nem|na|an|a",
    "HOLIDAY": {
        "1. weihnachtstag|1. weihnachtsfeiertag|1. feiertag|weihnachten|weihnachtn|weihnacht|"
        "christtag|1 weihnachtstag|ersten weihnachtstag|1 weihnachtsfeiertag|x mas|xmas|"
        "weihnachtsfeiertag": (12, 25),
        "heiligabend|heiligen abend|heilig abend|heiliger abend|weihnachtsabend": (12, 24),
        "2. weihnachtstag|2. weihnachtsfeiertag|2. feiertag|zweiten feiertag|2 weihnachtstag|"
        "zweiten weihnachtstag|stefanitag|stephanstag": (12, 26),
        "silvester|sylvester": (12, 31), "neujahr|neujahrstag|neijohr": (1, 1),
        "dreikönig|dreikönige|drei könige|heilige drei könige|heiligen drei könige|dreikönigstag": (1, 6),
        "ostern|ostersonntag": 0, "ostermontag": 1, "ostersamstag|karsamstag": -1, "karfreitag": -2,
        "gründonnerstag": -3, "pfingsten|pfingstsonntag": 49, "pfingstmontag": 50,
        "himmelfahrt|christi himmelfahrt|vatertag": 39, "fronleichnam": 60, "rosenmontag": -48,
        "aschermittwoch": -46, "faschingsdienstag|veilchendienstag|fastnacht": -47,
        "tag der arbeit|maifeiertag": (5, 1), "tag der deutschen einheit": (10, 3),
        "reformationstag|halloween": (10, 31), "allerheiligen": (11, 1), "allerseelen": (11, 2),
        "mariä himmelfahrt|maria himmelfahrt": (8, 15), "nikolaus|nikolaustag|nikolo": (12, 6),
        "valentinstag": (2, 14), "martinstag|sankt martin|st martin": (11, 11),
        "mariä empfängnis|maria empfängnis": (12, 8), "muttertag": (5, 6, 2, 0),
        "buß und bettag": (11, 2, 3, 0),
    },
    "ORDWORD": {
        "ersten|erster|erstn|1sten|1ten": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "fünften": 5,
        "sechsten": 6, "siebten|siebenten": 7, "achten": 8, "neunten": 9, "zehnten": 10, "elften": 11,
        "zwölften": 12, "dreizehnten": 13, "vierzehnten": 14, "fünfzehnten|fuffzehnten": 15, "sechzehnten": 16,
        "siebzehnten": 17, "achtzehnten": 18, "neunzehnten": 19, "zwanzigsten": 20, "einundzwanzigsten": 21,
        "zweiundzwanzigsten": 22, "dreiundzwanzigsten": 23, "vierundzwanzigsten": 24, "fünfundzwanzigsten": 25,
        "sechsundzwanzigsten": 26, "siebenundzwanzigsten": 27, "achtundzwanzigsten": 28,
        "neunundzwanzigsten": 29, "dreißigsten": 30, "einunddreißigsten": 31,
    },
    "ORDSUF": "ten|sten|te|ter|tn",
    "CURRENCY": {
        "€|eur|euro|euros|euronen|eus|ero|oiro|euri|teuro|eiro|euero": "EUR",
        "chf|franken|fr.|sfr|fränkli|stutz": "CHF", "$|usd|dollar": "USD", "£|gbp|pfund": "GBP",
        "öcken|mücken|kröten|flocken|piepen|tacken|mäuse|ocken": True,
    },
    "CENT": "cent|cents|ct|rappen",
    "KILO": {
        "k|tausend|tsd|mille|tausender": 1000, "hundert": 100,
    },
    "BANKNOTE": {
        "fuffi|fuffziger|fuffie|fuffy|fünfziger|fuchzger|fufziger": 50,
        "hunni|hunderter|hunderta|hunny|hunnie": 100, "zwanni|zwanziger": 20, "zehner|zehni": 10,
        "fünfhunderter": 500, "zweihunderter": 200,
    },
    "PERMONTH": (
        "jeden ersten|jedn ersten|jeden 1.|im monat|pro monat|monatlich|monatl|mtl|monatliche|monatlichen|"
        "jeden monat|je monat|pro mon|/ monat|/monat|/ mon|jedn monat|den monat|in dem monat|aufn monat|p m|"
        "/mtl|im monet|pro monet|monatlich immer|monatsweise|pro mona|im mon|jedes monat|am monat"
    ),
    "EACH": "je|zu je|à|a|zu|von|mit|je a|mit je|mit jeweils|jeweils|á|von je|von jeweils",
    "RATESUM": "raten|rate|er raten|er rate|monatsrate|monatsraten",
    "PERCENT": "%|prozent|prozente|proz",
    "PAY": (
        "zahle|zahl|zahlen|bezahle|bezahl|bezahlen|überweise|überweis|überweisen|überwies|gebe|geb|geben|"
        "schicke|schick|schicken|anzahlen|anzahlung|biete|anbieten|abbezahlen|abzahlen|abstottern|leisten|"
        "aufbringen|überwiesen|bezahlt|gezahlt|eingezahlt|geschickt|angezahlt|zusammenkratzen|zusammenkriegen|"
        "auftreiben|einzahlen|abdrücken|abdrücke|rüberschicken|rausrücken|loswerden|entbehren|zoin|zahln|zohl|"
        "zuschicken|hinlegen|auslegen|beisteuern|schaffe|schaff|schaffen|stemmen|anweisen|dazugeben|"
        "draufzahlen|drauflegen"
    ),
    "CUE": (
        "kann|könnte|könnt|würd|würde|mehr als|mehr wie|nur|maximal|max|höchstens|mindestens|genau|insgesamt|"
        "etwa|ungefähr|ca|circa|wenigstens|zumindest|erstmal|rate|knapp|summe von|betrag von|noch"
    ),
    "CUEAFTER": (
        "statt|anstatt|könnt|könnte|kann|könnts|hätt ich|hätte ich|hätt i|gehen|geht|ginge|gingen|passen|passt|"
        "drin|möglich|machbar|ok|okay|würden gehen|wären|wären drin|wären ok|wären möglich|jetzt|sofort|max|"
        "maximal|anzahlung|würde gehen|reichen|hab ich|habe ich|kann ich|könnte ich|krieg ich|is drin|ist drin|"
        "sind drin"
    ),
    "FOLLOW": (
        "und|oder|aber|dann|jetzt|sofort|gleich|heute|morgen|zahlen|bezahlen|überweisen|ich|wir|kann|könnte|"
        "können|könnt|will|würde|werde|würd|wird|ist|is|sind|wäre|geht|ok|okay|bitte|danke|mehr|nicht|im|am|"
        "bis|ab|in|zum|von|auf|an|für|mit|per|das|dass|der|die|den|dem|da|erst|erstmal|schon|noch|so|rest|"
        "den rest|wenn|weil|sobald|hab|habe|hätte|haben|kommt|kommen|krieg|kriege|bekomme|bekomm|gibts|gibt|"
        "also|ja|nein|mal|drin|möglich|machen|überwiesen|bezahlt|gezahlt|zu|würden|abends|früh|mittags|"
        "spätestens|aufs|euch|ihnen|dir|mir|uns|sie|es|vorerst|zuerst|anfang|ende|mitte|pro|monatlich|jeden|"
        "statt|anzahlen|geben|schicken|sollte|soll|müsste|muss|möchte|hin|her|fix|sicher|bestimmt|wieder|ma|"
        "halt|denn|oda|nächsten|diesen|hier|allerdings|gerne|gern|los|okey|sein"
    ),
    "RATE": (
        "raten|rate|ratn|monatsraten|teilen|teile|teilzahlungen|zahlungen|teilbeträgen|teilbeträge|beträgen|"
        "abschnitten|schritten|häppchen|portionen|etappen|hälften|stücken|stückchen|tranchen|ratenzahlungen|"
        "überweisungen|monatszahlungen|rätli"
    ),
    "ADJ": (
        "gleiche|gleichen|gleich|große|großen|kleine|kleinen|monatliche|monatlichen|monatlich|monats|bequeme|"
        "bequemen|einzelne|einzelnen|faire|mal|wöchentliche|wöchentlichen|gleichmäßigen|gleichgroße|"
        "gleichgroßen"
    ),
    "TIMES": "mal|x|malen|moi",
    "THRICE": {
        "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "sechsmal": 6, "zehnmal": 10, "zwölfmal": 12,
        "achtmal": 8, "siebenmal": 7,
    },
    "SPLIT": (
        "streck|strecke|aufteilen|teilen|splitten|stückeln|verteilen|verteilt|aufgeteilt|abstottern|raten|"
        "ratenzahlung|abzahlen|abbezahlen|abbezahle|strecken|gestreckt|abgestottert|aufsplitten|stunden"
    ),
    "OVER": "über|verteilt auf|verteilt über|aufgeteilt auf",
    "PART": {
        "hälfte|die hälfte|de hälfte|hälftn|halbe summe|halben betrag|halbe rechnung|halber betrag|"
        "halbe halbe|halbe|hälft|häfte|hälfe": "1/2",
        "drittel|ein drittel|1 drittel|n drittel|driddel": "1/3",
        "viertel|ein viertel|1 viertel|n viertel": "1/4", "zwei drittel|2 drittel|zweidrittel": "2/3",
        "drei viertel|dreiviertel|3 viertel": "3/4",
    },
    "HALFOF": (
        "stunde|stunden|nach|vor|jahr|jahre|tag|monat|woche|acht|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf|"
        "sechs|sieben|des monats|der woche|des jahres|rate"
    ),
    "INVOICE": (
        "rechnung|rechnungen|rg|re|rechnungsnummer|rechnungsnr|rechnungs nr|kundennummer|kundennr|kunde|kd|"
        "vertrag|vertragsnummer|aktenzeichen|az|auftrag|auftragsnummer|bestellung|bestellnummer|mahnung|"
        "vorgang|vorgangsnummer|faktura|rechn|kunden nr|vertragsnr|referenz|ref|kundenkonto|iban|konto|"
        "kontonummer|plz|pin|tel|telefon|handy|nummer|rufnummer|hausnummer|hausnr|verwendungszweck|code|ticket|"
        "zimmer"
    ),
    "INVOICEFROM": "vom|von|datiert|aus|ab|per",
    "NO": "nr|nummer|no|num|nummero|#|nro|numero|mit der nummer|mit der nr",
    "THING": (
        "rechnung|rechnungen|mahnung|mahnungen|tag|kind|kinder|kindern|mal|leute|artikel|stück|quadratmeter|qm|"
        "jahre|minuten|min|anrufe|pakete|monat|zahlung|brief|stock|etage|woche|uhr|grad|prozent|kilometer|km|"
        "jährige|er|personen|nachricht|nachrichten"
    ),
    "METHOD": {
        "karte|kreditkarte|ec karte|visa|mastercard|debitkarte|girokarte": "card",
        "lastschrift|bankeinzug|sepa|abbuchung|einzug|einzugsermächtigung|abbuchen": "sepa",
        "überweisung|banküberweisung|dauerauftrag|sofortüberweisung|überweisen|überweise": "transfer",
        "paypal|pay pal": "paypal", "bar|barzahlung|bargeld|in bar": "cash", "klarna": "klarna",
        "apple pay|applepay": "apple_pay", "google pay|googlepay|gpay": "google_pay",
    },
    "AND": "und|u",
    "RANGE": "bis|oder|-|od|/",
    "BREAK": "aber|sondern|dafür|und dann|den rest|danach|dann|rest|und|weil|denn|sonst|stattdessen|doch|also",
    "NOT": "nimma|nimmer|pleite|blank|nicht|nich|ned|net|kein|keine|keinen|nie|ne|unmöglich|nix|nöt|nit",
    "PAST": (
        "runter|raus|abbucht|zahlt hat|=wurde|=wurden|=hatte|=hatten|zahlt hab|bezahlt|gezahlt|überwiesen|"
        "überwisen|eingezahlt|abgeschickt|geschickt|gesendet|abgebucht|angezahlt|beglichen|erledigt|gewesen|"
        "bekommen|war|waren|ging|kam|angewiesen|losgeschickt|rausgeschickt|rausgegangen|raus gegangen|"
        "durchgegangen|getätigt|abgegangen|runtergegangen|gegeben|gekündigt|storniert|geschrieben|gesprochen|"
        "telefoniert|bestellt|gekauft|angerufen|verloren|veranlasst|übawiesn|zoit|gzahlt|gschickt|überwiesn|"
        "gemacht|eingeworfen|gebracht|ist raus|abgezogen|eingezogen|erhalten|vereinbart|versprochen|gestorben|"
        "überweist hab|storno"
    ),
    "NONPAST": (
        "wird|werde|werden|wirst|will|wollte|kann|könnte|könnten|können|soll|sollte|muss|müsste|möchte|=würde|"
        "=wuerde|=würd|darf|geht|dürfte|wenn|sobald|falls|erst wenn|rest|restliche|restlichen|zahle|zahl|"
        "überweise|überweis|schicke|kommt|krieg|kriege|bekomme|bekomm|erst|frühestens|spätestens|"
        "versprochen ich|gibt|nächste|nächsten|kommende|kommenden"
    ),
}  # fmt: skip
