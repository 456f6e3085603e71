"""Brazilian Portuguese. Written as `plain` leaves it; in doubt it is found: a person will look."""

CLASSES = {
    "NOT": "nao n num nun nem nunca nn",
    "WANT": """
        quero qro kero queria quiria vontade vou vo penso pensando pensei pensar preferia prefiro desejo
        so_queria merecia
    """,
    "DIE": "morrer more morre morrendo morto morta sumir desaparecer partir_dessa",
}
TRAPS = """
(morr|mor)(er|o|endo|i|re|e)? ..1 de|d rir|fome|vontade|saudades?|vergonha|sono|calor|frio|medo|preguica
    |sede|amores|curiosidade|inveja|tedio
me|mi|mim ?to (mat)(o|ando|ar|ou|a)? de|d trabalhar|rir|estudar|trabalho|tanto_trabalhar|vontade|correr
me|mi|mim (mat)(o|ando|ar|ei|a)? ..1 trabalhando|estudando|trabalhar|pra_pagar|de_tanto
mat|mata|matando|matou ..1 de_rir|a_fome|de_vergonha|a_saudade|do_coracao
sumir ..2 essa|esse|com|a|o|do_app|da_tela|da_lista
acabar_com (tudo|isso)_(isso|hoje|logo|agora|de_uma_vez|e_pagar)
queria_sumir_de_vergonha
me mato|matar trabajando|estudiando|laburando|currando
me mato|matar a|de trabajar|estudiar|risa
"""
RULES = {
    "suicide": """
suicid*|suisid*|suicit*|sucid*|suissid*|autoexterm*
me|mi|mim ..1 matar|mato|enforcar|enforco|afogar|envenenar|jogar_da|jogar_do|machucar
me corto|cortar END|todo|toda|de
me ..1 cortar
matar|enforcar|machucar|enforca me|eu_mesmo|eu_mesma|a_mim
matarme|matar_me|enforcar_me
""",
    "kill_myself": """
tirar|tiro|tira|acabar|acabo|acaba ..2 minha|propria|ca_minha|mia ..1 vida
tirar ..1 a|minha ..1 vida END
fim|final|termino ..3 minha|propria ..1 vida
por|dar|colocar|botar|dou|ponho ..1 ?um ..1 fim|ponto_final ..1 nisso_tudo|em_tudo|a_tudo|na_minha
    |a_minha|na_vida|em_mim
pular|pulo|jogar|jogo|saltar|joga|pula ..3 ponte|predio|janela|viaduto|trem|onibus|carro|metro|sacada
    |varanda
cortar|corto ..2 pulsos?|veias?
tomar|tomo|engolir ..2 todos|todo|chumbinho|veneno|caixa_de_remedio|monte_de_remedio ..3
tiro|bala ..1 na ..1 cabeca|minha_cabeca
corda_no_pescoco|fazer_uma_besteira|fazer_besteira|uma_loucura_comigo|besteira_comigo|dar_cabo_da
    |dar_cabo_de_mim
""",
    "end_it": """
acabar|acabo|terminar com tudo !isso|e_pagar
adeus_mundo|adeus_pra_sempre|adeus_a_todos|unica_saida|sem_saida
""",
    "want_to_die": """
WANT ..2 ?de|em|e|so|mesmo ..1 DIE END|logo|mesmo|de_vez|pra|para|desse|deste|dessa|e|que|agora|hoje|ja
    |as_vezes
WANT ..2 morrer|morre
melhor|mior ..3 morto|morta|morrer|morre|sem_mim|eu_sumir|que_eu_morra
preferia|prefiro|queria ..2 morto|morta|nao_ter_nascido|nunca_ter_nascido
sem_mim ..3 melhor
dormir ..3 nao|num|nunca ..2 acord*
nao_acordar ..1 mais
sumir|desaparecer ..1 desse_mundo|deste_mundo|do_mundo|da_vida|pra_sempre|para_sempre|do_mapa_pra_sempre
WANT nunca ..1 ter_nascido
""",
    "not_live": """
NOT ..3 mais ..1 viver|vive|existir !em|com|de|sem|no|na|aqui
NOT ..2 quero|qro|queria|aguento|guento|consigo|tenho_vontade_de|tenho_motivo ..3 viver|existir|vive
    |continuar_vivendo
sem|perdi|falta|nenhuma ..3 vontade|razao|motivo|sentido|forca ..2 viver|vive|vida
vontade|razao|motivo|sentido ..1 de|pra|para|na|da ..1 viver|vida ..2 acabou|nenhum|nao
cans*|fart* ..1 de|d|da viver|vive|vida|dessa_vida|existir
vida ..3 nao|n|num ..1 faz|tem|vale ..2 sentido|pena|nada
NOT vale ..2 viver|a_pena_viver
""",
}
