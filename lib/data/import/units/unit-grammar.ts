/**
 * The grammar of units: numerator, "per", denominator, prefixes, words and powers of ten, currency and its year, logarithm; in the
 * header outside and inside brackets, and behind the number of a cell. It reads any unit built from its words, not a list of headers.
 */
import { isDevice, isSpeed, readPart, type Logarithm, type Part } from './unit-part'
import { unitTokens, type FlopSense, type UnitToken } from './unit-tokens'
import { dimensionOf, isCurrency, SECOND, type UnitFactor } from './unit-words'

/** A unit as units above and below the line, powers of ten, logarithm and year of its currency. */
export interface UnitExpression {
  readonly numerator: readonly UnitFactor[]
  readonly denominator: readonly UnitFactor[]
  /** Powers of ten written apart from the units, as in "million USD" or "(1e21)". */
  readonly tens: number
  readonly perTens: number
  readonly log: Logarithm | null
  /** Of the currency: "2020 USD". */
  readonly year: number | null
  /** "EFLOPs" with no word of training or of speed: a speed here, and work where the column is of work. */
  readonly openFlops?: true
}

/** The same as work, where it may be meant so. */
export const asWork = (expression: UnitExpression): UnitExpression =>
  expression.openFlops ? { ...expression, denominator: expression.denominator.slice(1) } : expression

/** All that a header, or the text behind a number, says about a unit. */
export interface UnitReading {
  /** Null where neither a unit nor a power of ten is written. Without a numerator, it only scales what the noun is measured in. */
  readonly expression: UnitExpression | null
  /** What the words say is measured, where the unit does not: "price" is money, "latency" time. A dimension, or null. */
  readonly noun: string | null
  readonly percent: boolean
  /** "log" without a base. */
  readonly openLog: boolean
  /** How "TFLOPs" is meant; null where no such word stands. */
  readonly sense: FlopSense | null
  /** "FLOPs" without a prefix or any word that says whether it is a count or a speed. */
  readonly bareFlops: boolean
  /** Divided by something that is no unit: "FLOP per forward pass". */
  readonly openPer: boolean
  /** The other words, in lower case. */
  readonly words: readonly string[]
}
/**
 * Reads the unit that a text speaks of.
 * @param cell the text behind a number: one letter is a power of ten there ("819.2B")
 * @example readUnit('Price ($/1M tokens)').expression // usd per 10^6 token
 */
export function readUnit(text: string, cell = false): UnitReading {
  const groups = bracketGroups(unitTokens(text))
  const [main = [], ...inside] = groups
  let whole = readPart(main, cell)
  for (const tokens of inside) whole = merged(whole, readPart(tokens, true))
  settleFlops(whole)
  const { numerator, denominator, tens, perTens, log, year } = whole
  const isOpen = whole.sense === 'either' && dimensionOf(denominator[0]) === 'second'
  const says = numerator.length > 0 || denominator.length > 0 || tens !== 0 || perTens !== 0 || log !== null
  return {
    expression:
      says || whole.openLog
        ? { numerator, denominator, tens, perTens, log, year, ...(isOpen ? { openFlops: true } : {}) }
        : null,
    noun: whole.noun,
    percent: whole.percent,
    openLog: whole.openLog,
    sense: whole.sense,
    openPer: whole.openPer,
    bareFlops: whole.bareFlops,
    words: whole.words,
  }
}

/** What stands outside brackets, then what stands in each. */
function bracketGroups(tokens: readonly UnitToken[]): UnitToken[][] {
  const outside: UnitToken[] = []
  const inside: UnitToken[][] = []
  let open = false
  for (const token of tokens) {
    if (token.kind === 'open') {
      open = true
      inside.push([])
    } else if (token.kind === 'close') open = false
    else (open ? (inside.at(-1) ?? outside) : outside).push(token)
  }
  return [outside, ...inside]
}

/** What a bracket adds to the words before it: the whole unit, the currency of "price per hour", or a power of ten. */
function merged(main: Part, bracket: Part): Part {
  const words = [...main.words, ...bracket.words]
  const both = {
    ...main,
    words,
    percent: main.percent || bracket.percent,
    log: main.log ?? bracket.log,
    openLog: main.openLog || (bracket.openLog && bracket.numerator.length > 0),
    year: bracket.year ?? main.year,
    noun: main.noun ?? bracket.noun,
    openPer: main.openPer || bracket.openPer,
  }
  const isPrice =
    main.noun === 'money' && isCurrency(dimensionOf(bracket.numerator[0])) && main.denominator.length === 0
  if (isPrice && main.numerator.length > 0) {
    // "GPU hour price (USD)" is a price of GPU-hours; of "token price (USD)" it is not said how many.
    const isTimeOnDevice = main.numerator.some(isDevice) && main.numerator.length > 1
    if (isTimeOnDevice)
      return { ...both, numerator: bracket.numerator, denominator: main.numerator, tens: bracket.tens }
    if (!main.numerator.every((unit) => isDevice(unit) || isCurrency(dimensionOf(unit)))) {
      return { ...both, numerator: bracket.numerator, tens: bracket.tens, openPer: true }
    }
  }
  const onlyDevice = bracket.numerator.length > 0 && bracket.numerator.every(isDevice)
  if (bracket.numerator.length > 0 && !(onlyDevice && (main.numerator.length > 0 || main.noun !== null))) {
    const sense = bracket.sense ?? main.sense
    if (
      bracket.denominator.length === 0 &&
      bracket.perTens === 0 &&
      (main.denominator.length > 0 || main.perTens !== 0)
    ) {
      // "Price per 1k tokens (USD)"; "tokens per second (batch of images)" already has its numerator.
      return main.numerator.length > 0 && !main.numerator.every(isDevice)
        ? { ...both, sense }
        : { ...both, numerator: bracket.numerator, tens: bracket.tens, sense }
    }
    const { numerator, denominator, tens, perTens } = bracket
    return { ...both, numerator, denominator, tens, perTens, sense, openPer: bracket.openPer }
  }
  if (bracket.denominator.length > 0 && main.numerator.length > 0) {
    return { ...both, denominator: bracket.denominator, perTens: bracket.perTens }
  }
  return { ...both, tens: main.tens + bracket.tens, perTens: main.perTens + bracket.perTens }
}

const WORK =
  /^(train(ing|ed)?|pre-?train(ing)?|inference|fine-?tun(e|ing)|finetune|total|forward|compute[ds]?|training|ops|训练|推理|trainings.*)$/
const SPEED =
  /^(peak|performance|perf|speed|rmax|rpeak|fp\d+|bf\d+|tf\d+|int\d+|tensor|throughput|boost|theoretical|processing|dense|sparse|single|double|half|precision|linpack|gpu|峰值|性能|速度)$/

/** Money, energy and time pay for a speed. */
const isPaid = (unit: UnitFactor): boolean =>
  isCurrency(dimensionOf(unit)) || ['joule', 'second', 'area'].includes(dimensionOf(unit) ?? '')

/**
 * Whether "FLOPs" are operations or operations a second. Times a time they were a speed, over a time they are counted; with the words
 * "peak" or "FP16" a speed, with "training" a count. A plain "FLOPs" counts; "TFLOPs" alone stays open.
 */
function settleFlops(part: Part): void {
  if (part.sense === null) return
  const seconds = (units: readonly UnitFactor[]) => units.filter((unit) => dimensionOf(unit) === 'second').length
  const [first, second] = part.numerator
  const [divisor] = part.denominator
  if (first && isSpeed(first) && second === SECOND && divisor && seconds([divisor]) === 1 && divisor.times > 1) {
    // "teraflops-s/days" is written for teraflop/s-days.
    part.numerator.splice(1, 1, divisor)
    part.denominator.splice(0, 1)
  }
  if (part.numerator.some(isSpeed)) {
    if (seconds(part.denominator) > 0) part.sense = 'work'
    else if (seconds(part.numerator) > 0) {
      part.denominator.unshift(SECOND)
      part.sense = 'work'
    } else if (part.sense !== 'work') {
      const saysWork =
        part.openLog || part.log !== null || part.words.some((word) => WORK.test(word) && word !== 'compute')
      // "FLOPs per token" are counted; "FLOPS per dollar" and "per watt" are a speed.
      const isOfThing = part.denominator.some((unit) => !isDevice(unit) && !isSpeed(unit) && !isPaid(unit))
      if (isOfThing) part.sense = 'work'
      const saysSpeed = part.words.some((word) => SPEED.test(word)) || (part.denominator.length > 0 && !isOfThing)
      const prefixed = (part.numerator[0]?.tens ?? 0) > 0
      if (isOfThing) return
      if (saysWork !== saysSpeed) part.sense = saysWork ? 'work' : 'speed'
      else if (!prefixed && part.sense === 'either' && !saysSpeed) {
        part.sense = 'work'
        part.bareFlops = part.noun !== 'flop'
      }
      if (part.sense !== 'work') part.denominator.unshift(SECOND)
    }
  } else if (part.denominator.some(isSpeed) && part.sense !== 'work') {
    // "USD per GFLOPS": the divisor is a speed.
    if (seconds(part.numerator) === 0) part.numerator.push(SECOND)
  }
}
