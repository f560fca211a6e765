# The training compute to reach AlexNet-level accuracy halves every 15.7 months.
# 15.68 months, 95 % interval 13.22 to 19.28 - n 6 - Jun 2012 to May 2019 - R^2 0.9823
#
# Computes the numbers of this view again, without the code that the page runs, and compares them with
# those of the page. Ends with status 1 where one differs by more than its tolerance.
# View: https://example.org/explore?study=efficiency-milestones&data=ff25613d8f40&engine=1
# Data: Hernandez and Brown (2020). No licence stated by the source; facts with citation. Version
# ff25613d8f40 of 2020-06-01.
# Written by Halvings, engine 1. Needs R 3.6 or later, no packages.

table <- paste(c(
  "id,name,date,cost,performance",
  "alexnet-level-alexnet,AlexNet,2012-06-01,267840000000000000,",
  "alexnet-level-googlenet,GoogLeNet,2014-09-17,61344000000000000,",
  "alexnet-level-mobilenet,MobileNet,2017-04-17,24192000000000000,",
  "alexnet-level-shufflenet-1x,ShuffleNet (1x),2017-07-03,12960000000000000,",
  "alexnet-level-shufflenet-v2-1x,ShuffleNet v2 (1x),2018-06-30,10368000000000000,",
  "alexnet-level-efficientnet-b0,EfficientNet (b0),2019-05-28,5961600000000000,"
), collapse = "\n")
rows <- read.csv(text = table, colClasses = "character", check.names = FALSE)
# The same rows from the page, instead of those above:
# rows <- read.csv("https://example.org/api/v1/points.csv?study=efficiency-milestones&data=ff25613d8f40&engine=1", colClasses = "character", check.names = FALSE)
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
check("n", n, 6, 0)
check("slope, doublings a year", slope, -0.7651263144213052, 1e-8)
check("months to halve", months, 15.683684868525358, 1e-8)
check("slope, low end", slope_low, -0.907838869204395, 1e-8)
check("slope, high end", slope_high, -0.6224137596382153, 1.4585777630174598e-8)
check("months, low end", months_low, 13.218204691451986, 1e-8)
check("months, high end", months_high, 19.27977942996493, 1.4585777630174598e-8)
check("R squared", r2, 0.9822675120436339, 1e-8)
check("speed against the law 18", ratio_1, 1.147689471631958, 1e-8)
check("  low end", ratio_1_low, 0.933620639457323, 1.4585777630174598e-8)
check("  high end", ratio_1_high, 1.3617583038065926, 1e-8)
check("speed against the law 24", ratio_2, 1.5302526288426104, 1e-8)
check("  low end", ratio_2_low, 1.2448275192764306, 1.4585777630174598e-8)
check("  high end", ratio_2_high, 1.81567773840879, 1e-8)
quit(status = if (failed > 0) 1 else 0)
