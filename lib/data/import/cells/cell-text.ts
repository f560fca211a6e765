/** Values that a file stores with a type, as they would be typed into a table. */

/** A day, with the time only where there is one; in UTC. */
export function isoTime(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const iso = date.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, -14) : `${iso.slice(0, 19)}Z`
}
