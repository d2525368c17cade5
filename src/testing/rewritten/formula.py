"""Scorecard formulas as docs/scorecards.md allows them: a parser by descent, and the worth of a change."""

import math
import re

TOKEN = re.compile(r"\s*(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|[A-Za-z_]\w*|<=|>=|==|!=|[-+*/^<>()?:,])")


def rounded(x):
    """To the nearest whole number, halves away from zero."""
    return math.copysign(math.floor(abs(x) + 0.5), x)


def divided(a, b):
    if b != 0:
        return a / b
    return math.nan if a == 0 or math.isnan(a) else math.copysign(math.inf, a) * math.copysign(1, b)


def power(a, b):
    try:
        return math.pow(a, b)
    except OverflowError:
        return math.inf
    except ValueError:
        return math.inf if a == 0 else math.nan


FUNCTIONS = {
    "min": min,
    "max": max,
    "abs": abs,
    "sqrt": lambda x: math.sqrt(x) if x >= 0 else math.nan,
    "exp": lambda x: math.exp(x) if x < 709 else math.inf,
    "log": lambda x: math.log(x) if x > 0 else (-math.inf if x == 0 else math.nan),
    "floor": math.floor,
    "ceil": math.ceil,
    "round": rounded,
}
COMPARISONS = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}


class Formula:
    """One scorecard: `names` it uses, and its value at given observables."""

    def __init__(self, text):
        self.tokens = self.split(text)
        self.place = 0
        self.names = set()
        self.tree = self.choice()
        if self.place != len(self.tokens):
            raise ValueError(f"left over in formula: {self.tokens[self.place:]}")

    @staticmethod
    def split(text):
        tokens, place = [], 0
        text = text.rstrip()
        while place < len(text):
            found = TOKEN.match(text, place)
            if not found:
                raise ValueError(f"not allowed in a formula: {text[place:]!r}")
            tokens.append(found[1])
            place = found.end()
        return tokens

    def next(self, *wanted):
        if self.place < len(self.tokens) and self.tokens[self.place] in wanted:
            self.place += 1
            return self.tokens[self.place - 1]
        return None

    def need(self, token):
        if not self.next(token):
            raise ValueError(f"{token} expected in formula")

    def choice(self):
        test = self.either()
        if not self.next("?"):
            return test
        yes = self.choice()
        self.need(":")
        no = self.choice()
        return lambda x: yes(x) if test(x) != 0 else no(x)

    def either(self):
        left = self.both()
        while self.next("or"):
            left = (lambda a, b: lambda x: float(a(x) != 0 or b(x) != 0))(left, self.both())
        return left

    def both(self):
        left = self.compared()
        while self.next("and"):
            left = (lambda a, b: lambda x: float(a(x) != 0 and b(x) != 0))(left, self.compared())
        return left

    def compared(self):
        left = self.summed()
        sign = self.next(*COMPARISONS)
        if not sign:
            return left
        right, holds = self.summed(), COMPARISONS[sign]
        return lambda x: float(holds(left(x), right(x)))

    def summed(self):
        left = self.multiplied()
        while sign := self.next("+", "-"):
            right = self.multiplied()
            if sign == "+":
                left = (lambda a, b: lambda x: a(x) + b(x))(left, right)
            else:
                left = (lambda a, b: lambda x: a(x) - b(x))(left, right)
        return left

    def multiplied(self):
        left = self.signed()
        while sign := self.next("*", "/"):
            right = self.signed()
            if sign == "*":
                left = (lambda a, b: lambda x: a(x) * b(x))(left, right)
            else:
                left = (lambda a, b: lambda x: divided(a(x), b(x)))(left, right)
        return left

    def signed(self):
        if self.next("-"):
            inner = self.signed()
            return lambda x: -inner(x)
        if self.next("+"):
            return self.signed()
        return self.raised()

    def raised(self):
        base = self.atom()
        if not self.next("^"):
            return base
        exponent = self.signed()
        return lambda x: power(base(x), exponent(x))

    def atom(self):
        if self.next("not"):
            inner = self.atom()
            return lambda x: float(inner(x) == 0)
        if self.next("("):
            inner = self.choice()
            self.need(")")
            return inner
        token = self.tokens[self.place]
        self.place += 1
        if re.match(r"[\d.]", token):
            number = float(token)
            return lambda x: number
        if not self.next("("):
            self.names.add(token)
            return lambda x: x[token]
        arguments = [self.choice()]
        while self.next(","):
            arguments.append(self.choice())
        self.need(")")
        function = FUNCTIONS[token]
        return lambda x: float(function(*[argument(x) for argument in arguments]))

    def __call__(self, observables):
        return float(self.tree(observables))


# What a derived observable is made of.
DERIVED = {"short": ("accepted", "pace"), "excess": ("accepted", "pace")}


def complete(observables):
    """Base observables and those derived from them."""
    missing = observables["pace"] - observables["accepted"]
    return {**observables, "short": max(missing, 0.0), "excess": max(-missing, 0.0)}


def difference(formula, observables, change):
    """formula(x + change) - formula(x), exactly 0 if the formula uses nothing that the change moves."""
    moved = {name for name, step in change.items() if step != 0}
    used = {base for name in formula.names for base in DERIVED.get(name, (name,))}
    if not moved & used:
        return 0.0
    after = {name: value + change.get(name, 0.0) for name, value in observables.items()}
    return formula(complete(after)) - formula(complete(observables))
