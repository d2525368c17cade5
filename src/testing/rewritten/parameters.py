"""Parameters of a situation: the defaults of docs/parameters.md, and what the situation sets otherwise."""

import re
from pathlib import Path

TABLE = Path(__file__).resolve().parents[3] / "docs" / "parameters.md"
ROW = re.compile(r"^\| `([a-zA-Z]+\.[a-zA-Z.]+)` \| (.+?) \| (.*?) \| (.*?) \| ")
SPAN = re.compile(r"(-?[\d.]+) to (-?[\d.]+)(, whole)?")


def value_of(text):
    """A default as the table prints it: `text`, on, off or a number."""
    if text.startswith("`"):
        return text.strip("`").replace("\\|", "|")
    return {"on": True, "off": False}[text] if text in ("on", "off") else float(text)


ROWS = [row for line in TABLE.read_text(encoding="utf-8").splitlines() if (row := ROW.match(line))]
DEFAULTS = {row[1]: value_of(row[2]) for row in ROWS}


def ranges():
    """Path to (least, most, whether whole) of every number."""
    found = ((row[1], SPAN.match(row[4])) for row in ROWS)
    return {path: (float(span[1]), float(span[2]), bool(span[3])) for path, span in found if span}


RANGES = ranges()


def parameters(changes):
    """All parameters with a situation's changes; a path that the table does not know is an error."""
    unknown = [path for path in changes if path not in DEFAULTS]
    if unknown:
        raise KeyError(f"not in docs/parameters.md: {', '.join(unknown)}")
    return {**DEFAULTS, **changes}
