"""The agency's plan of a quarter, written from docs/odd.md, section 7.9, without a look at the engine.

Reads a JSON list of situations (README.md names the fields) and writes for each the split, units, seats, wishes and so on:

    python3 agency.py [FILE]
"""

import json
import math
import sys

from luck import Luck
from parameters import parameters
from prospect import Prospect

SPLITS = (0, 0.25, 0.5, 0.75, 1)
FIXED = {"none": 0, "quarter": 0.25, "half": 0.5, "threeQuarters": 0.75, "all": 1}
ENOUGH = 1e-12


def whole(x):
    return math.floor(x + 0.5)


class Plan:
    """One quarter's plan."""

    def __init__(self, situation):
        self.situation = situation
        self.p = parameters(situation.get("set", {}))
        self.homes = situation["homes"]
        self.draws = [home["tie"] for home in self.homes] if "luck" not in situation else self.drawn(situation["quarter"])
        self.split = self.chosen_split()
        self.prospect = Prospect(self.p, situation, self.split)

    def drawn(self, week):
        where = self.situation["luck"]
        luck = Luck(where["seed"], where["replicate"])
        return [luck.uniform("allocation", home["number"], week, 0, 0) for home in self.homes]

    def chosen_split(self):
        rule = self.p["coaching.split"]
        if rule != "score":
            return FIXED[rule]
        last = self.situation["lastUnits"] or [self.p["agency.units"]] * len(self.homes)
        best, greatest = 0, -math.inf
        for split in SPLITS:
            prospect = Prospect(self.p, self.situation, split)
            prospect.solve(last)
            score = prospect.score(last)
            if score > greatest:
                best, greatest = split, score
        return best

    def floor(self):
        p, rule = self.p, self.p["agency.floorBy"]
        shares = {
            "home": lambda home: 1,
            "need": lambda home: 1 + home["knownSpecial"] + home["children"] / p["child.mean"],
            "grade": lambda home: max(0.05, 0.5 if home["grade"] is None else home["grade"]),
            "weak": lambda home: max(0.05, 1 - (0.5 if home["grade"] is None else home["grade"])),
        }
        weights = [shares[rule](home) for home in self.homes]
        units = p["agency.floor"] * p["agency.units"] * len(self.homes)
        return [min(p["agency.mostUnits"], units * weight / sum(weights)) for weight in weights]

    def best_batch(self, units, home, base, left):
        """Gain per unit and size of the best batch for a home; the smallest of equals."""
        best = (-math.inf, 0)
        for size in (1, 2, 4):
            if size > left or units[home] + size > self.p["agency.mostUnits"]:
                continue
            more = units[:home] + [units[home] + size] + units[home + 1 :]
            gain = (self.prospect.score(more) - base) / size
            if gain > best[0]:
                best = (gain, size)
        return best

    def all_batches(self, units, left):
        self.prospect.solve(units)
        base = self.prospect.score(units)
        return [self.best_batch(units, home, base, left) for home in range(len(units))]

    def units(self):
        p, homes = self.p, self.homes
        units = self.floor()
        rest = whole(p["agency.units"] * len(homes) - sum(units))
        left, since, tenth = rest, 0, rest / 10
        offers = self.all_batches(units, left) if left > 0 else []
        while left > 0:
            if since >= tenth:
                offers, since = self.all_batches(units, left), 0
            home = min(range(len(homes)), key=lambda h: (-offers[h][0], self.draws[h]))
            gain, size = offers[home]
            if gain <= ENOUGH:
                break
            size = min(size, left)
            units[home] += size
            left -= size
            since += size
            offers[home] = self.best_batch(units, home, self.prospect.score(units), max(left, 1))
        self.tour(units, left)
        return self.with_gift(units)

    def tour(self, units, left):
        """What is left goes one by one to the home with the fewest units over all quarters."""
        while left > 0:
            open_homes = [h for h in range(len(units)) if units[h] + 1 <= self.p["agency.mostUnits"]]
            if not open_homes:
                return
            home = min(open_homes, key=lambda h: (self.homes[h]["unitsSoFar"] + units[h], self.draws[h]))
            units[home] += 1
            left -= 1

    def with_gift(self, units):
        if self.situation["quarter"] != 0 or "luck" not in self.situation:
            return units
        favoured = [draw < self.p["agency.giftShare"] for draw in self.drawn(-1)]
        return [r + (self.p["agency.gift"] if lucky else 0) for r, lucky in zip(units, favoured)]

    def by_largest_remainder(self, total, weights):
        if total <= 0 or sum(weights) <= 0:
            return [0] * len(weights)
        exact = [total * weight / sum(weights) for weight in weights]
        given = [math.floor(share) for share in exact]
        order = sorted(range(len(weights)), key=lambda h: (given[h] - exact[h], self.draws[h]))
        for home in order[: total - sum(given)]:
            given[home] += 1
        return given

    def seats(self, units):
        p = self.p
        weights = {
            "support": units,
            "home": [1] * len(units),
            "skill": [(1 + home["lowEducation"]) * (not home["certificate"]) for home in self.homes],
        }[p["agency.seatsBy"]]
        return self.by_largest_remainder(whole(p["agency.seats"] * len(units) / 100), weights)

    def wishes(self, units):
        quarter, each = self.situation["quarter"], self.p["agency.wishes"] * len(units) / 400
        return self.by_largest_remainder(whole(each * (quarter + 1)) - whole(each * quarter), units)

    def care(self):
        total = whole(self.p["care.contacts"] * len(self.homes) / 100)
        return self.by_largest_remainder(total, [home["knownSpecial"] for home in self.homes])

    def volunteer_hours(self, units):
        p = self.p
        return [p["agency.volunteerHours"] * r / p["agency.units"] if p["agency.units"] > 0 else 0.0 for r in units]

    def beliefs(self, units):
        """Belief and expected uploads at the end of the quarter, given what it showed."""
        p, start, power = self.p, self.p["agency.displayStart"], self.p["agency.displayExponent"]
        pace, alpha, memory = p["city.target"] / 4, p["agency.learning"], p["agency.uploadMemory"]
        out = []
        for home, r in zip(self.homes, units):
            seen = home["seen"]
            presence = self.prospect.presence(r)
            own = (((start + 1) / (start + r)) ** power) ** (1 - p["agency.naive"])
            shown = presence * max(0.0, seen["quality"] + p["agency.seeingNoise"] * seen["z"]) * own
            told = (1 - presence) * p["agency.trustUploads"] * min(seen["uploads"] / pace, p["agency.uploadCap"])
            out.append(
                {
                    "belief": max(0.001, (1 - alpha) * home["belief"] + alpha * (shown + told)),
                    "expectedUploads": memory * home["expectedUploads"] + (1 - memory) * seen["uploads"],
                }
            )
        return out


def first_impressions(p, homes):
    """Beliefs at the end of the build phase: quality, value (None for nobody) and normal draw of each home."""
    read = [
        home["quality"] * (p["agency.impressionBase"] + p["agency.impressionValue"] * (home["value"] or 0)) for home in homes
    ]
    mean, reliability = sum(read) / len(read), p["agency.impressionReliability"]
    return [
        mean * (a / mean) ** reliability * math.exp(reliability * p["agency.impressionNoise"] * home["z"])
        for a, home in zip(read, homes)
    ]


def answer(situation):
    plan = Plan(situation)
    units = plan.units()
    plan.prospect.solve(units)
    out = {
        "split": plan.split,
        "units": units,
        "score": plan.prospect.score(units),
        "observables": plan.prospect.observables(units),
        "presence": [plan.prospect.presence(r) for r in units],
        "volunteerHours": plan.volunteer_hours(units),
        "seats": plan.seats(units),
        "wishes": plan.wishes(units),
        "care": plan.care(),
    }
    if all("seen" in home for home in plan.homes):
        out["beliefs"] = plan.beliefs(units)
    if "impressions" in situation:
        out["impressions"] = first_impressions(plan.p, situation["impressions"])
    return out


if __name__ == "__main__":
    source = open(sys.argv[1], encoding="utf-8") if len(sys.argv) > 1 else sys.stdin
    with source:
        json.dump([answer(situation) for situation in json.load(source)], sys.stdout, indent=1)
