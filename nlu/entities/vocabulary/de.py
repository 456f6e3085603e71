"""German, with what is said in Austria, Switzerland and the regions."""

from typing import Any

from nlu.entities.tense import PastForms

GLUED_NUMERALS = True
NUMERALS = {
    "und": -1,
    "ein|eins": 1,
    "zwei|zwo|zwa|zwee|zwoi|zwoa": 2,
    "drei|dree|drü": 3,
    "vier|vür": 4,
    "fünf|fimf|fümf|füf": 5,
    "sechs": 6,
    "sieben|siem|sibe|siebn": 7,
    "acht": 8,
    "neun|nün": 9,
    "zehn|zehen|zeh|zehne": 10,
    "elf|ölf": 11,
    "zwölf|zwöif": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fünfzehn|fuffzehn|füfzeh": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
    "zwanzig|zwanzisch|zwansig|zwanzger|zwonzg|zwanzg|zwanzich": 20,
    "dreißig|drissg|driissg|dreisig|dreissich|dreizig|dreissg|dreisg": 30,
    "vierzig|vierzich|vierzisch|fierzig|viazg|viarzg|vierzg": 40,
    "fünfzig|fuchzg|fuffzg|füfzgi|fufzg|fünfzisch|fuffzisch|funzig|fumfzg|fuffzig|fuchzig|fuffzich|fünfzich|"
    "fufzig|fünfzg": 50,
    "sechzig|sechszig|sechzisch|sächzg|sechsig|sechszg|sechzg|sechzich": 60,
    "siebzig|siebenzig|siebzisch|sibezg|siebzgi|sibzg|siebzg|siebzich": 70,
    "achtzig|achzig|achzg|achtzisch|achzgi|ochzg|ochtzg|achtzg|achtzich": 80,
    "neunzig|neunzisch|nünzg|neinzg|neuzig|neunzg|neunzich": 90,
    "hundert|hunnert|hundret|hundad|hunderd|hundärt|hunert|hundat": 100,
    "tausend|dausend|tausnd|tuusig|tuusend|tausent|tausand": 1000,
}  # fmt: skip
NEVER_TYPOS = (
    "nikolas niklaus nacht nächte getan feiertag monatlich augen auguste sorgen mögen morgens gesten gesteht "
    "marze gesternabend sonntags"
)
PAST = PastForms(
    alone=r"\w*(?:zahl|schick|erfolg|t(?:ä|ae)tig|veranlass|erledig|k(?:ü|ue)ndig)e?ten?|\w*(?:wies|glich|bekam|erhielt)(?:en)?",
    participle=(
        r"ge\w{2,}(?:t|en|n)|g[bcdfhjkmpqstvwz]\w+(?:t|n)|(?:be|ver|er|ent|an|ab|ein|aus|auf|"
        r"weg)(?:ge)?\w{3,}t"
    ),
    never=frozenset(
        (
            "abgemacht abschnitt angeboten angelegt angesetzt angst ansicht anstatt antwort ausgefüllt "
            "ausgemacht bekommt bereit bestimmt eilt eingeplant eingerichtet eingestellt erst geben gebeten "
            "gebiet gebraucht geburt gedacht geeinigt gefragt gegen gehalt gehen gehofft gekonnt gelegt "
            "gemeint gemeldet genau geplant gericht gern gerät gesagt gesamt geschafft geschäft gesetzt "
            "gesicht gesollt gespannt gestalt gestern gewalt gewartet gewicht gewinn gewollt gewusst gezwungen "
            "insgesamt restbetrag terminiert verdient vereinbart verrückt verschoben versprecht versprochen "
            "vielleicht vorgemerkt zeit"
        ).split()
    ),
    reach=10,
)

_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_PARTS = ("morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht")

WORDS: dict[str, str | dict[str, Any]] = {
    "WEEKDAY": {
        **{day + part: number for number, day in enumerate(_DAYS) for part in _PARTS},
        "montag|moandog|maandag|meedig|mundtag|mäntag|mentig|mondag|moontag|montach|mändig|mäntig": 0,
        "dienstag|deansdog|daanschdog|deanstag|ziestig|dinsdag|irta|dienschtag|dienstach|zischtig": 1,
        "mittwoch|miwoch|middwoch|mittwo|mittwoche|mittwuch|mittwochs|mittich": 2,
        "donnerstag|donnasdog|dunnerschtig|donnschtig|donnstag|pfinstag|donnerschtag|donnerstach|dunschtig": 3,
        "freitag|freidog|frytig|freitach|fridig|frietig": 4,
        "samstag|somstog|soamsdog|sonnabend|samschtag|samschtig|samstach": 5,
        "sonntag|am so|nächsten so|kommenden so|diesen so|bis am so|sundog|sunntig|sonntach": 6,
    },
    "SHORTDAY": {
        "mo": 0,
        "di": 1,
        "mi": 2,
        "do": 3,
        "fr": 4,
        "sa": 5,
    },
    "MONTH": {
        "januar|jänna|jenner|jannuar|jänner": 1,
        "februar|fewer|febr|feber": 2,
        "märz|märtz|merz|mertz": 3,
        "april|apirl|aprill": 4,
        "mai": 5,
        "juni|juno": 6,
        "juli|julei": 7,
        "august|auguscht": 8,
        "september": 9,
        "oktober|oktoba|okober": 10,
        "november": 11,
        "dezember|desember": 12,
    },
    "SHORTMONTH": {
        "jan": 1,
        "feb|febr": 2,
        "mär|mrz": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep|sept": 9,
        "okt": 10,
        "nov": 11,
        "dez": 12,
    },
    "REL": {
        "moang|moing|morgne|mrgn|morche|moorn|morge|morgen|morgn|moin früh|morjen|moagn|morgen früh|morn|"
        "moin abend": 1,
        "heute|heite|haite|hait|heuet|hoit|heute noch|heut noch|heute abend|heut|heit|hüt|haid|hüüt|heude|"
        "heute morgen|heute früh|heut früh": 0,
        "übermorgen|überm|übermoang|ibermorgen|übermorgn|übamorgen": 2,
        "überübermorgen": 3,
        "gestern|gesdan|gestern früh|gestern nacht|gestan|gestern abend|geschtern": -1,
        "vorgestern|vorgeschtern|vurgestan|vorgesdan": -2,
    },
    "DAYPART": "früh|morgen|morgens|vormittag|vormittags|mittag|mittags|nachmittag|nachmittags|abend|abends|nacht",
    "INTO": "in|auf",
    "EVERY": "jeden|jeweils|stets|jede|jedn|immer",
    "PARTOF": "von den|von der|von|aus den|der|vo de",
    "SHORTMARK": "am|bis|bis zum|ab|zum|vom|bis am|erst am|kommenden|nächsten|am kommenden|jetzt am|spätestens",
    "BE": "ist|is|bin|sind|war",
    "AUX": (
        "hab|ha|hani|hend|händ|hesch|hät|isch|hob|hom|hots|hods|ho|habn|hamma|hammer|hamwer|hattn|habe|habt|"
        "habts|haben|ham|bin|ist|is|sind|sein|san|=wurde|=wurden|hast|hot"
    ),
    "TRAP": (
        "tausend dank|dank tausend|hundert prozent|hundertpro|dürft ihr raten|dreimal dürft ihr raten|"
        "dreimal darfst du raten|dreimal dürfen sie raten|drei mal dürft ihr raten|guten morgen|gute morgen|"
        "schönen morgen|am morgen|jeden morgen|heute nicht mehr lange|schönes wochenende|schönes we|"
        "schöne woche noch|schönen sonntag|schönen montag|schönen freitag|frohes neues jahr|gutes neues jahr|"
        "neues jahr|frohe weihnachten|frohe feiertage|schöne feiertage|frohe ostern|schöne weihnachten|"
        "schöne ostern|guten tag|zu 50% schwerbehindert|zu 50 schwerbehindert|alle tage|von heute auf morgen|"
        "bis morgen dann"
    ),
    "NEXT": (
        "näxte|näxten|näxter|nächse|nächsde|naechste|nächsten|nächster|nächstes|nächstn|nexte|nexten|nextn|"
        "kommende|kommenden|kommender|kommendes|folgenden|folgende|nä|nächschte|nächschti|darauffolgenden"
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
        "tag|tg|tg.|dag|tääg|tage|tagen|tagn|werktage|werktagen": ('day', 1),
        "woche|wochen|wuche|wochn|wo": ('week', 1),
        "monat|monate|monaten|monatn|mon": ('month', 1),
        "jahr|jahre|jahren": ('year', 1),
        "stunde|stunden|std|stdn": ('hour', 1),
    },
    "EDGE": {
        "ende|end|zum ende|schluss|endi|letzter tag|letzten tag|am letzten": "end",
        "mitte|mitten|mitti": "mid",
        "anfang|anfangs|beginn|start|afang": "begin",
    },
    "EDGEMONTH": {
        "monatsende|ultimo|monatsletzten|monatsletzter|monatsend": "end",
        "monatsmitte": "mid",
        "monatsanfang|monatsersten|monatserster|monatsbeginn": "begin",
    },
    "EDGEYEAR": {
        "jahresende|jahresschluss": "end",
        "jahresanfang|jahresbeginn|neuen jahr|neuem jahr": "begin",
    },
    "DAYMARK": (
        "am|zum|bis|bis zum|bis am|ab|ab dem|ab den|vom|den|dem|der|nach dem|nach den|vor dem|vor den|um den|"
        "um dem|gegen den|spätestens|erst am|nacm|uff|amn"
    ),
    "ON": "auf|an|für|vor|nach|zu|bis|ab|am|gegen|um|fürs|aufn|an dem|spätestens",
    "THE": "der|den|dem|die|das|n|dr|de",
    "OF": "des|eines|vom|von|im|der|d|in",
    "INMONTH": "im|ab|bis|für|bis im|bis zum|fürn|erst im",
    "IN": "in|innerhalb|innert|innerhalb von|binnen|spätestens in|so in|erst in",
    "AT": "um|gegen|punkt|kurz nach|kurz vor|zwischen",
    "CLOCKUNIT": "uhr|h|uhrzeit",
    "AGOPRE": "vor|vor etwa|vor ca|vor circa",
    "FROMNOW": "ab heute|ab jetzt|später|von heute an|von jetzt an|ab sofort",
    "AFTER": "nach|nachm|ab|von",
    "FROM": "ab",
    "BEFORE": "vor|vorm|vor dem",
    "DAYNEXTTO": {
        "tag nach|am tag nach|einen tag nach": 1,
        "tag vor|einen tag vor": -1,
    },
    "LATER": {
        "in einer woche|in na woche|in ner woche|in 1 woche": 7,
    },
    "SINCE": "seit dem|seit am|seit|seid|schon seit",
    "LASTING": "seit|seid|schon|seit über|seit mehr als|seit etwa|für|seit ca|die letzten|seit fast",
    "MORE": "noch|weitere|noch mal|nochmal|mehr|zusätzlich|länger|mehr zeit|zeit|aufschub|geduld|frist|noch so",
    "GIVE": (
        "gib mir|gebt mir|geben sie mir|gebn sie mir|brauche|brauch|bräuchte|bräucht|brauch so|benötige|gebts ma"
    ),
    "MOREONE": "noch ne|noch eine|noch einen|noch nen|noch einmal eine",
    "ONE": "ein|eine|einen|einem|einer|ne|nen|ner|nem|na|an|a",
    "HOLIDAY": {
        "1. advent|erster advent|ersten advent|1 advent": (11, 3, -1, 3),
        "2. advent|zweiter advent|zweiten advent": (11, 3, -1, 10),
        "3. advent|dritter advent|dritten advent": (11, 3, -1, 17),
        "4. advent|vierter advent|vierten advent": (11, 3, -1, 24),
        "1. weihnachtstag|1. weihnachtsfeiertag|1. feiertag|weihnachten|weihnachtn|weihnacht|christtag|"
        "1 weihnachtstag|ersten weihnachtstag|1 weihnachtsfeiertag|x mas|xmas|weihnachtsfeiertag": (12, 25),
        "heiligabend|heiligen abend|heilig abend|heiliger abend|weihnachtsabend": (12, 24),
        "2. weihnachtstag|2. weihnachtsfeiertag|2. feiertag|zweiten feiertag|2 weihnachtstag|"
        "zweiten weihnachtstag|stefanitag|stephanstag": (12, 26),
        "silvester|sylvester": (12, 31),
        "neujahr|neujahrstag|neijohr": (1, 1),
        "dreikönig|dreikönige|drei könige|heilige drei könige|heiligen drei könige|dreikönigstag": (1, 6),
        "ostern|ostersonntag": 0,
        "ostermontag": 1,
        "ostersamstag|karsamstag": -1,
        "karfreitag": -2,
        "gründonnerstag": -3,
        "pfingsten|pfingstsonntag": 49,
        "pfingstmontag": 50,
        "himmelfahrt|christi himmelfahrt|vatertag": 39,
        "fronleichnam": 60,
        "rosenmontag": -48,
        "aschermittwoch": -46,
        "faschingsdienstag|veilchendienstag|fastnacht": -47,
        "tag der arbeit|maifeiertag": (5, 1),
        "tag der deutschen einheit": (10, 3),
        "reformationstag|halloween": (10, 31),
        "allerheiligen": (11, 1),
        "allerseelen": (11, 2),
        "mariä himmelfahrt": (8, 15),
        "nikolaus|nikolaustag|nikolo": (12, 6),
        "valentinstag": (2, 14),
        "martinstag|sankt martin|st martin": (11, 11),
        "mariä empfängnis": (12, 8),
        "muttertag": (5, 6, 2, 0),
        "buß und bettag": (11, 2, 3, 0),
    },
    "ORDWORD": {
        "ersten|erster|erstn|1sten|1ten": 1,
        "zweiten": 2,
        "dritten": 3,
        "vierten": 4,
        "fünften": 5,
        "sechsten": 6,
        "siebten|siebenten": 7,
        "achten": 8,
        "neunten": 9,
        "zehnter|zehnte|zehnten": 10,
        "elfter|elfte|elften": 11,
        "zwölfter|zwölfte|zwölften": 12,
        "dreizehnter|dreizehnte|dreizehnten": 13,
        "vierzehnter|vierzehnte|vierzehnten": 14,
        "fünfzehnter|fünfzehnte|fünfzehnten|fuffzehnten": 15,
        "sechzehnter|sechzehnte|sechzehnten": 16,
        "siebzehnter|siebzehnte|siebzehnten": 17,
        "achtzehnter|achtzehnte|achtzehnten": 18,
        "neunzehnter|neunzehnte|neunzehnten": 19,
        "zwanzigster|zwanzigste|zwanzigsten": 20,
        "einundzwanzigster|einundzwanzigste|einundzwanzigsten": 21,
        "zweiundzwanzigster|zweiundzwanzigste|zweiundzwanzigsten": 22,
        "dreiundzwanzigster|dreiundzwanzigste|dreiundzwanzigsten": 23,
        "vierundzwanzigster|vierundzwanzigste|vierundzwanzigsten": 24,
        "fünfundzwanzigster|fünfundzwanzigste|fünfundzwanzigsten": 25,
        "sechsundzwanzigster|sechsundzwanzigste|sechsundzwanzigsten": 26,
        "siebenundzwanzigster|siebenundzwanzigste|siebenundzwanzigsten": 27,
        "achtundzwanzigster|achtundzwanzigste|achtundzwanzigsten": 28,
        "neunundzwanzigster|neunundzwanzigste|neunundzwanzigsten": 29,
        "dreißigster|dreißigste|dreißigsten": 30,
        "einunddreißigster|einunddreißigste|einunddreißigsten": 31,
    },
    "ORDMONTH": {
        "ersten": 1,
        "zweiten": 2,
        "dritten": 3,
        "vierten": 4,
        "fünften": 5,
        "sechsten": 6,
        "siebten": 7,
        "achten": 8,
        "neunten": 9,
        "zehnten": 10,
        "elften": 11,
        "zwölften": 12,
    },
    "OR": "oder|od|oda|/|bzw|beziehungsweise",
    "BETWEEN": "zwischen|vom|von",
    "UPTO": "bis|und|bis zum|und dem|-",
    "ANDHALF": "und halb|und eine halbe|und ein halber|einhalb|und ne halbe",
    "VAGUE": "ein paar|paar|einige|mehrere|n paar|a poar|etliche",
    "ORDSUF": "ten|sten|te|ter|tn",
    "CURRENCY": {
        "€|eur.|eiros|oire|euor|eur|euro|euros|euronen|eus|ero|oiro|euri|teuro|eiro|euero": "EUR",
        "chf|schweizer franken|frankn|franke|frangge|sfr.|frs.|fränkler|franken|fr.|sfr|fränkli|stutz": "CHF",
        "$|usd|dollar": "USD",
        "£|gbp|pfund": "GBP",
        "öcken|kracher|taler|mücken|kröten|flocken|piepen|tacken|mäuse": True,
    },
    "LETTERCURRENCY": {
        "e|eu": "EUR",
        "fr|sfr": "CHF",
    },
    "CENT": "cent|cents|ct|rappen",
    "KILO": {
        "k|tausend|tsd|mille|tausender": 1000,
        "hundert": 100,
    },
    "BANKNOTE": {
        "fuffi|fuffzger|fuffzga|fuchzga|fuffzgerl|fünfziga|fuffis|fuchzgerl|fünfzigerl|fuffziger|fuffie|fuffy|"
        "fünfziger|fuchzger|fufziger": 50,
        "hunni|hundada|hundader|hunderterl|hunnis|hundata|hunderter|hunderta|hunny|hunnie": 100,
        "zwanni|zwanziga|zwanzgerl|zwanzger|zwannis|zwanziger": 20,
        "fünfer|fünferl": 5,
        "zehner|zehnerl|zehni": 10,
        "fünfhunderter": 500,
        "zweihunderter": 200,
    },
    "PERMONTH": (
        "jeden ersten|jedn ersten|jeden 1.|im monat|pro monat|monatlich|mtl.|monatl.|alle monate|alle monat|"
        "pro mon.|p.m.|pm|monatsrate|monatliche rate|monatlicher rate|monatlichen rate|monatl|mtl|monatliche|"
        "monatlichen|jeden monat|je monat|pro mon|/ monat|/ mon|jedn monat|den monat|in dem monat|aufn monat|"
        "p m|/mtl|im monet|pro monet|monatlich immer|monatsweise|pro mona|im mon|jedes monat|am monat"
    ),
    "AGE": "bin|bist|werde|werd|wird",
    "ABOUT": (
        "rum|herum|max|maximal|höchstens|mindestens|oder so|ungefähr|circa|etwa|ca|knapp|rund|so|gut|so ca|"
        "so etwa|so ungefähr|so in etwa|wenigstens|minimum"
    ),
    "EACH": "je|zu je|à|zu|von|mit|je a|mit je|mit jeweils|jeweils|von je|von jeweils",
    "RATESUM": "raten|rate|er raten|er rate|monatsrate|monatsraten",
    "PERCENT": "%|prozent|prozente|proz",
    "PAY": (
        "zahle|abgeben|weggeben|abzweigen|aufwenden|rausgeben|entrichten|abtragen|abgebucht|abgezogen|abziehen|"
        "eingezogen|einziehen|abbuchen|überwiese|zoi|zoid|gebn|gem|iwaweisn|überwiis|überwiise|zaln|abstottere|"
        "begleichen|tilgen|ausgeben|zurückzahlen|zahl|zahlen|bezahle|bezahl|bezahlen|überweise|überweis|"
        "überweisen|überwies|gebe|geb|geben|schicke|schick|schicken|anzahlen|anzahlung|biete|anbieten|"
        "abbezahlen|abzahlen|abstottern|leisten|aufbringen|überwiesen|bezahlt|gezahlt|eingezahlt|geschickt|"
        "angezahlt|zusammenkratzen|zusammenkriegen|auftreiben|einzahlen|abdrücken|abdrücke|rüberschicken|"
        "rausrücken|loswerden|entbehren|zoin|zahln|zohl|zuschicken|hinlegen|auslegen|beisteuern|schaffe|schaff|"
        "schaffen|stemmen|anweisen|dazugeben|draufzahlen|drauflegen"
    ),
    "CUE": (
        "rund|glatt|gerundet auf|gerundet|aufgerundet|abgerundet|runden auf|runden wir auf|rundet auf|"
        "nehmt ihr auch|nehmt ihr|nehmen sie|nimmst du|akzeptiert ihr|akzeptieren sie|reichen|auch|sagen wir|"
        "für|kann|hab|habe|hätte|hätt|habn|verdien|verdiene|miete|dispo|könnte|könnt|würd|würde|mehr als|"
        "mehr wie|nur|maximal|max|höchstens|mindestens|genau|insgesamt|etwa|ungefähr|ca|circa|wenigstens|"
        "zumindest|erstmal|rate|knapp|summe von|betrag von|noch"
    ),
    "CUEAFTER": (
        "statt|wäre|wär|wäre ok|wäre möglich|würd gehn|täten gehn|hab ich noch|anstatt|könnt|könnte|kann|könnts|"
        "hätt ich|hätte ich|hätt i|gehen|geht|ginge|gingen|passen|passt|drin|möglich|machbar|ok|okay|"
        "würden gehen|wären|wären drin|wären ok|wären möglich|jetzt|sofort|max|maximal|anzahlung|würde gehen|"
        "reichen|hab ich|habe ich|kann ich|könnte ich|krieg ich|is drin|ist drin|sind drin"
    ),
    "FOLLOW": (
        "und|wären|wär|wärs|reichen|gehen|gehn|drinnen|insgesamt|schonmal|vielleicht|momentan|derzeit|vorab|"
        "gegen|ein|einen|unter|hätt|oder|aber|dann|jetzt|sofort|gleich|heute|morgen|zahlen|bezahlen|überweisen|"
        "ich|wir|kann|könnte|können|könnt|will|würde|werde|würd|wird|ist|is|sind|wäre|geht|ok|okay|bitte|danke|"
        "mehr|nicht|im|am|bis|ab|in|zum|von|auf|an|für|mit|per|das|dass|der|die|den|dem|da|erst|erstmal|schon|"
        "noch|so|rest|den rest|wenn|weil|sobald|hab|habe|hätte|haben|kommt|kommen|krieg|kriege|bekomme|bekomm|"
        "gibts|gibt|also|ja|nein|mal|drin|möglich|machen|überwiesen|bezahlt|gezahlt|zu|würden|abends|früh|"
        "mittags|spätestens|aufs|euch|ihnen|dir|mir|uns|sie|es|vorerst|zuerst|anfang|ende|mitte|pro|monatlich|"
        "jeden|statt|anzahlen|geben|schicken|sollte|soll|müsste|muss|möchte|hin|her|fix|sicher|bestimmt|wieder|"
        "ma|halt|denn|oda|nächsten|diesen|hier|allerdings|gerne|gern|los|okey|sein"
    ),
    "RATE": (
        "raten|monatsrate|teilzahlung|teilrechnungen|monatsbeträge|monatsbeträgen|rtn|radn|zahlungsraten|"
        "monatliche raten|rate|ratn|monatsraten|teilen|teile|teilzahlungen|zahlungen|teilbeträgen|teilbeträge|"
        "beträgen|abschnitten|schritten|häppchen|portionen|etappen|hälften|stücken|stückchen|tranchen|"
        "ratenzahlungen|überweisungen|monatszahlungen|rätli"
    ),
    "ADJ": (
        "gleiche|gleichen|gleich|große|großen|kleine|kleinen|monatliche|monatlichen|monatlich|monats|bequeme|"
        "bequemen|einzelne|einzelnen|faire|mal|wöchentliche|wöchentlichen|gleichmäßigen|gleichgroße|gleichgroßen"
    ),
    "TIMES": "mal|x|malen|moi",
    "THRICE": {
        "zweimal": 2,
        "dreimal": 3,
        "viermal": 4,
        "fünfmal": 5,
        "sechsmal": 6,
        "zehnmal": 10,
        "zwölfmal": 12,
        "achtmal": 8,
        "siebenmal": 7,
    },
    "SPLIT": (
        "mehreren malen|in teilen|auf raten|streck|strecke|aufteilen|teilen|splitten|stückeln|verteilen|"
        "verteilt|aufgeteilt|abstottern|raten|ratenzahlung|abzahlen|abbezahlen|abbezahle|strecken|abzahlung|"
        "rückzahlung|laufzeit|teilzahlung|gestreckt|abgestottert|aufsplitten|stunden"
    ),
    "OVER": (
        "über|auf|auf die nächsten|in den nächsten|über die nächsten|verteilt auf|verteilt über|aufgeteilt auf"
    ),
    "PART": {
        "hälfte|halb halb|helfte|häflte|hälte|hälffte|hälfta|hoibe|hälft'|die hälfte|de hälfte|hälftn|"
        "halbe summe|halben betrag|halbe rechnung|halber betrag|halbe halbe|halbe|häfte|hälfe": "1/2",
        "drittel|ein drittel|1 drittel|n drittel|driddel": "1/3",
        "viertel|ein viertel|1 viertel|n viertel": "1/4",
        "zweidrittel": "2/3",
        "dreiviertel": "3/4",
    },
    "HALFOF": (
        "stunde|schwerbehindert|behindert|erwerbsgemindert|teilzeit|rabatt|skonto|von euch|schon vergessen|"
        "vergessen|der zeit|der leute|arbeit|zinsen|mwst|party|stunden|nach|vor|jahr|jahre|tag|monat|woche|acht|"
        "neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf|sechs|sieben|des monats|der woche|des jahres|rate"
    ),
    "INVOICE": (
        "rechnung|rechnungen|rg|re|rechnungsnummer|rechnungsnr|rechnungs nr|kundennummer|kundennr|kunde|kd|"
        "vertrag|vertragsnummer|aktenzeichen|az|auftrag|auftragsnummer|bestellung|bestellnummer|mahnung|vorgang|"
        "vorgangsnummer|faktura|rechn|kunden nr|vertragsnr|referenz|ref|kundenkonto|iban|konto|kontonummer|plz|"
        "pin|tel|telefon|handy|nummer|rufnummer|hausnummer|hausnr|verwendungszweck|code|ticket|zimmer"
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
        "paypal|pay pal": "paypal",
        "bar|barzahlung|bargeld|in bar": "cash",
        "klarna": "klarna",
        "apple pay|applepay": "apple_pay",
        "google pay|googlepay|gpay": "google_pay",
    },
    "AND": "und|u",
    "RATHER": (
        "stattdessen|sondern|ne doch|nee doch|nein doch|quatsch|korrektur|ach nein|ach ne|doch lieber|äh nein|"
        "ich mein|ich meine|ne quatsch|sorry nein|halt nein|besser gesagt"
    ),
    "NOTBEFORE": "vor|vorm|erst",
    "REFUSE": "nix|nichts|nie|kein|keine|keinen|nicht|nich|ned|net|nit|nöt|unmöglich|nimmer",
    "SMALLTALK": (
        "ich|i|kann|könnt|geht|leider|mir|bei|es|das|ist|is|wirds|wird|was|klappt|passt|hab|zeit|auf|bitte|ma|"
        "gar"
    ),
    "RANGE": "bis|oder|-|od|/",
    "BREAK": "aber|sondern|dafür|und dann|den rest|danach|dann|rest|und|weil|denn|sonst|stattdessen|doch|also",
    "INSTEAD": "besser als|lieber als|statt|anstatt|anstelle|nicht am|nicht erst",
    "NOT": (
        "wird knapp|is knapp|wird eng|wird nix|wird nichts|nimma|nimmer|pleite|blank|nicht|zu früh|zu spät|"
        "zu knapp|zu bald|sollte eigentlich|konnte nicht|schaff ich nicht|weder|nich|ned|net|kein|keine|keinen|"
        "nie|ne|unmöglich|nix|nöt|nit|wollte|wollt|eigentlich|hatte gesagt|hab gesagt|hatte vor|ursprünglich"
    ),
    "PAST": (
        "runter|raus|abbucht|zahlt hat|=wurde|=wurden|=hatte|=hatten|zahlt hab|bezahlt|vergessen|zahlen sollen|"
        "überweisen sollen|ist vom|war vom|überweisung vom|zahlung vom|geld vom|sollte schon|sollte gestern|"
        "hätte schon|verpasst|verpennt|verschwitzt|iwawiesn|iwawiesen|übawiesen|iberwiesen|überwisn|zoid|eizoit|"
        "eizahlt|iizahlt|gmacht|gmocht|obbucht|abbucht worden|überwiese|überwise|eingegangen|eingegangn|"
        "gutgeschrieben|verbucht|getilgt|abbezahlt|abgezahlt|gezahlt|überwiesen|überwisen|eingezahlt|"
        "abgeschickt|geschickt|gesendet|abgebucht|angezahlt|beglichen|erledigt|gewesen|bekommen|=war|=waren|"
        "ging|kam|angewiesen|losgeschickt|rausgeschickt|rausgegangen|raus gegangen|durchgegangen|getätigt|"
        "abgegangen|runtergegangen|gegeben|gekündigt|storniert|geschrieben|gesprochen|telefoniert|bestellt|"
        "gekauft|angerufen|verloren|veranlasst|übawiesn|zoit|gzahlt|gschickt|überwiesn|gemacht|eingeworfen|"
        "gebracht|ist raus|abgezogen|eingezogen|erhalten|gestorben|überweist hab|storno"
    ),
    "ASIDE": (
        "vergessen|verloren|gekündigt|gestorben|bekommen|erhalten|angerufen|telefoniert|gesprochen|=war|"
        "verpasst|geschrieben|verpennt|verschwitzt|krank"
    ),
    "NONPAST": (
        "geplant|eingeplant|terminiert|vorgemerkt|eingestellt|vorgesehen|angesetzt|eingerichtet|dauerauftrag|"
        "wird|erst am|erst im|erst ab|erst in|erst zum|erst wieder|bis|bis zum|bis am|bis spätestens|werde|"
        "werden|wirst|will|wollte|kann|könnte|könnten|können|soll|sollte|muss|müsste|möchte|=würde|=wuerde|"
        "=würd|darf|geht|dürfte|wenn|sobald|falls|erst wenn|rest|restliche|restlichen|zahle|zahl|überweise|"
        "überweis|schicke|kommt|krieg|kriege|bekomme|bekomm|frühestens|spätestens|versprochen ich|gibt|nächste|"
        "nächsten|kommende|kommenden"
    ),
    "STATE": "ist|is|isses|sind|wird",
    "BEEN": "worden|wordn|gewesen",
    "DONE": (
        "bezahlt|gezahlt|überwiesen|beglichen|erledigt|getilgt|geregelt|ausgeglichen|abbezahlt|abgezahlt|"
        "eingezahlt|bereinigt|fertig|durch|vom tisch"
    ),
    "DUE": "bis|bis zum|bis am|spätestens|spätestens am|zu|an",
    "NAMEIS": "mein name ist|mein name is|ich heiße|ich heiss|name|herr|herrn|frau|hr|familie|fam",
    "HEREIS": "hier ist|hier is|hier|ich bin|bin|da ist|spricht",
    "LATEST": "erst|frühestens",
    "HALFYEAR": "halben jahr|halbes jahr|halbn jahr",
    "FRACTION": {
        "drittel|driddel|dritteln": 3,
        "viertel|vierteln": 4,
    },
    "PLURAL": "die",
    "YES": "lieber|besser",
    "BETTER": "lieber|besser|sagen wir|machen wir",
    "TOOMUCH": "zu viel|zuviel|zu hoch|zu teuer|zvui|geht nicht|schaff ich nicht",
}  # fmt: skip
