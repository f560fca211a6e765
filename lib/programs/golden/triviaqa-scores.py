#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The training compute to reach 71 % on TriviaQA doubles every 14.8 months.
# 14.83 months, 95 % interval 4.32 or more, unbounded: no rise is not excluded - n 17 - Dec 2021 to
# Dec 2024
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?study=benchmarks&benchmark=triviaqa&select=reaching&estimator=theil-sen&data=d7371f2e32b9&engine=1
# Rows: https://example.org/studies/benchmarks/rows.csv, the columns and rows of this series below.
# Data: Epoch AI, Data on AI Benchmarking; Epoch AI, Data on AI Models. Creative Commons Attribution
# 4.0. Version d7371f2e32b9 of 2026-04-24.
# Note: For tuned or API versions it is the compute of the base or first version; estimates are good
# to a factor of two to ten.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy and scipy.

import csv
import io
import sys
from datetime import date

import numpy as np
from scipy.stats import kendalltau
from scipy.stats import norm as normal
from scipy.stats import theilslopes

# The rows of the series (benchmark = triviaqa), in the order of the file.
ROWS = (
    "id,name,release_date,model,training_compute_flop,score\n"
    "triviaqa-claude-2-0,Claude 2,2023-07-11,claude-2.0,3.866e+24,0.875\n"
    "triviaqa-claude-instant-1-1,Claude instant,,claude-instant-1.1,,0.789\n"
    "triviaqa-gpt-4-0613,GPT-4-0613,2023-06-13,gpt-4-0613,2.1e+25,0.848\n"
    "triviaqa-claude-1-3,Claude 1.3,2023-04-18,claude-1.3,,0.867\n"
    "triviaqa-palm-2-l,PaLM 2-L,2023-05-17,PaLM 2-L,,0.861\n"
    "triviaqa-llama-2-70b-hf,LLaMA 2 70B,2023-07-18,Llama-2-70b-hf,8.1e+23,0.85\n"
    "triviaqa-palm-2-m,PaLM 2-M,2023-05-17,PaLM 2-M,,0.817\n"
    "triviaqa-palm-540b,PaLM-540B,2022-04-04,PaLM 540B,2.5272e+24,0.769\n"
    "triviaqa-palm-540b-2,PaLM-540B,2022-04-04,PaLM 540B,2.5272e+24,0.814\n"
    "triviaqa-palm-540b-3,PaLM-540B,2022-04-04,PaLM 540B,2.5272e+24,0.814\n"
    "triviaqa-palm-2-s,PaLM 2-S,2023-05-17,PaLM 2-S,,0.752\n"
    "triviaqa-text-davinci-001,GPT-3,2022-01-27,text-davinci-001,3.19181e+23,0.712\n"
    "triviaqa-text-davinci-001-2,GPT-3,2022-01-27,text-davinci-001,3.19181e+23,0.68\n"
    "triviaqa-text-davinci-001-3,GPT-3,2022-01-27,text-davinci-001,3.19181e+23,0.643\n"
    "triviaqa-gemma-2b,Gemma 2B,2024-02-21,gemma-2b,4.5115822e+22,0.532\n"
    "triviaqa-gemma-7b,Gemma 7B,2024-02-21,gemma-7b,3.07e+23,0.634\n"
    "triviaqa-mistral-7b-v0-1,Mistral 7B,2023-09-27,Mistral-7B-v0.1,,0.625\n"
    "triviaqa-llama-2-7b,LLaMA-2 7B,2023-07-18,Llama-2-7b,8.4e+22,0.721\n"
    "triviaqa-llama-2-13b,LLaMA-2 13B,2023-07-18,Llama-2-13b,1.6e+23,0.796\n"
    "triviaqa-deepseek-v2,DeepSeek-V2 Base,2024-05-07,DeepSeek-V2,1.02e+24,0.8\n"
    "triviaqa-qwen2-5-72b,Qwen2.5 72B Base,2024-09-19,Qwen2.5-72B,7.8e+24,0.719\n"
    "triviaqa-deepseek-v3,DeepSeek-V3 Base,2024-12-26,DeepSeek-V3,3.3e+24,0.829\n"
    "triviaqa-llama-3-1-405b,LLaMA-3.1 405B Base,2024-07-23,Llama-3.1-405B,3.8e+25,0.827\n"
    "triviaqa-phi-3-mini-4k-instruct,Phi-3-mini,2024-04-23,Phi-3-mini-4k-instruct,7.524e+22,0.64\n"
    "triviaqa-phi-3-small-8k-instruct,Phi-3-small,2024-04-23,Phi-3-small-8k-instruct,2.1312e+23,0.581\n"
    "triviaqa-phi-3-medium-128k-instruct,Phi-3-medium,2024-04-23,Phi-3-medium-128k-instruct,4.032e+23,0.739\n"
    "triviaqa-phi-2,Phi-2,2023-12-12,phi-2,2.27e+22,0.452\n"
    "triviaqa-mistral-7b-v0-1-2,Mistral 7b,2023-09-27,Mistral-7B-v0.1,,0.752\n"
    "triviaqa-gemma-7b-2,Gemma 7b,2024-02-21,gemma-7b,3.07e+23,0.723\n"
    "triviaqa-meta-llama-3-8b-instruct,Llama-3-In 8b,2024-04-18,Meta-Llama-3-8B-Instruct,7.2e+23,0.677\n"
    "triviaqa-mixtral-8x7b-v0-1,Mixtral 8x7b,2023-12-11,Mixtral-8x7B-v0.1,7.74e+23,0.822\n"
    "triviaqa-gpt-3-5-turbo-1106,GPT-3.5 version 1106,2023-11-06,gpt-3.5-turbo-1106,,0.858\n"
    "triviaqa-text-davinci-001-4,GPT-3 (175B),2022-01-27,text-davinci-001,3.19181e+23,0.643\n"
    "triviaqa-glam-moe,GLaM,2021-12-13,GLaM (MoE),3.636311243e+23,0.713\n"
    "triviaqa-text-davinci-001-5,GPT-3 (175B),2022-01-27,text-davinci-001,3.19181e+23,0.68\n"
    "triviaqa-glam-moe-2,GLaM,2021-12-13,GLaM (MoE),3.636311243e+23,0.758\n"
    "triviaqa-text-davinci-001-6,GPT-3,2022-01-27,text-davinci-001,3.19181e+23,0.712\n"
    "triviaqa-gopher-280b,Gopher,2021-12-08,Gopher (280B),6.31e+23,0.571\n"
    "triviaqa-text-davinci-001-7,GPT-3,2022-01-27,text-davinci-001,3.19181e+23,0.643\n"
    "triviaqa-text-davinci-001-8,GPT-3,2022-01-27,text-davinci-001,3.19181e+23,0.68\n"
    "triviaqa-text-davinci-001-9,GPT-3,2022-01-27,text-davinci-001,3.19181e+23,0.712\n"
    "triviaqa-mpt-7b,MPT 7B,2023-05-05,mpt-7b,4.2e+22,0.557\n"
    "triviaqa-mpt-30b,MPT 30B,2023-06-22,mpt-30b,1.89e+23,0.68\n"
    "triviaqa-falcon-7b,Falcon 7B,2023-04-24,falcon-7b,6.3e+22,0.526\n"
    "triviaqa-falcon-40b,Falcon 40B,2023-03-15,falcon-40b,2.4e+23,0.746\n"
    "triviaqa-llama-7b,LLAMA 1 7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.633\n"
    "triviaqa-llama-13b,LLAMA 1 13B,2023-02-24,LLaMA-13B,7.8e+22,0.701\n"
    "triviaqa-llama-33b,LLAMA 1 33B,2023-02-24,LLaMA-33B,2.73e+23,0.787\n"
    "triviaqa-llama-65b,LLAMA 1 65B,2023-02-24,LLaMA-65B,5.5e+23,0.817\n"
    "triviaqa-llama-2-7b-2,LLAMA 2 7B,2023-07-18,Llama-2-7b,8.4e+22,0.658\n"
    "triviaqa-llama-2-13b-2,LLAMA 2 13B,2023-07-18,Llama-2-13b,1.6e+23,0.731\n"
    "triviaqa-llama-2-34b,LLAMA 2 34B,2023-07-18,Llama-2-34b,4.08e+23,0.81\n"
    "triviaqa-llama-2-70b-hf-2,LLAMA 2 70B,2023-07-18,Llama-2-70b-hf,8.1e+23,0.824\n"
    "triviaqa-mpt-7b-2,MPT 7B,2023-05-05,mpt-7b,4.2e+22,0.596\n"
    "triviaqa-mpt-30b-2,MPT 30B,2023-06-22,mpt-30b,1.89e+23,0.713\n"
    "triviaqa-falcon-7b-2,Falcon 7B,2023-04-24,falcon-7b,6.3e+22,0.568\n"
    "triviaqa-falcon-40b-2,Falcon 40B,2023-03-15,falcon-40b,2.4e+23,0.786\n"
    "triviaqa-llama-7b-2,LLAMA 1 7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.674\n"
    "triviaqa-llama-13b-2,LLAMA 1 13B,2023-02-24,LLaMA-13B,7.8e+22,0.744\n"
    "triviaqa-llama-33b-2,LLAMA 1 33B,2023-02-24,LLaMA-33B,2.73e+23,0.807\n"
    "triviaqa-llama-65b-2,LLAMA 1 65B,2023-02-24,LLaMA-65B,5.5e+23,0.845\n"
    "triviaqa-llama-2-7b-3,LLAMA 2 7B,2023-07-18,Llama-2-7b,8.4e+22,0.689\n"
    "triviaqa-llama-2-13b-3,LLAMA 2 13B,2023-07-18,Llama-2-13b,1.6e+23,0.772\n"
    "triviaqa-llama-2-34b-2,LLAMA 2 34B,2023-07-18,Llama-2-34b,4.08e+23,0.833\n"
    "triviaqa-llama-2-70b-hf-3,LLAMA 2 70B,2023-07-18,Llama-2-70b-hf,8.1e+23,0.85\n"
    "triviaqa-mpt-7b-3,MPT 7B,2023-05-05,mpt-7b,4.2e+22,0.612\n"
    "triviaqa-mpt-30b-3,MPT 30B,2023-06-22,mpt-30b,1.89e+23,0.733\n"
    "triviaqa-falcon-7b-3,Falcon 7B,2023-04-24,falcon-7b,6.3e+22,0.646\n"
    "triviaqa-falcon-40b-3,Falcon 40B,2023-03-15,falcon-40b,2.4e+23,0.799\n"
    "triviaqa-llama-7b-3,LLAMA 1 7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.704\n"
    "triviaqa-llama-13b-3,LLAMA 1 13B,2023-02-24,LLaMA-13B,7.8e+22,0.771\n"
    "triviaqa-llama-33b-3,LLAMA 1 33B,2023-02-24,LLaMA-33B,2.73e+23,0.838\n"
    "triviaqa-llama-65b-3,LLAMA 1 65B,2023-02-24,LLaMA-65B,5.5e+23,0.859\n"
    "triviaqa-llama-2-7b-4,LLAMA 2 7B,2023-07-18,Llama-2-7b,8.4e+22,0.721\n"
    "triviaqa-llama-2-13b-4,LLAMA 2 13B,2023-07-18,Llama-2-13b,1.6e+23,0.796\n"
    "triviaqa-llama-2-34b-3,LLAMA 2 34B,2023-07-18,Llama-2-34b,4.08e+23,0.845\n"
    "triviaqa-llama-2-70b-hf-4,LLAMA 2 70B,2023-07-18,Llama-2-70b-hf,8.1e+23,0.876\n"
    "triviaqa-mpt-7b-4,MPT 7B,2023-05-05,mpt-7b,4.2e+22,0.616\n"
    "triviaqa-mpt-30b-4,MPT 30B,2023-06-22,mpt-30b,1.89e+23,0.736\n"
    "triviaqa-falcon-7b-4,Falcon 7B,2023-04-24,falcon-7b,6.3e+22,0.611\n"
    "triviaqa-falcon-40b-4,Falcon 40B,2023-03-15,falcon-40b,2.4e+23,0.796\n"
    "triviaqa-llama-7b-4,LLAMA 1 7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.71\n"
    "triviaqa-llama-13b-4,LLAMA 1 13B,2023-02-24,LLaMA-13B,7.8e+22,0.779\n"
    "triviaqa-llama-33b-4,LLAMA 1 33B,2023-02-24,LLaMA-33B,2.73e+23,0.836\n"
    "triviaqa-llama-65b-4,LLAMA 1 65B,2023-02-24,LLaMA-65B,5.5e+23,0.86\n"
    "triviaqa-llama-2-7b-5,LLAMA 2 7B,2023-07-18,Llama-2-7b,8.4e+22,0.737\n"
    "triviaqa-llama-2-13b-5,LLAMA 2 13B,2023-07-18,Llama-2-13b,1.6e+23,0.794\n"
    "triviaqa-llama-2-34b-4,LLAMA 2 34B,2023-07-18,Llama-2-34b,4.08e+23,0.846\n"
    "triviaqa-llama-2-70b-hf-5,LLAMA 2 70B,2023-07-18,Llama-2-70b-hf,8.1e+23,0.875\n"
    "triviaqa-gopher-280b-2,Gopher 280B,2021-12-08,Gopher (280B),6.31e+23,0.435\n"
    "triviaqa-chinchilla-70b,Chinchilla 70B,2022-03-29,Chinchilla (70B),5.76e+23,0.554\n"
    "triviaqa-llama-7b-5,LLaMA 7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.5\n"
    "triviaqa-llama-13b-5,LLaMA 13B,2023-02-24,LLaMA-13B,7.8e+22,0.566\n"
    "triviaqa-llama-33b-5,LLaMA 33B,2023-02-24,LLaMA-33B,2.73e+23,0.651\n"
    "triviaqa-llama-65b-5,LLaMA 65B,2023-02-24,LLaMA-65B,5.5e+23,0.682\n"
    "triviaqa-llama-7b-6,LLaMA 7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.534\n"
    "triviaqa-llama-13b-6,LLaMA 13B,2023-02-24,LLaMA-13B,7.8e+22,0.605\n"
    "triviaqa-llama-33b-6,LLaMA 33B,2023-02-24,LLaMA-33B,2.73e+23,0.679\n"
    "triviaqa-llama-65b-6,LLaMA 65B,2023-02-24,LLaMA-65B,5.5e+23,0.716\n"
    "triviaqa-gopher-280b-3,Gopher 280B,2021-12-08,Gopher (280B),6.31e+23,0.57\n"
    "triviaqa-chinchilla-70b-2,Chinchilla 70B,2022-03-29,Chinchilla (70B),5.76e+23,0.641\n"
    "triviaqa-llama-7b-7,LLaMA 7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.563\n"
    "triviaqa-llama-13b-7,LLaMA 13B,2023-02-24,LLaMA-13B,7.8e+22,0.631\n"
    "triviaqa-llama-33b-7,LLaMA 33B,2023-02-24,LLaMA-33B,2.73e+23,0.699\n"
    "triviaqa-llama-65b-7,LLaMA 65B,2023-02-24,LLaMA-65B,5.5e+23,0.726\n"
    "triviaqa-gopher-280b-4,Gopher 280B,2021-12-08,Gopher (280B),6.31e+23,0.572\n"
    "triviaqa-chinchilla-70b-3,Chinchilla 70B,2022-03-29,Chinchilla (70B),5.76e+23,0.646\n"
    "triviaqa-llama-7b-8,LLaMA 7B,2023-02-24,LLaMA-7B,4.00000001e+22,0.576\n"
    "triviaqa-llama-13b-8,LLaMA 13B,2023-02-24,LLaMA-13B,7.8e+22,0.64\n"
    "triviaqa-llama-33b-8,LLaMA 33B,2023-02-24,LLaMA-33B,2.73e+23,0.704\n"
    "triviaqa-llama-65b-8,LLaMA 65B,2023-02-24,LLaMA-65B,5.5e+23,0.73\n"
    "triviaqa-gopher-280b-5,Gopher 280B,2021-12-08,Gopher (280B),6.31e+23,0.571\n"
    "triviaqa-claude-instant-1-1-2,Claude Instant 1.1,,claude-instant-1.1,,0.789\n"
    "triviaqa-claude-instant-1-2,Claude Instant 1.2,2023-08-09,claude-instant-1.2,,0.787\n"
)
rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))
series_rows = len(rows)


def cost_of(row):
    cell = row["training_compute_flop"]
    return float(cell) if cell else None


# The population. First the rows with a date and a positive cost.
rows = [row for row in rows if row["release_date"] and 0 < (cost_of(row) or 0) < np.inf]
usable_rows = len(rows)
# One row a model: the one with the lower median score, by score and then id, of those with a score.
scores_of = {}
for row in rows:
    scores_of.setdefault(row["model"] if row["model"] else ("row", row["id"]), []).append(row)
kept = set()
for group in scores_of.values():
    group = [row for row in group if row["score"]] or group
    group = sorted(group, key=lambda row: (float(row["score"] or 0), row["id"]))
    kept.add(group[(len(group) - 1) // 2]["id"])
rows = [row for row in rows if row["id"] in kept]
# Date order; on one day the better cost first, then by id.
rows.sort(key=lambda row: (row["release_date"], cost_of(row), row["id"]))
population_rows = len(rows)


def decimal_year(day):
    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25


day = np.array([row["release_date"] for row in rows], dtype=str)
year = np.array([decimal_year(one) for one in day])
cost = np.array([cost_of(row) for row in rows])
log2_cost = np.log2(cost)
performance = np.array([float(row["score"] or "nan") for row in rows])


def reaching(places):
    return places[performance[places] >= 0.71]


def records(places):
    """Of places in date order: a cost strictly below every earlier one; a tie is none."""
    best_before = np.concatenate([[np.inf], np.minimum.accumulate(cost[places])])[:-1]
    return places[cost[places] < best_before]


def chosen(places):
    """The places that are fitted, of those given, which may repeat."""
    places = np.sort(places)  # date order
    places = reaching(places)
    return places


everything = np.arange(len(rows))
fitted = chosen(everything)
n = len(fitted)
span = year[fitted].max() - year[fitted].min()


x, y = year[fitted], log2_cost[fitted]
# With Sen's interval: places among the slopes, from Kendall's variance with ties.
slope, _, slope_low, slope_high = theilslopes(y, x, 0.95, method="separate")
residual = y - (np.median(y) + slope * (x - np.median(x)))
level = np.median(y) + slope * (x[-1] - np.median(x))
mad = np.median(np.abs(residual))
lag1 = np.sum(residual[1:] * residual[:-1]) / np.sum(residual**2)


def faster(law, law_error, sign):
    """One less the p of Kendall's test of what is left of the costs when the law is taken off them."""
    if law_error > 0:  # the middles of 21 equal shares of the law's own normal distribution
        shares = (np.arange(21) + 0.5) / 21
        return np.mean([faster(law + law_error * z, 0, sign) for z in normal.ppf(shares)])
    rest = y - law * (x - np.median(x))
    different = len(np.unique(x)) == n and len(np.unique(rest)) == n
    method = "exact" if different and n <= 33 else "asymptotic"
    side = "less" if sign < 0 else "greater"
    return 1 - kendalltau(x, rest, method=method, alternative=side).pvalue


months = 12 / abs(slope)
factor_a_year = 2**abs(slope)
gain = 2**(abs(slope) * span)

best_costs = cost[records(reaching(everything))]
observed_gain = best_costs[0] / best_costs[-1]


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
check("rows of the series", series_rows, 114, 0)
check("  with a date and a cost", usable_rows, 104, 0)
check("  in the population", population_rows, 31, 0)
check("n, rows fitted", n, 17, 0)
check("span, years", span, 3.0362765229294837, 1e-8)
check("slope, doublings a year", slope, 0.8090224660174438, 1e-8)
check("months to double", months, 14.832715411565916, 1e-8)
check("factor a year", factor_a_year, 1.7520239128878516, 1e-8)
check("gain over the span, of the trend", gain, 5.488515231424231, 3e-8)
check("  from first record to last", observed_gain, 4.328941955952381, 1e-8)
check("line on 2024-12-26, log2 cost", level, 80.52397568195124, 1e-8)
check("median absolute residual", mad, 1.5610331102419068, 1e-8)
check("lag-1 correlation of residuals", lag1, -0.0612369600219682, 1e-6)
check("slope, low end", slope_low, -1.124752187258891, 3e-8)
check("slope, high end", slope_high, 2.7760267105188006, 1e-8)
check("months, low end", months_low, 4.322724977584012, 1e-8)
check("months, high end", months_high, None, 1e-8)
check("speed against the law 18", ratio_1, -1.2135336990261658, 1e-8)
check("  low end", ratio_1_low, -4.1640400657782015, 1e-8)
check("  high end", ratio_1_high, 1.6871282808883366, 3e-8)
check("  gain of the law", law_gain_1, 4.067618423196399, 3e-8)
check("  share of the trend", share_1, -0.8240397450869953, 1e-8)
check("  confidence that the trend is faster", faster_1, 0.04067085422228989, 1e-7)
check("speed against the law 24", ratio_2, -1.6180449320348875, 1e-8)
check("  low end", ratio_2_low, -5.552053421037601, 1e-8)
check("  high end", ratio_2_high, 2.249504374517782, 3e-8)
check("  gain of the law", law_gain_2, 2.8642119625624973, 2e-8)
check("  share of the trend", share_2, -0.6180298088152465, 1e-8)
check("  confidence that the trend is faster", faster_2, 0.05740258555174915, 1e-7)
print(f"{differing} differ; {given} given, not computed or not compared")
sys.exit(1 if differing else 0)
