"""English. Written as `plain` leaves it; in doubt it is found: a person will look."""

CLASSES = {
    "MYSELF": "myself my_self mysel masel meself mself me_self maself mi_self",
    "LIVE": "live living livin life leev be_alive be_here exist existing wake_up go_on",
    "WANT": "want wanna wan wish need going gonna gon thinking thought think rather finna ready",
    "TIRED": "tired sick done fed_up weary finished through",
}
TRAPS = """
die|dying|dead|died|killing|kill|killed ..2 of|from|with laughter|laughing|boredom|embarrassment
    |curiosity|shame|hunger|thirst|heat|cold
die|dying|dead|died|killing|kill|killed ..1 laughing
dying|die|dyin to|for know|see|hear|meet|get|a|some|the|that|try|go
kill* myself laughing|working|studying|at_work|over_this_form
work* MYSELF to_death
suicide_squad|political_suicide|career_suicide|financial_suicide
end it there|here|at_that|all_today|all_with_one_payment
end_it_all_(and|with)_(pay|one|this)
"""
RULES = {
    "suicide": """
suicid*|sucid*|suisid*|suicd*|sucicid*|unalive*|kms
""",
    "kill_myself": """
(kil|kill|hang|hanging|shoot|shooting|drown|drowning|top|topping|unalive|harm|hurt|cut|cutting|stab
    |poison|off|offing)(ing|in|l|s)? MYSELF
do|doing|did MYSELF in
do|harm|hurt ..1 something ..1 to MYSELF
take|taking|took|tek my ..1 life|lives
end|ending|endin|finish|finishing ..1 my|me|ma ..1 life|misery|suffering|days
end|ending|endin MYSELF
slit|slitting|cut|cutting my|me|ma wrist|wrists|veins
jump|jumping|throw|throwing ..3 bridge|train|tracks|roof|balcony|window|cliff|lorry|overpass
overdose*|overdosing*|od_on*|take_all_my_pills*|take_all_the_pills*|swallow_all*
noose|rope_round_my_neck|put_a_bullet_in|gun_to_my_head|blow_my_brains
""",
    "end_it": """
end|ending|endin|finish it_all|everything|it_for_good|it_once_and_for_all
WANT ..2 end it END
want|wanna|going|gonna|better ..2 disappear|vanish ..1 for_good|forever|from_this_world|END
""",
    "want_to_die": """
WANT ..3 die|dead|deid|dee|dae|dying|not_be_here|not_exist|not_wake_up|kick_the_bucket
make|let i|me ..1 die
i_wish|wish ..3 dead|died|never_born|wasnt_here|wasnt_alive|werent_alive|not_alive|would_die|not_wake_up
    |never_woke_up
better|best ..2 ?off ..1 dead|deid|without_me|if_i_was_gone|if_i_were_gone|if_i_wasnt_here|if_im_gone
world|everyone|everybody|family|kids|wife ..4 better ..1 without_me
rather|prefer ..2 dead|die|be_dead !than
WANT ..4 sleep ..2 not|never wake*
no_longer|not ..1 want|wish ..1 to|tae LIVE
ready ..1 to ..1 die
""",
    "not_live": """
dont|do_not|dnt|dinnae|dont_even|no|not|never|cant|cannot|cudnt|couldnt ..1 want|wanna|wan|see|have|find
    |bear|face|go_on|continue|keep ..2 living|livin|to_live|tae_live|live|alive|life|to_be_here|tae_be_here
    |be_here|be_alive|wake_up|exist !in|at|with|on|here|chat|agent|person|support
dont_wanna|dont_want_to ..1 LIVE !in|at|with|on|a
nothing|no_reason|no_point|no_use|not_worth|isnt_worth|aint_worth|reason|pointless|point ..2 live_for
    |to_live|living|livin|in_living|of_living|being_alive|in_life
life ..2 not|isnt|aint|no_longer|no_more|has_no ..1 worth|meaning|point
TIRED ..2 living|livin|life|my_life|being_alive|this_life|existing END|anymore|any_more|and|now|i
?i don_tire ..2 life|live|living
i cant|cannot|canny|cannae|cant_even go_on END|anymore|any_more|any_longer|living|with_life|no_more
no_way_out|only_way_out|see_no_way_out|goodbye_world|goodbye_cruel_world|goodbye_forever
""",
}
