"""French, with Belgium, Québec, West Africa and the shorthand of text messages. Written as `plain` leaves it."""

CLASSES = {
    "POLITE": """
        svp stp s_il_vous_plait sil_vous_plait sil_te_plait sil_vou_plait merci mrc please maintenant
        immediatement tout desormais donc la monsieur madame mdm enfin deja bon bien vraiment de_suite
        une_bonne_fois une_fois
    """,
    "THE": """
        de des d les le la l vos ces ce cet cette tous tout toutes avec aux a votre vot tes ton vo mes
        ses leurs aucun autres? nouveaux automatiques? ts de_vos
    """,
    "STOP": """
        (arr?et+)(ez|e|er|es|ons)? cess(ez|e|er|es) stoppe[zr]? stop lachez finissez evite[zr]
        abstenez(_vous)? narretez
    """,
    "WRITE": """
        [mdn]?ecri(re|vez|viez|ver|ves|ve|vre|r) contact(er|ez|iez) derange[rz] harcele[rz]? relance[rz]
        embete[rz] spamm?e[rz] textote[rz] importuner soule[rz] m?achale[rz]
    """,
    "SEND": "[dmn]?(en)?voy(er|ez|iez|e|es) [dmn]?envoy* menvoy* nenvoy* denvoy* textez notifiez",
    "MESSAGES": """
        messages? msgs? msg mess?age(s)? textos? texto rappels? rapels? notifications? notifs? sms
        whatsapps? wathsapp whatsap alertes? relances? mails_whatsapp avis communications? spams? smss?
        pubs?
    """,
    "PLUS": "plus pu plu pus jamais p[lu]s",
    "WANT": """
        (je|j|jen)_?(ne_?|n)?(veu[xt]?|souhait(e|es|erais?|erait|ai)|desir(e|ais)|accept(e|ais))
        (je|j|jen)_?(ne_?|n)?(voudrais?|consen[st]|autoris(e|ais)|tiens)
        jveu[xt]? jsouhaite
    """,
    "HERE": """
        ici par_ici la_dessus sur_whatsapp sur_ce_numero sur_ce_telephone par_whatsapp par_ce_canal
        par_ce_moyen
    """,
    "REMOVE": """
        (retir|supprim|suprim|enlev|effac|ot|ray|vir|elimin)(ez|e|er|es|ir|ions|iez|re|vez|i|ant)?
        (sort|radi|degag|desinscri|desinscriv)(ez|e|er|es|ir|ions|iez|re|vez|i|ant)?
        (desabon|desabonn|exclu|excluez|delet)(ez|e|er|es|ir|ions|iez|re|vez|i|ant)?
    """,
    "LIST": """
        listes? fichiers? systeme base repertoire contacts? envois? rappels? notifications? conversation
        machin truc groupe annuaire diffusion carnet whatsapp messages? la donnees
    """,
    "NUMBER": """
        06 07 numeros? nums? numero num tel telephone coordonnees contact cell cellulaire portable gsm
        no donnees natel mobile
    """,
}
OPT_IN = """
recommenc*|repren*|reactiv*|reabonn*|reinscri*|rallum*|remet*|debloqu*|retabl*|(?<!ne_)(?<!ne_me_)renvoy*
(inscri|abonn|ajout)(vez|vez_moi|ez|ez_moi|re|er)? ..1 moi|m
inscrivez|abonnez|ajoutez|rajoutez
par_erreur|par_accident|par_megarde|sans_faire_expres|par_maladresse|par_inadvertance
change_d_avis|change_davis|me_ravise|a_la_reflexion
a_nouveau|de_nouveau|a_nouvo ..4 MESSAGES|recevoir|daccord
veux|veu|souhaite|veut ..1 bien|bin|ben ..2 recevoir|les|vos|MESSAGES
ok|oui|daccord|dacor|d_accord pour ..4 MESSAGES|recevoir|que|whatsapp
(vous|tu)_(pouvez|peux) !arret*|cess*|stop*|pas|plus ..2 WRITE|SEND
jles_veux|je_les_veux|jveux_les|ravoir
annul* ..1 desabonnement|desinscription|stop
oubli* ..3 sans|tout|toute|factures
sans ..1 vos|ces|les ..1 MESSAGES
?je consens|accepte|souhaite ..1 ?a recevoir ..2 MESSAGES
"""
TRAPS = """
retir*|revo*|annul*|suspen* ~6 prelevement*|debit*|paiement*|carte
STOP ?de|d WRITE a ma|mon|mes
SEND ..3 PLUS ..3 factur*|papier*|courrier*|lettre*
PLUS ..2 factur*|papier*|courrier*|lettre*
MESSAGES par courrier|mail|email|poste
(?<!vous_)(ne|n|pas) ..1 STOP
narrete* ..1 pas|surtout|jamais ..1 de
jai|je|j|il|elle|on|ils|a|ont|avez (arr?et)(e|ais|ait|er|es)? ..1
suspend*|arret*|stopp* ..2 MESSAGES|frais ..1 jusqu*|avant*|le_temps*|pendant*
pourquoi|pkoi|pk|prkoi ..3 STOP|WRITE|PLUS|SEND
?je|jai|on nai|nont|ne_recois|nrecois|jrecois|recois|recoi|recu|nai_pas ..3 PLUS|pas ..3 MESSAGES
je|j ..1 ?ne recois|resois|vois|trouve|ai ..1 PLUS|pas ..3 MESSAGES
plus|pas de_(messages|rappels) ..2 recu|arrive|depuis
[mn]?ecri* ..4 en_(anglais|francais|allemand|majuscules|italien|arabe)
?ne|n ..1 WRITE ..2 pas|plus ..2 avant|apres|a|au|en|jusqu ..1 midi|bureau|travail|boulot|h|lundi
WRITE ..1 pas ..1 au|sur|a ..3 travail|bureau|ancien|vieux|autre ~5 celui|nouveau|ce
regl*|paie*|pay* ~14 STOP ..4 rappel*|relanc*
plus_de_messages ..1 que
STOP ?de|d ?me|m WRITE pour_ca|pour_cela|a_ce_sujet|pour_cette|pour_rien
"""
RULES = {
    "stop_writing": """
STOP POLITE* ?de|d ?me|m WRITE
STOP POLITE* ?de|d SEND ..1 THE* MESSAGES|END|ca|tout|moi|HERE|des
STOP POLITE* ?avec THE* MESSAGES
STOP ..2 cela|ca|tout_ca POLITE* END
STOP les|ces|vos|tes|de_vos|avec_vos ..1 MESSAGES|envois
mettre_fin|mettez_fin|mettez_un_terme|mettre_un_terme ..3 envois|MESSAGES|messages
arret|cessation ..2 de_tout|des|de_vos|immediat ..3 envois?|MESSAGES|messages
vous|tu ..1 arreter|arretez|arretes|arrete|stoppez|cessez ..1 ?la|de ..1 SEND|WRITE|menvoyer|mecrire|END
""",
    "stop_messages": """
START POLITE* plus|plu|pu|pus|plus_jamais|jamais|zero de|d|aucun|un_seul THE* MESSAGES !que
plus|pu|plu aucun|un_seul|jamais|de|d MESSAGES POLITE* END|HERE|sur|par
plus|pu|plu aucun|un_seul|jamais|jamais_de|un|une ..1 MESSAGES|envoi
assez|marre|suffit|stop|basta|trop|fini|suffi ?de|des|d|avec|les|vos THE* MESSAGES
c_est_assez|cest_assez|ca_suffit|sa_suffit|il_suffit|cela_suffit ..1 THE* MESSAGES
(coup|desactiv|arret|stopp|eteign|annul|suspend)(ez|er|re|dez) ..1 THE* MESSAGES
coupez|coupe ?moi ca|sa|cela|tout_ca !en|par
""",
    "not_write": """
WRITE|SEND ..1 ?moi PLUS ..2
ne|n ..1 PLUS ..1 WRITE|SEND|mecrire|menvoyer|me_contacter|utiliser
de|merci_de|priere_de|veuillez|svp|prie ..1 ne PLUS ..2 WRITE|SEND|ecrire|contacter|envoyer|utiliser
(nm?|m)?ecri(vez|s|re|ver|vais) ..1 ?moi PLUS
ne|n ..1 ?me|m ..1 WRITE|SEND|textez ..2 PLUS
START POLITE* plus|pu|plu rien ..1 HERE|sur|svp|merci|par
mais|et|alors|donc|voudrais|souhaite PLUS rien HERE|sur|par|recevoir
que|qu ..1 vous|on|ils ..2 WRITE|SEND ..1 PLUS
faut PLUS WRITE|SEND
ne PLUS ..1 ?me|m contact*|ecri*|envoy*|derang*|harcel*|relanc*|sollicit*
vous_le_faites PLUS
""",
    "unwanted": """
WANT ..1 PLUS ..2 recevoir|resevoir|recevoire|etre|avoir|rien|voir|de|d|un|quon|que|qu ..4
veu*|souhait*|desir*|accept*|consen*|autoris*|voudr* ..1 PLUS|pas|jamais ..2 recevoir*|resevoir*
    |etre_contact*|etre_derang*|que_vous_mecri*|que_vous_ecri*|quon_mecri* ..3
(veu|souhait|desir|accept)(x|t|e|)? PLUS ..1 de|d|vos|ces|les ..1 MESSAGES
veu*|souhait*|desir*|accept*|voudr* PLUS|pas ..2 MESSAGES|messages|rappels|etre|quon|que_vous
jen|en ..1 veux|veu|souhaite PLUS|pu
jamais|pas|plus ..2 autoris*|consent*|donne_le_droit*|accept*|donner_le_droit*|donne_la_permission*
    |permis*|consens* ..6 WRITE|SEND|MESSAGES|contact*|mecri*|menvoy*|ecri*|utilis*
""",
    "off_list": """
REMOVE moi|mi|me|nous ..3 de|d|du|des|la ..3
REMOVE moi|mi POLITE* END
me|m (retir|sort|enlev|ray|supprim|desinscri|desabonn|effac)(er|ir|ez|e|re)? ..2 de|du|des ..3 LIST
jme|je_me retire|desabonne|desinscris
""",
    "delete_number": """
REMOVE ..1 mon|mes|ce|le|notre|mn|ma ..2 NUMBER
effacement|suppression|retrait ..2 mon|mes|de_mon|de_mes ..2 NUMBER
jetez|oubliez|perdez mon NUMBER
""",
    "unsubscribe": """
desab(o|on|onn)(er|ez|ement) !de_(mon|la|ma)|a_la
desinscri(re|vez|ver|ption|vre) !a|de_(mon|la|ma|sa)
desabo|se_desabonne|se_desinscrit|se_desabonner|jme_desabonne|je_me_desinscris|je_me_desabonne
    |desinscris_moi
""",
    "leave_alone": """
(laiss|lach|fout|fich|foutez)(ez|e|es|er|on)? ..1 ?moi|me|ce_telephone|mon_telephone|nous ..2 tranquil*
    |en_paix|la_paix|paix|peinard
lachez|lache|lacher|lachez_moi|lache_moi moi ..2
(laisse|laissez|fichez|foutez)_moi tranquil*|la_paix|en_paix
me|m laisse(z|r)? ..1 tranquil*|en_paix
""",
    "revoke_consent": """
retire|revoque|annule|retirer|revoquer|suspends ..1 mon|ma|le|toute ..1 consentement|accord|autorisation
    |permission
""",
    "or_i_block": """
?vous|te|jvous|je_vous|jte bloqu*|signal* ..3 si ..3 continu*|narret*|arret*|envoy*|recommenc*|ecri*|insist*
si ..3 continu*|narret*|envoy*|menvoy*|ecriv*|recommenc*|insist* ~7 bloqu*|signal*|porte_plainte*
ou|sinon ..1 ?je|jvous|jte ..1 ?vous bloqu*|signal*
""",
}
