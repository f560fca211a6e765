/**
 * Units that a cost column can be in: what the grammar reads, with the kind of quantity it measures and the exact factor to that
 * kind's own unit. A unit's id is a text that the grammar reads back to the same unit, so no list of ids exists.
 */
import { readUnit, type UnitExpression } from './unit-grammar'
import { idOf, labelOf } from './unit-names'
import type { Logarithm } from './unit-part'
import { composedKind, kindOfDimensions, kindOfWords, OWN_KIND, type CostKind } from './quantity-kinds'
import { dimensionOf, isCurrency, type UnitFactor } from './unit-words'

/** A unit that a cost column can be in. */
export interface CostUnit {
  readonly id: string
  readonly label: string
  readonly kind: CostKind
  /** Multiply the column by this to get the kind's unit; of a logarithm, after taking it back. */
  readonly factor: number
  readonly log: Logarithm | null
  /** Powers of ten that are words of their own: 6 in "million USD"; a cell that says "3M" itself does not mean them again. */
  readonly scale: number
  /** Dimensions as `QuantityKind` writes them; two units can stand for each other where these and the currency agree. */
  readonly dimensions: string
  readonly currency: string | null
  /** Median of a believable column, in this unit. */
  readonly plausible: { readonly low: number; readonly high: number }
  readonly weight: number
}

/** The reader's own quantity, which no grammar reads. */
const OTHER: CostUnit = {
  id: 'other',
  label: 'another quantity',
  kind: OWN_KIND,
  factor: 1,
  log: null,
  scale: 0,
  dimensions: '',
  currency: null,
  plausible: { low: 0, high: Infinity },
  weight: 0.2,
}

/**
 * The unit of an expression.
 * @param words what stands around it: a time is a latency, tokens are a context window, by their words alone
 * @returns null where it has no numerator: "(1e21)" alone is a unit of nothing
 */
export function unitOf(expression: UnitExpression, words: readonly string[] = []): CostUnit | null {
  if (expression.numerator.length === 0) return null
  const dimensions = signature(expression)
  const currency = currencyOf(expression)
  const label = labelOf(expression)
  const worded = kindOfWords(dimensions, words)
  const known = worded?.kind ?? kindOfDimensions(dimensions)
  const own = baseOf(expression)
  const base = known ?? composedKind(dimensions, { id: idOf(own), label: labelOf(own), ...sizeOf(own) })
  const kind = { ...base, ...moneyWords(base, currency, expression.year) }
  const { tens, times } = sizeOf(expression)
  const factor = scaled(times / base.times, tens - base.tens)
  return {
    id: `${worded ? `${worded.word}-` : ''}${idOf(expression)}`,
    label: expression.log ? `${LOG_LABELS[expression.log]} of ${label}` : label,
    kind: { id: kind.id, label: kind.label, unit: kind.unit, better: kind.better },
    factor,
    log: expression.log,
    scale: expression.tens,
    dimensions,
    currency,
    plausible: { low: base.low / factor, high: base.high / factor },
    weight: base.weight,
  }
}

/** The unit with that id, or null where it is none. */
export function costUnit(id: string): CostUnit | null {
  if (id === OTHER.id) return OTHER
  const before = readIds.get(id)
  if (before !== undefined) return before
  const { expression, words } = readUnit(id)
  const unit = expression && unitOf(expression, words)
  if (readIds.size < MOST_IDS) readIds.set(id, unit)
  return unit
}

/** Ids are asked for again and again: each is read once. */
const readIds = new Map<string, CostUnit | null>()
const MOST_IDS = 1000

const LOG_LABELS: Readonly<Record<Logarithm, string>> = { log10: 'log₁₀', log2: 'log₂', ln: 'natural log' }

/** Exactly one rounding: a power of ten below one divides. */
function scaled(value: number, tens: number): number {
  return tens < 0 ? value / Number(`1e${-tens}`) : value * Number(`1e${tens}`)
}

function sizeOf({ numerator, denominator, tens, perTens }: UnitExpression): {
  readonly tens: number
  readonly times: number
} {
  let powers = tens - perTens
  let times = 1
  for (const unit of numerator) {
    powers += unit.tens
    times *= unit.times
  }
  for (const unit of denominator) {
    powers -= unit.tens
    times /= unit.times
  }
  return { tens: powers, times }
}

function signature({ numerator, denominator }: UnitExpression): string {
  const exponents = new Map<string, number>()
  const add = (units: readonly UnitFactor[], sign: number) => {
    for (const unit of units) {
      for (const [dimension, exponent] of Object.entries(unit.dimensions)) {
        const name = isCurrency(dimension) ? 'money' : dimension
        exponents.set(name, (exponents.get(name) ?? 0) + sign * exponent)
      }
    }
  }
  add(numerator, 1)
  add(denominator, -1)
  return [...exponents]
    .filter(([, exponent]) => exponent !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, exponent]) => (exponent === 1 ? name : `${name}${exponent}`))
    .join(' ')
}

function currencyOf({ numerator, denominator }: UnitExpression): string | null {
  const money = [...numerator, ...denominator].find((unit) => isCurrency(dimensionOf(unit)))
  const dimension = money ? dimensionOf(money) : null
  return dimension === 'money' ? 'usd' : dimension
}

/** Kinds are written for US dollars; another currency or a year of the dollar is said in its place. */
function moneyWords(base: CostKind, currency: string | null, year: number | null): Partial<CostKind> {
  if (currency === null || (currency === 'usd' && year === null)) return {}
  const name = `${currency.toUpperCase()}${year === null ? '' : ` of ${year}`}`
  return { unit: base.unit.replace('USD', name), ...(base.id === 'usd' && currency !== 'usd' ? { id: 'money' } : {}) }
}

/** The same unit without its powers of ten, for the name of a composed kind. */
const baseOf = (expression: UnitExpression): UnitExpression => ({ ...expression, tens: 0, perTens: 0, log: null })

/** Units offered in the menu, the commonest of each kind; a guessed one that is not among them is added. */
export const COST_UNITS: readonly CostUnit[] = [
  ...[
    'flop',
    'gigaflop',
    'teraflop',
    'petaflop',
    'exaflop',
    'zettaflop',
    'yottaflop',
    'teraflops-day',
    'petaflops-day',
  ],
  ...['exaflops-day', 'log10-flop'],
  ...['gpu-hours', 'gpu-days', 'core-hours'],
  ...['milliseconds', 'seconds', 'minutes', 'hours', 'days'],
  ...[
    'usd',
    'thousand-usd',
    'million-usd',
    'billion-usd',
    'eur',
    'cny',
    'usd-per-million-tokens',
    'usd-per-thousand-tokens',
  ],
  ...[
    'usd-per-token',
    'usd-per-gpu-hour',
    'usd-per-hour',
    'usd-per-gigaflop-per-second',
    'usd-per-megabyte',
    'usd-per-gigabyte',
  ],
  ...[
    'flop-per-second',
    'gigaflop-per-second',
    'teraflop-per-second',
    'petaflop-per-second',
    'flop-per-second-per-usd',
  ],
  ...['gigaflop-per-second-per-watt', 'tokens-per-second', 'images-per-second', 'kilowatt-hours', 'joules', 'watts'],
  ...['steps', 'epochs', 'parameters', 'million-parameters', 'billion-parameters', 'trillion-parameters'],
  ...['tokens', 'million-tokens', 'billion-tokens', 'trillion-tokens', 'accelerators', 'transistors', 'gigabytes'],
]
  .flatMap((id) => costUnit(id) ?? [])
  .concat(OTHER)
