"""Addressed luck as docs/odd.md, section 5, defines it."""

import math
from functools import lru_cache
from statistics import NormalDist

MASK = 0xFFFFFFFF
UNIT = 2.3283064365386963e-10  # 2^-32
NORMAL = NormalDist()  # its inverse is AS 241


class Mash:
    """The seeding hash of Alea."""

    def __init__(self):
        self.n = float(0xEFC8249D)

    def __call__(self, text):
        n = self.n
        for letter in text:
            n += ord(letter)
            h = 0.02519603282416938 * n
            n = float(int(h) & MASK)
            h -= n
            h *= n
            n = float(int(h) & MASK)
            h -= n
            n += h * 4294967296.0
        self.n = n
        return (int(n) & MASK) * UNIT


def alea_words(text, count):
    """The first signed 32-bit words of Alea seeded with a text."""
    mash = Mash()
    state = [mash(" "), mash(" "), mash(" ")]
    for k in range(3):
        state[k] -= mash(text)
        if state[k] < 0:
            state[k] += 1
    carry, words = 1, []
    for _ in range(count):
        t = 2091639 * state[0] + carry * UNIT
        carry = int(t)
        state = [state[1], state[2], t - carry]
        word = int(state[2] * 4294967296.0) & MASK
        words.append(word - (1 << 32) if word >> 31 else word)
    return words


def mixed(h):
    h &= MASK
    h ^= h >> 16
    h = h * 0x7FEB352D & MASK
    h ^= h >> 15
    h = h * 0x846CA68B & MASK
    return h ^ (h >> 16)


@lru_cache(maxsize=None)
def keys(seed, replicate, stream):
    return [word >> 1 for word in alea_words(f'["{seed}",{replicate},"{stream}"]', 3)]


class Luck:
    """All streams of one replicate."""

    def __init__(self, seed, replicate):
        self.seed, self.replicate = seed, replicate

    def uniform(self, stream, agent, week, slot, item):
        one, two, three = keys(self.seed, self.replicate, stream)
        place = ((week + 128) << 17) | (slot << 13) | item
        bits = mixed((mixed((mixed(agent ^ one) + place) ^ two) + agent) ^ three)
        return (bits + 0.5) / 4294967296.0

    def normal(self, *address):
        return NORMAL.inv_cdf(self.uniform(*address))

    def gumbel(self, *address):
        return gumbel(self.uniform(*address))


def gumbel(u):
    """Quantile of the Gumbel distribution, by straight lines in the cells 64 to 3967 of 4096."""
    exact = lambda v: -math.log(-math.log(v))
    cell = math.floor(u * 4096)
    if not 64 <= cell <= 3967:
        return exact(u)
    low, high = exact(cell / 4096), exact((cell + 1) / 4096)
    return low + (high - low) * (u * 4096 - cell)
