# All sections of the programs that compute a page's numbers again (METHODS 3, 4, 6 and 8), with the literals of one view
# as an example: it runs as it is. A view's program has its own literals and the sections that it needs (sections.ts).

# --- section: literals
# The rows of the series (level = AlexNet-level), in the order of the file.
ROWS <- c(
  "id,system,publication_date_source,training_compute_flop",
  "alexnet-level-alexnet,AlexNet,2012-06-01,267840000000000000",
  "alexnet-level-googlenet,GoogLeNet,2014-09-17,61344000000000000",
  "alexnet-level-mobilenet,MobileNet,2017-04-17,24192000000000000",
  "alexnet-level-shufflenet-1x,ShuffleNet (1x),2017-07-03,12960000000000000",
  "alexnet-level-shufflenet-v2-1x,ShuffleNet v2 (1x),2018-06-30,10368000000000000",
  "alexnet-level-efficientnet-b0,EfficientNet (b0),2019-05-28,5961600000000000"
)

VIEW <- list(
  date = "publication_date_source",
  cost = list(factor = 1, times = list(c("training_compute_flop")), over = c()),
  better = "less",
  performance = NULL,
  needed = c(),
  filters = c(),
  exclude = c(),
  model = NULL,
  in_date_order = TRUE,
  steps = list(records = "records"),
  threshold = NULL,
  from = NULL,
  to = NULL,
  method = "trend",
  estimator = "ols",
  level = 0.95,
  interval = "t",
  cluster = NULL
)

ENDS <- NULL

# The law 18: a factor of two every 18 months, in doublings a year. Less cost is better, so a law,
# too, falls: hence the minus sign.
# The law 24: a factor of two every 24 months, in doublings a year.
LAWS <- list(list(months = 18, slope = NULL, error = NULL), list(months = 24, slope = NULL, error = NULL))

# Numbers of the page: how each is held, what it is, its name among those found, its value, and the
# largest difference as a share of it.
PAGE <- list(
  list("check", "rows of the series", "series_rows", 6, 0),
  list("check", "  with a date and a cost", "usable_rows", 6, 0),
  list("check", "  in the population", "population_rows", 6, 0),
  list("check", "n, rows fitted", "n", 6, 0),
  list("check", "span, years", "span", 6.986995208761073, 1e-8),
  list("check", "slope, doublings a year", "slope", -0.7651263144213052, 1e-8),
  list("check", "  its standard error", "slope_error", 0.05140118006148117, 1e-8),
  list("check", "months to halve", "months", 15.683684868525358, 1e-8),
  list("check", "factor a year", "factor_a_year", 1.699518792256005, 1e-8),
  list("check", "gain over the span, of the trend", "gain", 40.671150385318725, 6e-8),
  list("check", "  from first record to last", "observed_gain", 44.927536231884055, 1e-8),
  list("check", "line on 2019-05-28, log2 cost", "level", 52.4198401917979, 1e-8),
  list("check", "R squared", "r2", 0.9822675120436339, 1e-8),
  list("check", "residual SD", "residual_sd", 0.29886692310641905, 1e-8),
  list("check", "lag-1 correlation of residuals", "lag1", -0.8226127352312788, 0.000001),
  list("check", "slope, low end", "slope_low", -0.907838869204395, 1e-8),
  list("check", "slope, high end", "slope_high", -0.6224137596382153, 2e-8),
  list("check", "months, low end", "months_low", 13.218204691451986, 1e-8),
  list("check", "months, high end", "months_high", 19.27977942996493, 2e-8),
  list("check", "speed against the law 18", "ratio_1", 1.147689471631958, 1e-8),
  list("check", "  low end", "ratio_1_low", 0.933620639457323, 2e-8),
  list("check", "  high end", "ratio_1_high", 1.3617583038065926, 1e-8),
  list("check", "  gain of the law", "law_gain_1", 25.246243011466873, 5e-8),
  list("check", "  share of the trend", "share_1", 0.8713158260291866, 1e-8),
  list("check", "speed against the law 24", "ratio_2", 1.5302526288426104, 1e-8),
  list("check", "  low end", "ratio_2_low", 1.2448275192764306, 2e-8),
  list("check", "  high end", "ratio_2_high", 1.81567773840879, 1e-8),
  list("check", "  gain of the law", "law_gain_2", 11.262831030404609, 4e-8),
  list("check", "  share of the trend", "share_2", 0.65348686952189, 1e-8)
)

# Of other views.
DRAWS <- NULL
SCALING <- list(terms = list())
COST_ERROR <- list(column = NULL, factors = list(), otherwise = 1)

# --- section: rows
# needs: literals
# The first of the columns that has a value; NA where none has one.
number <- function(rows, columns) {
  numbers <- lapply(columns, function(column) as.numeric(rows[[column]]))
  Reduce(function(one, other) ifelse(is.na(one), other, one), numbers)
}

# A factor times some columns, over others; NA where one is missing.
cost_of <- function(rows) {
  cost <- rep(VIEW$cost$factor, nrow(rows))
  for (columns in VIEW$cost$times) cost <- cost * number(rows, columns)
  for (columns in VIEW$cost$over) cost <- cost / number(rows, columns)
  cost
}

rows <- read.csv(
  text = ROWS, colClasses = "character", check.names = FALSE, na.strings = character(0)
)
series_rows <- nrow(rows)
# The population. First the rows with a date and a positive cost.
cost <- cost_of(rows)
rows <- rows[rows[[VIEW$date]] != "" & !is.na(cost) & cost > 0 & is.finite(cost), ]
usable_rows <- nrow(rows)
for (column in VIEW$needed) rows <- rows[rows[[column]] != "", ]

# --- section: filters
# needs: rows
# Whether a cell, or an element of a cell with several, is among the values or within a range, or none is.
passes <- function(rows, filter) {
  cells <- rows[[filter$column]]
  elements <- if (filter$several) strsplit(paste0(cells, ";"), ";", fixed = TRUE) else as.list(cells)
  held <- vapply(elements, function(one) any(one %in% filter$values), NA)
  for (range in filter$ranges) {
    number <- as.numeric(cells)
    from <- is.null(range[[1]]) | number >= c(range[[1]], -Inf)[1]
    to <- is.null(range[[2]]) | number <= c(range[[2]], Inf)[1]
    held <- held | (!is.na(number) & from & to)
  }
  held != filter$excluded
}

for (one in VIEW$filters) rows <- rows[passes(rows, one), ]
rows <- rows[!rows$id %in% VIEW$exclude, ]

# --- section: one-row-a-model
# needs: rows
# Of each model the row with the lower median score, by score and then id, of those with a score.
one_row_a_model <- function(rows) {
  score <- rep(NA_real_, nrow(rows))
  if (!is.null(VIEW$performance)) score <- as.numeric(rows[[VIEW$performance$column]])
  lower_median <- function(places) {
    if (any(!is.na(score[places]))) places <- places[!is.na(score[places])]
    places <- places[order(score[places], rows$id[places], method = "radix")]
    places[(length(places) + 1) %/% 2]
  }
  model <- do.call(paste, c(unname(as.list(rows[VIEW$model])), sep = "\n"))
  named <- rows[[VIEW$model[length(VIEW$model)]]] != ""
  kept <- vapply(split(which(named), match(model[named], model)), lower_median, 1L)
  rows[sort(c(which(!named), kept)), ]
}

if (!is.null(VIEW$model)) rows <- one_row_a_model(rows)

# --- section: population
# needs: rows
better <- if (VIEW$better == "less") -1 else 1 # the sign of a change of cost for the better
if (VIEW$in_date_order) { # on one day the better cost first, then by id
  rows <- rows[order(rows[[VIEW$date]], -better * cost_of(rows), rows$id, method = "radix"), ]
}
population_rows <- nrow(rows)

day <- rows[[VIEW$date]]
year <- 2000 + as.numeric(as.Date(day) - as.Date("2000-01-01")) / 365.25
cost <- cost_of(rows)
log2_cost <- log2(cost)
performance <- rep(NaN, nrow(rows))
if (!is.null(VIEW$performance)) performance <- as.numeric(rows[[VIEW$performance$column]])
everything <- seq_len(nrow(rows))
STEPS <- list() # by name: of places in the population those that a step keeps

# The places that are fitted, of those given, which may repeat.
chosen <- function(places) {
  if (VIEW$in_date_order) places <- sort(places)
  for (step in names(VIEW$steps)) places <- STEPS[[step]](places)
  places
}

# --- section: natural-scale
# needs: population
# The metric where equal steps count the same; not a finite number where the scale has no place for it.
natural_scale <- function(p) {
  metric <- VIEW$performance
  odds <- if (is.null(metric$chance)) {
    p / (1 - p)
  } else if (metric$better == "more") {
    (p - metric$chance) / (1 - p)
  } else {
    p / (metric$chance - p)
  }
  suppressWarnings(switch(metric$scale, identity = p, log = log(p), logit = log(odds)))
}

scaled <- if (is.null(VIEW$performance)) performance else natural_scale(performance)
at_threshold <- NaN
if (!is.null(VIEW$performance) && !is.null(VIEW$threshold)) at_threshold <- natural_scale(VIEW$threshold)

# --- section: step-on_scale
# needs: natural-scale
# Above chance, and no perfect score: the natural scale has no place for others.
STEPS$on_scale <- function(places) places[is.finite(scaled[places])]

# --- section: step-reaching
# needs: population
# At the threshold or better.
STEPS$reaching <- function(places) {
  at <- performance[places]
  places[which(if (VIEW$performance$better == "more") at >= VIEW$threshold else at <= VIEW$threshold)]
}

# --- section: step-records
# needs: population
# Of places in date order: a cost strictly better than every earlier one; a tie is none.
records <- function(places) {
  cost_here <- -better * cost[places]
  places[cost_here < c(Inf, cummin(cost_here))[seq_along(places)]]
}
STEPS$records <- records

# --- section: step-in_window
# needs: population
# Inside the dates of the view. After the records: it crowns none.
STEPS$in_window <- function(places) {
  if (!is.null(VIEW$from)) places <- places[day[places] >= VIEW$from]
  if (!is.null(VIEW$to)) places <- places[day[places] <= VIEW$to]
  places
}

# --- section: step-with_vocabulary
# needs: population
STEPS$with_vocabulary <- function(places) places[rows[[SCALING$vocabulary]][places] != ""]

# --- section: counts
# needs: population
# For a view without a trend: the rows that each step leaves.
count_rows <- function() {
  count_line <- function(label, count) cat(sprintf("%-42s %d\n", label, count))
  count_line("rows of the series", series_rows)
  count_line("  with a date and a cost", usable_rows)
  count_line("  in the population", population_rows)
  left <- sort(everything)
  for (step in names(VIEW$steps)) {
    left <- STEPS[[step]](left)
    count_line(paste0("  ", VIEW$steps[[step]]), length(left))
  }
  cat(VIEW$no_trend, "\n", sep = "")
}

if (!is.null(VIEW$no_trend)) count_rows()

# --- section: methods
# needs: population
# By name: what a method says of places; its slope, with another target in their rows; and the target.
METHODS <- list()

# --- section: student
# needs: methods
# The slope, its error, and its interval by Student's t with the degrees of freedom that are left.
by_student <- function(slope, slope_error, degrees) {
  reach <- qt((1 + VIEW$level) / 2, degrees) * slope_error
  # One-sided confidence that the trend is faster than a law whose slope has an error of its own.
  faster <- function(law, law_error) {
    if (slope == law) 0.5 else pt(better * (slope - law) / sqrt(slope_error^2 + law_error^2), degrees)
  }
  list(
    slope = slope, slope_error = slope_error, slope_low = slope - reach, slope_high = slope + reach, faster = faster
  )
}

# --- section: method-trend
# needs: methods
# By name: an estimator's line, as a point of it and its slope; and what else it says of that line.
ESTIMATORS <- list()

trend_slope <- function(places, target) {
  if (length(places) < 2 || diff(range(year[places])) == 0) return(NaN)
  ESTIMATORS[[VIEW$estimator]]$line(year[places], target)[3]
}

# Log2 cost over time.
trend <- function(places) {
  x <- year[places]
  y <- log2_cost[places]
  line <- ESTIMATORS[[VIEW$estimator]]$line(x, y)
  residual <- y - (line[2] + line[3] * (x - line[1]))
  level <- line[2] + line[3] * (x[length(x)] - line[1])
  more <- ESTIMATORS[[VIEW$estimator]]$more(x, y, line[3], residual)
  c(list(residual = residual, design = cbind(1, x - mean(x)), level = level), more)
}

METHODS$trend <- list(estimate = trend, slope = trend_slope, target = log2_cost)

# --- section: least-squares
# needs: method-trend, student
least_squares_line <- function(x, y) {
  centred <- x - mean(x)
  c(mean(x), mean(y), sum(centred * y) / sum(centred^2))
}

# --- section: trend-ols
# needs: least-squares
by_lm <- function(x, y, slope, residual) {
  model <- lm(y ~ I(x - mean(x)))
  error <- sqrt(sum(residuals(model)^2) / df.residual(model) / sum((x - mean(x))^2))
  by_student(coef(model)[[2]], error, df.residual(model))
}

ESTIMATORS$ols <- list(line = least_squares_line, more = by_lm)

# --- section: trend-ols-hc3
# needs: least-squares
# HC3: each residual over one less its leverage.
with_hc3_errors <- function(x, y, slope, residual) {
  model <- lm(y ~ I(x - mean(x)))
  left <- residuals(model) / (1 - hatvalues(model))
  error <- sqrt(sum(((x - mean(x)) * left)^2)) / sum((x - mean(x))^2)
  by_student(coef(model)[[2]], error, df.residual(model))
}

ESTIMATORS[["ols-hc3"]] <- list(line = least_squares_line, more = with_hc3_errors)

# --- section: trend-theil-sen
# needs: method-trend
# The slopes between all pairs of points of different dates.
pair_slopes <- function(x, y) {
  run <- outer(x, x, "-")
  (outer(y, y, "-") / run)[lower.tri(run) & run != 0]
}

# With as many points above the line as below.
theil_sen_line <- function(x, y) {
  tilt <- median(pair_slopes(x, y))
  c(median(x), median(y - tilt * (x - median(x))), tilt)
}

# Sen's interval: places among the slopes, from Kendall's variance with ties.
sen_interval <- function(x, y, slope, residual) {
  slopes <- sort(pair_slopes(x, y))
  size <- length(x)
  ties <- function(values) {
    k <- as.numeric(table(values))
    sum(k * (k - 1) * (2 * k + 5))
  }
  spread <- sqrt((size * (size - 1) * (2 * size + 5) - ties(x) - ties(y)) / 18)
  reach <- qnorm((1 + VIEW$level) / 2) * spread
  low <- slopes[max(1, round((length(slopes) - reach) / 2))]
  high <- slopes[round((length(slopes) + reach) / 2) + 1]
  # One less the p of Kendall's test of what is left of the costs when the law is taken off them.
  faster <- function(law, law_error) {
    if (law_error > 0) { # the middles of 21 equal shares of the law's own normal distribution
      shares <- (1:21 - 0.5) / 21
      return(mean(vapply(law + law_error * qnorm(shares), faster, 0, 0)))
    }
    rest <- y - law * (x - median(x))
    exact <- size <= 33 && !anyDuplicated(x) && !anyDuplicated(rest)
    side <- if (better < 0) "less" else "greater"
    1 - cor.test(x, rest, method = "kendall", exact = exact, alternative = side)$p.value
  }
  list(slope = slope, slope_low = low, slope_high = high, faster = faster)
}

ESTIMATORS[["theil-sen"]] <- list(line = theil_sen_line, more = sen_interval)

# --- section: trend-huber
# needs: method-trend
# Reweighted least squares, k = 1.345; the scale is taken anew in each step.
huber_line <- function(x, y) {
  across <- x - mean(x)
  up <- y - mean(y)
  spread <- sqrt(mean(across^2))
  rounding <- 1e-15 * sqrt(mean(up^2))
  weight <- rep(1, length(x))
  line <- c(0, 0)
  for (step in 1:2000) {
    before <- line
    centre <- sum(weight * across) / sum(weight)
    slope <- sum(weight * (across - centre) * up) / sum(weight * (across - centre)^2)
    line <- c(sum(weight * up) / sum(weight) - slope * centre, slope)
    distance <- abs(up - line[1] - slope * across)
    scale <- median(distance) / qnorm(0.75) # of normal errors
    if (scale <= rounding) break # more than half of the points are on the line: it is the answer
    moved <- abs(slope - before[2]) * spread + abs(line[1] - before[1])
    if (step > 1 && moved <= max(1e-13 * scale, rounding)) break
    weight <- pmin(1, 1.345 * scale / distance)
  }
  c(mean(x), line[1] + mean(y), slope)
}

ESTIMATORS$huber <- list(line = huber_line, more = function(x, y, slope, residual) list(slope = slope))

# --- section: trend-quantile
# needs: method-trend
# The line of the least sum of residuals weighted tau and 1 - tau. It goes through two of the points. About each point in
# turn the sum is convex in the slope, and crossing another point adds its distance in time to its derivative. Of equal
# sums the smallest slope is taken.
quantile_line <- function(x, y) {
  tau <- VIEW$tau
  lines <- vapply(seq_along(x), function(pivot) {
    run <- x - x[pivot]
    rise <- y - y[pivot]
    apart <- run != 0
    slopes <- rise[apart] / run[apart]
    turns <- order(slopes)
    distance <- abs(run[apart])[turns]
    ahead <- run[apart][turns] > 0
    rate <- cumsum(distance) - sum(ifelse(ahead, tau, 1 - tau) * distance)
    slope <- slopes[turns][which(rate >= -1e-11 * sum(distance))[1]]
    residual <- rise - slope * run
    c(sum(residual * (tau - (residual < 0))), slope)
  }, c(0, 0))
  least <- min(lines[1, ])
  candidates <- which(lines[1, ] <= least * (1 + 1e-11) + 1e-13)
  pivot <- candidates[which.min(lines[2, candidates])]
  c(x[pivot], y[pivot], lines[2, pivot])
}

ESTIMATORS$quantile <- list(line = quantile_line, more = function(x, y, slope, residual) list(slope = slope))

# --- section: plane
# needs: methods, natural-scale, student
# The plane of least squares: middle and two slopes, each about the mean of its column.
plane <- function(one, other, target) lm(target ~ I(one - mean(one)) + I(other - mean(other)))

# The two slopes without `lm`, for draws; NaN where the points span no plane.
plane_slopes <- function(one, other, target) {
  if (length(one) < 3) return(c(NaN, NaN))
  one <- one - mean(one)
  other <- other - mean(other)
  both <- sum(one * other)
  determinant <- sum(one^2) * sum(other^2) - both^2
  if (!isTRUE(determinant > 1e-12 * sum(one^2) * sum(other^2))) return(c(NaN, NaN))
  first <- sum(other^2) * sum(one * target) - both * sum(other * target)
  second <- sum(one^2) * sum(other * target) - both * sum(one * target)
  c(first, second) / determinant
}

# --- section: method-pooled
# needs: plane
# log2 cost = middle + slope * date + c * natural scale of the metric, on the last date at the threshold.
pooled_level <- function(places, by) {
  dates <- year[places]
  by[1] + by[2] * (max(dates) - mean(dates)) + by[3] * (at_threshold - mean(scaled[places]))
}

# --- section: pooled-ols
# needs: method-pooled
pooled <- function(places) {
  model <- plane(year[places], scaled[places], log2_cost[places])
  by <- unname(coef(model))
  level <- pooled_level(places, by)
  numbers <- by_student(by[2], sqrt(vcov(model)[2, 2]), df.residual(model))
  c(list(residual = unname(residuals(model)), design = model.matrix(model), level = level), numbers)
}

pooled_slope <- function(places, target) plane_slopes(year[places], scaled[places], target)[1]

METHODS$pooled <- list(estimate = pooled, slope = pooled_slope, target = log2_cost)

# --- section: pooled-quantile
# needs: method-pooled
# The ends of the first column, and the point farthest from the line through them; NULL where all lie on one.
first_corner <- function(one, other) {
  first <- which.min(one)
  last <- which.max(one)
  run <- one[last] - one[first]
  rise <- other[last] - other[first]
  area <- abs(run * (other - other[first]) - rise * (one - one[first]))
  if (max(area) > 1e-9 * run * diff(range(other))) c(first, last, which.max(area)) else NULL
}

# The plane of least sum of residuals weighted tau and 1 - tau: middle and two slopes about the columns' means. It goes
# through three of the points. From three of them the search raises or lowers the plane at one, the other two held, as far
# as the sum falls, and goes on from the three that it then goes through. Values are moved by a ten billionth of their
# spread, so that no fourth point lies on such a plane; the plane is of them as they are.
quantile_plane <- function(places, target) {
  tau <- VIEW$tau
  drawn <- sort(unique(places))
  counts <- tabulate(match(places, drawn))
  target <- target[match(drawn, places)]
  spread <- diff(range(target))
  moved <- target + 1e-10 * (if (spread > 0) spread else 1) * ((drawn * 0.6180339887498949) %% 1)
  design <- cbind(1, year[drawn] - mean(year[places]), scaled[drawn] - mean(scaled[places]))
  corner <- first_corner(year[drawn], scaled[drawn])
  if (is.null(corner)) return(c(NaN, NaN, NaN))
  repeat {
    edges <- solve(design[corner, ])
    residual <- drop(moved - design %*% (edges %*% moved[corner]))
    rise <- counts * (design %*% edges)
    residual[corner] <- 0
    rise[corner, ] <- 0
    rate <- drop(ifelse(residual > 0, -tau, 1 - tau) %*% rise)
    own <- counts[corner]
    size <- colSums(abs(rise)) + 1e-300
    rates <- cbind(rate + own * (1 - tau), -rate + own * tau)
    best <- arrayInd(which.min(rates / size), dim(rates))
    point <- best[1]
    if (rates[best] >= -1e-9 * (size[point] + own[point])) return(drop(edges %*% target[corner]))
    turn <- (if (best[2] == 1) 1 else -1) * residual * counts / rise[, point]
    turn[!is.finite(turn) | turn <= 0] <- Inf
    ahead <- order(turn)
    passed <- cumsum(abs(rise[ahead, point]))
    corner[point] <- ahead[which(passed >= -rates[best])[1]]
  }
}

pooled_by_quantile <- function(places) {
  by <- quantile_plane(places, log2_cost[places])
  design <- cbind(1, year[places] - mean(year[places]), scaled[places] - mean(scaled[places]))
  list(
    slope = by[2], residual = drop(log2_cost[places] - design %*% by), design = design, level = pooled_level(places, by)
  )
}

METHODS$pooled <- list(
  estimate = pooled_by_quantile, slope = function(places, target) quantile_plane(places, target)[2], target = log2_cost
)

# --- section: method-inverse
# needs: plane
# Natural scale of the metric = middle + m * log2 cost + h * date.
inverse <- function(places) {
  model <- plane(log2_cost[places], year[places], scaled[places])
  said <- by_fieller(places, unname(coef(model)), unname(vcov(model)))
  c(list(residual = unname(residuals(model)), design = model.matrix(model)), said)
}

# The trend of cost at a fixed performance, with its interval: the cost that the model expects moves by -h / m a year: what
# a later date adds, less cost may take away.
by_fieller <- function(places, by, covariance) {
  costs <- log2_cost[places]
  dates <- year[places]
  degrees <- length(places) - 3
  m <- by[2]
  h <- by[3]
  slope <- -h / m
  # By the delta method, for orientation.
  of_ratio <- covariance[3, 3] + slope * (slope * covariance[2, 2] + 2 * covariance[2, 3])
  # Fieller 1954: all slopes b with h + m b within a t error of zero, a quadratic in b.
  critical <- qt((1 + VIEW$level) / 2, degrees)
  square <- m^2 - critical^2 * covariance[2, 2]
  half <- -h * m + critical^2 * covariance[2, 3]
  root <- sqrt(max(0, half^2 - square * (h^2 - critical^2 * covariance[3, 3])))
  # One-sided confidence that the trend is faster than a law: the t test behind Fieller's interval.
  faster <- function(law, law_error) {
    variance <- covariance[3, 3] + 2 * law * covariance[2, 3] + law^2 * covariance[2, 2]
    pt(-(h + m * law) * better * sign(m) / sqrt(variance + (m * law_error)^2), degrees)
  }
  list(
    slope = slope, slope_error = sqrt(of_ratio) / abs(m),
    slope_low = (half - root) / square, slope_high = (half + root) / square,
    level = mean(costs) + (at_threshold - by[1] - h * (max(dates) - mean(dates))) / m,
    faster = faster
  )
}

inverse_slope <- function(places, target) {
  slopes <- plane_slopes(log2_cost[places], year[places], target)
  -slopes[2] / slopes[1]
}

METHODS$inverse <- list(estimate = inverse, slope = inverse_slope, target = scaled)

# --- section: costs-in-error
# needs: method-inverse
# Variance of a row's log2 cost about the truth: nine costs in ten lie within their factor of it.
error_factors <- rep(COST_ERROR$otherwise, nrow(rows))
for (grade in names(COST_ERROR$factors)) {
  error_factors[rows[[COST_ERROR$column]] %in% grade] <- COST_ERROR$factors[[grade]]
}
error_variances <- (log2(error_factors) / qnorm(0.95))^2

# Errors make the sum of squares of the costs too large; their share is taken off (Fuller 1987, section 2.2).
corrected <- function(places, middle_cost, middle_date) {
  design <- cbind(1, log2_cost[places] - middle_cost, year[places] - middle_date)
  squares <- crossprod(design)
  squares[2, 2] <- squares[2, 2] - sum(error_variances[places])
  list(by = drop(solve(squares, crossprod(design, scaled[places]))), design = design)
}

# The corrected plane; its variances are those of the planes without each evaluation in turn (the jackknife).
inverse_with_errors <- function(places) {
  middle_cost <- mean(log2_cost[places])
  middle_date <- mean(year[places])
  whole <- corrected(places, middle_cost, middle_date)
  without <- t(vapply(
    seq_along(places), function(one) corrected(places[-one], middle_cost, middle_date)$by, numeric(3)
  ))
  away <- sweep(without, 2, colMeans(without))
  said <- by_fieller(places, whole$by, (length(places) - 1) / length(places) * crossprod(away))
  c(list(residual = scaled[places] - drop(whole$design %*% whole$by), design = whole$design), said)
}

slope_with_errors <- function(places, target) {
  by <- tryCatch(
    corrected(places, mean(log2_cost[places]), mean(year[places]))$by,
    error = function(problem) c(NaN, NaN, NaN)
  )
  -by[3] / by[2]
}

METHODS$inverse <- list(estimate = inverse_with_errors, slope = slope_with_errors, target = scaled)

# --- section: method-scaling-law
# needs: methods
# A term adds sign * parameter * column to one of the parts of the law, in the evaluations of its scope.
of_terms <- function(place, kind) vapply(SCALING$terms, function(term) term[[place]], kind)
PART <- of_terms(1, "")
NAME <- of_terms(2, "")
COLUMN <- of_terms(3, "")
SCOPE <- of_terms(4, "")
SIGN <- of_terms(5, 0)
REPEATED <- 2.9157 # tokens that are read again are worth less (Muennighoff et al. 2023)
SOLVERS <- list() # by name: parameters from columns and loss, with what the program says of them

authors_year <- function(day) {
  calendar <- as.POSIXlt(day, tz = "UTC")
  calendar$year + 1900 + calendar$yday / 365
}
numbers <- function(name) as.numeric(rows[[SCALING[[name]]]])

# The corpus, or where the law reads so what it is worth read several times; unknown epochs count as one.
tokens_read <- function() {
  if (!"logRepeatedTokens" %in% COLUMN) return(numbers("tokens"))
  epochs <- if (is.null(SCALING$epochs)) rep(1, nrow(rows)) else numbers("epochs")
  epochs[is.na(epochs)] <- 1
  numbers("tokens") * (1 + REPEATED * (1 - exp(-epochs / REPEATED)))
}

# A column of the law; the smallest parameters, tokens and date of the fitted rows are its origin.
law_column <- function(name, origin) {
  years <- authors_year(day)
  over_least <- function(values) values / min(values[origin])
  switch(name,
    one = rep(1, nrow(rows)),
    years = years - min(years[origin]),
    logParameters = log(over_least(numbers("parameters"))),
    logTokens = log(over_least(numbers("tokens"))),
    logRepeatedTokens = log(over_least(tokens_read())),
    logYearByParameters = log(years) * log(over_least(numbers("parameters"))),
    logYearByTokens = log(years) * log(over_least(numbers("tokens"))),
    logCompute = log(over_least(numbers("parameters") * numbers("tokens"))),
    logVocabulary = log(numbers("vocabulary"))
  )
}

# 1 in the evaluations in which a term counts, 0 in others.
scope_of <- function(name) {
  if (name == "all") return(rep(1, nrow(rows)))
  if (name %in% names(SCALING$benchmarks)) {
    return(as.numeric(rows[[SCALING$benchmark]] == SCALING$benchmarks[[name]]))
  }
  architecture <- if (is.null(SCALING$architecture)) rep("", nrow(rows)) else rows[[SCALING$architecture]]
  as.numeric((architecture == "transformer") == (name == "transformer"))
}

# The two exponentials of the law (Ho et al. 2024), nats, and what a structure adds to them.
parts <- function(theta, columns) {
  sums <- list(first = 0, second = 0, linear = 0)
  for (i in seq_along(PART)) sums[[PART[i]]] <- sums[[PART[i]]] + theta[[NAME[i]]] * columns[, i]
  second <- if ("second" %in% PART) exp(sums$second) else 0
  list(first = exp(sums$first), second = second, linear = sums$linear)
}
predicted <- function(theta, columns) {
  law <- parts(theta, columns)
  law$linear + (law$first + law$second)
}
objective <- function(theta, columns, loss) {
  mean((loss - predicted(theta, columns))^2) + SCALING$delta * sum(abs(theta))
}

# The sum of a part's terms on the benchmark of the view, with a number for each column that counts.
sum_where <- function(theta, part, factors, transformer) {
  scopes <- c("all", SCALING$offset, if (transformer) "transformer" else "other-architecture")
  which_terms <- PART == part & COLUMN %in% names(factors) & SCOPE %in% scopes
  sum(SIGN[which_terms] * theta[NAME[which_terms]] * factors[COLUMN[which_terms]])
}
SCALE <- list(
  first = c(logParameters = 1, logCompute = 1),
  second = c(logTokens = 1, logRepeatedTokens = 1)
)

# Doublings a year of what parameters and what tokens are worth: their sum is that of compute.
progress <- function(theta, transformer = TRUE) {
  rate <- function(part) {
    by_year <- sum_where(theta, part, c(years = 1), transformer)
    if (by_year == 0) 0 else by_year / sum_where(theta, part, SCALE[[part]], transformer)
  }
  c(rate("first"), rate("second")) / log(2)
}

# Log2 of the least 6 N D that has the loss of the threshold, on the last date. There both exponentials have their scale
# times their size in common.
level_of <- function(theta, places) {
  if (is.null(VIEW$threshold)) return(NaN)
  worth <- log(1 + REPEATED * (1 - exp(-1 / REPEATED)))
  usual <- c(logVocabulary = log(SCALING$usual_vocabulary))
  target <- log(VIEW$threshold) - sum_where(theta, "linear", usual, TRUE)
  scale <- vapply(names(SCALE), function(part) -sum_where(theta, part, SCALE[[part]], TRUE), 0)
  start <- vapply(names(SCALE), function(part) sum_where(theta, part, c(one = 1, logRepeatedTokens = worth), TRUE), 0)
  parameters <- numbers("parameters")[places]
  tokens <- tokens_read()[places]
  smallest <- min(parameters) * min(tokens)
  log_compute <- sum((start - log(target * rev(scale) / sum(scale))) / scale)
  if (!"second" %in% PART) {
    smallest <- min(parameters * tokens)
    log_compute <- (start[["first"]] - log(target)) / scale[["first"]]
  }
  years <- max(year[places]) - min(authors_year(day[places]))
  log2(6 * smallest * exp(log_compute)) - sum(progress(theta)) * years
}

# Of what is worth twice as much half is needed: progress is a fall of compute, hence the minus sign.
scaling_law <- function(places) {
  here <- columns[places, , drop = FALSE]
  there <- loss[places]
  theta_page <- unlist(SCALING$theta_page)
  solved <- SOLVERS[[SCALING$solver]](here, there, theta_page)
  theta <- solved$theta
  rates <- progress(theta)
  other <- progress(theta, transformer = FALSE)
  answer <- list(
    slope = -sum(rates), residual = there - predicted(theta, here),
    design = here[, seq_along(theta_page), drop = FALSE], level = level_of(theta, places),
    objective_there = objective(theta_page, here, there), slope_there = -sum(progress(theta_page)),
    months_parameters = 12 / rates[1], months_data = 12 / rates[2], months_other = 12 / sum(other),
    months_parameters_other = 12 / other[1], months_data_other = 12 / other[2]
  )
  c(answer, solved)
}

scaling_law_slope <- function(places, target) {
  theta_page <- unlist(SCALING$theta_page)
  -sum(progress(SOLVERS[[SCALING$solver]](columns[places, , drop = FALSE], target, theta_page)$theta))
}

origin <- chosen(everything)
columns <- vapply(
  seq_along(PART), function(i) SIGN[i] * law_column(COLUMN[i], origin) * scope_of(SCOPE[i]), numeric(nrow(rows))
)
loss <- log(performance) # nats
METHODS[["scaling-law"]] <- list(estimate = scaling_law, slope = scaling_law_slope, target = loss)

# --- section: solver-as-published
# needs: method-scaling-law
# Base R has no SLSQP and cannot retrace the solver: all that follows is at the page's parameters.
SOLVERS[["as-published"]] <- function(columns, loss, theta_page) list(theta = theta_page)

# --- section: solver-converged
# needs: method-scaling-law
# Derivatives of the predicted loss, by each parameter.
derivatives <- function(theta, columns) {
  law <- c(parts(theta, columns)[c("first", "second")], linear = 1)
  slopes <- matrix(0, nrow(columns), length(theta), dimnames = list(NULL, names(theta)))
  for (i in seq_along(PART)) slopes[, NAME[i]] <- slopes[, NAME[i]] + columns[, i] * law[[PART[i]]]
  slopes
}

# A minimum for theta = up - down, both at least zero: without the kinks of |theta|.
descend <- function(start, columns, loss) {
  count <- length(start)
  up_less_down <- function(split) setNames(split[1:count] - split[-(1:count)], names(start))
  split_objective <- function(split) {
    value <- mean((predicted(up_less_down(split), columns) - loss)^2) + SCALING$delta * sum(split)
    if (is.finite(value)) value else 1e10
  }
  split_gradient <- function(split) {
    theta <- up_less_down(split)
    smooth <- colMeans(2 * (predicted(theta, columns) - loss) * derivatives(theta, columns))
    smooth[!is.finite(smooth)] <- 0
    unname(c(smooth + SCALING$delta, SCALING$delta - smooth))
  }
  split <- unname(c(pmax(start, 0), pmax(-start, 0)))
  for (again in 1:3) { # its memory of the curvature starts anew where it stops
    split <- optim(split, split_objective, split_gradient,
      method = "L-BFGS-B", lower = 0, control = list(maxit = 5000, factr = 1, pgtol = 0, lmm = 30)
    )$par
  }
  up_less_down(split)
}

# The lowest of descents from zeros, and from points drawn about them.
SOLVERS$converged <- function(columns, loss, theta_page) {
  set.seed(1)
  starts <- c(list(0 * theta_page), lapply(1:12, function(start) 0 * theta_page + rnorm(length(theta_page), 0, 0.3)))
  ends <- lapply(starts, descend, columns, loss)
  height <- function(theta) objective(theta, columns, loss)
  theta <- ends[[which.min(vapply(ends, height, 0))]]
  if (height(theta) > height(theta_page) * (1 + 1e-8)) {
    cat("None of the starts leads as low as the page: its parameters are a last start.\n")
    theta <- descend(theta_page, columns, loss)
  }
  list(theta = theta, least = height(theta))
}

# --- section: fit
# needs: methods
# Their order by date, and on one day by id: an order by cost would make rows of one day lean on their neighbours.
by_time <- function(places) order(year[places], rows$id[places], method = "radix")

method <- METHODS[[VIEW$method]]
fitted_places <- chosen(everything)
n <- length(fitted_places)
found <- c(
  list(series_rows = series_rows, usable_rows = usable_rows, population_rows = population_rows, n = n),
  suppressWarnings(method$estimate(fitted_places)) # what is no number is not among those of the page
)
slope <- found$slope
residual <- found$residual
span <- diff(range(year[fitted_places]))
target <- method$target[fitted_places]
in_order <- (residual - mean(residual))[by_time(fitted_places)]
found$span <- span
found$months <- 12 / abs(slope)
found$factor_a_year <- 2^abs(slope)
found$gain <- 2^(abs(slope) * span)
found$r2 <- 1 - sum(residual^2) / sum((target - mean(target))^2)
found$residual_sd <- sqrt(sum(residual^2) / (n - ncol(found$design)))
found$mad <- median(abs(residual))
found$lag1 <- sum(in_order[-1] * in_order[-n]) / sum(in_order^2)

# --- section: records-seen
# needs: fit, step-records
reached <- if ("reaching" %in% names(VIEW$steps)) STEPS$reaching(everything) else everything
best <- records(reached)
found$records_count <- length(best)
if ("in_window" %in% names(VIEW$steps)) best <- STEPS$in_window(best)
found$observed_gain <- (cost[best[1]] / cost[best[length(best)]])^-better
# Renyi 1962: in random order the best of k new values among m is a record with probability k / m,
# whatever came before. Models of one day come together. The last entry gathers as many records as
# there are, or more.
chances <- c(1, rep(0, found$records_count))
seen <- 0
for (size in rle(day[reached])$lengths) {
  seen <- seen + size
  one_more <- chances * size / seen
  chances <- chances - one_more
  chances[-1] <- chances[-1] + one_more[-length(one_more)]
  chances[length(chances)] <- chances[length(chances)] + one_more[length(one_more)]
}
found$records_chance <- chances[length(chances)]

# --- section: formulas
# needs: fit
FORMULAS <- list() # by name: an interval by a formula, of a fit that has another of its own

# --- section: interval-record-count
# needs: formulas
# Of all rows that reach the level. Were `rate` that of the whole scatter, a day's least value of log2 cost - rate * date
# would pass all before it with the chance of its rows among those so far (Renyi 1962); the statistic adds, over the days
# that do, how many rows came before (Diersen and Trenkler 1996).
FORMULAS[["record-count"]] <- function() {
  places <- if ("reaching" %in% names(VIEW$steps)) STEPS$reaching(everything) else everything
  if ("in_window" %in% names(VIEW$steps)) places <- STEPS$in_window(places)
  value <- -better * log2_cost[places]
  sizes <- rle(day[places])$lengths
  ends <- cumsum(sizes)
  before <- ends - sizes
  least <- mapply(function(first, last) first + which.min(value[(first + 1):last]), before, ends)
  x <- year[places][least]
  y <- value[least]
  # The rate above which a day's least value passes all before it.
  turns <- vapply(seq_along(x)[-1], function(k) max((y[k] - y[1:(k - 1)]) / (x[k] - x[1:(k - 1)])), 0)
  weights <- before
  if (sum(weights) > 40000) weights <- floor(weights * 40000 / sum(weights) + 0.5) # as the page rounds them, for speed
  chances <- c(1, rep(0, sum(weights)))
  for (k in which(weights > 0)) {
    passed <- c(rep(0, weights[k]), chances[seq_len(length(chances) - weights[k])])
    chances <- chances + (passed - chances) * sizes[k] / ends[k]
  }
  at_least <- c(rev(cumsum(rev(chances))), 0)
  steps <- sort(unique(turns))
  statistic <- c(0, vapply(steps, function(step) sum(weights[-1][turns <= step]), 0)) # from each step on
  tail <- (1 - VIEW$level) / 2 * (1 - 1e-9)
  low <- c(-Inf, steps)[which(1 - at_least[statistic + 2] > tail)[1]]
  high <- c(steps, Inf)[max(which(at_least[statistic + 1] > tail))]
  faster <- function(law, law_error) {
    laws <- if (law_error == 0) law else law + law_error * qnorm((1:21 - 0.5) / 21)
    mean(vapply(laws, function(one) 1 - at_least[statistic[sum(steps < -better * one) + 1] + 1], 0))
  }
  ends <- sort(-better * c(low, high))
  list(slope_low = ends[1], slope_high = ends[2], faster = faster)
}

# --- section: contrasts
# needs: formulas, natural-scale
# The method's columns about their means, the constant first, with residuals and coefficients.
regression <- function(places) {
  said <- method$estimate(places)
  design <- unname(said$design)
  coefficients <- qr.coef(qr(design), method$target[places])
  list(design = design, residual = said$residual, coefficients = coefficients)
}

# Standard error, ends, one-sided confidence, and the line's band on the last date. `errors$of(contrast)` is the error of a
# weighted sum of the coefficients, `errors$below(contrast, value, error)` the confidence that the sum lies below a value which
# may have an error of its own.
interval_by <- function(errors, places, coefficients) {
  m <- coefficients[2]
  ratio <- VIEW$method == "inverse" # there the rate is -h / m: h + m * rate is held against zero
  middle <- if (ratio) -coefficients[3] / m else m
  towards <- function(under) if (m < 0) under else 1 - under
  rate_below <- function(rate, rate_error = 0) {
    if (ratio) return(towards(errors$below(c(0, rate, 1), 0, abs(m) * rate_error)))
    errors$below(as.numeric(seq_along(coefficients) == 2), rate, rate_error)
  }
  # The line on the last date, at the threshold; of a ratio, the cost at which the metric is expected to be there.
  since <- max(year[fitted_places]) - mean(year[places])
  metric <- if (VIEW$method == "pooled") at_threshold - mean(scaled[places])
  at_last <- if (ratio) c(1, 0, since) else c(1, since, metric)
  level <- sum(at_last * coefficients)
  if (ratio) level <- mean(log2_cost[places]) + (at_threshold - level) / m
  level_below <- function(level) {
    if (!ratio) return(errors$below(at_last, level, 0))
    towards(errors$below(at_last + c(0, level - mean(log2_cost[places]), 0), at_threshold, 0))
  }
  end <- function(confidence, middle, share) {
    side <- sign(share - 0.5)
    step <- 1e-3 + abs(middle) / 100
    while (side * (confidence(middle + side * step) - share) < 0) step <- step * 1.5
    uniroot(function(value) confidence(value) - share, sort(c(middle, middle + side * step)), tol = 1e-13)$root
  }
  faster <- function(law, law_error) {
    under <- rate_below(law, law_error)
    if (better < 0) under else 1 - under
  }
  rate <- if (ratio) c(0, middle, 1) else as.numeric(seq_along(coefficients) == 2)
  shares <- (1 + c(-1, 1) * VIEW$level) / 2
  list(
    slope_error = errors$of(rate) / (if (ratio) abs(m) else 1),
    slope_low = end(rate_below, middle, shares[1]), slope_high = end(rate_below, middle, shares[2]),
    level_low = end(level_below, level, shares[1]), level_high = end(level_below, level, shares[2]), faster = faster
  )
}

in_date_order <- function() fitted_places[by_time(fitted_places)]

# --- section: interval-ar1
# needs: contrasts
# Nodes and weights of Gauss and Legendre's rule on (-1, 1), from the eigenvectors of its Jacobi matrix.
gauss_legendre <- function(count) {
  beside <- seq_len(count - 1) / sqrt(4 * seq_len(count - 1)^2 - 1)
  jacobi <- matrix(0, count, count)
  jacobi[cbind(seq_len(count - 1), seq_len(count - 1) + 1)] <- beside
  parts <- eigen(jacobi + t(jacobi), symmetric = TRUE)
  list(nodes = parts$values, shares = 2 * parts$vectors[1, ]^2)
}

# Errors u_i = rho u_(i-1) + e_i: Student's t at each rho from 0 to 1, averaged with the weight that the restricted
# likelihood and the reference prior of Berger and Yang (1994) give it. In the angle whose sine is rho that prior is flat.
errors_by_ar1 <- function(by) {
  size <- length(by$residual)
  degrees <- size - ncol(by$design)
  weights_of_y <- by$design %*% solve(crossprod(by$design))
  rule <- gauss_legendre(max(64, floor(6 * sqrt(size))))
  at <- lapply((1 + rule$nodes) * pi / 4, function(angle) {
    rho <- sin(angle)
    start <- cos(angle)
    whiten <- function(values) c(start * values[1], values[-1] - rho * values[-size])
    columns <- apply(by$design, 2, whiten)
    left <- sum(qr.resid(qr(columns), whiten(by$residual))^2)
    determinant <- as.numeric(determinant(crossprod(columns))$modulus)
    innovations <- apply(weights_of_y, 2, function(one) rev(filter(rev(one), rho, method = "recursive")))
    innovations[1, ] <- innovations[1, ] / start
    likelihood <- log(start) - determinant / 2 - degrees / 2 * log(left)
    list(likelihood = likelihood, variance = crossprod(innovations) * left / degrees)
  })
  likelihoods <- vapply(at, function(one) one$likelihood, 0)
  shares <- rule$shares * exp(likelihoods - max(likelihoods))
  shares <- shares / sum(shares)
  variances <- function(contrast) vapply(at, function(one) drop(contrast %*% one$variance %*% contrast), 0)
  list(
    of = function(contrast) sqrt(sum(shares * variances(contrast))),
    below = function(contrast, value, error) {
      spread <- sqrt(variances(contrast) + error^2)
      sum(shares * pt((value - sum(contrast * by$coefficients)) / spread, degrees))
    }
  )
}

FORMULAS$ar1 <- function() {
  places <- in_date_order()
  by <- regression(places)
  interval_by(errors_by_ar1(by), places, by$coefficients)
}

# --- section: interval-hac
# needs: contrasts
# Newey and West 1987, with the window of Lazarus et al. (2018); its size and degrees of freedom are those that it has under
# independent errors of one size, where it is e'Ae of normal errors e.
errors_by_hac <- function(by) {
  size <- length(by$residual)
  window <- min(size, ceiling(1.3 * sqrt(size)))
  near <- pmax(1 - abs(outer(seq_len(size), seq_len(size), "-")) / window, 0)
  inverse <- solve(crossprod(by$design))
  rest <- diag(size) - by$design %*% inverse %*% t(by$design)
  error_of <- function(contrast) {
    scores <- drop(by$design %*% inverse %*% contrast) * by$residual
    sqrt(sum(scores * (near %*% scores)))
  }
  below <- function(contrast, value, error) {
    weights <- drop(by$design %*% inverse %*% contrast)
    form <- rest %*% (near * outer(weights, weights))
    mean <- sum(diag(form))
    degrees <- mean^2 / sum(form * t(form))
    spread <- sqrt(error_of(contrast)^2 * sum(weights^2) / mean + error^2)
    pt((value - sum(contrast * by$coefficients)) / spread, degrees)
  }
  list(of = error_of, below = below)
}

FORMULAS$hac <- function() {
  places <- in_date_order()
  by <- regression(places)
  interval_by(errors_by_hac(by), places, by$coefficients)
}

# --- section: clusters
# needs: population
# Empty for a row that is in none; of a list the order does not matter.
clusters_of <- function() {
  values <- rows[[VIEW$cluster]]
  if (!VIEW$cluster_lists) return(values)
  as_set <- function(parts) paste(sort(unique(trimws(parts))), collapse = ";")
  vapply(strsplit(values, ";"), as_set, "")
}

# --- section: interval-cr2
# needs: contrasts, clusters
# Bell and McCaffrey 2002: the residuals of each cluster, raised by (I - H)^(-1/2) of its own block of the projection H;
# Satterthwaite's degrees of freedom under independent errors of one size.
errors_by_cr2 <- function(clusters, by) {
  inverse <- solve(crossprod(by$design))
  rest <- diag(length(by$residual)) - by$design %*% inverse %*% t(by$design)
  groups <- unname(split(seq_along(clusters), match(clusters, clusters)))
  scores <- lapply(groups, function(members) {
    parts <- eigen(rest[members, members], symmetric = TRUE)
    roots <- ifelse(parts$values > 1e-12, 1 / sqrt(pmax(parts$values, 1e-300)), 0)
    parts$vectors %*% (roots * t(parts$vectors)) %*% by$design[members, , drop = FALSE] %*% inverse
  })
  raised_by <- function(contrast) lapply(scores, function(score) drop(score %*% contrast))
  error_of <- function(contrast) {
    sqrt(sum(mapply(function(one, members) sum(one * by$residual[members])^2, raised_by(contrast), groups)))
  }
  below <- function(contrast, value, error) {
    forms <- mapply(function(one, members) drop(rest[, members, drop = FALSE] %*% one), raised_by(contrast), groups)
    products <- crossprod(forms)
    degrees <- sum(diag(products))^2 / sum(products^2)
    pt((value - sum(contrast * by$coefficients)) / sqrt(error_of(contrast)^2 + error^2), degrees)
  }
  list(of = error_of, below = below)
}

FORMULAS$cr2 <- function() {
  clusters <- clusters_of()
  places <- fitted_places[clusters[fitted_places] != ""] # a row without a value is in no cluster
  by <- regression(places)
  interval_by(errors_by_cr2(clusters[places], by), places, by$coefficients)
}

# --- section: by-formula
# needs: formulas
if (VIEW$interval %in% names(FORMULAS)) {
  by_formula <- FORMULAS[[VIEW$interval]]()
  found[names(by_formula)] <- by_formula
}

# --- section: slope-of
# needs: fit
# The slope of a draw of rows, taken through all steps; NaN where it has too few rows, or one date only.
slope_of <- function(places) {
  places <- chosen(places)
  method$slope(places, method$target[places])
}
DRAW <- list() # by name: one draw's slope
GROUPS <- as.list(everything) # rows that are drawn together

# --- section: draw-row
# needs: slope-of
DRAW$row <- function() slope_of(sample.int(nrow(rows), replace = TRUE))

# --- section: draw-cluster
# needs: slope-of, clusters
if (!is.null(VIEW$cluster)) { # rows without a value are in none
  cluster <- clusters_of()
  valued <- everything[cluster[everything] != ""]
  GROUPS <- unname(split(valued, match(cluster[valued], cluster)))
}
DRAW$cluster <- function() slope_of(unlist(GROUPS[sample.int(length(GROUPS), replace = TRUE)]))

# --- section: draw-residual
# needs: slope-of
# Residuals scatter less than errors do: each is raised by its leverage (Davison and Hinkley 1997, section 6.2.3).
leverage <- rowSums(qr.Q(qr(found$design))^2)
scatter <- residual / sqrt(pmax(1 - leverage, 1e-10))

# Each row bears the residual of another: the line stays, the scatter moves. Blocks of neighbours wrap round.
DRAW$residual <- function() {
  starts <- sample.int(n, ceiling(n / DRAWS$block), replace = TRUE)
  blocks <- outer(seq_len(DRAWS$block) - 1, starts, "+") # a column each
  picked <- (blocks[seq_len(n)] - 1) %% n + 1
  method$slope(fitted_places, target - residual + scatter[picked])
}

# --- section: intervals
# needs: slope-of
# By name: from draws the shares of them that are below the ends; the most and the fewest draws of a right program that
# lie beyond an end of the page.
INTERVALS <- list()

# --- section: interval-percentile
# needs: intervals
INTERVALS$percentile <- function(draws) {
  list(shares = c(1 - VIEW$level, 1 + VIEW$level) / 2, bounds = function(side) c(DRAWS$most, DRAWS$fewest))
}

# --- section: interval-bca
# needs: intervals
# Efron 1987: the acceleration is from leaving out each in turn, the bias from the draws that are below the slope.
INTERVALS$bca <- function(draws) {
  drawn <- sort(unlist(GROUPS))
  without <- vapply(GROUPS, function(places) slope_of(setdiff(drawn, places)), 0)
  without <- without[is.finite(without)]
  away <- mean(without) - without
  acceleration <- sum(away^3) / (6 * sum(away^2)^1.5)
  tied <- abs(draws - slope) <= 1e-9 * abs(slope) # half of them count as below
  biased <- mean(draws < slope & !tied) + mean(tied) / 2
  shares_below <- function(biased) {
    bias <- qnorm(biased)
    moved <- bias + qnorm(c(1 - VIEW$level, 1 + VIEW$level) / 2)
    pnorm(bias + moved / (1 - acceleration * moved))
  }
  # The page's bias is that of its own draws: within five standard errors of ours. Beta and binomial, each at half the
  # chance, are the beta-binomial's two stages.
  bounds <- function(side) {
    last <- DRAWS$page_draws - 1
    error <- 5 * sqrt(biased * (1 - biased) * (1 / length(draws) + 1 / DRAWS$page_draws))
    error <- error + mean(tied) / 2 # on which side of the slope the page has a tie hangs on the last digit
    around <- pmin(pmax(c(biased - error, biased + error), 1e-9), 1 - 1e-9)
    below <- vapply(around, function(one) shares_below(one)[if (side > 0) 2 else 1], 0)
    steps <- sort(if (side > 0) 1 - below else below) * last
    share_most <- qbeta(1 - 5e-7, steps[2] + 2, max(1, last - steps[2]))
    share_least <- qbeta(5e-7, max(steps[1], 1e-3), last + 2 - steps[1])
    qbinom(c(1 - 5e-7, 5e-7), length(draws), c(share_most, share_least))
  }
  list(shares = shares_below(biased), bounds = bounds)
}

# --- section: draws
# needs: intervals
make_draws <- function() {
  set.seed(DRAWS$seed %% 2^31)
  draws <- numeric(0)
  while (length(draws) < DRAWS$count) {
    drawn <- DRAW[[DRAWS$by]]()
    if (is.finite(drawn)) draws <- c(draws, drawn)
  }
  draws
}

# Of an end of the page, by its place among our draws; side is -1 for the low end and 1 for the high one.
end_verdict <- function(page, side) {
  bounds <- interval$bounds(side) # most, fewest
  if (bounds[1] >= length(draws) && bounds[2] <= 0) return("given: too few draws of the page to test")
  beyond <- side * (draws - page)
  slack <- 1e-7 * abs(page) # equal resamples differ by rounding
  strictly <- sum(beyond > slack)
  good <- strictly <= bounds[1] && sum(beyond >= -slack) >= bounds[2]
  sprintf("%s: %d of %d draws beyond it", if (good) "agrees" else "DIFFERS", strictly, length(draws))
}

if (!is.null(DRAWS)) {
  draws <- make_draws()
  interval <- INTERVALS[[DRAWS$ci]](draws)
  own <- quantile(draws, interval$shares, names = FALSE)
  found$draws <- draws
  found$own_low <- own[1]
  found$own_high <- own[2]
  found$own_median <- 12 / abs(median(draws))
  found$end_verdict <- end_verdict
}

# --- section: ends
# needs: fit
if (!is.null(ENDS)) { # the page's: what follows from them is given, too
  found$slope_low <- if (is.null(ENDS[[1]])) -Inf else ENDS[[1]]
  found$slope_high <- if (is.null(ENDS[[2]])) Inf else ENDS[[2]]
}
if (!is.null(found$slope_low)) {
  # Months are the inverse of the rate, so the ends swap; without bound where the rate reaches zero, or has none itself.
  fast <- if (slope < 0) -found$slope_low else found$slope_high
  slow <- if (slope < 0) -found$slope_high else found$slope_low
  found$months_low <- if (isTRUE(fast > 0 && fast < Inf)) 12 / fast else NA
  found$months_high <- if (isTRUE(slow > 0 && slow < Inf)) 12 / slow else NA
}

# --- section: laws
# needs: ends
for (place in seq_along(LAWS)) {
  law <- LAWS[[place]]
  rate <- if (is.null(law$slope)) better * 12 / law$months else law$slope
  key <- function(name, end = "") paste0(name, "_", place, end)
  found[[key("ratio")]] <- slope / rate
  if (!is.null(found$slope_low)) {
    found[[key("ratio", "_low")]] <- min(found$slope_low / rate, found$slope_high / rate)
    found[[key("ratio", "_high")]] <- max(found$slope_low / rate, found$slope_high / rate)
  }
  found[[key("law_gain")]] <- 2^(better * rate * span)
  found[[key("share")]] <- rate / slope
  if (!is.null(found$draws)) {
    found[[key("faster")]] <- (sum(better * (found$draws - rate) > 0) + 0.5) / (length(found$draws) + 1)
  } else if (!is.null(law$error)) {
    found[[key("faster")]] <- found$faster(rate, law$error)
  }
}

# --- section: comparison
# needs: ends
unbounded <- function(value) is.infinite(value) || (is.na(value) && !is.nan(value))
show <- function(value) if (unbounded(value)) "unbounded" else sprintf("%.10g", value)
print_line <- function(label, computed, page, verdict) {
  cat(sprintf("%-42s%18s%18s  %s\n", label, computed, page, verdict))
}
# Whether a number is the page's, from which it may differ by a share of it.
near <- function(computed, page, tolerance) {
  if (unbounded(computed) || unbounded(page)) return(unbounded(computed) && unbounded(page))
  isTRUE(abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12)
}
verdict_of <- function(kind, computed, page, tolerance) {
  if (kind == "given") return("given")
  if (kind == "low end") return(found$end_verdict(page, -1))
  if (kind == "high end") return(found$end_verdict(page, 1))
  if (!near(computed, page, tolerance)) return("DIFFERS")
  # A number that follows from given ones: that it is the page's says little more.
  if (kind == "follows") "follows from given" else "agrees"
}

differing <- 0 # numbers that are not the page's
given <- 0 # numbers of the page that are not held against computed ones
print_line("", "computed", "page", "")
for (one in PAGE) {
  names(one) <- c("kind", "label", "name", "page", "tolerance")
  page <- if (is.null(one$page)) NA else one$page
  computed <- if (is.null(one$name)) NULL else found[[one$name]]
  verdict <- verdict_of(one$kind, computed, page, one$tolerance)
  print_line(one$label, if (is.null(computed)) "-" else show(computed), show(page), verdict)
  differing <- differing + startsWith(verdict, "DIFFERS")
  given <- given + !(startsWith(verdict, "DIFFERS") || startsWith(verdict, "agrees"))
}
cat(sprintf("%d differ; %d given, not computed or not compared\n", differing, given))
quit(status = if (differing > 0) 1 else 0)
