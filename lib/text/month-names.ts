/** Month names of a language, January first, by `Intl`: the one list for sentences and axes. */

/** @param style `long` is "September", `short` is "Sep" */
export function monthNames(lang: string, style: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)))
}
