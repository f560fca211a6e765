#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The price to reach 43.9 % on MMLU halves every 3.4 months.
# 3.37 months, 95 % interval 2.86 to 4.10 - n 9 - Nov 2021 to Oct 2024 - R^2 0.9620
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?study=inference-prices&data=71bdb649b21e&engine=1
# Rows: https://example.org/studies/inference-prices/rows.csv, the columns and rows of this series
# below.
# Data: Epoch AI; prices and some scores from Artificial Analysis. Creative Commons Attribution 4.0.
# Version 71bdb649b21e of 2025-03-12.
# Note: List price of an API, three parts input to one part output; a price is not a cost of
# computing.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy, scipy and statsmodels.

import csv
import io
import sys
from datetime import date

import numpy as np
import statsmodels.api as sm
from scipy.stats import t as student

# The rows of the series (benchmark = mmlu), in the order of the file.
ROWS = (
    "id,model,date,price_usd_per_mtok_blended_3to1,score\n"
    "mmlu-claude-3-haiku,Claude-3-Haiku,2024-03-04,0.5,0.71\n"
    "mmlu-claude-3-opus,Claude-3-Opus,2024-03-04,30,0.84\n"
    "mmlu-claude-3-sonnet,Claude-3-Sonnet,2024-03-04,6,0.77\n"
    "mmlu-claude-3-5-haiku,Claude-3.5-Haiku,2024-10-22,1.6,0.81\n"
    "mmlu-claude-3-5-sonnet-2024-06,Claude-3.5-Sonnet-2024-06,2024-06-20,6,0.88\n"
    "mmlu-claude-3-5-sonnet-2024-10,Claude-3.5-Sonnet-2024-10,2024-10-22,6,0.89\n"
    "mmlu-gemini-2-0-flash,Gemini 2.0 Flash,2025-02-05,0.175,0.88\n"
    "mmlu-gemini-1-5-flash-2024-05,Gemini-1.5-Flash-2024-05,2024-05-10,0.13,0.79\n"
    "mmlu-gemini-1-5-flash-2024-09,Gemini-1.5-Flash-2024-09,2024-09-24,0.13,0.75\n"
    "mmlu-gemini-1-5-flash-8b,Gemini-1.5-Flash-8B,2024-10-03,0.07,0.75\n"
    "mmlu-gemini-1-5-pro-2024-05,Gemini-1.5-Pro-2024-05,2024-05-23,2.19,0.86\n"
    "mmlu-gemini-1-5-pro-2024-09,Gemini-1.5-Pro-2024-09,2024-09-24,2.19,0.86\n"
    "mmlu-gemma-2-27b,Gemma-2-27B,2024-06-24,0.26,0.77\n"
    "mmlu-gemma-2-9b,Gemma-2-9B,2024-06-24,0.13,0.73\n"
    "mmlu-gpt-3-5-turbo-2023-11,GPT-3.5-Turbo-2023-11,2023-11-06,0.75,0.68\n"
    "mmlu-gpt-4-0314,GPT-4-0314,2023-03-14,37.5,0.86\n"
    "mmlu-gpt-4-turbo,GPT-4 Turbo,2023-11-06,15,0.87\n"
    "mmlu-gpt-4o-2024-05,GPT-4o-2024-05,2024-05-13,7.5,0.87\n"
    "mmlu-gpt-4o-2024-08,GPT-4o-2024-08,2024-08-06,4.38,0.89\n"
    "mmlu-gpt-4o-2024-11,GPT-4o-2024-11,2024-11-20,4.38,0.86\n"
    "mmlu-gpt-4o-mini,GPT-4o-mini,2024-07-18,0.26,0.82\n"
    "mmlu-llama-2-chat-13b,Llama-2-Chat-13B,2023-07-18,0.56,0.45\n"
    "mmlu-llama-2-chat-7b,Llama-2-Chat-7B,2023-07-18,0.33,0.13\n"
    "mmlu-llama-3-instruct-70b,Llama-3-Instruct-70B,2024-04-18,0.89,0.79\n"
    "mmlu-llama-3-instruct-8b,Llama-3-Instruct-8B,2024-04-18,0.15,0.64\n"
    "mmlu-llama-3-1-instruct-405b,Llama-3.1-Instruct-405B,2024-07-23,3.5,0.87\n"
    "mmlu-llama-3-1-instruct-70b,Llama-3.1-Instruct-70B,2024-07-23,0.72,0.84\n"
    "mmlu-llama-3-1-instruct-8b,Llama-3.1-Instruct-8B,2024-07-23,0.1,0.71\n"
    "mmlu-llama-3-2-instruct-1b,Llama-3.2-Instruct-1B,2024-09-24,0.05,0.35\n"
    "mmlu-llama-3-2-instruct-3b,Llama-3.2-Instruct-3B,2024-09-24,0.08,0.64\n"
    "mmlu-mistral-small-3,Mistral Small 3,2025-01-30,0.475,0.82\n"
    "mmlu-mistral-8x22,Mistral-8x22,2024-04-17,1.2,0.76\n"
    "mmlu-mistral-large-2-2024-07,Mistral-Large-2-2024-07,2024-07-24,3,0.85\n"
    "mmlu-mistral-large-2-2024-11,Mistral-Large-2-2024-11,2024-11-18,3,0.85\n"
    "mmlu-mistral-large-2024-02,Mistral-Large-2024-02,2024-02-26,6,0.69\n"
    "mmlu-mistral-nemo,Mistral-NeMo,2024-07-18,0.13,0.66\n"
    "mmlu-mistral-small-2024-02,Mistral-Small-2024-02,2024-02-26,1.5,0.69\n"
    "mmlu-phi-4,Phi 4,2024-12-13,0.1225,0.85\n"
    "mmlu-claude-2,Claude 2,2024-08-12,12,0.785\n"
    "mmlu-command-r,Command R+,2024-08-13,6,0.757\n"
    "mmlu-command-r-2,Command R+,2024-09-13,4.375,0.757\n"
    "mmlu-deepseek-coder-v2-236b,DeepSeek-Coder-V2 236B,2024-09-11,0.175,0.792\n"
    "mmlu-gemini-1-0-pro,Gemini 1.0 Pro,2024-08-12,0.75,0.718\n"
    "mmlu-gpt-3-175b-davinci,GPT-3 175B (davinci),2021-11-20,60,0.439\n"
    "mmlu-gpt-3-175b-davinci-2,GPT-3 175B (davinci),2022-08-31,60,0.439\n"
    "mmlu-gpt-3-175b-davinci-3,GPT-3 175B (davinci),2022-09-01,20,0.439\n"
    "mmlu-gpt-3-175b-davinci-4,GPT-3 175B (davinci),2024-01-04,20,0.631\n"
    "mmlu-gpt-3-5,GPT-3.5,2022-11-30,20,0.648\n"
    "mmlu-gpt-3-5-turbo-2023-06,GPT-3.5-Turbo-2023-06,2023-06-13,3.25,0.68\n"
    "mmlu-gpt-3-5-turbo-2024-01,GPT-3.5-Turbo-2024-01,2024-01-25,0.75,0.68\n"
    "mmlu-gpt-3-5-turbo,GPT-3.5 Turbo,2023-03-06,2,0.68\n"
    "mmlu-jamba-1-5-large,Jamba 1.5-Large,2024-09-12,3.5,0.8\n"
    "mmlu-llama-2-13b,Llama 2-13B,2023-12-08,0.35,0.548\n"
    "mmlu-llama-2-13b-2,Llama 2-13B,2024-04-14,0.22,0.548\n"
    "mmlu-llama-2-70b-chat,Llama 2-70B Chat,2023-12-01,0.7625,0.689\n"
    "mmlu-llama-2-7b,Llama 2-7B,2023-12-01,0.2,0.453\n"
    "mmlu-llama-2-7b-2,Llama 2-7B,2024-04-14,0.13,0.453\n"
    "mmlu-mistral-7b,Mistral 7B,2024-09-14,0.25,0.601\n"
    "mmlu-reka-core,Reka Core,2024-09-14,4,0.832\n"
)
rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))
series_rows = len(rows)


def cost_of(row):
    cell = row["price_usd_per_mtok_blended_3to1"]
    return float(cell) if cell else None


# The population. First the rows with a date and a positive cost.
rows = [row for row in rows if row["date"] and 0 < (cost_of(row) or 0) < np.inf]
usable_rows = len(rows)
# Date order; on one day the better cost first, then by id.
rows.sort(key=lambda row: (row["date"], cost_of(row), row["id"]))
population_rows = len(rows)


def decimal_year(day):
    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25


day = np.array([row["date"] for row in rows], dtype=str)
year = np.array([decimal_year(one) for one in day])
cost = np.array([cost_of(row) for row in rows])
log2_cost = np.log2(cost)
performance = np.array([float(row["score"] or "nan") for row in rows])


def reaching(places):
    return places[performance[places] >= 0.439]


def records(places):
    """Of places in date order: a cost strictly below every earlier one; a tie is none."""
    best_before = np.concatenate([[np.inf], np.minimum.accumulate(cost[places])])[:-1]
    return places[cost[places] < best_before]


def chosen(places):
    """The places that are fitted, of those given, which may repeat."""
    places = np.sort(places)  # date order
    places = reaching(places)
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

best_costs = cost[records(reaching(everything))]
observed_gain = best_costs[0] / best_costs[-1]

reached = reaching(everything)
records_count = len(records(reached))


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


def give(label, page, own=None, verdict="given"):
    """The page's number, with a like one of our own beside it where there is one."""
    global given
    given += 1
    line(label, "-" if own is None else show(own), show(page), verdict)


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
check("rows of the series", series_rows, 59, 0)
check("  with a date and a cost", usable_rows, 59, 0)
check("  in the population", population_rows, 59, 0)
check("n, rows fitted", n, 9, 0)
check("span, years", span, 2.8692676249143005, 1e-8)
check("slope, doublings a year", slope, -3.5598310579753276, 1e-8)
check("  its standard error", slope_error, 0.2675158231384668, 1e-8)
check("months to halve", months, 3.370946487226015, 1e-8)
check("factor a year", factor_a_year, 11.792772703878889, 4e-8)
check("gain over the span, of the trend", gain, 1187.8261673905754, 2e-7)
check("  from first record to last", observed_gain, 857.1428571428571, 1e-8)
check("line on 2024-10-03, log2 cost", level, -4.302774379755647, 1e-8)
check("R squared", r2, 0.9619722391864174, 1e-8)
check("residual SD", residual_sd, 0.7544604843471318, 1e-8)
check("lag-1 correlation of residuals", lag1, 0.35271785869654754, 1e-6)
check("slope, low end", slope_low, -4.192405461053353, 1e-8)
check("slope, high end", slope_high, -2.9272566548973025, 2e-8)
check("months, low end", months_low, 2.862318569011922, 1e-8)
check("months, high end", months_high, 4.099401390009309, 2e-8)
check("records, before any window", records_count, 9, 0)
give("  chance of as many in random order, simulated", 0.009)
check("speed against the law 18", ratio_1, 5.339746586962992, 1e-8)
check("  low end", ratio_1_low, 4.390884982345954, 2e-8)
check("  high end", ratio_1_high, 6.288608191580029, 1e-8)
check("  gain of the law", law_gain_1, 3.7655094957052127, 2e-8)
check("  share of the trend", share_1, 0.18727480484588974, 1e-8)
check("  confidence that the trend is faster", faster_1, 0.999993632080254, 1e-7)
check("speed against the law 24", ratio_2, 7.119662115950655, 1e-8)
check("  low end", ratio_2_low, 5.854513309794605, 2e-8)
check("  high end", ratio_2_high, 8.384810922106706, 1e-8)
check("  gain of the law", law_gain_2, 2.7031354640942853, 2e-8)
check("  share of the trend", share_2, 0.1404561036344173, 1e-8)
check("  confidence that the trend is faster", faster_2, 0.999995616248597, 1e-7)
print(f"{differing} differ; {given} given, not computed or not compared")
sys.exit(1 if differing else 0)
