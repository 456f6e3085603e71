"""Italian, with Rome, Naples, Sicily and the Veneto. Written as `plain` leaves it."""

CLASSES = {
    "POLITE": """
        per_favore x_favore pf perfavore per_cortesia x_piacere per_piacere cortesemente gentilmente
        grazie scusi scusate subito adesso ora mo immediatamente davvero una_volta_per_tutte da_oggi ok
    """,
    "THE": """
        i gli il lo la le l di de del dei degli delle con cu co col coi questi queste questa questo sti
        ste sta sto tutti tutte tutta vostri vostre suoi sue altri altre ulteriori cosi tanti troppi
        sempre codesti st a o
    """,
    "STOP": """
        fin(ite|iamo|isci|isca|itela|iscila|iamola|imola|itala)
        (smett|smit|ferm|termin|cess|evit|piant|interromp)(i|a|e|ete|ere|ano|atela|etela|iamola|itela|ila|ala)
        (smett|smit|ferm|termin|cess|evit|piant|interromp)(ino|erla|arla|ate|ite|atevi)
        (smett|smit|ferm|termin|cess|evit|piant|interromp)(ila|ela|etila|ele|ano|are)
        la_(smettete|smetti|finite|finisci|piantate|smetta|finisca|finit) piantetela smettetevela smett
        finimmola finitela finiscila basta stop finiamola
    """,
    "WRITE": """
        (ri)?scriver(mi|ci|me|e|vi)? scrive(me|m) scriv(i|a|ano|ete|ite|eteme|iteme|t|et|it) scrivetemi
        scrivimi scrivermi mi_scriv(a|i|ete|ano) me_scriv(ete|et|it|e|i) contattar(mi|e|ci)?
        contatt(i|ate|ino|a)(mi)? messaggiar(mi|e) mandarmi_messaggi tempestar(mi|me|e)
        disturbar(mi|e|ci)? disturb(i|ate|ino) importunarmi bombardarmi stressarmi assillarmi
        tormentarmi scassarmi rompere_con
    """,
    "SEND": """
        mand(ar|a|i|ate|ino)(mi|e|ci|me)? mann(ate|a|ateme|arme) invi(ar|a|i|ate|ino)(mi|e|ci|me)?
        spedir(mi|e) mandateme mandatemi inviatemi recapitarmi mandarme mandar(ne|mene) mandatene
    """,
    "MESSAGES": """
        messagg* messag[ei] msg mess mex sms whats?app?s? notific(a|he) avvis* avis[oi] promemoria
        sollecit[oi] comunicazion[ie] spam remind* corrispondenza invii
    """,
    "NOT": "non nn nun no num ne nu nnu nen",
    "MORE": "piu cchiu chiu pi ppiu mai_piu ulteriormente oltre nient_altro niente nulla nnt",
    "WANT": """
        vogli(o|amo) vojo voggh?iu vulimmo voio desider(o|are|erei) vorrei gradis(co|ce) intendo
        accett(o|iamo) consento autorizz(o|iamo) do_il_consenso vi_do
    """,
    "GET": """
        ricever(e|ne|li|vi|le)? riceve ricevo
        essere_(piu_)?(contattat|disturbat|avvisat|messaggiat|importunat)[oaie] veder(e|ne|li)?
        legger(e|ne|li)? aver(e|ne|li)? avere_a_che_fare
    """,
    "REMOVE": """
        (togli|lev|cancell)(e|a|i|et|at|it)?(re|r|te|ete|ate|ite|ino|ano)?(mi|me|lo|ci|telo)?
        (elimin|rimuov|cancel|depenn)(e|a|i|et|at|it)?(re|r|te|ete|ate|ite|ino|ano)?(mi|me|lo|ci|telo)?
        (scancell|disiscriv|tir|scav)(e|a|i|et|at|it)?(re|r|te|ete|ate|ite|ino|ano)?(mi|me|lo|ci|telo)?
        (tol|tog|esclud|stacc)(e|a|i|et|at|it)?(re|r|te|ete|ate|ite|ino|ano)?(mi|me|lo|ci|telo)?
        togliete togliamo toglietemi levatemi levateme cancellatemi eliminatemi toglimi levami
        cancellami
        mi_(tolga|cancelli|rimuova|levi|elimini|togliete|levate|cancellate|tolgano|cancellino) tolga
        cancelli elimini rimuova scancellate
    """,
    "LIST": """
        lista liste elenco rubrica mailing sistema database archivi* contatti computer chat gruppo
        registr[oi] broadcast banca_dati invii notifiche indirizzario
    """,
    "NUMBER": """
        numero nummer[oe]? n nr num cell cellulare telefono telefonino recapito contatto dati recapiti
        contatti
    """,
    "HERE": """
        qui qua qua_sopra qui_sopra ca sul_telefono su_whatsapp su_questo_numero sul_cellulare da_voi
        in_chat
    """,
}
OPT_IN = """
ricominci*|riprend*|tornat*|turnat*|ritornat*|torni|tornare ..3 WRITE|SEND|MESSAGES|avvisarmi
riattiv*|ripristin*|reiscriv*|riscriv*|rimett*|rimand*|riammett*|rivogl*|riavere*|sblocc*|attivat*
    |attivam*|attivare*|iscriv*
per_sbaglio|x_sbaglio|per_errore|x_errore|senza_volere|involontariamente
senza ..1 THE ..1 MESSAGES
dimentic*|scord* ..3 senza
cambiato_idea|ripensat*|mi_mancano|erano_comodi
WRITE|SEND|potete|mandate ..2 pure|di_nuovo|nuovamente|ancora|again
di_nuovo|nuovamente ..2 MESSAGES|WRITE|SEND
acconsent*|autorizz* ..3 di_nuovo|nuovamente|MESSAGES|a
voglio|li ..2 ancora ..3 MESSAGES
"""
TRAPS = """
revoc*|ritir*|disdic* ~6 addebit*|pagament*|rid|sepa|carta
STOP ..1 WRITE a mia|mio|nostra|nostro
NOT ..2 SEND ..3 bollett*|fattur*|carta
MESSAGES per|via posta|mail|email|pec|lettera
lista ?dei cattivi|morosi|debitori
(?<!se_)non|(?<!se_)nn ..1 STOP
mi|ci|vi|non|ne|come basta
STOP ?di|a WRITE per|di|in questo|questa|sta|italiano|inglese|tedesco
basta il|la|l|lo|un|una|solo|anche MESSAGES
basta MESSAGES ~3 chiam*|telefon*|parl*
STOP ..3 MESSAGES per_un|finche|fino
NOT smett*|finite*|finire* ..2 SEND|WRITE
perche|xke|xche|come_mai ..3 NOT ..5 WRITE|SEND
ho|hanno|ha|avete|abbiamo ..1 smesso|finito
NOT ..1 WRITE|SEND|mi ..4 in_(italiano|inglese|tedesco|francese|spagnolo|dialetto|maiuscolo|stampatello)
NOT ..1 WRITE ..3 prima|dopo|entro|finche|alle|durante|di_notte|oltre_le
NOT WRITE ..3 al|sul|a ..2 vecchio|altro|lavoro|ufficio ~6 questo|nuovo
NOT ..1 ho|abbiamo|e|sono|mi|ci ..2 ricevut*|arriva*|visto*|avut* ..3 MESSAGES
NOT ..1 ricevo ..3 MESSAGES
io|gia NOT ..2 WRITE
autorizz*|acconsent*|consent*|do* ..3 addebit*|pagament*
pagat*|saldat*|bonific* ~14 basta|stop|STOP ..2 sollecit*|promemoria*|avvis*
"""
RULES = {
    "stop_writing": """
STOP POLITE* ?di|a|de|e|con|cu|cull|co|col POLITE* WRITE
STOP POLITE* di|a|de|e SEND ..3 MESSAGES|roba|cose|tutto|questa|sta|END
STOP POLITE* THE* MESSAGES !prima
STOP ..2 con|cu THE* MESSAGES
STOP ai|agli|a|alle MESSAGES
WRITE|SEND STOP POLITE* END
pregat* ..1 di ..1 cessare|smettere|interrompere|evitare ..2 MESSAGES|invio|END
cess*|interromp*|sospend*|blocc*|ferm* ..3 MESSAGES|invio|invii|WRITE|SEND|inviarmi
""",
    "stop_messages": """
basta|stop THE* MESSAGES !prima
START niente|nessun|mai_piu|no|nemmeno_un ?piu MESSAGES POLITE* HERE|END|per
per_favore|pf|qui niente MESSAGES
niente|nessun|nessuna piu THE* MESSAGES
NOT piu|cchiu MESSAGES
bast|basta cu|con ..2 MESSAGES
disattiv(a|i|ate|are|atemi|ami|ino)|disabilit(a|i|ate|are)|spegn(i|ete|ere|a)|stacc(a|ate|are)|disdico
    |annull(a|ate|i|are) ..1 THE* MESSAGES|servizio_messaggi
disattiv*|staccar*|stacar*|spegner*|blocc* ..3 MESSAGES
come ..4 disattiv* ..3 MESSAGES
finirla|smetterla|piantarla con THE* MESSAGES
""",
    "not_write": """
NOT ..2 WRITE|SEND ..3 MORE
NOT ..1 WRITE HERE
NOT ..2 piu WRITE|SEND
NOT WRITE POLITE* END
NOT ..1 mi|me ..1 WRITE ..3 MORE
NOT ..1 usat*|utilizz*|usare* ..3 questo|sto|il_mio|piu|oltre ..4 NUMBER|canale|chat|contatarmi|contattarmi
NOT ..2 piu|oltre ..1 contattat*|disturbat*|importunat*
qui|qua|HERE NOT ..2 WRITE|SEND ..1 MORE
MORE ..1 WRITE|SEND NOT
per_mai|mai_piu ..1 WRITE|SEND
non_mandarmene|mandarmene ..1 piu
qui|qua|HERE NOT ..2 WANT ..1 piu ..1 nulla|niente|nnt
qui|qua|HERE ..2 non_piu|no_piu POLITE* END
""",
    "unwanted": """
NOT ..2 WANT ..2 ?piu ..2 GET|MESSAGES ..3 MESSAGES|HERE|niente|nulla|END
NOT ..2 WANT ..3 essere ..1 contattat*|disturbat*|importunat*|avvisat*|messaggiat*
NOT ..1 WANT ..3 piu|altri|i|sti|questi|vostri|piu_i ..1 MESSAGES
NOT ..1 ne|li|i|le WANT ..3 piu|cchiu ..2 riceve*|vede*|aver*
WANT NOT ..2 essere*|riceve* ..4 contattat*|disturbat*|messagg*|notific*|avvis*|promemoria*
NOT ..1 ?vi|le do|autorizzo|acconsento|ho_dato|ho_mai_dato|ho_mai_autorizzato ..5 WRITE|contattar*|SEND
    |MESSAGES|NUMBER
come ..3 a ..1 NOT ..3 GET ..3 MESSAGES
che ..1 NOT ..1 WANT ..1 piu ..1 MESSAGES
""",
    "off_list": """
REMOVE ..4 LIST !dei|degli|delle|da|dos
REMOVE ..1 da_(qui|qua|ca|questa|sta|questo|codesta) ..2
mi ..1 togliet*|levat*|cancell*|tolg*|tolet* ..3 da|dalla|dal|da_sta|da_questa LIST
via|fuori|uscire ..1 dalla|dall|da_questa|da_sta|dal LIST
START POLITE* cancellatemi|toglietemi|levatemi|eliminatemi|disiscrivetemi|cancellami|toglimi|levami
    |rimuovetemi POLITE* END
""",
    "delete_number": """
REMOVE ..2 mio|questo|sto|o|il|i_miei|miei|stu|il_presente ..2 NUMBER
REMOVE|rimozione|cancellazione|eliminazione ..3 NUMBER ..1 mio|dal|dalla|dai|dagli|END
rimozion*|cancellazion*|eliminazion*|rimoss*|cancellat*|eliminat* ..4 mio|miei|mie ..2 NUMBER
mio|miei ..2 NUMBER ..6 rimoss*|eliminat*|cancellat*|tolt*
""",
    "unsubscribe": """
disiscriv*|disiscriz*|desiscriv*|cancellare_l_iscriz*|disdico_le*|disattivatemi*
REMOVE ..1 iscrizione
""",
    "leave_alone": """
lasciatem[ie]|lasciam[ie]|lassatem[ie]|lassam[ie]|lasatem[ie] ..2 in_pace|stare|mpace|perdere|fuori
mi lasci|lasciate|lassate ..1 in_pace|stare|perdere
lasci* in_pace
m_avit|mavit|avete ..1 scucciat*|rotto*|scocciat* ~4 MESSAGES|WRITE
""",
    "revoke_consent": """
revoc*|ritir*|nego*|tolgo*|disdic* ..3 consenso*|autorizzazion*|permess*
consenso|autorizzazione ..2 revoc*|ritir*
""",
    "or_i_block": """
se|senno|seno|altrimenti|mo|vi ..3 STOP|WRITE|SEND|continu*|insist*|la_smett* ~7 blocc*
se ..3 MESSAGES ~4 blocc*
blocc* ..2 se ..3 STOP|WRITE|SEND|continu*|insist*|la_smett*|la_finit*
senno|altrimenti ..1 ?vi|ti|la blocc*
""",
}
