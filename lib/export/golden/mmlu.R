# The training compute to reach 60 % on MMLU halves every 10.3 months.
# 10.29 months, 95 % interval 5.97 to 37.11 - n 7 - Dec 2021 to Apr 2024 - R^2 0.7167
#
# Computes the numbers of this view again, without the code that the page runs, and compares them with
# those of the page. Ends with status 1 where one differs by more than its tolerance.
# View: https://example.org/explore?study=benchmarks&data=d7371f2e32b9&engine=1
# Data: Epoch AI, Data on AI Benchmarking; Epoch AI, Data on AI Models. Creative Commons Attribution
# 4.0. Version d7371f2e32b9 of 2026-04-24.
# Written by Halvings, engine 1. Needs R 3.6 or later, no packages.

table <- paste(c(
  "id,name,date,cost,performance",
  "mmlu-gopher-280b,Gopher,2021-12-08,6.31e+23,0.6",
  "mmlu-chinchilla-70b,Chinchilla 70B,2022-03-29,5.76e+23,0.675",
  "mmlu-llama-65b,LLAMA 1 65B,2023-02-24,5.5e+23,0.634",
  "mmlu-llama-2-34b-2,LLaMA 2 34B,2023-07-18,4.08e+23,0.626",
  "mmlu-qwen-14b-chat,Qwen-Chat 14B,2023-09-24,2.5e+23,0.64",
  "mmlu-yi-6b-2,Yi 6B,2023-11-02,1.26e+23,0.632",
  "mmlu-phi-3-mini-4k-instruct,Phi-3-mini,2024-04-23,7.524e+22,0.688"
), collapse = "\n")
rows <- read.csv(text = table, colClasses = "character", check.names = FALSE)
# The same rows from the page, instead of those above:
# rows <- read.csv("https://example.org/api/v1/points.csv?study=benchmarks&data=d7371f2e32b9&engine=1", colClasses = "character", check.names = FALSE)
n <- nrow(rows)

t <- 2000 + as.numeric(as.Date(rows$date) - as.Date("2000-01-01")) / 365.25
y <- log2(as.numeric(rows$cost))

slope_of <- function(places) {
  unname(coef(lm(y[places] ~ I(t[places] - mean(t[places]))))[2])
}

centred <- t - mean(t)
fit <- lm(y ~ centred)
slope <- coef(fit)[[2]]
r2 <- suppressWarnings(summary(fit))$r.squared
# Student's t with n - 2 degrees of freedom.
ends <- confint(fit, level = 0.95)[2, ]
slope_low <- ends[[1]]
slope_high <- ends[[2]]

months <- 12 / abs(slope)
# Months are the inverse of the rate, so the ends swap; without bound (NA) where the rate reaches zero.
slow <- if (slope < 0) -slope_high else slope_low
fast <- if (slope < 0) -slope_low else slope_high
months_low <- if (fast > 0) 12 / fast else NA
months_high <- if (slow > 0) 12 / slow else NA
# The law 18: a factor of two every 18 months, in doublings a year.
law_1 <- -12 / 18
ratio_1 <- slope / law_1
ratio_1_low <- min(slope_low / law_1, slope_high / law_1)
ratio_1_high <- max(slope_low / law_1, slope_high / law_1)
# The law 24: a factor of two every 24 months, in doublings a year.
law_2 <- -12 / 24
ratio_2 <- slope / law_2
ratio_2_low <- min(slope_low / law_2, slope_high / law_2)
ratio_2_high <- max(slope_low / law_2, slope_high / law_2)

failed <- 0
check <- function(label, computed, page, tolerance) {
  computed <- unname(computed)
  good <- if (is.na(computed) || is.na(page)) is.na(computed) && is.na(page)
    else abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12
  failed <<- failed + !good
  show <- function(value) if (is.na(value)) "unbounded" else sprintf("%.10g", value)
  cat(sprintf("%-44s%18s%18s  %s\n", label, show(computed), show(page), if (good) "agrees" else "DIFFERS"))
}

cat(sprintf("%-44s%18s%18s\n", "", "computed", "page"))
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
quit(status = if (failed > 0) 1 else 0)
