# The training compute to reach AlexNet-level accuracy halves every 15.7 months.
# 15.68 months, 95 % interval 13.22 to 19.28 - n 6 - Jun 2012 to May 2019 - R^2 0.9823
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?study=efficiency-milestones&data=ff25613d8f40&engine=1
# Rows: https://example.org/studies/efficiency-milestones/rows.csv, the columns and rows of this
# series below.
# Data: Hernandez and Brown (2020). No licence stated by the source; facts with citation. Version
# ff25613d8f40 of 2020-06-01.
# Written by Halvings, engine 1. Needs R 3.6 or later, no packages.

# The rows of the series (level = AlexNet-level), in the order of the file.
series_text <- paste(c(
  "id,system,publication_date_source,training_compute_flop",
  "alexnet-level-alexnet,AlexNet,2012-06-01,267840000000000000",
  "alexnet-level-googlenet,GoogLeNet,2014-09-17,61344000000000000",
  "alexnet-level-mobilenet,MobileNet,2017-04-17,24192000000000000",
  "alexnet-level-shufflenet-1x,ShuffleNet (1x),2017-07-03,12960000000000000",
  "alexnet-level-shufflenet-v2-1x,ShuffleNet v2 (1x),2018-06-30,10368000000000000",
  "alexnet-level-efficientnet-b0,EfficientNet (b0),2019-05-28,5961600000000000"
), collapse = "\n")
rows <- read.csv(text = series_text, colClasses = "character", check.names = FALSE,
  na.strings = character(0))
series_rows <- nrow(rows)

cost_of <- function(rows) {
  as.numeric(rows[["training_compute_flop"]])
}

# The population. First the rows with a date and a positive cost.
cost <- cost_of(rows)
rows <- rows[rows[["publication_date_source"]] != "" & !is.na(cost) & cost > 0 & is.finite(cost), ]
usable_rows <- nrow(rows)
# Date order; on one day the better cost first, then by id.
places <- order(rows[["publication_date_source"]], cost_of(rows), rows$id, method = "radix")
rows <- rows[places, ]
population_rows <- nrow(rows)

day <- rows[["publication_date_source"]]
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
  places <- records(places)
  places
}

everything <- seq_len(nrow(rows))
fitted_places <- chosen(everything)
n <- length(fitted_places)
span <- diff(range(year[fitted_places]))

x <- year[fitted_places]
y <- log2_cost[fitted_places]
centred <- x - mean(x)
model <- lm(y ~ centred)
slope <- coef(model)[[2]]
residual <- unname(residuals(model))
slope_error <- sqrt(sum(residual^2) / (n - 2) / sum(centred^2))
level <- coef(model)[[1]] + slope * (x[n] - mean(x))
r2 <- 1 - sum(residual^2) / sum((y - mean(y))^2)
residual_sd <- sqrt(sum(residual^2) / (n - 2))
lag1 <- sum(residual[-1] * residual[-n]) / sum(residual^2)
# Student's t with n - 2 degrees of freedom.
reach <- qt((1 + 0.95) / 2, n - 2) * slope_error
slope_low <- slope - reach
slope_high <- slope + reach

# One-sided confidence that the trend is faster than a law whose slope has an error of its own.
faster <- function(law, law_error, sign) {
  error <- sqrt(slope_error^2 + law_error^2)
  if (slope == law) 0.5 else pt(sign * (slope - law) / error, n - 2)
}

months <- 12 / abs(slope)
factor_a_year <- 2^abs(slope)
gain <- 2^(abs(slope) * span)

best_costs <- cost[records(everything)]
observed_gain <- best_costs[1] / best_costs[length(best_costs)]

reached <- everything
records_count <- length(records(reached))

# Renyi 1962: in random order the best of k new values among m is a record with probability k / m,
# whatever came before. Models of one day come together. The last entry gathers as many records as
# there are, or more.
chances <- c(1, rep(0, records_count))
seen <- 0
for (size in rle(day[reached])$lengths) {
  seen <- seen + size
  one_more <- chances * size / seen
  chances <- chances - one_more
  chances[-1] <- chances[-1] + one_more[-length(one_more)]
  chances[length(chances)] <- chances[length(chances)] + one_more[length(one_more)]
}
records_chance <- chances[length(chances)]

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
check("rows of the series", series_rows, 6, 0)
check("  with a date and a cost", usable_rows, 6, 0)
check("  in the population", population_rows, 6, 0)
check("n, rows fitted", n, 6, 0)
check("span, years", span, 6.986995208761073, 1e-8)
check("slope, doublings a year", slope, -0.7651263144213052, 1e-8)
check("  its standard error", slope_error, 0.05140118006148117, 1e-8)
check("months to halve", months, 15.683684868525358, 1e-8)
check("factor a year", factor_a_year, 1.699518792256005, 1e-8)
check("gain over the span, of the trend", gain, 40.671150385318725, 6e-8)
check("  from first record to last", observed_gain, 44.927536231884055, 1e-8)
check("line on 2019-05-28, log2 cost", level, 52.4198401917979, 1e-8)
check("R squared", r2, 0.9822675120436339, 1e-8)
check("residual SD", residual_sd, 0.29886692310641905, 1e-8)
check("lag-1 correlation of residuals", lag1, -0.8226127352312612, 1e-6)
check("slope, low end", slope_low, -0.907838869204395, 1e-8)
check("slope, high end", slope_high, -0.6224137596382153, 2e-8)
check("months, low end", months_low, 13.218204691451986, 1e-8)
check("months, high end", months_high, 19.27977942996493, 2e-8)
check("records, before any window", records_count, 6, 0)
check("  chance of as many in random order", records_chance, 0.0013888888888888887, 1e-10)
check("speed against the law 18", ratio_1, 1.147689471631958, 1e-8)
check("  low end", ratio_1_low, 0.933620639457323, 2e-8)
check("  high end", ratio_1_high, 1.3617583038065926, 1e-8)
check("  gain of the law", law_gain_1, 25.246243011466873, 5e-8)
check("  share of the trend", share_1, 0.8713158260291866, 1e-8)
check("  confidence that the trend is faster", faster_1, 0.9360346290865552, 1e-7)
check("speed against the law 24", ratio_2, 1.5302526288426104, 1e-8)
check("  low end", ratio_2_low, 1.2448275192764306, 2e-8)
check("  high end", ratio_2_high, 1.81567773840879, 1e-8)
check("  gain of the law", law_gain_2, 11.262831030404609, 4e-8)
check("  share of the trend", share_2, 0.65348686952189, 1e-8)
check("  confidence that the trend is faster", faster_2, 0.9966463172033646, 1e-7)
cat(sprintf("%d differ; %d given, not computed or not compared\n", differing, given))
quit(status = if (differing > 0) 1 else 0)
