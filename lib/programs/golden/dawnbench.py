#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The cloud cost of training to reach 93 % top-5 accuracy on ImageNet halves every 4.5 months.
# 4.49 months, 95 % interval 2.50 to 21.61 - n 7 - Oct 2017 to Mar 2020 - R^2 0.6779
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?study=dawnbench&data=20b5368020e0&engine=1
# Rows: https://example.org/studies/dawnbench/rows.csv, the columns and rows of this series below.
# Data: Coleman et al., Stanford DAWN. No licence stated by the source; facts with citation. Version
# 20b5368020e0 of 2020-03-26.
# Note: Time to the target x price of the machines; entries without a price have none.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy, scipy and statsmodels.

import csv
import io
import sys
from datetime import date

import numpy as np
import statsmodels.api as sm
from scipy.stats import t as student

# The rows of the series (task = ImageNet classification), in the order of the file.
ROWS = (
    "id,model,submission_date,time_to_target_s,cost_per_hour_usd\n"
    "imagenet-classification-dawn-resnet152-b-4m60-ec2-tensorflow,ResNet152,2017-10-27,1161696.365,7.2\n"
    "imagenet-classification-dawn-resnet152-b-8k80-ec2-mxnet,ResNet152,2017-10-27,878398.192,4.56\n"
    "imagenet-classification-ppwwyyxx-resnet152-8p100-dgx1-tensorpack,ResNet152,2017-12-05,160107,\n"
    "imagenet-classification-diux-resnet50-p3-tensorpack,ResNet50,2018-01-31,52679,24.48\n"
    "imagenet-classification-google-resnet50-tpu-tensorflow17,ResNet50,2018-03-25,44799,6.595\n"
    "imagenet-classification-google-amoeba-net-d-tpu-tensorflow18,AmoebaNet-D N6F256,2018-04-13,26909.435,6.595\n"
    "imagenet-classification-intel-resnet50-ec2-xeon-8124m-intelcaffe,ResNet50,2018-04-18,22189.28,\n"
    "imagenet-classification-google-resnet50-tpupod-tensorflow18,ResNet50,2018-04-18,1843,\n"
    "imagenet-classification-intel-resnet56-ec2-xeon-8124m-intercaffe,ResNet56,2018-04-19,12706.513,\n"
    "imagenet-classification-google-resnet50-tpu-tensorflow18,ResNet50,2018-04-19,31952.348,6.595\n"
    "imagenet-classification-intel-resnet50-4k-ec2-xeon-8124m-intelcaffe,ResNet50,2018-04-20,12354.246,\n"
    "imagenet-classification-fastai-pytorch,Resnet 50,2018-04-20,10647.119,24.48\n"
    "imagenet-classification-google-amoeba-net-d-quater-tpupod-tensorflow18,AmoebaNet-D N6F256,2018-04-20,3991.37,\n"
    "imagenet-classification-google-amoeba-net-d-sixteenth-tpupod-tensorflow18,AmoebaNet-D N6F256,2018-04-20,7103.092,\n"
    "imagenet-classification-fastai-resnet50-p3-16-machine-pytorch,ResNet-50,2018-09-06,1085.181,391.68\n"
    "imagenet-classification-fastai-resnet50-p3-4-machine-pytorch,Resnet 50,2018-09-07,1782.324,97.92\n"
    "imagenet-classification-fastai-resnet50-p3-8-machine-pytorch,Resnet 50,2018-09-07,1132.992,195.84\n"
    "imagenet-classification-google-resnet50-tpu-tensorflow111,ResNet50,2018-09-29,21150.35,4.595\n"
    "imagenet-classification-google-resnet50-tpu-tensorflow111-fastai,ResNet50,2018-09-29,9870.498,4.595\n"
    "imagenet-classification-huaweicloud-resnet50-modelarts-16-machine-mxnet121,ResNet-50,2018-12-30,561.179,\n"
    "imagenet-classification-gehc-resnet50-1-p3-16xlarge-tensorflow111,Resnet 50 v1,2019-02-25,6273.32,24.48\n"
    "imagenet-classification-setu-resnet50-azure-ndv2-pytorch,ResNet50,2019-04-13,6142.932,12.24\n"
    "imagenet-classification-huaweicloud-resnet50-modelarts-16-machine-tensorflow18,ResNet-50,2019-05-08,162.336,\n"
    "imagenet-classification-zte-resnet50-2-machine-tensorflow112,Resnet 50,2019-08-01,1390.586,\n"
    "imagenet-classification-lambda-resnet50-lambda-cloud-single-pytorch,Resnet 50,2019-08-10,45588.191,1.5\n"
    "imagenet-classification-alibabacloud-resnet50-gn6e-1-machine-tensorflow,ResNet50-v1.5,2020-03-10,1297.66,20.6\n"
    "imagenet-classification-alibabacloud-resnet50-gn6e-16-machine-tensorflow,ResNet50-v1.5,2020-03-17,157.55,329.6\n"
)
rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))
series_rows = len(rows)


def number(row, *columns):
    """The first of the columns that has a value; None where none has one."""
    return next((float(row[column]) for column in columns if row[column]), None)


def cost_of(row):
    # (1 / 3600) * time_to_target_s * cost_per_hour_usd; None where a factor is missing.
    times = [number(row, "time_to_target_s"), number(row, "cost_per_hour_usd")]
    if None in times:
        return None
    return (1 / 3600) * times[0] * times[1]


# The population. First the rows with a date and a positive cost.
rows = [row for row in rows if row["submission_date"] and 0 < (cost_of(row) or 0) < np.inf]
usable_rows = len(rows)
# Date order; on one day the better cost first, then by id.
rows.sort(key=lambda row: (row["submission_date"], cost_of(row), row["id"]))
population_rows = len(rows)


def decimal_year(day):
    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25


day = np.array([row["submission_date"] for row in rows], dtype=str)
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
check("rows of the series", series_rows, 27, 0)
check("  with a date and a cost", usable_rows, 17, 0)
check("  in the population", population_rows, 17, 0)
check("n, rows fitted", n, 7, 0)
check("span, years", span, 2.368240930869433, 1e-8)
check("slope, doublings a year", slope, -2.6750646895436465, 1e-8)
check("  its standard error", slope_error, 0.824612645983067, 1e-8)
check("months to halve", months, 4.485872826517382, 1e-8)
check("factor a year", factor_a_year, 6.386673458877755, 3e-8)
check("gain over the span, of the trend", gain, 80.73921699016, 7e-8)
check("  from first record to last", observed_gain, 149.8401287934413, 1e-8)
check("line on 2020-03-10, log2 cost", level, 1.7889165162923746, 1e-8)
check("R squared", r2, 0.6779119069122604, 1e-8)
check("residual SD", residual_sd, 1.5779964442365346, 1e-8)
check("lag-1 correlation of residuals", lag1, 0.06155531923289238, 1e-6)
check("slope, low end", slope_low, -4.794798978743717, 1e-8)
check("slope, high end", slope_high, -0.5553304003435757, 9e-8)
check("months, low end", months_low, 2.5027118036018505, 1e-8)
check("months, high end", months_high, 21.608757583909966, 9e-8)
check("records, before any window", records_count, 7, 0)
check("  chance of as many in random order", records_chance, 0.0054627432792917745, 1e-10)
check("speed against the law 18", ratio_1, 4.01259703431547, 1e-8)
check("  low end", ratio_1_low, 0.8329956005153636, 9e-8)
check("  high end", ratio_1_high, 7.192198468115576, 1e-8)
check("  gain of the law", law_gain_1, 2.987269270806369, 2e-8)
check("  share of the trend", share_1, 0.24921515702874342, 1e-8)
check("  confidence that the trend is faster", faster_1, 0.9705125557563874, 1e-7)
check("speed against the law 24", ratio_2, 5.350129379087293, 1e-8)
check("  low end", ratio_2_low, 1.1106608006871515, 9e-8)
check("  high end", ratio_2_high, 9.589597957487435, 1e-8)
check("  gain of the law", law_gain_2, 2.272248255009607, 2e-8)
check("  share of the trend", share_2, 0.18691136777155756, 1e-8)
check("  confidence that the trend is faster", faster_2, 0.9769476260835435, 1e-7)
print(f"{differing} differ; {given} given, not computed or not compared")
sys.exit(1 if differing else 0)
