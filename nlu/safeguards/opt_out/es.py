"""Spanish of Spain and America. Written as `plain` leaves it."""

CLASSES = {
    "POLITE": """
        por_favor porfavor xfa porfa porfi plis pls por_fa xfavor porfis ya ahora oiga che illo gracias
        de_una_vez inmediatamente por_favorcito senorita senor joven jefe desde_ya entonces hombre tio
    """,
    "ME": "me mi nos",
    "THE": """
        de d del con los las la el lo sus? tus? estos? estas? este esta esos? esas? tantos? tantas? mas
        otro otros? otra vuestros? vuestras? a sus esos todos? todas? dichos? tanto tanta tus ningun
        ninguna? ma al q
    """,
    "STOP": """
        dej(e|a|en|ad|ar|ai|es|eis|enme|ame) parad paren? (para|parar)_(de|d|ya|con) parale parenle
        ces(en|e|ad) evit(en|e|ad) basta terminen cort(en|a)(la)? abstenganse
    """,
    "WRITE": """
        (escrib|escriv|ecrib|contact|molest|textea|mensaje)(ir|irme|irnos|an|a|as|ai|ais|ar|arme|e|en|eis)?
        (jod|acos|fastidi|incomod|comuniqu|hostig|spame)(ir|irme|irnos|an|a|as|ai|ais|ar|arme|e|en|eis)?
        (escrib|escriv|ecrib|contact|molest|textea|mensaje)(er|iendo|iendome|iendole|ime|id|idme)?
        (escrib|escriv|ecrib|contact|molest|textea|mensaje)(ear|earme|eis|endo|ando|andome|ermen?)?
        (jod|acos|fastidi|incomod|comuniqu|hostig|spame)(er|iendo|iendome|iendole|ime|id|idme)?
        (jod|acos|fastidi|incomod|comuniqu|hostig|spame)(ear|earme|eis|endo|ando|andome|ermen?)?
    """,
    "SEND": """
        (mand|envi|remit)(ar|arme|arnos|en|e|es|eis|ei|ai|ais|ad|adme|ando|andome|a|enme|eme|ame|an)
    """,
    "MESSAGES": """
        mensaj* mensag* missatges msjs? msj msgs? mjs? avis(o|os|itos?|es)? recordator* notificac*
        notificas* whats?app?s? wasaps? wasap guasaps? guasap sms wpp whats wats textos? comunicaci*
        spam alertas? recados? comunicados? wassaps?
    """,
    "NOT": "no nunca jamas ni tampoco",
    "MORE": "mas ma nunca_mas jamas nada na mais ya_mas nada_mas",
    "WANT": """
        quiero kiero qiero quisiera deseo quero acepto autorizo autorice consiento permito gustaria
        queremos
    """,
    "HERE": """
        aqui aca por_aqui por_aca x_aqui al_whatsapp a_este_numero por_este_medio por_esta_via
        en_este_chat por_este_chat a_este_celular por_whatsapp x_whatsapp al_celular
    """,
    "REMOVE": """
        (quit|sac|borr|elimin)(a|e|en|ad|as|es|ar|an|ue)?(me|nos|le|lo|los|la|melo|mela)?
        (retir|suprim|saqu|desapunt)(a|e|en|ad|as|es|ar|an|ue)?(me|nos|le|lo|los|la|melo|mela)?
        (quit|sac|borr|elimin)(uen|ue|i|ir|ais|eis|o|ai|r)?(me|nos|le|lo|los|la|melo|mela)?
        (retir|suprim|saqu|desapunt)(uen|ue|i|ir|ais|eis|o|ai|r)?(me|nos|le|lo|los|la|melo|mela)?
        (borre|elimine|excluy|tach)(a|e|en|ad|as|es|ar|an|ue)?(me|nos|le|lo|los|la|melo|mela)?
        (borre|elimine|excluy|tach)(uen|ue|i|ir|ais|eis|o|ai|r)?(me|nos|le|lo|los|la|melo|mela)?
        (remuev|remov|desactiv|cancel)(a|e|en|ad|as|es|ar|an|ue)?(me|nos|le|lo|los|la|melo|mela)?
        (remuev|remov|desactiv|cancel)(uen|ue|i|ir|ais|eis|o|ai|r)?(me|nos|le|lo|los|la|melo|mela)?
    """,
    "LIST": """
        lista listas sistema base base_de_datos agenda chat grupo registros? difusion whatsapp contactos
        ahi aqui aca avisos recordatorios mensajes notificaciones
    """,
    "NUMBER": """
        numer(o|ito|os)? nro num celular cel movil telefono contacto datos mis_datos whatsapp fono tlf
        tel
    """,
}
OPT_IN = """
(?<!no_)(?<!no_me_)(?<!que_me_)(?<!si_)(?<!si_me_)(?<!no_le_)(vuelv|volv)*|reactiv*|reanud* ..2 ?a ..1
    WRITE|SEND|activar*|MESSAGES
(?<!si_)(?<!que_me_)sig(an|a|ue) SEND|WRITE|mandando|escribiendo
(pued|pod)(en|es|eis|e|emos|ria|rian) !dej*|par*|no|quit*|borr*|elimin* ..2 WRITE|SEND|volver|avisarme
sin_querer|por_error|por_equivocacion|no_era_mi_intencion|fue_un_error|puse_baja|le_di_a
cambie_de_idea|cambie_de_opinion|me_arrepent*|desbloque*|extrano_sus
(pon|apunt|inscrib|anad|agreg|suscrib|meta|incluy|met)(me|eme|game|ganme|edme|ir|enme|iba)*
de_alta
(activ|reactiv|encend|prend)(e|a|ar|en|eme|ame|enme|arme|elos|adme|es|arlos)? ..4 MESSAGES
(activ|reactiv)(eme|ame|enme|arme|elos|adme)
otra_vez|de_nuevo|nuevamente ..3 MESSAGES|SEND|me
MESSAGES ..2 otra_vez|de_nuevo|nuevamente
si ..1 quiero|deseo|autorizo ..5 MESSAGES|que
olvid*|perdid*|orvid* ..2 sin|todo|to
sin ..1 los|sus|el ..1 MESSAGES
(?<!no_)autorizo|(?<!no_)(doy_)?permiso|prefiero_que_me|(?<!no_)acepto ..1 a|que|para|el|los ..4 escrib*
    |avis*|mand*|envi*
"""
TRAPS = """
retiro|revoco|revocar|retirar|cancelo|anulo ~6 cargo*|cobro*|debito*|domiciliacion|pago*|tarjeta
autoriz* ..2 cargo*|cobro*|debito*|domiciliacion|pago*
STOP ?de ..1 WRITE a mi
NOT ..1 SEND ..3 factura*|carta|cartas|recibo*
MESSAGES por|via carta|correo|email|mail
lista ?de morosos|deudores|malos
no dejen|dejes|deje|dejeis|dejar|paren|pares|pare|pareis ..1 de ..3
no puedo|quiero|voy|pienso ..1 dejar
me basta
STOP ?de|d WRITE por|sobre|en esto|eso|ingles|este|esta
basta con un|una
yo|ya|el|ella|se deje|dejo|dejaron|dejaste|paro|pararon
por_que|xq|porque|pq|xk|por_k|porq|como_es_que ..1 NOT ..2 me|nos WRITE|SEND
no_me lleg(a|an|o|aron|aba|aban|ado)|han|ha|aparec*|entr*|sal* ..5 MESSAGES
no ?me han|ha|he|recib|tengo|hay|encuentro|veo|vi ..4 MESSAGES
no ?me ..2 WRITE ..2 en_(ingles|espanol|aleman|catalan|frances|italiano|mayusculas)
no ?me WRITE|SEND ..5 antes|hasta|despues|durante|en_horario|de_noche
no ?me WRITE ..2 al|a_mi ..2 trabajo|otro|antiguo|viejo ~6 este|nuevo|otro
no puedo|se|pude|podia|sabia|voy_a|pienso ..2 WRITE|SEND
no ?me SEND el|la|un|una|otro|otra link|enlace|factura|recibo|foto|pdf
(pagu|pagad|pago|cancel)(e|o|ado|amos) ~14 STOP ..3 recordator*|avis*|mensaj*
"""
RULES = {
    "stop_writing": """
STOP POLITE* ?de|d|con|a POLITE* WRITE
STOP POLITE* ?de|d|con|a POLITE* SEND THE* MESSAGES|cosas|cositas|nada|END
STOP|ya_basta|hasta_aqui POLITE* ?de|d|con|a|nomas POLITE* THE* MESSAGES
STOP ..3 de escribir*|mandar*|enviar*|contactar*|molestar*|usar*
deixeu ..1 descriure*|d_escriure*
(cesen|suspendan|detengan|interrumpan|suspend|parad|cese|suspenda|paren)(an|la|las|los)? ..3 envio*
    |MESSAGES|comunicacion*
""",
    "stop_messages": """
basta|prou|stop|ya_basta|basta_ya|suficiente|suficientes|hasta_aqui|se_acabaron|fuera|ya_esta_bien
    |ya_ta_bien|paso_de ?nomas THE* MESSAGES
START POLITE* ?ya no mas|ma THE* MESSAGES
?ya no_mas|ni_un|ni_una|ningun|ninguna|nunca_mas|nada_de|ni THE* MESSAGES ..2 mas|END|HERE|porfa|POLITE
no_mas|nunca_mas|basta_de|no_quiero_mas MESSAGES
(cancel|desactiv|apag|quit|suspend|silenci|elimin)(ar|e|a|en|eme|ame|arme|enme|ad|adme|ue|uen) THE* MESSAGES
desactiv* ..3 chat*|bot*|recordat*
donde|como ..4 desactiv*|cancel*|apag*|quit* ..4 MESSAGES|esto
""",
    "not_write": """
NOT ?ME WRITE ..4 MORE
NOT ?ME WRITE POLITE* HERE|END
NOT ..1 ?ME SEND|llamen POLITE* MORE
NOT ?ME SEND THE* MESSAGES ..3 mas|ma|HERE|END|al|a
ya|aqui NOT ..2 ?ME WRITE|SEND
?ya no_vuelv(a|an|as|ai|ais) ..1 a ..1 WRITE|SEND|usar*|contact*|escrib*|mandar*|enviar*
NOT ?ME vuelv(a|an|as|ai|ais) ..1 a ..1 escrib*|mand*|envi*|contact*|molest*|usar*|textear*
nunca_mas ?ME WRITE|SEND
como ..1 hago|le_hago|hacer|hacemos ..2 para|pa ..1 que|q ..1 ?ya no ..1 me lleg*
no ..1 ?lo|la us(en|eis|e|ad|ais|ei)* ..3 mi|este|ese|mas ..3 NUMBER|para|pa
""",
    "unwanted": """
NOT ..1 WANT ..2 recibi*|resivir*|recivir*|ver*|leer* ..3 MESSAGES|mas|nada|HERE|na
NOT ..1 WANT mas|ma ..1 MESSAGES|POLITE|END
NOT ..2 WANT ..2 que|q|k ..3 me|nos ..2 escrib*|mand*|envi*|contact*|lleg*|molest*|sigan*|vuelv*|avis*
    |texte* ..3
NOT ..1 WANT ..2 ser ..1 contactad*|molestad*|notificad*|avisad*
que|q ?ya no ?me lleg*|sigan* ..3 MESSAGES|mas
NOT ..1 autoriz*|consient*|consent*|di_permiso*|doy_permiso*|di_autorizacion* ..8 contact*|envi*|mand*
    |escrib*|celular*|movil*|numero*|avis*|mensaj*|uso*|usen*
les|le|os prohib* ..4 contact*|escrib*|mand*|envi*
""",
    "off_list": """
REMOVE ..4 de|del|desta ..3 LIST
(quit|sac|borr|elimin|saqu|retir|desapunt)(en|e|a|ad|ar|as|uen|ue|i|an|enme|eme|ame|adme|arme|uenme
    |ueme)?(me) POLITE* ?de ahi|aqui|aca|END|una_vez|esa|esta
me (quit|sac|borr|elimin|saqu|retir)(a|as|an|e|en|ue|uen|ar|eis|ais|es) POLITE* de|del|END
que me borr*
(dar|da|den|de|deme|denme|darme|dame|dadme|diera|darnos|dan|me_da|me_dan)(me)? ..1 de_baja ..1
    !del_(contrato|gimnasio|seguro|plan|servicio_de_luz)|de_la_(poliza|luz)
quiero|solicito|pido ..2 baja ..1 de|del ..3 MESSAGES|LIST
""",
    "delete_number": """
(borr|elimin|quit|sac|saqu|suprim|retir|cancel)(a|e|en|ad|ar|as|an|uen|ue|ame|eme|enme|ir|adme|ai|i
    |eis)? ..2 mi|mis|este|el|ese|ste|nuestro ..2 NUMBER
ejerzo|solicito|exijo|ejercer ..4 supresion|cancelacion|oposicion|eliminacion|borrado
NUMBER ..3 (borr|elimin|quit)(enlo|alo|elo|enlos|adlo|en|arlo)
(borr|elimin|retir)(enlo|enlos|adlo|elo|alo) ..3 de ..4
""",
    "unsubscribe": """
desuscrib*|desinscrib*|dessuscrib*|desapunt*|desubscrib*
quiero|quisiera|deseo cancelar ..1 suscripcion
START POLITE* cancelar_mensajes|cancelar_suscripcion|cancelar_avisos
""",
    "leave_alone": """
dejame|dejenme|dejeme|dejadme|dejarme|dejanos|dejennos|dexame ..2 en_paz|tranquil[oa]|tranquil
me dejes|dejan|dejen|dejais|dejeis|deje|deja ..1 en_paz|tranquil[oa]
me_silencias|silenciame|silencieme
START POLITE* sacame|saquenme POLITE* END
""",
    "revoke_consent": """
retiro|revoco|revocar|retirar|cancelo|anulo ..3 consentimiento|permiso|autorizacion
""",
    "or_i_block": """
si ..3 vuelv*|sig*|escrib*|mand*|persist*|insist*|continu*|no_par*|no_dej*|envi* ~7 bloque*|denunci*
    |reporto*|acudire*
los|os|te|le|la|lo|les bloque* ~3 si ..2 sig*|vuelv*|mand*|escrib*|continu*
(al|ar)_(proximo|siguiente|sexto|otro) ..2 os|los|te|le|MESSAGES|mensaje ..1 bloque*
""",
}
