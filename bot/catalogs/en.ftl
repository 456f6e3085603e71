### Everything Kulanz says to debtors in English.
### $tone is "formal" or "informal"; money and dates arrive formatted for the language.

## Paying

# $amount, $creditor, $number (invoice), $description, $due (date), $url
payment-link = { $tone ->
    [formal] Here is your secure payment link for *{ $amount }* (invoice { $number } from { $creditor }, { $description }, due { $due }):
        { $url }

        The page shows every way to pay. You will receive a confirmation here as soon as the payment arrives.
   *[informal] Here’s your secure payment link for *{ $amount }* (invoice { $number } from { $creditor }, { $description }, due { $due }):
        { $url }

        The page shows every way to pay. You’ll get a confirmation here as soon as the payment arrives.
}

# $lines: one invoice a line
which-invoice = { $tone ->
    [formal] Which invoice would you like to pay?
        { $lines }
   *[informal] Which invoice do you want to pay?
        { $lines }
}
payment-processing = { $tone ->
    [formal] Your payment is already on its way: the bank is still processing it. There is nothing more for you to do, and you will hear from us here once it has arrived.
   *[informal] Your payment is already on its way: the bank is still processing it. Nothing more to do for now, we’ll write here once it has arrived.
}
nothing-owed = { $tone ->
    [formal] Good news: you have no open invoices with us at the moment.
   *[informal] Good news: you’ve got no open invoices with us right now.
}

# $amount paid, $number (invoice), $creditor, $date
receipt = { $tone ->
    [formal] Thank you! We received your payment of *{ $amount }* for invoice { $number } from { $creditor } on { $date }. The invoice is now fully paid. ✅
   *[informal] Thank you! Your payment of *{ $amount }* for invoice { $number } from { $creditor } arrived on { $date }. That invoice is all settled. ✅
}

# as receipt, and $left: what is still owed
receipt-part = { $tone ->
    [formal] Thank you! We received your payment of *{ $amount }* for invoice { $number } from { $creditor } on { $date }. { $left } remains open.
   *[informal] Thank you! Your payment of *{ $amount }* for invoice { $number } from { $creditor } arrived on { $date }. { $left } is still open.
}

# $amount, $number (invoice), $url
payment-failed = { $tone ->
    [formal] Unfortunately your payment of { $amount } for invoice { $number } did not go through; nothing was collected. You can try again here, with another payment method if you prefer:
        { $url }
   *[informal] Sorry, your payment of { $amount } for invoice { $number } didn’t go through; nothing was taken. You can try again here, with another payment method if you like:
        { $url }
}

# $amount, $number (invoice)
payment-started = { $tone ->
    [formal] Thank you, your payment of { $amount } for invoice { $number } is being processed by the bank. This can take a few working days; we will confirm it here once it has arrived.
   *[informal] Thanks, your payment of { $amount } for invoice { $number } is with the bank now. That can take a few working days; we’ll confirm it here once it has arrived.
}

## What is owed

# $lines: one invoice a line
balance = { $tone ->
    [formal] This is what is currently open:
        { $lines }
   *[informal] Here’s what’s open right now:
        { $lines }
}

# $amount, $number, $creditor, $description, $due (date)
invoice-line = • *{ $amount }*: { $description }, invoice { $number } from { $creditor }, due { $due }
invoice-line-processing = • { $amount }: { $description }, invoice { $number } from { $creditor } (payment being processed)

## Who is who

# $company
ask-postcode = { $tone ->
    [formal] To protect your privacy, I first need to make sure I am speaking with the right person. Please tell me the postcode of the address { $company } has on file for you.
   *[informal] To protect your privacy, I first need to make sure it’s really you. What’s the postcode of the address { $company } has on file for you?
}

# $left: tries left, a number
postcode-wrong = { $tone ->
    [formal] Unfortunately that does not match our records. Please check the postcode and send it once more ({ $left ->
            [one] one more try
           *[other] { $left } more tries
        }).
   *[informal] Hmm, that doesn’t match what we have. Please check the postcode and send it again ({ $left ->
            [one] one more try
           *[other] { $left } more tries
        }).
}

# $company, $phone, $address
who-we-are = { $tone ->
    [formal] I am the digital assistant of { $company }, { $address }, and I help with invoices. You can check that this is genuine by calling { $phone }. We never ask for card or account numbers in this chat.
   *[informal] I’m the digital assistant of { $company }, { $address }, and I help with invoices. Want to check that this is genuine? Just call { $phone }. We never ask for card or account numbers in this chat.
}

# $company
greeting = { $tone ->
    [formal] Hello! This is the digital assistant of { $company }. How may I help you with your invoice?
   *[informal] Hi! This is the digital assistant of { $company }. How can I help with your invoice?
}
goodbye = { $tone ->
    [formal] You are welcome. If anything else comes up, just write to us here.
   *[informal] You’re welcome! If anything else comes up, just write here.
}
acknowledged = { $tone ->
    [formal] Very well. How else may I help you?
   *[informal] All right. What else can I do for you?
}

## Asking back

# $first, $second: labels of the buttons below
ask-back = { $tone ->
    [formal] I would like to be sure that I understand you correctly. Which of these do you mean?
        1. { $first }
        2. { $second }
   *[informal] Just to be sure I’ve got you right: which of these do you mean?
        1. { $first }
        2. { $second }
}
ask-wish = { $tone ->
    [formal] I am sorry, I did not quite understand. What is it about? Please choose below, or tell me in other words.
   *[informal] Sorry, I didn’t quite get that. What’s it about? Just choose below, or tell me in other words.
}
ask-in-words = { $tone ->
    [formal] Of course. Please tell me in a sentence or two what it is about.
   *[informal] Sure. Just tell me in a sentence or two what it’s about.
}
out-of-scope = { $tone ->
    [formal] I am afraid I cannot help with that here. In this chat I look after invoices: I can tell you what is open, send you a payment link or put you in touch with a colleague.
   *[informal] I’m afraid I can’t help with that here. In this chat I look after invoices: I can tell you what’s open, send you a payment link or put you in touch with a colleague.
}
confirm-wrong-person = { $tone ->
    [formal] Do I understand correctly that we have reached the wrong person? If so, we will remove this number from the records and not write to it again.
   *[informal] Have I got that right, we’ve reached the wrong person? If so, we’ll remove this number from the records and won’t write to it again.
}

# $company
confirm-opt-in = { $tone ->
    [formal] Would you like to receive messages from { $company } here again? If so, please answer Yes.
   *[informal] Do you want messages from { $company } here again? If so, just answer Yes.
}

## A person takes over

handoff = { $tone ->
    [formal] Thank you for your message. I cannot settle this by myself, so I have passed it on to a colleague, who will reply to you here.
   *[informal] Thanks for your message. I can’t sort this out by myself, so I’ve passed it on to a colleague, who’ll reply here.
}
handoff-requested = { $tone ->
    [formal] Of course. I have asked a colleague to contact you; you will receive a reply here.
   *[informal] Of course. I’ve asked a colleague to get in touch; you’ll get a reply here.
}
handoff-again = { $tone ->
    [formal] I have added your message for my colleague, who will reply to you here. In the meantime I can still send you a payment link or your balance.
   *[informal] I’ve added your message for my colleague, who’ll reply here. Meanwhile I can still send you a payment link or your balance.
}
handoff-unknown-contact = { $tone ->
    [formal] Thank you for your message. I cannot match this number to a customer, so I have passed your message on to a colleague, who will reply to you here.
   *[informal] Thanks for your message. I can’t match this number to a customer, so I’ve passed your message on to a colleague, who’ll reply here.
}
handoff-media = { $tone ->
    [formal] Thank you for the file. I cannot look into it myself; a colleague will, and will reply to you here.
   *[informal] Thanks for the file. I can’t look into it myself; a colleague will, and will reply here.
}
handoff-failed = { $tone ->
    [formal] I am sorry, something went wrong on our side with your message. A colleague will see to it and reply to you here.
   *[informal] Sorry, something went wrong on our side with your message. A colleague will take care of it and reply here.
}
handoff-self-harm = { $tone ->
    [formal] What you write matters, and everything else can wait. I am an automatic assistant; I have asked a person from our team to write to you here as soon as possible. If you would like to talk to someone now, people are there day and night, free of charge: 988 in the US, 116 123 in the UK. If you are in immediate danger, please call 112, or 911 in the US.
   *[informal] What you’re telling me matters, and everything else can wait. I’m an automatic assistant; I’ve asked someone from our team to write to you here as soon as possible. If you’d like to talk to someone now, people are there day and night, free of charge: 988 in the US, 116 123 in the UK. If you’re in immediate danger, please call 112, or 911 in the US.
}
handoff-verification = { $tone ->
    [formal] I could not confirm your identity, so I may not share any details here. A colleague will help you personally and reply here.
   *[informal] I couldn’t confirm it’s you, so I can’t share any details here. A colleague will help you personally and reply here.
}

## Stopping and starting

# $company
opted-out = { $tone ->
    [formal] Understood: you will receive no more messages from { $company } here. If you change your mind, write START.
   *[informal] Got it: you’ll get no more messages from { $company } here. If you change your mind, write START.
}
opted-in = { $tone ->
    [formal] Thank you. You will receive messages from { $company } here again. To stop them, write STOP.
   *[informal] Thanks! You’ll get messages from { $company } here again. To stop them, write STOP.
}
already-opted-in = { $tone ->
    [formal] You are already receiving our messages here. To stop them, write STOP.
   *[informal] You’re already getting our messages here. To stop them, write STOP.
}

# $company
wrong-person = { $tone ->
    [formal] Thank you for letting us know, and please excuse the disturbance. We have removed this number from the records; { $company } will not write to it again.
   *[informal] Thanks for letting us know, and sorry for the bother. We’ve removed this number from the records; { $company } won’t write to it again.
}

## Buttons: at most 20 characters

button-pay = Pay now
button-balance = What do I owe?
button-human = Talk to a person
button-already-paid = I’ve already paid
button-need-more-time = Pay later
button-request-installments = Pay in instalments
button-offer-partial-payment = Pay a part now
button-dispute-debt = Invoice is wrong
button-wrong-person = Wrong person
button-ask-debt-details = What is it for?
button-ask-payment-methods = How can I pay?
button-payment-problem = Payment failed
button-cannot-pay-hardship = I can’t pay
button-ask-receipt = Get a receipt
button-ask-plan-status = My payment plan
button-opt-out = No more messages
button-ask-who-are-you = Who is writing?
button-is-this-scam = Is this genuine?
button-something-else = Something else
button-yes = Yes
button-no = No

## Pages behind the payment link

page-paid-title = Thank you
page-paid = There is nothing left to pay on this invoice. You can close this page.
page-processing-title = Payment under way
page-processing = The bank is still processing your payment. You will get a message as soon as it has arrived; please do not pay again.
page-done-title = Thank you
page-done = Your payment has been submitted. You can close this page and return to the chat; the confirmation arrives there.
page-invalid-title = This link does not work
page-invalid = The link is incomplete or was mistyped. Please open it from the chat, or ask there for a new one.
page-unavailable-title = One moment, please
page-unavailable = The payment page can’t be reached right now. Nothing was charged. Please try again in a minute.
page-retry = Try again
