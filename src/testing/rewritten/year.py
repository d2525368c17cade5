"""The contract calendar of docs/odd.md, sections 2 and 7.2. Weeks of operation count from 0."""


def year_of(p, week):
    return int(min(week // 52, p["city.years"] - 1))


def week_of_year(p, week):
    """0 to 51; 52 to 55 in the closing weeks, which belong to the last year."""
    return week - 52 * year_of(p, week)


def quarter_of_year(p, week):
    """1 to 4; the closing weeks count as quarter 4."""
    return min(4, week_of_year(p, week) // 13 + 1)


def pace(p, week):
    """Uploads due by the end of the week."""
    return p["city.target"] * min(1, (week_of_year(p, week) + 1) / 52)


def in_holiday(p, week):
    place, winter = week % 52, p["calendar.winterFrom"] - 1
    return place < p["calendar.summerWeeks"] or winter <= place < winter + p["calendar.winterWeeks"]


def closed(p, week):
    first = p["calendar.closureFrom"] - 1
    return bool(p["calendar.closure"]) and first <= week < first + p["calendar.closureWeeks"]


def due_to_open(p, week, half_day):
    """Whether the room is due to be open: the weekend half-day in term, every one in the holidays."""
    return not closed(p, week) and (in_holiday(p, week) or half_day == p["director.slots"] - 1)
