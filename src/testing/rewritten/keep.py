"""Write situations and this program's answers to kept.json, which the test holds the engine to.

    python3 src/testing/rewritten/keep.py [FILE [SEED]]
"""

import json
import sys
from pathlib import Path

import agency
import director
import evaluator
from situations import situations

PARTS = {"director": (director, 200), "agency": (agency, 60), "evaluator": (evaluator, 50)}
SEED = 1


def digits(x):
    """Ten digits of every number."""
    if isinstance(x, dict):
        return {key: digits(value) for key, value in x.items()}
    if isinstance(x, (list, tuple)):
        return [digits(value) for value in x]
    return float(f"{x:.10g}") if isinstance(x, float) else x


def kept(seed):
    out = {}
    for name, (part, count) in PARTS.items():
        cases = situations(name, count, seed)
        out[name] = [{"situation": case, "answer": digits(part.answer(case))} for case in cases]
    return out


if __name__ == "__main__":
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("kept.json")
    lines = [
        f'"{name}": [\n' + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]"
        for name, cases in kept(int(sys.argv[2]) if len(sys.argv) > 2 else SEED).items()
    ]
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
