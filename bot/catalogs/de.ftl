### Everything Kulanz says to debtors in German.
### $tone is "formal" (Sie) or "informal" (du); money and dates arrive formatted for the language.
### Company names stand without an article, so no sentence may need one before them.

## Paying

# $amount, $creditor, $number (invoice), $description, $due (date), $url
payment-link = { $tone ->
    [formal] Mit diesem sicheren Link können Sie *{ $amount }* bezahlen (Rechnung { $number }, { $creditor }, { $description }, fällig am { $due }):
        { $url }

        Auf der Seite sehen Sie alle Zahlungsarten. Sobald Ihre Zahlung da ist, bekommen Sie hier eine Bestätigung.
   *[informal] Mit diesem sicheren Link kannst du *{ $amount }* bezahlen (Rechnung { $number }, { $creditor }, { $description }, fällig am { $due }):
        { $url }

        Auf der Seite siehst du alle Zahlungsarten. Sobald deine Zahlung da ist, bekommst du hier eine Bestätigung.
}

# $lines: one invoice a line
which-invoice = { $tone ->
    [formal] Welche Rechnung möchten Sie bezahlen?
        { $lines }
   *[informal] Welche Rechnung möchtest du bezahlen?
        { $lines }
}
payment-processing = { $tone ->
    [formal] Ihre Zahlung ist schon unterwegs, die Bank bearbeitet sie noch. Sie brauchen nichts weiter zu tun; wir melden uns hier, sobald das Geld da ist.
   *[informal] Deine Zahlung ist schon unterwegs, die Bank bearbeitet sie noch. Du brauchst nichts weiter zu tun; wir melden uns hier, sobald das Geld da ist.
}
nothing-owed = { $tone ->
    [formal] Gute Nachricht: Bei uns ist für Sie im Moment keine Rechnung offen.
   *[informal] Gute Nachricht: Bei uns ist für dich gerade keine Rechnung offen.
}

# $amount paid, $number (invoice), $creditor, $date
receipt = { $tone ->
    [formal] Vielen Dank! Ihre Zahlung von *{ $amount }* für Rechnung { $number } ({ $creditor }) ist am { $date } eingegangen. Die Rechnung ist damit vollständig bezahlt. ✅
   *[informal] Danke! Deine Zahlung von *{ $amount }* für Rechnung { $number } ({ $creditor }) ist am { $date } angekommen. Damit ist die Rechnung erledigt. ✅
}

# as receipt, and $left: what is still owed
receipt-part = { $tone ->
    [formal] Vielen Dank! Ihre Zahlung von *{ $amount }* für Rechnung { $number } ({ $creditor }) ist am { $date } eingegangen. Noch offen: { $left }.
   *[informal] Danke! Deine Zahlung von *{ $amount }* für Rechnung { $number } ({ $creditor }) ist am { $date } angekommen. Noch offen: { $left }.
}

# $amount, $number (invoice), $url
payment-failed = { $tone ->
    [formal] Leider hat Ihre Zahlung von { $amount } für Rechnung { $number } nicht funktioniert; es wurde nichts abgebucht. Hier können Sie es noch einmal versuchen, gern auch mit einer anderen Zahlungsart:
        { $url }
   *[informal] Deine Zahlung von { $amount } für Rechnung { $number } hat leider nicht geklappt; es wurde nichts abgebucht. Hier kannst du es noch mal versuchen, gern auch mit einer anderen Zahlungsart:
        { $url }
}

# $amount, $number (invoice)
payment-started = { $tone ->
    [formal] Vielen Dank, die Bank bearbeitet jetzt Ihre Zahlung von { $amount } für Rechnung { $number }. Das kann ein paar Werktage dauern; sobald das Geld da ist, bestätigen wir es Ihnen hier.
   *[informal] Danke, die Bank bearbeitet jetzt deine Zahlung von { $amount } für Rechnung { $number }. Das kann ein paar Werktage dauern; sobald das Geld da ist, sagen wir dir hier Bescheid.
}

## What is owed

# $lines: one invoice a line
balance = { $tone ->
    [formal] Das ist bei Ihnen im Moment offen:
        { $lines }
   *[informal] Das ist bei dir gerade offen:
        { $lines }
}

# $amount, $number, $creditor, $description, $due (date)
invoice-line = • *{ $amount }*: { $description }, Rechnung { $number }, { $creditor }, fällig am { $due }
invoice-line-processing = • { $amount }: { $description }, Rechnung { $number }, { $creditor } (Zahlung wird bearbeitet)

## Who is who

# $company
ask-postcode = { $tone ->
    [formal] Zum Schutz Ihrer Daten möchte ich zuerst sichergehen, dass ich mit der richtigen Person schreibe. Bitte nennen Sie mir die Postleitzahl der Adresse, die bei uns ({ $company }) für Sie hinterlegt ist.
   *[informal] Zum Schutz deiner Daten möchte ich zuerst sichergehen, dass du es bist. Welche Postleitzahl hat die Adresse, die bei uns ({ $company }) für dich hinterlegt ist?
}

# $left: tries left, a number
postcode-wrong = { $tone ->
    [formal] Das stimmt leider nicht mit unseren Angaben überein. Bitte prüfen Sie die Postleitzahl und schicken Sie sie mir noch einmal ({ $left ->
            [one] noch ein Versuch
           *[other] noch { $left } Versuche
        }).
   *[informal] Hm, das passt nicht zu unseren Angaben. Prüf bitte die Postleitzahl und schick sie mir noch mal ({ $left ->
            [one] noch ein Versuch
           *[other] noch { $left } Versuche
        }).
}

# $company, $phone, $address
who-we-are = { $tone ->
    [formal] Hier schreibt { $company }, { $address }. Ich bin der digitale Assistent und helfe bei Rechnungen. Sie möchten sichergehen, dass das echt ist? Rufen Sie uns gern an: { $phone }. Nach Karten- oder Kontonummern fragen wir in diesem Chat nie.
   *[informal] Hier schreibt { $company }, { $address }. Ich bin der digitale Assistent und helfe bei Rechnungen. Du möchtest sichergehen, dass das echt ist? Ruf uns gern an: { $phone }. Nach Karten- oder Kontonummern fragen wir in diesem Chat nie.
}

# $company
greeting = { $tone ->
    [formal] { $company }, guten Tag! Hier schreibt der digitale Assistent. Wie kann ich Ihnen bei Ihrer Rechnung helfen?
   *[informal] Hallo, hier ist { $company }! Ich bin der digitale Assistent. Wie kann ich dir bei deiner Rechnung helfen?
}
goodbye = { $tone ->
    [formal] Sehr gern! Wenn noch etwas ist, schreiben Sie uns einfach hier.
   *[informal] Gern! Wenn noch was ist, schreib uns einfach hier.
}
acknowledged = { $tone ->
    [formal] In Ordnung. Was kann ich sonst für Sie tun?
   *[informal] Alles klar. Was kann ich sonst für dich tun?
}

## Asking back

# $first, $second: labels of the buttons below
ask-back = { $tone ->
    [formal] Ich möchte sichergehen, dass ich Sie richtig verstehe. Worum geht es Ihnen?
        1. { $first }
        2. { $second }
   *[informal] Ich möchte sichergehen, dass ich dich richtig verstehe. Worum geht es dir?
        1. { $first }
        2. { $second }
}
ask-wish = { $tone ->
    [formal] Das habe ich leider nicht ganz verstanden. Worum geht es Ihnen? Tippen Sie einfach etwas an, oder schreiben Sie es mir mit anderen Worten.
   *[informal] Das habe ich leider nicht ganz verstanden. Worum geht es dir? Tipp einfach etwas an, oder schreib es mir mit anderen Worten.
}
ask-in-words = { $tone ->
    [formal] In Ordnung. Bitte schreiben Sie mir in ein, zwei Sätzen, worum es geht.
   *[informal] Alles klar. Schreib mir bitte in ein, zwei Sätzen, worum es geht.
}
out-of-scope = { $tone ->
    [formal] Dabei kann ich Ihnen hier leider nicht helfen. In diesem Chat bin ich für Rechnungen da: Ich kann Ihnen sagen, was noch offen ist, einen Zahlungslink schicken oder Sie mit unserem Team verbinden.
   *[informal] Dabei kann ich dir hier leider nicht helfen. In diesem Chat bin ich für Rechnungen da: Ich kann dir sagen, was noch offen ist, einen Zahlungslink schicken oder dich mit unserem Team verbinden.
}
confirm-wrong-person = { $tone ->
    [formal] Verstehe ich Sie richtig, dass wir hier die falsche Person erreicht haben? Dann entfernen wir diese Nummer aus unseren Unterlagen und schreiben Ihnen hier nicht mehr.
   *[informal] Verstehe ich dich richtig, dass wir hier die falsche Person erreicht haben? Dann entfernen wir diese Nummer aus unseren Unterlagen und schreiben dir hier nicht mehr.
}

# $company
confirm-opt-in = { $tone ->
    [formal] Möchten Sie hier wieder Nachrichten von uns ({ $company }) bekommen? Dann antworten Sie bitte mit Ja.
   *[informal] Möchtest du hier wieder Nachrichten von uns ({ $company }) bekommen? Dann antworte einfach mit Ja.
}

## A person takes over

handoff = { $tone ->
    [formal] Vielen Dank für Ihre Nachricht. Das kann ich leider nicht selbst klären. Ich habe Ihre Anfrage deshalb weitergegeben; jemand aus unserem Team antwortet Ihnen hier.
   *[informal] Danke für deine Nachricht. Das kann ich leider nicht selbst klären. Ich habe deine Anfrage deshalb weitergegeben; jemand aus unserem Team antwortet dir hier.
}
handoff-requested = { $tone ->
    [formal] Selbstverständlich. Jemand aus unserem Team meldet sich bei Ihnen; ich habe schon Bescheid gegeben. Die Antwort bekommen Sie hier im Chat.
   *[informal] Na klar. Jemand aus unserem Team meldet sich bei dir; ich habe schon Bescheid gegeben. Die Antwort bekommst du hier im Chat.
}
handoff-again = { $tone ->
    [formal] Auch diese Nachricht habe ich weitergegeben; jemand aus unserem Team antwortet Ihnen hier. In der Zwischenzeit kann ich Ihnen gern einen Zahlungslink schicken oder sagen, was noch offen ist.
   *[informal] Auch diese Nachricht habe ich weitergegeben; jemand aus unserem Team antwortet dir hier. In der Zwischenzeit kann ich dir gern einen Zahlungslink schicken oder sagen, was noch offen ist.
}
handoff-unknown-contact = { $tone ->
    [formal] Vielen Dank für Ihre Nachricht. Diese Nummer kann ich leider keinem Kundenkonto zuordnen. Ich habe Ihre Nachricht deshalb weitergegeben; jemand aus unserem Team antwortet Ihnen hier.
   *[informal] Danke für deine Nachricht. Diese Nummer kann ich leider keinem Kundenkonto zuordnen. Ich habe deine Nachricht deshalb weitergegeben; jemand aus unserem Team antwortet dir hier.
}
handoff-media = { $tone ->
    [formal] Vielen Dank für die Datei. Ich selbst kann sie leider nicht ansehen; jemand aus unserem Team kümmert sich darum und antwortet Ihnen hier.
   *[informal] Danke für die Datei. Ich selbst kann sie leider nicht ansehen; jemand aus unserem Team kümmert sich darum und antwortet dir hier.
}
handoff-failed = { $tone ->
    [formal] Bitte entschuldigen Sie, bei Ihrer Nachricht ist auf unserer Seite etwas schiefgegangen. Jemand aus unserem Team kümmert sich darum und antwortet Ihnen hier.
   *[informal] Entschuldige, bei deiner Nachricht ist auf unserer Seite etwas schiefgegangen. Jemand aus unserem Team kümmert sich darum und antwortet dir hier.
}
handoff-self-harm = { $tone ->
    [formal] Ich nehme ernst, was Sie schreiben; alles andere kann warten. Ich bin ein automatischer Assistent und habe jemanden aus unserem Team gebeten, Ihnen so bald wie möglich hier zu schreiben. Wenn Sie jetzt mit jemandem sprechen möchten: Die Telefonseelsorge ist Tag und Nacht kostenlos für Sie da, 0800 111 0 111. Wenn Sie in akuter Gefahr sind, rufen Sie bitte die 112 an.
   *[informal] Ich nehme ernst, was du schreibst; alles andere kann warten. Ich bin ein automatischer Assistent und habe jemanden aus unserem Team gebeten, dir so bald wie möglich hier zu schreiben. Wenn du jetzt mit jemandem sprechen möchtest: Die Telefonseelsorge ist Tag und Nacht kostenlos für dich da, 0800 111 0 111. Wenn du in akuter Gefahr bist, ruf bitte die 112 an.
}
handoff-verification = { $tone ->
    [formal] Ich konnte Ihre Identität leider nicht bestätigen und darf hier deshalb keine Einzelheiten nennen. Jemand aus unserem Team hilft Ihnen persönlich weiter und antwortet Ihnen hier.
   *[informal] Ich konnte leider nicht bestätigen, dass du es bist, und darf hier deshalb keine Einzelheiten nennen. Jemand aus unserem Team hilft dir persönlich weiter und antwortet dir hier.
}

## Stopping and starting

# $company
opted-out = { $tone ->
    [formal] Verstanden: Sie bekommen hier keine Nachrichten mehr von uns ({ $company }). Falls Sie es sich anders überlegen, schreiben Sie START.
   *[informal] Alles klar: Du bekommst hier keine Nachrichten mehr von uns ({ $company }). Falls du es dir anders überlegst, schreib START.
}
opted-in = { $tone ->
    [formal] Vielen Dank. Sie bekommen hier wieder Nachrichten von uns ({ $company }). Wenn Sie keine mehr möchten, schreiben Sie STOPP.
   *[informal] Danke! Du bekommst hier wieder Nachrichten von uns ({ $company }). Wenn du keine mehr möchtest, schreib STOPP.
}
already-opted-in = { $tone ->
    [formal] Sie bekommen unsere Nachrichten hier bereits. Wenn Sie keine mehr möchten, schreiben Sie STOPP.
   *[informal] Du bekommst unsere Nachrichten hier schon. Wenn du keine mehr möchtest, schreib STOPP.
}

# $company
wrong-person = { $tone ->
    [formal] Vielen Dank für den Hinweis, und bitte entschuldigen Sie die Störung. Wir haben diese Nummer aus unseren Unterlagen entfernt und schreiben Ihnen hier nicht mehr. Freundliche Grüße, { $company }
   *[informal] Danke für den Hinweis, und entschuldige die Störung. Wir haben diese Nummer aus unseren Unterlagen entfernt und schreiben dir hier nicht mehr. Viele Grüße, { $company }
}

## Buttons: at most 20 characters

button-pay = Jetzt bezahlen
button-balance = Was ist noch offen?
button-human = Persönlicher Kontakt
button-already-paid = Schon bezahlt
button-need-more-time = Später bezahlen
button-request-installments = In Raten bezahlen
button-offer-partial-payment = Einen Teil bezahlen
button-dispute-debt = Rechnung ist falsch
button-wrong-person = Falsche Person
button-ask-debt-details = Wofür ist das?
button-ask-payment-methods = Wie kann ich zahlen?
button-payment-problem = Zahlung klappt nicht
button-cannot-pay-hardship = Kann nicht bezahlen
button-ask-receipt = Zahlungsbestätigung
button-ask-plan-status = Mein Ratenplan
button-opt-out = Nicht mehr schreiben
button-ask-who-are-you = Wer schreibt mir?
button-is-this-scam = Ist das echt?
button-something-else = Etwas anderes
button-yes = Ja
button-no = Nein

## Pages behind the payment link (no $tone here: worded without Sie or du)

page-paid-title = Vielen Dank
page-paid = Bei dieser Rechnung ist nichts mehr offen. Diese Seite kann jetzt geschlossen werden.
page-processing-title = Zahlung unterwegs
page-processing = Die Bank bearbeitet die Zahlung noch. Sobald das Geld da ist, kommt eine Nachricht in den Chat; bitte nicht noch einmal bezahlen.
page-done-title = Vielen Dank
page-done = Die Zahlung ist abgeschickt. Diese Seite kann jetzt geschlossen werden; die Bestätigung kommt in den Chat.
page-invalid-title = Dieser Link funktioniert nicht
page-invalid = Der Link ist unvollständig oder enthält einen Tippfehler. Bitte den Link im Chat antippen oder dort nach einem neuen fragen.
page-unavailable-title = Einen Moment bitte
page-unavailable = Die Zahlungsseite ist gerade nicht erreichbar. Es wurde nichts abgebucht. Bitte in einer Minute noch einmal versuchen.
page-retry = Noch einmal versuchen
