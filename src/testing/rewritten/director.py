"""The director's choice in a half-day, written from docs/odd.md, sections 7.2 to 7.6, without a look at the engine.

Reads a JSON list of situations (README.md names the fields) and writes for each the values, the probabilities, and with
`luck` the option chosen:

    python3 director.py [FILE]
"""

import json
import math
import sys

from luck import Luck
from parameters import parameters
from worth import (
    Worth,
    change_of_activity,
    change_of_duplicates,
    change_of_staged,
    content,
    expected_attendance,
    logistic,
    refused,
)
from year import closed, due_to_open, in_holiday

# Number of the home, its address in the luck.
HOME = 1
OPTIONS = ("nothing", "activity", "staged", "duplicate", "caseContact", "paperCaseFile", "paperRecord", "opening")
THEMES = ("display", "holiday", "safety", "family", "counselling")


def hesitation(p, worth):
    """hes(P), for P above 0."""
    return math.log(-math.expm1(-worth / p["forging.threshold"]))


class HalfDay:
    """One holder before one half-day."""

    def __init__(self, situation):
        self.situation = situation
        self.p = p = parameters(situation.get("set", {}))
        self.luck = Luck(situation["luck"]["seed"], situation["luck"]["replicate"])
        self.holder, self.home, self.memory = situation["holder"], situation["home"], situation["memory"]
        self.worth = Worth(p, situation)
        self.director = self.holder["kind"] == "director"
        self.start = p["choice.start"]
        self.hour = self.price_of_hour()
        value = self.holder["value"]
        self.motive = max(0.0, value * (1 + p["motive.autonomy"] * (value - p["director.valueMean"])))
        self.quality = (
            p["activity.qualityBase"]
            + p["activity.qualitySkill"] * self.holder["skill"]
            + p["activity.qualityMaterials"] * self.home["materials"]
        )
        self.liability = p["activity.liability"] if self.director else p["keeper.liability"]
        self.risk = self.holder["expectedDetection"] * p["detection.sanction"]
        self.closed = closed(p, situation["week"])

    def price_of_hour(self):
        p, luck, week = self.p, self.luck, self.situation["week"]
        is_campaign = luck.uniform("campaign", 0, week, 0, 0) < p["calendar.campaignChance"]
        noise = math.exp(p["director.loadNoise"] * luck.normal("load", HOME, week, 0, 0))
        product = self.holder["load"] * p["director.load"] * (p["calendar.campaignLoad"] if is_campaign else 1) * noise
        return product ** p["director.loadExponent"]

    def activity_motive(self):
        p = self.p
        expected = expected_attendance(p, self.memory)
        full = p["activity.motive"] * self.motive * self.quality * math.sqrt(expected / 10)
        return full / (1 + p["activity.satiation"] * self.memory["activitiesLastFour"])

    def record_chance(self):
        """ρ: chance that she writes the paper record of an activity."""
        p = self.p
        pull = (
            p["record.motive"]
            + self.worth.of({"records": 1})
            + p["record.value"] * self.holder["value"]
            - p["record.load"] * self.hour
        )
        return logistic(pull / p["choice.noise"])

    def activity(self):
        p, skill, home = self.p, self.holder["skill"], self.home
        comes_off = p["activity.successUnskilled"] + (1 - p["activity.successUnskilled"]) * skill
        spared = (
            min(p["activity.volunteerSaving"], home["volunteerHours"])
            + p["activity.formsWaived"]
            - (0 if in_holiday(p, self.situation["week"]) else p["school.meetingHours"])
        )
        hours = max(
            0.0,
            p["activity.hours"]
            * (p["activity.hoursUnskilled"] - p["activity.hoursSkill"] * skill)
            * (p["activity.hoursBare"] - p["activity.hoursMaterials"] * home["materials"])
            - spared,
        )
        recognition = (
            p["activity.recognition"] * home["presence"]
            + (p["activity.award"] if home["awarded"] else 0)
            + p["activity.villageCredit"]
        )
        change = change_of_activity(p, self.situation, self.quality, self.record_chance())
        worth = comes_off * self.worth.of(change, p["pay.perUpload"] + p["pay.perVerified"])
        value = -self.start - self.hour * hours + worth + comes_off * self.activity_motive() + recognition - self.liability
        return value, not self.closed

    def forged(self, worth, hours, conscience, times=1):
        """Value of a forgery and whether it is open."""
        if worth <= 0:
            return 0.0, False
        cost = times * (self.hour * hours + conscience * self.holder["costOfFaking"] + self.risk)
        return -self.start - cost + worth + hesitation(self.p, worth), True

    def staged(self):
        p = self.p
        pay = (1 - refused(p)[0]) * p["pay.perUpload"] + (1 - p["verify.paid"]) * p["pay.perVerified"]
        hours = p["staged.hours"] * (1 - p["staged.photoSkill"] * self.holder["photoSkill"])
        return self.forged(self.worth.of(change_of_staged(p), pay), hours, p["staged.conscience"])

    def batch(self):
        """The best number of duplicates and its worth; the smallest of equals."""
        p = self.p
        each = self.hour * p["duplicate.hours"] + self.holder["costOfFaking"] + self.risk
        pay = (1 - refused(p)[1]) * p["pay.perUpload"] + (1 - p["verify.paid"]) * p["pay.perVerified"]
        best = None
        for size in range(1, int(p["duplicate.most"]) + 1):
            change = change_of_duplicates(p, size, self.situation["post"]["lastClaim"])
            worth = self.worth.of(change, size * pay)
            if best is None or worth - size * each > best[2]:
                best = (size, worth, worth - size * each)
        return best[0], best[1]

    def duplicates(self):
        size, worth = self.batch()
        value, possible = self.forged(worth, self.p["duplicate.hours"], 1, size)
        return value, possible and self.situation["post"]["acceptedUpload"]

    def child_to_see(self):
        """The known child with the greatest severity/(1 + contacts this quarter), the first of equals."""
        known = self.situation["special"] if self.director else []
        return max(known, key=lambda child: child["severity"] / (1 + child["contacts"]), default=None)

    def case_contact(self):
        p, skill, child = self.p, self.holder["skill"], self.child_to_see()
        if child is None or self.closed:
            return 0.0, False
        saved = min(p["care.saving"], p["case.hours"]) if self.home["careLeft"] > 0 else 0
        motive = p["case.motive"] * self.motive * child["severity"] * math.sqrt(skill)
        motive /= 1 + p["case.satiation"] * self.memory["contactsLastFour"]
        change = {
            "caseFiles": 1 if child["claims"] < p["case.creditsPerQuarter"] else 0,
            "satisfied": p["verify.reach"] * content(p, math.sqrt(skill)),
        }
        value = (
            -self.start
            - self.hour * (p["case.hours"] - saved)
            - p["case.unease"] * (1 - skill)
            + p["case.spillover"] * self.memory["activitiesLastFour"]
            + motive
            + self.worth.of(change)
        )
        return value, True

    def paper_case_file(self):
        p = self.p
        known = self.situation["special"] if self.director else []
        if not any(child["claims"] < p["case.creditsPerQuarter"] for child in known):
            return 0.0, False
        worth = self.worth.of({"caseFiles": 1 - p["verify.cases"]})
        return self.forged(worth, p["paperCaseFile.hours"], p["paperCaseFile.conscience"])

    def paper_record(self):
        p = self.p
        worth = self.worth.of({"records": 1 - p["verify.records"]})
        return self.forged(worth, p["paperRecord.hours"], p["paperRecord.conscience"])

    def opening(self):
        p = self.p
        value = (
            -p["open.start"] * self.start
            - self.hour * p["open.hours"]
            + p["open.motive"] * self.motive * self.home["awareHouseholds"] / p["open.households"]
            - self.liability
            + self.worth.of({"openHours": p["open.hours"]})
        )
        return value, due_to_open(p, self.situation["week"], self.situation["halfDay"])

    def values(self):
        """Value of each option that is open, in the order of the options; None where it is not."""
        pairs = [
            (0.0, True),
            self.activity(),
            self.staged(),
            self.duplicates(),
            self.case_contact(),
            self.paper_case_file(),
            self.paper_record(),
            self.opening(),
        ]
        return [value if possible else None for value, possible in pairs]

    def rider(self, change, name):
        """Chance that she adds a forgery to something that happens anyway."""
        p, worth = self.p, self.worth.of(change)
        if worth <= 0:
            return 0.0
        cost = self.hour * p[f"{name}.hours"] + p[f"{name}.conscience"] * self.holder["costOfFaking"] + self.risk
        return logistic((worth - cost + hesitation(p, worth)) / p["choice.noise"])

    def riders(self):
        p = self.p
        return {
            "coachedAnswers": self.rider(
                {"satisfied": p["coachedAnswers.names"] * (1 - p["verify.answers"])}, "coachedAnswers"
            ),
            "paddedSheet": self.rider({"signIns": p["paddedSheet.names"] * (1 - p["verify.signIns"])}, "paddedSheet"),
            "paperRecord": self.rider({"records": 1 - p["verify.records"]}, "paperRecord"),
            "falseOpening": self.rider({"openHours": p["open.hours"] * (1 - p["verify.openings"])}, "falseOpening"),
        }

    def invitations(self):
        """Chance that each known special child is invited to an activity."""
        p = self.p
        against = p["invite.believedDisruption"] * (1 - self.holder["skill"]) * self.activity_motive()
        gain = self.motive * p["case.motive"] * p["invite.believedBenefit"]
        known = self.situation["special"] if self.director else []
        return [
            logistic((gain * child["severity"] - against - self.hour * p["invite.hours"]) / p["choice.noise"])
            for child in known
        ]

    def taught(self):
        """Whether schools teach each theme this month."""
        p, week = self.p, self.situation["week"]
        if in_holiday(p, week):
            return [False] * len(THEMES)
        return [
            self.luck.uniform("school", number, week // 4, 0, 0)
            < p[f"themes.{theme}.overlap"] * (1 - p["school.coordination"])
            for number, theme in enumerate(THEMES)
        ]

    def themes(self):
        """Worth of each theme of an activity."""
        p, skill = self.p, self.holder["skill"]
        return [
            p[f"themes.{theme}.mix"]
            + p["themes.photoWeight"] * p[f"themes.{theme}.appeal"]
            - p["themes.skillWeight"] * max(0.0, p[f"themes.{theme}.skill"] - skill)
            - p["themes.avoidOverlap"] * is_taught
            for theme, is_taught in zip(THEMES, self.taught())
        ]

    def theme(self):
        """The theme chosen with addressed luck."""
        week, slot, noise = self.situation["week"], self.situation["halfDay"], self.p["choice.noise"]
        total = [
            worth + noise * self.luck.gumbel("theme", HOME, week, slot, number) for number, worth in enumerate(self.themes())
        ]
        return THEMES[total.index(max(total))]

    def beliefs(self):
        """Believed detection after a week with a fake and after a quarter, and the chances of a fake."""
        p, believed = self.p, self.holder["expectedDetection"]
        audits = min(1, self.situation["audited"] + p["government.audit"])
        found = min(1, p["detection.base"] + p["detection.presence"] * self.home["presence"] + audits)
        caught = self.situation["caughtShare"]
        staged, duplicate = refused(p)
        return {
            "afterFound": believed + p["detection.learning"] * (1 - believed),
            "afterNotFound": believed + p["detection.learning"] * (0 - believed),
            "afterQuarter": believed + p["detection.group"] * (caught - believed),
            "found": found,
            "refusedStaged": staged,
            "refusedDuplicate": duplicate,
        }


def probabilities(values, noise):
    """Logit probabilities; 0 where the option is closed."""
    top = max(value for value in values if value is not None)
    weights = [0.0 if value is None else math.exp((value - top) / noise) for value in values]
    return [weight / sum(weights) for weight in weights]


def chosen(values, noise, situation, luck):
    """The option chosen with addressed luck."""
    best, greatest = 0, -math.inf
    for option, value in enumerate(values):
        if value is None:
            continue
        total = value + noise * luck.gumbel("choice", HOME, situation["week"], situation["halfDay"], option)
        if total > greatest:
            best, greatest = option, total
    return OPTIONS[best]


def answer(situation):
    half_day = HalfDay(situation)
    values, noise = half_day.values(), half_day.p["choice.noise"]
    out = {
        "hour": half_day.hour,
        "values": dict(zip(OPTIONS, values)),
        "probabilities": dict(zip(OPTIONS, probabilities(values, noise))),
        "batch": None if values[OPTIONS.index("duplicate")] is None else half_day.batch()[0],
        "record": half_day.record_chance(),
        "riders": half_day.riders(),
        "invitations": [] if half_day.closed else half_day.invitations(),
        "themes": dict(zip(THEMES, probabilities(half_day.themes(), noise))),
        "theme": half_day.theme(),
        "beliefs": half_day.beliefs(),
        "chosen": chosen(values, noise, situation, half_day.luck),
    }
    return out


if __name__ == "__main__":
    source = open(sys.argv[1], encoding="utf-8") if len(sys.argv) > 1 else sys.stdin
    with source:
        json.dump([answer(situation) for situation in json.load(source)], sys.stdout, indent=1)
