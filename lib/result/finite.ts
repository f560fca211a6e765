/** A factor of 2 to a power can leave the numbers that JSON and CSV hold; such a one is null there. */
export const finiteOrNull = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null
