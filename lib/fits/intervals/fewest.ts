/** With how few rows or clusters a formula answers at all. */

/** With so many the intervals hold what they promise (docs/coverage.md); under that nothing of the kind is simulated. */
export const FEWEST_CLUSTERS = 5

/** Fewer points do not show whether they lean on one another: a formula would answer from what it supposes. */
export const FEWEST_IN_ORDER = 20
