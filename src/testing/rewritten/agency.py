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
# Differences below this share may come out either way.
CLOSE = 1e-9


def whole(x):
    return math.floor(x + 0.5)


class Plan:
    """One quarter's plan."""

    def __init__(self, situation):
        self.situation = situation
        self.p = parameters(situation.get("set", {}))
        self.homes = situation["homes"]
        self.determined = True
        self.luck = Luck(situation["luck"]["seed"], situation["luck"]["replicate"])
        self.draws = self.drawn(situation["quarter"])
        self.looks, self.looked = 0, [0] * len(self.homes)
        self.threshold = 0.0
        self.split = self.chosen_split()
        self.prospect = Prospect(self.p, situation, self.split, self.threshold)

    def alike(self, one, other, units):
        """Whether two homes are the same in all that the score sees, so that their gains are equal to the last bit."""
        seen = ("belief", "expectedUploads", "satisfiedLastQuarter", "ledger")
        same = all(self.homes[one][name] == self.homes[other][name] for name in seen)
        return same and units[one] == units[other] and self.looked[one] == self.looked[other]

    def drawn(self, week):
        return [self.luck.uniform("allocation", home["number"], week, 0, 0) for home in self.homes]

    def chosen_split(self):
        rule = self.p["coaching.split"]
        if rule != "score":
            self.score_of(FIXED[rule], [0.0] * len(self.homes))
            return FIXED[rule]
        last = self.situation["lastUnits"] or [self.p["agency.units"]] * len(self.homes)
        scores = [self.score_of(split, last) for split in SPLITS]
        greatest = max(scores)
        self.note([score for score in scores if score != greatest], greatest)
        chosen = SPLITS[scores.index(greatest)]
        self.score_of(chosen, last)
        return chosen

    def score_of(self, split, units):
        """Score of these units under a split; the threshold is where the next search for it begins."""
        prospect = Prospect(self.p, self.situation, split, self.threshold)
        prospect.solve(units)
        self.threshold = prospect.threshold
        return prospect.score(units)

    def note(self, others, greatest):
        """Whether a choice hangs on the last digits, so that the text does not determine it."""
        if any(abs(other - greatest) < CLOSE * max(1e-3, abs(greatest)) for other in others):
            self.determined = False

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
        self.looks += 1
        self.looked = [self.looks] * len(units)
        offers = []
        for home in range(len(units)):
            # A sum in another order may differ in its last digits: twins share one.
            twin = next((h for h in range(home) if self.alike(h, home, units)), None)
            offers.append(self.best_batch(units, home, base, left) if twin is None else offers[twin])
        return offers

    def units(self):
        p, homes = self.p, self.homes
        units = self.floor()
        rest = whole((1 - p["agency.floor"]) * p["agency.units"] * len(homes))
        left, since, tenth = rest, 0, rest / 10
        offers = self.all_batches(units, left) if left > 0 else []
        while left > 0:
            if since >= tenth:
                offers, since = self.all_batches(units, left), 0
            home = min(range(len(homes)), key=lambda h: (-offers[h][0], self.draws[h]))
            gain, size = offers[home]
            if gain <= ENOUGH:
                self.determined = self.determined and not ENOUGH / 10 < abs(gain) < ENOUGH * 10
                break
            others = [h for h in range(len(homes)) if h != home and not self.alike(h, home, units)]
            self.note([offers[h][0] for h in others if offers[h][0] > -math.inf], gain)
            size = min(size, left)
            units[home] += size
            left -= size
            since += size
            self.looks += 1
            self.looked[home] = self.looks
            offers[home] = self.best_batch(units, home, self.prospect.score(units), max(left, 1))
        self.tour(units, left)
        return units

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
        if self.situation["quarter"] != 0:
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
            noise = self.luck.normal("belief", home["number"], self.situation["quarter"] + 1, 0, 0)
            shown = presence * max(0.0, seen["quality"] + p["agency.seeingNoise"] * noise) * own
            told = (1 - presence) * p["agency.trustUploads"] * min(seen["uploads"] / pace, p["agency.uploadCap"])
            out.append(
                {
                    "belief": max(0.001, (1 - alpha) * home["belief"] + alpha * (shown + told)),
                    "expectedUploads": memory * home["expectedUploads"] + (1 - memory) * seen["uploads"],
                }
            )
        return out


def first_impressions(p, holders, luck):
    """Beliefs at the end of the build phase."""
    read = []
    for holder in holders:
        quality = (
            p["activity.qualityBase"]
            + p["activity.qualitySkill"] * holder["skill"]
            + p["activity.qualityMaterials"] * holder["materials"]
        )
        value = 0 if holder["kind"] == "nobody" else holder["value"]
        read.append(quality * (p["agency.impressionBase"] + p["agency.impressionValue"] * value))
    mean, reliability = sum(read) / len(read), p["agency.impressionReliability"]
    noise = [p["agency.impressionNoise"] * luck.normal("belief", number + 1, 0, 0, 0) for number in range(len(read))]
    return [mean * (a / mean) ** reliability * math.exp(reliability * z) for a, z in zip(read, noise)]


def answer(situation):
    plan = Plan(situation)
    planned = plan.units()
    plan.prospect.solve(planned)
    units = plan.with_gift(planned)
    out = {
        "split": plan.split,
        "units": units,
        "determined": plan.determined,
        "score": plan.prospect.score(planned),
        "presence": [plan.prospect.presence(r) for r in units],
        "volunteerHours": plan.volunteer_hours(units),
        "seats": plan.seats(units),
        "wishes": plan.wishes(units),
        "care": plan.care(),
    }
    out["beliefs"] = plan.beliefs(units)
    out["impressions"] = first_impressions(plan.p, situation["impressions"], plan.luck)
    return out


if __name__ == "__main__":
    source = open(sys.argv[1], encoding="utf-8") if len(sys.argv) > 1 else sys.stdin
    with source:
        json.dump([answer(situation) for situation in json.load(source)], sys.stdout, indent=1)
