"""French, of France, Belgium, Switzerland and West Africa."""

from typing import Any

from nlu.entities.tense import PastForms

GLUED_NUMERALS = False
NUMERALS = {
    "un|une": 1,
    "deux|2eux": 2,
    "trois": 3,
    "quatre|4tre|qatre|quatres|quattre|catre": 4,
    "cinq|sinq|cinque": 5,
    "six": 6,
    "sept": 7,
    "huit|8uit|huits": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "treize": 13,
    "quatorze": 14,
    "quinze": 15,
    "seize": 16,
    "vingt|vinght|ving|20gt|vingts|vint": 20,
    "trente|trante|trent|trentes": 30,
    "quarante|carante|quarente|karante|quarantes|quarant": 40,
    "cinquante|cinquantes|cinqante|sinquante|cinquente|cinquannte|sincante|cincante|cinquand|cinquant|"
    "cinkante": 50,
    "soixante|soisante|swasante|soixant|soixantes|soissante|soixente": 60,
    "septante|septant|septantes": 70,
    "huitante|huitant|octant|octante": 80,
    "nonante|nonantes|nonant": 90,
    "cent|cen|cents": 100,
    "mille|milles|mil": 1000,
}  # fmt: skip
NEVER_TYPOS = (
    "demande demandes demander levrier samedis dimanches vendre vendra manche juillets aujourd jeudis demains "
    "demain"
)
PAST = PastForms(
    alone=r"\w{2,}(?<!it)(?:é|ée|és|ées)",
    participle=r"\w{2,}(?:e|es|ee|ees|er|i|u|it|is|us)",
    never=frozenset(
        (
            "conge conges employe employee marie separe separee endette endettee retraite retraitee "
            "handicape enerve occupe "
            "accord accorde activite annee annees apres argent arrivee aussi autorise autre avance bonne cafe "
            "carte ce celle cette chaque cinquante cle compte contre convenu cote date decale decalee deja "
            "demande depasse depuis des desole desolee dettes difficulte dimanche dit dix douze duree encore "
            "engage engagee entre entree ete facilite facture factures fatigue fatiguee fixe fixee gene genee "
            "hate heure ici idee indique integralite interesse jeudi journee jusque juste les lundi mais "
            "marche mardi matinee meme mensualite mentionne mercredi mes mille mois moitie note notee notre "
            "oblige onze oui paie pas peine petite planifie planifiee plus possibilite prevu prevue prie prime "
            "priorite programme programmee promis propose proposee puis quarante quatorze quatre que quelque "
            "qui quinze rentree reporte reportee repousse repoussee reste rien salaire samedi sante seize "
            "semaine ses seule seulement si six societe soiree soixante somme tes totalite toute treize trente "
            "trois une vendredi vite votre vous"
        ).split()
    ),
    reach=2,
)

WORDS: dict[str, str | dict[str, Any]] = {
    "WEEKDAY": {
        "lundi|lundit|lindi|lundie|lundy|lunndi|lunidi": 0,
        "mardi|mardit|mrdi|mardie|marid|mardy|madri": 1,
        "mercredi|mercreid|merecredi|merkredi|mercredit|mecredi|mercedi|mercrdi": 2,
        "jeudi|jeudit|jedi|jeudie|juedi|jeuid|geudi|jeidi|jeudy|jeuddi": 3,
        "vendredi|vendredit|vendrdi|vendedi": 4,
        "samedi|samedy|sadmei|samadi|samdi|samedit": 5,
        "dimanche|dimenge|dimance": 6,
    },
    "SHORTDAY": {
        "lun": 0,
        "mar": 1,
        "mer|merc": 2,
        "jeu": 3,
        "ven|vend|vdd": 4,
        "sam": 5,
        "dim": 6,
    },
    "MONTH": {
        "janvier|janvie|jamvier": 1,
        "février|févrié|fébrier": 2,
        "mars|marss": 3,
        "avril|avrile|avirl|avrill|avri": 4,
        "mai": 5,
        "juin|jiun|juinn": 6,
        "juillet|jullait|juilé": 7,
        "août|aoutt|aoû": 8,
        "septembre|septembr": 9,
        "octobre|octbre": 10,
        "novembre": 11,
        "décembre|decmbre": 12,
    },
    "SHORTMONTH": {
        "janv|jan": 1,
        "fev|févr": 2,
        "avr": 4,
        "juil": 7,
        "sept|sep": 9,
        "oct": 10,
        "nov": 11,
        "déc": 12,
    },
    "REL": {
        "aujourd'hui|aujourd'hui même|aujord'hui|ojourdui|ojourd'hui|auj.|ce jour même|auojurd'hui|aujour'dui|"
        "tt à l'heure|toute à l'heure|aujourdhui|ajd|auj|aujd|ce soir|cet après midi|aujourdui|ojd|aujourduit|"
        "ce jour|cet aprem|tout à l'heure|ajrd|aujrdhui|cette après midi|cette nuit|ajdh": 0,
        "demain|2min|demain soir|demain midi|demain aprem|demains|dmain|2main|dem1|demin|demain matin|dmn|"
        "de main": 1,
        "après demain|aprè demain|apres dmain|aprem demain|apresdemain|après 2main|après dem1|surlendemain": 2,
        "hier|yere|hiers|hier matin|hier aprem|hier après midi|hyer|hier soir|yer|hié": -1,
        "avant hier|avanthier": -2,
    },
    "DAYPART": (
        "matin|dernier délai|dernière limite|grand maximum|max|maximum|première heure|à la première heure|"
        "début d'après midi|fin de journée|soir|après midi|midi|aprem|au matin|au soir|dans la journée|"
        "en fin de journée|dans la matinée|sans faute|au plus tard|dans l'après midi"
    ),
    "INTO": "en|à",
    "EVERY": "chaque|toujours le|tous les",
    "PARTOF": "sur les|sur|des|sur mes|sur ces",
    "SHORTMARK": "le|pour|avant|ce|jusqu'à|dès|pr|d'ici|avant le|au|pour le|que",
    "BE": "est|suis|a|ont",
    "AUX": "ai|avons|avez|ont|jai|suis alle|suis passe|est passe|est parti",
    "TRAP": (
        "merci mille fois|mille mercis|mille fois merci|mille excuses|cent fois|mille pardons|cent pour cent|"
        "l'autre jour|joyeux noël|joyeuses pâques|bonne année|bon week end|bon weekend|bonne fin de semaine|"
        "bon dimanche|bon lundi|bon vendredi|de nos jours|tous les jours|un jour|chaque jour|"
        "du lundi au vendredi|bonjour|à moitié endormi|à moitié mort|un tiers a|une tierce personne|"
        "handicapé à 50%|invalide à 50%|cadeaux de noël|prime de noël|à demain|lundi au vendredi|bon samedi|"
        "bonne journée|au jour d'aujourd'hui|tous les lundis|cadeau de noël|chaque lundi|chaque vendredi|"
        "ce matin|marché de noël|deux secondes|en un mot|moitié prix|d'une part|pour la deuxième fois"
    ),
    "NEXT": (
        "prochain|prochaine|pro|proch|qui vient|kivien|prochains|suivant|suivante|ki vient|procain|d'après|"
        "qui arrive|à venir|prohain|prochin"
    ),
    "AFTERNEXT": "d'après la prochaine",
    "THIS": "ce|cette|cet|courant|en cours|de ce|actuel",
    "LAST": "dernier|dernière|=passé|passée|écoulé|dernié",
    "LASTOF": {
        "dernier|le dernier": -1,
    },
    "WEEK": "semaine|sem|smaine",
    "MONTHUNIT": "mois|moi",
    "YEARUNIT": "année|an",
    "WEEKEND": "week end|weekend|ce we|le we|wk|ouikend|wknd|wkend|week en",
    "UNIT": {
        "jour|jours|jrs|jour s|jr|jours ouvrés|jours ouvrables": ('day', 1),
        "semaine|semaines|sem|smaines": ('week', 1),
        "mois": ('month', 1),
        "an|ans|année|années": ('year', 1),
        "heure|heures|h": ('hour', 1),
    },
    "SPELL": {
        "2 j": 2,
        "3 j": 3,
        "4 j": 4,
        "5 j": 5,
        "7 j|huit jours|huitaine|huitaine de jours": 7,
        "8 j": 8,
        "10 j|dizaine de jours": 10,
        "14 j": 14,
        "15 j|quinzaine|quinzaine de jours": 15,
        "20 j|vingtaine de jours": 20,
        "30 j": 30,
    },
    "EDGE": {
        "fin|la fin|fins|fin de|en fin de|toute fin|dernier jour|le dernier jour|fin fin": "end",
        "mi|milieu|le milieu": "mid",
        "début|le début|tout début|commencement|premiers jours|les premiers jours|debu": "begin",
    },
    "EDGEMONTH": {
        "fin de mois|dernier jour du mois|fin du mois|le dernier jour du mois|fin mois|fdm": "end",
        "mi mois|milieu du mois|milieu de mois": "mid",
        "premier du mois|le premier du mois|1er du mois": "begin",
    },
    "EDGEYEAR": {
        "fin d'année|fin dannée": "end",
    },
    "DAYMARK": (
        "le|au|avant le|après le|jusqu'au|d'ici le|du|dès le|vers le|pour le|à partir du|d'ici au|autour du|"
        "aux alentours du|l|jusquau|dici le|courant le|d'ici l|dici au|à compter du|entre le|chaque"
    ),
    "ON": (
        "le|ce|avant|après|d'ici|jusqu'à|pour|dès|à partir de|à|vers|dans|au|la|ds|que|cette|du|à la|pr|d|"
        "courant|en|les|chaque|passé"
    ),
    "THE": "le|la|l|les",
    "OF": "de|du|d|des|de la|en|dans|au",
    "INMONTH": (
        "en|pour|avant|après|jusqu'en|d'ici|dès|au mois de|à partir de|mois de|vers|courant|à|fin|que en|qu'en|"
        "jusqu'à"
    ),
    "IN": (
        "dans|d'ici|sous|ds|en|d'ici à|dici|dans environ|d'ici environ|dans les|sous un délai de|"
        "dans un délai de|sur|pour|dans à peu près|avant|dan|sous à peu près"
    ),
    "AT": "à|vers|vers les|aux alentours de",
    "CLOCKUNIT": (
        "h|heures moins le quart|heures moins quart|heures et quart|heures et demie|heure et demie|"
        "heures moins dix|heures pile|heures|heure|hrs|du matin|du soir|et demie|pile|de l'après midi|et quart|"
        "moins le quart"
    ),
    "AGOPRE": "il y a|ya|y a|il ya|il y a environ|il y a déjà|ilya",
    "FROMNOW": (
        "à partir d'aujourd'hui|à compter d'aujourd'hui|à partir de maintenant|à compter de ce jour|"
        "à partir de ce jour|à partir d'ajd"
    ),
    "AFTER": "après|à partir de|à partir du|après le|suivant|à compter du",
    "FROM": "à partir de",
    "BEFORE": "avant|avant le",
    "DAYNEXTTO": {
        "lendemain|le lendemain|au lendemain|jour après|le jour après|lendemain de": 1,
        "veille|la veille": -1,
    },
    "LATER": {
        "en huit": 7,
        "en quinze": 14,
    },
    "SINCE": "depuis|depuis le|ça fait depuis|dp",
    "LASTING": "depuis|depuis plus de|pendant|durant|fait|plus de|pour|bientôt",
    "MORE": (
        "encore|de plus|supplémentaires|autres|de délai|de répit|en plus|supplémentaire|de sursis|"
        "encore environ|+|de temps|de délais|de report|de battement"
    ),
    "GIVE": (
        "donnez moi|donne moi|laissez moi|laisse moi|il me faut|il me faudrait|j'ai besoin de|besoin de|"
        "accordez moi|me faut|me donner|me laisser|m'accorder|jai besoin de|me faudrait|ai besoin de|me faudra|"
        "demande|d'un délai de|un délai de|délai de|report de"
    ),
    "MOREONE": "encore une|encore un|une autre|un autre|encor une",
    "ONE": "un|une|1e",
    "HOLIDAY": {
        "noël|le jour de noël": (12, 25),
        "réveillon de noël|veille de noël|la veille de noël|24 au soir": (12, 24),
        "saint sylvestre|st sylvestre|la saint sylvestre|réveillon du nouvel an|"
        "réveillon du jour de l'an": (12, 31),
        "nouvel an|jour de l'an|le jour de l'an|nouvelle année|le nouvel an|premier de l'an": (1, 1),
        "épiphanie|fête des rois|les rois|galette des rois": (1, 6),
        "chandeleur": (2, 2),
        "pâques|dimanche de pâques": 0,
        "lundi de pâques": 1,
        "vendredi saint": -2,
        "jeudi saint": -3,
        "ascension|l'ascension|jeudi de l'ascension": 39,
        "pentecôte|la pentecôte|dimanche de pentecôte": 49,
        "lundi de pentecôte": 50,
        "mardi gras": -47,
        "mercredi des cendres|cendres": -46,
        "rameaux|les rameaux|dimanche des rameaux": -7,
        "fête du travail|premier mai": (5, 1),
        "fête du canada": (7, 1),
        "fête nationale|quatorze juillet": (7, 14),
        "assomption|l'assomption": (8, 15),
        "toussaint|la toussaint": (11, 1),
        "armistice|l'armistice|saint martin|la saint martin": (11, 11),
        "saint valentin|la saint valentin|st valentin": (2, 14),
        "saint nicolas|la saint nicolas|st nicolas": (12, 6),
        "halloween": (10, 31),
        "saint jean|la saint jean|st jean": (6, 24),
        "fête de la musique": (6, 21),
        "black friday": (11, 3, 4, 1),
        "sainte catherine": (11, 25),
        "saint patrick|la saint patrick": (3, 17),
        "poisson d'avril": (4, 1),
        "jour des morts": (11, 2),
        "immaculée conception": (12, 8),
    },
    "ORDWORD": {
        "premier|1er|1ier|ier|premié": 1,
    },
    "OR": "ou|/",
    "BETWEEN": "entre|de|du",
    "UPTO": "et|au|à|et le|jusqu'au|-",
    "ANDHALF": "et demi|et demie",
    "FORLONG": "ça fait|cela fait|sa fait|ça fera",
    "NTH": {
        "premier|première|1er|1ère": 1,
        "deuxième|second|2e|2ème|2ième|seconde": 2,
        "troisième|3e|3ème|3ième": 3,
        "quatrième|4e|4ème": 4,
    },
    "VAGUE": "quelques|plusieurs|des|qques|qlq|qlques",
    "ORDSUF": "er|ier",
    "CURRENCY": {
        "€|euro.|eurro|heuros|ouros|oiros|euroo|eruo|roros|eur|euro|euros|zeuros|euross|euors|eurs|erous|euro s|"
        "z'euros|eros|uros": "EUR",
        "chf|frs suisses|fr suisses|franc suisse|francs ch|frs ch|francs suisses": "CHF",
        "$|usd|dollars|dollar": "USD",
        "£|gbp|livres|livres sterling": "GBP",
        "balles|dollars canadiens|dollar canadien|dollars ca|$ca|$ can|$ canadiens|piasses|piastres|piasse|"
        "piastre|eurodollars|fr|frsh|francs fr|boules|fcfa|cfa|xof|francs|francs cfa|f cfa|frs|francs fcfa|"
        "dirhams|dinars|biftons|dh|xaf": True,
    },
    "LETTERCURRENCY": {
        "e": "EUR",
        "fr|frs|fr.|frs.": True,
    },
    "CENT": "centimes|centime|cents|cts|ct",
    "KILO": {
        "k|mille": 1000,
    },
    "BANKNOTE": {
        "centaine|centaines": 100,
        "cinquantaine": 50,
        "vingtaine": 20,
        "dizaine": 10,
        "trentaine": 30,
        "quarantaine": 40,
        "soixantaine": 60,
        "millier|milliers": 1000,
        "quinzaine d'euros": 15,
    },
    "PERMONTH": (
        "par mois|p/mois|p. mois|/ m|mensuels|mensuel|chaque mois|tous les mois|mensuellement|/mois|le mois|"
        "p mois|au mois|mensuelles|mensuelle|ts les mois|par moi|par moiss|/ moi|tt les mois|tous les moi|"
        "chak mois|mois par mois|de mensualité|tous les fins de mois|pr mois|de mois en mois"
    ),
    "ABOUT": (
        "max|maximum|minimum|environ|plus ou moins|genre|au maximum|au max|à peu près|maxi|au minimum|au plus|"
        "seulement"
    ),
    "EACH": "de|à|chacune de|chacun de|par|d'environ|d|pour",
    "RATESUM": (
        "chacune|chacun|la mensualité|par mensualité|par échéance|chaque fois|par versement|la traite|"
        "à chaque fois|par échéances"
    ),
    "PERCENT": "%|pour cent|pourcent|pourcents|pour cents",
    "PAY": (
        "paie|prélevé|prélever|prélevez|débité|débiter|débitez|pris|prendre|prenez|enlever|retirer|jpaie|jpaye|"
        "jpeux|j'peux|jverse|acceptez|encaissé|paye|payer|paierai|payerai|verse|verser|verserai|envoie|envoyer|"
        "envoyé|envoi|donne|donner|donnerai|vire|virer|règle|régler|propose|proposer|avancer|avance|mettre|mets|"
        "faire|fais|acompte|peux|pourrais|sortir|rembourser|transférer|rassembler|débourser|lâcher|aligner|"
        "remettre|virement|déposer|dépose|payerais|paierais|acompte de|versement|arrive à|débloquer|offrir|"
        "offre|cotiser|trouver|envoyez|rembourse|pourrai|vous faire|puis|solder|payerez|rajouter|balancer|payés|"
        "filer"
    ),
    "CUE": (
        "arrondissez à|arrondissons à|arrondis à|arrondir à|arrondi à|on arrondit à|ronds|va pour|disons|"
        "faites à|faites|contre|baissez à|seulement|j'ai|jai|loyer|je gagne|je touche|reste|c'était|juste|"
        "maximum|max|minimum|au moins|environ|au max|au maximum|plus de|jusqu'à|que|somme de|total de|"
        "à peu près|genre|mensualité de|montant de|dans les|plutôt|à hauteur de|ai que|reste que|d'environ|"
        "pas plus de|quasi|un chèque de|un billet de|billet de"
    ),
    "CUEAFTER": (
        "j'ai pas ça|je peux|je les ai|ronds|tout rond|j'ai pas|peux|au lieu de|plutôt que|maintenant|ce serait|"
        "ça serait|serait|c'est ok|c'est bien|ça ira|c'est tout|c'est le max|c'est le maximum|c'est mon max|"
        "et on en parle plus|et on n'en parle plus|c'est faisable|faisable|c'est jouable|ça irait|c'est mieux|"
        "ça passe|sur place|pas un de plus|aujourd'hui|ajd|max|maximum|ok|c'est bon|ça va|ça vous va|sa va|"
        "possible|tout de suite|d'acompte|en acompte|c'est possible|pour l'instant|pour commencer|au max|direct|"
        "de suite|au maximum|dans un premier temps|à la fois|cash|pas plus|à verser"
    ),
    "FOLLOW": (
        "et|ou|mais|puis|ensuite|maintenant|aujourd'hui|demain|paie|paye|payer|je|j|peux|pourrais|si|oui|ok|"
        "merci|svp|stp|s'il|non|pas|plus|le|la|les|au|à|en|par|pour|de|du|d|avec|que|qui|me|te|vous|nous|on|c|"
        "ce|est|sont|ai|as|va|vais|quand|comme|aussi|reste|max|maximum|chaque|mensuels|jusqu|avant|après|dès|"
        "sans|car|parce|alors|peut|être|dois|fais|veux|payerai|ça|sa|dans|sur|il|elle|mon|ma|tout|début|fin|"
        "cela|même|tous|via|restant|prochain|j'aurai|sera|serait|ds|d'ici|pr|minimum|donc|possible|histoire|"
        "comptant|genre|monsieur|madame|mr|mme|patron|frère|quoi|voilà|direct|cash|promis|bon|pareil|juste|"
        "sinon|min|plutot|impossible"
    ),
    "RATE": (
        "mensualités|mensualité|versements|paiements|parts|échéances|traites|tranches|parties|virements|"
        "règlements|coups|prélèvements|étapes|acomptes|morceaux|chèques|fractions|moitiés|payements|"
        "petits paiements|bouts|mensu"
    ),
    "ADJ": (
        "petites|petits|égales|égaux|mensuels|mensuelles|gros|grosses|mêmes|mensuel|sans frais|équitables|"
        "belles|autres paiements|petit|différents|simples"
    ),
    "TIMES": "x|fois|foi",
    "SPLIT": (
        "plusieurs fois|en plusieurs fois|plusieurs versements|diviser|faire en|payer en|régler en|étaler|étalé|"
        "étaler ça|partager|échelonner|échelonné|couper|répartir|fractionner|mensualités|découper|réparti|"
        "étalement|échelonnement|étalée|échelonnée|divisé|lisser|fractionné|scinder|echeancier|étaliez|séparer|"
        "fractionnement|étalerait|étalez|coupe|divisez"
    ),
    "OVER": (
        "sur|payer en|régler en|rembourser en|le faire en|solder en|étaler en|paie en|paye en|répartir en|"
        "étalé sur|échelonné sur|réparti sur"
    ),
    "PART": {
        "moitié|la moitié|moité|moitier|la moitier": "1/2",
        "un tiers|le tiers|1 tiers|tiers": "1/3",
        "un quart|le quart|1 quart": "1/4",
    },
    "HALFOF": (
        "d'heure|handicapé|invalide|de remise|de rabais|de réduction|de tva|a payé|des gens|d'entre|endormi|"
        "mort|heure|du mois|de mois|du temps|de l'année|de la semaine|du chemin|de janvier|de février|de mars|"
        "de décembre|de novembre|de temps|de la journée|de journée|dheure|de la nuit|de l'an|provisionnel|monde|"
        "payant|de prix"
    ),
    "INVOICE": (
        "facture|factures|numéro de facture|fact|contrat|client|numéro client|n client|commande|dossier|"
        "référence|réf|compte|devis|relance|avis|ticket|créance|iban|rib|code|code postal|cp|tel|téléphone|"
        "portable|numéro|rue|bis|appartement|appt|apt|étage|matricule|abonné|police|colis|siret|rdv|code client|"
        "n°|pin|identifiant"
    ),
    "INVOICEFROM": "du|de|datée du|en date du|d|datant du|émise le|datant de|échue le|reçue le|au|échue|reçue",
    "NO": "n|no|num|numéro|nr|#|nro|portant le numéro",
    "THING": (
        "factures|facture|enfants|personnes|minutes|min|messages|lettres|appels|articles|commandes|relances|"
        "relance|colis|mails|mail|courriers|pièces|produits|gosses|gamins|étage|ans|message|rappel|rappels|"
        "mensualité|versement|paiement|échéance|lettre|courrier|salaires|kilos|km|degrés|heure|heures|salaire|"
        "chose|bouches|clients|unités|mètres|m2|semestre|trimestre|étages|mômes"
    ),
    "METHOD": {
        "carte|carte bancaire|cb|carte bleue|carte de crédit|visa|mastercard": "card",
        "prélèvement|sepa|prélèvements|prélever|prélèvement automatique": "sepa",
        "virement|virements|virement bancaire|virer": "transfer",
        "paypal|pay pal": "paypal",
        "espèces|liquide|en liquide|en espèces|cash": "cash",
        "klarna": "klarna",
        "chèque|chèques": "cheque",
        "apple pay": "apple_pay",
        "google pay": "google_pay",
        "wave": "wave",
        "orange money": "orange_money",
    },
    "AND": "et",
    "RATHER": (
        "comptez|non plutôt|non pardon|enfin non|je veux dire|je voulais dire|euh non|ou plutôt|correction|"
        "ah non|non attendez|non désolé"
    ),
    "NOTBEFORE": "avant",
    "REFUSE": "pas|pa|impossible",
    "SMALLTALK": (
        "je|j|peux|peut|pourrai|c|est|ça|va|sa|ce|sera|n|ne|possible|désolé|me|m|arrange|marche|on|vais|pouvoir"
    ),
    "RANGE": "ou|-|à|/",
    "BREAK": (
        "mais|puis|ensuite|après je|et je|et le reste|le reste|car|parce|reste|par contre|sinon|du coup|"
        "et après|et ensuite|alors|pcq|et le|donc|le solde|et la|et l'autre|pq"
    ),
    "INSTEAD": "mieux que|au lieu de|au lieu du|plutôt que|pas le|à la place de|à la place du",
    "NOT": (
        "c'est juste|c'est chaud|raide|à sec|fauché|pas|trop tôt|trop tard|trop juste|trop court|pu|jamais|rien|"
        "impossible|aucun|aucune|ni|pa|devais|voulais|j'avais dit|avais dit|avais prévu|comptais|pensais|"
        "normalement"
    ),
    "PAST": (
        "ai pu|pouvais|avons pu|avez eu|avez bien eu|avez déjà eu|=encaissé|sont sortis|est sorti|c parti|"
        "c'est parti|sont partis|c'était|j'étais|a dû|ont dû|a du arriver|date de|virement de|paiement de|"
        "virement du|date du|j'aurais dû|aurait dû|oublié|ai oublié|oublie de|ai été payé|devait être|"
        "était prévu|était à payer|=payé|=payée|=versé|=envoyé|=viré|=réglé|=réglée|=donné|=déposé|=fait|"
        "=effectué|ai paye|ai payer|ai deja paye|a paye|avons payé|ai vire|ai virer|ai verse|ai verser|"
        "ai envoye|ai envoyer|ai regle|ai regler|ai fait|ai déjà|jai|j'ai déjà|deja paye|deja payer|deja regle|"
        "deja vire|deja fait|ai donné|ai effectué|ai reçu|a été|ont été|était|avais|étais|est parti|est passé|"
        "ont prélevé|ont pris|ont débité|a débité|avez prélevé|avez débité|avez pris|prélevé|débité|débités|"
        "débitée|prélevée|prélevés|ai perdu|ai appelé|ai parlé|ai acheté|ai commandé|ai eu|avait|ai transféré|"
        "transféré|ai déposé|avez encaissé|ai bien|l'ai|ai remboursé|ai mis|ai procédé|est décédé|est mort|"
        "faite|fait hier|effectuée|effectué|reçu|sorti de mon compte|ai résilié|résilié|annulé|ai annulé|"
        "ai signé|ai écrit|avons fait|avons réglé|avons viré|suis passé|suis passée|suis allé|suis allée|a fait|"
        "ont fait"
    ),
    "ASIDE": (
        "ai perdu|perdu|ai oublié|oublié|ai appelé|appelé|ai reçu|reçu|était|étais|avais|avait|ai eu|est décédé|"
        "est mort|ai parlé|j'étais"
    ),
    "NONPAST": (
        "programmé|programmée|planifié|prévu|prévue|ai programmé|ai prévu|noté pour|calé|suis payé|est payé|"
        "serai payé|suis payée|sera payé|être payé|sera réglé|sera fait|sera versé|c'est payé le|vais|jvai|"
        "jvais|j'vais|jvé|jpaie|jpaye|jpeux|j'peux|jpe|jenvoie|je vai|je passe|passerai|jpayerai|jpaierai|"
        "jferai|jverse|je ve|veu|jveux|dès|à partir|pas avant|va|peux|pourrais|pourrai|paierai|payerai|verserai|"
        "je paie|je paye|je verse|je vire|dès que|dois|veux|voudrais|ferai|je fais|toucherai|je touche|jusqu'à|"
        "reste|le reste|le solde|solde le|solde|sera|serai|prochain|prochaine|recevrai|reçois|attends|attendre|"
        "aurai|enverrai|j'envoie|tombe|arrive|serait|je règle|payer le|d'ici|si je|souhaite|pense|vont|dans|"
        "si vous|compte payer|espère|réglerai|virerai|donnerai|promets|pourra|je recois|pouvez|on peut|arrivera|"
        "aura|solderai"
    ),
    "BEEN": "été",
    "STATE": "est|c'est|c|c'est tout|sera|ce sera|serait|sont|seront",
    "DONE": "fait|faite|paye|payée|regle|réglée|vire|solde|soldée|envoye|verse|bon|bouclé|terminé",
    "DUE": "pour|avant|d'ici|d'ici le|d'ici à|avant le|pour le|jusqu'à|au plus tard le|d'ici au|pr",
    "NAMEIS": "je m'appelle|mon nom est|nom|jm'appelle",
    "TITLE": "monsieur|madame|mr|mme|mlle|m",
    "HEREIS": "ici|je suis|c'est|moi c'est",
    "LATEST": "seulement|pas avant|qu'à partir de",
    "HALFYEAR": "semestre",
    "FRACTION": {
        "tiers": 3,
        "quarts": 4,
    },
    "LEADINGCURRENCY": {
        "fr|fr.|frs|frs.|sfr": "CHF",
    },
    "PLURAL": "les|mes|des|vos",
    "YES": "plutôt|oui|à la place",
    "BETTER": "mieux|disons|mettons|plutôt",
    "TOOMUCH": "trop|trop cher|beaucoup|énorme",
}  # fmt: skip
