#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The price to reach 43.9 % on MMLU halves every 3.4 months.
# 3.37 months, 95 % interval 2.86 to 4.10 - n 9 - Nov 2021 to Oct 2024 - R^2 0.9620
#
# Computes the numbers of this view again, without the code that the page runs, and compares them with
# those of the page. Ends with status 1 where one differs by more than its tolerance.
# View: https://example.org/explore?study=inference-prices&data=71bdb649b21e&engine=1
# Data: Epoch AI; prices and some scores from Artificial Analysis. Creative Commons Attribution 4.0.
# Version 71bdb649b21e of 2025-03-12.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy and statsmodels.

import csv
import io
import sys
from datetime import date

import numpy as np
import statsmodels.api as sm

ROWS = (
    "id,name,date,cost,performance\n"
    "mmlu-gpt-3-175b-davinci,GPT-3 175B (davinci),2021-11-20,60,0.439\n"
    "mmlu-gpt-3-175b-davinci-3,GPT-3 175B (davinci),2022-09-01,20,0.439\n"
    "mmlu-gpt-3-5-turbo,GPT-3.5 Turbo,2023-03-06,2,0.68\n"
    "mmlu-llama-2-chat-13b,Llama-2-Chat-13B,2023-07-18,0.56,0.45\n"
    "mmlu-llama-2-7b,Llama 2-7B,2023-12-01,0.2,0.453\n"
    "mmlu-llama-2-7b-2,Llama 2-7B,2024-04-14,0.13,0.453\n"
    "mmlu-llama-3-1-instruct-8b,Llama-3.1-Instruct-8B,2024-07-23,0.1,0.71\n"
    "mmlu-llama-3-2-instruct-3b,Llama-3.2-Instruct-3B,2024-09-24,0.08,0.64\n"
    "mmlu-gemini-1-5-flash-8b,Gemini-1.5-Flash-8B,2024-10-03,0.07,0.75\n"
)
# The same rows from the page, instead of those above:
# import urllib.request
# ROWS = urllib.request.urlopen("https://example.org/api/v1/points.csv?study=inference-prices&data=71bdb649b21e&engine=1").read().decode("utf-8")
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
check("n", n, 9, 0)
check("slope, doublings a year", slope, -3.5598310579753276, 1e-8)
check("months to halve", months, 3.370946487226015, 1e-8)
check("slope, low end", slope_low, -4.192405461053353, 1e-8)
check("slope, high end", slope_high, -2.9272566548973025, 1.4321960645437276e-8)
check("months, low end", months_low, 2.862318569011922, 1e-8)
check("months, high end", months_high, 4.099401390009309, 1.4321960645437277e-8)
check("R squared", r2, 0.9619722391864174, 1e-8)
check("speed against the law 18", ratio_1, 5.339746586962992, 1e-8)
check("  low end", ratio_1_low, 4.390884982345954, 1.4321960645437276e-8)
check("  high end", ratio_1_high, 6.288608191580029, 1e-8)
check("speed against the law 24", ratio_2, 7.119662115950655, 1e-8)
check("  low end", ratio_2_low, 5.854513309794605, 1.4321960645437276e-8)
check("  high end", ratio_2_high, 8.384810922106706, 1e-8)
sys.exit(1 if failed else 0)
