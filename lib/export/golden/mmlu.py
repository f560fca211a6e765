#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The training compute to reach 60 % on MMLU halves every 10.3 months.
# 10.29 months, 95 % interval 5.97 to 37.11 - n 7 - Dec 2021 to Apr 2024 - R^2 0.7167
#
# Computes the numbers of this view again, without the code that the page runs, and compares them with
# those of the page. Ends with status 1 where one differs by more than its tolerance.
# View: https://example.org/explore?study=benchmarks&data=d7371f2e32b9&engine=1
# Data: Epoch AI, Data on AI Benchmarking; Epoch AI, Data on AI Models. Creative Commons Attribution
# 4.0. Version d7371f2e32b9 of 2026-04-24.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy and statsmodels.

import csv
import io
import sys
from datetime import date

import numpy as np
import statsmodels.api as sm

ROWS = (
    "id,name,date,cost,performance\n"
    "mmlu-gopher-280b,Gopher,2021-12-08,6.31e+23,0.6\n"
    "mmlu-chinchilla-70b,Chinchilla 70B,2022-03-29,5.76e+23,0.675\n"
    "mmlu-llama-65b,LLAMA 1 65B,2023-02-24,5.5e+23,0.634\n"
    "mmlu-llama-2-34b-2,LLaMA 2 34B,2023-07-18,4.08e+23,0.626\n"
    "mmlu-qwen-14b-chat,Qwen-Chat 14B,2023-09-24,2.5e+23,0.64\n"
    "mmlu-yi-6b-2,Yi 6B,2023-11-02,1.26e+23,0.632\n"
    "mmlu-phi-3-mini-4k-instruct,Phi-3-mini,2024-04-23,7.524e+22,0.688\n"
)
# The same rows from the page, instead of those above:
# import urllib.request
# ROWS = urllib.request.urlopen("https://example.org/api/v1/points.csv?study=benchmarks&data=d7371f2e32b9&engine=1").read().decode("utf-8")
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
check("n", n, 7, 0)
check("slope, doublings a year", slope, -1.1660128644899908, 1e-8)
check("months to halve", months, 10.291481651232683, 1e-8)
check("slope, low end", slope_low, -2.0086754036798387, 1e-8)
check("slope, high end", slope_high, -0.32335032530014274, 6.212071695970402e-8)
check("months, low end", months_low, 5.974086195318729, 1e-8)
check("months, high end", months_high, 37.11145176322698, 6.212071695970402e-8)
check("R squared", r2, 0.7167473774747113, 1e-8)
check("speed against the law 18", ratio_1, 1.7490192967349862, 1e-8)
check("  low end", ratio_1_low, 0.4850254879502141, 6.212071695970402e-8)
check("  high end", ratio_1_high, 3.013013105519758, 1e-8)
check("speed against the law 24", ratio_2, 2.3320257289799815, 1e-8)
check("  low end", ratio_2_low, 0.6467006506002855, 6.212071695970402e-8)
check("  high end", ratio_2_high, 4.017350807359677, 1e-8)
sys.exit(1 if failed else 0)
