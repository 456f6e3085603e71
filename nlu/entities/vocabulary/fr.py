"""French, of France, Belgium, Switzerland and West Africa."""

from typing import Any

from nlu.entities.tense import PastForms

GLUED_NUMERALS = False
NUMERALS = {
    "un|une": 1, "deux|2eux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt|vingts|vint": 20, "trente": 30, "quarante": 40, "cinquante|cinquant|cinkante": 50, "soixante": 60,
    "septante": 70, "huitante|octante": 80, "nonante": 90, "cent|cents": 100, "mille|mil": 1000,
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
            "accord activite annee annees apres argent arrivee aussi autre avance bonne cafe carte ce celle "
            "cette chaque cinquante cle compte contre cote date deja depuis des desole desolee dettes "
            "difficulte dimanche dix douze duree encore entre entree ete facilite facture factures fatigue "
            "fatiguee gene genee hate heure ici idee integralite interesse jeudi journee jusque juste les "
            "lundi mais marche mardi matinee meme mensualite mercredi mes mille mois moitie notre oblige onze "
            "oui paie pas peine petite plus possibilite prie prime priorite puis quarante quatorze quatre que "
            "quelque qui quinze rentree reste rien salaire samedi sante seize semaine ses seule seulement si "
            "six societe soiree soixante somme tes totalite toute treize trente trois une vendredi vite votre "
            "vous"
        ).split()
    ),
    reach=2,
)

WORDS: dict[str, str | dict[str, Any]] = {
    "WEEKDAY": {
        "lundi": 0, "mardi": 1, "mercredi|mercredit|mecredi|mercedi|mercrdi": 2, "jeudi": 3,
        "vendredi|vendredit|vendrdi|vendedi": 4, "samedi|samdi|samedit": 5, "dimanche|dimance": 6,
    },
    "SHORTDAY": {
        "lun": 0, "mar": 1, "mer|merc": 2, "jeu": 3, "ven|vend|vdd": 4, "sam": 5, "dim": 6,
    },
    "MONTH": {
        "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août|aout": 8,
        "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
    },
    "SHORTMONTH": {
        "janv|jan": 1, "fev|févr": 2, "avr": 4, "juil": 7, "sept|sep": 9, "oct": 10, "nov": 11, "déc": 12,
    },
    "REL": {
        "aujourd'hui|aujourdhui|aujourd hui|ajd|auj|aujd|ce soir|cet après midi|aujourdui|ojd|"
        "aujourduit|ce jour|auj'|cet aprem|tout à l'heure|ajrd|aujrdhui|cette après midi|"
        "cette nuit|ajdh": 0,
        "demain|dmain|2main|dem1|demin|demain matin|dmn|de main": 1,
        "après demain|apres dem1|aprés demain|apre demain|surlendemain|après dmain": 2,
        "hier|hier soir|yer|hié": -1, "avant hier|avanthier": -2,
    },
    "DAYPART": (
        "matin|soir|après midi|midi|aprem|au matin|au soir|dans la journée|en fin de journée|dans la matinée|"
        "sans faute|au plus tard|dans l'après midi"
    ),
    "INTO": "en|à",
    "EVERY": "chaque|tous les",
    "PARTOF": "sur les|sur|des|sur mes|sur ces",
    "SHORTMARK": "le|pour|avant|ce|jusqu'à|dès|pr|d'ici|avant le|au|pour le|que",
    "BE": "est|suis|a|ont",
    "AUX": "ai|avons|avez|ont|jai|suis alle|suis passe|est passe|est parti",
    "TRAP": (
        "l'autre jour|joyeux noël|joyeuses pâques|bonne année|bon week end|bon weekend|bonne fin de semaine|"
        "bon dimanche|bon lundi|bon vendredi|de nos jours|tous les jours|un jour|chaque jour|"
        "du lundi au vendredi|bonjour|cadeaux de noël|prime de noël|à demain|lundi au vendredi|bon samedi|"
        "bonne journée|au jour d'aujourd'hui|tous les lundis|cadeau de noël|au jour d'aujourd hui|chaque lundi|"
        "chaque vendredi|ce matin|marché de noël|deux secondes|en un mot|moitié prix|d'une part|"
        "pour la deuxième fois"
    ),
    "NEXT": (
        "prochain|prochaine|pro|proch|qui vient|kivien|prochains|suivant|suivante|ki vient|procain|d'après|"
        "qui arrive|à venir|prohain|prochin"
    ),
    "AFTERNEXT": "d'après la prochaine",
    "THIS": "ce|cette|cet|courant|en cours|de ce|actuel",
    "LAST": "dernier|dernière|passé|passée|derniere|écoulé|dernié",
    "LASTOF": {
        "dernier|le dernier": -1,
    },
    "WEEK": "semaine|sem|smaine",
    "MONTHUNIT": "mois|moi",
    "YEARUNIT": "année|an|annee",
    "WEEKEND": "week end|weekend|ce we|le we|wk|ouikend|wknd|wkend|week en",
    "UNIT": {
        "jour|jours|j|jrs|jour s|jr|jours ouvrés|jours ouvrables": ("day", 1),
        "semaine|semaines|sem|smaines": ("week", 1), "mois": ("month", 1), "an|ans|année|années": ("year", 1),
        "heure|heures|h": ("hour", 1),
    },
    "SPELL": {
        "quinzaine|quinzaine de jours": 15, "huit jours|huitaine|huitaine de jours": 7, "dizaine de jours": 10,
        "vingtaine de jours": 20,
    },
    "EDGE": {
        "fin|la fin|fins|fin de|en fin de|toute fin|dernier jour|le dernier jour|fin fin": "end",
        "mi|milieu|le milieu|mi-": "mid",
        "début|debut|le début|tout début|commencement|premiers jours|les premiers jours|debu": "begin",
    },
    "EDGEMONTH": {
        "fin de mois|dernier jour du mois|fin du mois|le dernier jour du mois|fin mois|fdm": "end",
        "mi mois|milieu du mois|milieu de mois": "mid",
        "premier du mois|le premier du mois|1er du mois": "begin",
    },
    "EDGEYEAR": {
        "fin d'année|fin d année|fin dannée": "end",
    },
    "DAYMARK": (
        "le|au|avant le|après le|jusqu'au|d'ici le|du|dès le|vers le|pour le|à partir du|d'ici au|jusqu au|"
        "autour du|aux alentours du|l|jusquau|dici le|courant le|d'ici l|dici au|à compter du|entre le|chaque|"
        "depuis le"
    ),
    "ON": (
        "le|ce|avant|après|d'ici|jusqu'à|pour|dès|à partir de|à|vers|dans|au|a|la|ds|que|jusqu a|cette|du|à la|"
        "pr|d|courant|depuis|en|les|chaque|passé"
    ),
    "THE": "le|la|l|les",
    "OF": "de|du|d|des|de la|en|dans|au",
    "INMONTH": (
        "en|pour|avant|après|jusqu'en|d'ici|dès|au mois de|à partir de|mois de|vers|courant|à|fin|que en|qu'en|"
        "jusqu'à"
    ),
    "IN": (
        "dans|d'ici|sous|ds|en|d'ici à|dici|dans environ|d'ici environ|dans les|sous un délai de|"
        "dans un délai de|sur|pour|dans à peu près|avant|dan|d ici|sous à peu près"
    ),
    "AT": "à|vers|a|vers les|aux alentours de",
    "CLOCKUNIT": "h|heures|heure|hrs|du matin|du soir|et demie|pile|de l'après midi|et quart|moins le quart",
    "AGOPRE": "il y a|ya|y a|il ya|il y a environ|y'a|il y a déjà|ilya",
    "FROMNOW": (
        "à partir d'aujourd'hui|à compter d'aujourd'hui|à partir de maintenant|à compter de ce jour|"
        "à partir de ce jour|à partir d'ajd"
    ),
    "AFTER": "après|à partir de|à partir du|après le|suivant|à compter du",
    "FROM": "à partir de",
    "BEFORE": "avant|avant le",
    "DAYNEXTTO": {
        "lendemain|le lendemain|au lendemain|jour après|le jour après|lendemain de": 1, "veille|la veille": -1,
    },
    "LATER": {
        "en huit": 7, "en quinze": 14,
    },
    "SINCE": "depuis|depuis le|ça fait depuis|dp",
    "LASTING": "ça fait|depuis|depuis plus de|pendant|durant|cela fait|sa fait|fait|plus de|pour|bientôt",
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
        "noël|noel|le jour de noël": (12, 25),
        "réveillon de noël|veille de noël|réveillon de noel|la veille de noël|24 au soir": (12, 24),
        "saint sylvestre|st sylvestre|la saint sylvestre|réveillon du nouvel an|"
        "réveillon du jour de l'an": (12, 31),
        "nouvel an|jour de l'an|le jour de l'an|nouvelle année|le nouvel an|premier de l'an": (1, 1),
        "épiphanie|fête des rois|les rois|galette des rois": (1, 6), "chandeleur": (2, 2),
        "pâques|paques|dimanche de pâques": 0, "lundi de pâques": 1, "vendredi saint": -2, "jeudi saint": -3,
        "ascension|l'ascension|jeudi de l'ascension": 39, "pentecôte|la pentecôte|dimanche de pentecôte": 49,
        "lundi de pentecôte": 50, "mardi gras": -47, "mercredi des cendres|cendres": -46,
        "rameaux|les rameaux|dimanche des rameaux": -7, "fête du travail|premier mai": (5, 1),
        "fête nationale|quatorze juillet": (7, 14), "assomption|l'assomption": (8, 15),
        "toussaint|la toussaint": (11, 1), "armistice|l'armistice|saint martin|la saint martin": (11, 11),
        "saint valentin|la saint valentin|st valentin": (2, 14),
        "saint nicolas|la saint nicolas|st nicolas": (12, 6), "halloween": (10, 31),
        "saint jean|la saint jean|st jean": (6, 24), "fête de la musique": (6, 21),
        "black friday": (11, 3, 4, 1), "sainte catherine": (11, 25), "saint patrick|la saint patrick": (3, 17),
        "poisson d'avril": (4, 1), "jour des morts": (11, 2), "immaculée conception": (12, 8),
    },
    "ORDWORD": {
        "premier|1er|1ier|ier|premié": 1,
    },
    "ORDSUF": "er|ier",
    "CURRENCY": {
        "€|eur|euro|euros|zeuros|euross|euors|eurs|erous|euro s|z'euros|eros|uros": "EUR",
        "chf|francs suisses": "CHF", "$|usd|dollars|dollar": "USD", "£|gbp|livres|livres sterling": "GBP",
        "balles|boules|fcfa|cfa|xof|francs|francs cfa|f cfa|frs|francs fcfa|dirhams|dinars|biftons|"
        "dh|xaf": True,
    },
    "CENT": "centimes|centime|cents|cts|ct",
    "KILO": {
        "k|mille": 1000,
    },
    "BANKNOTE": {
        "centaine d'euros|centaine": 100, "cinquantaine d'euros|cinquantaine": 50,
        "vingtaine d'euros|vingtaine": 20, "dizaine d'euros|dizaine": 10, "trentaine d'euros|trentaine": 30,
        "quarantaine d'euros|quarantaine": 40, "soixantaine d'euros|soixantaine": 60, "millier d'euros": 1000,
        "quinzaine d'euros": 15,
    },
    "PERMONTH": (
        "par mois|mensuels|mensuel|chaque mois|tous les mois|mensuellement|/mois|/ mois|le mois|p mois|au mois|"
        "mensuelles|mensuelle|ts les mois|par moi|/m|par moiss|/ moi|tt les mois|tous les moi|chak mois|"
        "mois par mois|de mensualité|tous les fins de mois|pr mois|de mois en mois"
    ),
    "EACH": "de|à|a|chacune de|chacun de|par|d'environ|d|pour",
    "RATESUM": (
        "chacune|chacun|la mensualité|par mensualité|par échéance|chaque fois|par versement|la traite|"
        "à chaque fois|par échéances"
    ),
    "PERCENT": "%|pour cent|pourcent|pourcents|pour cents",
    "PAY": (
        "paie|paye|payer|paierai|payerai|verse|verser|verserai|envoie|envoyer|envoyé|envoi|donne|donner|"
        "donnerai|vire|virer|règle|régler|propose|proposer|avancer|avance|mettre|mets|faire|fais|acompte|peux|"
        "pourrais|payé|versé|viré|sortir|rembourser|transférer|rassembler|débourser|réglé|lâcher|aligner|"
        "remettre|virement|déposer|dépose|payerais|paierais|acompte de|versement|arrive à|débloquer|offrir|"
        "offre|cotiser|trouver|envoyez|rembourse|pourrai|vous faire|puis|solder|payerez|rajouter|balancer|"
        "payés|filer"
    ),
    "CUE": (
        "seulement|juste|maximum|max|minimum|au moins|environ|au max|au maximum|plus de|jusqu'à|que|somme de|"
        "total de|à peu près|genre|mensualité de|montant de|dans les|plutôt|à hauteur de|ai que|reste que|"
        "d'environ|pas plus de|quasi|un chèque de"
    ),
    "CUEAFTER": (
        "au lieu de|plutôt que|maintenant|aujourd'hui|ajd|max|maximum|ok|c'est bon|ça va|ça vous va|sa va|"
        "possible|tout de suite|d'acompte|en acompte|c'est possible|pour l'instant|pour commencer|au max|"
        "direct|de suite|au maximum|dans un premier temps|à la fois|cash|pas plus|à verser"
    ),
    "FOLLOW": (
        "et|ou|mais|puis|ensuite|maintenant|aujourd'hui|demain|paie|paye|payer|je|j|peux|pourrais|si|oui|ok|"
        "merci|svp|stp|s'il|non|pas|plus|le|la|les|au|à|a|en|par|pour|de|du|d|avec|que|qui|me|te|vous|nous|on|"
        "c|ce|est|sont|ai|as|va|vais|quand|comme|aussi|reste|max|maximum|chaque|mensuels|jusqu|avant|après|dès|"
        "sans|car|parce|alors|peut|être|dois|fais|veux|payerai|ça|sa|dans|sur|il|elle|mon|ma|tout|sûr|début|"
        "fin|cela|même|tous|via|restant|prochain|j'aurai|sera|serait|ds|d'ici|pr|minimum|donc|possible|"
        "histoire|comptant|genre|monsieur|madame|mr|mme|patron|frère|quoi|voilà|direct|cash|promis|bon|pareil|"
        "juste|sinon|min|plutot|impossible"
    ),
    "RATE": (
        "mensualités|mensualité|versements|paiements|parts|échéances|traites|tranches|parties|virements|"
        "règlements|coups|prélèvements|étapes|acomptes|morceaux|chèques|fractions|moitiés|mensualite|payements|"
        "petits paiements|bouts|mensu"
    ),
    "ADJ": (
        "petites|petits|égales|égaux|mensuels|mensuelles|gros|grosses|mêmes|mensuel|sans frais|équitables|"
        "belles|autres paiements|petit|différents|simples"
    ),
    "TIMES": "x|fois|foi",
    "SPLIT": (
        "diviser|étaler|étalé|étaler ça|partager|échelonner|échelonné|couper|répartir|fractionner|mensualités|"
        "découper|réparti|étalement|échelonnement|étalée|échelonnée|divisé|lisser|fractionné|scinder|"
        "echeancier|étaliez|séparer|fractionnement|échéancier|étalerait|étalez|coupe|divise|divisez"
    ),
    "OVER": "sur|étalé sur|échelonné sur|réparti sur",
    "PART": {
        "moitié|la moitié|moitie|moité|moitier|la moitier": "1/2", "un tiers|le tiers|1 tiers|tiers": "1/3",
        "un quart|le quart|1 quart": "1/4", "deux tiers|les deux tiers|2 tiers": "2/3",
        "trois quarts|les trois quarts|3 quarts|3/4": "3/4",
    },
    "HALFOF": (
        "d'heure|heure|du mois|de mois|du temps|de l'année|de la semaine|du chemin|de janvier|de février|"
        "de mars|de décembre|de novembre|de temps|de la journée|de journée|dheure|de la nuit|de l'an|"
        "provisionnel|monde|payant|de prix"
    ),
    "INVOICE": (
        "facture|factures|numéro de facture|fact|contrat|client|numéro client|n client|commande|dossier|"
        "référence|réf|ref|compte|devis|relance|avis|ticket|créance|iban|rib|code|code postal|cp|tel|tél|"
        "téléphone|portable|numéro|rue|bis|appartement|appt|apt|étage|matricule|abonné|police|colis|siret|rdv|"
        "code client|numero|n°|pin|identifiant"
    ),
    "INVOICEFROM": "du|de|datée du|en date du|d|datant du|émise le|datant de|échue le|reçue le|au|échue|reçue",
    "NO": "n|no|num|numéro|nr|#|n°|nº|numero|nro|portant le numéro",
    "THING": (
        "factures|facture|enfants|personnes|minutes|min|messages|lettres|appels|articles|commandes|relances|"
        "relance|colis|mails|mail|courriers|pièces|produits|gosses|gamins|étage|ans|message|rappel|rappels|"
        "mensualité|versement|paiement|échéance|lettre|courrier|salaires|kilos|km|degrés|heure|heures|salaire|"
        "chose|bouches|clients|unités|mètres|m2|semestre|trimestre|étages|mômes"
    ),
    "METHOD": {
        "carte|carte bancaire|cb|carte bleue|carte de crédit|visa|mastercard": "card",
        "prélèvement|sepa|prélèvements|prélever|prélèvement automatique": "sepa",
        "virement|virements|virement bancaire|virer": "transfer", "paypal|pay pal": "paypal",
        "espèces|liquide|en liquide|en espèces|cash": "cash", "klarna": "klarna",
        "chèque|cheque|chèques": "cheque", "apple pay": "apple_pay", "google pay": "google_pay", "wave": "wave",
        "orange money": "orange_money",
    },
    "AND": "et",
    "RANGE": "ou|-|à|/",
    "BREAK": (
        "mais|puis|ensuite|après je|et je|et le reste|le reste|car|parce|reste|par contre|sinon|du coup|"
        "et après|et ensuite|alors|pcq|et le|donc|le solde|et la|et l'autre|pq"
    ),
    "NOT": "raide|à sec|fauché|pas|jamais|rien|impossible|aucun|aucune|ni|pa",
    "PAST": (
        "sont sortis|est sorti|c parti|c'est parti|sont partis|c'était|j'étais|=payé|=payée|=versé|=envoyé|"
        "=viré|=réglé|=réglée|=donné|=déposé|=fait|=effectué|ai paye|ai payer|ai deja paye|a paye|avons payé|"
        "ai vire|ai virer|ai verse|ai verser|ai envoye|ai envoyer|ai regle|ai regler|ai reglé|ai fait|ai déjà|"
        "jai|j'ai déjà|ai deja|deja paye|deja payer|deja regle|déjà réglé|deja vire|deja fait|déjà fait|"
        "ai donné|ai effectué|ai reçu|ai recu|a été|a ete|ont été|était|etait|avais|étais|est parti|est passé|"
        "est passe|ont prélevé|ont pris|ont preleve|ont débité|a débité|avez prélevé|avez débité|avez pris|"
        "prélevé|débité|débités|débitée|prélevée|prélevés|ai perdu|ai appelé|ai parlé|ai acheté|ai commandé|"
        "ai eu|avait|ai transféré|transféré|encaissé|ai déposé|avez encaissé|ai envoyé|ai bien|l'ai|"
        "ai remboursé|ai mis|ai procédé|est décédé|est mort|faite|fait hier|effectuée|effectué|reçu|"
        "sorti de mon compte|ai résilié|résilié|annulé|ai annulé|ai signé|ai dit|ai écrit|avons fait|"
        "avons réglé|avons viré|suis passé|suis passée|suis allé|suis allée|a fait|ont fait"
    ),
    "NONPAST": (
        "suis payé|suis paye|est payé|serai payé|suis payée|sera payé|être payé|sera réglé|sera fait|"
        "sera versé|c'est payé le|vais|va|peux|pourrais|pourrai|paierai|payerai|verserai|je paie|je paye|"
        "je verse|je vire|dès que|dois|veux|voudrais|ferai|je fais|toucherai|je touche|jusqu'à|reste|le reste|"
        "sera|serai|prochain|prochaine|recevrai|reçois|attends|attendre|aurai|enverrai|j'envoie|tombe|arrive|"
        "serait|je règle|payer le|d'ici|si je|souhaite|pense|vont|dans|si vous|compte payer|espère|réglerai|"
        "virerai|donnerai|promets|pourra|je recois|pouvez|on peut|arrivera|aura|solderai"
    ),
}  # fmt: skip
