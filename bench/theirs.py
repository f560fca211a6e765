"""The same work as a researcher would write it with NumPy, SciPy, pandas and statsmodels.

Reads the name of a case a line and answers with the milliseconds of one run, the median of as many as fit into a moment.
Run by `npm run bench`.
"""

import csv
import datetime
import json
import statistics
import sys
import time

import numpy
import pandas
import statsmodels.api as sm
from scipy.optimize import minimize

MOMENT = 0.25
FEWEST_RUNS = 3
DELTA = 0.0025
DRAWS = 2000
numpy.seterr(all="ignore")

rows = list(csv.DictReader(open("data/lm-perplexity/rows.csv", encoding="utf-8")))
dates = [datetime.date.fromisoformat(row["publication_date"]) for row in rows]
n = len(rows)


def scaling_law_columns():
    """ln perplexity and the columns of both exponents (Ho et al. 2024, structure 7)."""
    L = numpy.log([float(row["perplexity"]) for row in rows])
    years = numpy.array([date.year + (date.timetuple().tm_yday - 1) / 365 for date in dates])
    N = numpy.array([float(row["parameters"]) for row in rows])
    D = numpy.array([float(row["training_tokens"]) for row in rows])
    shared = [
        numpy.ones(n),
        numpy.array([float(row["benchmark"] == "penn-treebank") for row in rows]),
        numpy.array([float(row["benchmark"] == "wikitext-2") for row in rows]),
        years.min() - years,
    ]
    return L, numpy.column_stack([*shared, numpy.log(N.min() / N)]), numpy.column_stack([*shared, numpy.log(D.min() / D)])


L, A, B = scaling_law_columns()
frame = pandas.DataFrame(
    {
        "loss": L,
        "ptb": A[:, 1],
        "wt2": A[:, 2],
        "year": -A[:, 3],
        "n": -A[:, 4],
        "d": -B[:, 4],
    }
)


def lean_objective(x):
    residual = L - numpy.exp(A @ x[:5]) - numpy.exp(B @ x[5:])
    return residual @ residual / n + DELTA * numpy.abs(x).sum()


def notebook_objective(x):
    aC, aPTB, aWT2, aY, aN, bC, bPTB, bWT2, bY, bD = x
    first = numpy.exp(
        aC + aPTB * frame["ptb"] + aWT2 * frame["wt2"] - aY * frame["year"] - aN * frame["n"]
    )
    second = numpy.exp(
        bC + bPTB * frame["ptb"] + bWT2 * frame["wt2"] - bY * frame["year"] - bD * frame["d"]
    )
    return numpy.mean((frame["loss"] - first - second) ** 2) + DELTA * numpy.sum(numpy.abs(x))


def slsqp(objective):
    return minimize(objective, numpy.zeros(10), method="SLSQP")


# Least squares of log2 cost on the date, all 231 rows.
t = numpy.array([2000 + (date - datetime.date(2000, 1, 1)).days / 365.25 for date in dates])
y = numpy.log2([6 * float(row["parameters"]) * float(row["training_tokens"]) for row in rows])
X = sm.add_constant(t)
random = numpy.random.default_rng(1)


def draws_by_statsmodels():
    for index in random.integers(0, n, (DRAWS, n)):
        sm.OLS(y[index], X[index]).fit().params[1]


def draws_by_numpy():
    """All draws at once: means, then two dot products a draw."""
    index = random.integers(0, n, (DRAWS, n), dtype=numpy.int32)
    ti, yi = t0[index], y[index]
    ti -= ti.mean(axis=1, keepdims=True)
    return numpy.einsum("ij,ij->i", ti, yi) / numpy.einsum("ij,ij->i", ti, ti)


t0 = t - t.mean()

cases = {
    "slsqp": lambda: slsqp(lean_objective),
    "slsqp-notebook": lambda: slsqp(notebook_objective),
    "statsmodels-draws": draws_by_statsmodels,
    "numpy-draws": draws_by_numpy,
}


def time_of(work):
    times = []
    end = time.perf_counter() + MOMENT
    while len(times) < FEWEST_RUNS or time.perf_counter() < end:
        start = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


warm = set()
for line in sys.stdin:
    name = line.strip()
    if name not in warm:
        time_of(cases[name])
        warm.add(name)
    print(json.dumps(time_of(cases[name])), flush=True)
