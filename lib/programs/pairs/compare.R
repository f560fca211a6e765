table <- read.csv(text = paste(ROWS, collapse = "\n"), colClasses = "character", check.names = FALSE)
table <- table[table$performance != "", ]
table$performance <- as.numeric(table$performance)
table$cost <- as.numeric(table$cost)
keys <- paste(table$task, table$curve, sep = "\r")

cheapest <- function(rows, better, level) {
  reaching <- rows[if (better == "more") rows$performance >= level else rows$performance <= level, ]
  reaching[order(reaching$cost, reaching$id)[1], ]
}

ratios <- c()
papers <- c()
for (key in unique(keys)) {
  model <- table[keys == key, ]
  if (model$partner[1] == "") next
  partner <- table[keys == paste(model$task[1], model$partner[1], sep = "\r"), ]
  if (nrow(partner) == 0) next
  better <- model$better[1]
  best <- if (better == "more") max else min
  own <- best(model$performance)
  other <- best(partner$performance)
  level <- if (better == "more") min(own, other) else max(own, other)
  share <- if (better == "more") own / other else other / own
  if (nrow(partner) == 1 && share < RECOVERY) next
  one <- cheapest(model, better, level)
  two <- cheapest(partner, better, level)
  ratios <- c(ratios, two$cost / one$cost)
  papers <- c(papers, one$paper)
}

logs <- log(ratios)
n <- length(logs)
mean_log <- mean(logs)
numbers <- list(
  pairs = n, papers = length(unique(papers)), ratio = exp(mean_log), median = exp(median(logs)),
  least = exp(min(logs)), greatest = exp(max(logs))
)
if ("low" %in% names(PAGE)) {
  # CR2 of a mean with papers as clusters, and Satterthwaite's degrees of freedom.
  share <- as.vector(tapply(logs, papers, length)) / n
  score <- as.vector(tapply(logs - mean_log, papers, sum)) / sqrt(1 - share)
  error <- sqrt(sum(score^2)) / n
  covariance <- -outer(share / sqrt(1 - share), share / sqrt(1 - share))
  diag(covariance) <- share
  df <- sum(share)^2 / sum(covariance^2)
  half <- qt((1 + LEVEL) / 2, df) * error
  numbers <- c(numbers, list(error = error, df = df, low = exp(mean_log - half), high = exp(mean_log + half)))
}

differs <- FALSE
for (name in names(PAGE)) {
  here <- numbers[[name]]
  agrees <- abs(here - PAGE[[name]]) <= 1e-8 * abs(PAGE[[name]])
  differs <- differs || !agrees
  cat(sprintf("%s: %.10g, the page has %.10g, %s\n", name, here, PAGE[[name]], if (agrees) "agrees" else "DIFFERS"))
}
quit(status = if (differs) 1 else 0)
