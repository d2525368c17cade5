"""What an action is worth to a post holder: docs/odd.md, section 7.4."""

import math

from formula import Formula, difference
from year import pace, quarter_of_year, week_of_year

COUNTS = ("accepted", "uploads", "signIns", "confirmedSignIns", "records", "caseFiles", "openHours", "satisfied")


def logistic(x):
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0


def refused(p):
    """Chances that a staged photo and a duplicate are refused."""
    screening = p["app.screening"]
    if screening == "human":
        both = p["app.humanShare"] * p["app.humanCatch"]
        return both, both
    return 0.0, p["app.hashDuplicate"] if screening == "hash" else 0.0


def content(p, quality):
    """Chance that a family that is asked says it is satisfied."""
    return p["household.content"] + (1 - p["household.content"]) * quality


class Worth:
    """The two formulas of a holder at what she has done so far."""

    def __init__(self, p, situation):
        week = situation["week"]
        self.p = p
        urged = float(situation["home"]["urged"])
        between = p["director.pressureBetween"]
        self.stake = p["director.stakes"] * situation["holder"]["pressure"] * (between + (1 - between) * urged)
        counts = situation["counts"]
        shared = {
            "pace": pace(p, week),
            "target": p["city.target"],
            "caseQuota": p["case.quota"],
            "week": week_of_year(p, week) + 1,
            "quarter": quarter_of_year(p, week),
        }
        self.year = {
            **shared,
            **{name: counts[name] for name in COUNTS},
            "urged": urged,
            "meanAccepted": situation["table"]["meanAccepted"],
            "standing": situation["table"]["standing"],
            "grade": situation["grade"],
        }
        self.quarter = {**shared, "accepted": counts["accepted"], "caseFiles": counts["caseFilesThisQuarter"]}
        self.score = Formula(p["scorecards.director"])
        self.credit = Formula(p["scorecards.caseCredit"])

    def of(self, change, pay=0.0):
        """P of an expected change, in h-eq; pay before the stakes."""
        stakes = self.p["director.stakes"]
        return (
            self.stake * difference(self.score, self.year, change)
            + stakes * difference(self.credit, self.quarter, change)
            + stakes * pay
        )


def expected_attendance(p, memory):
    """n̂: attendance that a holder expects."""
    weight = p["activity.expectationWeight"]
    return (p["activity.expectedAttendance"] * weight + memory["came"]) / (weight + memory["held"])


def change_of_activity(p, situation, quality, record_chance):
    """Expected change by an activity that comes off."""
    expected, reach = expected_attendance(p, situation["memory"]), p["verify.reach"]
    return {
        "accepted": 1,
        "uploads": 1,
        "signIns": expected,
        "confirmedSignIns": expected * reach,
        "records": record_chance,
        "openHours": p["open.hours"],
        "satisfied": expected * reach * content(p, quality),
    }


def change_of_staged(p):
    passes, reach, children = 1 - refused(p)[0], p["verify.reach"], p["staged.children"]
    return {
        "accepted": passes,
        "uploads": 1,
        "signIns": passes * (children + p["paddedSheet.names"] * (1 - p["verify.signIns"])),
        "confirmedSignIns": passes * children * reach,
        "satisfied": passes * children * reach * content(p, 0),
    }


def change_of_duplicates(p, batch, last_claim):
    passes = 1 - refused(p)[1]
    return {"accepted": batch * passes, "uploads": batch, "signIns": batch * passes * last_claim}
