"""The third party's grades, written from docs/odd.md, section 7.13, without a look at the engine.

Reads a JSON list of situations (README.md names the fields) and writes every home's instruments, grade and place with addressed
luck, and the exact chances of what a visit finds:

    python3 evaluator.py [FILE]
"""

import json
import math
import sys

from formula import Formula
from luck import Luck
from parameters import parameters
from village import Village
from worth import logistic
from year import pace, week_of_year, year_of


def attendance_chance(x):
    """logistic by straight lines between multiples of 1/64 from -16 to 16, flat beyond."""
    if x <= -16 or x >= 16:
        return logistic(math.copysign(16, x))
    cell = math.floor(x * 64)
    low, high = logistic(cell / 64), logistic((cell + 1) / 64)
    return low + (high - low) * (x * 64 - cell)


class Evaluation:
    """One evaluation of all homes."""

    def __init__(self, situation):
        self.p, self.week, self.homes = parameters(situation.get("set", {})), situation["week"], situation["homes"]
        self.formula = Formula(self.p["scorecards.grade"])
        self.luck = Luck(situation["luck"]["seed"], situation["luck"]["replicate"])
        self.villages = {home["number"]: Village(self.p, self.luck, home["number"]) for home in self.homes}

    def uniform(self, slot, home, item=0):
        return self.luck.uniform("evaluator", home["number"], self.week, slot, item)

    def is_due(self):
        """Whether the third party grades in this week."""
        in_year = week_of_year(self.p, self.week)
        is_last = year_of(self.p, self.week) == self.p["city.years"] - 1
        between = (12, 38) if self.p["grade.quarterly"] else ()
        return in_year in (25, 55 if is_last else 51, *between)

    def household(self, home, place):
        return {
            "awareness": home["awareness"][place % len(home["awareness"])],
            "trust": home["trust"][place % len(home["trust"])],
        }

    def open_chance(self, home, announced):
        if home["holder"] == "nobody":
            return 0.0
        if not announced:
            return home["opened"] / home["due"] if home["due"] > 0 else 0.0
        return 1.0 if home["holder"] == "director" else self.p["grade.keeperOpens"]

    def may_come(self, home, announced):
        """Places of general children who may be in the room, with their chances."""
        p, out, village = self.p, [], self.villages[home["number"]]
        for order, place in enumerate(village.household_of[village.special :]):
            household = self.household(home, place)
            if household["awareness"] == 2 or (announced and order < p["household.circle"]):
                chance = attendance_chance(p["household.attendBase"] + p["household.attendTrust"] * household["trust"])
                out.append((village.special + order, chance))
        return out

    def talk(self, home):
        p = self.p
        return p["grade.talk"] + (1 - p["grade.talk"]) * home["skill"] if home["holder"] == "director" else p["grade.talkKeeper"]

    def visit_of(self, home, is_open, present):
        return (home["materials"] + 1 + is_open + present / self.p["household.room"] + self.talk(home)) / 5

    def visit(self, home):
        announced = self.uniform(0, home) < self.p["grade.announced"]
        is_open = self.uniform(1, home) < self.open_chance(home, announced)
        present = 0
        if is_open:
            for place, chance in self.may_come(home, announced):
                if present >= self.p["household.room"]:
                    break
                child = 1024 * home["number"] + place
                present += self.luck.uniform("evaluator", child, self.week, 5, 0) < chance
        return announced, is_open, present

    def answer_of(self, household):
        p = self.p
        if household["awareness"] == 0:
            return 0.0
        if household["awareness"] == 1:
            return p["grade.answerVenue"]
        return p["grade.answerOpen"] + (1 - p["grade.answerOpen"]) * household["trust"]

    def parents(self, home):
        asked, households = int(self.p["grade.parents"]), self.villages[home["number"]].households
        picks = [math.floor(self.uniform(2, home, item) * households) for item in range(asked)]
        return sum(self.answer_of(self.household(home, pick)) for pick in picks) / asked

    def observables(self, home, visit, parents):
        p, ledger = self.p, home["ledger"]
        accepted = ledger["accepted"]
        per_upload = lambda count: count / accepted if accepted > 0 else 0.0
        asked = 4 * p["case.quota"] * min(1, (week_of_year(p, self.week) + 1) / 52)
        return {
            "uploads": accepted,
            "pace": pace(p, self.week),
            "target": p["city.target"],
            "records": min(1.0, per_upload(ledger["records"])),
            "visit": visit,
            "parents": parents,
            "cases": min(1.0, ledger["caseFiles"] / asked) if asked > 0 else 1.0,
            "signIns": per_upload(ledger["signIns"]),
            "confirmedSignIns": per_upload(ledger["confirmedSignIns"]),
            "openHours": ledger["openHours"],
        }

    def reported(self, home, visit, parents, noise):
        p = self.p
        grade = self.formula(self.observables(home, visit, parents)) + p["grade.noise"] * noise
        grade = min(1.0, max(0.0, grade))
        return grade, (1 - p["grade.capture"]) * grade + p["grade.capture"] * max(grade, p["grade.pass"])

    def grade_all(self):
        out = []
        for home in self.homes:
            announced, is_open, present = self.visit(home)
            visit, parents = self.visit_of(home, is_open, present), self.parents(home)
            noise = self.luck.normal("evaluator", home["number"], self.week, 3, 0)
            grade, reported = self.reported(home, visit, parents, noise)
            out.append(
                {
                    "children": len(self.villages[home["number"]].household_of),
                    "households": self.villages[home["number"]].households,
                    "visit": visit,
                    "parents": parents,
                    "reported": reported,
                }
            )
        best = math.floor(self.p["grade.excellent"] * len(out) + 0.5)
        ties = [self.uniform(4, home) for home in self.homes]
        order = sorted(range(len(out)), key=lambda h: (-out[h]["reported"], ties[h]))
        for place, home in enumerate(order):
            out[home]["excellent"] = out[home]["beliefRises"] = place < best
            out[home]["awarded"] = place < best and self.homes[home]["holder"] == "director"
        return out

    def visit_chances(self, home):
        """Exact chances of a locked room and of each number of children in an open one."""
        p, room = self.p, int(self.p["household.room"])
        locked, counts = 0.0, [0.0] * (room + 1)
        for announced, weight in ((True, p["grade.announced"]), (False, 1 - p["grade.announced"])):
            is_open = self.open_chance(home, announced)
            locked += weight * (1 - is_open)
            spread = [1.0] + [0.0] * room
            for _, chance in self.may_come(home, announced):
                spread = [
                    spread[k] * (1 if k == room else 1 - chance) + (spread[k - 1] * chance if k > 0 else 0)
                    for k in range(room + 1)
                ]
            counts = [old + weight * is_open * new for old, new in zip(counts, spread)]
        visits = [self.visit_of(home, False, 0)] + [self.visit_of(home, True, k) for k in range(room + 1)]
        return [{"visit": visit, "chance": chance} for visit, chance in zip(visits, [locked, *counts])]

    def parents_moments(self, home):
        households = self.villages[home["number"]].households
        answers = [self.answer_of(self.household(home, place)) for place in range(households)]
        mean = sum(answers) / len(answers)
        variance = sum((a - mean) ** 2 for a in answers) / len(answers) / self.p["grade.parents"]
        return {"mean": mean, "variance": variance}


def answer(situation):
    evaluation = Evaluation(situation)
    first = situation["homes"][0]
    return {
        "due": evaluation.is_due(),
        "homes": evaluation.grade_all(),
        "firstVisit": evaluation.visit_chances(first),
        "firstParents": evaluation.parents_moments(first),
    }


if __name__ == "__main__":
    source = open(sys.argv[1], encoding="utf-8") if len(sys.argv) > 1 else sys.stdin
    with source:
        json.dump([answer(situation) for situation in json.load(source)], sys.stdout, indent=1)
