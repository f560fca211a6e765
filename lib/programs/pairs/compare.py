import csv
import sys

import numpy as np
from scipy import stats


def curves(rows):
    found = {}
    for row in rows:
        if row["performance"] != "":
            found.setdefault((row["task"], row["curve"]), []).append(row)
    return found


def at_least(better, one, other):
    return one >= other if better == "more" else one <= other


def cheapest(rows, better, level):
    reaching = [row for row in rows if at_least(better, float(row["performance"]), level)]
    return min(reaching, key=lambda row: (float(row["cost"]), row["id"]))


def pairs(rows, recovery):
    found = []
    by_curve = curves(rows)
    for (task, _), model in by_curve.items():
        if model[0]["partner"] == "":
            continue
        partner = by_curve.get((task, model[0]["partner"]))
        if partner is None:
            continue
        better = model[0]["better"]
        best = max if better == "more" else min
        own, other = (best(float(row["performance"]) for row in side) for side in (model, partner))
        level = min(own, other) if better == "more" else max(own, other)
        share = own / other if better == "more" else other / own
        if len(partner) == 1 and share < recovery:
            continue
        one, two = cheapest(model, better, level), cheapest(partner, better, level)
        found.append((float(two["cost"]) / float(one["cost"]), one["paper"]))
    return found


found = pairs(list(csv.DictReader(ROWS)), RECOVERY)
logs = np.log([ratio for ratio, _ in found])
papers = sorted({paper for _, paper in found})
n = len(logs)
mean = logs.mean()
numbers = {
    "pairs": n,
    "papers": len(papers),
    "ratio": np.exp(mean),
    "median": np.exp(np.median(logs)),
    "least": np.exp(logs.min()),
    "greatest": np.exp(logs.max()),
}
if "low" in PAGE:
    # CR2 of a mean with papers as clusters, and Satterthwaite's degrees of freedom.
    member = np.array([[paper == one for _, paper in found] for one in papers], dtype=float)
    share = member.sum(axis=1) / n
    score = member @ (logs - mean) / np.sqrt(1 - share)
    error = np.sqrt((score**2).sum()) / n
    root = np.sqrt(1 - share)
    covariance = -np.outer(share / root, share / root)
    np.fill_diagonal(covariance, share)
    df = share.sum() ** 2 / (covariance**2).sum()
    half = stats.t.ppf((1 + LEVEL) / 2, df) * error
    numbers.update(error=error, df=df, low=np.exp(mean - half), high=np.exp(mean + half))

differs = False
for name, page in PAGE.items():
    here = numbers[name]
    agrees = abs(here - page) <= 1e-8 * abs(page)
    differs = differs or not agrees
    print(f"{name}: {here:.10g}, the page has {page:.10g}, {'agrees' if agrees else 'DIFFERS'}")
sys.exit(1 if differs else 0)
