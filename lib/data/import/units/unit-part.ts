/** One stretch of a header, or the text behind a number, as units above and below the line and the words between them. */
import { ADJECTIVE, costsMoney, countedAs, countedBy, isThing, settleBits, WHOLE } from './per-words'
import type { FlopSense, UnitToken } from './unit-tokens'
import {
  dimensionOf,
  FLOP,
  isCurrency,
  MINUTE,
  SCALE_LETTERS,
  SECOND,
  UNIT_LETTERS,
  USD,
  type UnitFactor,
} from './unit-words'

export const LOGARITHMS = ['log10', 'log2', 'ln'] as const

/** The base of a logarithm that a column holds. */
export type Logarithm = (typeof LOGARITHMS)[number]

/** Above the line, right behind "per", or further below the line. */
type Side = 'over' | 'per-open' | 'per'

/** What one stretch of text came to; filled while its words are read. */
export interface Part {
  readonly numerator: UnitFactor[]
  readonly denominator: UnitFactor[]
  tens: number
  perTens: number
  log: Logarithm | null
  openLog: boolean
  year: number | null
  noun: string | null
  percent: boolean
  sense: FlopSense | null
  openPer: boolean
  bareFlops: boolean
  readonly words: string[]
}

const emptyPart = (): Part => ({
  numerator: [],
  denominator: [],
  tens: 0,
  perTens: 0,
  log: null,
  openLog: false,
  year: null,
  noun: null,
  percent: false,
  sense: null,
  openPer: false,
  bareFlops: false,
  words: [],
})

/** A single letter as a unit or a power of ten, by what stands before it. */
function letter(text: string, part: Part, afterPer: boolean, afterNumber: boolean): UnitToken | null {
  // "1m" behind a "per" is a million.
  const behind = afterNumber ? SCALE_LETTERS.get(text) : undefined
  if (behind !== undefined) return { kind: 'scale', tens: behind }
  const isTime = part.noun === 'second' || part.numerator.some(({ dimensions }) => 'gpu' in dimensions)
  if (text === 'm' && (afterPer || isTime)) return { kind: 'unit', unit: MINUTE }
  const unit = UNIT_LETTERS.get(text) ?? UNIT_LETTERS.get(text.toLowerCase())
  const isScale = SCALE_LETTERS.has(text)
  if (unit && !(isScale && !isTime && !afterPer)) return { kind: 'unit', unit }
  const tens = SCALE_LETTERS.get(text)
  return tens === undefined ? null : { kind: 'scale', tens }
}

/** Words that are no units are kept, in lower case; inside brackets more words are units. */
export function readPart(tokens: readonly UnitToken[], inBracket: boolean): Part {
  const part = emptyPart()
  let side = 'over' as Side
  let adjacent = false
  let counted: UnitFactor | null = null
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    const isBehindPer = side === 'per-open'
    const isLast = index === tokens.length - 1
    let now: UnitToken = token
    if (token.kind === 'word') {
      const after = tokens[index + 1]
      const isCount = after?.kind === 'word' && /^(counts?|number)$/i.test(after.text)
      // "it/s", "lm/W"
      const isRated = index === 0 && after?.kind === 'per' && isUnitAt(tokens, 2)
      const perUnit: UnitFactor | null = isBehindPer || isCount || isRated ? countedBy(token.text) : null
      const standsAsUnit: boolean =
        inBracket ||
        isBehindPer ||
        isLast ||
        before?.kind === 'unit' ||
        after?.kind === 'unit' ||
        (index === 0 && after?.kind === 'per')
      const short: UnitToken | null =
        token.text.length <= 2 && standsAsUnit ? letter(token.text, part, isBehindPer, before?.kind === 'number') : null
      if (perUnit) now = { kind: 'unit', unit: perUnit }
      else if (
        short &&
        (inBracket ||
          side !== 'over' ||
          hasContext(part) ||
          after?.kind === 'per' ||
          isCurrency(nextDimension(tokens, index)))
      ) {
        now = short
      } else if (/^mm$/i.test(token.text) && before?.kind === 'unit') now = { kind: 'scale', tens: 6 }
    }
    switch (now.kind) {
      case 'log':
        if (now.base !== 'log') part.log = now.base
        else if (part.numerator.length === 0) part.openLog = true
        else part.words.push(now.base)
        break
      case 'percent':
        part.percent = true
        break
      case 'per':
        side = 'per-open'
        break
      case 'number':
        if (side === 'per-open') part.perTens += powerOfTen(now.value)
        else if (side === 'per' && isCurrency(dimensionOf(part.denominator.at(-1))))
          part.tens -= powerOfTen(now.value) // "per $1000"
        else if (now.value >= 1900 && now.value < 2100 && Number.isInteger(now.value)) part.year = now.value
        else part.words.push(String(now.value))
        break
      case 'scale':
        if (side === 'per-open') part.perTens += now.tens
        else part.tens += now.tens
        break
      case 'unit':
        // "Per video second": seconds, and of what.
        if (counted && counted === part.denominator.at(-1) && before?.kind === 'word') {
          part.denominator.pop()
          side = 'per-open'
        }
        side = addUnit(part, now, side, adjacent)
        break
      case 'noun':
        part.words.push(now.text)
        if (side === 'per-open') {
          // "performance per price" divides by money; "cost per time" says nothing of its unit.
          if (now.dimension === 'money') part.denominator.push(USD)
          else if (now.dimension === 'flop') part.denominator.push(FLOP)
          else part.openPer = true
          side = 'per'
        } else if (part.noun !== 'money') part.noun = now.dimension
        break
      case 'word':
        part.words.push(now.text.toLowerCase())
        // "per 1M output tokens"
        if (side === 'per-open' && ADJECTIVE.test(now.text)) break
        if (side === 'per-open') {
          const isWhole = WHOLE.test(now.text)
          const isCounted: boolean = !isWhole && costsMoney(part) && isThing(now.text)
          if (isCounted) part.denominator.push((counted = countedAs(now.text.toLowerCase())))
          part.openPer = !isWhole && !isCounted
          side = isCounted ? 'per' : 'over'
        } else if (side === 'per') {
          if (counted && counted === part.denominator.at(-1) && isThing(now.text)) {
            part.denominator.splice(-1, 1, (counted = countedAs(`${counted.name}-${now.text.toLowerCase()}`)))
          } else side = 'over'
        }
        break
      default:
        break
    }
    if (token.kind === 'break' && side === 'per') side = 'over'
    adjacent = now.kind === 'unit' || (now.kind === 'join' && adjacent)
  }
  if (side === 'per-open' && part.denominator.length === 0 && part.perTens === 0) part.openPer = true
  settleBits(part)
  return part
}

/** A letter at the end is a unit only behind something measured: "time_s", "params_b", "cost m". */
const hasContext = (part: Part): boolean =>
  part.noun !== null || part.numerator.some((unit) => dimensionOf(unit) !== null)

function isUnitAt(tokens: readonly UnitToken[], place: number): boolean {
  const token = tokens[place]
  return token?.kind === 'unit' || (token?.kind === 'word' && UNIT_LETTERS.has(token.text))
}

function nextDimension(tokens: readonly UnitToken[], index: number): string | null {
  const next = tokens[index + 1]
  return next?.kind === 'unit' ? dimensionOf(next.unit) : null
}

const powerOfTen = (value: number): number => {
  const tens = Math.round(Math.log10(value))
  return value > 0 && Number(`1e${tens}`) === value ? tens : 0
}

function addUnit(
  part: Part,
  { unit, sense }: { readonly unit: UnitFactor; readonly sense?: FlopSense },
  side: Side,
  adjacent: boolean,
): Side {
  const dimension = dimensionOf(unit)
  if (sense && part.sense === null) part.sense = sense
  if (side === 'per-open') {
    // "USD per FLOP/s": divided by a speed, so the second goes on top.
    const ofSpeed = dimension === 'second' && isSpeed(part.denominator.at(-1) ?? unit) && part.numerator.length > 0
    ;(ofSpeed ? part.numerator : part.denominator).push(unit)
    return 'per'
  }
  if (side === 'per') {
    const isTime = dimension === 'second'
    const last = part.denominator.at(-1)
    if (adjacent && isTime && unit !== SECOND && last && isSpeed(last)) {
      // "$/PFLOP-day": the day times a speed, whose own second goes on top.
      part.denominator.push(unit)
      if (!('second' in last.dimensions)) part.numerator.push(SECOND)
      return 'per'
    }
    // "FLOP/s-days": a second time undoes the first.
    if (isTime && part.denominator.some((other) => dimensionOf(other) === 'second')) part.numerator.push(unit)
    // "per chip-hour": both divide.
    else if (adjacent && isTime) part.denominator.push(unit)
    return 'per'
  }
  const last = part.numerator.at(-1)
  if (!last) part.numerator.push(unit)
  else if (isDevice(unit) && !isDevice(last) && part.numerator.some(isDevice)) {
    // "gpu_hours_a100" names the device twice.
  } else if (isDevice(last) && isDevice(unit)) {
    if (dimension === 'gpu') part.numerator.splice(-1, 1, unit)
  } else if (isDevice(unit) && dimensionOf(last) === 'second') {
    // "hours on V100": of each chip, or of all? The reader is asked.
    part.numerator.unshift(unit)
    part.openPer = true
  } else if (dimension === 'second' && adjacent && (isDevice(last) || isSpeed(last))) part.numerator.push(unit)
  else if (isCurrency(dimensionOf(last))) {
    // A price stays money, whatever else is named.
  } else if (isCurrency(dimension) || isDevice(last) || dimensionOf(last) !== dimension) {
    part.numerator.splice(0, part.numerator.length, unit)
  }
  return 'over'
}

/** A unit that counts devices: GPUs, cores, nodes. */
export const isDevice = (unit: UnitFactor): boolean => ['gpu', 'core', 'node'].includes(dimensionOf(unit) ?? '')

/** A unit that something is done in per second: FLOP, operations, watts. */
export const isSpeed = (unit: UnitFactor): boolean =>
  ['flop', 'operation', 'instruction'].includes(dimensionOf(unit) ?? '') || /watt$/.test(unit.name)
