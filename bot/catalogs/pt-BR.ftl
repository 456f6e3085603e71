### Everything Kulanz says to debtors in Brazilian Portuguese.
### $tone is "formal" (courteous, without você, o senhor or a senhora) or "informal" (você); money and dates arrive
### formatted for the language. Names stand without an article, so no sentence may need one before them.

## Paying

# $amount, $creditor, $number (invoice), $description, $due (date), $url
payment-link = { $tone ->
    [formal] Segue o link seguro para o pagamento de *{ $amount }* (fatura { $number }, { $creditor }, { $description }, vencimento em { $due }):
        { $url }

        A página mostra todas as formas de pagamento. Assim que o pagamento chegar, enviaremos a confirmação por aqui.
   *[informal] Aqui está seu link seguro para pagar *{ $amount }* (fatura { $number }, { $creditor }, { $description }, vencimento em { $due }):
        { $url }

        A página mostra todas as formas de pagamento. Assim que o pagamento cair, você recebe a confirmação por aqui.
}

# $lines: one invoice a line
which-invoice = { $tone ->
    [formal] Qual fatura deseja pagar?
        { $lines }
   *[informal] Qual fatura você quer pagar?
        { $lines }
}
payment-processing = { $tone ->
    [formal] Seu pagamento já está a caminho: o banco ainda está processando. Não é preciso fazer mais nada; avisaremos por aqui assim que ele chegar.
   *[informal] Seu pagamento já está a caminho: o banco ainda está processando. Não precisa fazer mais nada, a gente avisa por aqui quando ele cair.
}
nothing-owed = { $tone ->
    [formal] Boa notícia: no momento, não há nenhuma fatura em aberto conosco.
   *[informal] Boa notícia: no momento, você não tem nenhuma fatura em aberto com a gente.
}

# $amount paid, $number (invoice), $creditor, $date
receipt = { $tone ->
    [formal] Muito obrigado! Recebemos em { $date } seu pagamento de *{ $amount }*, referente à fatura { $number } ({ $creditor }). A fatura está totalmente quitada. ✅
   *[informal] Obrigado! Seu pagamento de *{ $amount }* da fatura { $number } ({ $creditor }) caiu em { $date }. Essa fatura está quitada. ✅
}

# as receipt, and $left: what is still owed
receipt-part = { $tone ->
    [formal] Muito obrigado! Recebemos em { $date } seu pagamento de *{ $amount }*, referente à fatura { $number } ({ $creditor }). Valor ainda em aberto: { $left }.
   *[informal] Obrigado! Seu pagamento de *{ $amount }* da fatura { $number } ({ $creditor }) caiu em { $date }. Ainda falta pagar { $left }.
}

# $amount, $number (invoice), $url
payment-failed = { $tone ->
    [formal] Infelizmente, seu pagamento de { $amount } da fatura { $number } não foi concluído; nada foi cobrado. É possível tentar novamente por aqui, com outra forma de pagamento, se preferir:
        { $url }
   *[informal] Infelizmente, seu pagamento de { $amount } da fatura { $number } não deu certo; nada foi cobrado. Você pode tentar de novo por aqui, com outra forma de pagamento, se quiser:
        { $url }
}

# $amount, $number (invoice)
payment-started = { $tone ->
    [formal] Obrigado! O banco está processando seu pagamento de { $amount } da fatura { $number }. Isso pode levar alguns dias úteis; confirmaremos por aqui assim que ele chegar.
   *[informal] Obrigado! O banco está processando seu pagamento de { $amount } da fatura { $number }. Isso pode levar alguns dias úteis; a gente confirma por aqui quando ele cair.
}

## What is owed

# $lines: one invoice a line
balance = { $tone ->
    [formal] No momento, está em aberto o seguinte:
        { $lines }
   *[informal] Isto é o que você tem em aberto no momento:
        { $lines }
}

# $amount, $number, $creditor, $description, $due (date)
invoice-line = • *{ $amount }*: { $description }, fatura { $number }, { $creditor }, vencimento em { $due }
invoice-line-processing = • { $amount }: { $description }, fatura { $number }, { $creditor } (pagamento em processamento)

## Who is who

# $company
ask-postcode = { $tone ->
    [formal] Para proteger sua privacidade, preciso primeiro confirmar que estou falando com a pessoa certa. Poderia informar o CEP do endereço que consta em seu cadastro conosco ({ $company })?
   *[informal] Para proteger sua privacidade, preciso primeiro confirmar que é você. Qual é o CEP do endereço que está no seu cadastro com a gente ({ $company })?
}

# $left: tries left, a number
postcode-wrong = { $tone ->
    [formal] Infelizmente, não corresponde ao nosso cadastro. Por favor, confira o CEP e envie mais uma vez ({ $left ->
            [one] resta uma tentativa
           *[other] restam { $left } tentativas
        }).
   *[informal] Hum, não bateu com o nosso cadastro. Confira o CEP e mande de novo, por favor ({ $left ->
            [one] resta uma tentativa
           *[other] restam { $left } tentativas
        }).
}

# $company, $phone, $address
who-we-are = { $tone ->
    [formal] Sou assistente virtual e falo em nome de { $company }, { $address }. Ajudo com as faturas. Para confirmar que este contato é verdadeiro, basta ligar para { $phone }. Nunca pedimos número de cartão ou de conta nesta conversa.
   *[informal] Sou assistente virtual e falo em nome de { $company }, { $address }. Ajudo com as faturas. Quer confirmar que este contato é verdadeiro? É só ligar para { $phone }. A gente nunca pede número de cartão ou de conta nesta conversa.
}

# $company
greeting = { $tone ->
    [formal] Olá! Sou assistente virtual e falo em nome de { $company }. Como posso ajudar com sua fatura?
   *[informal] Oi! Sou assistente virtual e falo em nome de { $company }. Como posso ajudar você com a sua fatura?
}
goodbye = { $tone ->
    [formal] Foi um prazer. Se precisar de mais alguma coisa, basta escrever por aqui.
   *[informal] Imagina! Se precisar de mais alguma coisa, é só escrever por aqui.
}
acknowledged = { $tone ->
    [formal] Certo. Em que mais posso ajudar?
   *[informal] Tudo bem! No que mais posso ajudar você?
}

## Asking back

# $first, $second: labels of the buttons below
ask-back = { $tone ->
    [formal] Gostaria de ter certeza de que entendi bem. Qual destes é o assunto?
        1. { $first }
        2. { $second }
   *[informal] Quero ter certeza de que entendi você bem. Qual destes é o assunto?
        1. { $first }
        2. { $second }
}
ask-wish = { $tone ->
    [formal] Desculpe, não entendi muito bem. De que se trata? Basta escolher abaixo ou escrever com outras palavras.
   *[informal] Desculpe, não entendi muito bem. Do que você precisa? É só escolher abaixo ou me dizer com outras palavras.
}
ask-in-words = { $tone ->
    [formal] Certo. Por favor, escreva em uma ou duas frases de que se trata.
   *[informal] Tudo bem! Me conte em uma ou duas frases do que se trata.
}
out-of-scope = { $tone ->
    [formal] Infelizmente, não posso ajudar com isso por aqui. Nesta conversa cuido de faturas: posso informar o valor em aberto, enviar um link de pagamento ou encaminhar o assunto à nossa equipe.
   *[informal] Infelizmente, não posso ajudar você com isso por aqui. Nesta conversa eu cuido de faturas: posso dizer quanto está em aberto, mandar um link de pagamento ou chamar alguém da nossa equipe.
}
confirm-wrong-person = { $tone ->
    [formal] Entendi bem que falamos com a pessoa errada? Nesse caso, retiramos este número do nosso cadastro e não escreveremos mais para ele.
   *[informal] Entendi bem que você não é a pessoa que procuramos? Nesse caso, tiramos este número do nosso cadastro e não escrevemos mais para ele.
}

# $company
confirm-opt-in = { $tone ->
    [formal] Deseja voltar a receber nossas mensagens por aqui ({ $company })? Nesse caso, basta responder Sim.
   *[informal] Você quer voltar a receber nossas mensagens por aqui ({ $company })? Se quiser, é só responder Sim.
}

## A person takes over

handoff = { $tone ->
    [formal] Obrigado pela mensagem. Não consigo resolver isso diretamente; por isso, encaminhei o assunto a uma pessoa da nossa equipe, que responderá por aqui.
   *[informal] Obrigado pela mensagem. Não consigo resolver isso diretamente, então passei o assunto para uma pessoa da nossa equipe, que vai responder por aqui.
}
handoff-requested = { $tone ->
    [formal] Claro. Já pedi a uma pessoa da nossa equipe que entre em contato; a resposta chegará por aqui.
   *[informal] Claro! Já pedi para uma pessoa da nossa equipe falar com você; a resposta chega por aqui.
}
handoff-again = { $tone ->
    [formal] Também encaminhei esta mensagem; uma pessoa da nossa equipe responderá por aqui. Enquanto isso, posso enviar um link de pagamento ou informar o valor em aberto.
   *[informal] Também passei esta mensagem adiante; uma pessoa da nossa equipe vai responder por aqui. Enquanto isso, posso mandar um link de pagamento ou dizer quanto está em aberto.
}
handoff-unknown-contact = { $tone ->
    [formal] Obrigado pela mensagem. Não encontrei este número em nosso cadastro; por isso, encaminhei a mensagem a uma pessoa da nossa equipe, que responderá por aqui.
   *[informal] Obrigado pela mensagem. Não encontrei este número no nosso cadastro, então passei a mensagem para uma pessoa da nossa equipe, que vai responder por aqui.
}
handoff-media = { $tone ->
    [formal] Obrigado pelo arquivo. Não consigo analisá-lo; uma pessoa da nossa equipe fará isso e responderá por aqui.
   *[informal] Obrigado pelo arquivo. Eu não consigo ver o que tem nele, mas uma pessoa da nossa equipe vai ver e responder por aqui.
}
handoff-failed = { $tone ->
    [formal] Pedimos desculpas: algo deu errado do nosso lado com sua mensagem. Uma pessoa da nossa equipe cuidará disso e responderá por aqui.
   *[informal] Desculpe, algo deu errado do nosso lado com a sua mensagem. Uma pessoa da nossa equipe vai cuidar disso e responder por aqui.
}
handoff-self-harm = { $tone ->
    [formal] Sua mensagem é importante, e todo o resto pode esperar. Sou um assistente automático e pedi a uma pessoa da nossa equipe que lhe escreva por aqui o quanto antes. Se desejar conversar com alguém agora, o CVV atende dia e noite, de graça, pelo 188. Em caso de perigo imediato, ligue por favor para o 192.
   *[informal] O que você escreveu é importante, e todo o resto pode esperar. Sou um assistente automático e pedi a uma pessoa da nossa equipe que escreva para você por aqui o quanto antes. Se quiser conversar com alguém agora, o CVV atende dia e noite, de graça, pelo 188. Se estiver em perigo imediato, liga para o 192, por favor.
}
handoff-verification = { $tone ->
    [formal] Não consegui confirmar sua identidade; por isso, não posso informar detalhes por aqui. Uma pessoa da nossa equipe cuidará pessoalmente do atendimento e responderá por aqui.
   *[informal] Não consegui confirmar que é você, por isso não posso dar detalhes por aqui. Uma pessoa da nossa equipe vai ajudar você pessoalmente e responder nesta conversa.
}

## Stopping and starting

# $company
opted-out = { $tone ->
    [formal] Entendido: não enviaremos mais mensagens por aqui ({ $company }). Se mudar de ideia, escreva VOLTAR.
   *[informal] Combinado: você não vai mais receber nossas mensagens por aqui ({ $company }). Se mudar de ideia, escreva VOLTAR.
}
opted-in = { $tone ->
    [formal] Obrigado. Voltaremos a enviar mensagens por aqui ({ $company }). Para não receber mais, escreva PARAR.
   *[informal] Obrigado! Você vai voltar a receber nossas mensagens por aqui ({ $company }). Se não quiser mais, escreva PARAR.
}
already-opted-in = { $tone ->
    [formal] O envio das nossas mensagens por aqui já está ativo. Para não receber mais, escreva PARAR.
   *[informal] Você já recebe nossas mensagens por aqui. Se não quiser mais, escreva PARAR.
}

# $company
wrong-person = { $tone ->
    [formal] Agradecemos o aviso e pedimos desculpas pelo incômodo. Retiramos este número do nosso cadastro e não escreveremos mais para ele. Atenciosamente, { $company }
   *[informal] Obrigado por avisar e desculpe o incômodo. Tiramos este número do nosso cadastro e não vamos mais escrever para ele. Tudo de bom, { $company }
}

## Buttons: at most 20 characters

button-pay = Pagar agora
button-balance = Quanto devo?
button-human = Falar com atendente
button-already-paid = Já paguei
button-need-more-time = Pagar mais tarde
button-request-installments = Parcelar
button-offer-partial-payment = Pagar uma parte
button-dispute-debt = Fatura errada
button-wrong-person = Pessoa errada
button-ask-debt-details = Do que se trata?
button-ask-payment-methods = Como posso pagar?
button-payment-problem = O pagamento falhou
button-cannot-pay-hardship = Não posso pagar
button-ask-receipt = Quero um recibo
button-ask-plan-status = Meu parcelamento
button-opt-out = Parar as mensagens
button-ask-who-are-you = Quem está falando?
button-is-this-scam = É confiável?
button-something-else = Outro assunto
button-yes = Sim
button-no = Não

## Pages behind the payment link (no $tone here: worded without você)

page-paid-title = Obrigado
page-paid = Não há mais nada a pagar nesta fatura. Esta página já pode ser fechada.
page-processing-title = Pagamento a caminho
page-processing = O banco ainda está processando o pagamento. Assim que ele chegar, enviaremos uma mensagem; por favor, não pague novamente.
page-done-title = Obrigado
page-done = O pagamento foi enviado. Já é possível fechar esta página e voltar à conversa; a confirmação chegará por lá.
page-invalid-title = Este link não funciona
page-invalid = O link está incompleto ou contém algum erro. Por favor, abra-o pela conversa ou peça um novo por lá.
page-unavailable-title = Um momento, por favor
page-unavailable = Não foi possível acessar a página de pagamento agora. Nada foi cobrado. Por favor, tente novamente em um minuto.
page-retry = Tentar novamente
