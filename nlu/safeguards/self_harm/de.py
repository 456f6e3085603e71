"""German with dialects. Written as `plain` leaves it; in doubt it is found: a person will look."""

CLASSES = {
    "ME": "mich mi mir ma mer me",
    "NOMORE": """
        (nicht|nich|nit|net|ned|nid|nod|ni)_(mehr|meh|mea|langer|weiter) nimmer nimma num nume numm
        nimmermehr nie_mehr
    """,
    "LIVE": """
        (weiter|weida)?(zu)?(leb|lab|lem)(en|n|a|e|m)? (auf|uf)(zu)?wachen aufwachn da_sein dasein
        existieren weitermachen aufwache auf_der_welt_sein hier_sein
    """,
    "WANT": """
        will wui wil mocht(e|i)? mecht mog mag wott wolln? wollt(e)? kann ka ko koa chan konn schaff
        wunsch(e|te)?
    """,
    "KILL": """
        (um|uma)(zu)?(bring|bringa|bringe|brung)* (um)gebracht umbring* umzubring* abmurksen abmurks
    """,
}
TRAPS = """
mit|bei ..3 NOMORE weitermachen
bring|brings ..1 ME ..3 um ..1 vor|bei|wegen|mit
bring|bringt|bringst|bringen|bringts ME noch*|fast*|echt*|halt*|schier* ..2 um|ins_grab
lach*|arbeit*|schuft*|such*|sauf*|arger* ..2 mich|mi ..3 tot|dod|kaputt|deppert|zu_tode
sterb*|stirb*|verreck*|krepier* ..2 vor|fast_vor|bald_vor lachen*|hunger*|neugier*|durst*|langeweile*
    |hitze*|scham*|kalte*|sehnsucht*|ungeduld*|peinlichkeit*
vor lachen*|hunger*|neugier*|durst*|langeweile*|hitze*|scham*|kalte* ..2 sterb*|umbring*|umkomm*|tot*
vor lachen*|hunger*|neugier*|durst*|langeweile*|hitze*|scham*|kalte* ..1 mocht*|will*|konnt* ..2 sterb*
zum sterben langweilig|schon|peinlich|mude
bring|bringe|bringen ..3 euch|sie|ihn|den ..2 um
ums_leben|am_leben_hangen|leben_und_leben_lassen
nicht_mehr in|bei|mit|von ..5 leben
"""
RULES = {
    "suicide": """
suizid*|selbstmord*|soibstmord*|salbstmord*|selbstt?ot*|freitod*|lebensmud*|suicid*|suzid*
""",
    "kill_myself": """
ME ..5 KILL
bring|bringe|bringa|brings|brung|bringi ..2 ME ..3 um|uma
hang*|henk*|knupf*|knall*|stich*|schiess*|erschiess*|erhang*|vergift*|ertrank*|ersauf* ..2 ME ..2 auf|uf
    |ab|weg|END
ME ..3 aufhang*|ufhank*|erhang*|aufknupf*|erschiess*|abknall*|vergift*|ertrank*|ersauf*|aufzuhang*
    |zu_erhang*|zu_erschiess*|umleg*
ME ..3 leben|lem|labe ..1 nimm*|nahm*|zu_nehm*|nemme*|neh*
nehm*|nimm*|nahm* ..2 ME ..2 leben|lem
mein|meinem|mei|meim|des|mim|mi ..1 leben|lem|labe ..3 ein_ende*|beend*|wegwerf*|end_setz*|weg_werf*|nehmen*
beend*|werf* ..2 mein|mei leben
ME ..3 was|etwas|ebbes|wos|oppis ..2 antu*|anzutu*|ozutu*|oatua*|atua*|anto*
tu|tua|tue|duan ..1 ME ..2 was|etwas|wos ..1 an|o
von|vor|vom|vorn|aus|unter|untern ..2 brucke|bruck|zug|bahn|auto|dach|hochhaus|fenster|balkon|lkw|laster
    |u_bahn ..3 spring*|hupf*|werf*|schmeis*|sturz*|stirz*|leg*
spring*|hupf*|werf*|schmeiss*|sturz*|leg* ..3 von|vor|vorn|aus|unter ..2 brucke|bruck|zug|bahn|auto|dach
    |hochhaus|fenster|balkon|lkw|u_bahn
pulsader*
gib*|geb*|jag* ..1 ME ..2 kugel
alle|ganzen|ganze|ois ..1 tabletten|pillen|schlaftabletten ..1 nehm*|schluck*|nimm*|fress*
strick ..2 nehm*|nimm*|hol*|kauf*|bleibt*
am|an|den strick END|hang*|nehm*
ins_wasser|in_die_donau|in_den_see|in_rhein ..1 geh*|spring*
""",
    "end_it": """
schluss ..1 mach* ..2 mit_dem_leben|mit_allem|mit_mir
mit_dem_leben|mit_allem|mit_mir|mitm_leben ..2 schluss*|abgeschloss*
mach* ..3 schluss ..1 mit_dem_leben|mitm_leben|mit_allem|mit_mir
allem|dem_ganzen|dem_allen|ois|dem ..1 ein ..1 ende ..1 mach*|setz*|bereit*
mach*|setz* ..2 dem_ganzen|allem ..1 ein ..1 ende|end
kein|keinen|koan|kein_anderen ..1 ausweg|auswegm
""",
    "want_to_die": """
WANT ..5 sterb*|verreck*|tot_sein*|dod_sei*|krepier*|verschwind_fur_immer*|weg_sein*
sterb*|tot_sein*|dod_sei* ..2 WANT
lieber|liaba|liber|am_liebsten|besser|gscheida|war ..3 tot|dod|doud|gestorben|gstorbn|nicht_mehr_da
    |nimma_da|unter_der_erde
war|waar|ware|bin ..2 lieber|besser|liaba ..2 tot|dod|nicht_mehr_da|weg
ohne_mich ..3 besser*|leicht*
besser|leichter ..3 ohne_mich
wenn_i(ch)? ..2 tot|nimmer_da|nicht_mehr_da|nimma_da|weg ..1 bin|ware|war|waar
""",
    "not_live": """
NOMORE ..1 LIVE !mit|in|bei|zu
nicht|ned|net|nod|nid leben|lem|labe WANT
WANT ..4 NOMORE !in|bei|mit|von LIVE
kein|keinen|koan|kei|kein_mehr|kan ..2 sinn*|lebenswill*|lebensmut*|lebenslust*|lebensfreude* ..3 leben
    |mehr|lem|labe|weiter|im
leben|lem|labe ..3 kein|keinen|koan|kei ..1 sinn*|wert*
leben|lem|labe ..3 sinnlos|nicht_mehr_lebenswert|nix_mehr_wert|nichts_mehr_wert|nimma_wert
lebenswill*|lebensmut*|lebenslust* ..3 verloren|weg|mehr
lebe|leben|lem ..2 satt|leid|mud|mude
NOMORE aufwach*
wofur|warum|fur_was|wozu ..2 ich|i ..2 noch ..1 leb*|da_bin*
""",
}
