/** R that reads the columns that every method but the scaling law uses. */

/** Decimal year and log2 cost of each row. */
export const rColumns: readonly string[] = [
  't <- 2000 + as.numeric(as.Date(rows$date) - as.Date("2000-01-01")) / 365.25',
  'y <- log2(as.numeric(rows$cost))',
]
