/**
 * A simulation in parts, each kept as a line of a file when it is made, so that a run that is stopped goes on where it was.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** Some data sets of one kind. */
export interface Part {
  readonly id: string
  /** What is counted in them, a line of a table each. */
  readonly make: () => readonly object[]
}

interface KeptPart {
  readonly id: string
  readonly counts: readonly object[]
}

/** Starts and ends of parts of so many sets. */
export const stretches = (sets: number, each: number): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.ceil(sets / each) }, (_, i) => [i * each, Math.min((i + 1) * each, sets)])

/** Makes what is not in the file yet. @param tell how many of all are made */
export function makeParts(file: string, parts: readonly Part[], tell: (made: number) => void): void {
  const made = new Set(keptParts(file).map(({ id }) => id))
  for (const { id, make } of parts) {
    if (made.has(id)) continue
    appendFileSync(file, `${JSON.stringify({ id, counts: make() })}\n`)
    made.add(id)
    tell(made.size)
  }
}

/** A line that was cut off is no part. */
export function keptParts(file: string): readonly KeptPart[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as KeptPart)
}

/**
 * Counts of one line of a table from two parts: numbers are added, tallies by name too.
 * @param same what the two have in common and is not added
 */
export function added<T extends object>(a: T, b: T, same: readonly (keyof T)[]): T {
  const sum = Object.entries(a).map(([key, value]: [string, unknown]) => {
    const other: unknown = Reflect.get(b, key)
    if (same.some((one) => one === key)) return [key, value]
    if (typeof value === 'number' && typeof other === 'number') return [key, value + other]
    return [key, tallies(value as Tally, other as Tally)]
  })
  return Object.fromEntries(sum) as T
}

type Tally = Readonly<Record<string, number>>

function tallies(a: Tally, b: Tally): Tally {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]))
}
