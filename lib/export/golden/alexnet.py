#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The training compute to reach AlexNet-level accuracy halves every 15.7 months.
# 15.68 months, 95 % interval 13.22 to 19.28 - n 6 - Jun 2012 to May 2019 - R^2 0.9823
#
# Computes the numbers of this view again, without the code that the page runs, and compares them with
# those of the page. Ends with status 1 where one differs by more than its tolerance.
# View: https://example.org/explore?study=efficiency-milestones&data=ff25613d8f40&engine=1
# Data: Hernandez and Brown (2020). No licence stated by the source; facts with citation. Version
# ff25613d8f40 of 2020-06-01.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy and statsmodels.

import csv
import io
import sys
from datetime import date

import numpy as np
import statsmodels.api as sm

ROWS = (
    "id,name,date,cost,performance\n"
    "alexnet-level-alexnet,AlexNet,2012-06-01,267840000000000000,\n"
    "alexnet-level-googlenet,GoogLeNet,2014-09-17,61344000000000000,\n"
    "alexnet-level-mobilenet,MobileNet,2017-04-17,24192000000000000,\n"
    "alexnet-level-shufflenet-1x,ShuffleNet (1x),2017-07-03,12960000000000000,\n"
    "alexnet-level-shufflenet-v2-1x,ShuffleNet v2 (1x),2018-06-30,10368000000000000,\n"
    "alexnet-level-efficientnet-b0,EfficientNet (b0),2019-05-28,5961600000000000,\n"
)
# The same rows from the page, instead of those above:
# import urllib.request
# ROWS = urllib.request.urlopen("https://example.org/api/v1/points.csv?study=efficiency-milestones&data=ff25613d8f40&engine=1").read().decode("utf-8")
rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))
n = len(rows)

def decimal_year(day):
    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25


t = np.array([decimal_year(row["date"]) for row in rows])
y = np.log2([float(row["cost"]) for row in rows])


def fitted(places):
    centred = t[places] - t[places].mean()
    return sm.OLS(y[places], np.column_stack([np.ones_like(centred), centred])).fit()


def slope_of(places):
    return fitted(places).params[1]


fit = fitted(np.arange(n))
slope = fit.params[1]
r2 = fit.rsquared
# Student's t with n - 2 degrees of freedom.
slope_low, slope_high = fit.conf_int(alpha=1 - 0.95)[1]

months = 12 / abs(slope)
# Months are the inverse of the rate, so the ends swap; without bound where the rate reaches zero.
slow, fast = (-slope_high, -slope_low) if slope < 0 else (slope_low, slope_high)
months_low = 12 / fast if fast > 0 else None
months_high = 12 / slow if slow > 0 else None
# The law 18: a factor of two every 18 months, in doublings a year.
law_1 = -12 / 18
ratio_1 = slope / law_1
ratio_1_low, ratio_1_high = sorted([slope_low / law_1, slope_high / law_1])
# The law 24: a factor of two every 24 months, in doublings a year.
law_2 = -12 / 24
ratio_2 = slope / law_2
ratio_2_low, ratio_2_high = sorted([slope_low / law_2, slope_high / law_2])

failed = 0


def check(label, computed, page, tolerance):
    global failed
    if computed is None or page is None:
        good = computed is None and page is None
    else:
        good = abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12
    failed += not good
    show = lambda value: "unbounded" if value is None else format(value, ".10g")
    print(f"{label:<44}{show(computed):>18}{show(page):>18}  {'agrees' if good else 'DIFFERS'}")


print(f"{'':<44}{'computed':>18}{'page':>18}")
check("n", n, 6, 0)
check("slope, doublings a year", slope, -0.7651263144213052, 1e-8)
check("months to halve", months, 15.683684868525358, 1e-8)
check("slope, low end", slope_low, -0.907838869204395, 1e-8)
check("slope, high end", slope_high, -0.6224137596382153, 1.4585777630174598e-8)
check("months, low end", months_low, 13.218204691451986, 1e-8)
check("months, high end", months_high, 19.27977942996493, 1.4585777630174598e-8)
check("R squared", r2, 0.9822675120436339, 1e-8)
check("speed against the law 18", ratio_1, 1.147689471631958, 1e-8)
check("  low end", ratio_1_low, 0.933620639457323, 1.4585777630174598e-8)
check("  high end", ratio_1_high, 1.3617583038065926, 1e-8)
check("speed against the law 24", ratio_2, 1.5302526288426104, 1e-8)
check("  low end", ratio_2_low, 1.2448275192764306, 1.4585777630174598e-8)
check("  high end", ratio_2_high, 1.81567773840879, 1e-8)
sys.exit(1 if failed else 0)
