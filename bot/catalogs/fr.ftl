### Everything Kulanz says to debtors in French.
### $tone is "formal" (vous) or "informal" (tu); money and dates arrive formatted for the language.
### U+202F before ; ! ? and U+00A0 before the colon; no "de" before names (it would have to be elided).

## Paying

# $amount, $creditor, $number (invoice), $description, $due (date), $url
payment-link = { $tone ->
    [formal] Voici votre lien sécurisé pour régler *{ $amount }* (facture { $number }, { $creditor }, { $description }, échéance le { $due }) :
        { $url }

        La page affiche tous les moyens de paiement. Dès que le paiement nous sera parvenu, vous recevrez une confirmation ici.
   *[informal] Voici ton lien sécurisé pour régler *{ $amount }* (facture { $number }, { $creditor }, { $description }, échéance le { $due }) :
        { $url }

        La page affiche tous les moyens de paiement. Dès que le paiement sera arrivé, tu recevras une confirmation ici.
}

# $lines: one invoice a line
which-invoice = { $tone ->
    [formal] Quelle facture souhaitez-vous régler ?
        { $lines }
   *[informal] Quelle facture veux-tu régler ?
        { $lines }
}
payment-processing = { $tone ->
    [formal] Votre paiement est déjà en route : la banque le traite encore. Vous n’avez rien d’autre à faire ; nous vous écrirons ici dès qu’il sera arrivé.
   *[informal] Ton paiement est déjà en route : la banque le traite encore. Tu n’as rien d’autre à faire ; on t’écrit ici dès qu’il est arrivé.
}
nothing-owed = { $tone ->
    [formal] Bonne nouvelle : vous n’avez aucune facture à régler chez nous en ce moment.
   *[informal] Bonne nouvelle : tu n’as aucune facture à régler chez nous en ce moment.
}

# $amount paid, $number (invoice), $creditor, $date
receipt = { $tone ->
    [formal] Merci ! Votre paiement de *{ $amount }* pour la facture { $number } ({ $creditor }) nous est bien parvenu le { $date }. La facture est maintenant entièrement réglée. ✅
   *[informal] Merci ! Ton paiement de *{ $amount }* pour la facture { $number } ({ $creditor }) est bien arrivé le { $date }. Cette facture est réglée. ✅
}

# as receipt, and $left: what is still owed
receipt-part = { $tone ->
    [formal] Merci ! Votre paiement de *{ $amount }* pour la facture { $number } ({ $creditor }) nous est bien parvenu le { $date }. Reste à régler : { $left }.
   *[informal] Merci ! Ton paiement de *{ $amount }* pour la facture { $number } ({ $creditor }) est bien arrivé le { $date }. Reste à régler : { $left }.
}

# $amount, $number (invoice), $url
payment-failed = { $tone ->
    [formal] Malheureusement, votre paiement de { $amount } pour la facture { $number } n’a pas abouti ; rien n’a été débité. Vous pouvez réessayer ici, avec un autre moyen de paiement si vous préférez :
        { $url }
   *[informal] Malheureusement, ton paiement de { $amount } pour la facture { $number } n’est pas passé ; rien n’a été débité. Tu peux réessayer ici, avec un autre moyen de paiement si tu préfères :
        { $url }
}

# $amount, $number (invoice)
payment-started = { $tone ->
    [formal] Merci, la banque traite votre paiement de { $amount } pour la facture { $number }. Cela peut prendre quelques jours ouvrés ; nous vous le confirmerons ici dès qu’il sera arrivé.
   *[informal] Merci, la banque traite ton paiement de { $amount } pour la facture { $number }. Ça peut prendre quelques jours ouvrés ; on te le confirme ici dès qu’il est arrivé.
}

## What is owed

# $lines: one invoice a line
balance = { $tone ->
    [formal] Voici ce qu’il vous reste à régler en ce moment :
        { $lines }
   *[informal] Voici ce qu’il te reste à régler en ce moment :
        { $lines }
}

# $amount, $number, $creditor, $description, $due (date)
invoice-line = • *{ $amount }* : { $description }, facture { $number }, { $creditor }, échéance le { $due }
invoice-line-processing = • { $amount } : { $description }, facture { $number }, { $creditor } (paiement en cours)

## Who is who

# $company
ask-postcode = { $tone ->
    [formal] Pour protéger vos données, je dois d’abord vérifier que j’écris à la bonne personne. Pouvez-vous m’indiquer le code postal de votre adresse enregistrée chez { $company } ?
   *[informal] Pour protéger tes données, je dois d’abord vérifier que c’est bien toi. Quel est le code postal de ton adresse enregistrée chez { $company } ?
}

# $left: tries left, a number
postcode-wrong = { $tone ->
    [formal] Malheureusement, cela ne correspond pas à nos informations. Merci de vérifier le code postal et de le renvoyer ({ $left ->
            [one] encore un essai
           *[other] encore { $left } essais
        }).
   *[informal] Hmm, ça ne correspond pas à nos informations. Vérifie le code postal et renvoie-le, s’il te plaît ({ $left ->
            [one] encore un essai
           *[other] encore { $left } essais
        }).
}

# $company, $phone, $address
who-we-are = { $tone ->
    [formal] Ici { $company }, { $address }. Je suis l’assistant virtuel et je m’occupe des factures. Pour vérifier que ce message est authentique, vous pouvez nous appeler au { $phone }. Nous ne demandons jamais de numéro de carte ni de compte dans cette conversation.
   *[informal] Ici { $company }, { $address }. Je suis l’assistant virtuel et je m’occupe des factures. Tu veux vérifier que ce message est authentique ? Appelle-nous au { $phone }. On ne demande jamais de numéro de carte ni de compte dans cette conversation.
}

# $company
greeting = { $tone ->
    [formal] Bonjour, ici { $company } ! Je suis l’assistant virtuel. Comment puis-je vous aider au sujet de votre facture ?
   *[informal] Salut, ici { $company } ! Je suis l’assistant virtuel. Comment puis-je t’aider pour ta facture ?
}
goodbye = { $tone ->
    [formal] Avec plaisir. Si vous avez besoin d’autre chose, écrivez-nous ici.
   *[informal] Avec plaisir ! Si tu as besoin d’autre chose, écris-nous ici.
}
acknowledged = { $tone ->
    [formal] Très bien. Que puis-je faire d’autre pour vous ?
   *[informal] D’accord ! Qu’est-ce que je peux faire d’autre pour toi ?
}

## Asking back

# $first, $second: labels of the buttons below
ask-back = { $tone ->
    [formal] J’aimerais bien vous comprendre. De quoi s’agit-il ?
        1. { $first }
        2. { $second }
   *[informal] J’aimerais bien te comprendre. De quoi s’agit-il ?
        1. { $first }
        2. { $second }
}
ask-wish = { $tone ->
    [formal] Excusez-moi, je n’ai pas bien compris. De quoi s’agit-il ? Vous pouvez choisir ci-dessous ou me le dire autrement.
   *[informal] Excuse-moi, je n’ai pas bien compris. De quoi s’agit-il ? Tu peux choisir ci-dessous ou me le dire autrement.
}
ask-in-words = { $tone ->
    [formal] Très bien. Dites-moi en une ou deux phrases de quoi il s’agit.
   *[informal] D’accord ! Dis-moi en une ou deux phrases de quoi il s’agit.
}
out-of-scope = { $tone ->
    [formal] Je ne peux malheureusement pas vous aider sur ce point ici. Dans cette conversation, je m’occupe des factures : je peux vous dire ce qu’il reste à régler, vous envoyer un lien de paiement ou vous mettre en contact avec notre équipe.
   *[informal] Je ne peux malheureusement pas t’aider sur ce point ici. Dans cette conversation, je m’occupe des factures : je peux te dire ce qu’il reste à régler, t’envoyer un lien de paiement ou te mettre en contact avec l’équipe.
}
confirm-wrong-person = { $tone ->
    [formal] Ai-je bien compris que nous n’avons pas contacté la bonne personne ? Dans ce cas, nous retirons ce numéro de nos dossiers et ne vous écrirons plus ici.
   *[informal] Ai-je bien compris que nous n’avons pas contacté la bonne personne ? Dans ce cas, nous retirons ce numéro de nos dossiers et nous ne t’écrirons plus ici.
}

# $company
confirm-opt-in = { $tone ->
    [formal] Souhaitez-vous recevoir de nouveau ici les messages de { $company } ? Si oui, répondez Oui.
   *[informal] Tu veux recevoir de nouveau ici les messages de { $company } ? Si oui, réponds Oui.
}

## A person takes over

handoff = { $tone ->
    [formal] Merci pour votre message. Je ne peux pas m’en occuper moi-même ; je l’ai donc transmis à une personne de notre équipe, qui vous répondra ici.
   *[informal] Merci pour ton message. Je ne peux pas m’en occuper moi-même, alors je l’ai transmis à une personne de l’équipe, qui te répondra ici.
}
handoff-requested = { $tone ->
    [formal] Bien sûr. J’ai demandé à une personne de notre équipe de vous contacter ; vous recevrez une réponse ici.
   *[informal] Bien sûr ! J’ai demandé à une personne de l’équipe de te contacter ; tu recevras une réponse ici.
}
handoff-again = { $tone ->
    [formal] J’ai aussi transmis ce message ; une personne de notre équipe vous répondra ici. En attendant, je peux vous envoyer un lien de paiement ou vous dire ce qu’il reste à régler.
   *[informal] J’ai aussi transmis ce message ; une personne de l’équipe te répondra ici. En attendant, je peux t’envoyer un lien de paiement ou te dire ce qu’il reste à régler.
}
handoff-unknown-contact = { $tone ->
    [formal] Merci pour votre message. Je ne retrouve pas ce numéro dans nos dossiers ; j’ai donc transmis votre message à une personne de notre équipe, qui vous répondra ici.
   *[informal] Merci pour ton message. Je ne retrouve pas ce numéro dans nos dossiers, alors j’ai transmis ton message à une personne de l’équipe, qui te répondra ici.
}
handoff-media = { $tone ->
    [formal] Merci pour le fichier. Je ne peux pas l’examiner moi-même ; une personne de notre équipe s’en chargera et vous répondra ici.
   *[informal] Merci pour le fichier. Je ne peux pas le regarder moi-même ; une personne de l’équipe s’en chargera et te répondra ici.
}
handoff-failed = { $tone ->
    [formal] Toutes nos excuses, un problème est survenu de notre côté avec votre message. Une personne de notre équipe va s’en occuper et vous répondra ici.
   *[informal] Toutes nos excuses, il y a eu un problème de notre côté avec ton message. Une personne de l’équipe va s’en occuper et te répondra ici.
}
handoff-self-harm = { $tone ->
    [formal] Ce que vous écrivez est important, et tout le reste peut attendre. Je suis un assistant automatique et j’ai demandé à une personne de notre équipe de vous écrire ici dès que possible. Si vous souhaitez parler à quelqu’un maintenant, le 3114 répond jour et nuit, gratuitement. En cas de danger immédiat, appelez le 112, s’il vous plaît.
   *[informal] Ce que tu écris est important, et tout le reste peut attendre. Je suis un assistant automatique et j’ai demandé à une personne de l’équipe de t’écrire ici dès que possible. Si tu veux parler à quelqu’un maintenant, le 3114 répond jour et nuit, gratuitement. En cas de danger immédiat, appelle le 112, s’il te plaît.
}
handoff-verification = { $tone ->
    [formal] Je n’ai pas pu confirmer votre identité ; je ne peux donc pas donner de détails ici. Une personne de notre équipe vous aidera personnellement et vous répondra ici.
   *[informal] Je n’ai pas pu confirmer que c’est bien toi, alors je ne peux pas donner de détails ici. Une personne de l’équipe t’aidera personnellement et te répondra ici.
}

## Stopping and starting

# $company
opted-out = { $tone ->
    [formal] C’est noté : { $company } ne vous enverra plus de messages ici. Si vous changez d’avis, écrivez START.
   *[informal] C’est noté : { $company } ne t’enverra plus de messages ici. Si tu changes d’avis, écris START.
}
opted-in = { $tone ->
    [formal] Merci. { $company } vous enverra de nouveau des messages ici. Pour ne plus en recevoir, écrivez STOP.
   *[informal] Merci ! { $company } t’enverra de nouveau des messages ici. Pour ne plus en recevoir, écris STOP.
}
already-opted-in = { $tone ->
    [formal] Vous recevez déjà nos messages ici. Pour ne plus en recevoir, écrivez STOP.
   *[informal] Tu reçois déjà nos messages ici. Pour ne plus en recevoir, écris STOP.
}

# $company
wrong-person = { $tone ->
    [formal] Merci de nous avoir prévenus, et veuillez excuser le dérangement. Nous avons retiré ce numéro de nos dossiers ; { $company } ne vous écrira plus.
   *[informal] Merci de nous avoir prévenus, et pardon pour le dérangement. Nous avons retiré ce numéro de nos dossiers ; { $company } ne t’écrira plus.
}

## Buttons: at most 20 characters

button-pay = Payer maintenant
button-balance = Combien je dois ?
button-human = Parler à quelqu’un
button-already-paid = J’ai déjà payé
button-need-more-time = Payer plus tard
button-request-installments = Paiement échelonné
button-offer-partial-payment = Payer une partie
button-dispute-debt = Facture incorrecte
button-wrong-person = Mauvaise personne
button-ask-debt-details = C’est pour quoi ?
button-ask-payment-methods = Comment payer ?
button-payment-problem = Échec du paiement
button-cannot-pay-hardship = Je ne peux pas payer
button-ask-receipt = Avoir un reçu
button-ask-plan-status = Mon échéancier
button-opt-out = Arrêter les messages
button-ask-who-are-you = Qui m’écrit ?
button-is-this-scam = Est-ce authentique ?
button-something-else = Autre chose
button-yes = Oui
button-no = Non

## Pages behind the payment link (no $tone here: worded without vous or tu)

page-paid-title = Merci
page-paid = Il n’y a plus rien à payer sur cette facture. Cette page peut être fermée.
page-processing-title = Paiement en route
page-processing = La banque traite encore le paiement. Un message arrivera dans la conversation dès qu’il nous sera parvenu ; merci de ne pas payer une seconde fois.
page-done-title = Merci
page-done = Le paiement a été envoyé. Cette page peut être fermée ; la confirmation arrivera dans la conversation.
page-invalid-title = Ce lien ne fonctionne pas
page-invalid = Le lien est incomplet ou contient une faute de frappe. Merci de l’ouvrir depuis la conversation, ou d’y demander un nouveau lien.
page-unavailable-title = Un petit instant
page-unavailable = La page de paiement n’est pas accessible pour le moment. Rien n’a été débité. Merci de réessayer dans une minute.
page-retry = Réessayer
