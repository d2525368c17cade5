"""The third party's grades, written from docs/odd.md, section 7.13, without a look at the engine.

Reads a JSON list of situations (README.md names the fields). With addressed luck it writes every home's instruments, grade
and place; with `draws` the moments over that many evaluations with luck of its own, and the exact chances of the visit:

    python3 evaluator.py [FILE]
"""

import json
import math
import random
import sys

from formula import Formula
from luck import Luck
from parameters import parameters
from worth import logistic
from year import pace, week_of_year


def attendance_chance(x):
    """logistic by straight lines between multiples of 1/64 from -16 to 16, flat beyond."""
    if x <= -16 or x >= 16:
        return logistic(math.copysign(16, x))
    cell = math.floor(x * 64)
    low, high = logistic(cell / 64), logistic((cell + 1) / 64)
    return low + (high - low) * (x * 64 - cell)


class Addressed:
    """Draws of the third party by address."""

    def __init__(self, where, week):
        self.luck, self.week = Luck(where["seed"], where["replicate"]), week

    def uniform(self, slot, home, item=0):
        return self.luck.uniform("evaluator", home, self.week, slot, item)

    def child(self, home, place):
        return self.luck.uniform("evaluator", 1024 * home + place, self.week, 5, 0)

    def normal(self, home):
        return self.luck.normal("evaluator", home, self.week, 3, 0)


class Own:
    """Draws of this program's own, for distributions."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def uniform(self, slot, home, item=0):
        return self.random.random()

    def child(self, home, place):
        return self.random.random()

    def normal(self, home):
        return self.random.gauss(0, 1)


class Evaluation:
    """One evaluation of all homes."""

    def __init__(self, situation):
        self.p, self.week, self.homes = parameters(situation.get("set", {})), situation["week"], situation["homes"]
        self.formula = Formula(self.p["scorecards.grade"])

    def open_chance(self, home, announced):
        if home["holder"] == "nobody":
            return 0.0
        if not announced:
            return home["openShare"]
        return 1.0 if home["holder"] == "director" else self.p["grade.keeperOpens"]

    def may_come(self, home, announced):
        """Places of general children who may be in the room, with their chances."""
        p, out = self.p, []
        for order, child in enumerate(home["children"]):
            household = home["households"][child]
            if household["awareness"] == 2 or (announced and order < p["household.circle"]):
                chance = attendance_chance(p["household.attendBase"] + p["household.attendTrust"] * household["trust"])
                out.append((home["special"] + order, chance))
        return out

    def talk(self, home):
        p = self.p
        return p["grade.talk"] + (1 - p["grade.talk"]) * home["skill"] if home["holder"] == "director" else p["grade.talkKeeper"]

    def visit_of(self, home, is_open, present):
        return (home["materials"] + 1 + is_open + present / self.p["household.room"] + self.talk(home)) / 5

    def visit(self, home, draws):
        number = home["number"]
        announced = draws.uniform(0, number) < self.p["grade.announced"]
        is_open = draws.uniform(1, number) < self.open_chance(home, announced)
        present = 0
        if is_open:
            for place, chance in self.may_come(home, announced):
                if present >= self.p["household.room"]:
                    break
                present += draws.child(number, place) < chance
        return announced, is_open, present

    def answer_of(self, household):
        p = self.p
        if household["awareness"] == 0:
            return 0.0
        if household["awareness"] == 1:
            return p["grade.answerVenue"]
        return p["grade.answerOpen"] + (1 - p["grade.answerOpen"]) * household["trust"]

    def parents(self, home, draws):
        asked, households = int(self.p["grade.parents"]), home["households"]
        picks = [math.floor(draws.uniform(2, home["number"], item) * len(households)) for item in range(asked)]
        return sum(self.answer_of(households[pick]) for pick in picks) / asked

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

    def grade_all(self, draws):
        out = []
        for home in self.homes:
            announced, is_open, present = self.visit(home, draws)
            visit, parents = self.visit_of(home, is_open, present), self.parents(home, draws)
            grade, reported = self.reported(home, visit, parents, draws.normal(home["number"]))
            tie = draws.uniform(4, home["number"])
            out.append(
                {
                    "announced": announced,
                    "open": is_open,
                    "present": present,
                    "visit": visit,
                    "parents": parents,
                    "grade": grade,
                    "reported": reported,
                    "tie": tie,
                }
            )
        best = math.floor(self.p["grade.excellent"] * len(out) + 0.5)
        order = sorted(range(len(out)), key=lambda h: (-out[h]["reported"], out[h]["tie"]))
        for place, home in enumerate(order):
            out[home]["excellent"] = place < best
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
        return {"locked": locked, "present": counts}

    def parents_moments(self, home):
        answers = [self.answer_of(household) for household in home["households"]]
        mean = sum(answers) / len(answers)
        variance = sum((a - mean) ** 2 for a in answers) / len(answers) / self.p["grade.parents"]
        return {"mean": mean, "variance": variance}


def answer(situation):
    evaluation, out = Evaluation(situation), {}
    if "luck" in situation:
        out["homes"] = evaluation.grade_all(Addressed(situation["luck"], situation["week"]))
    if situation.get("draws"):
        out["visit"] = [evaluation.visit_chances(home) for home in evaluation.homes]
        out["parents"] = [evaluation.parents_moments(home) for home in evaluation.homes]
        own = Own(situation["draws"]["seed"])
        runs = [evaluation.grade_all(own) for _ in range(situation["draws"]["count"])]
        out["reported"] = [sorted(run[home]["reported"] for run in runs) for home in range(len(evaluation.homes))]
        out["excellent"] = [sum(run[home]["excellent"] for run in runs) / len(runs) for home in range(len(evaluation.homes))]
    return out


if __name__ == "__main__":
    source = open(sys.argv[1], encoding="utf-8") if len(sys.argv) > 1 else sys.stdin
    with source:
        json.dump([answer(situation) for situation in json.load(source)], sys.stdout, indent=1)
