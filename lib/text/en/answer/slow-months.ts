/** Slower than this is said so: months grow without end as a rate goes to zero. */
export const SLOW_MONTHS = 200
