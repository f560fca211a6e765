/** The tabs below the chart, in the order shown; the first is open where a link names none. */
export const tabIds = [
  'rows',
  'sweep',
  'specifications',
  'residuals',
  'bootstrap',
  'break',
  'forecast',
  'method',
] as const

/** One of them. */
export type TabId = (typeof tabIds)[number]

export const FIRST_TAB: TabId = 'rows'

/** Null where the text names none. */
export const findTab = (raw: string): TabId | null => tabIds.find((id) => id === raw) ?? null
