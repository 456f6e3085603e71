"""English, British and American."""

from typing import Any

from nlu.entities.tense import PastForms

GLUED_NUMERALS = False
NUMERALS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight|eigth": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve|twelf|twelv": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen|fiveteen|fiften": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty|twenny|twentey|twnty|twety|tweny": 20,
    "thirty|thirdy|thirthy|thrity|tirty|therty": 30,
    "forty|fortey|foty|fourty": 40,
    "fifty|fivty|fity|fiffty|fify|fiftey|fiddy": 50,
    "sixty|sixtey|sixdy": 60,
    "seventy|sevendy|seventey|sevnty": 70,
    "eighty|eigthy|eihgty|eightey|eigty": 80,
    "ninety|ninty|ninetey|nintey": 90,
    "hundred|hundrd|hundread|hundret|hunned|hundo|hundered|hunderd": 100,
    "thousand|thousend|tousand|thosand|thousnd": 1000,
}  # fmt: skip
NEVER_TYPOS = "sundae monthly money augusta tomorrows marched mayday"
PAST = PastForms(
    alone=r"\w{3,}ed",
    participle=r"\w{3,}ed",
    never=frozenset(
        (
            "agreed allowed applied arranged ashamed asked assured attached based bed booked bored called "
            "closed delayed divided earmarked embarrassed exceed expected extended feed finished fixed freed "
            "guaranteed hoped hundered hundred indeed instructed interested linked married meant moved need "
            "needed organised organized outstanding overdrawed owed pencilled planned pleased postponed "
            "proceed promised red reduced relieved requested rescheduled reserved retired scheduled seed set "
            "shed skinted speed spread succeed supposed tired tried unemployed united used wanted wednesday "
            "weed worried"
        ).split()
    ),
    reach=3,
)

WORDS: dict[str, str | dict[str, Any]] = {
    "WEEKDAY": {
        "monday|munday|mondey": 0,
        "tuesday|toosday|chewsday|teuday|tues|tuesdy": 1,
        "wednesday|weds|wensday|wednsday|wedsday|wendsday": 2,
        "thursday|thurdays|thurs day|thurs|thur|thirsday|thrusday|thursdy": 3,
        "friday|fridat|fri|fryday|firday": 4,
        "saturday|saterday": 5,
        "sunday|sundey": 6,
    },
    "SHORTDAY": {
        "mon": 0,
        "tue": 1,
        "wed": 2,
        "thu": 3,
        "sat": 5,
        "sun": 6,
    },
    "MONTH": {
        "january|jan": 1,
        "february|febuary|feb": 2,
        "march": 3,
        "april|aprl|arpil|apirl|apr": 4,
        "may": 5,
        "june": 6,
        "july": 7,
        "august|aug": 8,
        "september|sept": 9,
        "october|oct": 10,
        "november|nov": 11,
        "december|dec": 12,
    },
    "SHORTMONTH": {
        "mar": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "sep": 9,
    },
    "REL": {
        "today|todday|todya|toady|tdy|later on today|2nite|2night|this eve|2day|tonight|tonite|this evening|"
        "this afternoon|this morning|later today|tday|this arvo": 0,
        "tomorrow|2mro|2mora|tmrow|tomorrow night|tommorrow morning|tmro|tomorrow evening|tomorrow afternoon|"
        "tomorow|tommorow|tommorrow|2moro|2morrow|tmrw|tmr|tmw|tomoz|tomos|tomorro|2mrw|tmrrw|tomorrow morning|"
        "the morra|the morrow|tomarrow": 1,
        "a week tomorrow|week tomorrow": 8,
        "a week today|week today": 7,
        "a fortnight today|fortnight today|two weeks today|2 weeks today": 14,
        "two weeks tomorrow|2 weeks tomorrow|a fortnight tomorrow|fortnight tomorrow": 15,
        "day after tomorrow|the day after tomorrow|overmorrow|day after tmrw|the day after tmrw": 2,
        "yesterday|yesterday morning|yesterday evening|yesterday afternoon|yesterday night|yday|last night|"
        "yest": -1,
        "day before yesterday|the day before yesterday": -2,
    },
    "DAYPART": "morning|afternoon|evening|night|lunchtime|noon|first thing|am|pm|eve",
    "INTO": "in|into",
    "EVERY": "every|always|each",
    "PARTOF": "of the|out of|out of the|from the|of my|off the|towards the",
    "SHORTMARK": "on|by|until|till|til|before|from|come|due|after|untill",
    "BE": "am|im|aged|turned",
    "AUX": "have|has|had|ve|was|were",
    "TRAP": (
        "1st of all|a hundred times|a thousand times|a million times|hundred percent|a thousand apologies|"
        "a thousand thanks|first off|friday night lights|the other day|merry christmas|happy christmas|"
        "happy easter|happy new year|happy friday|happy monday|good morning|sunday league|sunday school|"
        "sunday roast|sunday best|monday blues|friday feeling|have a nice weekend|have a good weekend|"
        "have a good friday|have a good monday|have a good tuesday|have a good sunday|have a great weekend|"
        "a grand total|have a good thursday|have a good wednesday|have a good saturday|enjoy your weekend|"
        "lovely weekend|great weekend|have a nice day|good day|have a lovely day|good weekend|nice weekend|"
        "christmas bonus|christmas presents|christmas shopping|day in day out|may i|may be|these days|one day|"
        "every day|black friday sale|christmas money|every monday|every friday|see you tomorrow|happy holidays|"
        "as of today|second hand|to this day|happy thanksgiving|split second|nine to five|back to square one|"
        "number one|24 7|first thing first|first of all|march in|in the first place|at first|on the second hand"
    ),
    "NEXT": "next|nxt|following|coming|upcoming|the coming|nex|the following",
    "AFTERNEXT": "after next",
    "THIS": "this|current",
    "LAST": "last|past|previous",
    "LASTOF": {
        "last|the last": -1,
    },
    "WEEK": "week|wk|weeks|wek",
    "MONTHUNIT": "month|months|mth|mnth",
    "YEARUNIT": "year|yr",
    "WEEKEND": "weekend|wknd|wkend|week end",
    "UNIT": {
        "day|days|working days|dys|calendar days|days time|day s time": ('day', 1),
        "week|weeks|wk|wks|weeks time|wks time|week s time": ('week', 1),
        "month|months|mth|mths|months time": ('month', 1),
        "year|years|yr|yrs": ('year', 1),
        "hour|hours|hrs|hr": ('hour', 1),
        "fortnights": ('day', 14),
    },
    "SPELL": {
        "fortnight|fortnight's time|fortnights time": 14,
    },
    "EDGE": {
        "end|the end|close|back end|last day|the last day|very end|the very end": "end",
        "mid|middle|the middle|midway through|half way through|halfway through": "mid",
        "start|the start|beginning|the beginning|begining|early|first part|1st part|the top|the first day|"
        "first day|beggining": "begin",
    },
    "EDGEMONTH": {
        "eom|month end|months end|last day of the month|the last day of the month|month's end|"
        "last of the month": "end",
        "midmonth": "mid",
        "first of the month|1st of the month": "begin",
    },
    "EDGEYEAR": {
        "year end|years end|eoy|year's end": "end",
    },
    "DAYMARK": (
        "on the|to the|on or before the|no earlier than the|by the|until the|till the|til the|before the|"
        "after the|from the|around the|about the|for the|till|come the|not before the|no later than the|"
        "past the|is the|was the|due the|roughly the|til|untill the|as of the|starting the"
    ),
    "ON": (
        "on|by|until|till|til|before|after|from|for|around|this|come|not before|no later than|untill|latest|"
        "every|starting"
    ),
    "THE": "the|d|da",
    "OF": "of|in|o|the",
    "INMONTH": (
        "in|by|until|till|before|from|after|for|during|early in|sometime in|around|til|of|come|starting|through"
    ),
    "IN": "in|within|about|in about|in like|in abt|in around|in another|withing|inside|into|in say|n",
    "AT": "at|@|around|by|before|after|at around|at about|till|until|from|between",
    "CLOCKUNIT": "am|pm|o clock|oclock|hrs|a m|p m|h|noon|ish|gmt|est",
    "AGO": "ago|back|bck|prior",
    "FROMNOW": "from now|from today|time|from here|hence",
    "AFTER": "after|from|following|past",
    "FROM": "from",
    "BEFORE": "before|prior to",
    "DAYNEXTTO": {
        "a week on|a week this|week on|week from|a week from": 7,
        "two weeks on|2 weeks on|a fortnight on|fortnight on": 14,
        "day after|the day after": 1,
        "day before|the day before": -1,
    },
    "LATER": {
        "week|wk": 7,
    },
    "SINCE": "since the|since|ever since",
    "LASTING": "for|been|for the past|for the last|over the last|every|waited|past|the last|the past",
    "MORE": "more|extra|further|additional|another|or so more|longer|grace|extension",
    "GIVE": (
        "give me|gimme|need|i need|give us|i d need|allow me|can i have|could i have|just need|needing|"
        "can i get|could i get|have me|wait"
    ),
    "MOREONE": "another|an extra|one more|an additional|a further",
    "ONE": "a|an|one",
    "HOLIDAY": {
        "christmas|xmas|x mas|chrimbo|crimbo|christmas day|xmas day|crimbo day|chrismas|cristmas|"
        "the 25th of december": (12, 25),
        "christmas eve|xmas eve": (12, 24),
        "boxing day": (12, 26),
        "new year's eve|new years eve|nye|new year eve|hogmanay": (12, 31),
        "new year's day|new year|new years|the new year|new years day|new year's|new year day": (1, 1),
        "easter|easter sunday": 0,
        "good friday": -2,
        "easter monday": 1,
        "palm sunday": -7,
        "ash wednesday": -46,
        "pancake day|shrove tuesday|mardi gras": -47,
        "halloween|hallowen|haloween": (10, 31),
        "thanksgiving|thanks giving|turkey day": (11, 3, 4, 0),
        "black friday": (11, 3, 4, 1),
        "cyber monday": (11, 3, 4, 4),
        "4th of july|fourth of july|independence day|july 4th|july fourth": (7, 4),
        "labor day|labour day": (9, 0, 1, 0),
        "memorial day": (5, 0, -1, 0),
        "valentine's day|valentines day|valentines|valentine's": (2, 14),
        "bonfire night|guy fawkes|guy fawkes night": (11, 5),
        "st patrick's day|st patricks day|paddy's day|paddys day|st paddys day|st patricks": (3, 17),
        "juneteenth": (6, 19),
        "may day": (5, 1),
        "veterans day|veteran's day|remembrance day|armistice day": (11, 11),
        "groundhog day": (2, 2),
        "mlk day|martin luther king day": (1, 0, 3, 0),
        "presidents day|president's day": (2, 0, 3, 0),
        "burns night": (1, 25),
        "st george's day|st georges day": (4, 23),
        "st andrews day|st andrew's day": (11, 30),
        "april fools|april fools day|april fool's day": (4, 1),
        "columbus day": (10, 0, 2, 0),
        "tax day": (4, 15),
        "cinco de mayo": (5, 5),
        "whit sunday|pentecost": 49,
        "twelfth night": (1, 5),
        "epiphany": (1, 6),
    },
    "ORDWORD": {
        "first|the first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth|twelvth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth|twentyeth": 20,
        "twenty first": 21,
        "twenty second": 22,
        "twenty third": 23,
        "twenty fourth": 24,
        "twenty fifth": 25,
        "twenty sixth": 26,
        "twenty seventh": 27,
        "twenty eighth": 28,
        "twenty ninth": 29,
        "thirtieth": 30,
        "thirty first": 31,
    },
    "OR": "or|/",
    "BETWEEN": "between|from",
    "UPTO": "to|and|till|until|through|-",
    "ANDHALF": "and a half|n a half|and half",
    "VAGUE": "a few|few|couple|a couple|a couple of|couple of|several|some",
    "ORDSUF": "st|nd|rd|th|ht|t h",
    "CURRENCY": {
        "€|eurs|uros|yoyo|yoyos|euors|eruos|eur|euro|euros": "EUR",
        "$|us dollar|american dollars|dolalrs|dollas|dollaz|usd|dollar|dollars|us$|us dollars|dollers|"
        "dolars": "USD",
        "£|punds|qid|poond|nicker|squids|gbp|quid|pound|pounds|pnd|sterling|pounds sterling|squid|quids|ponds|"
        "£s": "GBP",
        "chf|francs|swiss francs": "CHF",
        "bucks|canadian dollars|australian dollars|cad dollars|aussie dollars|nzd|smackeroos|greenbacks|bones|"
        "smackers|bux|buck|cad|aud": True,
    },
    "CENT": "cents|cent|p|pence|pennies|penny",
    "KILO": {
        "k|grand|thousand|thou": 1000,
        "hundred": 100,
    },
    "BANKNOTE": {
        "a grand": 1000,
        "half a grand|half a k": 500,
        "tenner|tenners|tener|ten spot": 10,
        "fiver|fivers": 5,
        "hundo|hunnid": 100,
    },
    "PERMONTH": (
        "a month|per month|monthly|p.m.|p.c.m.|p.m|each month|every month|/month|/mo|pm|p m|pcm|a mth|per mth|"
        "/mth|every single month|month by month|p/m|the month|a mo|/mnth|pr month|mthly|a mnth|per mo|a months|"
        "each and every month|of every month|every mth|on a monthly basis"
    ),
    "AGE": "im|am|aged|turned|turning|hes|shes",
    "ABOUT": (
        "ish|max|maximum|tops|or so|at most|minimum|at least|about|just under|just over|approx|approximately|"
        "like|under|around|say|maybe|only|roughly"
    ),
    "EACH": "of|at|each|a go of|of about|of around|of like|a|@|at about|by",
    "RATESUM": (
        "installments|instalments|payments|apiece|each time|instalment|installment|a payment|a pop each month|"
        "chunks|per payment|per instalment|per installment|an instalment|an installment"
    ),
    "PERCENT": "%|percent|per cent|pct",
    "PAY": (
        "pay|took|take|taken|charged|charge|debited|debit|deducted|deduct|refund|refunded|settle for|accept|"
        "how about|what about|paying|send|sending|transfer|transferring|put|give|giving|offer|offering|manage|"
        "afford|spare|do|chuck|ping|wire|zelle|deposit|scrape together|drop|stretch to|contribute|throw|paid|"
        "sent|transferred|gave|put down|put in|put towards|make|bank transfer|venmo|swing|come up with|get you|"
        "pay off|pay in|bung|sort|cover|scrape|handle|fork out|cough up|pull together|go to|go up to|commit to|"
        "hand over|stretch|sling|shoot|bring|pay back|pay ya|lay down|sort you"
    ),
    "CUE": (
        "round it to|round it up to|round it down to|round up to|round down to|rounded to|even|a flat|bill was|"
        "bill is|invoice was|total is|total was|was|say|more than|no more than|only|ive only got|i've got|"
        "ive got|make it|settle for|call it|i've|ive|left with|do you take|budget of|budget is|maximum|max|most|"
        "least|up to|just|have|got|payment of|total of|sum of|have got|roughly|amount of|balance of|initial"
    ),
    "CUEAFTER": (
        "instead of|rather than|now|would be|would do|would suit|left|is the most i|is all i|is as much as|"
        "is the best i|and call it quits|and call it even|is my limit|is my maximum|is doable|is manageable|"
        "is what i can|is what i|all in|cash|out of my|off me|towards it|off the bill|off it|off my bill|"
        "would be ok|would be fine|is better|is easier|is ok|is okay|is good|be possible|doable|today|max|"
        "maximum|ok|okay|tops|is fine|would work|works|at most|is all i have|is all i can|right now|"
        "at the moment|is the most|up front|upfront|down|for now|is all i got|straight away|is possible|be ok|"
        "be okay|to start|towards|is my max|deposit|atm"
    ),
    "FOLLOW": (
        "and|be|do|suit|fit|suits|good|fine|possible|doable|does|did|has|been|goes|went|cash|we're|you're|"
        "should|might|may|am|me|her|his|out|yesterday|he|she|they|lads|guys|man|dude|folks|team|hi|hello|hey|no|"
        "yep|yup|nope|sure|great|cool|perfect|already|alrdy|alr|straightaway|immediately|quickly|across|same|"
        "whenever|since|even|sometime|early|late|maybe|tonight|either|unless|or|but|then|now|today|tomorrow|pay|"
        "to|on|by|in|at|if|is|are|was|would|will|could|can|for|from|as|towards|until|till|when|because|coz|cos|"
        "cuz|so|ok|okay|please|pls|plz|thanks|thx|ta|i|we|it|that|this|next|max|tops|right|straight|off|down|up|"
        "with|via|before|after|every|each|a|per|the|my|you|ye|ya|of|not|instead|maximum|more|rest|remaining|atm|"
        "mate|sir|madam|love|first|asap|just|once|gets|get|works|work|latest|im|ill|there|here|the rest|only|"
        "too|again|dont|cant|wont|lol|sorry|hun|pal|bro|though|tho|also|over|weekly|plus|n|upfront|bc|yeah|yes|"
        "while|til|id|toward|against|a week|fortnightly"
    ),
    "RATE": (
        "installments|instalments|installment|instalment|payments|parts|chunks|lots|goes|portions|bits|halves|"
        "pieces|tranches|split payments|monthly payments|transfers|stages|equal payments|instalements|"
        "intallments|installements|instalmants|pays|shots|amounts|slices|payment plan|months instalments|bites|"
        "lumps|steps|deposits"
    ),
    "ADJ": (
        "equal|monthly|small|smaller|separate|easy|even|weekly|different|little|more|mini|fortnightly|"
        "manageable|month|regular|affordable|simple|fixed|biweekly|consecutive|part|split"
    ),
    "TIMES": "times|x",
    "THRICE": {
        "thrice": 3,
        "twice": 2,
    },
    "SPLIT": (
        "a few goes|several goes|several payments|bits|split|plan|repayment plan|repayment|splitting|spread|"
        "spreading|divide|divided|break|installments|instalments|broken|divvy|stagger|staggered|cut|chop|"
        "instalment|installment|chunk|payment plan|carve|breaking"
    ),
    "OVER": "over|across|over the next|across the next|over about|spread over",
    "PART": {
        "half|half of|half the amount|half the bill|half my bill|half the money|half the debt|half the total|"
        "half the invoice|half what i owe|half of what|the half|halve|one half|1 half|haf": "1/2",
        "a third|one third|1 third": "1/3",
        "a quarter|quarter now|quarter today|quarter up front|quarter upfront|a quater|quarter straight away|"
        "one quarter|a fourth|one fourth|1 quarter|quarter of it|quarter of the": "1/4",
    },
    "HALFOF": (
        "my|disabled|off|discount|vat|grand|and grand|interest|sure|a grand|a k|over|termly|owed|the county|the|"
        "past|an hour|hour|hours|a day|day|days|year|month|week|way|term|time|asleep|ten|eleven|twelve|one|two|"
        "three|four|five|six|seven|eight|nine|brother|sister|to|the time|a mind|mile|dozen|price|of the month|"
        "of the week|of the year|an hr|party|decent|as much|a year|a month|a week|heartedly|a chance|my life|"
        "of december|expecting|baked|joking|person|man"
    ),
    "INVOICE": (
        "invoice|invoices|inv|bill|invoice number|customer|customer number|account|acct|acc|account number|"
        "contract|order|order number|reference|ref|case|case number|ticket|reference number|claim|file|policy|"
        "booking|statement|po box|zip|zip code|apartment|apt|flat|room|unit|extension|ext|phone|call|text|dial|"
        "pin|code|passcode|iban|sort code|number|ref number|order no|customer id|id|street|road"
    ),
    "INVOICEFROM": "from|of|dated|for|date|issued|issued on|due|was due|sent|you sent|sent on",
    "NO": "number|no|nr|num|#|nos|id",
    "THING": (
        "invoices|invoice|kids|children|bills|bill|letters|emails|texts|messages|calls|people|minutes|mins|min|"
        "times|items|boxes|years|payment|installment|instalment|part|letter|time|reminder|reminders|thing|half|"
        "floor|hand|one|job|jobs|yr old|year old|miles|degrees|bedroom|bed|hours|hour|guy|guys|orders|order|"
        "parcel|parcels|phone|month|week|notice|visit|quarter|chance|chances|bags|units|hrs|other|questions|"
        "question|or second|call|message|demand|option|person|account|year|name"
    ),
    "METHOD": {
        "card|credit card|debit card|visa|mastercard|amex": "card",
        "direct debit|sepa|dd": "sepa",
        "bank transfer|transfer|wire|wire transfer|standing order|bacs|faster payment|ach|zelle": "transfer",
        "paypal|pay pal": "paypal",
        "cash": "cash",
        "klarna": "klarna",
        "apple pay|applepay": "apple_pay",
        "google pay|gpay|googlepay": "google_pay",
        "cheque|check": "cheque",
    },
    "AND": "and|n|&",
    "RATHER": (
        "no wait|no sorry|scratch that|actually no|make that|i mean|i meant|correction|oops|no actually|"
        "or rather|wait no"
    ),
    "NOTBEFORE": "before|until|till|til",
    "REFUSE": (
        "didn't|didnt|haven't|havent|hasn't|hasnt|couldn't|couldnt|never|not|can't|cant|cannot|won't|wont|"
        "doesn't|doesnt|don't|dont|isn't|isnt|impossible"
    ),
    "SMALLTALK": (
        "i|t|is|do|it|that|work|works|for|me|possible|going|happen|sorry|im|afraid|make|good|be|able|to|us"
    ),
    "RANGE": "to|or|-|and|maybe|/",
    "BREAK": (
        "but|then|and then|the rest|rest|because|cos|coz|cuz|so|however|and the rest|and i|and will|or else|"
        "though|remainder|and the other|otherwise|while"
    ),
    "INSTEAD": "better than|instead of|rather than|not on",
    "NOT": (
        "is tight|is pushing it|skint|broke|not|couldnt|too soon|too early|too late|haven't|havent|hasn't|hasnt|"
        "doesn't|doesnt|wasn't|wasnt|no good|too tight|too short|neither|nor|can't|cant|cannot|won't|wont|don't|"
        "dont|no|never|unable|isn't|isnt|couldn't|impossible|nothing|nowt|aint|didn't|didnt|was going to|"
        "was gonna|were going to|was supposed to|was meant to|said i'd|said id|told you i'd|meant to|planned to|"
        "originally|said i would|wanted to"
    ),
    "PAST": (
        "couldn't|couldnt|wasn't able|wasnt able|paid|should have paid|should have sent|should have been|"
        "should've paid|should've been|should have gone|should have arrived|was due|were due|payment from|"
        "transfer from|is from|was from|supposed to have|didn't|didnt|left my account|have gone out|sent|"
        "transferred|was|were|did|had|went|already|made|been|bounced|received|settled|cleared|deducted|charged|"
        "debited|took|taken|came|called|lost|spoke|rang|phoned|emailed|wired|got paid|posted|gave|deposited|"
        "processed|left my|died|ordered|bought|cancelled|canceled|done|i put|gone|handed|dropped|mailed|closed|"
        "missed|broke|sorted it|sorted that|submitted|authorised|authorized|happened|returned|payed|payd|"
        "refunded|passed away|laid off|wrote|forgot|venmoed|zelled|tried|declined"
    ),
    "ASIDE": (
        "forgot|lost|died|missed|was|were|had|called|rang|phoned|emailed|spoke|wrote|broke|received|been|"
        "passed away|laid off|came"
    ),
    "NONPAST": (
        "scheduled|set up|lined up|pencilled in|booked in|planned|will|is due|due by|is set up|set up for|"
        "is scheduled|scheduled for|i'll|ill|it'll|he'll|we'll|can|could|would|i'd|gonna|going to|want|get paid|"
        "gets paid|getting paid|be paid|be sent|be made|be done|be sorted|be taken|be charged|have it paid|"
        "get it paid|get it sorted|am paid|i'm paid|im paid|until i'm paid|once|if|should|shall|may|might|"
        "have to|need|hope|hoping|plan|planning|paying|pay|send|rest|remainder|expect|expecting|unless|by|until|"
        "till|let me|next|is paid|are paid|i'm|be|have it sent|get this|have this|have that|got to|gotta|coming|"
        "payday|wanna|pays|gets"
    ),
    "BEEN": "been|being",
    "STATE": "will be|ll be|is|its|it's|are|be|have it|have that",
    "DONE": "paid|done|sorted|settled|cleared|sent|payed|paid off|squared|in your account|with you",
    "DUE": "by|before|by the|for|come|no later than",
    "NAMEIS": "my name is|my names|my name s|name|mr|mrs|miss|ms",
    "HEREIS": "this is|i'm|im|i am|it's|its|here|speaking to",
    "LATEST": "only|not until|not till|not before",
    "HALFYEAR": "half a year|half year|half an year",
    "FRACTION": {
        "thirds": 3,
        "quarters|fourths|qtrs": 4,
    },
    "PLURAL": "about",
    "YES": "instead|works|is better|is fine",
    "BETTER": "better|instead|better on|rather on|rather|make it|lets say|better make it|lets make it",
    "TOOMUCH": "too much|too high|too steep|a lot|too many",
}  # fmt: skip
