#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The training compute to reach AlexNet-level accuracy halves every 15.7 months.
# 15.68 months, 95 % interval 13.22 to 19.28 - n 6 - Jun 2012 to May 2019 - R^2 0.9823
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?study=efficiency-milestones&data=ff25613d8f40&engine=1
# Rows: https://example.org/studies/efficiency-milestones/rows.csv, the columns and rows of this
# series below.
# Data: Hernandez and Brown (2020). No licence stated by the source; facts with citation. Version
# ff25613d8f40 of 2020-06-01.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy, scipy and statsmodels.

import csv
import io
import sys
from datetime import date

import numpy as np
import statsmodels.api as sm
from scipy.stats import t as student

# The rows of the series (level = AlexNet-level), in the order of the file.
ROWS = (
    "id,system,publication_date_source,training_compute_flop\n"
    "alexnet-level-alexnet,AlexNet,2012-06-01,267840000000000000\n"
    "alexnet-level-googlenet,GoogLeNet,2014-09-17,61344000000000000\n"
    "alexnet-level-mobilenet,MobileNet,2017-04-17,24192000000000000\n"
    "alexnet-level-shufflenet-1x,ShuffleNet (1x),2017-07-03,12960000000000000\n"
    "alexnet-level-shufflenet-v2-1x,ShuffleNet v2 (1x),2018-06-30,10368000000000000\n"
    "alexnet-level-efficientnet-b0,EfficientNet (b0),2019-05-28,5961600000000000\n"
)
rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))
series_rows = len(rows)


def cost_of(row):
    cell = row["training_compute_flop"]
    return float(cell) if cell else None


# The population. First the rows with a date and a positive cost.
rows = [row for row in rows if row["publication_date_source"] and 0 < (cost_of(row) or 0) < np.inf]
usable_rows = len(rows)
# Date order; on one day the better cost first, then by id.
rows.sort(key=lambda row: (row["publication_date_source"], cost_of(row), row["id"]))
population_rows = len(rows)


def decimal_year(day):
    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25


day = np.array([row["publication_date_source"] for row in rows], dtype=str)
year = np.array([decimal_year(one) for one in day])
cost = np.array([cost_of(row) for row in rows])
log2_cost = np.log2(cost)


def records(places):
    """Of places in date order: a cost strictly below every earlier one; a tie is none."""
    best_before = np.concatenate([[np.inf], np.minimum.accumulate(cost[places])])[:-1]
    return places[cost[places] < best_before]


def chosen(places):
    """The places that are fitted, of those given, which may repeat."""
    places = np.sort(places)  # date order
    places = records(places)
    return places


everything = np.arange(len(rows))
fitted = chosen(everything)
n = len(fitted)
span = year[fitted].max() - year[fitted].min()


x, y = year[fitted], log2_cost[fitted]
design = np.column_stack([np.ones(n), x - x.mean()])
model = sm.OLS(y, design).fit()
middle, slope = model.params
residual = model.resid
slope_error = model.bse[1]
level = middle + slope * (x[-1] - x.mean())
r2 = model.rsquared
residual_sd = np.sqrt(np.sum(residual**2) / (n - 2))
lag1 = np.sum(residual[1:] * residual[:-1]) / np.sum(residual**2)
# Student's t with n - 2 degrees of freedom.
slope_low, slope_high = model.conf_int(alpha=1 - 0.95)[1]


def faster(law, law_error, sign):
    """One-sided confidence that the trend is faster than a law whose slope has an error of its own."""
    error = np.sqrt(slope_error**2 + law_error**2)
    return 0.5 if slope == law else student.cdf(sign * (slope - law) / error, n - 2)


months = 12 / abs(slope)
factor_a_year = 2**abs(slope)
gain = 2**(abs(slope) * span)

best_costs = cost[records(everything)]
observed_gain = best_costs[0] / best_costs[-1]

reached = everything
records_count = len(records(reached))

# Renyi 1962: in random order the best of k new values among m is a record with probability k / m,
# whatever came before. Models of one day come together. The last entry gathers as many records as
# there are, or more.
chances = np.zeros(records_count + 1)
chances[0] = 1
seen = 0
for size in np.unique(day[reached], return_counts=True)[1]:
    seen += size
    one_more = chances * size / seen
    chances = chances - one_more
    chances[1:] += one_more[:-1]
    chances[-1] += one_more[-1]
records_chance = chances[-1]


differing = 0  # numbers that are not the page's
given = 0  # numbers of the page that are not held against computed ones


def show(value):
    return "unbounded" if value is None else format(value, ".10g")


def line(label, computed, page, verdict):
    print(f"{label:<42}{computed:>18}{page:>18}  {verdict}")


def near(computed, page, tolerance):
    if computed is None or page is None:
        return computed is page
    return abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12


def check(label, computed, page, tolerance):
    """Holds a number against the page's, from which it may differ by a share of it."""
    global differing
    good = near(computed, page, tolerance)
    differing += not good
    line(label, show(computed), show(page), "agrees" if good else "DIFFERS")


# Months are the inverse of the rate, so the ends swap; without bound where the rate reaches zero.
slow = -slope_high if slope < 0 else slope_low
fast = -slope_low if slope < 0 else slope_high
months_low = 12 / fast if fast > 0 else None
months_high = 12 / slow if slow > 0 else None
# The law 18: a factor of two every 18 months, in doublings a year. Less cost is better, so a law,
# too, falls: hence the minus sign.
law_1 = -12 / 18
ratio_1 = slope / law_1
ratio_1_low = min(slope_low / law_1, slope_high / law_1)
ratio_1_high = max(slope_low / law_1, slope_high / law_1)
law_gain_1 = 2**(-law_1 * span)
share_1 = law_1 / slope
# The law 24: a factor of two every 24 months, in doublings a year.
law_2 = -12 / 24
ratio_2 = slope / law_2
ratio_2_low = min(slope_low / law_2, slope_high / law_2)
ratio_2_high = max(slope_low / law_2, slope_high / law_2)
law_gain_2 = 2**(-law_2 * span)
share_2 = law_2 / slope
faster_1 = faster(law_1, 0, -1)
faster_2 = faster(law_2, 0, -1)

line("", "computed", "page", "")
check("rows of the series", series_rows, 6, 0)
check("  with a date and a cost", usable_rows, 6, 0)
check("  in the population", population_rows, 6, 0)
check("n, rows fitted", n, 6, 0)
check("span, years", span, 6.986995208761073, 1e-8)
check("slope, doublings a year", slope, -0.7651263144213052, 1e-8)
check("  its standard error", slope_error, 0.05140118006148117, 1e-8)
check("months to halve", months, 15.683684868525358, 1e-8)
check("factor a year", factor_a_year, 1.699518792256005, 1e-8)
check("gain over the span, of the trend", gain, 40.671150385318725, 6e-8)
check("  from first record to last", observed_gain, 44.927536231884055, 1e-8)
check("line on 2019-05-28, log2 cost", level, 52.4198401917979, 1e-8)
check("R squared", r2, 0.9822675120436339, 1e-8)
check("residual SD", residual_sd, 0.29886692310641905, 1e-8)
check("lag-1 correlation of residuals", lag1, -0.8226127352312612, 1e-6)
check("slope, low end", slope_low, -0.907838869204395, 1e-8)
check("slope, high end", slope_high, -0.6224137596382153, 2e-8)
check("months, low end", months_low, 13.218204691451986, 1e-8)
check("months, high end", months_high, 19.27977942996493, 2e-8)
check("records, before any window", records_count, 6, 0)
check("  chance of as many in random order", records_chance, 0.0013888888888888887, 1e-10)
check("speed against the law 18", ratio_1, 1.147689471631958, 1e-8)
check("  low end", ratio_1_low, 0.933620639457323, 2e-8)
check("  high end", ratio_1_high, 1.3617583038065926, 1e-8)
check("  gain of the law", law_gain_1, 25.246243011466873, 5e-8)
check("  share of the trend", share_1, 0.8713158260291866, 1e-8)
check("  confidence that the trend is faster", faster_1, 0.9360346290865552, 1e-7)
check("speed against the law 24", ratio_2, 1.5302526288426104, 1e-8)
check("  low end", ratio_2_low, 1.2448275192764306, 2e-8)
check("  high end", ratio_2_high, 1.81567773840879, 1e-8)
check("  gain of the law", law_gain_2, 11.262831030404609, 4e-8)
check("  share of the trend", share_2, 0.65348686952189, 1e-8)
check("  confidence that the trend is faster", faster_2, 0.9966463172033646, 1e-7)
print(f"{differing} differ; {given} given, not computed or not compared")
sys.exit(1 if differing else 0)
