"""English, with Scottish, Irish, Indian, Nigerian and American ways of saying it. Written as `plain` leaves it."""

CLASSES = {
    "POLITE": """
        please pls plz plss kindly thanks thx ta cheers sir madam love mate man bro bruv fam now ok okay
    """,
    "ME": "me us my this here him",
    "THE": """
        the these those this that all any your ur yer yr more of further such ye ya sending me us from
        no
    """,
    "YOU": "you u ye yall yous ya yo",
    "STOP": """
        stop stopp stap quit cease leave_off lay_off give_over give_up discontinue refrain_from
        desist_from
    """,
    "STOPPING": "stop stopp quit cease end cancel disable deactivate discontinue halt kill",
    "WRITING": """
        (writ|text|txt|messag|msg|messg|contact|whatsapp|spamm)(e?ing|in)
        (spam|harass|ping|pester|bother|disturb|bug|hound|dm)(e?ing|in)
    """,
    "SENDING": "sending sendin sedning",
    "WRITE": """
        write text txt message msg mesage contact whatsapp ping bother spam disturb dm reach_out
    """,
    "MESSAGES": """
        mess?ages? massages? msgs? texts? txts? sms whatsapps? remind[ea]rs? notifications? notifs?
        alerts? updates? pings spam dms text_messages whatsapp_messages
    """,
    "NOT": """
        gonnae_no gonny_no dont do_not donot dnt dinnae dinna dont_(you_)?ever never not_to
        (can|could|would)_(you|u|yous|ye|yall|ya)(_please)?_not if_(you|u|ye)_(didnt|wouldnt)
        wish_(you|u|ye)_(didnt|wouldnt) please_not
    """,
    "WANTNOT": """
        (dont|do_not|dnt|no_longer|dinnae|never|didnt)_(want|wanna|wish|wan|like|care|need)_?(to|tae)?
        dont_wanna want_no
    """,
    "GET": "get receive recieve recive be_getting see have",
    "HERE": """
        again anymore any_more any_longer nomore no_more here on_here on_this over_here on_whatsapp ever
        this_way
    """,
    "NUMBER": "number numba no num nr contact contacts phone mobile cell telephone details data",
    "OFF": "off aff off_of out_of outta from",
    "LIST": """
        list lists database data_base system systems chat chats contacts books? records computer
        broadcast distribution mailing group address_book
    """,
    "LATER": """
        until till til before after unless later than about
        in_(english|german|french|spanish|italian|hindi)
    """,
}
OPT_IN = """
START start|unstop|resume POLITE* END
start|begin|resume|restart|go_ahead ..5 again
start|begin|resume|restart SENDING|WRITING|THE MESSAGES
put|add|sign|hook|opt|pop|set ..2 me|my|number ..3 back|up|in
resume|restart ..3 MESSAGES
switch|turn|put THE* MESSAGES|em|them|it ?back on
switch|turn|put ?back on THE* MESSAGES
MESSAGES back_on|on_again|back_again
START MESSAGES on POLITE* END
by_mistake|by_accident|on_accident|accidentally|mistakenly|didnt_mean
can|may|could|should ?YOU POLITE* WRITE|remind|send ..6 again
please|pls|kindly WRITE|remind|send ..6 again
without THE MESSAGES|reminders
forget|forgot ..3 without
changed_my_mind|miss_your|missed_your|glad_of|want_them_back|opt_me_in|unblock*
START opt_in
"""
TRAPS = """
withdraw|revoke|cancel ~6 debit|debits|charge|charges|card|payment|payments
STOPPING THE* MESSAGES by|via post|letter|letters|mail|email
STOP POLITE* WRITING my mum|mom|mother|dad|father|wife|husband|son|daughter|boss|family|friend|friends
debtor|debtors|bad|black|naughty list
(?<!if_you_)(?<!if_u_)dont|do_not|never|cant|cannot|wont|not|dont_ever|didnt|couldnt|shouldnt|nobody
    ..1 STOP|stopped|stopping
i|we|they|he|she|why|have|has|had|just ..2 stopped|quit|stop !it
i|we have_to|must|need_to|should|will|want_to|gotta|cant ..1 STOP
why|how_come ..6 WRITE|SENDING|send
you|u|they|she|he|why NOT ..6 WRITE|send
will|would|to|theyll|hell|they|he|she|should|ll leave ..2 alone
STOP WRITING|SENDING ..4 about|in_(english|german|french|spanish|italian|hindi)|wrong
no_more MESSAGES than
got|get|getting|received|had|seen|arrived|have|receiving|gotten ..1 no_more|enough MESSAGES
not_enough MESSAGES
paid|settled|cleared ~24 STOPPING THE* reminders?|remainders?|MESSAGES
NOT POLITE* WRITE|send ..3 my|the work|old|other|business|office|wifes|husbands ..6 use|try|write
    |instead ..2 this|new
"""
RULES = {
    "stop_writing": """
STOP POLITE* ?to WRITING ?to|tae|with|at|on ?YOU ME
STOP POLITE* WRITING POLITE* END
stop|no|nor dey WRITE|WRITING|send|disturb me|us
STOP SENDING ME* THE* MESSAGES
STOP SENDING ME* ?to ME* ?things|stuff|them|these|those|this|anything|it|crap|em POLITE* HERE|END
STOP SENDING ..3 here|whatsapp|phone
cut|knock|pack|give|jack|leave ..1 out|off|in|up|it|over with|wi THE* MESSAGES
knock_it_off|cut_it_out|cut_it_oot ~3 NOT WRITE
quit|stop blowing_up
""",
    "stop_messages": """
STOPPING|no_more|nae_mair|nae_more|enough|end_to|low_it_with THE* MESSAGES !than|LATER
enough|stop_it|stop|done|quit_it|quit with|wi|of THE* MESSAGES
enough|done with|wi|of getting ..2 MESSAGES|these
STOPPING THE* whatsapp|text|automatic|automated|auto|chat|daily MESSAGES
turn|switch|shut|get ..3 MESSAGES|things|yokes|bot|them|these ..1 off
turn|switch|shut off THE* MESSAGES|bot|these|them|this
turn|switch these|them|it off POLITE* END
START MESSAGES off
no_more|nomore ?of these|them|those|from_you|pls|please POLITE* END
""",
    "not_write": """
NOT POLITE* ?ever POLITE* WRITE ?to|tae ME ?number|phone|chat|mobile|cell ?ever HERE !LATER
NOT POLITE* ?ever POLITE* WRITE ?to|tae me|us|here|this_number|this_phone|this_mobile POLITE* END
NOT POLITE* WRITE ?me|us|to_me|to_us POLITE* HERE !LATER
NOT POLITE* WRITE me|us ..6 again|anymore|any_more|any_longer|nae_mair|any_mair !LATER
NOT POLITE* WRITE me|us on this|your|that|here|whatsapp
NOT POLITE* WRITE me|us|here cos|cause|because|coz|im
NOT POLITE* send ME* THE* MESSAGES|nothing|anything !LATER
NOT POLITE* send ME* THE* anything|nothing|stuff|things|them|these|messages ..5 HERE|else|chat !LATER
no_more WRITING
(can|could|would|will)_you POLITE* not WRITE me|us|here|to
no MESSAGES ..4 please|pls|thanks
wish_you|prefer_if_you|prefer_that_you|rather_you ..2 stopped|didnt|wouldnt|not|wont|would_not ..1 WRITE
    |WRITING
keep_off|stay_off|leave ..1 my whatsapp|phone|dms|chat|inbox|line alone|END
""",
    "unwanted": """
WANTNOT GET* THE* MESSAGES !LATER
WANTNOT any|no|more|further|these|those|your|ur|yer|this|them ..2 on|here|from_you
WANTNOT GET these|this|those|them|anything|nothing|any_of_these ..1 END|HERE|POLITE|from_you
WANTNOT be contacted|messaged|texted|written_to|bothered|spammed|disturbed|harassed|whatsapped|pinged
WANTNOT hear ..3 from ..2 HERE
WANTNOT ?for YOU ?to WRITE|WRITING
never|didnt|dont|do_not|not ..2 agreed?|consent|consented|signed_up|permission|authoriz*|authoris* ..6
    MESSAGES|WRITING|messaged|texted|contacted|written_to
""",
    "off_list": """
take|remove|get|delete|drop|strike|cross|leave|scrub|keep|pull ..1 me|us|my|this|ma ..3 OFF ..4 LIST
    |MESSAGES
take|get|leave|drop ME OFF this|these|here|there|it|your|ur|yer ?thing|things|stuff|MESSAGES|LIST
    POLITE* END
take|get|leave|drop me off POLITE* END
START POLITE* remove|delete me|us POLITE* END
remove me ..3 HERE
take my|ma|this ..2 NUMBER off
how ..4 get|come off ..1 LIST
""",
    "delete_number": """
delete|remove|erase|wipe|lose|forget|scrub|purge|deregister|unregister my|ma|this|me|mah ..2 NUMBER !and
    |is|was
want|require|like ..3 my|this ..2 NUMBER ..2 deleted|removed|erased|wiped
""",
    "unsubscribe": """
unsubscribe|unsuscribe|unsubcribe|unsubscibe|unsub !from_(the|my)
opt me|us|out|my_number ..1 ?out POLITE* END
opt out of THE* MESSAGES
opting ?me out
""",
    "leave_alone": """
leave|let|lea|lee me|us|my|ma|this ..3 alone|alane|in_peace !with_(the|my|a|him|her)|in
leave|let me be END|with|now
""",
    "revoke_consent": """
withdraw|revoke|retract|rescind|cancel my|all|any|the ..2 consent|permission|agreement|authoris*|authoriz*
withdraw|revoke consent|permission
""",
    "or_i_block": """
if YOU ..4 keep|dont_stop|continue|carry_on|WRITE|send|again ~6 block|blocking|report|reporting
you_have_no_right_to|no_right_to ?keep WRITING|WRITE
keep ?on WRITING|SENDING ~6 block|blocking|report|reporting
blocking|block|ill_report|report YOU ..2 if|unless ..4 keep|stop|dont_stop|again|WRITE|send|continue
WRITE|send ?me one_more ..1 ~4 block|blocking
next|another|one_more ..1 one|MESSAGES ..5 block|blocking|blocked
""",
}
