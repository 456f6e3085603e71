"""L-BFGS for a convex function of millions of single-precision numbers.

SciPy's is made for bounds that we do not have, in double precision: it took longer than the function itself.
"""

from collections import deque
from collections.abc import Callable

import numpy as np

REMEMBERED_STEPS = 6
ENOUGH_DESCENT = 1e-4
SMALLEST_RATE = 1e-6
SMALLEST_GAIN = 1e-6


def minimise(
    function: Callable[[np.ndarray], tuple[float, np.ndarray]], start: np.ndarray, max_iterations: int
) -> np.ndarray:
    """The point where the function is least; the function gives its value and its slope."""
    point, (value, slope) = start, function(start)
    steps: deque[tuple[np.ndarray, np.ndarray, float]] = deque(maxlen=REMEMBERED_STEPS)
    for _ in range(max_iterations):
        direction = _downhill(slope, steps)
        descent = float(slope @ direction)
        rate = 1.0 if steps else 1.0 / max(float(np.linalg.norm(slope)), 1.0)
        while True:
            new_point = point + np.float32(rate) * direction
            new_value, new_slope = function(new_point)
            if new_value <= value + ENOUGH_DESCENT * rate * descent:
                break
            rate /= 2
            if rate < SMALLEST_RATE:
                return point
        moved, turned = new_point - point, new_slope - slope
        curvature = float(moved @ turned)
        if curvature > 0:  # rounding can spoil it
            steps.append((moved, turned, curvature))
        gain = value - new_value
        point, value, slope = new_point, new_value, new_slope
        if gain < SMALLEST_GAIN * value:
            break
    return point


def _downhill(slope: np.ndarray, steps: deque[tuple[np.ndarray, np.ndarray, float]]) -> np.ndarray:
    """The slope, bent by the curvature that the last steps met (the two-loop recursion)."""
    direction = -slope
    shares = []
    for moved, turned, curvature in reversed(steps):
        share = np.float32(float(moved @ direction) / curvature)
        direction -= share * turned
        shares.append(share)
    if steps:
        _, turned, curvature = steps[-1]
        direction *= np.float32(curvature / float(turned @ turned))
    for (moved, turned, curvature), share in zip(steps, reversed(shares), strict=True):
        direction += (share - np.float32(float(turned @ direction) / curvature)) * moved
    return direction
