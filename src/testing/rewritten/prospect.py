"""What the agency expects of its homes, and its score: docs/odd.md, section 7.9."""

import math

from formula import Formula
from worth import logistic

GRADE_NAMES = ("uploads", "pace", "target", "records", "visit", "parents", "cases", "signIns", "confirmedSignIns", "openHours")


def showcase_threshold(displays, count, noise, guess):
    """th with Σ logistic((D - th)/s) = n, by the steps of the text; None where every home is shown."""
    if count >= len(displays):
        return None
    low, high = min(displays) - 40 * noise, max(displays) + 40 * noise
    threshold = guess if guess is not None and low < guess < high else (low + high) / 2
    for _ in range(60):
        shares = [logistic((display - threshold) / noise) for display in displays]
        excess, slope = sum(shares) - count, sum(share * (1 - share) for share in shares)
        if excess > 0:
            low = threshold
        else:
            high = threshold
        if abs(excess) < 1e-9 * count:
            break
        step = threshold + excess * noise / slope if slope > 0 else math.nan
        threshold = step if low < step < high else (low + high) / 2
    return threshold


def softplus(x):
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


class Prospect:
    """What follows from a vector of units under one split of coaching."""

    def __init__(self, p, situation, split, threshold):
        self.p, self.homes, self.split = p, situation["homes"], split
        self.quarter = situation["quarter"] % 4
        self.pace_of_quarter = p["city.target"] / 4
        self.score_formula = Formula(p["scorecards.agency"])
        self.grade_formula = Formula(p["scorecards.grade"])
        self.shown = max(1, math.floor(p["agency.showcaseShare"] * len(self.homes) + 0.5))
        self.threshold = threshold

    def presence(self, units):
        return 1 - math.exp(-units / self.p["agency.presenceUnits"])

    def uploads(self, home, units):
        return home["expectedUploads"] + self.p["agency.uploadGain"] * math.log(1 + 2 * self.split * units)

    def display(self, home, units):
        p = self.p
        reach = p["agency.displayStart"] + 2 * (1 - self.split) * units
        return home["belief"] * reach ** p["agency.displayExponent"]

    def grade(self, home, units):
        p = self.p
        uploads = self.uploads(home, units)
        if p["agency.gradeBy"] == "own":
            reached = min(uploads, self.pace_of_quarter) / self.pace_of_quarter
            return min(
                1.0,
                p["agency.gradeStart"] + p["agency.gradeUploads"] * reached + p["agency.gradeSupport"] * self.presence(units),
            )
        return min(1.0, max(0.0, self.grade_formula(self.grade_observables(home, units))))

    def grade_observables(self, home, units):
        p, ledger = self.p, home["ledger"]
        share_of_year = (self.quarter + 1) / 4
        accepted, support = ledger["accepted"], self.presence(units)
        per_upload = lambda count: count / accepted if accepted > 0 else 0.0
        records = min(1.0, per_upload(ledger["records"]))
        asked = 4 * p["case.quota"] * share_of_year
        return {
            "uploads": accepted + self.uploads(home, units),
            "pace": p["city.target"] * share_of_year,
            "target": p["city.target"],
            "records": records + (1 - records) * p["agency.recordsGain"] * support,
            "visit": min(1.0, p["agency.visitExpected"] + p["agency.visitGain"] * support),
            "parents": p["agency.parentsExpected"],
            "cases": min(1.0, ledger["caseFiles"] / asked) if asked > 0 else 1.0,
            "signIns": per_upload(ledger["signIns"]),
            "confirmedSignIns": per_upload(ledger["confirmedSignIns"]),
            "openHours": ledger["openHours"],
        }

    def satisfied(self, home, units):
        p = self.p
        full = self.pace_of_quarter * p["activity.expectedAttendance"] * p["verify.reach"]
        now = home["satisfiedLastQuarter"]
        share = min(1.0, now / full) if full > 0 else 0.0
        return share + (1 - share) * p["agency.satisfactionGain"] * self.presence(units)

    def solve(self, units):
        displays = [self.display(home, r) for home, r in zip(self.homes, units)]
        self.threshold = showcase_threshold(displays, self.shown, self.p["agency.showcaseNoise"], self.threshold)

    def showcase(self, displays):
        noise, threshold = self.p["agency.showcaseNoise"], self.threshold
        if threshold is None:
            return sum(displays) / len(displays)
        return threshold + sum(noise * softplus((display - threshold) / noise) for display in displays) / self.shown

    def observables(self, units):
        p, homes, count = self.p, self.homes, len(self.homes)
        uploads = [self.uploads(home, r) for home, r in zip(homes, units)]
        displays = [self.display(home, r) for home, r in zip(homes, units)]
        pace, doubt = self.pace_of_quarter, p["agency.targetDoubt"]
        mean = lambda values: sum(values) / count
        completion = mean([min(c, pace) / pace for c in uploads])
        each = p["agency.units"]
        apart = sum(abs(r - each) for r in units) / (2 * each * count) if each > 0 else 0.0
        return {
            "completion": completion,
            "onTarget": mean([0.5 * math.erfc(-(c - pace) / doubt / math.sqrt(2)) for c in uploads]),
            "uploads": mean(uploads),
            "display": mean(displays),
            "showcase": self.showcase(displays),
            "grade": mean([self.grade(home, r) for home, r in zip(homes, units)]),
            "satisfaction": mean([self.satisfied(home, r) for home, r in zip(homes, units)]),
            "spread": 1 - apart,
            "cases": mean([home["caseFilesLastQuarter"] for home in homes]),
            "stagePayment": min(1.0, completion / max(p["renewal.stageThreshold"], 0.01)),
            "excellent": p["grade.excellent"],
            "showcaseWeight": p["agency.showcaseWeight"],
        }

    def score(self, units):
        """Score at the threshold that was solved last."""
        return self.score_formula(self.observables(units))
