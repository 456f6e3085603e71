"""Brazilian Portuguese, as people type it on their phones. Written as `plain` leaves it."""

CLASSES = {
    "POLITE": """
        por_favor pfv pf pfvr porfavor por_gentileza fazendo_favor faz_favor gentileza logo ja agora ai
        aii mano cara moco moca na_moral obrigado obrigada obg blz entao so ta viu visse uai tche
    """,
    "ME": "me mi mim nos pra_mim para_mim comigo",
    "THE": """
        de d do da dos das com essas? esses? esse isso aquelas? tantas? tantos? mais muitas? os as o a
        um uma todos? todas? seus? suas? dessas? desses? nessas? novas? novos? outras? outros? qualquer
        nenhuma? nenhum nenhuns tanta tanto
    """,
    "STOP": """
        (par(e|em|a|ar)|deix(a|e|em|ar))_(de|d|com|c) parem pare cess(e|em|ar) chega_(de|d)
        interromp(a|am) encerrem?
    """,
    "WRITE": """
        escrev(er|am|a|endo|e|erem|ei) escreve escreva mensagear contat(ar|em|e|arem) contac?tar chamar?
        chame(m)? perturb(ar|em|e) incomod(ar|em|e) importun(ar|em|e) ench(er|e|endo|am) notificar
        cutucar
    """,
    "SEND": "mand(ar|em|e|a|ando|arem|e) envi(ar|em|e|a|ando|arem) manda mandi mande envie",
    "MESSAGES": """
        mensage(m|ns|n|nzinha|nzinhas)? mensaje(m|ns)? mensag* msgs? mgs ms?gns avisos? recados?
        recadinhos? lembretes? notifica(cao|coes|cao|sao)* sms zaps? zapzap whats whatsapps? wpp wats?
        whatss? torpedos? spam
    """,
    "NOT": "nao n num nunca nem jamais na(o|um) nn nunca_mais",
    "MORE": "mais maiss nunca_mais nada jamais",
    "WANT": """
        quero qro kero queria quer gostaria desejo aceito autorizo autorizei permito preciso aguento
    """,
    "GET": """
        recebe(r|ndo)? ver receba
        ser(_(contatad|contactad|incomodad|perturbad|avisad|notificad|cobrad)[oa])? ler
    """,
    "HERE": """
        aqui por_aqui nesse_numero neste_numero nesse_celular neste_celular nesse_zap no_zap no_whatsapp
        pelo_zap pra_ca
    """,
    "REMOVE": """
        (tir|remov|apag|exclu|delet|cancel|descadastr|risc|retir|elimin|limp)(a|e|em|am|i|ir|ar|er|an)
    """,
    "LIST": """
        lista cadastro sistema base banco_de_dados agenda contatos grupo disparos? envios? dessa? daqui
        dai disso daquilo lista_de_transmissao transmissao desse dessas desses
    """,
    "NUMBER": """
        numero numeros num nr n celular fone telefone contato cel zap dados whats whatsapp cadastro tel
    """,
}
OPT_IN = """
pode|podem|podi|poderia|poderiam !par*|deix*|nao|n|num ..2 voltar|mandar|escrever|continuar|chamar|enviar
volt*|torn*|reativ*|recomec*|retom*|relig* ..2 ?a|me|o|as|os ..2 SEND|WRITE|MESSAGES|receber
sem ..1 os|o|as|a ..1 MESSAGES
sem_querer|por_engano|por_erro|sem_intencao
mudei_de_ideia|me_arrependi|arrependi|desbloque*|senti_falta|reativ*|ativ(a|e|ar|em)|lig(a|ue|uem) ..3
me|mim cadastr*|inscrev*|inclu*|bota*|coloca*|poe* !fora
esquec*|esquess* ..2 tudo
de_novo|dnv|novamente|outra_vez ..4 MESSAGES|receber
receber|mandar|manda|avisos|lembretes|mensagens ..4 de_novo|dnv|novamente|outra_vez
"""
TRAPS = """
revog*|retir*|cancel* ~6 debito*|cobranca*|pagamento*|cartao
STOP ?de ?ME WRITE pra|para|a ..1 minha|meu|mae|pai|esposa|marido
NOT ?ME SEND ..3 fatura*|boleto*|conta|contas|carta|cartas
MESSAGES por|via carta|email|correio
NOT ..1 STOP
STOP ?de|d ?ME WRITE por_causa|sobre|disso|em_ingles
lista da|dos vergonha|caloteiros|devedores|inadimplentes|maus*
eu|ja|ele|ela|que parei|parou|pararam|deixei|deixaram
por_que|pq|porque|porq|pk NOT ..4 WRITE|SEND
NOT ..2 WRITE|SEND ..1 em_(ingles|espanhol|portugues|maiusculo)
NOT ..1 recebi*|chegou*|chegaram*|tenho*|veio*|vi*|tive*|consigo*|consegui*|to* ..5 MESSAGES
NOT ..1 consigo*|sei*|posso*|vou*|podia*|tava*|precis* ..3 WRITE|SEND
eu|ja|gente NOT ..1 SEND|WRITE
antes|ate|depois ..1 NOT ..2 WRITE
NOT ..1 ?ME WRITE|SEND ..3 antes|ate|depois|durante|no_meu_trabalho
pag(uei|o|amento|ei)* ~14 STOP|chega ..2 MESSAGES
"""
RULES = {
    "stop_writing": """
STOP POLITE* ?de|d|com|em ?ME WRITE
STOP POLITE* ?de|d|com|em ?ME SEND ?ME POLITE* THE* MESSAGES|coisas?|msg|END|HERE|negocios?|isso
STOP ?com|c POLITE* THE* MESSAGES
STOP isso POLITE* END
(encerr|suspend|interromp|cess)(em|e|am|a) ..2 envios?|MESSAGES|mensagens|avisos|lembretes|contatos?
""",
    "stop_messages": """
START POLITE* chega|basta THE* MESSAGES
chega_de|basta_de|stop|sem_mais|nada_de|nem_mais_um|nem_mais_uma|chega_d|chega_desses|chega_dessas
    POLITE* THE* MESSAGES
(cancel|desativ|deslig|desabilit|suspend|desativ|bloquei)(a|e|em|ar|am|ue|uem|o)? ?ME ..1 THE* MESSAGES
desativ*|deslig*|suspend* ..2 THE* MESSAGES ..2 pra|para mim|meu
quero ..2 cancelar|desativar|desligar|parar_de_receber THE* MESSAGES
quero|queria|como ..2 parar_de_receber|deixar_de_receber
START POLITE* sair da|dessa lista
NOT ..1 WANT ..1 ?mais ..1 MESSAGES
""",
    "not_write": """
NOT ?ME WRITE ..5 MORE|nao|HERE
NOT ?ME WRITE ?ME POLITE* HERE|END
NOT ?ME SEND ?ME mais|nunca|nada ..4
NOT ..2 MORE ?ME WRITE|SEND
NOT ?ME SEND THE* MESSAGES ?ME POLITE* HERE|END
nunca_mais ?ME WRITE|SEND
NOT ?ME entr(em|e|ar|arem) mais em contato
q|que NOT ..1 ?ME WRITE|SEND ..2 mais
NOT ?ME SEND|WRITE ..3 mais
zap|whats|whatsapp|celular|aqui nao|n mais END
nao_mais POLITE* END
prefiro|quero|gostaria ..1 que|q ..3 nem|nao|n ?ME mande*|escreva* mais
""",
    "unwanted": """
NOT ..1 WANT ..2 mais ..2 GET|MESSAGES|nada ..3 MESSAGES|HERE|isso|END|nada
NOT ..1 WANT ..2 GET ..2 ?mais THE* MESSAGES
NOT ..1 WANT mais ..1 THE* MESSAGES|contato|zap|isso
NOT ..1 WANT ..2 GET ..2 contatad*|incomodad*|perturbad*|mensag*|zap*|aviso*
NOT ..1 WANT ..2 que ..3 ?me|mi|mim WRITE|SEND
NOT ..1 autoriz* ..4 WRITE
NOT ..1 autoriz*|permit*|consint*|dei_permiss*|dei_autoriz* ..6 contato*|MESSAGES|aviso*|me_escrev*
    |me_mand*|zap*|whats*|lembrete*|mensag*|msg*|usar*
pelo|no|por|nesse zap|whats|whatsapp|aqui|celular NOT ..1 WANT
""",
    "off_list": """
ME ..1 REMOVE ..1 POLITE* da|dessa|dai|de|desse|disso|daqui|do|desta|desses
REMOVE ME POLITE* da|dessa|dai|de|desse|disso|daqui|do|desta|END
ME REMOVE|exclui POLITE* END
quero|queria|preciso|gostaria|como ..2 sair ..1 dessa|da|desse|disso|deste|daqui ..2 LIST|chat|aqui|END
START POLITE* remov(a|am|e)|exclu(a|am|i) POLITE* END
REMOVE ..3 da|dessa|do|desse|dos|desta LIST
""",
    "delete_number": """
REMOVE ..2 meu|meus|o_meu|esse|este|o|do_meu ..2 NUMBER
exclusao|remocao|retirada ..3 NUMBER|dados
exclu* ..2 meus_dados
""",
    "unsubscribe": """
?me|mi|mim descadastr*|desinscrev*|desinscric*|dezcadastr*
(cancel|tir)(a|ar|e|em) ..2 inscricao|cadastro_no|assinatura_de_mensagens
""",
    "leave_alone": """
me|mi|mim deixa|deixe|deixem|larga|larguem|dexa|dexem ..1 em_paz|quieto|quieta|sossegad[oa]|de_mao
deixa|deixe|deixem|larga|larguem eu|me ..1 em_paz|quieto|quieta|sossegad[oa]
sai(am)? do_meu zap|whats|whatsapp|pe|celular
""",
    "revoke_consent": """
revogo|retiro|cancelo|revogar|retirar ..2 consentimento|autorizacao|permissao
""",
    "or_i_block": """
vou|irei|vo|serei_obrigad[oa]_a ..1 ?te|lhe|vcs bloque*|denunc* ..3 se|ci|caso ..3 continu*|mand*|nao
    |num|n|insist*|escrev*|enviar*|receb*|mais
se|ci|caso ..3 continu*|mand*|nao_par*|num_par*|n_par*|insist*|escrev*|enviar* ~6 bloque*
mais_uma|proxima ..3 bloque*
""",
}
