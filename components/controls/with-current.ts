/** Choices of a menu, with a value that a link brought and no menu offers. */
export const withCurrent = (values: readonly string[], current: string): readonly string[] =>
  values.includes(current) ? values : [...values, current].sort((a, b) => Number(a) - Number(b))

/** Shares of one as percentages. */
export const percentOptions = (values: readonly string[], current: string) =>
  withCurrent(values, current).map((value) => ({
    value,
    label: `${Number((100 * Number(value)).toPrecision(4))} %`,
  }))
