### Everything Kulanz says to debtors in Spanish, worded for Spain and Latin America alike.
### $tone is "formal" (usted) or "informal" (tú); money and dates arrive formatted for the language.

## Paying

# $amount, $creditor, $number (invoice), $description, $due (date), $url
payment-link = { $tone ->
    [formal] Aquí tiene su enlace seguro para pagar *{ $amount }* (factura { $number } de { $creditor }, { $description }, con vencimiento el { $due }):
        { $url }

        En la página verá todas las formas de pago. En cuanto llegue el pago, recibirá aquí la confirmación.
   *[informal] Aquí tienes tu enlace seguro para pagar *{ $amount }* (factura { $number } de { $creditor }, { $description }, con vencimiento el { $due }):
        { $url }

        En la página verás todas las formas de pago. En cuanto llegue el pago, recibirás aquí la confirmación.
}

# $lines: one invoice a line
which-invoice = { $tone ->
    [formal] ¿Qué factura desea pagar?
        { $lines }
   *[informal] ¿Qué factura quieres pagar?
        { $lines }
}
payment-processing = { $tone ->
    [formal] Su pago ya está en camino: el banco todavía lo está procesando. No tiene que hacer nada más; le avisaremos aquí en cuanto llegue.
   *[informal] Tu pago ya está en camino: el banco todavía lo está procesando. No tienes que hacer nada más; te avisaremos aquí en cuanto llegue.
}
nothing-owed = { $tone ->
    [formal] Buenas noticias: en este momento no tiene ninguna factura pendiente con nosotros.
   *[informal] Buenas noticias: en este momento no tienes ninguna factura pendiente con nosotros.
}

# $amount paid, $number (invoice), $creditor, $date
receipt = { $tone ->
    [formal] ¡Muchas gracias! El { $date } recibimos su pago de *{ $amount }* por la factura { $number } de { $creditor }. La factura ya está totalmente pagada. ✅
   *[informal] ¡Gracias! Tu pago de *{ $amount }* por la factura { $number } de { $creditor } llegó el { $date }. Esta factura ya está pagada. ✅
}

# as receipt, and $left: what is still owed
receipt-part = { $tone ->
    [formal] ¡Muchas gracias! El { $date } recibimos su pago de *{ $amount }* por la factura { $number } de { $creditor }. Importe aún pendiente: { $left }.
   *[informal] ¡Gracias! Tu pago de *{ $amount }* por la factura { $number } de { $creditor } llegó el { $date }. Todavía pendiente: { $left }.
}

# $amount, $number (invoice), $url
payment-failed = { $tone ->
    [formal] Lamentablemente, su pago de { $amount } por la factura { $number } no se pudo completar; no se cobró nada. Puede intentarlo de nuevo aquí, con otra forma de pago si lo prefiere:
        { $url }
   *[informal] Lo sentimos, tu pago de { $amount } por la factura { $number } no se pudo completar; no se cobró nada. Puedes intentarlo de nuevo aquí, con otra forma de pago si quieres:
        { $url }
}

# $amount, $number (invoice)
payment-started = { $tone ->
    [formal] Muchas gracias, el banco está procesando su pago de { $amount } por la factura { $number }. Puede tardar unos días hábiles; se lo confirmaremos aquí en cuanto llegue.
   *[informal] Gracias, el banco está procesando tu pago de { $amount } por la factura { $number }. Puede tardar unos días hábiles; te lo confirmaremos aquí en cuanto llegue.
}

## What is owed

# $lines: one invoice a line
balance = { $tone ->
    [formal] Esto es lo que tiene pendiente en este momento:
        { $lines }
   *[informal] Esto es lo que tienes pendiente en este momento:
        { $lines }
}

# $amount, $number, $creditor, $description, $due (date)
invoice-line = • *{ $amount }*: { $description }, factura { $number } de { $creditor }, con vencimiento el { $due }
invoice-line-processing = • { $amount }: { $description }, factura { $number } de { $creditor } (pago en proceso)

## Who is who

# $company
ask-postcode = { $tone ->
    [formal] Para proteger su privacidad, primero necesito confirmar que hablo con la persona correcta. ¿Podría decirme el código postal de la dirección que { $company } tiene registrada a su nombre?
   *[informal] Para proteger tu privacidad, primero necesito confirmar que eres tú. ¿Cuál es el código postal de la dirección que { $company } tiene registrada a tu nombre?
}

# $left: tries left, a number
postcode-wrong = { $tone ->
    [formal] Lamentablemente, no coincide con nuestros datos. Por favor, revise el código postal y envíelo una vez más ({ $left ->
            [one] le queda un intento
           *[other] le quedan { $left } intentos
        }).
   *[informal] Mmm, no coincide con nuestros datos. Por favor, revisa el código postal y envíalo otra vez ({ $left ->
            [one] te queda un intento
           *[other] te quedan { $left } intentos
        }).
}

# $company, $phone, $address
who-we-are = { $tone ->
    [formal] Soy el asistente virtual de { $company }, { $address }, y ayudo con las facturas. Si desea comprobar que este mensaje es auténtico, puede llamarnos al { $phone }. En este chat nunca pedimos números de tarjeta ni de cuenta.
   *[informal] Soy el asistente virtual de { $company }, { $address }, y ayudo con las facturas. ¿Quieres comprobar que este mensaje es auténtico? Llámanos al { $phone }. En este chat nunca pedimos números de tarjeta ni de cuenta.
}

# $company
greeting = { $tone ->
    [formal] Hola, le saluda el asistente virtual de { $company }. ¿Cómo puedo ayudarle con su factura?
   *[informal] ¡Hola! Soy el asistente virtual de { $company }. ¿Cómo puedo ayudarte con tu factura?
}
goodbye = { $tone ->
    [formal] Con mucho gusto. Si necesita algo más, escríbanos aquí.
   *[informal] ¡Con mucho gusto! Si necesitas algo más, escríbenos aquí.
}
acknowledged = { $tone ->
    [formal] Muy bien. ¿En qué más puedo ayudarle?
   *[informal] De acuerdo. ¿En qué más puedo ayudarte?
}

## Asking back

# $first, $second: labels of the buttons below
ask-back = { $tone ->
    [formal] Quisiera entenderle bien. ¿A cuál de estas cosas se refiere?
        1. { $first }
        2. { $second }
   *[informal] Quiero entenderte bien. ¿A cuál de estas cosas te refieres?
        1. { $first }
        2. { $second }
}
ask-wish = { $tone ->
    [formal] Disculpe, no le he entendido bien. ¿De qué se trata? Puede elegir aquí abajo o decírmelo con otras palabras.
   *[informal] Disculpa, no te he entendido bien. ¿De qué se trata? Puedes elegir aquí abajo o decírmelo con otras palabras.
}
ask-in-words = { $tone ->
    [formal] De acuerdo. Cuénteme, por favor, en una o dos frases de qué se trata.
   *[informal] De acuerdo. Cuéntame en una o dos frases de qué se trata.
}
out-of-scope = { $tone ->
    [formal] Lo siento, con eso no puedo ayudarle aquí. En este chat me ocupo de las facturas: puedo decirle cuánto tiene pendiente, enviarle un enlace de pago o ponerle en contacto con nuestro equipo.
   *[informal] Lo siento, con eso no puedo ayudarte aquí. En este chat me ocupo de las facturas: puedo decirte cuánto tienes pendiente, enviarte un enlace de pago o ponerte en contacto con nuestro equipo.
}
confirm-wrong-person = { $tone ->
    [formal] ¿He entendido bien que no es usted la persona a la que buscamos? En ese caso, eliminaremos este número de nuestros registros y no volveremos a escribirle aquí.
   *[informal] ¿He entendido bien que no eres la persona a la que buscamos? En ese caso, eliminaremos este número de nuestros registros y no volveremos a escribirte aquí.
}

# $company
confirm-opt-in = { $tone ->
    [formal] ¿Desea volver a recibir aquí los mensajes de { $company }? En ese caso, responda Sí.
   *[informal] ¿Quieres volver a recibir aquí los mensajes de { $company }? En ese caso, responde Sí.
}

## A person takes over

handoff = { $tone ->
    [formal] Gracias por su mensaje. No puedo resolverlo por mi cuenta, así que lo he pasado a una persona de nuestro equipo, que le responderá aquí.
   *[informal] Gracias por tu mensaje. No puedo resolverlo por mi cuenta, así que lo he pasado a una persona de nuestro equipo, que te responderá aquí.
}
handoff-requested = { $tone ->
    [formal] Por supuesto. He avisado a una persona de nuestro equipo para que se ponga en contacto con usted; recibirá la respuesta aquí.
   *[informal] ¡Claro! He avisado a una persona de nuestro equipo para que se ponga en contacto contigo; recibirás la respuesta aquí.
}
handoff-again = { $tone ->
    [formal] También he pasado este mensaje a nuestro equipo; una persona le responderá aquí. Mientras tanto, puedo enviarle un enlace de pago o decirle cuánto tiene pendiente.
   *[informal] También he pasado este mensaje a nuestro equipo; una persona te responderá aquí. Mientras tanto, puedo enviarte un enlace de pago o decirte cuánto tienes pendiente.
}
handoff-unknown-contact = { $tone ->
    [formal] Gracias por su mensaje. No encuentro este número en nuestros registros, así que he pasado el mensaje a una persona de nuestro equipo, que le responderá aquí.
   *[informal] Gracias por tu mensaje. No encuentro este número en nuestros registros, así que he pasado el mensaje a una persona de nuestro equipo, que te responderá aquí.
}
handoff-media = { $tone ->
    [formal] Gracias por el archivo. Yo no puedo revisarlo; lo hará una persona de nuestro equipo, que le responderá aquí.
   *[informal] Gracias por el archivo. Yo no puedo revisarlo; lo hará una persona de nuestro equipo, que te responderá aquí.
}
handoff-failed = { $tone ->
    [formal] Disculpe, algo falló de nuestra parte con su mensaje. Una persona de nuestro equipo se ocupará de ello y le responderá aquí.
   *[informal] Disculpa, algo falló de nuestra parte con tu mensaje. Una persona de nuestro equipo se ocupará de ello y te responderá aquí.
}
handoff-self-harm = { $tone ->
    [formal] Lo que escribe es importante, y todo lo demás puede esperar. Soy un asistente automático y he pedido a una persona de nuestro equipo que le escriba aquí lo antes posible. Si desea hablar con alguien ahora, en España el 024 atiende día y noche, gratis. Si está en peligro inmediato, llame por favor al 112 o al número de emergencias de su país.
   *[informal] Lo que escribes es importante, y todo lo demás puede esperar. Soy un asistente automático y he pedido a una persona de nuestro equipo que te escriba aquí lo antes posible. Si quieres hablar con alguien ahora, en España el 024 atiende día y noche, gratis. Si estás en peligro inmediato, llama por favor al 112 o al número de emergencias de tu país.
}
handoff-verification = { $tone ->
    [formal] No pude confirmar su identidad, así que no puedo darle detalles aquí. Una persona de nuestro equipo le ayudará personalmente y le responderá aquí.
   *[informal] No pude confirmar que eres tú, así que no puedo darte detalles aquí. Una persona de nuestro equipo te ayudará personalmente y te responderá aquí.
}

## Stopping and starting

# $company
opted-out = { $tone ->
    [formal] Entendido: ya no recibirá aquí mensajes de { $company }. Si cambia de opinión, escriba ALTA.
   *[informal] Entendido: ya no recibirás aquí mensajes de { $company }. Si cambias de opinión, escribe ALTA.
}
opted-in = { $tone ->
    [formal] Gracias. Volverá a recibir aquí los mensajes de { $company }. Si ya no los desea, escriba BAJA.
   *[informal] ¡Gracias! Volverás a recibir aquí los mensajes de { $company }. Si ya no los quieres, escribe BAJA.
}
already-opted-in = { $tone ->
    [formal] Ya recibe nuestros mensajes aquí. Si no los desea, escriba BAJA.
   *[informal] Ya recibes nuestros mensajes aquí. Si no los quieres, escribe BAJA.
}

# $company
wrong-person = { $tone ->
    [formal] Gracias por avisarnos y disculpe la molestia. Hemos eliminado este número de nuestros registros; { $company } no volverá a escribirle aquí.
   *[informal] Gracias por avisarnos y disculpa la molestia. Hemos eliminado este número de nuestros registros; { $company } no volverá a escribirte aquí.
}

## Buttons: at most 20 characters

button-pay = Pagar ahora
button-balance = ¿Cuánto debo?
button-human = Hablar con alguien
button-already-paid = Ya pagué
button-need-more-time = Pagar más tarde
button-request-installments = Pagar en cuotas
button-offer-partial-payment = Pagar una parte
button-dispute-debt = La factura está mal
button-wrong-person = No soy esa persona
button-ask-debt-details = ¿A qué corresponde?
button-ask-payment-methods = ¿Cómo puedo pagar?
button-payment-problem = El pago no funciona
button-cannot-pay-hardship = No puedo pagar
button-ask-receipt = Quiero un recibo
button-ask-plan-status = Mi plan de pagos
button-opt-out = No más mensajes
button-ask-who-are-you = ¿Quién me escribe?
button-is-this-scam = ¿Es auténtico?
button-something-else = Otra cosa
button-yes = Sí
button-no = No

## Pages behind the payment link (no $tone here: worded without usted or tú)

page-paid-title = Gracias
page-paid = Ya no queda nada por pagar de esta factura. Esta página ya se puede cerrar.
page-processing-title = Pago en camino
page-processing = El banco todavía está procesando el pago. En cuanto llegue, enviaremos un mensaje; mientras tanto, es mejor no volver a pagar.
page-done-title = Gracias
page-done = El pago se ha enviado. Ya se puede cerrar esta página y volver al chat; la confirmación llegará allí.
page-invalid-title = Este enlace no funciona
page-invalid = El enlace está incompleto o contiene un error. Lo mejor es abrirlo desde el chat o pedir allí uno nuevo.
page-unavailable-title = Un momento, por favor
page-unavailable = En este momento no se puede abrir la página de pago. No se ha cobrado nada. Se puede volver a intentar en un minuto.
page-retry = Volver a intentar
