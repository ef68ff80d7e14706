"""Scored pairs -> groups, by correlation clustering (Bansal, Blum and Chawla, 2004).

A pair pulls its two claims together as far as its probability is above the threshold, and pushes
them apart as far as it is below. So one long sentence can meet two short ones,

    A3 "Rain cut the road and closed two schools."   B4 "The road was cut."
                                                     B7 "Two schools stayed shut."

while B9, which is like A3 and unlike B4 and B7 and all that stands with them, stays out. A group is
coherent: every claim has something to do with some claim of each other source in it, so no chain
A-B-C forms in which A and C share nothing.

Groups are joined greedily, strongest pair first, then single claims move while that gains.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

Edge = tuple[int, int]
"""Two nodes; the smaller first."""

COHERENT = 0.03
"""Least probability of a tie: every claim has one to each other source of its group."""
LARGEST = 80
"""Groups of more nodes than this are not joined any further."""
PASSES = 4
"""How often all claims are asked whether they would rather stand elsewhere."""
_LEAST_GAIN = 1e-6


def group(
    source_of: Sequence[int],
    probability: Mapping[Edge, float],
    threshold: float,
    same: Sequence[Sequence[int]] = (),
) -> list[list[int]]:
    """Partition nodes 0 to n-1 into groups; each group sorted, groups in order of first node.

    ``source_of[node]`` is the source of a node: pairs within one source neither pull nor push.
    Pairs missing from ``probability`` have probability 0. ``same`` lists nodes that are one from
    the start and never part (identical words).
    """
    groups = _Groups(source_of, probability, threshold, same)
    for edge in groups.strong_edges():
        groups.try_to_join(*edge)
    for _ in range(PASSES):
        if not groups.move_single_units():
            break
    return groups.result()


class _Groups:
    """Which unit is in which group. A unit is a node, or several with identical words."""

    def __init__(
        self,
        source_of: Sequence[int],
        probability: Mapping[Edge, float],
        threshold: float,
        same: Sequence[Sequence[int]],
    ) -> None:
        self._source_of = source_of
        self._probability = probability
        self._threshold = threshold
        self._units: dict[int, tuple[int, ...]] = {n: (n,) for n in range(len(source_of))}
        self._unit_of = list(range(len(source_of)))
        for nodes in same:
            first = min(nodes)
            self._units[first] = tuple(sorted(nodes))
            for node in nodes:
                self._unit_of[node] = first
                if node != first:
                    del self._units[node]
        self._members = {unit: [unit] for unit in self._units}
        self._group_of = {unit: unit for unit in self._units}
        self._next_group = len(source_of)
        self._partners: dict[int, list[int]] = {}
        self._worths: dict[tuple[int, ...], float] = {}
        self._edges = self._find_strong_edges()
        self._ties = self._find_ties(same)

    def _find_strong_edges(self) -> list[Edge]:
        strong: dict[Edge, float] = {}
        for (x, y), p in self._probability.items():
            a, b = self._unit_of[x], self._unit_of[y]
            if p > self._threshold and a != b:
                edge = (a, b) if a < b else (b, a)
                strong[edge] = max(p, strong.get(edge, 0.0))
        edges = sorted(strong, key=lambda edge: (-round(strong[edge], 9), edge))
        for a, b in edges:
            self._partners.setdefault(a, []).append(b)
            self._partners.setdefault(b, []).append(a)
        return edges

    def _find_ties(self, same: Sequence[Sequence[int]]) -> dict[tuple[int, int], list[int]]:
        """Return, by node and other source, the nodes there that it has something to do with."""
        ties: dict[tuple[int, int], list[int]] = {}
        likely = [pair for pair, p in self._probability.items() if p >= COHERENT]
        for x, y in (*likely, *(pair for nodes in same for pair in combinations(nodes, 2))):
            ties.setdefault((x, self._source_of[y]), []).append(y)
            ties.setdefault((y, self._source_of[x]), []).append(x)
        return ties

    def strong_edges(self) -> list[Edge]:
        """Return the pairs of units above the threshold, strongest first."""
        return self._edges

    def try_to_join(self, a: int, b: int) -> None:
        """Put the groups of two units together if that gains and stays coherent."""
        first, second = self._group_of[a], self._group_of[b]
        if first == second:
            return
        left, right = self._members[first], self._members[second]
        together = left + right
        if not self._coherent(left, right):
            return
        if self._worth(together) - self._worth(left) - self._worth(right) > _LEAST_GAIN:
            for unit in right:
                self._group_of[unit] = first
            self._members[first] = together
            del self._members[second]

    def move_single_units(self) -> bool:
        """Let each unit move to the group, or form the pair, that gains most. Say if any did."""
        moved = False
        for unit in sorted(self._partners):
            move = self._best_move(unit)
            if move is not None:
                self._move(unit, move)
                moved = True
        return moved

    def _best_move(self, unit: int) -> tuple[bool, int] | None:
        """Return (form a new pair?, partner) of the best move, or None where staying is best."""
        home = self._members[self._group_of[unit]]
        rest = [other for other in home if other != unit]
        loss = self._worth(home) - self._worth(rest)
        may_leave = self._whole(rest)
        best, choice = _LEAST_GAIN, None
        for partner in self._partners[unit]:
            there = self._members[self._group_of[partner]]
            if there is not home and not may_leave:
                continue
            left_behind = [other for other in there if other not in (unit, partner)]
            pair = self._worth([unit, partner]) + self._worth(left_behind) - self._worth(there)
            if there is not home:
                join = self._worth([*there, unit]) - self._worth(there) - loss
                if join > best + _LEAST_GAIN and self._coherent([unit], there):
                    best, choice = join, (False, partner)
                pair -= loss
            elif not left_behind:
                continue
            if pair > best + _LEAST_GAIN and self._parts_well([unit], [partner], left_behind):
                best, choice = pair, (True, partner)
        return choice

    def _move(self, unit: int, move: tuple[bool, int]) -> None:
        alone, partner = move
        self._leave(unit)
        if alone:
            self._leave(partner)
            group = self._next_group
            self._next_group += 1
            self._members[group] = [partner]
            self._group_of[partner] = group
        group = self._group_of[partner]
        self._members[group] = [*self._members[group], unit]
        self._group_of[unit] = group

    def _leave(self, unit: int) -> None:
        group = self._group_of[unit]
        self._members[group] = [other for other in self._members[group] if other != unit]
        if not self._members[group]:
            del self._members[group]

    def _nodes(self, units: Iterable[int]) -> list[int]:
        return [node for unit in units for node in self._units[unit]]

    def _p(self, x: int, y: int) -> float:
        if self._unit_of[x] == self._unit_of[y]:
            return 1.0
        return self._probability.get((x, y) if x < y else (y, x), 0.0)

    def _coherent(self, left: Iterable[int], right: Iterable[int]) -> bool:
        """Whether every claim would have something to do with each other source of the group."""
        mine, yours = self._nodes(left), self._nodes(right)
        if len(mine) + len(yours) > LARGEST:
            return False
        together = {*mine, *yours}
        return self._tied(mine, yours, together) and self._tied(yours, mine, together)

    def _parts_well(self, a: list[int], b: list[int], left_behind: list[int]) -> bool:
        """Whether two units can be a pair of their own, and the rest of their group can stay."""
        return self._coherent(a, b) and self._whole(left_behind)

    def _whole(self, units: Sequence[int]) -> bool:
        """Whether units can be a group, or nothing, once another unit has left them."""
        nodes = self._nodes(units)
        several = len({self._source_of[node] for node in nodes}) > 1
        return len(units) < 2 or (several and self._tied(nodes, nodes, set(nodes)))

    def _tied(self, nodes: Iterable[int], others: Iterable[int], together: set[int]) -> bool:
        """Whether each node has a tie, in the whole group, to each source of the others."""
        sources = {self._source_of[other] for other in others}
        return all(
            not together.isdisjoint(self._ties.get((x, source), ()))
            for x in nodes
            for source in sources
            if self._source_of[x] != source
        )

    def _worth(self, units: Sequence[int]) -> float:
        """Return what the pairs inside a group are worth together; 0 for a single claim."""
        key = tuple(sorted(units))
        if key not in self._worths:
            self._worths[key] = self._compute_worth(self._nodes(key))
        return self._worths[key]

    def _compute_worth(self, nodes: Sequence[int]) -> float:
        return math.fsum(
            self._p(x, y) - self._threshold
            for x, y in combinations(nodes, 2)
            if self._source_of[x] != self._source_of[y]
        )

    def result(self) -> list[list[int]]:
        """Return the groups as nodes."""
        return sorted(sorted(self._nodes(units)) for units in self._members.values())
