# The cloud cost of training to reach 93 % top-5 accuracy on ImageNet halves every 4.5 months.
# 4.49 months, 95 % interval 2.50 to 21.61 - n 7 - Oct 2017 to Mar 2020 - R^2 0.6779
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?study=dawnbench&data=20b5368020e0&engine=1
# Rows: https://example.org/studies/dawnbench/rows.csv, the columns and rows of this series below.
# Data: Coleman et al., Stanford DAWN. No licence stated by the source; facts with citation. Version
# 20b5368020e0 of 2020-03-26.
# Note: Time to the target x price of the machines; entries without a price have none.
# Written by Halvings, engine 1. Needs R 3.6 or later, no packages.

# The rows of the series (task = ImageNet classification), in the order of the file.
series_text <- paste(c(
  "id,model,submission_date,time_to_target_s,cost_per_hour_usd",
  "imagenet-classification-dawn-resnet152-b-4m60-ec2-tensorflow,ResNet152,2017-10-27,1161696.365,7.2",
  "imagenet-classification-dawn-resnet152-b-8k80-ec2-mxnet,ResNet152,2017-10-27,878398.192,4.56",
  "imagenet-classification-ppwwyyxx-resnet152-8p100-dgx1-tensorpack,ResNet152,2017-12-05,160107,",
  "imagenet-classification-diux-resnet50-p3-tensorpack,ResNet50,2018-01-31,52679,24.48",
  "imagenet-classification-google-resnet50-tpu-tensorflow17,ResNet50,2018-03-25,44799,6.595",
  "imagenet-classification-google-amoeba-net-d-tpu-tensorflow18,AmoebaNet-D N6F256,2018-04-13,26909.435,6.595",
  "imagenet-classification-intel-resnet50-ec2-xeon-8124m-intelcaffe,ResNet50,2018-04-18,22189.28,",
  "imagenet-classification-google-resnet50-tpupod-tensorflow18,ResNet50,2018-04-18,1843,",
  "imagenet-classification-intel-resnet56-ec2-xeon-8124m-intercaffe,ResNet56,2018-04-19,12706.513,",
  "imagenet-classification-google-resnet50-tpu-tensorflow18,ResNet50,2018-04-19,31952.348,6.595",
  "imagenet-classification-intel-resnet50-4k-ec2-xeon-8124m-intelcaffe,ResNet50,2018-04-20,12354.246,",
  "imagenet-classification-fastai-pytorch,Resnet 50,2018-04-20,10647.119,24.48",
  "imagenet-classification-google-amoeba-net-d-quater-tpupod-tensorflow18,AmoebaNet-D N6F256,2018-04-20,3991.37,",
  "imagenet-classification-google-amoeba-net-d-sixteenth-tpupod-tensorflow18,AmoebaNet-D N6F256,2018-04-20,7103.092,",
  "imagenet-classification-fastai-resnet50-p3-16-machine-pytorch,ResNet-50,2018-09-06,1085.181,391.68",
  "imagenet-classification-fastai-resnet50-p3-4-machine-pytorch,Resnet 50,2018-09-07,1782.324,97.92",
  "imagenet-classification-fastai-resnet50-p3-8-machine-pytorch,Resnet 50,2018-09-07,1132.992,195.84",
  "imagenet-classification-google-resnet50-tpu-tensorflow111,ResNet50,2018-09-29,21150.35,4.595",
  "imagenet-classification-google-resnet50-tpu-tensorflow111-fastai,ResNet50,2018-09-29,9870.498,4.595",
  "imagenet-classification-huaweicloud-resnet50-modelarts-16-machine-mxnet121,ResNet-50,2018-12-30,561.179,",
  "imagenet-classification-gehc-resnet50-1-p3-16xlarge-tensorflow111,Resnet 50 v1,2019-02-25,6273.32,24.48",
  "imagenet-classification-setu-resnet50-azure-ndv2-pytorch,ResNet50,2019-04-13,6142.932,12.24",
  "imagenet-classification-huaweicloud-resnet50-modelarts-16-machine-tensorflow18,ResNet-50,2019-05-08,162.336,",
  "imagenet-classification-zte-resnet50-2-machine-tensorflow112,Resnet 50,2019-08-01,1390.586,",
  "imagenet-classification-lambda-resnet50-lambda-cloud-single-pytorch,Resnet 50,2019-08-10,45588.191,1.5",
  "imagenet-classification-alibabacloud-resnet50-gn6e-1-machine-tensorflow,ResNet50-v1.5,2020-03-10,1297.66,20.6",
  "imagenet-classification-alibabacloud-resnet50-gn6e-16-machine-tensorflow,ResNet50-v1.5,2020-03-17,157.55,329.6"
), collapse = "\n")
rows <- read.csv(text = series_text, colClasses = "character", check.names = FALSE,
  na.strings = character(0))
series_rows <- nrow(rows)

# (1 / 3600) * time_to_target_s * cost_per_hour_usd; missing where a factor is.
cost_of <- function(rows) {
  factor_1 <- as.numeric(rows[["time_to_target_s"]])
  factor_2 <- as.numeric(rows[["cost_per_hour_usd"]])
  (1 / 3600) * factor_1 * factor_2
}

# The population. First the rows with a date and a positive cost.
cost <- cost_of(rows)
rows <- rows[rows[["submission_date"]] != "" & !is.na(cost) & cost > 0 & is.finite(cost), ]
usable_rows <- nrow(rows)
# Date order; on one day the better cost first, then by id.
places <- order(rows[["submission_date"]], cost_of(rows), rows$id, method = "radix")
rows <- rows[places, ]
population_rows <- nrow(rows)

day <- rows[["submission_date"]]
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
check("rows of the series", series_rows, 27, 0)
check("  with a date and a cost", usable_rows, 17, 0)
check("  in the population", population_rows, 17, 0)
check("n, rows fitted", n, 7, 0)
check("span, years", span, 2.368240930869433, 1e-8)
check("slope, doublings a year", slope, -2.6750646895436465, 1e-8)
check("  its standard error", slope_error, 0.824612645983067, 1e-8)
check("months to halve", months, 4.485872826517382, 1e-8)
check("factor a year", factor_a_year, 6.386673458877755, 3e-8)
check("gain over the span, of the trend", gain, 80.73921699016, 7e-8)
check("  from first record to last", observed_gain, 149.8401287934413, 1e-8)
check("line on 2020-03-10, log2 cost", level, 1.7889165162923746, 1e-8)
check("R squared", r2, 0.6779119069122604, 1e-8)
check("residual SD", residual_sd, 1.5779964442365346, 1e-8)
check("lag-1 correlation of residuals", lag1, 0.06155531923289238, 1e-6)
check("slope, low end", slope_low, -4.794798978743717, 1e-8)
check("slope, high end", slope_high, -0.5553304003435757, 9e-8)
check("months, low end", months_low, 2.5027118036018505, 1e-8)
check("months, high end", months_high, 21.608757583909966, 9e-8)
check("records, before any window", records_count, 7, 0)
check("  chance of as many in random order", records_chance, 0.0054627432792917745, 1e-10)
check("speed against the law 18", ratio_1, 4.01259703431547, 1e-8)
check("  low end", ratio_1_low, 0.8329956005153636, 9e-8)
check("  high end", ratio_1_high, 7.192198468115576, 1e-8)
check("  gain of the law", law_gain_1, 2.987269270806369, 2e-8)
check("  share of the trend", share_1, 0.24921515702874342, 1e-8)
check("  confidence that the trend is faster", faster_1, 0.9705125557563874, 1e-7)
check("speed against the law 24", ratio_2, 5.350129379087293, 1e-8)
check("  low end", ratio_2_low, 1.1106608006871515, 9e-8)
check("  high end", ratio_2_high, 9.589597957487435, 1e-8)
check("  gain of the law", law_gain_2, 2.272248255009607, 2e-8)
check("  share of the trend", share_2, 0.18691136777155756, 1e-8)
check("  confidence that the trend is faster", faster_2, 0.9769476260835435, 1e-7)
cat(sprintf("%d differ; %d given, not computed or not compared\n", differing, given))
quit(status = if (differing > 0) 1 else 0)
