"""Days that a message only mentions: over, refused, denied or left open."""

from datetime import date

from nlu.entities.chart import Chart
from nlu.entities.choosing import Found

_REFUSED_REACH = 5
_PAID_REACH = 3


def meant(chart: Chart, found: list[Found], today: date) -> list[Found]:
    """Without the days that the message only mentions.

    Beside a coming day no past one: "paid half last week, the rest on Friday" is about Friday. No past one on
    which nothing was paid: "I didn't pay on Friday". Beside another day none that is denied: "not today,
    Friday"; a single one is kept ("not before the 15th"). None of two that are left open.
    """
    dates = [one for one in found if one[0] == "DATE"]
    dates = [one for one in dates if one[1] >= today or not _never_done(chart, one)]
    kept = [one for one in dates if not _over(chart, one, today)] or dates
    kept = [] if any(_open(chart, one) and not chart.denied[one[2]] for one in kept) else kept
    refused = [one for one in kept if one[1] >= today and _refused(chart, one)]
    denied = [one for one in kept if chart.denied[one[2]] or one in refused]
    if len(denied) == len(kept):
        denied = [one for one in denied if one in refused or (one[1] >= today and chart.has(one[2], "REL"))]
    return [one for one in found if one[0] != "DATE" or (one in kept and one not in denied)]


def _open(chart: Chart, one: Found) -> bool:
    """ "Tuesday or Wednesday": neither is sure."""
    return chart.has(one[3], "OR") and chart.has(one[3] + 1, "DATE", "SHORTDAY", "DAYNEXTTO")


def _refused(chart: Chart, one: Found) -> bool:
    """ "Friday doesn't work", "not on Friday"; but "not before Friday", "why not Friday?"."""
    start, end = one[2], one[3]
    if chart.has(end, "YES"):
        return False
    if any(token.word == "?" for token in chart.tokens) or not chart.has(start, "WEEKDAY", "ON", "DAYMARK", "THE"):
        return False
    before = range(max(start - _REFUSED_REACH, 0), start)
    after = range(end, min(end + _REFUSED_REACH, len(chart.tokens)))
    if any(chart.has(i, "NOTBEFORE") for i in range(max(start - 1, 0), end)):
        return False
    reach = [range(i + 1, start) for i in before if chart.has(i, "REFUSE")]
    reach += [range(end, i) for i in after if chart.has(i, "REFUSE") and _closes(chart, i + 1)]
    return any(all(chart.has(i, "ON", "DAYMARK", "THE", "PAY", "SMALLTALK") for i in between) for between in reach)


def _closes(chart: Chart, place: int) -> bool:
    """Whether nothing follows but a word of paying: "Friday I can't", not "Friday I can't do more than 50"."""
    while place < len(chart.tokens) and chart.has(place, "PAY", "SMALLTALK"):
        place += 1
    return place >= len(chart.tokens) or not (chart.tokens[place].is_word or chart.tokens[place].is_number)


def _never_done(chart: Chart, one: Found) -> bool:
    """ "ich hab am Freitag nicht gezahlt"."""
    clause = [i for i in range(len(chart.tokens)) if chart.same_clause(i, one[2])]
    refused = [i for i in clause if chart.has(i, "REFUSE")]
    return any(chart.has(j, "PAY", "DONE") for i in refused for j in clause if i < j <= i + _PAID_REACH)


def _over(chart: Chart, one: Found, today: date) -> bool:
    """ "only saw it today, can pay Friday": today is over as well, where it is told of."""
    day: date = one[1]
    return day < today or (day == today and chart.past[one[2]])
