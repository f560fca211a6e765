# The training time to reach a validation loss of 3.28 with a small GPT-2 halves every 7.5 months.
# 7.46 months, 95 % interval 6.70 to 8.35 - n 89 - May 2024 to Jul 2026
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?study=nanogpt-speedrun&estimator=theil-sen&data=2a60aa9c538c&engine=1
# Rows: https://example.org/studies/nanogpt-speedrun/rows.csv, the columns and rows of this series
# below.
# Data: Keller Jordan and contributors; Hans Gundlach. MIT License; No licence stated by the source;
# facts with citation. Version 2a60aa9c538c of 2026-08-01.
# Note: Wall-clock time on eight H100; the timing rules changed after record 21.
# Written by Halvings, engine 1. Needs R 3.6 or later, no packages.

# The rows of the series (benchmark = small-3-28), in the order of the file.
series_text <- paste(c(
  "id,name,date,is_retiming,time_s",
  "small-3-28-1,Record 1: llm.c reference run,2024-05-28,false,2700",
  "small-3-28-2,\"Record 2: tuned learning rate, rotary embeddings\",2024-06-06,false,1884",
  "small-3-28-3,Record 3: Muon optimizer,2024-10-04,false,1494",
  "small-3-28-4,Record 4: Muon refinements,2024-10-11,false,1338",
  "small-3-28-5,\"Record 5: squared-ReLU, zero-init projections, QK norm, padded embeddings\",2024-10-14,false,912",
  "small-3-28-6,Record 6: Muon work sharded over GPUs,2024-10-18,false,786",
  "small-3-28-7,Record 7: PyTorch 2.5,2024-10-18,false,720",
  "small-3-28-8,Record 8: separate embedding and output head,2024-11-03,false,648",
  "small-3-28-9,\"Record 9: value/embedding skips, momentum warmup, logit softcap\",2024-11-06,false,492",
  "small-3-28-10,Record 10: bf16 activations,2024-11-08,false,468",
  "small-3-28-11,\"Record 11: U-net skips, doubled learning rate\",2024-11-10,false,432",
  "small-3-28-12,Record 12: FlexAttention with 64K context,2024-11-19,false,301.8",
  "small-3-28-13,Record 13: attention-window warmup,2024-11-24,false,279.6",
  "small-3-28-14,Record 14: value embeddings,2024-12-04,false,264.6",
  "small-3-28-15,\"Record 15: U-net value embeddings, code tuning\",2024-12-08,false,237",
  "small-3-28-16,\"Record 16: split value embeddings, block sliding window\",2024-12-10,false,228",
  "small-3-28-17,\"Record 17: sparser value embeddings, rotary change, one attention layer fewer\",2024-12-17,false,214.2",
  "small-3-28-18,Record 18: softcap 30 to 15,2025-01-04,false,204",
  "small-3-28-19,\"Record 19: FP8 output head, logit offset, LR floor 0.1\",2025-01-13,false,188.52",
  "small-3-28-20,\"Record 20: merged QKV, long-short attention, batched Muon\",2025-01-16,false,179.52",
  "small-3-28-21,Record 21: smaller batch,2025-01-26,false,175.98",
  "small-3-28-21-retimed,\"Record 21, re-timed: record 21 re-timed: new timing rules\",2025-02-01,true,179.82",
  "small-3-28-21-retimed-2,\"Record 21, re-timed: record 21 re-timed: newer PyTorch\",2025-05-24,true,180.84",
  "small-3-28-22,Record 22: faster gradient all-reduce,2025-05-24,false,179.4",
  "small-3-28-23,Record 23: communication overlapped with compute,2025-05-25,false,178.74",
  "small-3-28-24,Record 24: reduce-scatter for gradients,2025-05-30,false,177.96",
  "small-3-28-25,Record 25: PyTorch 2.9 nightly,2025-07-13,false,173.76",
  "small-3-28-26,\"Record 26: batches start at document boundary, longer cooldown\",2025-07-13,false,171.78",
  "small-3-28-27,\"Record 27: Triton symmetric matmul, transposed MLP matrix\",2025-07-18,false,169.02",
  "small-3-28-28,Record 28: sparse attention gate,2025-08-23,false,168.72",
  "small-3-28-29,\"Record 29: FlashAttention 3, 2048-token documents\",2025-09-03,false,163.86",
  "small-3-28-30,Record 30: first MLP layer removed,2025-09-05,false,163.02",
  "small-3-28-31,Record 31: YaRN during training,2025-09-10,false,159.36",
  "small-3-28-32,\"Record 32: distributed-training and skip-gate tuning, more bf16\",2025-09-11,false,157.5",
  "small-3-28-33,Record 33: asynchronous data loading,2025-09-15,false,153.9",
  "small-3-28-34,Record 34: token smear embedding,2025-09-18,false,152.82",
  "small-3-28-35,\"Record 35: first attention layer removed, longer validation windows\",2025-09-21,false,151.62",
  "small-3-28-36,\"Record 36: Muon sizing, shared reduce-scatter\",2025-09-23,false,149.7",
  "small-3-28-37,Record 37: bf16 cross entropy,2025-09-27,false,148.98",
  "small-3-28-38,Record 38: Polar Express orthogonalisation,2025-09-29,false,148.56",
  "small-3-28-39,\"Record 39: Adam every second step, smaller batch\",2025-09-30,false,146.82",
  "small-3-28-40,\"Record 40: backout connection, hyperparameters\",2025-10-04,false,141.48",
  "small-3-28-41,Record 41: NorMuon,2025-10-24,false,140.7",
  "small-3-28-42,Record 42: NorMuon LR and step logic,2025-10-27,false,138.78",
  "small-3-28-43,Record 43: scheduled cautious weight decay,2025-11-10,false,137.04",
  "small-3-28-44,\"Record 44: Adam backward hooks, profiling\",2025-11-16,false,136.14",
  "small-3-28-45,\"Record 45: refined skips, residual decay init\",2025-11-18,false,134.88",
  "small-3-28-46,Record 46: batch-size schedule,2025-11-29,false,132.18",
  "small-3-28-47,\"Record 47: attention scaling on weights, warmup fix\",2025-12-10,false,131.58",
  "small-3-28-48,\"Record 48: faster Muon, matrix reshapes, LR changes\",2025-12-11,false,130.2",
  "small-3-28-49,Record 49: partial key offset,2025-12-14,false,128.76",
  "small-3-28-50,Record 50: cautious weight decay for Adam,2025-12-18,false,127.68",
  "small-3-28-51,\"Record 51: retied embedding, FP8 scales\",2025-12-19,false,124.5",
  "small-3-28-52,\"Record 52: smoothed scalars, scalar freezing\",2025-12-21,false,122.22",
  "small-3-28-53,\"Record 53: multi-token prediction, late untying\",2025-12-22,false,119.28",
  "small-3-28-54,Record 54: asymmetric logit rescale,2025-12-26,false,116.4",
  "small-3-28-55,Record 55: gates on value embeddings and skips,2025-12-29,false,115.08",
  "small-3-28-56,\"Record 56: compiled Adam, larger buffers precision\",2025-12-31,false,113.64",
  "small-3-28-57,\"Record 57: bf16 weights, mixed-precision Muon\",2026-01-04,false,112.68",
  "small-3-28-58,Record 58: paired-head attention,2026-01-07,false,109.2",
  "small-3-28-59,Record 59: fused MLP kernel,2026-01-10,false,106.86",
  "small-3-28-60,Record 60: fused softcap cross-entropy kernel,2026-01-16,false,105.9",
  "small-3-28-61,\"Record 61: unified optimizers, transposed head\",2026-01-18,false,104.88",
  "small-3-28-62,Record 62: bigram hash embedding,2026-01-19,false,99.3",
  "small-3-28-63,Record 63: separate value embeddings,2026-01-26,false,99",
  "small-3-28-64,Record 64: attention V/O init,2026-01-30,false,97.8",
  "small-3-28-65,Record 65: value embeddings fused,2026-01-30,false,96.78",
  "small-3-28-66,Record 66: PyTorch 2.10,2026-01-31,false,95.7",
  "small-3-28-67,\"Record 67: softcap kernels tuned, FP8 quantisation fused\",2026-01-31,false,92.4",
  "small-3-28-68,Record 68: bigram hash on GPU,2026-01-31,false,92.1",
  "small-3-28-69,Record 69: kernel tuning,2026-02-02,false,91.68",
  "small-3-28-70,Record 70: value-embedding layout,2026-02-03,false,91.26",
  "small-3-28-71,Record 71: sparse bigram gradient communication,2026-02-06,false,90.96",
  "small-3-28-72,\"Record 72: higher LR floor, sequence-length schedule\",2026-02-10,false,89.76",
  "small-3-28-73,Record 73: partitioned hyperconnections,2026-02-12,false,89.1",
  "small-3-28-74,\"Record 74: flattened forward pass, transpose kernels\",2026-02-16,false,88.08",
  "small-3-28-75,Record 75: cross-entropy kernel tuning,2026-02-23,false,87.18",
  "small-3-28-76,Record 76: backward transpose kernel reused,2026-02-28,false,86.76",
  "small-3-28-77,Record 77: single saved activation replaces hyperconnections,2026-03-06,false,86.1",
  "small-3-28-78,Record 78: tighter document-count bound for attention kernel,2026-03-22,false,85.56",
  "small-3-28-79,Record 79: fused cross-entropy forward and backward,2026-04-04,false,84.66",
  "small-3-28-80,Record 80: Muon on pairs of heads for Q and K,2026-04-08,false,84.36",
  "small-3-28-81,Record 81: MUDD skip connections,2026-04-22,false,81.78",
  "small-3-28-82,Record 82: learnable XSA,2026-04-29,false,81.18",
  "small-3-28-83,Record 83: sign trick on bigram embedding,2026-05-20,false,79.68",
  "small-3-28-84,Record 84: FP8 MLP up-projection,2026-05-21,false,79.2",
  "small-3-28-85,\"Record 85: MUDD gates, dynamically composable attention\",2026-05-27,false,76.26",
  "small-3-28-86,Record 86: XSA rewritten algebraically,2026-05-27,false,75.96",
  "small-3-28-87,Record 87: faster squared-ReLU kernel,2026-06-11,false,75.36",
  "small-3-28-88,Record 88: prefix-token auxiliary loss,2026-07-13,false,74.58",
  "small-3-28-89,Record 89: FP8 MLP down-projection,2026-07-17,false,73.8"
), collapse = "\n")
rows <- read.csv(text = series_text, colClasses = "character", check.names = FALSE,
  na.strings = character(0))
series_rows <- nrow(rows)

cost_of <- function(rows) {
  as.numeric(rows[["time_s"]])
}

# The population. First the rows with a date and a positive cost.
cost <- cost_of(rows)
rows <- rows[rows[["date"]] != "" & !is.na(cost) & cost > 0 & is.finite(cost), ]
usable_rows <- nrow(rows)
# The filters of the view.
rows <- rows[rows[["is_retiming"]] %in% "false", ]
# Date order; on one day the better cost first, then by id.
places <- order(rows[["date"]], cost_of(rows), rows$id, method = "radix")
rows <- rows[places, ]
population_rows <- nrow(rows)

day <- rows[["date"]]
year <- 2000 + as.numeric(as.Date(day) - as.Date("2000-01-01")) / 365.25
cost <- cost_of(rows)
log2_cost <- log2(cost)

# Of places in date order: a cost strictly below every earlier one; a tie is none.
records <- function(places) {
  best_before <- c(Inf, cummin(cost[places]))[seq_along(places)]
  places[cost[places] < best_before]
}

# The places that are fitted, of those given, which may repeat.
chosen <- function(places) {
  places <- sort(places)  # date order
  places
}

everything <- seq_len(nrow(rows))
fitted_places <- chosen(everything)
n <- length(fitted_places)
span <- diff(range(year[fitted_places]))

# The slopes between all pairs of points of different dates.
pair_slopes <- function(x, y) {
  run <- outer(x, x, "-")
  rise <- outer(y, y, "-")
  (rise / run)[lower.tri(run) & run != 0]
}

x <- year[fitted_places]
y <- log2_cost[fitted_places]
slopes <- sort(pair_slopes(x, y))
slope <- median(slopes)
residual <- y - (median(y) + slope * (x - median(x)))
level <- median(y) + slope * (x[n] - median(x))
mad <- median(abs(residual))
lag1 <- sum(residual[-1] * residual[-n]) / sum(residual^2)
# Sen's interval: places among the slopes, from Kendall's variance with ties.
ties <- function(values) {
  k <- as.numeric(table(values))
  sum(k * (k - 1) * (2 * k + 5))
}
spread <- sqrt((n * (n - 1) * (2 * n + 5) - ties(x) - ties(y)) / 18)
reach <- qnorm((1 + 0.95) / 2) * spread
slope_low <- slopes[round((length(slopes) - reach) / 2)]
slope_high <- slopes[round((length(slopes) + reach) / 2) + 1]

# One less the p of Kendall's test of what is left of the costs when the law is taken off them.
faster <- function(law, law_error, sign) {
  if (law_error > 0) {  # the middles of 21 equal shares of the law's own normal distribution
    shares <- (1:21 - 0.5) / 21
    return(mean(vapply(law + law_error * qnorm(shares), faster, 0, 0, sign)))
  }
  rest <- y - law * (x - median(x))
  exact <- n <= 33 && !anyDuplicated(x) && !anyDuplicated(rest)
  side <- if (sign < 0) "less" else "greater"
  1 - cor.test(x, rest, method = "kendall", exact = exact, alternative = side)$p.value
}

months <- 12 / abs(slope)
factor_a_year <- 2^abs(slope)
gain <- 2^(abs(slope) * span)

best_costs <- cost[records(everything)]
observed_gain <- best_costs[1] / best_costs[length(best_costs)]

differing <- 0  # numbers that are not the page's
given <- 0  # numbers of the page that are not held against computed ones

unbounded <- function(value) is.na(value) && !is.nan(value)
show <- function(value) if (unbounded(value)) "unbounded" else sprintf("%.10g", value)
print_line <- function(label, computed, page, verdict) {
  cat(sprintf("%-42s%18s%18s  %s\n", label, computed, page, verdict))
}
near <- function(computed, page, tolerance) {
  if (unbounded(computed) || unbounded(page)) return(unbounded(computed) && unbounded(page))
  isTRUE(abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12)
}

# Holds a number against the page's, from which it may differ by a share of it.
check <- function(label, computed, page, tolerance) {
  good <- near(computed, page, tolerance)
  differing <<- differing + !good
  print_line(label, show(computed), show(page), if (good) "agrees" else "DIFFERS")
}

# Months are the inverse of the rate, so the ends swap; without bound where the rate reaches zero.
slow <- if (slope < 0) -slope_high else slope_low
fast <- if (slope < 0) -slope_low else slope_high
months_low <- if (fast > 0) 12 / fast else NA
months_high <- if (slow > 0) 12 / slow else NA
# The law 18: a factor of two every 18 months, in doublings a year. Less cost is better, so a law,
# too, falls: hence the minus sign.
law_1 <- -12 / 18
ratio_1 <- slope / law_1
ratio_1_low <- min(slope_low / law_1, slope_high / law_1)
ratio_1_high <- max(slope_low / law_1, slope_high / law_1)
law_gain_1 <- 2^(-law_1 * span)
share_1 <- law_1 / slope
# The law 24: a factor of two every 24 months, in doublings a year.
law_2 <- -12 / 24
ratio_2 <- slope / law_2
ratio_2_low <- min(slope_low / law_2, slope_high / law_2)
ratio_2_high <- max(slope_low / law_2, slope_high / law_2)
law_gain_2 <- 2^(-law_2 * span)
share_2 <- law_2 / slope
faster_1 <- faster(law_1, 0, -1)
faster_2 <- faster(law_2, 0, -1)

print_line("", "computed", "page", "")
check("rows of the series", series_rows, 91, 0)
check("  with a date and a cost", usable_rows, 91, 0)
check("  in the population", population_rows, 89, 0)
check("n, rows fitted", n, 89, 0)
check("span, years", span, 2.1355236139629596, 1e-8)
check("slope, doublings a year", slope, -1.6083411486547687, 1e-8)
check("months to halve", months, 7.461103640876757, 1e-8)
check("factor a year", factor_a_year, 3.049010563469298, 2e-8)
check("gain over the span, of the trend", gain, 10.812666941884999, 4e-8)
check("  from first record to last", observed_gain, 36.58536585365854, 1e-8)
check("line on 2026-07-17, log2 cost", level, 6.0143136939304895, 1e-8)
check("median absolute residual", mad, 0.12923123083307714, 1e-8)
check("lag-1 correlation of residuals", lag1, 0.8686693063085269, 1e-6)
check("slope, low end", slope_low, -1.791029655467686, 1e-8)
check("slope, high end", slope_high, -1.4376291944484645, 2e-8)
check("months, low end", months_low, 6.700056564315501, 1e-8)
check("months, high end", months_high, 8.347075898527303, 2e-8)
check("speed against the law 18", ratio_1, 2.412511722982153, 1e-8)
check("  low end", ratio_1_low, 2.156443791672697, 2e-8)
check("  high end", ratio_1_high, 2.6865444832015295, 1e-8)
check("  gain of the law", law_gain_1, 2.6826938243396357, 2e-8)
check("  share of the trend", share_1, 0.41450575782648647, 1e-8)
check("  confidence that the trend is faster", faster_1, 1, 1e-7)
check("speed against the law 24", ratio_2, 3.2166822973095375, 1e-8)
check("  low end", ratio_2_low, 2.875258388896929, 2e-8)
check("  high end", ratio_2_high, 3.582059310935372, 1e-8)
check("  gain of the law", law_gain_2, 2.096178837426837, 2e-8)
check("  share of the trend", share_2, 0.3108793183698649, 1e-8)
check("  confidence that the trend is faster", faster_2, 1, 1e-7)
cat(sprintf("%d differ; %d given, not computed or not compared\n", differing, given))
quit(status = if (differing > 0) 1 else 0)
