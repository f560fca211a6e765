"""The same work in lean NumPy and SciPy, as one line of JSON: name -> milliseconds. Run by `npm run bench`."""

import csv
import datetime
import json
import time

import numpy
from scipy.optimize import minimize

DELTA = 0.0025
numpy.seterr(all="ignore")


def median(runs, work):
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - start))
    return sorted(times)[runs // 2]


def table(study):
    return list(csv.DictReader(open(f"data/{study}/rows.csv", encoding="utf-8")))


def year(day):
    date = datetime.date.fromisoformat(day)
    return date.year + (date.timetuple().tm_yday - 1) / 365


rows = table("lm-perplexity")
L = numpy.log([float(row["perplexity"]) for row in rows])
years = numpy.array([year(row["publication_date"]) for row in rows])
N = numpy.array([float(row["parameters"]) for row in rows])
D = numpy.array([float(row["training_tokens"]) for row in rows])
shared = [
    numpy.ones(len(rows)),
    numpy.array([float(row["benchmark"] == "penn-treebank") for row in rows]),
    numpy.array([float(row["benchmark"] == "wikitext-2") for row in rows]),
    years.min() - years,
]
A = numpy.column_stack([*shared, numpy.log(N.min() / N)])
B = numpy.column_stack([*shared, numpy.log(D.min() / D)])


def fit(L, A, B):
    def objective(x):
        residual = L - numpy.exp(A @ x[:5]) - numpy.exp(B @ x[5:])
        return residual @ residual / len(L) + DELTA * numpy.abs(x).sum()

    return minimize(objective, numpy.zeros(10), method="SLSQP")


random = numpy.random.default_rng(1)


def draws(count):
    for _ in range(count):
        index = random.integers(0, len(L), len(L))
        fit(L[index], A[index], B[index])


n = 516
t = 2010 + 13 * random.random(n)
y = t + random.standard_normal(n)


def least_squares_draws(count):
    for _ in range(count):
        index = random.integers(0, n, n)
        ti, yi = t[index], y[index]
        centred = ti - ti.mean()
        centred @ yi / (centred @ centred)


one_fit = median(20, lambda: fit(L, A, B))
a_draw = median(3, lambda: draws(50)) / 50
print(
    json.dumps(
        {
            "scaling law, as published, one fit": one_fit,
            "scaling law, as published, a draw": a_draw,
            # Ours goes from all its starts to the minimum; this is SciPy's one early-stopped start again.
            "scaling law, converged, one fit from all starts": one_fit,
            "scaling law, converged, a draw": a_draw,
            "least squares on 516 training runs, a draw": median(5, lambda: least_squares_draws(1000)) / 1000,
        }
    )
)
