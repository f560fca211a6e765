#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# All sections of the programs that compute a page's numbers again (METHODS 3, 4, 6 and 8), with the literals of one view
# as an example: it runs as it is. A view's program has its own literals and the sections that it needs (sections.ts).

# --- section: packages
import csv
import io
from datetime import date

import numpy as np

np.seterr(all="ignore")  # what is no number is not among those of the page

# --- section: statsmodels
import statsmodels.api as sm

# --- section: scipy-stats
from scipy import stats

# --- section: scipy-optimize
from scipy import optimize

# --- section: scipy-signal
from scipy import signal

# --- section: literals
# The rows of the series (level = AlexNet-level), in the order of the file.
ROWS = [
    "id,system,publication_date_source,training_compute_flop",
    "alexnet-level-alexnet,AlexNet,2012-06-01,267840000000000000",
    "alexnet-level-googlenet,GoogLeNet,2014-09-17,61344000000000000",
    "alexnet-level-mobilenet,MobileNet,2017-04-17,24192000000000000",
    "alexnet-level-shufflenet-1x,ShuffleNet (1x),2017-07-03,12960000000000000",
    "alexnet-level-shufflenet-v2-1x,ShuffleNet v2 (1x),2018-06-30,10368000000000000",
    "alexnet-level-efficientnet-b0,EfficientNet (b0),2019-05-28,5961600000000000",
]

VIEW = {
    "date": "publication_date_source",
    "cost": {"factor": 1, "times": [["training_compute_flop"]], "over": []},
    "better": "less",
    "performance": None,
    "needed": [],
    "filters": [],
    "exclude": [],
    "model": None,
    "in_date_order": True,
    "steps": {"records": "records"},
    "threshold": None,
    "from": None,
    "to": None,
    "method": "trend",
    "estimator": "ols",
    "level": 0.95,
    "interval": "t",
    "cluster": None,
}

ENDS = None

# The law 18: a factor of two every 18 months, in doublings a year. Less cost is better, so a law,
# too, falls: hence the minus sign.
# The law 24: a factor of two every 24 months, in doublings a year.
LAWS = [{"months": 18, "slope": None, "error": None}, {"months": 24, "slope": None, "error": None}]

# Numbers of the page: how each is held, what it is, its name among those found, its value, and the
# largest difference as a share of it.
PAGE = [
    ["check", "rows of the series", "series_rows", 6, 0],
    ["check", "  with a date and a cost", "usable_rows", 6, 0],
    ["check", "  in the population", "population_rows", 6, 0],
    ["check", "n, rows fitted", "n", 6, 0],
    ["check", "span, years", "span", 6.986995208761073, 1e-8],
    ["check", "slope, doublings a year", "slope", -0.7651263144213052, 1e-8],
    ["check", "  its standard error", "slope_error", 0.05140118006148117, 1e-8],
    ["check", "months to halve", "months", 15.683684868525358, 1e-8],
    ["check", "factor a year", "factor_a_year", 1.699518792256005, 1e-8],
    ["check", "gain over the span, of the trend", "gain", 40.671150385318725, 6e-8],
    ["check", "  from first record to last", "observed_gain", 44.927536231884055, 1e-8],
    ["check", "line on 2019-05-28, log2 cost", "level", 52.4198401917979, 1e-8],
    ["check", "R squared", "r2", 0.9822675120436339, 1e-8],
    ["check", "residual SD", "residual_sd", 0.29886692310641905, 1e-8],
    ["check", "lag-1 correlation of residuals", "lag1", -0.8226127352312788, 0.000001],
    ["check", "slope, low end", "slope_low", -0.907838869204395, 1e-8],
    ["check", "slope, high end", "slope_high", -0.6224137596382153, 2e-8],
    ["check", "months, low end", "months_low", 13.218204691451986, 1e-8],
    ["check", "months, high end", "months_high", 19.27977942996493, 2e-8],
    ["check", "speed against the law 18", "ratio_1", 1.147689471631958, 1e-8],
    ["check", "  low end", "ratio_1_low", 0.933620639457323, 2e-8],
    ["check", "  high end", "ratio_1_high", 1.3617583038065926, 1e-8],
    ["check", "  gain of the law", "law_gain_1", 25.246243011466873, 5e-8],
    ["check", "  share of the trend", "share_1", 0.8713158260291866, 1e-8],
    ["check", "speed against the law 24", "ratio_2", 1.5302526288426104, 1e-8],
    ["check", "  low end", "ratio_2_low", 1.2448275192764306, 2e-8],
    ["check", "  high end", "ratio_2_high", 1.81567773840879, 1e-8],
    ["check", "  gain of the law", "law_gain_2", 11.262831030404609, 4e-8],
    ["check", "  share of the trend", "share_2", 0.65348686952189, 1e-8],
]

# Of other views.
DRAWS = None
SCALING = {"terms": []}
COST_ERROR = {"column": None, "factors": {}, "otherwise": 1}

# --- section: rows
# needs: packages, literals
def number(row, columns):
    """The first of the columns that has a value; None where none has one."""
    return next((float(row[column]) for column in columns if row[column]), None)


def cost_of(row):
    """A factor times some columns, over others; None where one is missing."""
    times = [number(row, columns) for columns in VIEW["cost"]["times"]]
    over = [number(row, columns) for columns in VIEW["cost"]["over"]]
    if None in times or None in over or 0 in over:
        return None
    cost = VIEW["cost"]["factor"]
    for one in times:
        cost *= one
    for one in over:
        cost /= one
    return cost


rows = list(csv.DictReader(io.StringIO("\n".join(ROWS), newline="")))
series_rows = len(rows)
# The population. First the rows with a date and a positive cost.
rows = [row for row in rows if row[VIEW["date"]] and 0 < (cost_of(row) or 0) < np.inf]
usable_rows = len(rows)
rows = [row for row in rows if all(row[column] for column in VIEW["needed"])]

# --- section: filters
# needs: rows
def passes(row, column, values, excluded, several, ranges=()):
    """Whether a cell, or an element of a cell with several, is among the values or within a range, or none is."""
    elements = row[column].split(";") if several else [row[column]]
    within = any(
        (low is None or low <= float(element)) and (high is None or float(element) <= high)
        for low, high in ranges
        for element in elements
        if element
    )
    return (within or any(element in values for element in elements)) != excluded


rows = [row for row in rows if all(passes(row, **one) for one in VIEW["filters"])]
rows = [row for row in rows if row["id"] not in VIEW["exclude"]]

# --- section: one-row-a-model
# needs: rows
def one_row_a_model(rows):
    """Of each model the row with the lower median score, by score and then id, of those with a score."""
    score = VIEW["performance"]["column"] if VIEW["performance"] else None
    groups = {}
    for row in rows:
        named = tuple(row[column] for column in VIEW["model"])
        groups.setdefault(named if named[-1] else ("row", row["id"]), []).append(row)
    kept = set()
    for group in groups.values():
        group = [row for row in group if score and row[score]] or group
        group = sorted(group, key=lambda row: (float(score and row[score] or 0), row["id"]))
        kept.add(group[(len(group) - 1) // 2]["id"])
    return [row for row in rows if row["id"] in kept]


if VIEW["model"]:
    rows = one_row_a_model(rows)

# --- section: population
# needs: rows
def decimal_year(day):
    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25


better = -1 if VIEW["better"] == "less" else 1  # the sign of a change of cost for the better
if VIEW["in_date_order"]:  # on one day the better cost first, then by id
    rows.sort(key=lambda row: (row[VIEW["date"]], -better * cost_of(row), row["id"]))
population_rows = len(rows)

day = np.array([row[VIEW["date"]] for row in rows], dtype=str)
year = np.array([decimal_year(one) for one in day])
cost = np.array([cost_of(row) for row in rows], dtype=float)
log2_cost = np.log2(cost)
performance = np.full(len(rows), np.nan)
if VIEW["performance"]:
    performance = np.array([float(row[VIEW["performance"]["column"]] or "nan") for row in rows])
everything = np.arange(len(rows))
STEPS = {}  # by name: of places in the population those that a step keeps


def chosen(places):
    """The places that are fitted, of those given, which may repeat."""
    if VIEW["in_date_order"]:
        places = np.sort(places)
    for step in VIEW["steps"]:
        places = STEPS[step](places)
    return places

# --- section: natural-scale
# needs: population
def natural_scale(p):
    """The metric where equal steps count the same; not a finite number where the scale has no place for it."""
    p, chance = np.asarray(p, dtype=float), VIEW["performance"]["chance"]
    if VIEW["performance"]["scale"] == "identity":
        return p
    if VIEW["performance"]["scale"] == "log":
        return np.log(p)
    if chance is None:
        return np.log(p / (1 - p))
    if VIEW["performance"]["better"] == "more":
        return np.log((p - chance) / (1 - p))
    return np.log(p / (chance - p))


scaled = natural_scale(performance) if VIEW["performance"] else performance
at_threshold = np.nan
if VIEW["performance"] and VIEW["threshold"] is not None:
    at_threshold = natural_scale(VIEW["threshold"])

# --- section: step-on_scale
# needs: natural-scale
def on_scale(places):
    """Above chance, and no perfect score: the natural scale has no place for others."""
    return places[np.isfinite(scaled[places])]


STEPS["on_scale"] = on_scale

# --- section: step-reaching
# needs: population
def reaching(places):
    """At the threshold or better."""
    if VIEW["performance"]["better"] == "more":
        return places[performance[places] >= VIEW["threshold"]]
    return places[performance[places] <= VIEW["threshold"]]


STEPS["reaching"] = reaching

# --- section: step-records
# needs: population
def records(places):
    """Of places in date order: a cost strictly better than every earlier one; a tie is none."""
    cost_here = -better * cost[places]
    best_before = np.concatenate([[np.inf], np.minimum.accumulate(cost_here)])[:-1]
    return places[cost_here < best_before]


STEPS["records"] = records

# --- section: step-in_window
# needs: population
def in_window(places):
    """Inside the dates of the view. After the records: it crowns none."""
    if VIEW["from"] is not None:
        places = places[day[places] >= VIEW["from"]]
    if VIEW["to"] is not None:
        places = places[day[places] <= VIEW["to"]]
    return places


STEPS["in_window"] = in_window

# --- section: step-with_vocabulary
# needs: population
def with_vocabulary(places):
    return np.array([place for place in places if rows[place][SCALING["vocabulary"]]], dtype=int)


STEPS["with_vocabulary"] = with_vocabulary

# --- section: counts
# needs: population
def count_rows():
    """For a view without a trend: the rows that each step leaves."""
    print(f"{'rows of the series':<42} {series_rows}")
    print(f"{'  with a date and a cost':<42} {usable_rows}")
    print(f"{'  in the population':<42} {population_rows}")
    left = np.sort(everything)
    for step, label in VIEW["steps"].items():
        left = STEPS[step](left)
        print(f"{'  ' + label:<42} {len(left)}")
    print(VIEW["no_trend"])


if "no_trend" in VIEW:
    count_rows()

# --- section: methods
# needs: population
# By name: what a method says of places; its slope, with another target in their rows; and the target.
METHODS = {}

# --- section: student
# needs: methods, scipy-stats
def by_student(slope, error, degrees):
    """A slope, its error, and its interval by Student's t with the degrees of freedom that are left."""
    reach = stats.t.ppf((1 + VIEW["level"]) / 2, degrees) * error

    def faster(law, law_error):
        """One-sided confidence that the trend is faster than a law whose slope has an error of its own."""
        both = np.sqrt(error**2 + law_error**2)
        return 0.5 if slope == law else stats.t.cdf(better * (slope - law) / both, degrees)

    ends = {"slope_low": slope - reach, "slope_high": slope + reach}
    return {"slope": slope, "slope_error": error, "faster": faster, **ends}

# --- section: method-trend
# needs: methods
# By name: an estimator's line, as a point of it and its slope; and what else it says of that line.
ESTIMATORS = {}


def trend(places):
    """Log2 cost over time."""
    x, y = year[places], log2_cost[places]
    line, more = ESTIMATORS[VIEW["estimator"]]
    at_x, at_y, slope = line(x, y)
    residual = y - (at_y + slope * (x - at_x))
    design = np.column_stack([np.ones(len(x)), x - x.mean()])
    level = at_y + slope * (x[-1] - at_x)
    return {"slope": slope, "residual": residual, "design": design, "level": level, **more(x, y, slope, residual)}


def trend_slope(places, target):
    if len(places) < 2 or np.ptp(year[places]) == 0:
        return np.nan
    return ESTIMATORS[VIEW["estimator"]][0](year[places], target)[2]


METHODS["trend"] = trend, trend_slope, log2_cost

# --- section: least-squares
# needs: method-trend, student, statsmodels
def least_squares_line(x, y):
    centred = x - x.mean()
    return x.mean(), y.mean(), centred @ y / (centred @ centred)


def least_squares_by_statsmodels(x, y, **errors):
    model = sm.OLS(y, np.column_stack([np.ones(len(x)), x - x.mean()])).fit(**errors)
    return by_student(model.params[1], model.bse[1], model.df_resid)

# --- section: trend-ols
# needs: least-squares
ESTIMATORS["ols"] = least_squares_line, lambda x, y, slope, residual: least_squares_by_statsmodels(x, y)

# --- section: trend-ols-hc3
# needs: least-squares
def with_hc3_errors(x, y, slope, residual):
    return least_squares_by_statsmodels(x, y, cov_type="HC3", use_t=True)


ESTIMATORS["ols-hc3"] = least_squares_line, with_hc3_errors

# --- section: trend-theil-sen
# needs: method-trend, scipy-stats
def theil_sen_line(x, y):
    """The median of the slopes between all pairs of points of different dates, as many points above as below."""
    one, other = np.triu_indices(len(x), 1)
    run, rise = x[other] - x[one], y[other] - y[one]
    tilt = np.median(rise[run != 0] / run[run != 0])
    return np.median(x), np.median(y - tilt * (x - np.median(x))), tilt


def sen_interval(x, y, slope, residual):
    """The slope by SciPy, with Sen's interval: places among the slopes, from Kendall's variance with ties."""
    slope, _, low, high = stats.theilslopes(y, x, VIEW["level"], method="joint")
    return {"slope": slope, "slope_low": low, "slope_high": high, "faster": faster_by_kendall}


def faster_by_kendall(law, law_error):
    """One less the p of Kendall's test of what is left of the costs when the law is taken off them."""
    if law_error > 0:  # the middles of 21 equal shares of the law's own normal distribution
        shares = (np.arange(21) + 0.5) / 21
        return np.mean([faster_by_kendall(law + law_error * z, 0) for z in stats.norm.ppf(shares)])
    x = year[fitted]
    rest = log2_cost[fitted] - law * (x - np.median(x))
    different = len(np.unique(x)) == n and len(np.unique(rest)) == n
    method = "exact" if different and n <= 33 else "asymptotic"
    side = "less" if better < 0 else "greater"
    return 1 - stats.kendalltau(x, rest, method=method, alternative=side).pvalue


ESTIMATORS["theil-sen"] = theil_sen_line, sen_interval

# --- section: trend-huber
# needs: method-trend, statsmodels
def huber_line(x, y):
    """Reweighted least squares, k = 1.345; the scale is taken anew in each step."""
    across, up = x - x.mean(), y - y.mean()
    spread, rounding = np.sqrt(np.mean(across**2)), 1e-15 * np.sqrt(np.mean(up**2))
    weight, middle, slope = np.ones(len(x)), 0.0, 0.0
    for step in range(2000):
        before = middle, slope
        total, centre = weight.sum(), weight @ across / weight.sum()
        slope = weight @ ((across - centre) * up) / (weight @ (across - centre) ** 2)
        middle = weight @ up / total - slope * centre
        distance = np.abs(up - middle - slope * across)
        scale = np.median(distance) / 0.6744897501960817  # of normal errors
        if scale <= rounding:  # more than half of the points are on the line: it is the answer
            break
        moved = abs(slope - before[1]) * spread + abs(middle - before[0])
        if step > 0 and moved <= max(1e-13 * scale, rounding):
            break
        weight = np.minimum(1, 1.345 * scale / np.maximum(distance, 1e-300))
    return x.mean(), middle + y.mean(), slope


def huber_by_statsmodels(x, y, slope, residual):
    """The slope by the library, unless the points leave no scale."""
    if len(x) > 2 and np.median(np.abs(residual)) > 1e-12 * np.std(y):
        design = np.column_stack([np.ones(len(x)), x - x.mean()])
        model = sm.RLM(y, design, M=sm.robust.norms.HuberT(1.345))
        slope = model.fit(conv="coefs", tol=1e-12, maxiter=2000).params[1]
    return {"library_slope": slope}


ESTIMATORS["huber"] = huber_line, huber_by_statsmodels

# --- section: trend-quantile
# needs: method-trend, scipy-optimize
def quantile_line(x, y):
    """The line of least sum of residuals weighted tau and 1 - tau.

    It goes through two of the points. About each point in turn the sum is convex in the slope, and crossing
    another point adds its distance in time to its derivative. Of equal sums the smallest slope is taken,
    which a linear program does not promise; it has the same sum.
    """
    tau = VIEW["tau"]
    run, rise = x - x[:, None], y - y[:, None]  # a line for each point that the line turns about
    slopes = np.where(run == 0, np.inf, rise / run)
    turns = np.argsort(slopes, axis=1)
    distance = np.take_along_axis(np.abs(run), turns, axis=1)
    ahead = np.take_along_axis(run, turns, axis=1) > 0
    start = np.sum(np.where(ahead, tau, 1 - tau) * distance, axis=1, keepdims=True)
    rate = np.cumsum(distance, axis=1) - start
    last = np.argmax(rate >= -1e-11 * np.sum(distance, axis=1, keepdims=True), axis=1)
    best = slopes[np.arange(len(x)), turns[np.arange(len(x)), last]]
    residual = rise - best[:, None] * run
    total = np.sum(residual * (tau - (residual < 0)), axis=1)
    candidates = np.flatnonzero(total <= total.min() * (1 + 1e-11) + 1e-13)
    pivot = candidates[np.argmin(best[candidates])]
    return x[pivot], y[pivot], best[pivot]


def quantile_by_linprog(x, y, slope, residual):
    """The least sum by a linear program: line = middle + tilt * x, residual = above - below, both at least zero."""
    tau, size = VIEW["tau"], len(x)
    weights = np.concatenate([[0, 0], np.full(size, tau), np.full(size, 1 - tau)])
    equations = np.column_stack([np.ones(size), x - x.mean(), np.eye(size), -np.eye(size)])
    bounds = [(None, None)] * 2 + [(0, None)] * (2 * size)
    program = optimize.linprog(weights, A_eq=equations, b_eq=y - y.mean(), bounds=bounds, method="highs")
    least_sum = np.sum(residual * (tau - (residual < 0)))
    return {"sum_ratio": program.fun / least_sum if least_sum > 1e-9 else 1.0}


ESTIMATORS["quantile"] = quantile_line, quantile_by_linprog

# --- section: plane
# needs: methods, natural-scale, student, statsmodels
def plane(one, other, target):
    """The plane of least squares by statsmodels: middle and two slopes, each about the mean of its column."""
    design = np.column_stack([np.ones(len(one)), one - one.mean(), other - other.mean()])
    return sm.OLS(target, design).fit(), design


def plane_slopes(one, other, target):
    """The two slopes without the library, for draws; NaN where the points span no plane."""
    if len(one) < 3:
        return np.nan, np.nan
    one, other, target = one - one.mean(), other - other.mean(), target - target.mean()
    determinant = (one @ one) * (other @ other) - (one @ other) ** 2
    if not determinant > 1e-12 * (one @ one) * (other @ other):
        return np.nan, np.nan
    first = (other @ other) * (one @ target) - (one @ other) * (other @ target)
    second = (one @ one) * (other @ target) - (one @ other) * (one @ target)
    return first / determinant, second / determinant

# --- section: method-pooled
# needs: plane
def pooled_level(places, middle, slope, c):
    """log2 cost = middle + slope * date + c * natural scale of the metric, on the last date at the threshold."""
    dates, metric = year[places], scaled[places]
    return middle + slope * (dates.max() - dates.mean()) + c * (at_threshold - metric.mean())

# --- section: pooled-ols
# needs: method-pooled
def pooled(places):
    model, design = plane(year[places], scaled[places], log2_cost[places])
    return {
        "residual": model.resid,
        "design": design,
        "level": pooled_level(places, *model.params),
        **by_student(model.params[1], model.bse[1], model.df_resid),
    }


def pooled_slope(places, target):
    return plane_slopes(year[places], scaled[places], target)[0]


METHODS["pooled"] = pooled, pooled_slope, log2_cost

# --- section: pooled-quantile
# needs: method-pooled, scipy-optimize
def first_corner(one, other):
    """The ends of the first column, and the point farthest from the line through them; None where all lie on one."""
    first, last = np.argmin(one), np.argmax(one)
    run, rise = one[last] - one[first], other[last] - other[first]
    area = np.abs(run * (other - other[first]) - rise * (one - one[first]))
    flat = 1e-9 * run * np.ptp(other)
    return np.array([first, last, np.argmax(area)]) if np.max(area) > flat else None


def quantile_plane(places, target):
    """The plane of least sum of residuals weighted tau and 1 - tau: middle and two slopes about the columns' means.

    It goes through three of the points. From three of them the search raises or lowers the plane at one, the other
    two held, as far as the sum falls, and goes on from the three that it then goes through. Values are moved by a
    ten billionth of their spread, so that no fourth point lies on such a plane; the plane is of them as they are.
    """
    tau = VIEW["tau"]
    drawn, first, counts = np.unique(places, return_index=True, return_counts=True)
    one, other, target = year[drawn], scaled[drawn], target[first]
    middles = year[places].mean(), scaled[places].mean()
    moved = target + 1e-10 * (np.ptp(target) or 1) * ((drawn + 1) * 0.6180339887498949 % 1)
    design = np.column_stack([np.ones(len(drawn)), one - middles[0], other - middles[1]])
    corner = first_corner(one, other)
    if corner is None:
        return np.full(3, np.nan)
    while True:
        edges = np.linalg.inv(design[corner])
        residual = moved - design @ (edges @ moved[corner])
        rise = counts[:, None] * (design @ edges)
        residual[corner], rise[corner] = 0, 0
        rate = np.where(residual > 0, -tau, 1 - tau) @ rise
        own, size = counts[corner], np.sum(np.abs(rise), axis=0) + 1e-300
        rates = np.array([rate + own * (1 - tau), -rate + own * tau])
        way, point = np.unravel_index(np.argmin(rates / size), rates.shape)
        if rates[way, point] >= -1e-9 * (size[point] + own[point]):
            return edges @ target[corner]
        with np.errstate(divide="ignore", invalid="ignore"):
            turn = (1 if way == 0 else -1) * residual * counts / rise[:, point]
        turn[~(turn > 0) | ~np.isfinite(turn)] = np.inf
        ahead = np.argsort(turn)
        passed = np.cumsum(np.abs(rise[ahead, point]))
        corner[point] = ahead[np.argmax(passed >= -rates[way, point])]


def pooled(places):
    middle, slope, c = quantile_plane(places, log2_cost[places])
    columns = [np.ones(len(places)), year[places] - year[places].mean(), scaled[places] - scaled[places].mean()]
    design = np.column_stack(columns)
    residual = log2_cost[places] - design @ [middle, slope, c]
    least = np.sum(residual * (VIEW["tau"] - (residual < 0)))
    return {
        "slope": slope,
        "residual": residual,
        "design": design,
        "level": pooled_level(places, middle, slope, c),
        "sum_ratio": least_by_linprog(design, log2_cost[places]) / least,
    }


def least_by_linprog(design, target):
    """The least sum by a linear program: residual = above - below, both at least zero."""
    size, width = design.shape
    weights = np.concatenate([np.zeros(width), np.full(size, VIEW["tau"]), np.full(size, 1 - VIEW["tau"])])
    equations = np.column_stack([design, np.eye(size), -np.eye(size)])
    bounds = [(None, None)] * width + [(0, None)] * (2 * size)
    return optimize.linprog(weights, A_eq=equations, b_eq=target, bounds=bounds, method="highs").fun


METHODS["pooled"] = pooled, lambda places, target: quantile_plane(places, target)[1], log2_cost

# --- section: method-inverse
# needs: plane
def inverse(places):
    """Natural scale of the metric = middle + m * log2 cost + h * date."""
    model, design = plane(log2_cost[places], year[places], scaled[places])
    said = by_fieller(places, model.params, model.cov_params())
    return {"residual": model.resid, "design": design, **said}


def by_fieller(places, coefficients, covariance):
    """The trend of cost at a fixed performance, with its interval.

    The cost that the model expects moves by -h / m a year: what a later date adds, less cost may take away.
    """
    costs, dates = log2_cost[places], year[places]
    middle, m, h = coefficients
    slope = -h / m
    # By the delta method, for orientation.
    of_ratio = covariance[2, 2] + slope * (slope * covariance[1, 1] + 2 * covariance[1, 2])
    # Fieller 1954: all slopes b with h + m b within a t error of zero, a quadratic in b.
    critical = stats.t.ppf((1 + VIEW["level"]) / 2, len(places) - 3)
    square = m**2 - critical**2 * covariance[1, 1]
    half = -h * m + critical**2 * covariance[1, 2]
    constant = h**2 - critical**2 * covariance[2, 2]
    root = np.sqrt(max(0, half**2 - square * constant))

    def faster(law, law_error):
        """One-sided confidence that the trend is faster than a law: the t test behind Fieller's interval."""
        away = -(h + m * law) * better * np.sign(m)
        variance = covariance[2, 2] + 2 * law * covariance[1, 2] + law**2 * covariance[1, 1]
        return stats.t.cdf(away / np.sqrt(variance + (m * law_error) ** 2), len(places) - 3)

    return {
        "slope": slope,
        "slope_error": np.sqrt(of_ratio) / abs(m),
        "slope_low": (half - root) / square,
        "slope_high": (half + root) / square,
        "level": costs.mean() + (at_threshold - middle - h * (dates.max() - dates.mean())) / m,
        "faster": faster,
    }


def inverse_slope(places, target):
    m, h = plane_slopes(log2_cost[places], year[places], target)
    return -h / m


METHODS["inverse"] = inverse, inverse_slope, scaled

# --- section: costs-in-error
# needs: method-inverse
def error_variance(row):
    """Of log2 cost about the truth: nine costs in ten lie within their factor of it."""
    grade = row[COST_ERROR["column"]] if COST_ERROR["column"] else None
    factor = COST_ERROR["factors"].get(grade, COST_ERROR["otherwise"])
    return (np.log2(factor) / stats.norm.ppf(0.95)) ** 2


error_variances = np.array([error_variance(row) for row in rows])


def corrected(places, middle_cost, middle_date):
    """Errors make the sum of squares of the costs too large; their share is taken off (Fuller 1987, section 2.2)."""
    columns = [np.ones(len(places)), log2_cost[places] - middle_cost, year[places] - middle_date]
    design = np.column_stack(columns)
    squares = design.T @ design
    squares[1, 1] -= error_variances[places].sum()
    return np.linalg.solve(squares, design.T @ scaled[places]), design


def inverse_with_errors(places):
    """The corrected plane; its variances are those of the planes without each evaluation in turn (the jackknife)."""
    middles = log2_cost[places].mean(), year[places].mean()
    coefficients, design = corrected(places, *middles)
    without = np.array([corrected(np.delete(places, one), *middles)[0] for one in range(len(places))])
    away = without - without.mean(axis=0)
    said = by_fieller(places, coefficients, (len(places) - 1) / len(places) * away.T @ away)
    return {"residual": scaled[places] - design @ coefficients, "design": design, **said}


def slope_with_errors(places, target):
    try:
        (_, m, h), _ = corrected(places, log2_cost[places].mean(), year[places].mean())
    except np.linalg.LinAlgError:
        return np.nan
    return -h / m


METHODS["inverse"] = inverse_with_errors, slope_with_errors, scaled

# --- section: method-scaling-law
# needs: methods, scipy-optimize
# A term adds sign * parameter * column to one of the parts of the law, in the evaluations of its scope.
TERMS = SCALING["terms"]
NAMES = list(dict.fromkeys(name for part, name, column, scope, sign in TERMS))
PLACES = [NAMES.index(name) for part, name, column, scope, sign in TERMS]
PARTS = [part for part, name, column, scope, sign in TERMS]
REPEATED = 2.9157  # tokens that are read again are worth less (Muennighoff et al. 2023)
SOLVERS = {}  # by name: parameters from columns and loss; what the program says of those that it comes to


def authors_year(day):
    day = date.fromisoformat(day)
    return day.year + (day.timetuple().tm_yday - 1) / 365


def cells(name, otherwise="nan"):
    return np.array([float(row[SCALING[name]] or otherwise) for row in rows])


def tokens_read():
    """The corpus, or where the law reads so what it is worth read several times; unknown epochs count as one."""
    tokens = cells("tokens")
    if not any(column == "logRepeatedTokens" for _, _, column, _, _ in TERMS):
        return tokens
    epochs = cells("epochs", "1") if SCALING["epochs"] else np.ones(len(rows))
    return tokens * (1 + REPEATED * (1 - np.exp(-epochs / REPEATED)))


def law_column(name, origin):
    """A column of the law; the smallest parameters, tokens and date of the fitted rows are its origin, in every draw, too."""
    years = np.array([authors_year(one) for one in day])
    if name == "one":
        return np.ones(len(rows))
    if name == "years":
        return years - years[origin].min()
    if name == "logVocabulary":
        return np.log(cells("vocabulary"))
    parameters, tokens = cells("parameters"), cells("tokens")
    if name == "logCompute":
        return np.log(parameters * tokens / (parameters * tokens)[origin].min())
    by_parameters = np.log(parameters / parameters[origin].min())
    by_tokens = np.log(tokens_read() / tokens_read()[origin].min())
    return {
        "logParameters": by_parameters,
        "logTokens": by_tokens,
        "logRepeatedTokens": by_tokens,
        "logYearByParameters": np.log(years) * by_parameters,
        "logYearByTokens": np.log(years) * by_tokens,
    }[name]


def scope_of(name):
    """1 in the evaluations in which a term counts, 0 in others."""
    if name == "all":
        return np.ones(len(rows))
    if name in SCALING["benchmarks"]:
        return np.array([float(row[SCALING["benchmark"]] == SCALING["benchmarks"][name]) for row in rows])
    architecture = SCALING["architecture"]
    transformer = np.array([float(bool(architecture) and row[architecture] == "transformer") for row in rows])
    return transformer if name == "transformer" else 1 - transformer


def parts(theta, columns):
    """The two exponentials of the law (Ho et al. 2024), nats, and what a structure adds to them."""
    sums = {"first": 0.0, "second": 0.0, "linear": 0.0}
    for part, place, column in zip(PARTS, PLACES, columns):
        sums[part] = sums[part] + theta[place] * column
    second = np.exp(sums["second"]) if "second" in PARTS else 0.0
    return {"first": np.exp(sums["first"]), "second": second, "linear": sums["linear"]}


def predicted(theta, columns):
    law = parts(theta, columns)
    return law["linear"] + (law["first"] + law["second"])


def objective(theta, columns, loss):
    return np.mean((loss - predicted(theta, columns)) ** 2) + SCALING["delta"] * np.sum(np.abs(theta))


def sum_where(theta, part, factors, transformer):
    """The sum of a part's terms on the benchmark of the view, with a number for each column that counts."""
    scopes = ("all", SCALING["offset"], "transformer" if transformer else "other-architecture")
    return sum(
        sign * theta[NAMES.index(name)] * factors[column]
        for own, name, column, scope, sign in TERMS
        if own == part and column in factors and scope in scopes
    )


SCALE = {
    "first": {"logParameters": 1, "logCompute": 1},
    "second": {"logTokens": 1, "logRepeatedTokens": 1},
}


def progress(theta, transformer=True):
    """Doublings a year of what parameters and what tokens are worth: their sum is that of compute."""
    rates = []
    for part, scale in SCALE.items():
        by_year = sum_where(theta, part, {"years": 1}, transformer)
        rates.append(by_year / sum_where(theta, part, scale, transformer) if by_year else 0.0)
    return np.array(rates) / np.log(2)


def level_of(theta, places):
    """Log2 of the least 6 N D that has the loss of the threshold, on the last date.

    There both exponentials have their scale times their size in common.
    """
    if VIEW["threshold"] is None:
        return np.nan
    worth = np.log(1 + REPEATED * (1 - np.exp(-1 / REPEATED)))
    usual = {"logVocabulary": np.log(SCALING["usual_vocabulary"])}
    target = np.log(VIEW["threshold"]) - sum_where(theta, "linear", usual, True)
    scale = {part: -sum_where(theta, part, SCALE[part], True) for part in SCALE}
    start = {part: sum_where(theta, part, {"one": 1, "logRepeatedTokens": worth}, True) for part in SCALE}
    parameters, tokens = cells("parameters")[places], tokens_read()[places]
    if "second" not in PARTS:
        smallest = (parameters * tokens).min()
        log_compute = (start["first"] - np.log(target)) / scale["first"]
    else:
        smallest = parameters.min() * tokens.min()
        first = target * scale["second"] / (scale["first"] + scale["second"])
        second = target * scale["first"] / (scale["first"] + scale["second"])
        log_compute = (start["first"] - np.log(first)) / scale["first"]
        log_compute += (start["second"] - np.log(second)) / scale["second"]
    years = year[places].max() - min(authors_year(one) for one in day[places])
    return np.log2(6 * smallest * np.exp(log_compute)) - np.sum(progress(theta)) * years


def scaling_law(places):
    """Of what is worth twice as much half is needed: progress is a fall of compute, hence the minus sign."""
    here, there = columns[:, places], loss[places]
    theta_page = np.array(list(SCALING["theta_page"].values()))
    theta, of_solver = SOLVERS[SCALING["solver"]][1](here, there, theta_page)
    rates, other = progress(theta), progress(theta, transformer=False)
    return {
        "slope": -np.sum(rates),
        "residual": there - predicted(theta, here),
        "design": columns[: len(NAMES), places].T,
        "level": level_of(theta, places),
        "objective_there": objective(theta_page, here, there),
        "slope_there": -np.sum(progress(theta_page)),
        "months_parameters": 12 / rates[0],
        "months_data": 12 / rates[1],
        "months_other": 12 / np.sum(other),
        "months_parameters_other": 12 / other[0],
        "months_data_other": 12 / other[1],
        **of_solver,
    }


def scaling_law_slope(places, target):
    return -np.sum(progress(SOLVERS[SCALING["solver"]][0](columns[:, places], target)))


origin = chosen(everything)
columns = np.array([sign * law_column(column, origin) * scope_of(scope) for part, name, column, scope, sign in TERMS])
loss = np.log(performance)  # nats
METHODS["scaling-law"] = scaling_law, scaling_law_slope, loss

# --- section: solver-as-published
# needs: method-scaling-law
def published(columns, loss, start=0.0):
    """The authors' call: SLSQP with SciPy's tolerance and differences. It stops before the minimum."""
    return optimize.minimize(objective, np.full(len(NAMES), start), args=(columns, loss), method="SLSQP")


def published_theta(columns, loss):
    return published(columns, loss).x


def published_checked(columns, loss, theta_page):
    """Where the path is long, its end hangs on the last digits: it is steady if the same from starts next to zero."""
    end = published(columns, loss)
    beside = [published(columns, loss, start) for start in (1e-12, -1e-11)]
    apart = [abs(np.sum(progress(end.x)) / np.sum(progress(one.x)) - 1) for one in beside]
    steady = max(apart) <= 2e-4 and max(abs(one.fun - end.fun) for one in beside) <= 1e-6 * end.fun
    return end.x, {"least": end.fun, "steady": steady}


SOLVERS["as-published"] = published_theta, published_checked

# --- section: solver-converged
# needs: method-scaling-law
def derivatives(theta, columns):
    """Of the predicted loss, by each parameter."""
    law = {**parts(theta, columns), "linear": 1.0}
    slopes = np.zeros((len(NAMES), columns.shape[1]))
    for part, place, column in zip(PARTS, PLACES, columns):
        slopes[place] += column * law[part]
    return slopes


def descend(start, columns, loss):
    """A minimum for theta = up - down, both at least zero: without the kinks of |theta|."""
    count = len(NAMES)

    def split_objective(split):
        up, down = split[:count], split[count:]
        residual = predicted(up - down, columns) - loss
        smooth = derivatives(up - down, columns) @ residual * 2 / len(loss)
        value = np.mean(residual**2) + SCALING["delta"] * np.sum(split)
        return value, np.concatenate([smooth + SCALING["delta"], SCALING["delta"] - smooth])

    split = np.concatenate([np.maximum(start, 0), np.maximum(-start, 0)])
    options = {"maxiter": 5000, "maxfun": 20000, "maxcor": 30, "ftol": 1e-16, "gtol": 1e-11}
    call = {"jac": True, "method": "L-BFGS-B", "bounds": [(0, None)] * len(split), "options": options}
    for again in range(3):  # its memory of the curvature starts anew where it stops
        split = optimize.minimize(split_objective, split, **call).x
    return split[:count] - split[count:]


def converged_theta(columns, loss):
    """The lowest of descents from zeros, and from points drawn about them."""
    drawn = np.random.default_rng(1).normal(0, 0.3, (12, len(NAMES)))
    ends = [descend(start, columns, loss) for start in [np.zeros(len(NAMES)), *drawn]]
    return min(ends, key=lambda theta: np.nan_to_num(objective(theta, columns, loss), nan=np.inf))


def converged_checked(columns, loss, theta_page):
    theta = converged_theta(columns, loss)
    if not objective(theta, columns, loss) <= objective(theta_page, columns, loss) * (1 + 1e-8):
        print("None of the starts leads as low as the page: its parameters are a last start.")
        theta = descend(theta_page, columns, loss)
    return theta, {"least": objective(theta, columns, loss)}


SOLVERS["converged"] = converged_theta, converged_checked

# --- section: fit
# needs: methods
def by_time(places):
    """Their order by date, and on one day by id: an order by cost would make rows of one day lean on their neighbours."""
    return np.lexsort(([rows[place]["id"] for place in places], year[places]))


estimate, slope_with, target = METHODS[VIEW["method"]]
fitted = chosen(everything)
n = len(fitted)
found = {"series_rows": series_rows, "usable_rows": usable_rows, "population_rows": population_rows, "n": n}
found.update(estimate(fitted))
slope, residual = found["slope"], found["residual"]
span = year[fitted].max() - year[fitted].min()
in_order = (residual - residual.mean())[by_time(fitted)]
found["span"] = span
found["months"] = 12 / abs(slope)
found["factor_a_year"] = 2 ** abs(slope)
found["gain"] = 2 ** (abs(slope) * span)
found["r2"] = 1 - np.sum(residual**2) / np.sum((target[fitted] - target[fitted].mean()) ** 2)
found["residual_sd"] = np.sqrt(np.sum(residual**2) / (n - found["design"].shape[1]))
found["mad"] = np.median(np.abs(residual))
found["lag1"] = np.sum(in_order[1:] * in_order[:-1]) / np.sum(in_order**2)

# --- section: records-seen
# needs: fit, step-records
reached = STEPS["reaching"](everything) if "reaching" in VIEW["steps"] else everything
best = records(reached)
found["records_count"] = len(best)
best = cost[STEPS["in_window"](best) if "in_window" in VIEW["steps"] else best]
found["observed_gain"] = (best[0] / best[-1]) ** -better
# Renyi 1962: in random order the best of k new values among m is a record with probability k / m,
# whatever came before. Models of one day come together. The last entry gathers as many records as
# there are, or more.
chances = np.zeros(found["records_count"] + 1)
chances[0] = 1
seen = 0
for size in np.unique(day[reached], return_counts=True)[1]:
    seen += size
    one_more = chances * size / seen
    chances = chances - one_more
    chances[1:] += one_more[:-1]
    chances[-1] += one_more[-1]
found["records_chance"] = chances[-1]

# --- section: formulas
# needs: fit
FORMULAS = {}  # by name: an interval by a formula, of a fit that has another of its own

# --- section: interval-record-count
# needs: formulas, scipy-stats
def record_count():
    """Of all rows that reach the level. Were `rate` that of the whole scatter, a day's least value of log2 cost - rate *
    date would pass all before it with the chance of its rows among those so far (Renyi 1962); the statistic adds, over
    the days that do, how many rows came before (Diersen and Trenkler 1996)."""
    places = STEPS["reaching"](everything) if "reaching" in VIEW["steps"] else everything
    places = STEPS["in_window"](places) if "in_window" in VIEW["steps"] else places
    value = -better * log2_cost[places]
    starts = np.flatnonzero(np.append(True, day[places][1:] != day[places][:-1]))
    ends = np.append(starts[1:], len(places))
    least = [start + np.argmin(value[start:end]) for start, end in zip(starts, ends)]
    x, y = year[places][least], value[least]
    # The rate above which a day's least value passes all before it.
    turns = np.array([np.max((y[k] - y[:k]) / (x[k] - x[:k])) for k in range(1, len(x))])
    weights = starts
    if weights.sum() > 40000:  # as the page rounds them, for speed
        weights = np.floor(weights * 40000 / weights.sum() + 0.5).astype(int)
    chances = np.append(1.0, np.zeros(weights.sum()))
    for start, end, weight in zip(starts, ends, weights):
        if weight > 0:
            passed = np.append(np.zeros(weight), chances[:-weight])
            chances = chances + (passed - chances) * (end - start) / end
    at_least = np.append(np.cumsum(chances[::-1])[::-1], 0)
    steps = np.unique(turns)
    statistic = np.array([0] + [weights[1:][turns <= step].sum() for step in steps])  # from each step on
    tail = (1 - VIEW["level"]) / 2 * (1 - 1e-9)
    low = np.append(-np.inf, steps)[np.flatnonzero(1 - at_least[statistic + 1] > tail)[0]]
    high = np.append(steps, np.inf)[np.flatnonzero(at_least[statistic] > tail)[-1]]

    def faster(law, law_error):
        laws = [law] if law_error == 0 else law + law_error * stats.norm.ppf((np.arange(21) + 0.5) / 21)
        return np.mean([1 - at_least[statistic[np.sum(steps < -better * one)]] for one in laws])

    found["slope_low"], found["slope_high"] = sorted([-better * low, -better * high])
    found["faster"] = faster


FORMULAS["record-count"] = record_count

# --- section: contrasts
# needs: formulas, natural-scale, scipy-stats, scipy-optimize
def regression(places):
    """The method's columns about their means, the constant first, with residuals and coefficients."""
    said = estimate(places)
    return said["design"], said["residual"], np.linalg.lstsq(said["design"], target[places], rcond=None)[0]


def interval_by(error_of, below, places, coefficients):
    """Standard error, ends, one-sided confidence, and the line's band on the last date. `error_of(contrast)` is the error
    of a weighted sum of the coefficients, `below(contrast, value, error)` the confidence that the sum lies below a value
    which may have an error of its own."""
    m = coefficients[1]
    ratio = VIEW["method"] == "inverse"  # there the rate is -h / m: h + m * rate is held against zero
    middle = -coefficients[2] / m if ratio else m

    def rate_below(rate, rate_error=0.0):
        if not ratio:
            return below(np.eye(len(coefficients))[1], rate, rate_error)
        under = below(np.array([0, rate, 1]), 0, abs(m) * rate_error)
        return under if m < 0 else 1 - under

    # The line on the last date, at the threshold; of a ratio, the cost at which the metric is expected to be there.
    since = year[fitted].max() - year[places].mean()
    metric = [at_threshold - scaled[places].mean()] if VIEW["method"] == "pooled" else []
    at_last = np.array([1, 0, since] if ratio else [1, since, *metric])
    level = at_last @ coefficients
    if ratio:
        level = log2_cost[places].mean() + (at_threshold - level) / m

    def level_below(level):
        if not ratio:
            return below(at_last, level, 0)
        under = below(at_last + np.array([0, level - log2_cost[places].mean(), 0]), at_threshold, 0)
        return under if m < 0 else 1 - under

    def end(confidence, middle, share):
        side, step = np.sign(share - 0.5), 1e-3 + abs(middle) / 100
        while side * (confidence(middle + side * step) - share) < 0:
            step *= 1.5
        ends = sorted([middle, middle + side * step])
        return optimize.brentq(lambda value: confidence(value) - share, *ends, xtol=1e-14, rtol=1e-14)

    for name, share in [("low", (1 - VIEW["level"]) / 2), ("high", (1 + VIEW["level"]) / 2)]:
        found[f"slope_{name}"] = end(rate_below, middle, share)
        found[f"level_{name}"] = end(level_below, level, share)
    rate = np.array([0, middle, 1]) if ratio else np.eye(len(coefficients))[1]
    found["slope_error"] = error_of(rate) / (abs(m) if ratio else 1)
    found["faster"] = lambda law, law_error: rate_below(law, law_error) if better < 0 else 1 - rate_below(law, law_error)


def in_date_order():
    return fitted[by_time(fitted)]

# --- section: interval-ar1
# needs: contrasts, scipy-signal
def errors_by_ar1(design, residual, coefficients):
    """Errors u_i = rho u_(i-1) + e_i: Student's t at each rho from 0 to 1, averaged with the weight that the restricted
    likelihood and the reference prior of Berger and Yang (1994) give it. In the angle whose sine is rho that prior is
    flat; Gauss and Legendre's rule adds up."""
    size, degrees = len(residual), len(residual) - design.shape[1]
    weights_of_y = design @ np.linalg.inv(design.T @ design)
    nodes, shares = np.polynomial.legendre.leggauss(max(64, int(6 * np.sqrt(size))))
    likelihoods, variances = [], []
    for angle in (1 + nodes) * np.pi / 4:
        rho, start = np.sin(angle), np.cos(angle)

        def whiten(values):
            return np.vstack([start * values[:1], values[1:] - rho * values[:-1]])

        columns, rest = whiten(design), whiten(residual[:, None])[:, 0]
        left = rest - columns @ np.linalg.lstsq(columns, rest, rcond=None)[0]
        determinant = np.linalg.slogdet(columns.T @ columns)[1]
        likelihoods.append(np.log(start) - determinant / 2 - degrees / 2 * np.log(left @ left))
        innovations = signal.lfilter([1], [1, -rho], weights_of_y[::-1], axis=0)[::-1]
        innovations[0] /= start
        variances.append(innovations.T @ innovations * (left @ left) / degrees)
    shares = shares * np.exp(np.array(likelihoods) - max(likelihoods))
    shares /= shares.sum()
    variances = np.array(variances)

    def error_of(contrast):
        return np.sqrt(shares @ (contrast @ variances @ contrast))

    def below(contrast, value, error):
        spread = np.sqrt(contrast @ variances @ contrast + error**2)
        return shares @ stats.t.cdf((value - contrast @ coefficients) / spread, degrees)

    return error_of, below


def ar1():
    places = in_date_order()
    by = regression(places)
    interval_by(*errors_by_ar1(*by), places, by[2])


FORMULAS["ar1"] = ar1

# --- section: interval-hac
# needs: contrasts
def errors_by_hac(design, residual, coefficients):
    """Newey and West 1987, with the window of Lazarus et al. (2018); its size and degrees of freedom are those that it
    has under independent errors of one size, where it is e'Ae of normal errors e."""
    size = len(residual)
    window = min(size, int(np.ceil(1.3 * np.sqrt(size))))
    near = np.maximum(0, 1 - np.abs(np.subtract.outer(np.arange(size), np.arange(size))) / window)
    inverse = np.linalg.inv(design.T @ design)
    rest = np.eye(size) - design @ inverse @ design.T

    def error_of(contrast):
        scores = (design @ inverse @ contrast) * residual
        return np.sqrt(scores @ near @ scores)

    def below(contrast, value, error):
        weights = design @ inverse @ contrast
        form = rest @ (near * np.outer(weights, weights))
        mean = np.trace(form)
        degrees = mean**2 / np.sum(form * form.T)
        spread = np.sqrt(error_of(contrast) ** 2 * (weights @ weights) / mean + error**2)
        return stats.t.cdf((value - contrast @ coefficients) / spread, degrees)

    return error_of, below


def hac():
    places = in_date_order()
    by = regression(places)
    interval_by(*errors_by_hac(*by), places, by[2])


FORMULAS["hac"] = hac

# --- section: clusters
# needs: population
def cluster_of(row):
    """Empty for a row that is in none; of a list the order does not matter."""
    value = row[VIEW["cluster"]]
    if VIEW["cluster_lists"]:
        value = ";".join(sorted({one.strip() for one in value.split(";")}))
    return value

# --- section: interval-cr2
# needs: contrasts, clusters
def errors_by_cr2(clusters, design, residual, coefficients):
    """Bell and McCaffrey 2002: the residuals of each cluster, raised by (I - H)^(-1/2) of its own block of the projection
    H; Satterthwaite's degrees of freedom under independent errors of one size."""
    inverse = np.linalg.inv(design.T @ design)
    rest = np.eye(len(residual)) - design @ inverse @ design.T
    groups = [np.flatnonzero(clusters == one) for one in np.unique(clusters)]

    def raised(members):
        values, vectors = np.linalg.eigh(rest[np.ix_(members, members)])
        roots = np.where(values > 1e-12, 1 / np.sqrt(np.maximum(values, 1e-300)), 0)
        return vectors * roots @ vectors.T @ design[members] @ inverse

    scores = [raised(members) for members in groups]

    def error_of(contrast):
        return np.sqrt(sum(((score @ contrast) @ residual[members]) ** 2 for score, members in zip(scores, groups)))

    def below(contrast, value, error):
        forms = np.column_stack([rest[:, members] @ (score @ contrast) for score, members in zip(scores, groups)])
        products = forms.T @ forms
        degrees = np.trace(products) ** 2 / np.sum(products**2)
        spread = np.sqrt(error_of(contrast) ** 2 + error**2)
        return stats.t.cdf((value - contrast @ coefficients) / spread, degrees)

    return error_of, below


def cr2():
    clusters = np.array([cluster_of(row) for row in rows])
    places = fitted[clusters[fitted] != ""]  # a row without a value is in no cluster
    by = regression(places)
    interval_by(*errors_by_cr2(clusters[places], *by), places, by[2])


FORMULAS["cr2"] = cr2

# --- section: by-formula
# needs: formulas
if VIEW["interval"] in FORMULAS:
    FORMULAS[VIEW["interval"]]()

# --- section: slope-of
# needs: fit
def slope_of(places):
    """The slope of a draw of rows, taken through all steps; NaN where it has too few rows, or one date only."""
    places = chosen(places)
    return slope_with(places, target[places])


DRAW = {}  # by name: one draw's slope
GROUPS = [everything[[place]] for place in everything]  # rows that are drawn together

# --- section: draw-row
# needs: slope-of
DRAW["row"] = lambda generator: slope_of(generator.integers(len(rows), size=len(rows)))

# --- section: draw-cluster
# needs: slope-of, clusters
if VIEW["cluster"]:  # rows without a value are in none
    groups = {}
    for place, row in enumerate(rows):
        if cluster_of(row):
            groups.setdefault(cluster_of(row), []).append(place)
    GROUPS = [np.array(places) for places in groups.values()]


def draw_clusters(generator):
    picked = generator.integers(len(GROUPS), size=len(GROUPS))
    return slope_of(np.concatenate([GROUPS[one] for one in picked]))


DRAW["cluster"] = draw_clusters

# --- section: draw-residual
# needs: slope-of
# Residuals scatter less than errors do: each is raised by its leverage (Davison and Hinkley 1997, section 6.2.3).
leverage = np.sum(np.linalg.qr(found["design"])[0] ** 2, axis=1)
scatter = residual / np.sqrt(np.maximum(1 - leverage, 1e-10))


def draw_residuals(generator):
    """Each row bears the residual of another: the line stays, the scatter moves. Blocks of neighbours wrap round."""
    starts = generator.integers(n, size=-(-n // DRAWS["block"]))
    picked = ((starts[:, None] + np.arange(DRAWS["block"])) % n).ravel()[:n]
    return slope_with(fitted, target[fitted] - residual + scatter[picked])


DRAW["residual"] = draw_residuals

# --- section: intervals
# needs: slope-of
# By name: from draws the shares of them that are below the ends; the most and the fewest draws of a right program that
# lie beyond an end of the page.
INTERVALS = {}

# --- section: interval-percentile
# needs: intervals
def percentile(draws):
    return [(1 - VIEW["level"]) / 2, (1 + VIEW["level"]) / 2], lambda side: (DRAWS["most"], DRAWS["fewest"])


INTERVALS["percentile"] = percentile

# --- section: interval-bca
# needs: intervals, scipy-stats
def bca(draws):
    """Efron 1987: the acceleration is from leaving out each in turn, the bias from the draws that are below the slope."""
    drawn = np.sort(np.concatenate(GROUPS))
    without = np.array([slope_of(np.setdiff1d(drawn, places)) for places in GROUPS])
    without = without[np.isfinite(without)]
    away = without.mean() - without
    acceleration = np.sum(away**3) / (6 * np.sum(away**2) ** 1.5)
    tied = np.abs(draws - slope) <= 1e-9 * abs(slope)  # half of them count as below
    biased = np.mean((draws < slope) & ~tied) + np.mean(tied) / 2

    def shares_below(biased):
        bias = stats.norm.ppf(biased)
        moved = bias + stats.norm.ppf([(1 - VIEW["level"]) / 2, (1 + VIEW["level"]) / 2])
        return stats.norm.cdf(bias + moved / (1 - acceleration * moved))

    def bounds(side):
        """The page's bias is that of its own draws: within five standard errors of ours. Beta and binomial, each at
        half the chance, are the beta-binomial's two stages."""
        page_draws = DRAWS["page_draws"]
        error = 5 * np.sqrt(biased * (1 - biased) * (1 / len(draws) + 1 / page_draws))
        error += np.mean(tied) / 2  # on which side of the slope the page has a tie hangs on the last digit
        around = np.clip([biased - error, biased + error], 1e-9, 1 - 1e-9)
        below = [shares_below(one)[1 if side > 0 else 0] for one in around]
        steps = np.sort([1 - one if side > 0 else one for one in below]) * (page_draws - 1)
        share_most = stats.beta.ppf(1 - 5e-7, steps[1] + 2, max(1, page_draws - 1 - steps[1]))
        share_least = stats.beta.ppf(5e-7, max(steps[0], 1e-3), page_draws + 1 - steps[0])
        return stats.binom.ppf([1 - 5e-7, 5e-7], len(draws), [share_most, share_least])

    return shares_below(biased), bounds


INTERVALS["bca"] = bca

# --- section: draws
# needs: intervals
def make_draws():
    generator = np.random.default_rng(DRAWS["seed"])
    draws = []
    while len(draws) < DRAWS["count"]:
        drawn = DRAW[DRAWS["by"]](generator)
        if np.isfinite(drawn):
            draws.append(drawn)
    return np.array(draws)


def end_verdict(page, side):
    """Of an end of the page, by its place among our draws; side is -1 for the low end and 1 for the high one."""
    most, fewest = most_and_fewest(side)
    if most >= len(draws) and fewest <= 0:
        return "given: too few draws of the page to test"
    beyond = side * (draws - page)
    slack = 1e-7 * abs(page)  # equal resamples differ by rounding
    strictly, at_least = np.sum(beyond > slack), np.sum(beyond >= -slack)
    verdict = "agrees" if strictly <= most and at_least >= fewest else "DIFFERS"
    return f"{verdict}: {strictly} of {len(draws)} draws beyond it"


if DRAWS:
    draws = make_draws()
    shares, most_and_fewest = INTERVALS[DRAWS["ci"]](draws)
    found["draws"] = draws
    found["own_low"], found["own_high"] = np.quantile(draws, shares)
    found["own_median"] = 12 / abs(np.median(draws))
    found["end_verdict"] = end_verdict

# --- section: ends
# needs: fit
if ENDS:  # the page's: what follows from them is given, too
    low, high = ENDS
    found["slope_low"], found["slope_high"] = -np.inf if low is None else low, np.inf if high is None else high
if "slope_low" in found:
    # Months are the inverse of the rate, so the ends swap; without bound where the rate reaches zero, or has none itself.
    fast, slow = -found["slope_low"], -found["slope_high"]
    if slope >= 0:
        fast, slow = found["slope_high"], found["slope_low"]
    found["months_low"] = 12 / fast if 0 < fast < np.inf else None
    found["months_high"] = 12 / slow if 0 < slow < np.inf else None

# --- section: laws
# needs: ends
for place, law in enumerate(LAWS, 1):
    rate = better * 12 / law["months"] if law["slope"] is None else law["slope"]
    found[f"ratio_{place}"] = slope / rate
    if "slope_low" in found:
        ratios = found["slope_low"] / rate, found["slope_high"] / rate
        found[f"ratio_{place}_low"], found[f"ratio_{place}_high"] = min(ratios), max(ratios)
    found[f"law_gain_{place}"] = 2 ** (better * rate * span)
    found[f"share_{place}"] = rate / slope
    if "draws" in found:
        found[f"faster_{place}"] = (np.sum(better * (found["draws"] - rate) > 0) + 0.5) / (len(found["draws"]) + 1)
    elif law["error"] is not None:
        found[f"faster_{place}"] = found["faster"](rate, law["error"])

# --- section: comparison
# needs: ends
def bounded(value):
    return value is not None and np.isfinite(value)


def show(value):
    return format(value, ".10g") if bounded(value) else "unbounded"


def line(label, computed, page, verdict):
    print(f"{label:<42}{computed:>18}{page:>18}  {verdict}")


def near(computed, page, tolerance):
    """Whether a number is the page's, from which it may differ by a share of it."""
    if not bounded(computed) or page is None:
        return not bounded(computed) and page is None
    return abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12


differing = 0  # numbers that are not the page's
given = 0  # numbers of the page that are not held against computed ones
line("", "computed", "page", "")
for kind, label, name, page, tolerance in PAGE:
    computed = "-" if name is None else show(found[name])
    if kind == "given":
        verdict = "given"
    elif kind == "if steady" and not found["steady"]:
        verdict = "not steady: not compared"
    elif kind in ("low end", "high end"):
        verdict = found["end_verdict"](page, -1 if kind == "low end" else 1)
    elif not near(found[name], page, tolerance):
        verdict = "DIFFERS"
    else:  # a number that follows from given ones: that it is the page's says little more
        verdict = "follows from given" if kind == "follows" else "agrees"
    differing += verdict.startswith("DIFFERS")
    given += not verdict.startswith(("DIFFERS", "agrees"))
    line(label, computed, show(page), verdict)
print(f"{differing} differ; {given} given, not computed or not compared")
raise SystemExit(1 if differing else 0)
