/** Values that a file stores with a type, as they would be typed into a table. */

/** Arabic, Persian and Devanagari digits as Western ones. */
export const westernDigits = (text: string): string =>
  OTHER_DIGITS.test(text)
    ? text.replace(EACH_OTHER_DIGIT, (digit) => String((digit.charCodeAt(0) - (digit >= '०' ? 6 : 0)) & 15))
    : text
const OTHER_DIGITS = /[٠-٩۰-۹०-९]/
const EACH_OTHER_DIGIT = /[٠-٩۰-۹०-९]/g

/** A day, with the time only where there is one; in UTC. */
export function isoTime(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const iso = date.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, -14) : `${iso.slice(0, 19)}Z`
}
