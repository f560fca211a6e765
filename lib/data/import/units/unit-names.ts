/** What a unit is called: an id that the grammar reads back, and a label for people. */
import type { UnitExpression } from './unit-grammar'
import { dimensionOf, isCurrency, type UnitFactor } from './unit-words'

const SCALES: Readonly<Record<number, string>> = { 3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion' }
const scaleName = (tens: number): string => (tens === 0 ? '' : (SCALES[tens] ?? `1e${tens}`))

/** Units that stay as they are in the plural. */
const plural = (name: string): string =>
  /flop$|hertz$|^usd$|co2$|mm2$|s$/i.test(name) || isCurrency(name) ? name : `${name}s`

const isFlop = (unit: UnitFactor | undefined): boolean =>
  ['flop', 'operation', 'instruction'].includes(dimensionOf(unit) ?? '')
const isSecond = (unit: UnitFactor | undefined): boolean => dimensionOf(unit) === 'second'

/** What of an expression is said as a word of its own: "teraFLOP/s-days", "per GFLOP/s". */
interface Said {
  readonly over: readonly UnitFactor[]
  readonly per: readonly UnitFactor[]
  /** A speed times a time: the second is not said as a divisor. */
  readonly speedTime: boolean
  /** Divided by a speed: the second is not said as a factor. */
  readonly perSpeed: boolean
  /** Divided by a speed times a time: "per PFLOP/s-day". */
  readonly perSpeedTime: boolean
}

function said({ numerator, denominator }: UnitExpression): Said {
  const speedTime = isFlop(numerator[0]) && isSecond(numerator[1]) && isSecond(denominator[0])
  const perSpeed = denominator.some(isFlop) && numerator.some(isSecond) && numerator.length > 1
  const perSpeedTime = perSpeed && isFlop(denominator[0]) && isSecond(denominator[1])
  return {
    over: perSpeed ? numerator.filter((unit) => !isSecond(unit)) : numerator,
    per: speedTime ? denominator.slice(1) : denominator,
    speedTime,
    perSpeed,
    perSpeedTime,
  }
}

/** The id of a unit: words and dashes that the grammar reads back to the same unit. */
export function idOf(expression: UnitExpression): string {
  const { over, per, speedTime, perSpeed, perSpeedTime } = said(expression)
  const [first, second] = over
  const top = speedTime
    ? `${first?.name ?? ''}s-${second?.name ?? ''}`
    : over.map(({ name }, index) => (index === over.length - 1 ? plural(name) : name)).join('-')
  // "gpu-hour" divides as one; everything else has a "per" of its own.
  const bottom = per.map(({ name }, index) => {
    const joined = index > 0 && (perSpeedTime || ['gpu', 'core', 'node'].includes(per[index - 1]?.name ?? ''))
    const scale = index === 0 ? scaleName(expression.perTens) : ''
    const s = perSpeedTime && index === 0 ? 's' : ''
    return `${joined ? '' : 'per-'}${scale === '' ? name + s : `${scale}-${plural(name)}`}`
  })
  return [
    expression.log,
    scaleName(expression.tens),
    top,
    ...bottom,
    perSpeed && !perSpeedTime ? 'per-second' : '',
    expression.year === null ? '' : `in-${expression.year}`,
  ]
    .filter((part) => part !== null && part !== '')
    .join('-')
}

const SYMBOLS: Readonly<Record<string, string>> = {
  kilo: 'k',
  mega: 'M',
  giga: 'G',
  tera: 'T',
  peta: 'P',
  exa: 'E',
  zetta: 'Z',
  yotta: 'Y',
  ronna: 'R',
  quetta: 'Q',
}

function unitName(name: string, many: boolean): string {
  const flop = /^(\p{L}*?)flop$/u.exec(name)
  if (flop) return `${SYMBOLS[flop[1] ?? ''] ?? ''}FLOP`
  if (name === 'usd') return many ? 'US dollars' : 'US dollar'
  if (name === 'gpu') return many ? 'GPUs' : 'GPU'
  if (isCurrency(name)) return name.toUpperCase()
  return many ? plural(name) : name
}

/** The unit as people write it after a number. */
export function labelOf(expression: UnitExpression): string {
  const { over, per, speedTime, perSpeed, perSpeedTime } = said(expression)
  const scale = expression.tens === 0 ? '' : `${scaleName(expression.tens)} `
  const isSpeed = !speedTime && over.length === 1 && isFlop(over[0]) && isSecond(per[0])
  const top = speedTime
    ? `${unitName(over[0]?.name ?? '', true)}/s-${unitName(over[1]?.name ?? '', true)}`
    : over.length > 1
      ? `${over
          .slice(0, -1)
          .map(({ name }) => unitName(name, false))
          .join('-')}-${unitName(over.at(-1)?.name ?? '', true)}`
      : `${unitName(over[0]?.name ?? '', true)}${isSpeed ? '/s' : ''}`
  const divisors = isSpeed ? per.slice(1) : per
  const bottom = divisors.map((unit, index) => {
    // A thing that money is paid for may have two words.
    const name = unit.name in unit.dimensions ? unit.name.replaceAll('-', ' ') : unit.name
    const joined = index > 0 && (perSpeedTime || ['gpu', 'core', 'node'].includes(divisors[index - 1]?.name ?? ''))
    const perScale = index === 0 && !isSpeed ? scaleName(expression.perTens) : ''
    const word = perScale === '' ? unitName(name, false) : `${perScale} ${unitName(name, true)}`
    return joined ? `${perSpeedTime ? '/s' : ''}-${word}` : ` per ${word}`
  })
  const year = expression.year === null ? '' : ` of ${expression.year}`
  return `${scale}${top}${year}${bottom.join('')}${perSpeed && !perSpeedTime ? '/s' : ''}`
}
