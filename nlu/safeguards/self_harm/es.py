"""Spanish of Spain and America. Written as `plain` leaves it; in doubt it is found: a person will look."""

CLASSES = {
    "NOT": "no ya_no nunca ni tampoco",
    "WANT": """
        quiero kiero qiero queria quisiera gustaria ganas prefiero preferiria pienso pensando pensado
        deseo voy
    """,
}
TRAPS = """
(muer|mor|mur)(o|ir|irme|iendo|iendome|ir_me|ome|imos|e|to|ta|i|irse)? ..1 de ..1 ganas|risa|hambre
    |verguenza|sueno|calor|frio|sed|miedo|curiosidad|aburrimiento|amor|pena|envidia|risas|nervios|asco
me|nos (mat)(o|a|amos|aba|e|an)? trabajando|estudiando|a_trabajar|de_trabajar|de_risa|de_la_risa
    |a_estudiar|de_hambre|laburando|currando|chambeando
matarme|matandome trabajando|estudiando|a_trabajar|laburando|currando|de_risa|a_estudiar
me matan|mata|matas|mataron
me mato|matando de|trabalhando|estudando trabalhar|estudar|rir|END
acabar|terminar con (todo|esto|eso)_(esto|lo|el|la|ya|hoy|de_una_vez|y_pagar|y_pago)
desaparecer ..2 el|la|los|esta|este|mi|de_la_lista|del_mapa_un
tirarme a|en ..2 sofa|cama|playa|hamaca|piscina|alberca
"""
RULES = {
    "suicide": """
suicid*|sucid*|suisid*|suicit*|matarme|autolesion*|ahorcarme|colgarme_de|envenenarme|ahogarme_en_el
    |lastimarme|hacerme_dano|hacerme_algo
me mato|voy_a_matar|ahorco|cuelgo|suicido|quiero_matar|enveneno|pego_un_tiro|corto_las_venas
    |vuelo_la_cabeza|quito_de_en_medio
quitarme|quitarm|quito|quitar|arrancarme|arrebatarme ..2 vida
pegarme|meterme|darme un tiro|balazo|plomazo
cortarme|cortar ..1 ?las venas
quitarme_de_en_medio|matar_me|ahorcar_me
""",
    "kill_myself": """
acabar|terminar|poner_fin|fin|acabo|termino ..2 mi|propia ..1 vida|existencia|dias|sufrimiento
tirarme|tiro|lanzarme|arrojarme|aventarme|botarme|saltar|tirar|aviento|lanzo ..3 puente|tren|metro
    |balcon|ventana|azotea|vias|edificio|autopista|carro|barranco|viaducto|terraza
todas|todos|bote|frasco|caja ..2 pastillas|pildoras ..3
soga|cuerda ..2 cuello
""",
    "end_it": """
acabar|terminar|acabo con|de todo !esto|lo|el|mi
adios_mundo|adios_a_todos|adios_para_siempre|unica_salida|no_veo_salida|no_hay_salida
    |no_encuentro_salida|no_le_veo_salida
hacer ..1 una locura|tonteria|estupidez ..2 conmigo|END
""",
    "want_to_die": """
WANT ..2 ?de ..1 morir|morirme|morirm|desaparecer|estar_muert[oa]|no_despertar|no_existir
    |dejar_de_existir|no_despertarme|partir_de_este_mundo|mori
me|m quiero|kiero|gustaria|quisiera morir
mejor|mejo ..3 muert[oa]|morirme|morir|sin_mi|bajo_tierra|si_me_muero|si_no_estoy
ojala ..2 muera|muriera|no_despierte|no_despertara|estuviera_muert[oa]|no_hubiera_nacido
sin_mi ..3 mejor
dormir|dormirme|acostarme ..3 no ..1 despertar*
desaparecer ..1 para_siempre|de_este_mundo|del_mundo
no_(quiero|quisiera) despertar*
estoy|yo ..1 de_mas en_este_mundo|en_esta_vida|aqui
""",
    "not_live": """
NOT ..4 quiero|kiero|quisiera|deseo|puedo|aguanto|tengo_ganas_de|merece_la_pena|vale_la_pena
    |tengo_motivos_para|tengo_fuerzas_para ..3 vivir|vivi|existir|viviendo|seguir_aqui|seguir_vivo
    |seguir_viva|estar_vivo|estar_viva !en|con|de|aqui|asi|sin
sin|perdi|perdido|ningunas?|ni ..2 ganas|razon|razones|motivo|motivos|fuerzas ..2 vivir|vivi|seguir_viviendo
no_tengo ..1 ganas|razon|motivos|fuerzas ..2 vivir
cansad*|hart*|arto*|canse* ..1 de vivir|la_vida|mi_vida|existir|esta_vida|vivi
vida ..3 no ..1 tiene|vale|merece ..2 sentido|pena|nada
no ..2 veo|encuentro|hallo|tiene ..1 sentido ..2 vida|vivir|seguir_viviendo|END
no vale|merece ..1 pena ..1 vivir|seguir_vivi*
""",
}
