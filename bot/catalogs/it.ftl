### Everything Kulanz says to debtors in Italian.
### $tone is "formal" (Lei) or "informal" (tu); money and dates arrive formatted for the language.
### No article or preposition that would have to merge with one before names and dates (il/l’, di/del).

## Paying

# $amount, $creditor, $number (invoice), $description, $due (date), $url
payment-link = { $tone ->
    [formal] Ecco il link sicuro per pagare *{ $amount }* (fattura { $number }, { $creditor }, { $description }, scadenza { $due }):
        { $url }

        Nella pagina trova tutti i metodi di pagamento. Appena il pagamento arriva, riceverà qui la conferma.
   *[informal] Ecco il link sicuro per pagare *{ $amount }* (fattura { $number }, { $creditor }, { $description }, scadenza { $due }):
        { $url }

        Nella pagina trovi tutti i metodi di pagamento. Appena il pagamento arriva, ricevi qui la conferma.
}

# $lines: one invoice a line
which-invoice = { $tone ->
    [formal] Quale fattura desidera pagare?
        { $lines }
   *[informal] Quale fattura vuoi pagare?
        { $lines }
}
payment-processing = { $tone ->
    [formal] Il Suo pagamento è già in corso: la banca lo sta ancora elaborando. Non deve fare altro; Le scriveremo qui appena sarà arrivato.
   *[informal] Il tuo pagamento è già in corso: la banca lo sta ancora elaborando. Non devi fare altro; ti scriviamo qui appena arriva.
}
nothing-owed = { $tone ->
    [formal] Buone notizie: al momento non ha fatture in sospeso con noi.
   *[informal] Buone notizie: al momento non hai fatture in sospeso con noi.
}

# $amount paid, $number (invoice), $creditor, $date
receipt = { $tone ->
    [formal] Grazie! In data { $date } abbiamo ricevuto il Suo pagamento di *{ $amount }* per la fattura { $number } ({ $creditor }). La fattura è ora interamente saldata. ✅
   *[informal] Grazie, il tuo pagamento è arrivato! *{ $amount }* per la fattura { $number } ({ $creditor }), { $date }. Questa fattura è saldata. ✅
}

# as receipt, and $left: what is still owed
receipt-part = { $tone ->
    [formal] Grazie! In data { $date } abbiamo ricevuto il Suo pagamento di *{ $amount }* per la fattura { $number } ({ $creditor }). Importo ancora da pagare: { $left }.
   *[informal] Grazie, il tuo pagamento è arrivato! *{ $amount }* per la fattura { $number } ({ $creditor }), { $date }. Ancora da pagare: { $left }.
}

# $amount, $number (invoice), $url
payment-failed = { $tone ->
    [formal] Purtroppo il Suo pagamento di { $amount } per la fattura { $number } non è andato a buon fine; non è stato addebitato nulla. Può riprovare qui, se preferisce con un altro metodo di pagamento:
        { $url }
   *[informal] Purtroppo il tuo pagamento di { $amount } per la fattura { $number } non è andato a buon fine; non è stato addebitato nulla. Puoi riprovare qui, se vuoi con un altro metodo di pagamento:
        { $url }
}

# $amount, $number (invoice)
payment-started = { $tone ->
    [formal] Grazie, la banca sta elaborando il Suo pagamento di { $amount } per la fattura { $number }. Può volerci qualche giorno lavorativo; Le daremo conferma qui appena sarà arrivato.
   *[informal] Grazie, la banca sta elaborando il tuo pagamento di { $amount } per la fattura { $number }. Può volerci qualche giorno lavorativo; ti diamo conferma qui appena arriva.
}

## What is owed

# $lines: one invoice a line
balance = { $tone ->
    [formal] Ecco che cosa resta da pagare al momento:
        { $lines }
   *[informal] Ecco cosa c’è da pagare al momento:
        { $lines }
}

# $amount, $number, $creditor, $description, $due (date)
invoice-line = • *{ $amount }*: { $description }, fattura { $number }, { $creditor }, scadenza { $due }
invoice-line-processing = • { $amount }: { $description }, fattura { $number }, { $creditor } (pagamento in corso)

## Who is who

# $company
ask-postcode = { $tone ->
    [formal] Per tutelare la Sua privacy, devo prima verificare che sto scrivendo alla persona giusta. Può indicarmi il CAP dell’indirizzo che { $company } ha registrato per Lei?
   *[informal] Per tutelare la tua privacy, devo prima verificare che sia proprio tu. Qual è il CAP dell’indirizzo che { $company } ha registrato per te?
}

# $left: tries left, a number
postcode-wrong = { $tone ->
    [formal] Purtroppo non corrisponde ai nostri dati. Per favore, controlli il CAP e me lo invii di nuovo ({ $left ->
            [one] ancora un tentativo
           *[other] ancora { $left } tentativi
        }).
   *[informal] Mmh, non corrisponde ai nostri dati. Per favore, controlla il CAP e mandamelo di nuovo ({ $left ->
            [one] ancora un tentativo
           *[other] ancora { $left } tentativi
        }).
}

# $company, $phone, $address
who-we-are = { $tone ->
    [formal] Le scrive { $company }, { $address }. Sono l’assistente virtuale e mi occupo delle fatture. Se vuole verificare che sia tutto autentico, può chiamarci al numero { $phone }. In questa chat non chiediamo mai numeri di carta o di conto.
   *[informal] Ti scrive { $company }, { $address }. Sono l’assistente virtuale e mi occupo delle fatture. Vuoi verificare che sia tutto autentico? Chiamaci al numero { $phone }. In questa chat non chiediamo mai numeri di carta o di conto.
}

# $company
greeting = { $tone ->
    [formal] Salve, qui { $company }! Sono l’assistente virtuale. Come posso aiutarLa con la Sua fattura?
   *[informal] Ciao, qui { $company }! Sono l’assistente virtuale. Come posso aiutarti con la tua fattura?
}
goodbye = { $tone ->
    [formal] È un piacere. Per qualsiasi altra cosa, ci scriva pure qui.
   *[informal] È un piacere! Per qualsiasi altra cosa, scrivici pure qui.
}
acknowledged = { $tone ->
    [formal] Va bene. Che cos’altro posso fare per Lei?
   *[informal] Va bene! Cos’altro posso fare per te?
}

## Asking back

# $first, $second: labels of the buttons below
ask-back = { $tone ->
    [formal] Vorrei capirLa bene. Quale di queste cose intende?
        1. { $first }
        2. { $second }
   *[informal] Voglio capirti bene. Quale di queste cose intendi?
        1. { $first }
        2. { $second }
}
ask-wish = { $tone ->
    [formal] Mi scusi, non ho capito bene. Di che cosa ha bisogno? Può scegliere qui sotto oppure scrivermelo con altre parole.
   *[informal] Scusami, non ho capito bene. Di cosa hai bisogno? Scegli qui sotto oppure scrivimelo con altre parole.
}
ask-in-words = { $tone ->
    [formal] Va bene. Mi scriva pure in una o due frasi di che cosa si tratta.
   *[informal] Va bene! Scrivimi in una o due frasi di cosa si tratta.
}
out-of-scope = { $tone ->
    [formal] Mi dispiace, con questo non posso aiutarLa qui. In questa chat mi occupo di fatture: posso dirLe quanto resta da pagare, inviarLe un link di pagamento o metterLa in contatto con il nostro team.
   *[informal] Mi dispiace, con questo non posso aiutarti qui. In questa chat mi occupo di fatture: posso dirti quanto resta da pagare, mandarti un link di pagamento o metterti in contatto con il nostro team.
}
confirm-wrong-person = { $tone ->
    [formal] Ho capito bene, abbiamo contattato la persona sbagliata? In tal caso togliamo questo numero dai nostri archivi e non Le scriveremo più qui.
   *[informal] Ho capito bene, abbiamo contattato la persona sbagliata? Se è così, togliamo questo numero dai nostri archivi e non ti scriviamo più qui.
}

# $company
confirm-opt-in = { $tone ->
    [formal] Desidera ricevere di nuovo qui i messaggi di { $company }? In tal caso risponda Sì.
   *[informal] Vuoi ricevere di nuovo qui i messaggi di { $company }? Se è così, rispondi Sì.
}

## A person takes over

handoff = { $tone ->
    [formal] Grazie per il Suo messaggio. Non posso occuparmene direttamente, perciò l’ho inoltrato a una persona del nostro team, che Le risponderà qui.
   *[informal] Grazie per il tuo messaggio. Non posso occuparmene direttamente, quindi l’ho passato a una persona del nostro team, che ti risponderà qui.
}
handoff-requested = { $tone ->
    [formal] Certamente. Ho chiesto a una persona del nostro team di contattarLa; riceverà qui una risposta.
   *[informal] Certo! Ho chiesto a una persona del nostro team di contattarti; riceverai qui una risposta.
}
handoff-again = { $tone ->
    [formal] Ho inoltrato anche questo messaggio: una persona del nostro team Le risponderà qui. Nel frattempo posso inviarLe un link di pagamento o dirLe quanto resta da pagare.
   *[informal] Ho inoltrato anche questo messaggio: una persona del nostro team ti risponderà qui. Intanto posso mandarti un link di pagamento o dirti quanto resta da pagare.
}
handoff-unknown-contact = { $tone ->
    [formal] Grazie per il Suo messaggio. Non trovo questo numero nei nostri archivi, perciò ho inoltrato il messaggio a una persona del nostro team, che Le risponderà qui.
   *[informal] Grazie per il tuo messaggio. Non trovo questo numero nei nostri archivi, quindi ho passato il messaggio a una persona del nostro team, che ti risponderà qui.
}
handoff-media = { $tone ->
    [formal] Grazie per il file. Io non posso esaminarlo: lo farà una persona del nostro team, che Le risponderà qui.
   *[informal] Grazie per il file. Io non posso esaminarlo: lo farà una persona del nostro team, che ti risponderà qui.
}
handoff-failed = { $tone ->
    [formal] Ci scusi, da parte nostra qualcosa è andato storto con il Suo messaggio. Se ne occuperà una persona del nostro team, che Le risponderà qui.
   *[informal] Scusaci, da parte nostra qualcosa è andato storto con il tuo messaggio. Se ne occuperà una persona del nostro team, che ti risponderà qui.
}
handoff-self-harm = { $tone ->
    [formal] Quello che scrive è importante, e tutto il resto può aspettare. Sono un assistente automatico e ho chiesto a una persona del nostro team di scriverLe qui al più presto. Se desidera parlare con qualcuno, può chiamare Telefono Amico Italia allo 02 2327 2327. Se è in pericolo immediato, chiami il 112.
   *[informal] Quello che scrivi è importante, e tutto il resto può aspettare. Sono un assistente automatico e ho chiesto a una persona del nostro team di scriverti qui al più presto. Se hai voglia di parlare con qualcuno, puoi chiamare Telefono Amico Italia allo 02 2327 2327. Se sei in pericolo immediato, chiama il 112.
}
handoff-verification = { $tone ->
    [formal] Non ho potuto verificare la Sua identità, quindi qui non posso fornire dettagli. Una persona del nostro team La seguirà personalmente e Le risponderà qui.
   *[informal] Non ho potuto verificare che sia tu, quindi qui non posso dare dettagli. Una persona del nostro team ti seguirà personalmente e ti risponderà qui.
}

## Stopping and starting

# $company
opted-out = { $tone ->
    [formal] D’accordo: { $company } non Le invierà più messaggi qui. Se cambia idea, scriva START.
   *[informal] Va bene: { $company } non ti manderà più messaggi qui. Se cambi idea, scrivi START.
}
opted-in = { $tone ->
    [formal] Grazie. { $company } Le invierà di nuovo messaggi qui. Per non riceverne più, scriva STOP.
   *[informal] Grazie! { $company } ti manderà di nuovo messaggi qui. Per non riceverne più, scrivi STOP.
}
already-opted-in = { $tone ->
    [formal] Riceve già i nostri messaggi qui. Per non riceverli più, scriva STOP.
   *[informal] Ricevi già i nostri messaggi qui. Per non riceverli più, scrivi STOP.
}

# $company
wrong-person = { $tone ->
    [formal] Grazie per la segnalazione e ci scusi per il disturbo. Abbiamo rimosso questo numero dai nostri archivi: { $company } non scriverà più qui.
   *[informal] Grazie per avercelo detto e scusaci per il disturbo. Abbiamo tolto questo numero dai nostri archivi: { $company } non scriverà più qui.
}

## Buttons: at most 20 characters

button-pay = Pagare ora
button-balance = Quanto devo?
button-human = Parlare con qualcuno
button-already-paid = Ho già pagato
button-need-more-time = Pagare più tardi
button-request-installments = Pagare a rate
button-offer-partial-payment = Pagare una parte
button-dispute-debt = Fattura sbagliata
button-wrong-person = Persona sbagliata
button-ask-debt-details = Di che si tratta?
button-ask-payment-methods = Come posso pagare?
button-payment-problem = Pagamento fallito
button-cannot-pay-hardship = Non posso pagare
button-ask-receipt = Avere una ricevuta
button-ask-plan-status = Il mio piano di rate
button-opt-out = Niente più messaggi
button-ask-who-are-you = Chi mi scrive?
button-is-this-scam = È tutto autentico?
button-something-else = Qualcos’altro
button-yes = Sì
button-no = No

## Pages behind the payment link (no $tone here: worded without Lei or tu)

page-paid-title = Grazie
page-paid = Per questa fattura non c’è più nulla da pagare. Ora si può chiudere questa pagina.
page-processing-title = Pagamento in corso
page-processing = La banca sta ancora elaborando il pagamento. Appena sarà completato, arriverà un messaggio in chat; si prega di non pagare una seconda volta.
page-done-title = Grazie
page-done = Il pagamento è stato inviato. Si può chiudere questa pagina e tornare alla chat: la conferma arriverà lì.
page-invalid-title = Questo link non funziona
page-invalid = Il link è incompleto o contiene un errore. Basta aprirlo dalla chat o chiederne lì uno nuovo.
page-unavailable-title = Un momento, per favore
page-unavailable = In questo momento la pagina di pagamento non è raggiungibile. Non è stato addebitato nulla. Si può riprovare tra un minuto.
page-retry = Riprova
