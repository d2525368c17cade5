"""Seeded situations for the three parts, over the ranges of docs/parameters.md.

    python3 situations.py director|agency|evaluator COUNT SEED
"""

import json
import math
import random
import sys

from parameters import DEFAULTS, RANGES

DIRECTOR_FORMULAS = (
    DEFAULTS["scorecards.director"],
    "min(signIns / max(6 * pace, 1), 1)",
    "min(confirmedSignIns / max(4 * pace, 1), 1)",
    "2 * min(records / max(pace, 1), 1) + 0.05 * uploads",
    "openHours / 300 - short^2 / 40",
    "accepted > meanAccepted ? 1 + standing : accepted / max(meanAccepted, 1)",
    "urged and short > 0 ? -2 * short : 0.1 * min(excess, 3) + 0.2 * sqrt(satisfied)",
    "min(satisfied / max(3 * pace, 1), 1) + (not (quarter == 4)) * 0.02 * caseFiles",
    "round(accepted / 3) + 0.5 * floor(records / 2) - ceil(week / 13) + log(1 + signIns)",
    "0",
)
CREDIT_FORMULAS = (
    "0",
    "4 * min(caseFiles, caseQuota)",
    "min(caseFiles / max(caseQuota, 1), 1) + 0.1 * accepted",
    "quarter >= 3 ? 2 * caseFiles : 0",
)
AGENCY_FORMULAS = (
    DEFAULTS["scorecards.agency"],
    "4 * completion + 2 * grade",
    "4 * onTarget + showcaseWeight * showcase",
    "4 * stagePayment + 2 * grade",
    "3 * display + 2 * spread",
    "uploads * spread",
    "showcase * completion",
    "showcase^2 * grade + display * spread",
    "5 * min(completion, 0.8) + satisfaction + display",
    "grade^2 + 0.5 * satisfaction + cases * display",
    "0",
)
GRADE_FORMULAS = (
    DEFAULTS["scorecards.grade"],
    "0.5 * visit + 0.5 * parents",
    "0.3 * min(signIns / 6, 1) + 0.3 * min(confirmedSignIns / 4, 1) + 0.2 * cases + 0.2 * visit",
    "0.5 * min(openHours / 150, 1) + 0.5 * min(uploads / max(target, 1), 1)",
    "records * parents",
)


def one_of(r, values):
    return values[r.randrange(len(values))]


def changes(r, families, share=0.16):
    """Some parameters of some families, near their default or anywhere in their range."""
    out = {}
    for path, default in DEFAULTS.items():
        if path.split(".")[0] not in families or r.random() > share:
            continue
        if path in RANGES:
            low, high, whole = RANGES[path]
            near = default * math.exp(r.gauss(0, 0.5)) if default else abs(r.gauss(0, 0.1)) * min(high, 5)
            value = near if r.random() < 0.7 else r.uniform(low, min(high, 10 * abs(default) + 1))
            value = min(high, max(low, value))
            out[path] = float(round(value)) if whole else value
        elif isinstance(default, bool):
            out[path] = r.random() < 0.5
    return out


def ledger(r):
    accepted = r.choice([0, r.randrange(60), r.randrange(20)])
    return {
        "accepted": accepted,
        "records": r.randrange(accepted + 3),
        "caseFiles": r.randrange(8),
        "signIns": accepted * r.randrange(12),
        "confirmedSignIns": accepted * r.randrange(6),
        "openHours": 3 * r.randrange(30),
    }


def luck(r):
    return {"seed": str(r.randrange(1000)), "replicate": r.randrange(50)}


def director(r):
    """One home with number 1. Earlier half-days of the week pass with nothing done."""
    families = ("director choice activity record case invite open motive staged duplicate paperRecord paddedSheet coachedAnswers "
                "paperCaseFile falseOpening forging app verify detection pay household themes care keeper school").split()
    change = changes(r, families)
    for fixed in ("director.slots", "city.years"):
        change.pop(fixed, None)
    change["director.slots"] = r.choice([1, 2, 2, 3])
    change["app.screening"] = r.choice(["none", "hash", "human"])
    change["scorecards.director"] = DIRECTOR_FORMULAS[0] if r.random() < 0.4 else one_of(r, DIRECTOR_FORMULAS)
    change["scorecards.caseCredit"] = one_of(r, CREDIT_FORMULAS)
    if r.random() < 0.2:
        change["calendar.closure"] = True
        change["calendar.closureFrom"], change["calendar.closureWeeks"] = 1, r.randrange(57)
    keeper = r.random() < 0.2
    counts = ledger(r)
    counts["uploads"] = counts["accepted"] + r.randrange(5)
    counts["satisfied"] = r.randrange(60)
    counts["caseFilesThisQuarter"] = r.randrange(counts["caseFiles"] + 1)
    held = r.randrange(12)
    return {
        "set": change,
        "week": r.randrange(56),
        "halfDay": r.randrange(int(change["director.slots"])) if "openHours" not in change["scorecards.director"] else 0,
        "holder": {
            "kind": "keeper" if keeper else "director",
            "skill": r.uniform(0.02, 0.98),
            "value": r.random(),
            "load": math.exp(r.gauss(0, 0.3)),
            "costOfFaking": 4 * math.exp(r.gauss(0, 0.9)),
            "pressure": 16 * math.exp(r.gauss(0, 1)),
            "expectedDetection": r.uniform(0, 0.6),
            "photoSkill": r.random() if r.random() < 0.5 else 0.0,
        },
        "home": {
            "materials": r.random(),
            "presence": r.random(),
            "volunteerHours": r.choice([0.0, r.uniform(0, 3)]),
            "awarded": not keeper and r.random() < 0.3,
            "urged": r.random() < 0.4,
            "careLeft": r.choice([0, 0, 2]),
            "awareHouseholds": r.randrange(40),
        },
        "post": {"acceptedUpload": r.random() < 0.8, "lastClaim": r.randrange(16)},
        "counts": counts,
        "memory": {
            "held": held,
            "came": held * r.randrange(3, 14),
            "activitiesLastFour": r.randrange(4),
            "contactsLastFour": r.randrange(3),
        },
        "special": []
        if keeper
        else [
            {"severity": 1 + r.random(), "contacts": contacts, "claims": contacts + r.randrange(2)}
            for contacts in [r.randrange(4) for _ in range(r.randrange(3))]
        ],
        "table": {"meanAccepted": r.uniform(0, 20), "standing": r.random()},
        "grade": r.random(),
        "audited": r.choice([0.0, r.random()]),
        "caughtShare": r.randrange(2),
        "luck": luck(r),
    }


def agency(r):
    change = changes(r, ("agency", "coaching", "renewal", "training", "care"))
    change = {path: value for path, value in change.items() if path != "agency.caseHours"}
    change["agency.units"] = r.choice([0.5, 1.0, r.uniform(0.2, 6)])
    change["scorecards.agency"] = AGENCY_FORMULAS[0] if r.random() < 0.4 else one_of(r, AGENCY_FORMULAS)
    change["scorecards.grade"] = one_of(r, GRADE_FORMULAS)
    change["agency.gradeBy"] = r.choice(["own", "own", "formula"])
    change["coaching.split"] = r.choice(["score", "score", "none", "quarter", "half", "threeQuarters", "all"])
    change["agency.floor"] = r.choice([0.0, 0.0, r.random(), 1.0])
    change["agency.floorBy"] = r.choice(["home", "need", "grade", "weak"])
    change["agency.mostUnits"] = r.choice([6.0, 6.0, 12.0, float(r.randrange(1, 5))])
    change["agency.targetDoubt"] = r.choice([1.2, 0.3])
    change["verify.reach"] = r.choice([0.6, 0.6, 0.0])
    change["agency.seatsBy"] = r.choice(["support", "home", "skill"])
    change["city.target"] = r.choice([20.0, 20.0, float(r.randrange(4, 60))])
    change["city.years"] = 2.0
    quarter, count = r.randrange(8), r.randrange(2, 17)
    homes = [
        {
            "number": number + 1,
            "belief": 0.25 * math.exp(r.gauss(0, 0.8)),
            "expectedUploads": max(0.0, r.gauss(change["city.target"] / 4, 2)),
            "unitsSoFar": float(r.randrange(8)) if quarter else 0.0,
            "knownSpecial": r.randrange(3),
            "children": r.randrange(15, 100),
            "grade": r.random() if quarter >= 2 and r.random() < 0.9 else None,
            "lowEducation": r.random() < 0.7,
            "certificate": r.random() < 0.2,
            "satisfiedLastQuarter": r.randrange(30) if quarter else 0,
            "caseFilesLastQuarter": r.randrange(4) if quarter else 0,
            "ledger": ledger(r) if quarter else dict.fromkeys(ledger(r), 0),
            "seen": {"quality": r.uniform(0, 1.5), "uploads": r.randrange(12)},
        }
        for number in range(count)
    ]
    # Twins: homes of which the agency thinks alike, so that a draw decides between them.
    for number in range(1, count):
        if r.random() < 0.3:
            homes[number] = {**homes[number - 1], "number": number + 1}
    last = [float(r.randrange(4)) for _ in homes] if quarter else None
    impressions = [
        {
            "kind": r.choice(["director", "director", "keeper", "nobody"]),
            "skill": r.random(),
            "value": r.random(),
            "materials": r.random(),
        }
        for _ in homes
    ]
    return {"set": change, "quarter": quarter, "lastUnits": last, "homes": homes, "luck": luck(r), "impressions": impressions}


def evaluator(r):
    change = changes(r, ("grade",))
    change.pop("grade.quarterly", None)
    change["grade.announced"] = r.choice([0.0, 1.0, r.random()])
    change["grade.parents"] = r.choice([5, 1, r.randrange(1, 30)])
    change["household.room"] = r.choice([15, 15, r.randrange(1, 20)])
    change["household.circle"] = r.choice([4, r.randrange(12)])
    change["household.attendBase"] = r.choice([-1.2, r.uniform(-3, 3)])
    change["household.attendTrust"] = r.choice([1.0, r.uniform(-2, 4)])
    change["case.quota"] = r.choice([6.0, 0.0, 3.5])
    change["scorecards.grade"] = GRADE_FORMULAS[0] if r.random() < 0.4 else one_of(r, GRADE_FORMULAS)
    change["child.mean"], change["child.spread"] = r.choice([60.0, r.uniform(10, 90)]), r.choice([15.0, r.uniform(0, 30)])
    change["child.fewest"] = float(r.randrange(1, 20))
    change["household.siblings"] = r.choice([0.25, r.uniform(0, 0.9)])
    homes = []
    for number in range(r.randrange(2, 12)):
        due = r.choice([0, r.randrange(1, 90)])
        homes.append(
            {
                "number": number + 1,
                "holder": r.choice(["director", "director", "keeper", "nobody"]),
                "skill": r.uniform(0.02, 0.98),
                "materials": r.random(),
                "due": due,
                "opened": r.randrange(due + 1),
                "awareness": [r.choice([0, 0, 1, 2, 2]) for _ in range(7)],
                "trust": [r.random() for _ in range(11)],
                "ledger": ledger(r),
            }
        )
    change["grade.quarterly"] = r.random() < 0.5
    change["city.years"] = r.choice([1.0, 2.0])
    week = r.choice([12, 25, 38, 51, 55, 77, 90, 103, 107, 40])
    return {"set": change, "week": min(week, int(52 * change["city.years"]) + 3), "homes": homes, "luck": luck(r)}


MAKERS = {"director": director, "agency": agency, "evaluator": evaluator}


def short(x):
    """The same with four digits of every number, so that the file is small."""
    if isinstance(x, dict):
        return {key: short(value) for key, value in x.items()}
    if isinstance(x, list):
        return [short(value) for value in x]
    return float(f"{x:.4g}") if isinstance(x, float) else x


def situations(part, count, seed):
    r = random.Random(f"{part} {seed}")
    return [short(MAKERS[part](r)) for _ in range(count)]


if __name__ == "__main__":
    json.dump(situations(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])), sys.stdout)
