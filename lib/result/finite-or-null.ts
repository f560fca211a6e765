/** A factor of 2 to a power can leave the numbers that JSON and CSV hold; such a one is null there. */
export const finiteOrNull = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null

/** The same of each named value. */
export const finiteValues = (
  values: Readonly<Record<string, number>> | null,
): Readonly<Record<string, number | null>> | null =>
  values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, finiteOrNull(value)]))
