"""German, with what is said in Austria, Bavaria, Switzerland and the north. Written as `plain` leaves it."""

CLASSES = {
    "POLITE": """
        bitte bittschon bittschee pls danke merci mal ma halt einfach endlich jetzt jetz etz sofort
        umgehend gefalligst amoi doch grad ab_sofort ab_jetzt ab_heute ab_heit freundlicherweise kunftig
        in_zukunft bloss
    """,
    "ME": "mir mi mich ma mer uns me",
    "THE": """
        die de der den dem das diese(n|r|m)? dera eure(n|r|m)? euern eire(n|r)? ihre(n|r|m)? weiteren?
        solche(n|r)? mit so sone ewige(n)? staendige(n)? standige(n)? dauernde(n)? ganze(n)? alle(n)?
        automatischen? bloden? sti dene
    """,
    "STOP": """
        (hor|her|hear|hea)(t|ts|st|en|n|ed|e|d|s)?(_(sie|se|ihr|endlich|bitte|jetzt)){0,3}_(auf|uf)
        (hor|her|hear|hea)(t|ts|st|en|n|ed|e|d|s)?(_(jetz|etz|sofort|mal|doch|halt)){0,3}_(auf|uf)
        (auf|uf)(zu)?(hor|her)(en|n|e)? hored_uf stoppen_sie stoppt(s)? unterlasst unterlass(en_sie)?
    """,
    "WRITE": """
        (an|zu|voll|zruck|z)?(zu)?(schreib|schriib)(en|e|t|ts|st|n|a|s|d)?(_(sie|se|ihr))?
        (an|zu|voll|zruck|z)?(zu)?(schriab|schrieb|schreiw)(en|e|t|ts|st|n|a|s|d)?(_(sie|se|ihr))?
        (an)?(ge|g)schriebe?[na]? schreim schreims oschrei[bm]* texten textet textets zutexten
        (an)?zuschreiben (zu)?kontaktier(en|t|ts|e|n)?(_sie)? kontaktiere anmailen zuspam* spam(men|mt)
        bimmeln benachrichtig(en|t|e)? belastig(en|t|e)?(_sie)? nerv(en|t|ts)? anpingen zumullen mullt
        storen
    """,
    "SEND": """
        (zu)?(schick|sende?|schigg)(en|e|t|ts|n|a|s|et|d)?(_(sie|se|ihr))? send schickn melden meldet
        melds kontakt (zu)?(ge|g)schickt
    """,
    "MESSAGES": """
        (*(nachricht|nochricht|mitteilung|meldung|erinnerung))(en|n|e|s)?
        (*(errinerung|erinnerig|benachrichtigung|message|reminder))(en|n|e|s)? whatsapps? whatsap sms
        msgs? gschreibe? geschreibe? schreiberei gschreibsel gebimmel gepiepse? gebimmle spam texte
        pings notifications? anschreiben
    """,
    "NOMORE": """
        nimmer nimma nimmamehr num nume numm nummer_mehr
        (nicht|nich|nit|net|ned|nid|nod|nix|nichts)(_(hier|da|do|so))?_(mehr|meh|mea|mehra)
        (nicht|nich|nit|net|ned|nid|nod|nix|nichts)(_(hier|da|do|so))?_(langer|weiter|wieder|noch_mal|nochmals?)
        (nie|ne|nischt|nuscht|niemals)(_(hier|da|do|so))?_(mehr|meh|mea|mehra)
        (nie|ne|nischt|nuscht|niemals)(_(hier|da|do|so))?_(langer|weiter|wieder|noch_mal|nochmals?)
        (gar_nichts?|nichts?_weiter|garnicht|nie_wieder|nia)(_(hier|da|do|so))?_(mehr|meh|mea|mehra)
        (gar_nichts?|nichts?_weiter)(_(hier|da|do|so))?_(langer|weiter|wieder|noch_mal|nochmals?)
        (garnicht|nie_wieder|nia)(_(hier|da|do|so))?_(langer|weiter|wieder|noch_mal|nochmals?) nie_wieda
    """,
    "NO": "kein(e|en|er|erlei|s)? koan(e|er)? koa ka kei ke[ei]?ne kane?",
    "MORE": "mehr meh mea nimmer nimma mehra langer nume",
    "WANT": "will wui wil mocht(e)? mecht mog mag wott wunsch(e)? woin wolle[nt] willi",
    "GET": """
        kriegen kriegn griagn bekommen bekomm erhalten haben ham han uberchoo ubercho empfangen horen
        lesen angeschrieben angschriem kontaktiert benachrichtigt belastigt gestort geschickt gschickt
        angetextet
    """,
    "LIST": """
        (*liste|*verteiler|vateila|vateiler|kartei|*system|*datenbank|kontakte[n]?|chat|adressbuch|dings)
    """,
    "NUMBER": """
        (handy|telefon|mobil|whatsapp|wa|tel)?(nummer|numma|nummere|nummera|numer|nr) kontakt
        kontaktdaten daten handynr
    """,
    "DO": """
        lesen uberlegen anschau* pruf* nachdenk* durch* schau* zahlen essen drub* schlafen arbeiten
        machen rechnen
    """,
    "AGAIN": "(?<!nie_)(?<!nicht_)(?<!nich_)(?<!ned_)(?<!net_)(wieder|wieda|widder) erneut nochmal",
    "HERE": """
        hier do da hier_rein hierher herin whatsapp handy von_euch von_ihnen vo_eich vu_eich chat natel
    """,
}
OPT_IN = """
AGAIN ..3 (an|ein|auf|frei)*(meld|schalt|schreib|nehm|trag|stell|mach|pinge|pinga)*
schalt*|meld*|trag*|stell*|mach*|tut*|tuat*|nehm*|setz* ..6 AGAIN|zuruck
MESSAGES ..2 zuruck
abbestellt|abgemeldet|abgestellt|abgmeldt ~12 ruckgangig|zuruck|wieder
MESSAGES ..2 AGAIN|einschalten|anschalten|aktivieren
START MESSAGES an|ein POLITE* END
schalt*|mach* ..4 MESSAGES ..1 an|ein|o
AGAIN|weiter|weida|weiterhin ..4 MESSAGES ..2 GET|WRITE|SEND
aus_vers*|aus_vasehn|versehentlich|voreilig|irrtumlich|opt_in|reaktivier*|aktivier*|freischalt*
durft*|konnt*|kannst*|durfen*|konnen* ..4 AGAIN|gern ..3 WRITE|SEND
meld*|trag* ..2 ME ..3 an|ein
anmelden|eintragen|vermisse
ohne ?THE MESSAGES
vergess*|vergiss* ..3 sonst|ohne
"""
TRAPS = """
widerruf*|widersprech*|entzieh* ~6 einzug*|lastschrift*|sepa*|abbuch*|vertrag*|rechnung*|raten*
STOP meine(r|m|n) ..2 WRITE
(schufa|schuldner|inkasso)*_?liste
SEND ..2 NOMORE ..3 rechnung*|brief*|post
MESSAGES per|via|mit post|brief|mail|email
(?<!ihr_)(?<!sie_)nicht|nich|net|ned|nie|niemals ..2 STOP
ich|i|wir|er|sie|es|hab|habe|man|muss|kann|mag ..1 STOP
hab|habe|haben !doch|gesagt|gsagt ..2 NO ..1 MESSAGES ..5 bekommen|gekriegt|kriegt|erhalten|gesehen
    |gefunden|END
bekomm*|krieg*|griag*|erhalt*|seh*|find*|komm*|kam*|gab*|war* ..4 NO ..1 MESSAGES
seit|warum|wieso|weshalb|wiso ..9 NOMORE|NO|STOP
ich|i|wir|er|man schreib*|meld*|schick*|kontaktier* ..4 NOMORE
kann|kon|konn|konnte|brauch*|muss*|hat|hod ..5 NOMORE ..2 WRITE|SEND
NOMORE WRITE|SEND ..1 kann*|konnt*|muss*|brauch*|konnen*
WRITE ..4 auf|in deutsch|englisch|turkisch|grossbuchstaben
NOMORE ..1 auf|in deutsch|englisch|turkisch|grossbuchstaben
losch*|entfern* ..3 alte* NUMBER
STOP ..3 deswegen|wegen|daruber|wega
"""
RULES = {
    "stop_writing": """
STOP ..5 WRITE
STOP ..2 ME ..4 SEND
STOP THE* MESSAGES
STOP damit POLITE* END
stell* ..4 schreiben|MESSAGES ..5 ein
verschon* ..2 ME ..2 MESSAGES
nachrichten_dieser_art ~8 einstellen
bitte|umgehend ..4 MESSAGES|schreiben ..2 einstellen
""",
    "stop_messages": """
schluss|genug|stopp|stop|basta|fertig|ende|ende_mit POLITE* THE* MESSAGES
schluss|genug|stopp|stop|basta|aus ..1 mit THE* MESSAGES
NO ..1 MESSAGES ..5 MORE
NO weiteren|weitere|weiterige ..2 MESSAGES
bitte|ab_jetzt|ab_sofort NO ?weiteren|weitere MESSAGES END|an|auf
NO MESSAGES POLITE* END
NO kontakt MORE|uber
unterlass* ..4 MESSAGES|kontaktaufnahme*|kontakt|schreiben
untersag* ..6 MESSAGES|kontaktaufnahme|anschreiben
MESSAGES aus POLITE* END
MESSAGES ..6 abstell*|abschalt*|abbestell*|abzubestell*|abgestellt*|ausschalt*|deaktivier*|beenden*
    |einstellen*|unterlassen*|stoppen*
bestell* ..5 MESSAGES ..4 ab
stell*|schalt*|mach* ..4 MESSAGES|service|dienst|gebimmel ..5 ab|aus|oba
abstell*|abbestell*|ausschalt*|abschalt*|deaktivier* ..4 MESSAGES
MESSAGES ..2 NOMORE ..1 erwunscht|gewunscht
""",
    "not_write": """
START POLITE* ?ME NOMORE ..5 WRITE|SEND
bitte|hier|do ..2 NOMORE ..4 WRITE|SEND
WRITE|SEND POLITE* ?ME POLITE* ..5 NOMORE
ME ..6 NOMORE WRITE|SEND
WRITE|SEND ME ..3 NO ..2 MESSAGES ..1 MORE
NOMORE ..3 angeschrieben|kontaktiert|angetextet
NOMORE anschreiben|kontaktieren|anzuschreiben|texten|melden
nicht|ned|net ?mehr anschreiben|kontaktieren POLITE* END
dass|das ..4 aufhort|aufhorn ..2 ?WRITE
NO whatsapps?|sms|nachrichten ..2 schicken|schreiben
lasst|lassen|lass|losst|lats ..3 schreiben|schreiberei|anschreiben|MESSAGES ..2 sein|bleiben|sei
""",
    "unwanted": """
WANT|brauch|brauche ..6 NO ..1 MESSAGES !uber
WANT ..6 NOMORE ..4 GET
WANT ..4 HERE ..4 NOMORE|nix|nichts ..4 GET
WANT ..4 nichts|nix ..2 MORE ..3 HERE ..2 GET
WANT ..3 NOMORE|nix_mehr ..2 HERE
WANT ..2 THE* MESSAGES ..2 NOMORE|nicht|ned|net|nod
MESSAGES ..7 WANT ..2 NOMORE|nicht_langer|nod|ned
MESSAGES ..5 NOMORE ..1 WANT|GET
kein_bock|keine_lust ..3 MESSAGES
""",
    "off_list": """
nehm*|nimm*|nemm*|streich*|losch*|trag*|entfern*|hau*|schmeiss*|tu*|werft*|lupf* ..2 ME|NUMBER
    |meine_nummer ~6 LIST
nehm*|nimm*|nemm*|tu* ME|NUMBER ..2 raus|aussa|usse
streich* ME POLITE* END
ME ..3 austragen|austrogn
trag*|nehm* ME POLITE* aus|raus
ME POLITE* aus|von ..3 LIST ..1 streichen|nehmen|loschen|austragen|entfernen|raus|rausnehmen|werfen
aus|von ..3 LIST ..2 streichen|rausnehmen|nehmen|loschen|austragen|entfernen|raus
""",
    "delete_number": """
vergiss|vergesst|vergessen_sie ..1 meine?|mei|diese? ..1 NUMBER !nicht|ned|net|ja
losch*|entfern*|streich* ..3 NUMBER
meine?|mei|mini|diese? ..1 NUMBER ..6 losch*|entfern*|gelosch*|raus*|weg*
NUMBER loschen|raus|weg|entfernen POLITE* END
""",
    "unsubscribe": """
START POLITE* ?ME POLITE* abmelden|abbestellen|austragen|abmeldung|abbestellung POLITE* END
bitte um abmeldung|austragung|loschung
WANT ..3 abgemeldet|ausgetragen|abgmeldt ..1 werden|wern|END
meld*|trag* ..1 ME POLITE* ?HERE POLITE* ab|aus END
wie ..1 bestell*|meld*|stell* ..6 ab POLITE* END
wo|wie|kann ..5 abbestellen|abmelden|abstelln|abstoin|austragen POLITE* END
""",
    "leave_alone": """
lass*|loss*|lond|lon|lots|lats|lat ..7 ruhe|ruah|ruh|ruhi|frieden|friede|fried !DO
WANT ..4 HERE ..3 ruhe|ruah
""",
    "revoke_consent": """
widerruf*|widarruf*|widersprech*|entzieh* ..6 *einwilligung|*zustimmung|erlaubnis|anschreib*|kontakt*
    |nutzung
widerruf* ..3 dass|das|dat ..4 WRITE
einwilligung|zustimmung|erlaubnis ..4 widerruf*|entzieh*|zuruck*
whatsapp|chat|nachrichten|kontakt ..6 nie|nicht|ned|net ..1 zugestimmt|zugstimmt|eingewilligt|erlaubt
    |einverstanden
""",
    "or_i_block": """
sonst|oder|dann ..3 block*|sperr*|meld*|anzeig* ..1 euch|sie|eich|di
block*|sperr* ..1 euch|sie|eich|dich ..2 wenn|sonst
wenn ..5 WRITE|SEND|MESSAGES|weitermach*|nochmal*|aufhor* ~5 block*|sperr*
""",
}
