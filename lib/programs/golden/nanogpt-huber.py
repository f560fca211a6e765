#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The training time to reach a validation loss of 3.28 with a small GPT-2 halves every 7.6 months.
# 7.59 months, 95 % interval 5.98 to 9.55 - n 89 - May 2024 to Jul 2026
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?study=nanogpt-speedrun&estimator=huber&data=2a60aa9c538c&engine=1
# Rows: https://example.org/studies/nanogpt-speedrun/rows.csv, the columns and rows of this series
# below.
# Data: Keller Jordan and contributors; Hans Gundlach. MIT License; No licence stated by the source;
# facts with citation. Version 2a60aa9c538c of 2026-08-01.
# Note: Wall-clock time on eight H100; the timing rules changed after record 21.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy and statsmodels.

import csv
import io
import sys
from datetime import date

import numpy as np
import statsmodels.api as sm

# The rows of the series (benchmark = small-3-28), in the order of the file.
ROWS = (
    "id,name,date,is_retiming,time_s\n"
    "small-3-28-1,Record 1: llm.c reference run,2024-05-28,false,2700\n"
    "small-3-28-2,\"Record 2: tuned learning rate, rotary embeddings\",2024-06-06,false,1884\n"
    "small-3-28-3,Record 3: Muon optimizer,2024-10-04,false,1494\n"
    "small-3-28-4,Record 4: Muon refinements,2024-10-11,false,1338\n"
    "small-3-28-5,\"Record 5: squared-ReLU, zero-init projections, QK norm, padded embeddings\",2024-10-14,false,912\n"
    "small-3-28-6,Record 6: Muon work sharded over GPUs,2024-10-18,false,786\n"
    "small-3-28-7,Record 7: PyTorch 2.5,2024-10-18,false,720\n"
    "small-3-28-8,Record 8: separate embedding and output head,2024-11-03,false,648\n"
    "small-3-28-9,\"Record 9: value/embedding skips, momentum warmup, logit softcap\",2024-11-06,false,492\n"
    "small-3-28-10,Record 10: bf16 activations,2024-11-08,false,468\n"
    "small-3-28-11,\"Record 11: U-net skips, doubled learning rate\",2024-11-10,false,432\n"
    "small-3-28-12,Record 12: FlexAttention with 64K context,2024-11-19,false,301.8\n"
    "small-3-28-13,Record 13: attention-window warmup,2024-11-24,false,279.6\n"
    "small-3-28-14,Record 14: value embeddings,2024-12-04,false,264.6\n"
    "small-3-28-15,\"Record 15: U-net value embeddings, code tuning\",2024-12-08,false,237\n"
    "small-3-28-16,\"Record 16: split value embeddings, block sliding window\",2024-12-10,false,228\n"
    "small-3-28-17,\"Record 17: sparser value embeddings, rotary change, one attention layer fewer\",2024-12-17,false,214.2\n"
    "small-3-28-18,Record 18: softcap 30 to 15,2025-01-04,false,204\n"
    "small-3-28-19,\"Record 19: FP8 output head, logit offset, LR floor 0.1\",2025-01-13,false,188.52\n"
    "small-3-28-20,\"Record 20: merged QKV, long-short attention, batched Muon\",2025-01-16,false,179.52\n"
    "small-3-28-21,Record 21: smaller batch,2025-01-26,false,175.98\n"
    "small-3-28-21-retimed,\"Record 21, re-timed: record 21 re-timed: new timing rules\",2025-02-01,true,179.82\n"
    "small-3-28-21-retimed-2,\"Record 21, re-timed: record 21 re-timed: newer PyTorch\",2025-05-24,true,180.84\n"
    "small-3-28-22,Record 22: faster gradient all-reduce,2025-05-24,false,179.4\n"
    "small-3-28-23,Record 23: communication overlapped with compute,2025-05-25,false,178.74\n"
    "small-3-28-24,Record 24: reduce-scatter for gradients,2025-05-30,false,177.96\n"
    "small-3-28-25,Record 25: PyTorch 2.9 nightly,2025-07-13,false,173.76\n"
    "small-3-28-26,\"Record 26: batches start at document boundary, longer cooldown\",2025-07-13,false,171.78\n"
    "small-3-28-27,\"Record 27: Triton symmetric matmul, transposed MLP matrix\",2025-07-18,false,169.02\n"
    "small-3-28-28,Record 28: sparse attention gate,2025-08-23,false,168.72\n"
    "small-3-28-29,\"Record 29: FlashAttention 3, 2048-token documents\",2025-09-03,false,163.86\n"
    "small-3-28-30,Record 30: first MLP layer removed,2025-09-05,false,163.02\n"
    "small-3-28-31,Record 31: YaRN during training,2025-09-10,false,159.36\n"
    "small-3-28-32,\"Record 32: distributed-training and skip-gate tuning, more bf16\",2025-09-11,false,157.5\n"
    "small-3-28-33,Record 33: asynchronous data loading,2025-09-15,false,153.9\n"
    "small-3-28-34,Record 34: token smear embedding,2025-09-18,false,152.82\n"
    "small-3-28-35,\"Record 35: first attention layer removed, longer validation windows\",2025-09-21,false,151.62\n"
    "small-3-28-36,\"Record 36: Muon sizing, shared reduce-scatter\",2025-09-23,false,149.7\n"
    "small-3-28-37,Record 37: bf16 cross entropy,2025-09-27,false,148.98\n"
    "small-3-28-38,Record 38: Polar Express orthogonalisation,2025-09-29,false,148.56\n"
    "small-3-28-39,\"Record 39: Adam every second step, smaller batch\",2025-09-30,false,146.82\n"
    "small-3-28-40,\"Record 40: backout connection, hyperparameters\",2025-10-04,false,141.48\n"
    "small-3-28-41,Record 41: NorMuon,2025-10-24,false,140.7\n"
    "small-3-28-42,Record 42: NorMuon LR and step logic,2025-10-27,false,138.78\n"
    "small-3-28-43,Record 43: scheduled cautious weight decay,2025-11-10,false,137.04\n"
    "small-3-28-44,\"Record 44: Adam backward hooks, profiling\",2025-11-16,false,136.14\n"
    "small-3-28-45,\"Record 45: refined skips, residual decay init\",2025-11-18,false,134.88\n"
    "small-3-28-46,Record 46: batch-size schedule,2025-11-29,false,132.18\n"
    "small-3-28-47,\"Record 47: attention scaling on weights, warmup fix\",2025-12-10,false,131.58\n"
    "small-3-28-48,\"Record 48: faster Muon, matrix reshapes, LR changes\",2025-12-11,false,130.2\n"
    "small-3-28-49,Record 49: partial key offset,2025-12-14,false,128.76\n"
    "small-3-28-50,Record 50: cautious weight decay for Adam,2025-12-18,false,127.68\n"
    "small-3-28-51,\"Record 51: retied embedding, FP8 scales\",2025-12-19,false,124.5\n"
    "small-3-28-52,\"Record 52: smoothed scalars, scalar freezing\",2025-12-21,false,122.22\n"
    "small-3-28-53,\"Record 53: multi-token prediction, late untying\",2025-12-22,false,119.28\n"
    "small-3-28-54,Record 54: asymmetric logit rescale,2025-12-26,false,116.4\n"
    "small-3-28-55,Record 55: gates on value embeddings and skips,2025-12-29,false,115.08\n"
    "small-3-28-56,\"Record 56: compiled Adam, larger buffers precision\",2025-12-31,false,113.64\n"
    "small-3-28-57,\"Record 57: bf16 weights, mixed-precision Muon\",2026-01-04,false,112.68\n"
    "small-3-28-58,Record 58: paired-head attention,2026-01-07,false,109.2\n"
    "small-3-28-59,Record 59: fused MLP kernel,2026-01-10,false,106.86\n"
    "small-3-28-60,Record 60: fused softcap cross-entropy kernel,2026-01-16,false,105.9\n"
    "small-3-28-61,\"Record 61: unified optimizers, transposed head\",2026-01-18,false,104.88\n"
    "small-3-28-62,Record 62: bigram hash embedding,2026-01-19,false,99.3\n"
    "small-3-28-63,Record 63: separate value embeddings,2026-01-26,false,99\n"
    "small-3-28-64,Record 64: attention V/O init,2026-01-30,false,97.8\n"
    "small-3-28-65,Record 65: value embeddings fused,2026-01-30,false,96.78\n"
    "small-3-28-66,Record 66: PyTorch 2.10,2026-01-31,false,95.7\n"
    "small-3-28-67,\"Record 67: softcap kernels tuned, FP8 quantisation fused\",2026-01-31,false,92.4\n"
    "small-3-28-68,Record 68: bigram hash on GPU,2026-01-31,false,92.1\n"
    "small-3-28-69,Record 69: kernel tuning,2026-02-02,false,91.68\n"
    "small-3-28-70,Record 70: value-embedding layout,2026-02-03,false,91.26\n"
    "small-3-28-71,Record 71: sparse bigram gradient communication,2026-02-06,false,90.96\n"
    "small-3-28-72,\"Record 72: higher LR floor, sequence-length schedule\",2026-02-10,false,89.76\n"
    "small-3-28-73,Record 73: partitioned hyperconnections,2026-02-12,false,89.1\n"
    "small-3-28-74,\"Record 74: flattened forward pass, transpose kernels\",2026-02-16,false,88.08\n"
    "small-3-28-75,Record 75: cross-entropy kernel tuning,2026-02-23,false,87.18\n"
    "small-3-28-76,Record 76: backward transpose kernel reused,2026-02-28,false,86.76\n"
    "small-3-28-77,Record 77: single saved activation replaces hyperconnections,2026-03-06,false,86.1\n"
    "small-3-28-78,Record 78: tighter document-count bound for attention kernel,2026-03-22,false,85.56\n"
    "small-3-28-79,Record 79: fused cross-entropy forward and backward,2026-04-04,false,84.66\n"
    "small-3-28-80,Record 80: Muon on pairs of heads for Q and K,2026-04-08,false,84.36\n"
    "small-3-28-81,Record 81: MUDD skip connections,2026-04-22,false,81.78\n"
    "small-3-28-82,Record 82: learnable XSA,2026-04-29,false,81.18\n"
    "small-3-28-83,Record 83: sign trick on bigram embedding,2026-05-20,false,79.68\n"
    "small-3-28-84,Record 84: FP8 MLP up-projection,2026-05-21,false,79.2\n"
    "small-3-28-85,\"Record 85: MUDD gates, dynamically composable attention\",2026-05-27,false,76.26\n"
    "small-3-28-86,Record 86: XSA rewritten algebraically,2026-05-27,false,75.96\n"
    "small-3-28-87,Record 87: faster squared-ReLU kernel,2026-06-11,false,75.36\n"
    "small-3-28-88,Record 88: prefix-token auxiliary loss,2026-07-13,false,74.58\n"
    "small-3-28-89,Record 89: FP8 MLP down-projection,2026-07-17,false,73.8\n"
)
rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))
series_rows = len(rows)


def cost_of(row):
    cell = row["time_s"]
    return float(cell) if cell else None


# The population. First the rows with a date and a positive cost.
rows = [row for row in rows if row["date"] and 0 < (cost_of(row) or 0) < np.inf]
usable_rows = len(rows)
# The filters of the view.
rows = [row for row in rows if row["is_retiming"] == "false"]
# Date order; on one day the better cost first, then by id.
rows.sort(key=lambda row: (row["date"], cost_of(row), row["id"]))
population_rows = len(rows)


def decimal_year(day):
    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25


day = np.array([row["date"] for row in rows], dtype=str)
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
    return places


everything = np.arange(len(rows))
fitted = chosen(everything)
n = len(fitted)
span = year[fitted].max() - year[fitted].min()


def huber_line(x, y):
    """Middle and slope by reweighted least squares, k = 1.345; the scale is taken anew in each step."""
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
    return middle + y.mean(), slope


def slope_through(x, y):
    return huber_line(x, y)[1]


def slope_of(places):
    places = chosen(places)
    if len(places) < 2 or np.ptp(year[places]) == 0:
        return np.nan
    return slope_through(year[places], log2_cost[places])


x, y = year[fitted], log2_cost[fitted]
middle, slope = huber_line(x, y)
residual = y - (middle + slope * (x - x.mean()))
level = middle + slope * (x[-1] - x.mean())
mad = np.median(np.abs(residual))
lag1 = np.sum(residual[1:] * residual[:-1]) / np.sum(residual**2)
# The same by statsmodels, unless the points leave no scale.
library_slope = slope
if n > 2 and np.median(np.abs(residual)) > 1e-12 * np.std(y):
    design = np.column_stack([np.ones(n), x - x.mean()])
    library = sm.RLM(y, design, M=sm.robust.norms.HuberT(1.345))
    library_slope = library.fit(conv="coefs", tol=1e-12, maxiter=2000).params[1]

months = 12 / abs(slope)
factor_a_year = 2**abs(slope)
gain = 2**(abs(slope) * span)

best_costs = cost[records(everything)]
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


def follows(label, computed, page, tolerance):
    """A number that follows from given ones: that it is the page's says little more."""
    global differing, given
    good = near(computed, page, tolerance)
    differing += not good
    given += good
    line(label, show(computed), show(page), "follows from given" if good else "DIFFERS")


def give(label, page, own=None, verdict="given"):
    """The page's number, with a like one of our own beside it where there is one."""
    global given
    given += 1
    line(label, "-" if own is None else show(own), show(page), verdict)


# The page draws rows of the population again, with replacement, and takes each draw through all
# steps: 1000 draws of its own generator. Here are 2800 draws of another one. Ends from other draws
# differ by chance, so an end of the page agrees where no more of these draws lie beyond it, and no
# fewer at or beyond it, than a right program sees but once in a million (quantiles of the
# beta-binomial distribution).
generator = np.random.default_rng(1)
draws = []
while len(draws) < 2800:
    drawn = slope_of(generator.integers(len(rows), size=len(rows)))
    if np.isfinite(drawn):  # else too few rows, or one date only
        draws.append(drawn)
draws = np.array(draws)
own_low, own_high = np.quantile(draws, [(1 - 0.95) / 2, (1 + 0.95) / 2])
own_median = 12 / abs(np.median(draws))

# The page's ends: what follows from them is given, too.
slope_low, slope_high = -2.006239015753125, -1.2560022705017782


def check_end(label, own, page, side):
    """An end of the page, by its place among our draws; side is -1 for the low end and 1 for the high one."""
    global differing
    most, fewest = 174, 15  # of 2800 draws
    if most >= len(draws) and fewest <= 0:
        return give(label, page, own, "given: too few draws of the page to test")
    beyond = side * (draws - page)
    slack = 1e-7 * abs(page)  # equal resamples differ by rounding
    strictly, at_least = np.sum(beyond > slack), np.sum(beyond >= -slack)
    good = strictly <= most and at_least >= fewest
    differing += not good
    verdict = "agrees" if good else "DIFFERS"
    line(label, show(own), show(page), f"{verdict}: {strictly} of {len(draws)} draws beyond it")


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
faster_1 = (np.sum(draws < law_1) + 0.5) / (len(draws) + 1)
# The law 24: a factor of two every 24 months, in doublings a year.
law_2 = -12 / 24
ratio_2 = slope / law_2
ratio_2_low = min(slope_low / law_2, slope_high / law_2)
ratio_2_high = max(slope_low / law_2, slope_high / law_2)
law_gain_2 = 2**(-law_2 * span)
share_2 = law_2 / slope
faster_2 = (np.sum(draws < law_2) + 0.5) / (len(draws) + 1)

line("", "computed", "page", "")
check("rows of the series", series_rows, 91, 0)
check("  with a date and a cost", usable_rows, 91, 0)
check("  in the population", population_rows, 89, 0)
check("n, rows fitted", n, 89, 0)
check("span, years", span, 2.1355236139629596, 1e-8)
check("slope, doublings a year", slope, -1.5818927803347778, 1e-7)
check("months to halve", months, 7.585849148044298, 1e-7)
check("factor a year", factor_a_year, 2.993623482188349, 2e-7)
check("gain over the span, of the trend", gain, 10.397533204787777, 4e-7)
check("  from first record to last", observed_gain, 36.58536585365854, 1e-8)
check("line on 2026-07-17, log2 cost", level, 5.94285117953541, 1e-7)
check("median absolute residual", mad, 0.10764360983529653, 1e-7)
check("lag-1 correlation of residuals", lag1, 0.8589732349431327, 1e-5)
check_end("slope, low end", own_low, -2.006239015753125, -1)
check_end("slope, high end", own_high, -1.2560022705017782, 1)
follows("months, low end", months_low, 5.9813411591416505, 1e-7)
follows("months, high end", months_high, 9.554122856168046, 2e-7)
give("months, median of the draws", 7.637242944301933, own_median)
check("speed against the law 18", ratio_1, 2.372839170502167, 1e-7)
follows("  low end", ratio_1_low, 1.8840034057526673, 2e-7)
follows("  high end", ratio_1_high, 3.0093585236296874, 1e-7)
check("  gain of the law", law_gain_1, 2.6826938243396357, 2e-8)
check("  share of the trend", share_1, 0.4214360637802388, 1e-7)
give("  confidence that the trend is faster", 0.9995004995004995, faster_1)
check("speed against the law 24", ratio_2, 3.1637855606695555, 1e-7)
follows("  low end", ratio_2_low, 2.5120045410035563, 2e-7)
follows("  high end", ratio_2_high, 4.01247803150625, 1e-7)
check("  gain of the law", law_gain_2, 2.096178837426837, 2e-8)
check("  share of the trend", share_2, 0.3160770478351791, 1e-7)
give("  confidence that the trend is faster", 0.9995004995004995, faster_2)
check("slope by statsmodels' RLM", library_slope, -1.5818927803347778, 1e-7)
print(f"{differing} differ; {given} given, not computed or not compared")
sys.exit(1 if differing else 0)
