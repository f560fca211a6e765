#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The training time to reach a validation loss of 3.28 with a small GPT-2 halves every 7.6 months.
# 7.59 months, 95 % interval 5.98 to 9.55 - n 89 - May 2024 to Jul 2026
#
# Computes the numbers of this view again, without the code that the page runs, and compares them with
# those of the page. Ends with status 1 where one differs by more than its tolerance.
# View: https://example.org/explore?study=nanogpt-speedrun&estimator=huber&data=2a60aa9c538c&engine=1
# Data: Keller Jordan and contributors; Hans Gundlach. MIT License; No licence stated by the source;
# facts with citation. Version 2a60aa9c538c of 2026-08-01.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy and statsmodels.

import csv
import io
import sys
from datetime import date

import numpy as np
import statsmodels.api as sm

ROWS = (
    "id,name,date,cost,performance\n"
    "small-3-28-1,Record 1: llm.c reference run,2024-05-28,2700,\n"
    "small-3-28-2,\"Record 2: tuned learning rate, rotary embeddings\",2024-06-06,1884,\n"
    "small-3-28-3,Record 3: Muon optimizer,2024-10-04,1494,\n"
    "small-3-28-4,Record 4: Muon refinements,2024-10-11,1338,\n"
    "small-3-28-5,\"Record 5: squared-ReLU, zero-init projections, QK norm, padded embeddings\",2024-10-14,912,\n"
    "small-3-28-7,Record 7: PyTorch 2.5,2024-10-18,720,\n"
    "small-3-28-6,Record 6: Muon work sharded over GPUs,2024-10-18,786,\n"
    "small-3-28-8,Record 8: separate embedding and output head,2024-11-03,648,\n"
    "small-3-28-9,\"Record 9: value/embedding skips, momentum warmup, logit softcap\",2024-11-06,492,\n"
    "small-3-28-10,Record 10: bf16 activations,2024-11-08,468,\n"
    "small-3-28-11,\"Record 11: U-net skips, doubled learning rate\",2024-11-10,432,\n"
    "small-3-28-12,Record 12: FlexAttention with 64K context,2024-11-19,301.8,\n"
    "small-3-28-13,Record 13: attention-window warmup,2024-11-24,279.6,\n"
    "small-3-28-14,Record 14: value embeddings,2024-12-04,264.6,\n"
    "small-3-28-15,\"Record 15: U-net value embeddings, code tuning\",2024-12-08,237,\n"
    "small-3-28-16,\"Record 16: split value embeddings, block sliding window\",2024-12-10,228,\n"
    "small-3-28-17,\"Record 17: sparser value embeddings, rotary change, one attention layer fewer\",2024-12-17,214.2,\n"
    "small-3-28-18,Record 18: softcap 30 to 15,2025-01-04,204,\n"
    "small-3-28-19,\"Record 19: FP8 output head, logit offset, LR floor 0.1\",2025-01-13,188.52,\n"
    "small-3-28-20,\"Record 20: merged QKV, long-short attention, batched Muon\",2025-01-16,179.52,\n"
    "small-3-28-21,Record 21: smaller batch,2025-01-26,175.98,\n"
    "small-3-28-22,Record 22: faster gradient all-reduce,2025-05-24,179.4,\n"
    "small-3-28-23,Record 23: communication overlapped with compute,2025-05-25,178.74,\n"
    "small-3-28-24,Record 24: reduce-scatter for gradients,2025-05-30,177.96,\n"
    "small-3-28-26,\"Record 26: batches start at document boundary, longer cooldown\",2025-07-13,171.78,\n"
    "small-3-28-25,Record 25: PyTorch 2.9 nightly,2025-07-13,173.76,\n"
    "small-3-28-27,\"Record 27: Triton symmetric matmul, transposed MLP matrix\",2025-07-18,169.02,\n"
    "small-3-28-28,Record 28: sparse attention gate,2025-08-23,168.72,\n"
    "small-3-28-29,\"Record 29: FlashAttention 3, 2048-token documents\",2025-09-03,163.86,\n"
    "small-3-28-30,Record 30: first MLP layer removed,2025-09-05,163.02,\n"
    "small-3-28-31,Record 31: YaRN during training,2025-09-10,159.36,\n"
    "small-3-28-32,\"Record 32: distributed-training and skip-gate tuning, more bf16\",2025-09-11,157.5,\n"
    "small-3-28-33,Record 33: asynchronous data loading,2025-09-15,153.9,\n"
    "small-3-28-34,Record 34: token smear embedding,2025-09-18,152.82,\n"
    "small-3-28-35,\"Record 35: first attention layer removed, longer validation windows\",2025-09-21,151.62,\n"
    "small-3-28-36,\"Record 36: Muon sizing, shared reduce-scatter\",2025-09-23,149.7,\n"
    "small-3-28-37,Record 37: bf16 cross entropy,2025-09-27,148.98,\n"
    "small-3-28-38,Record 38: Polar Express orthogonalisation,2025-09-29,148.56,\n"
    "small-3-28-39,\"Record 39: Adam every second step, smaller batch\",2025-09-30,146.82,\n"
    "small-3-28-40,\"Record 40: backout connection, hyperparameters\",2025-10-04,141.48,\n"
    "small-3-28-41,Record 41: NorMuon,2025-10-24,140.7,\n"
    "small-3-28-42,Record 42: NorMuon LR and step logic,2025-10-27,138.78,\n"
    "small-3-28-43,Record 43: scheduled cautious weight decay,2025-11-10,137.04,\n"
    "small-3-28-44,\"Record 44: Adam backward hooks, profiling\",2025-11-16,136.14,\n"
    "small-3-28-45,\"Record 45: refined skips, residual decay init\",2025-11-18,134.88,\n"
    "small-3-28-46,Record 46: batch-size schedule,2025-11-29,132.18,\n"
    "small-3-28-47,\"Record 47: attention scaling on weights, warmup fix\",2025-12-10,131.58,\n"
    "small-3-28-48,\"Record 48: faster Muon, matrix reshapes, LR changes\",2025-12-11,130.2,\n"
    "small-3-28-49,Record 49: partial key offset,2025-12-14,128.76,\n"
    "small-3-28-50,Record 50: cautious weight decay for Adam,2025-12-18,127.68,\n"
    "small-3-28-51,\"Record 51: retied embedding, FP8 scales\",2025-12-19,124.5,\n"
    "small-3-28-52,\"Record 52: smoothed scalars, scalar freezing\",2025-12-21,122.22,\n"
    "small-3-28-53,\"Record 53: multi-token prediction, late untying\",2025-12-22,119.28,\n"
    "small-3-28-54,Record 54: asymmetric logit rescale,2025-12-26,116.4,\n"
    "small-3-28-55,Record 55: gates on value embeddings and skips,2025-12-29,115.08,\n"
    "small-3-28-56,\"Record 56: compiled Adam, larger buffers precision\",2025-12-31,113.64,\n"
    "small-3-28-57,\"Record 57: bf16 weights, mixed-precision Muon\",2026-01-04,112.68,\n"
    "small-3-28-58,Record 58: paired-head attention,2026-01-07,109.2,\n"
    "small-3-28-59,Record 59: fused MLP kernel,2026-01-10,106.86,\n"
    "small-3-28-60,Record 60: fused softcap cross-entropy kernel,2026-01-16,105.9,\n"
    "small-3-28-61,\"Record 61: unified optimizers, transposed head\",2026-01-18,104.88,\n"
    "small-3-28-62,Record 62: bigram hash embedding,2026-01-19,99.3,\n"
    "small-3-28-63,Record 63: separate value embeddings,2026-01-26,99,\n"
    "small-3-28-65,Record 65: value embeddings fused,2026-01-30,96.78,\n"
    "small-3-28-64,Record 64: attention V/O init,2026-01-30,97.8,\n"
    "small-3-28-68,Record 68: bigram hash on GPU,2026-01-31,92.1,\n"
    "small-3-28-67,\"Record 67: softcap kernels tuned, FP8 quantisation fused\",2026-01-31,92.4,\n"
    "small-3-28-66,Record 66: PyTorch 2.10,2026-01-31,95.7,\n"
    "small-3-28-69,Record 69: kernel tuning,2026-02-02,91.68,\n"
    "small-3-28-70,Record 70: value-embedding layout,2026-02-03,91.26,\n"
    "small-3-28-71,Record 71: sparse bigram gradient communication,2026-02-06,90.96,\n"
    "small-3-28-72,\"Record 72: higher LR floor, sequence-length schedule\",2026-02-10,89.76,\n"
    "small-3-28-73,Record 73: partitioned hyperconnections,2026-02-12,89.1,\n"
    "small-3-28-74,\"Record 74: flattened forward pass, transpose kernels\",2026-02-16,88.08,\n"
    "small-3-28-75,Record 75: cross-entropy kernel tuning,2026-02-23,87.18,\n"
    "small-3-28-76,Record 76: backward transpose kernel reused,2026-02-28,86.76,\n"
    "small-3-28-77,Record 77: single saved activation replaces hyperconnections,2026-03-06,86.1,\n"
    "small-3-28-78,Record 78: tighter document-count bound for attention kernel,2026-03-22,85.56,\n"
    "small-3-28-79,Record 79: fused cross-entropy forward and backward,2026-04-04,84.66,\n"
    "small-3-28-80,Record 80: Muon on pairs of heads for Q and K,2026-04-08,84.36,\n"
    "small-3-28-81,Record 81: MUDD skip connections,2026-04-22,81.78,\n"
    "small-3-28-82,Record 82: learnable XSA,2026-04-29,81.18,\n"
    "small-3-28-83,Record 83: sign trick on bigram embedding,2026-05-20,79.68,\n"
    "small-3-28-84,Record 84: FP8 MLP up-projection,2026-05-21,79.2,\n"
    "small-3-28-86,Record 86: XSA rewritten algebraically,2026-05-27,75.96,\n"
    "small-3-28-85,\"Record 85: MUDD gates, dynamically composable attention\",2026-05-27,76.26,\n"
    "small-3-28-87,Record 87: faster squared-ReLU kernel,2026-06-11,75.36,\n"
    "small-3-28-88,Record 88: prefix-token auxiliary loss,2026-07-13,74.58,\n"
    "small-3-28-89,Record 89: FP8 MLP down-projection,2026-07-17,73.8,\n"
)
# The same rows from the page, instead of those above:
# import urllib.request
# ROWS = urllib.request.urlopen("https://example.org/api/v1/points.csv?study=nanogpt-speedrun&estimator=huber&data=2a60aa9c538c&engine=1").read().decode("utf-8")
rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))
n = len(rows)

def decimal_year(day):
    return 2000 + (date.fromisoformat(day) - date(2000, 1, 1)).days / 365.25


t = np.array([decimal_year(row["date"]) for row in rows])
y = np.log2([float(row["cost"]) for row in rows])


def slope_of(places):
    # k = 1.345; the scale is the median absolute residual over 0.6745, taken anew in each step.
    centred = t[places] - t[places].mean()
    design = np.column_stack([np.ones_like(centred), centred])
    least_squares = sm.OLS(y[places], design).fit()
    if len(places) < 3 or np.median(np.abs(least_squares.resid)) <= 1e-13 * np.std(y[places]):
        return least_squares.params[1]  # already on the points: there is no scale
    model = sm.RLM(y[places], design, M=sm.robust.norms.HuberT(1.345))
    return model.fit(conv="coefs", tol=1e-12, maxiter=2000).params[1]


slope = slope_of(np.arange(n))

# The ends of the interval are the page's, from 1000 draws of its own generator; 200 draws of NumPy's
# must leave as many slopes beyond each end as Monte Carlo error allows.
slope_low, slope_high = -2.006239015753125, -1.2560022705017782

random = np.random.default_rng(1)
draws = []
while len(draws) < 200:
    drawn = random.integers(n, size=n)
    if np.ptp(t[drawn]) > 0:
        draws.append(slope_of(drawn))
beyond = {"below": np.sum(np.array(draws) < slope_low), "above": np.sum(np.array(draws) > slope_high)}
expected, tolerated = 5.000000000000004, 14

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
check("n", n, 89, 0)
check("slope, doublings a year", slope, -1.5818927803347778, 1e-7)
check("months to halve", months, 7.585849148044298, 1e-7)
check("slope, low end", slope_low, -2.006239015753125, 1e-7)
check("slope, high end", slope_high, -1.2560022705017782, 1.597321169611918e-7)
check("months, low end", months_low, 5.9813411591416505, 1e-7)
check("months, high end", months_high, 9.554122856168046, 1.597321169611918e-7)
check("speed against the law 18", ratio_1, 2.372839170502167, 1e-7)
check("  low end", ratio_1_low, 1.8840034057526673, 1.597321169611918e-7)
check("  high end", ratio_1_high, 3.0093585236296874, 1e-7)
check("speed against the law 24", ratio_2, 3.1637855606695555, 1e-7)
check("  low end", ratio_2_low, 2.5120045410035563, 1.597321169611918e-7)
check("  high end", ratio_2_high, 4.01247803150625, 1e-7)
for side, count in beyond.items():
    good = abs(count - expected) <= tolerated
    failed += not good
    print(f"own draws {side} the interval: {count} of 200, expected {expected:g} +- {tolerated}  {'agrees' if good else 'DIFFERS'}")
sys.exit(1 if failed else 0)
