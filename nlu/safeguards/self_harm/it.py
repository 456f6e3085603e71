"""Italian with dialects. Written as `plain` leaves it; in doubt it is found: a person will look."""

CLASSES = {
    "NOT": "non nn nun no num nu ne",
    "MORE": "piu cchiu chiu pi ppiu mai_piu oltre avanti",
    "WANT": """
        voglio vojo vogghiu voggh?iu voio vorrei volevo vurria preferirei preferisco desidero penso
        pensando pens[oi]
    """,
    "DIE": """
        morire mori muri murire crepare schiattare morir morto morta sparire scomparire farla_finita
    """,
}
TRAPS = """
mi ammazzo|uccido|ammazza|uccide|distruggo di|dal|col|a lavoro|fatica|risate|lavorare|studio|studiare
    |ridere|palestra
ammazzarmi|uccidermi di|dal|a lavoro|fatica|risate|lavorare|studiare
(muoi|mor|mori|mur|schiatt|crep)(o|ire|re|iamo|endo|to|ta|i|ir)? ..1 di|da|dal|dalle|dalla|de ridere
    |risate|risat[ae]|fame|sete|sonno|noia|caldo|freddo|vergogna|curiosita|voglia|invidia|paura|rid
morto|morta|morti dal|dalle|di|da ridere|risate|fame|sete|sonno|noia|caldo|freddo|vergogna|curiosita
da_morire END
bello|bella|buono|buona|piace|caldo|male|ridere|simpatic[oa]|amo|voglio_bene da_morire
mi_sparo un|una|due|tutta|subito ..2
mi_butto nel|sul|a_letto|a_capofitto|nello|nei
facciamola|farla|famola finita con questa|questo|sta|la|il|sto storia|debito|fattura|bolletta|rata|conto
    |faccenda|pagamento|questione
mi_uccide|mi_ammazza|mi_uccidono
"""
RULES = {
    "suicide": """
suicid*|sucid*|suicit*|ammazzarmi|amazzarmi|uccidermi|ucidermi|ammazzarme|accidermi|impiccarmi
    |impiccarme|impicco|spararmi|spararme|avvelenarmi|annegarmi
mi ammazzo|amazzo|uccido|ucido|impicco|sparo|avveleno|taglio_le_vene|accid[oe]|acciro|ammazz
me ammazzo|uccido|impicco|sparo|copo|accido|butto_de_soto
(m|me|mi)_(acciro|accido|copo)|maccido|maccir*|maggia_accidere
voglio|vojo|vorrei|viene_voglia ..2 uccider*|ammazzar*|coparm*|accider*
""",
    "kill_myself": """
togliermi|toglierme|tolgo|levarmi|levo ..2 vita
mi tolgo|levo ..2 vita|mezzo|dal_mondo
mi_faccio|farmi|me_faccio|farme ..1 fuori|del_male
buttarmi|butto|buttarme|gettarmi|getto|lanciarmi|lancio|saltare|salto ..3 giu|sotto|di_sotto|treno|ponte
    |balcone|finestra|binari|fiume|de_soto|terrazzo|macchina
tagliarmi|tagliarme|taglio ..2 vene|polsi|gola
tutte|tutti|tubetto|scatola ..2 pastiglie|pasticche|pillole|sonniferi|barbiturici ..3
cappio|corda_al_collo|pistola_in_bocca|testa_nel_forno
""",
    "end_it": """
farla|falla|faccio|facciamo|fara|fa ..1 finita
la ..1 faccio|facciam|facimm|famo ..1 finita
mettere_fine|porre_fine|metto_fine ..2 vita|tutto|sofferenze|giorni
addio_mondo|addio_a_tutti|addio_per_sempre
chiudere_con ..1 vita|tutto_per_sempre
unica|sola ..1 via_d_uscita|via_duscita|uscita|soluzione ..2 morte|morire|finita
""",
    "want_to_die": """
WANT ..3 DIE
meglio|mejo ..3 morto|morta|morire|mori|muoio|muoro|fossi_morto|sottoterra|se_muoio|se_sparisco
fossi|ero|essere ..1 morto|morta END
starebbe|starebbero|starete|stareste|stanno ..2 meglio ..2 senza_di_me
voglia ..1 di|de DIE
WANT NOT ..1 svegliarmi|esserci|esistere|essere_mai_nat*
senza_di_me ..3 meglio
""",
    "not_live": """
NOT ..4 MORE ..3 vivere|campare|campa|viver|svegliarmi|esistere|vive !in|con|qui|a|da
NOT ..2 WANT ..2 vivere|campa|campare|svegliarmi|esistere|esserci|stare_al_mondo
voglia|forza|ragion|motivo|motivi|senso ..2 di|de|per|pe|a ..1 vivere|campare|campa|viver|esistere
NOT ..2 ce_la_faccio ..2 a vivere|campare|esistere
stanc*|stuf* ..1 di|de vivere|campare|sta_vita|questa_vita|campa|viver
vita ..3 non|nun ..1 ha|vale|tiene ..2 senso|pena|niente|vissuta
NOT vale ..3 vivere|campare|essere_vissuta
non_vedo_via|nessuna_via_d_uscita|non_vedo_altra_via|non_vedo_uscita|nessuna_via_duscita
""",
}
