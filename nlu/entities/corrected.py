"""What the message corrects itself: "Friday, no, rather Monday", "200 instead of 350"."""

from nlu.entities.chart import Chart
from nlu.entities.choosing import Found

_NAMED_BY_BETTER = ("ON", "DAYMARK", "THE", "DATE", "AMOUNT")
_TOO_MUCH_REACH = 4


def taken_back(chart: Chart, found: list[Found]) -> list[Found]:
    """Without what is corrected: "Friday, no, rather Monday"."""
    places = [i for i in range(len(chart.tokens)) if _corrects(chart, i)]
    return [
        one
        for one in found
        if not any(one[0] == other[0] and one[3] <= i <= other[2] for i in places for other in found)
    ]


def instead(chart: Chart, found: list[Found]) -> list[Found]:
    """Without the sums in whose place another is named: "200 instead of 350", "350 is too much, 200 is ok"."""
    sums = [one for one in found if one[0] == "AMOUNT"]
    replaced = [one for one in sums if chart.ends_with(one[2], "INSTEAD") or _too_much(chart, one)]
    return [one for one in found if one not in replaced] if len(replaced) < len(sums) else found


def _corrects(chart: Chart, place: int) -> bool:
    """ "nein doch", "lieber am Montag"; but "Monday is better, not Friday", "better than Friday"."""
    if chart.has(place, "INSTEAD"):
        return False
    better = (end for _, end in chart.cells[place].get("BETTER", ()))
    return chart.has(place, "RATHER") or any(chart.has(end, *_NAMED_BY_BETTER) for end in better)


def _too_much(chart: Chart, one: Found) -> bool:
    near = range(one[3], min(one[3] + _TOO_MUCH_REACH, len(chart.tokens)))
    return any(chart.has(i, "TOOMUCH") and chart.same_clause(i, one[2]) for i in near)
