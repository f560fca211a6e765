# The price to reach 43.9 % on MMLU halves every 3.4 months.
# 3.37 months, 95 % interval 2.86 to 4.10 - n 9 - Nov 2021 to Oct 2024 - R^2 0.9620
#
# Computes the numbers of this view again, without the code that the page runs, and compares them with
# those of the page. Ends with status 1 where one differs by more than its tolerance.
# View: https://example.org/explore?study=inference-prices&data=71bdb649b21e&engine=1
# Data: Epoch AI; prices and some scores from Artificial Analysis. Creative Commons Attribution 4.0.
# Version 71bdb649b21e of 2025-03-12.
# Written by Halvings, engine 1. Needs R 3.6 or later, no packages.

table <- paste(c(
  "id,name,date,cost,performance",
  "mmlu-gpt-3-175b-davinci,GPT-3 175B (davinci),2021-11-20,60,0.439",
  "mmlu-gpt-3-175b-davinci-3,GPT-3 175B (davinci),2022-09-01,20,0.439",
  "mmlu-gpt-3-5-turbo,GPT-3.5 Turbo,2023-03-06,2,0.68",
  "mmlu-llama-2-chat-13b,Llama-2-Chat-13B,2023-07-18,0.56,0.45",
  "mmlu-llama-2-7b,Llama 2-7B,2023-12-01,0.2,0.453",
  "mmlu-llama-2-7b-2,Llama 2-7B,2024-04-14,0.13,0.453",
  "mmlu-llama-3-1-instruct-8b,Llama-3.1-Instruct-8B,2024-07-23,0.1,0.71",
  "mmlu-llama-3-2-instruct-3b,Llama-3.2-Instruct-3B,2024-09-24,0.08,0.64",
  "mmlu-gemini-1-5-flash-8b,Gemini-1.5-Flash-8B,2024-10-03,0.07,0.75"
), collapse = "\n")
rows <- read.csv(text = table, colClasses = "character", check.names = FALSE)
# The same rows from the page, instead of those above:
# rows <- read.csv("https://example.org/api/v1/points.csv?study=inference-prices&data=71bdb649b21e&engine=1", colClasses = "character", check.names = FALSE)
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
quit(status = if (failed > 0) 1 else 0)
