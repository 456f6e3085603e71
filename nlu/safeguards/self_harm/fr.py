"""French. Written as `plain` leaves it; in doubt it is found: a person will look."""

CLASSES = {
    "WANT": """
        veux veut veu voudrais jveux jveut jveu jvoudrais vais jvais pense prefere prefererais envie
        envi voulais vx souhaite souhaiterais prefererai aimerais pensais
    """,
    "DIE": "mourir mourrir crever mort morte disparaitre mourire clamser claquer mouru creve",
}
TRAPS = """
mort|morte|mourir|meurs|meurt|mourrir|creve|crever|crevons ..1 de rire|faim|honte|ennui|soif|chaud|froid
    |fatigue|trouille|peur|curiosite|jalousie|chaleur
(me|m)_(tue|tuer) au|a|a_la|en travail|tache|boulot|vous|bosser|le|te|repeter|travailler|taf|expliquer
me|m tue|tuer|tuent|tues ?de rire
ca|sa|cela|qui|facture|prix|il|elle|tu|vous ..1 me tue|tuer|tuez|tuent
en finir|finisse|fini ..1 avec cette|la|les|ce|le|ces|cet|l|ca|vous|ma ..1 facture*|dette*|dossier*
    |histoire*|affaire*|paiement*|retard*|credit*|impaye*|solde*
qu|quon|que_lon|autant ..1 en finir|finisse
en finir avec ca|cette|ce|le_reglement ..2
mdr|ptdr
prix|facture|loyer ..1 a_se_pendre
"""
RULES = {
    "suicide": """
suicid*|sucid*|suisid*|suicit*|autodestruct*|tentative_de_ts|automutil*|scarifi*
me|m tue|tuer|tu|pend|pendre|suicider|flingue|flinguer|bute|buter|butter|supprimer|noyer|empoisonner
    |tuerai|foutre_en_lair|pendrai
m immoler|ouvrir_les_veines
mimmoler|mouvrir_les_veines
je|j|jvais|vais ..2 fous|foutre|mets|mettre ..1 en_l?_?air END
me_foutre_en_lair|me_mettre_en_lair
faire|fais|fera ..2 du_mal|mal ..1 a_moi|END ..0
""",
    "kill_myself": """
mettre|mets|mettrai|met ..1 fin a ..1 mes_jours|ma_vie|tout|mes_souffrances|tout_ca
mettre|mets un_terme a ma_vie|mes_jours|tout
jeter|jette|sauter|saute|balancer|balance|jete ..3 pont|train|metro|fenetre|balcon|rails|toit|rer|seine
    |canal|voiture|camion|tram
tirer|tire|mettre|prendre ..2 ?une balle|bastos|bale
tailler|couper|ouvrir|ouvre|taille ..1 ?les|mes veines|poignets
avaler|prendre|gober ..2 tous|toute|boite|toutes ..3 cachets|medicaments|medocs|somniferes|pilules|comprimes
corde_au_cou|passer_a_lacte|bout_de_la_corde|attenter_a_mes_jours|quitter_ce_monde|quitter_cette_vie
    |rejoindre_les_morts
""",
    "end_it": """
veux|vais|envie|jveux|pense|penser|voudrais|veu|prefere|jvais|faut|juste|besoin ..2 d|den|en ?en finir
    |fini|terminer !avec_(la_|le_|cette_|ce_)?(facture|dette)
den|en finir END|avec_la_vie|avec_tout|avec_moi|pour_de_bon|pour_toujours|definitivement
den|en finir
adieu_a_tous|adieu_monde|adieu_la_vie|seule_issue|seule_solution_mourir|plus_d_issue|plus_dissue
    |aucune_issue
""",
    "want_to_die": """
WANT ..2 DIE
serais|serai|serait|seriez|sera|vaudrait|vaut|serez|c_est|cest ..2 mieux ..3 mort|morte|sans_moi
    |que_je_creve|que_je_meure|mourir|que_je_disparaisse|si_j_etais_mort|six_pieds
mieux ..1 mort|morte|sans_moi
(aurais|aurai)_(du|mieux_fait_de) ..1 mourir|jamais_naitre|ne_pas_naitre
plus|pas ..1 ?me reveiller|etre_la|exister|etre_de_ce_monde END|demain|jamais
dormir|mendormir ..3 reveiller|reveille
disparaitre ..1 pour_toujours|a_jamais|de_ce_monde|pour_de_bon|definitivement
bayi_adina|begg_naa_dee|dama_begg_dee|begue_dee
""",
    "not_live": """
(?<!sais_)(?<!sai_)(plus|pu|plu|pus|jamais)|pas_envie|veux_pas|veu_pas ..2 ?de ..1 vivre|vivr
    |continuer_a_vivre|etre_en_vie|exister !ici|chez|a|avec|dans|en|sans|la
plus|pas|pu|aucune ..2 envie|force|raison|gout|courage|raisons|gou ..2 vivre|vie|continuer_a_vivre|exister
envie|gout|force|raison ..1 de vivre ..3 perdu|plus|partie
perdu ..2 envie|gout ..1 vivre|vie
(marre|fatigue|lass|fatiguer|lasse|ras_le_bol|tanne|tannee)(e)? ..1 de|d vivre|la_vie|ma_vie|cette_vie
    |exister
vie ..3 ?ne|n ..1 vaut|a|sert ..1 plus|pas|rien|aucun ..2
plus|pas ..1 la_peine|peine ..1 de vivre|continuer_a_vivre
a_quoi_bon|pourquoi ..1 vivre|continuer_a_vivre
""",
}
