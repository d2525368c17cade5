"""The children and households of a village, by addressed luck: docs/odd.md, sections 5, 7.7 and 7.8."""

import math


class Village:
    """Number of special children, and for each child the place of her household; special children first."""

    def __init__(self, p, luck, number):
        drawn = p["child.mean"] + p["child.spread"] * luck.normal("children", number, -1, 0, 0)
        children = int(min(1023, max(p["child.fewest"], math.floor(drawn + 0.5))))
        special = luck.uniform("children", number, 0, 2, 0)
        none, one = p["child.specialNone"], p["child.specialOne"]
        self.special = 0 if special < none else 1 if special < none + one else 2
        self.household_of = []
        for place in range(children):
            joins = luck.uniform("households", 1024 * number + place, 0, 0, 0) < p["household.siblings"]
            if place == 0:
                self.household_of.append(0)
            elif place <= self.special or not joins:
                self.household_of.append(self.household_of[-1] + 1)
            else:
                self.household_of.append(self.household_of[-1])
        self.households = self.household_of[-1] + 1
